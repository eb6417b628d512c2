import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { align, type AlignedRow } from '../core/align/index.ts';
import { finish } from '../core/model/index.ts';
import { type Bead, harmonic, keyOf, type Task, tasksIn, textsIn } from './align-data.ts';
import { printGrowth, printTimes, SIZE } from './align-growth.ts';
import { printTogether } from './align-together.ts';
import { printTable } from './table.ts';

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
 * scores of rows with how often they are right, the same for thorough alignment of two and for several versions at once, and
 * how time and memory grow with length. DATA is a folder of corpora with files `NAME.LANG` (a segment a line) and
 * `NAME.LANG-LANG.gold` (`[0,1]:[0]` a line).
 */
export function run(args: readonly string[]): void {
  const [folder] = args[0] === SIZE ? args.slice(2) : args;
  const tasks = folder === undefined ? sampleTasks() : tasksIn(folder);
  if (args[0] === SIZE) {
    printTimes(tasks, Number(args[1]));
    return;
  }
  printCorpora(tasks, false);
  const pairs = tasks.filter(({ versions }) => versions.length === 2);
  if (pairs.length > 0) {
    console.log('\ntwo versions, thorough');
    printCorpora(pairs, true);
  }
  const texts = folder === undefined ? [] : textsIn(folder);
  if (texts.length > 0) {
    const together = emptyBins();
    console.log('\nseveral versions at once');
    printTogether(texts, (score, right) => {
      count(together, score, right);
    });
    console.log();
    printReliability(together);
  }
  console.log();
  printGrowth(folder);
}

function printCorpora(tasks: readonly Task[], thorough: boolean): void {
  const tallies = new Map<string, Tally>();
  const reliability = emptyBins();
  for (const task of tasks) {
    const start = performance.now();
    const rows = finish(align(task.versions, { thorough }));
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
  printReliability(reliability);
}

/** Rows whose scores begin with the same decimal. */
interface Bin {
  rows: number;
  score: number;
  right: number;
}

function emptyBins(): Bin[] {
  return Array.from({ length: 10 }, () => ({ rows: 0, score: 0, right: 0 }));
}

function count(bins: readonly Bin[], score: number, right: boolean): void {
  const bin = bins[Math.min(9, Math.floor(score * 10))]!;
  bin.rows++;
  bin.score += score;
  if (right) bin.right++;
}

function printReliability(bins: readonly Bin[]): void {
  printTable(
    ['score', 'rows', 'mean score', 'right'],
    bins.flatMap(({ rows, score, right }, k) =>
      rows === 0
        ? []
        : [[`${k / 10}–${(k + 1) / 10}`, String(rows), (score / rows).toFixed(2), (right / rows).toFixed(2)]],
    ),
  );
}

function empty(): Tally {
  return { right: 0, found: 0, recalled: 0, wanted: 0, laxRight: 0, laxRecalled: 0, milliseconds: 0 };
}

function judge({ numbers, gold }: Task, rows: readonly AlignedRow[], tally: Tally, reliability: Bin[]): void {
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
    count(reliability, score, right);
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
