import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProject, type CheckName, finish, type Issue, type Project, segmentText } from '#core';

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

/** An error planted in a sample, see `samples/README.md`. */
interface Discrepancy {
  readonly row: number;
  /** Any of these checks may report it. */
  readonly check: readonly CheckName[];
  readonly odd?: string;
  readonly lang?: string;
  readonly spans: Readonly<Record<string, string>>;
  readonly otherRow?: number;
}

/** How the checks do on one sample, aligned by the project itself. */
export interface Sample {
  readonly name: string;
  readonly planted: number;
  readonly found: number;
  /** Planted errors of which the odd version is known, and those of them of which it was named. */
  readonly withOdd: number;
  readonly oddRight: number;
  /** Errors and warnings that report nothing planted. */
  readonly alarms: number;
}

/** Aligns and checks the samples, and compares the issues with what is planted in them. */
export function readPlanted(): Sample[] {
  return readdirSync(SAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => sampleIn(name));
}

function sampleIn(name: string): Sample {
  const folder = join(SAMPLES, name);
  const { langs, discrepancies } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    langs: string[];
    discrepancies: Discrepancy[];
  };
  const files = langs.map((lang) => {
    const file = readdirSync(folder).find((one) => one.endsWith(`.${lang}.txt`))!;
    return { name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) };
  });
  const project = finish(buildProject(files, { id: 'sample', created: '2026-01-01T00:00:00Z' }));
  const reports = reporter(project);
  const issues = project.issues.filter(({ severity }) => severity !== 'info');
  const told = discrepancies.map((planted) => issues.filter((issue) => reports(issue, planted)));
  const withOdd = discrepancies.flatMap(({ odd }, index) => (odd === undefined ? [] : [{ odd, index }]));
  return {
    name,
    planted: discrepancies.length,
    found: told.filter((list) => list.length > 0).length,
    withOdd: withOdd.length,
    oddRight: withOdd.filter(({ odd, index }) => told[index]!.some((issue) => issue.odd === odd)).length,
    alarms: issues.filter((issue) => !discrepancies.some((planted) => reports(issue, planted))).length,
  };
}

/** Whether an issue is about a planted error: its check, its row, and the words in question, wholly or in part. */
function reporter(project: Project): (issue: Issue, planted: Discrepancy) => boolean {
  const rows = new Map<string, number>();
  project.beads.forEach(({ id, cells }, index) => {
    rows.set(id, index);
    for (const segment of Object.values(cells).flat()) rows.set(segment, index);
  });
  const texts = new Map(
    project.documents.flatMap(({ id, text }) =>
      project.segments[id]!.map((segment) => [segment.id, segmentText(segment, text)] as const),
    ),
  );
  return (issue, { check, row, otherRow, spans, lang }) => {
    if (!check.includes(issue.check)) return false;
    const touched = [issue.bead, ...issue.spans.map(({ segment }) => segment)].map((id) => rows.get(id));
    if (!touched.includes(row) && (otherRow === undefined || !touched.includes(otherRow))) return false;
    const concerned = lang === undefined ? Object.keys(spans) : [lang];
    if (concerned.length === 0) return true;
    return issue.spans.some(({ doc, segment, start, end }) => {
      const words = texts.get(segment)!.slice(start, end);
      return concerned.includes(doc) && (spans[doc]!.includes(words) || words.includes(spans[doc]!));
    });
  };
}
