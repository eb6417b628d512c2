import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { align, type AlignedRow, type AlignInput } from '../core/align/index.ts';
import { finish } from '../core/model/index.ts';
import { printTable } from './table.ts';

type Bead = readonly (readonly number[])[];

/** Versions with the beads that are right; `gold[k]` are the beads of the versions `pair`. */
interface Task {
  readonly corpus: string;
  readonly versions: readonly AlignInput[];
  /** Numbers the gold uses for the segments of each version. */
  readonly numbers: readonly (readonly number[])[];
  readonly gold: readonly Bead[];
}

/** Right and wrong beads, as counted for precision and for recall; lax counts share a link with a right bead. */
interface Tally {
  right: number;
  found: number;
  recalled: number;
  wanted: number;
  laxRight: number;
  laxRecalled: number;
  milliseconds: number;
}

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));

/**
 * Alignment: strict and lax F1 (precision counts beads with an empty side, recall does not), time, a table that compares the
 * scores of rows with how often they are right, and how time grows with length. DATA is a folder of corpora with files
 * `NAME.LANG` (a segment a line) and `NAME.LANG-LANG.gold` (`[0,1]:[0]` a line).
 */
export function run([folder]: readonly string[]): void {
  const tasks = folder === undefined ? sampleTasks() : tasksIn(folder);
  const tallies = new Map<string, Tally>();
  const reliability = Array.from({ length: 10 }, () => ({ rows: 0, score: 0, right: 0 }));
  for (const task of tasks) {
    const start = performance.now();
    const rows = finish(align(task.versions));
    const milliseconds = performance.now() - start;
    const tally = tallies.get(task.corpus) ?? empty();
    tallies.set(task.corpus, tally);
    tally.milliseconds += milliseconds;
    judge(task, rows, tally, reliability);
  }
  printTable(
    ['corpus', 'strict F1', 'lax F1', 's'],
    [...tallies].map(([corpus, t]) => [
      corpus,
      harmonic(t.right / t.found, t.recalled / t.wanted).toFixed(3),
      harmonic(t.laxRight / t.found, t.laxRecalled / t.wanted).toFixed(3),
      (t.milliseconds / 1000).toFixed(2),
    ]),
  );
  console.log();
  printTable(
    ['score', 'rows', 'mean score', 'right'],
    reliability.flatMap(({ rows, score, right }, k) =>
      rows === 0
        ? []
        : [[`${k / 10}–${(k + 1) / 10}`, String(rows), (score / rows).toFixed(2), (right / rows).toFixed(2)]],
    ),
  );
  console.log();
  printGrowth(tasks);
}

function empty(): Tally {
  return { right: 0, found: 0, recalled: 0, wanted: 0, laxRight: 0, laxRecalled: 0, milliseconds: 0 };
}

function harmonic(x: number, y: number): number {
  return x + y > 0 ? (2 * x * y) / (x + y) : 0;
}

function keyOf(bead: Bead): string {
  return bead.map((cell) => cell.join()).join(':');
}

function judge(
  { numbers, gold }: Task,
  rows: readonly AlignedRow[],
  tally: Tally,
  reliability: { rows: number; score: number; right: number }[],
): void {
  const test = rows.map(({ cells }) => cells.map((cell, v) => cell.map((segment) => numbers[v]![segment]!)));
  const goldKeys = new Set(gold.map(keyOf));
  const testKeys = new Set(test.map(keyOf));
  const goldLinks = new Set(gold.flatMap(linksOf));
  const testLinks = new Set(test.flatMap(linksOf));
  test.forEach((bead, r) => {
    const right = goldKeys.has(keyOf(bead));
    tally.found++;
    if (right) tally.right++;
    if (right || linksOf(bead).some((link) => goldLinks.has(link))) tally.laxRight++;
    const { score } = rows[r]!;
    const bin = reliability[Math.min(9, Math.floor(score * 10))]!;
    bin.rows++;
    bin.score += score;
    if (right) bin.right++;
  });
  for (const bead of gold) {
    if (bead.some((cell) => cell.length === 0)) continue;
    tally.wanted++;
    if (testKeys.has(keyOf(bead))) tally.recalled++;
    if (linksOf(bead).some((link) => testLinks.has(link))) tally.laxRecalled++;
  }
}

/** The pairs of segments of the first two versions that a bead joins. */
function linksOf([a = [], b = []]: Bead): string[] {
  return a.flatMap((i) => b.map((j) => `${i}:${j}`));
}

function tasksIn(folder: string): Task[] {
  const tasks: Task[] = [];
  for (const corpus of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, corpus)).sort()) {
      const parts = /^(.+)\.([^.]+)-([^.]+)\.gold$/.exec(file);
      if (!parts) continue;
      const [, name, ...langs] = parts;
      const read = langs.map((lang) => linesOf(join(folder, corpus, `${name}.${lang}`), lang!));
      tasks.push({
        corpus: `${corpus} ${langs.join('-')}`,
        versions: read.map(({ input }) => input),
        numbers: read.map(({ numbers }) => numbers),
        gold: readFileSync(join(folder, corpus, file), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) =>
            (line.match(/\[[^\]]*\]/g) ?? []).slice(0, 2).map((cell) => JSON.parse(cell) as number[]),
          ),
      });
    }
  }
  return tasks;
}

/** Lines that are not blank, with their numbers among all lines. */
function linesOf(path: string, lang: string): { input: AlignInput; numbers: number[] } {
  const numbers: number[] = [];
  const segments: { text: string; paragraph: number }[] = [];
  let paragraph = 0;
  readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .forEach((text, number) => {
      if (text.trim() === '') paragraph++;
      else {
        numbers.push(number);
        segments.push({ text, paragraph });
      }
    });
  return { input: { lang, segments }, numbers };
}

/** The samples, all versions at once. */
function sampleTasks(): Task[] {
  return readdirSync(SAMPLES, { withFileTypes: true }).flatMap((entry) => {
    const path = join(SAMPLES, entry.name, 'gold.json');
    if (!entry.isDirectory() || !existsSync(path)) return [];
    const gold = JSON.parse(readFileSync(path, 'utf8')) as {
      segments: Record<string, string[]>;
      rows: { cells: Record<string, number[]> }[];
    };
    const langs = Object.keys(gold.segments);
    const versions = langs.map((lang) => ({
      lang,
      segments: gold.segments[lang]!.map((text) => ({ text, paragraph: 0 })),
    }));
    const numbers = versions.map(({ segments }) => segments.map((_, i) => i));
    const beads = gold.rows.map(({ cells }) => langs.map((lang) => cells[lang] ?? []));
    return [{ corpus: entry.name, versions, numbers, gold: beads }];
  });
}

/** Repeats the longest text to be 1, 2, 4 and 8 times as long and prints the exponent with which time grows. */
function printGrowth(tasks: readonly Task[]): void {
  const longest = tasks.reduce((x, y) =>
    x.versions[0]!.segments.length >= y.versions[0]!.segments.length ? x : y,
  );
  const base = Math.max(1, Math.ceil(250 / longest.versions[0]!.segments.length));
  const points: { size: number; seconds: number }[] = [];
  for (const times of [1, 2, 4, 8]) {
    const versions = longest.versions.map(({ lang, segments }) => ({
      lang,
      segments: Array.from({ length: base * times }, (_, copy) =>
        segments.slice(0, 1000).map(({ text, paragraph }) => ({ text: `${copy}. ${text}`, paragraph })),
      ).flat(),
    }));
    const start = performance.now();
    finish(align(versions));
    points.push({ size: versions[0]!.segments.length, seconds: (performance.now() - start) / 1000 });
  }
  printTable(
    ['segments a version', 's'],
    points.map(({ size, seconds }) => [String(size), seconds.toFixed(2)]),
  );
  const [first, last] = [points[1]!, points.at(-1)!];
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.size / first.size);
  console.log(`time grows with the power ${exponent.toFixed(2)} of the length`);
}
