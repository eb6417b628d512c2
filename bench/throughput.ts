import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CHECK_NAMES,
  finish,
  formatById,
  type ImportedRows,
  newBeadId,
  type Operation,
  type Project,
  projectFromRows,
  readInput,
  recheck,
  record,
  writeFiles,
} from '#core';
import { printTable } from './table.ts';

const SAMPLE = fileURLToPath(new URL('../samples/karabakh-call/gold.json', import.meta.url));
const ROWS = 20_000;
const UNITS = 50_000;

/**
 * Speed and memory of everything that is not alignment: the checks, alone and together, on aligned rows; row operations at
 * 100,000 rows; writing and reading files. DATA is a table of aligned rows (TSV with a header of language tags); without it
 * the sample's rows are repeated with other numbers.
 */
export function run([path]: readonly string[]): void {
  const imported = path === undefined ? repeatedSample(ROWS) : tableIn(path);
  const project = projectOf(imported);
  const rows = project.beads.length;
  console.log(`${rows} rows in ${imported.langs.join(', ')}\n`);
  runChecks(project);
  console.log('');
  runOperations(projectOf(repeatedSample(100_000)));
  console.log('');
  runFiles(projectOf(repeatedSample(UNITS)));
  const { rss } = process.memoryUsage();
  console.log(`\nmemory at the end: ${(rss / 1e6).toFixed(0)} MB`);
}

function projectOf(imported: ImportedRows): Project {
  return projectFromRows(imported, { id: 'bench', name: 'bench', created: '2026-01-01T00:00:00Z' });
}

function tableIn(path: string): ImportedRows {
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

function seconds(work: () => unknown): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
}

/** Seconds of the processor, which other work on the machine changes less than those of the clock. */
function cpuSeconds(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  return process.cpuUsage(begin).user / 1e6;
}

function runChecks(project: Project): void {
  const rows = project.beads.length;
  const timed = (checks: readonly (typeof CHECK_NAMES)[number][] | undefined) => {
    const settings = { user: '', profile: checks ? { checks } : {} };
    return cpuSeconds(() => finish(recheck({ ...project, settings })));
  };
  timed(undefined);
  const all = timed(undefined);
  printTable(
    ['check', 'rows/s of CPU time'],
    [['all', undefined] as const, ...CHECK_NAMES.map((name) => [name, [name]] as const)].map(
      ([name, checks]) => [name, Math.round(rows / (checks ? timed(checks) : all)).toLocaleString('en')],
    ),
  );
}

function runOperations(project: Project): void {
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
      const time = seconds(() => Array.from({ length: rounds }, once));
      return [name, ((1000 * time) / rounds).toFixed(2)];
    }),
  );
}

function runFiles(project: Project): void {
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
    const write = seconds(() => {
      const [first] = writeFiles(formatById(id), project, { ...options, targets });
      const { content } = first!;
      file = first!.name;
      bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content);
    });
    const read = seconds(() => readInput({ name: file, bytes }));
    rows.push([name, write.toFixed(2), read.toFixed(2), (bytes.length / 1e6).toFixed(1)]);
  }
  printTable([`${project.beads.length.toLocaleString('en')} rows`, 'write s', 'read s', 'MB'], rows);
}
