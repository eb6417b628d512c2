import fc from 'fast-check';
import type { Decision, Issue, Project } from '../model/index.ts';
import { textHash } from '../review/index.ts';
import type { ImportedRow, Libraries, WriteOptions } from './format.ts';
import type { PdfLibrary } from './pdf/pdf.ts';
import { formatById, readFile, writeFiles } from './registry.ts';
import { projectFromRows } from './rows.ts';

/** The libraries, as a host gives them. */
export const libraries: Libraries = {
  pdf: async () => {
    const [library, worker] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    // where it finds this, the library works in the thread that asks
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
    return library as unknown as PdfLibrary;
  },
};

/** A small project for tests: a row a line, a column a language, `null` where nothing stands. */
export function sampleProject(
  langs: readonly string[],
  rows: readonly (readonly (string | null)[] | ImportedRow)[],
): Project {
  const imported = rows.map((row) => ('cells' in row ? row : { cells: row }));
  return projectFromRows(
    { kind: 'rows', name: 'sample', format: 'tsv', encoding: 'utf-8', langs, rows: imported },
    { id: 'p', name: 'sample', created: '2026-01-15T10:00:00.000Z' },
  );
}

/** An issue about `words` of a cell (or about the whole row, where no words are named). */
export function sampleIssue(
  project: Project,
  row: number,
  lang: string,
  words: string | null,
  parts: Partial<Issue> = {},
): Issue {
  const bead = project.beads[row]!;
  const segment = project.segments[lang]?.find(({ id }) => bead.cells[lang]?.includes(id));
  const document = project.documents.find(({ id }) => id === lang)!;
  const start =
    words === null || !segment ? 0 : document.text.slice(segment.start, segment.end).indexOf(words);
  return {
    id: `number-${row}-${words ?? 'row'}`,
    check: 'number',
    type: 'numbers',
    severity: 'error',
    bead: bead.id,
    spans:
      words === null || !segment
        ? []
        : [{ doc: lang, segment: segment.id, start, end: start + words.length }],
    message: { key: 'number.missing', params: { value: '5', lang } },
    suggestions: [],
    ...parts,
  };
}

/** A decision to let an issue stand. */
export function waiver(project: Project, issue: Issue): Decision {
  const bead = project.beads.find(({ id }) => id === issue.bead)!;
  return {
    issue: issue.id,
    action: 'waived',
    reason: 'house-style',
    note: 'as agreed',
    by: 'Ann',
    at: '2026-01-16T10:00:00.000Z',
    textHash: textHash(project, bead),
  };
}

/** The content of the files that a project is written as. */
export function written(project: Project, format: string, options: WriteOptions = {}): string[] {
  return writeFiles(formatById(format), project, options).map(({ content }) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  );
}

/** The rows of a text in a format. */
export function rowsOf(name: string, text: string): readonly ImportedRow[] {
  const imported = readFile({ name, bytes: new TextEncoder().encode(text) });
  if (imported.kind !== 'rows') throw new Error(`${name} holds no rows`);
  return imported.rows;
}

/** Bytes cut off, changed, put in, taken out and doubled, several times. */
export function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(Math.max(0, bytes.length - 1));
  const step = fc.oneof(
    place.map((at) => (b: Uint8Array) => b.slice(0, at)),
    fc.tuple(place, fc.nat(255)).map(
      ([at, byte]) =>
        (b: Uint8Array) =>
          b.map((old, index) => (index === at ? byte : old)),
    ),
    fc.tuple(place, fc.uint8Array({ maxLength: 8 })).map(
      ([at, put]) =>
        (b: Uint8Array) =>
          Uint8Array.from([...b.slice(0, at), ...put, ...b.slice(at)]),
    ),
    fc.tuple(place, fc.nat(30)).map(
      ([at, length]) =>
        (b: Uint8Array) =>
          Uint8Array.from([...b.slice(0, at), ...b.slice(at + length)]),
    ),
    fc.tuple(place, fc.nat(60), fc.integer({ min: 1, max: 20 })).map(
      ([at, length, times]) =>
        (b: Uint8Array) =>
          Uint8Array.from([
            ...b.slice(0, at),
            ...Array.from({ length: times }, () => [...b.slice(at, at + length)]).flat(),
            ...b.slice(at),
          ]),
    ),
  );
  return fc
    .array(step, { minLength: 1, maxLength: 4 })
    .map((steps) => steps.reduce((b, apply) => apply(b), bytes));
}
