import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportedRows, Operation, Project } from '#core';
import { builtCore, type Core } from './built.ts';
import { cleanHeap, steadySeconds, timed } from './rounds.ts';
import { printTable } from './table.ts';

const SAMPLE = fileURLToPath(new URL('../samples/karabakh-call/gold.json', import.meta.url));
const ROWS = 20_000;
const UNITS = 50_000;

/**
 * Speed and memory of everything that is not alignment, of the library as it is built for the command: the checks, alone and
 * together, on aligned rows; row operations at 100,000 rows; writing and reading files. DATA is a table of aligned rows (TSV
 * with a header of language tags); without it the sample's rows are repeated with other numbers.
 */
export async function run([path]: readonly string[]): Promise<void> {
  const core = await builtCore();
  const imported = path === undefined ? repeatedSample(ROWS) : tableIn(core, path);
  const rows = imported.rows.length;
  console.log(`${rows} rows in ${imported.langs.join(', ')}, ${charactersOf(imported)} characters a row\n`);
  runChecks(core, imported);
  console.log('');
  runOperations(core, projectOf(core, repeatedSample(100_000)));
  console.log('');
  runFiles(core, projectOf(core, repeatedSample(UNITS)));
  const { rss } = process.memoryUsage();
  console.log(`\nmemory at the end: ${(rss / 1e6).toFixed(0)} MB`);
}

function charactersOf({ rows }: ImportedRows): number {
  const all = rows.reduce((sum, { cells }) => sum + cells.join('').length, 0);
  return Math.round(all / Math.max(rows.length, 1));
}

function projectOf({ projectFromRows }: Core, imported: ImportedRows): Project {
  return projectFromRows(imported, { id: 'bench', name: 'bench', created: '2026-01-01T00:00:00Z' });
}

function tableIn({ readInput }: Core, path: string): ImportedRows {
  const read = readInput({ name: path, bytes: new Uint8Array(readFileSync(path)) });
  if (read.kind !== 'rows') throw new Error(`${path} is no table of aligned rows`);
  return read;
}

/** The sample's gold rows over and over; years and counts differ from round to round, as they would in a text. */
function repeatedSample(count: number): ImportedRows {
  const { langs, segments, rows } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as {
    langs: string[];
    segments: Record<string, string[]>;
    rows: { cells: Record<string, number[]> }[];
  };
  const cells = rows.map((row) =>
    langs.map((lang) => {
      const cell = row.cells[lang] ?? [];
      return cell.map((index) => segments[lang]![index]!).join(' ') || null;
    }),
  );
  return {
    kind: 'rows',
    name: 'bench',
    format: 'tsv',
    encoding: 'utf-8',
    langs,
    rows: Array.from({ length: count }, (_, n) => {
      const round = Math.floor(n / cells.length);
      const texts = cells[n % cells.length]!;
      return { cells: texts.map((text) => text?.replace(/\b60\b/g, String(61 + round)) ?? null) };
    }),
  };
}

/**
 * The checks in rows a second of processor time. The first round is that of a process that has run nothing before, in which
 * most of the time goes into compiling; then the same rows are read again as a project of their own, when the code is compiled
 * and their words have been met. What making the project leaves behind is taken away before the time is taken.
 */
function runChecks(core: Core, imported: ImportedRows): void {
  const round = (checks?: readonly (typeof core.CHECK_NAMES)[number][]) => {
    const project = {
      ...projectOf(core, imported),
      settings: { user: '', profile: checks ? { checks } : {} },
    };
    cleanHeap();
    return timed(() => core.finish(core.recheck(project))).processor;
  };
  const rate = (seconds: number) => Math.round(imported.rows.length / seconds).toLocaleString('en');
  const first = rate(round());
  printTable(
    ['rows/s of CPU time', 'first round', 'steady'],
    [
      ['all', first, rate(steadySeconds(round))],
      ...core.CHECK_NAMES.map((name) => [name, '', rate(steadySeconds(() => round([name])))]),
    ],
  );
}

function runOperations({ newBeadId, record }: Core, project: Project): void {
  const signature = { by: '', at: '' };
  const place = project.beads.length - 10;
  const [first, second] = project.beads.slice(place).map(({ id }) => id);
  const doc = project.documents[0]!.id;
  const segment = project.segments[doc]!.at(-1)!.id;
  const operations: Record<string, () => Operation> = {
    merge: () => ({ type: 'merge', beads: [first!, second!] }),
    insert: () => ({ type: 'insert', before: second!, id: newBeadId(project) }),
    'move a sentence': () => ({ type: 'shift', bead: second!, doc, direction: 'up', count: 1 }),
    edit: () => ({ type: 'edit', segment, text: 'other words' }),
    confirm: () => ({ type: 'setState', beads: [first!], state: 'reviewed' }),
  };
  const rounds = 20;
  printTable(
    [`operation at ${project.beads.length.toLocaleString('en')} rows`, 'ms'],
    Object.entries(operations).map(([name, make]) => {
      const once = () => record(project, make(), signature);
      once();
      const time = timed(() => Array.from({ length: rounds }, once)).clock;
      return [name, ((1000 * time) / rounds).toFixed(2)];
    }),
  );
}

function runFiles({ formatById, readInput, writeFiles }: Core, project: Project): void {
  const rows: string[][] = [];
  const kinds: [name: string, id: string, options: object][] = [
    ['XLIFF 2.1, one target', 'xliff', { xliff: '2.1' }],
    ['XLIFF 1.2, one target', 'xliff', { xliff: '1.2' }],
    ['TMX', 'tmx', {}],
    ['TSV', 'tsv', {}],
    ['project', 'project', {}],
  ];
  for (const [name, id, options] of kinds) {
    const targets = [project.documents.at(-1)!.id];
    let bytes = new Uint8Array();
    let file = '';
    const { clock: write } = timed(() => {
      const [first] = writeFiles(formatById(id), project, { ...options, targets });
      const { content } = first!;
      file = first!.name;
      bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content);
    });
    const read = timed(() => readInput({ name: file, bytes })).clock;
    rows.push([name, write.toFixed(2), read.toFixed(2), (bytes.length / 1e6).toFixed(1)]);
  }
  printTable([`${project.beads.length.toLocaleString('en')} rows`, 'write s', 'read s', 'MB'], rows);
}
