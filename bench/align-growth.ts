import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { align, type AlignInput, type AlignSegment } from '../core/align/index.ts';
import { finish } from '../core/model/index.ts';
import type { Task } from './align-data.ts';
import { type Seconds, timed } from './rounds.ts';
import { printTable } from './table.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const SIZES = [400, 2000, 7600, 30_000];
/** Processes a size is measured in, and alignments in each of them. */
const PROCESSES = 3;
const AGAIN = 4;
/** From this size on once is enough. */
const LARGE = 5000;
/** Right beads that stay together when a text is repeated, and the share of them left out of repetitions. */
const CHUNK = 60;
const LEFT_OUT = 0.05;

/** Before a number of segments: asks the bench for the times of that size alone. */
export const SIZE = '--size';

/** What one size takes: the first alignment of a process, and the fastest of those after it. */
interface Times {
  readonly first: Seconds;
  readonly again: Seconds;
  /** Bytes. */
  readonly memory: number;
}

/**
 * Prints time and memory of texts of several sizes, made of the longest text there is, each in a process of its own, and the
 * power with which time grows. Loading the code does not count; that it is compiled while it runs does, in the first
 * alignment of a process.
 */
export function printGrowth(folder: string | undefined): void {
  const points = SIZES.map((size) => {
    const runs = Array.from({ length: size < LARGE ? PROCESSES : 1 }, () => timesOf(size, folder));
    return {
      size,
      first: fastest(runs.map(({ first }) => first)),
      again: fastest(runs.map(({ again }) => again)),
      memory: Math.max(...runs.map(({ memory }) => memory)),
    };
  });
  printTable(
    ['segments a version', 'first, s', 'of the processor', 'again, s', 'of the processor', 'peak memory MB'],
    points.map(({ size, first, again, memory }) => [
      String(size),
      ...[first, again].flatMap(({ clock, processor }) => [clock.toFixed(2), processor.toFixed(2)]),
      (memory / 1e6).toFixed(0),
    ]),
  );
  const [small, large] = [points[0]!, points.at(-1)!];
  const exponent =
    Math.log(large.again.processor / small.again.processor) / Math.log(large.size / small.size);
  console.log(`time grows with the power ${exponent.toFixed(2)} of the length`);
}

function fastest(list: readonly Seconds[]): Seconds {
  return {
    clock: Math.min(...list.map(({ clock }) => clock)),
    processor: Math.min(...list.map(({ processor }) => processor)),
  };
}

function timesOf(size: number, folder: string | undefined): Times {
  const args = [
    ...process.execArgv,
    MAIN,
    'align',
    SIZE,
    String(size),
    ...(folder === undefined ? [] : [folder]),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Times;
}

/** Prints the times of one size as JSON. */
export function printTimes(tasks: readonly Task[], size: number): void {
  const longest = tasks.reduce((x, y) =>
    x.versions[0]!.segments.length >= y.versions[0]!.segments.length ? x : y,
  );
  const versions = lengthened(longest, size);
  const round = (): Seconds => timed(() => finish(align(versions)));
  const first = round();
  const again = fastest(Array.from({ length: size < LARGE ? AGAIN : 1 }, round));
  const times: Times = { first, again, memory: process.resourceUsage().maxRSS * 1024 };
  console.log(JSON.stringify(times));
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
