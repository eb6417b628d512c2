import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProject, type CheckName, finish, type Issue, type Project, segmentText } from '../core/index.ts';

interface Discrepancy {
  readonly row: number;
  /** Any of these checks may report it. */
  readonly check: readonly CheckName[];
  readonly odd?: string;
  readonly lang?: string;
  readonly spans: Readonly<Record<string, string>>;
  readonly otherRow?: number;
  readonly note: string;
}

interface Gold {
  readonly langs: readonly string[];
  readonly segments: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly { readonly cells: Readonly<Record<string, readonly number[]>> }[];
  readonly discrepancies: readonly Discrepancy[];
}

const SAMPLES = [
  ['karabakh-call', 'article'],
  ['safety-leaflet', 'leaflet'],
] as const;

describe.each(SAMPLES)('the sample %s', (folder, stem) => {
  const read = (name: string): Buffer => readFileSync(new URL(`${folder}/${name}`, import.meta.url));
  const gold = JSON.parse(read('gold.json').toString()) as Gold;
  let project: Project;
  let texts: Map<string, string>;

  beforeAll(() => {
    const files = gold.langs.map((lang) => ({
      name: `${stem}.${lang}.txt`,
      bytes: read(`${stem}.${lang}.txt`),
    }));
    project = finish(buildProject(files, { id: 'sample', created: '2026-01-01T00:00:00Z' }));
    texts = new Map(
      project.documents.flatMap(({ id, text }) =>
        project.segments[id]!.map((segment) => [segment.id, segmentText(segment, text)] as const),
      ),
    );
  });

  const rowOf = (issue: Issue): number => project.beads.findIndex(({ id }) => id === issue.bead);
  const wordsOf = (issue: Issue, lang: string): string[] =>
    issue.spans
      .filter(({ doc }) => doc === lang)
      .map(({ segment, start, end }) => texts.get(segment)!.slice(start, end));

  /** Whether an issue is about a discrepancy: check, row, and the words in question, wholly or in part. */
  function reports(issue: Issue, { check, row, otherRow, spans, lang }: Discrepancy): boolean {
    if (!check.includes(issue.check)) return false;
    const rows = new Set([rowOf(issue), ...issue.spans.map(({ segment }) => rowOfSegment(segment))]);
    if (!rows.has(row) && !(otherRow !== undefined && rows.has(otherRow))) return false;
    const concerned = lang === undefined ? Object.keys(spans) : [lang];
    if (concerned.length === 0) return true;
    return concerned.some((one) =>
      wordsOf(issue, one).some((words) => spans[one]!.includes(words) || words.includes(spans[one]!)),
    );
  }

  function rowOfSegment(segment: string): number {
    return project.beads.findIndex(({ cells }) => Object.values(cells).some((cell) => cell.includes(segment)));
  }

  it.each(gold.langs)('is split into its sentences: %s', (lang) => {
    expect(project.segments[lang]!.map(({ id }) => texts.get(id))).toEqual(gold.segments[lang]);
  });

  it('is aligned row by row', () => {
    const found = project.beads.map(({ cells }) =>
      gold.langs.map((lang) => (cells[lang] ?? []).map((id) => texts.get(id))),
    );
    const wanted = gold.rows.map(({ cells }) =>
      gold.langs.map((lang) => (cells[lang] ?? []).map((index) => gold.segments[lang]![index])),
    );
    // rows that share no version have no order among themselves
    expect(found.map((row) => JSON.stringify(row)).sort()).toEqual(
      wanted.map((row) => JSON.stringify(row)).sort(),
    );
  });

  it.each(gold.discrepancies.map((one) => [one.note, one] as const))('reports: %s', (_, planted) => {
    const found = project.issues.filter((issue) => issue.severity !== 'info' && reports(issue, planted));
    expect(found).not.toEqual([]);
    if (planted.odd) expect(found.map(({ odd }) => odd)).toContain(planted.odd);
  });

  it('raises at most two false alarms of severity error', () => {
    const wrong = project.issues.filter(
      (issue) => issue.severity === 'error' && !gold.discrepancies.some((planted) => reports(issue, planted)),
    );
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
});
