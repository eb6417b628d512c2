import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { align, type AlignedRow, type AlignInput, type AlignSegment } from '../core/align/index.ts';
import { finish } from '../core/model/index.ts';
import { type Bead, harmonic, keyOf, type Task, tasksIn, textsIn } from './align-data.ts';
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
 * scores of rows with how often they are right, the same for several versions at once, and how time and memory grow with length. DATA is a folder of corpora with files
 * `NAME.LANG` (a segment a line) and `NAME.LANG-LANG.gold` (`[0,1]:[0]` a line).
 */
export function run([folder]: readonly string[]): void {
  const tasks = folder === undefined ? sampleTasks() : tasksIn(folder);
  const tallies = new Map<string, Tally>();
  const reliability = emptyBins();
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
  printReliability(reliability);
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
  printGrowth(tasks);
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

const SIZES = [400, 2000, 7600, 30_000];
/** Right beads that stay together when a text is repeated, and the share of them left out of repetitions. */
const CHUNK = 60;
const LEFT_OUT = 0.05;

/** Time and memory of texts of several sizes, made of the longest text there is, and the power with which time grows. */
function printGrowth(tasks: readonly Task[]): void {
  const longest = tasks.reduce((x, y) =>
    x.versions[0]!.segments.length >= y.versions[0]!.segments.length ? x : y,
  );
  const points = SIZES.map((size) => {
    const versions = lengthened(longest, size);
    // What is compiled and cached at the first run is start-up.
    const runs = size < 5000 ? 3 : 1;
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      finish(align(versions));
      return (performance.now() - start) / 1000;
    });
    return { size, seconds: times.sort((x, y) => x - y)[runs >> 1]!, memory: process.resourceUsage().maxRSS };
  });
  printTable(
    ['segments a version', 's', 'peak memory MB'],
    points.map(({ size, seconds, memory }) => [String(size), seconds.toFixed(2), (memory / 1024).toFixed(0)]),
  );
  const [first, last] = [points[0]!, points.at(-1)!];
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.size / first.size);
  console.log(`time grows with the power ${exponent.toFixed(2)} of the length`);
}

/** The text, then its chunks again in other orders, with sentences left out, until it is as long as wanted. */
function lengthened({ versions, numbers, gold }: Task, size: number): AlignInput[] {
  const places = numbers.map((list) => new Map(list.map((number, index) => [number, index])));
  const segments: AlignSegment[][] = versions.map(() => []);
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const chunks = Array.from({ length: Math.ceil(gold.length / CHUNK) }, (_, k) =>
    gold.slice(k * CHUNK, (k + 1) * CHUNK),
  );
  for (let copy = 0; segments[0]!.length < size; copy++) {
    const order = copy === 0 ? chunks : chunks.toSorted(() => random() - 0.5);
    for (const bead of order.flat()) {
      if (segments[0]!.length >= size) break;
      if (copy > 0 && random() < LEFT_OUT) continue;
      bead.forEach((cell, v) => {
        for (const number of cell) segments[v]!.push(versions[v]!.segments[places[v]!.get(number)!]!);
      });
    }
  }
  return versions.map(({ lang }, v) => ({ lang, segments: segments[v]! }));
}
