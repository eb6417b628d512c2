import { readdirSync, readFileSync } from 'node:fs';
import { buildProject, type CheckName, finish, type Issue, type Project, segmentText } from '../core/index.ts';

/** An error planted in a sample, see `README.md`. */
export interface Discrepancy {
  readonly row: number;
  /** Any of these checks may report it. */
  readonly check: readonly CheckName[];
  readonly odd?: string;
  readonly lang?: string;
  readonly spans: Readonly<Record<string, string>>;
  readonly otherRow?: number;
  readonly note: string;
}

/** What is right about a sample: its sentences, its rows, and what is wrong in it. */
export interface Gold {
  readonly langs: readonly string[];
  readonly segments: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly { readonly cells: Readonly<Record<string, readonly number[]>> }[];
  readonly discrepancies: readonly Discrepancy[];
}

/** The samples by the names of their folders. */
export const SAMPLE_NAMES: readonly string[] = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What is right about a sample. */
export function readGold(name: string): Gold {
  return JSON.parse(readFileSync(new URL(`${name}/gold.json`, import.meta.url), 'utf8')) as Gold;
}

/** A sample as the project itself aligns and checks it. */
export interface Sample {
  readonly project: Project;
  /** The text of every segment. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether an issue is about a planted error: its check, its row, and the words in question, wholly or in part. */
  readonly reports: (issue: Issue, planted: Discrepancy) => boolean;
}

/** Aligns and checks a sample. */
export function buildSample(name: string): Sample {
  const folder = new URL(`${name}/`, import.meta.url);
  const files = readGold(name).langs.map((lang) => {
    const file = readdirSync(folder).find((one) => one.endsWith(`.${lang}.txt`))!;
    return { name: file, bytes: new Uint8Array(readFileSync(new URL(file, folder))) };
  });
  const project = finish(buildProject(files, { id: 'sample', created: '2026-01-01T00:00:00Z' }));
  const texts = new Map(
    project.documents.flatMap(({ id, text }) =>
      project.segments[id]!.map((segment) => [segment.id, segmentText(segment, text)] as const),
    ),
  );
  const rows = new Map<string, number>();
  project.beads.forEach(({ id, cells }, index) => {
    rows.set(id, index);
    for (const segment of Object.values(cells).flat()) rows.set(segment, index);
  });
  return {
    project,
    texts,
    reports(issue, { check, row, otherRow, spans, lang }) {
      if (!check.includes(issue.check)) return false;
      const touched = [issue.bead, ...issue.spans.map(({ segment }) => segment)].map((id) => rows.get(id));
      if (!touched.includes(row) && (otherRow === undefined || !touched.includes(otherRow))) return false;
      const concerned = lang === undefined ? Object.keys(spans) : [lang];
      if (concerned.length === 0) return true;
      return issue.spans.some(({ doc, segment, start, end }) => {
        const words = texts.get(segment)!.slice(start, end);
        return concerned.includes(doc) && (spans[doc]!.includes(words) || words.includes(spans[doc]!));
      });
    },
  };
}
