import { type Band, sizeOf, widened } from './band.ts';
import { type Blocks, comparedBlocks, lengthOf } from './blocks.ts';
import { part } from './ladder.ts';
import type { Translation } from './translation.ts';

/** What a first and each further block without counterpart costs. */
const GAP_OPEN = 7;
const GAP_EXTEND = 0.3;
const OPEN = Math.exp(-GAP_OPEN);
const EXTEND = Math.exp(-GAP_EXTEND);
/** Rows of blocks between two steps of the generator. */
const ROWS = 50;
/** How much less probable than all paths together those through a cell may be for it to stay in the band. */
const PLAUSIBLE = 8;
/** Points of a band beyond which only what is more plausible stays, down to a limit. */
const LARGEST_BAND = 8_000_000;
const NARROWEST = 0.5;
/** Points of a band where no words tell one place from another, and segments that stay in reach whatever their number. */
const LARGEST_BLIND_BAND = 200_000;
const NARROWEST_CORRIDOR = 8;
/** Difference of the logarithms of two ratios of lengths from which on it matters which of them is right. */
const OTHER_RATIO = 0.05;
const NEVER = -1e30;

/**
 * The band that holds every plausible path: the versions are cut in blocks, which are compared by the rare words they share,
 * and all pairs of blocks stay through which paths lead that are not too improbable. Where the words say little, the band is
 * wide. `usual` is the logarithm of the ratio of the lengths of translations: where one side has a chapter more, that of the
 * whole versions is another.
 */
export function* coarseBand(translation: Translation, usual: number): Generator<undefined, Band> {
  const { from, to } = translation;
  const whole = Math.log(lengthOf(to) / lengthOf(from));
  let blocks = yield* comparedBlocks(translation, Math.exp(whole));
  let sums = yield* pathSums(blocks);
  if (Math.abs(whole - usual) > OTHER_RATIO) {
    const others = yield* comparedBlocks(translation, Math.exp(usual));
    const otherSums = yield* pathSums(others);
    if (otherSums.total / others.rows > sums.total / blocks.rows) [blocks, sums] = [others, otherSums];
    yield;
  }
  const telling = blocks.alike.some((value) => value !== 0);
  const most = telling ? LARGEST_BAND : LARGEST_BLIND_BAND;
  let slack = PLAUSIBLE;
  let band = bandOf(translation, blocks, sums, slack);
  while (telling && sizeOf(band) > most && slack > NARROWEST) {
    slack /= 2;
    band = bandOf(translation, blocks, sums, slack);
    yield;
  }
  const broken = band.low.some((low, i) => low > band.high[i]!);
  return broken || sizeOf(band) > most ? corridor(translation, blocks, most) : band;
}

/** A band of about `points` along the lengths: all there is to go by where words tell nothing. */
function corridor(
  { from, to }: Translation,
  { startA, startB, rows, columns }: Blocks,
  points: number,
): Band {
  const reach = Math.max(NARROWEST_CORRIDOR, Math.floor(points / (2 * (from.count + 1))));
  const low = new Int32Array(from.count + 1);
  const high = new Int32Array(from.count + 1);
  for (let x = 0; x < rows; x++) {
    const [first, end] = [startA[x]!, startA[x + 1]!];
    // The same share of the length of either version lies behind both.
    const [y, next] = [x, x + 1].map((k) => startB[Math.round((k * columns) / rows)]!) as [number, number];
    for (let i = first; i <= end; i++) {
      const middle = Math.round(y + ((next - y) * (i - first)) / Math.max(1, end - first));
      low[i] = Math.max(0, middle - reach);
      high[i] = Math.min(to.count, middle + reach);
    }
  }
  low[0] = 0;
  high[from.count] = to.count;
  return widened({ rows: from.count, columns: to.count, low, high }, 1);
}

/** The band of the pairs of blocks that paths pass which are at most `slack` less probable than all together. */
function bandOf({ from, to }: Translation, blocks: Blocks, sums: PathSums, slack: number): Band {
  const { startA, startB, rows, columns } = blocks;
  const low = new Int32Array(from.count + 1).fill(to.count);
  const high = new Int32Array(from.count + 1);
  for (let x = 0; x < rows; x++) {
    for (let y = 0; y < columns; y++) {
      if (!plausible(blocks, sums, x, y, slack)) continue;
      for (let i = startA[x]!; i <= startA[x + 1]!; i++) {
        low[i] = Math.min(low[i]!, startB[y]!);
        high[i] = Math.max(high[i]!, startB[y + 1]!);
      }
    }
  }
  return widened({ rows: from.count, columns: to.count, low, high }, 4);
}

/** Logarithms of the sums over all paths between a corner of the grid and each point, by how the path ends there. */
interface Sums {
  readonly pair: Float32Array;
  readonly down: Float32Array;
  readonly right: Float32Array;
  /** All of them together. */
  readonly all: Float32Array;
}

interface PathSums {
  /** From the first corner to the point at `x * (columns + 1) + y`. */
  readonly ahead: Sums;
  /** From the last corner, counted from there. */
  readonly behind: Sums;
  readonly total: number;
}

/** Sums over all paths, each of which pairs blocks or leaves them without counterpart. */
function* pathSums(blocks: Blocks): Generator<undefined, PathSums> {
  const ahead = yield* sumsFrom(blocks, false);
  const behind = yield* sumsFrom(blocks, true);
  return { ahead, behind, total: ahead.all.at(-1)! };
}

function* sumsFrom(blocks: Blocks, back: boolean): Generator<undefined, Sums> {
  const { rows, columns } = blocks;
  const list = (): Float32Array => new Float32Array((rows + 1) * (columns + 1)).fill(NEVER);
  const sums: Sums = { pair: list(), down: list(), right: list(), all: list() };
  sums.pair[0] = 0;
  for (let x = 0; x <= rows; x++) {
    goOn(blocks, sums, back, x);
    if (x % ROWS === 0) yield;
  }
  return sums;
}

/** Adds the paths to the points of row `x` to what leads on from there. */
function goOn(
  { rows, columns, alike }: Blocks,
  { pair, down, right, all }: Sums,
  back: boolean,
  x: number,
): void {
  const side = columns + 1;
  for (let y = 0; y <= columns; y++) {
    const k = x * side + y;
    const most = Math.max(pair[k]!, down[k]!, right[k]!);
    const p = part(pair[k]! - most);
    const d = part(down[k]! - most);
    const r = part(right[k]! - most);
    all[k] = most + Math.log(p + d + r);
    if (x < rows) down[k + side] = most + Math.log((p + r) * OPEN + d * EXTEND);
    if (y < columns) right[k + 1] = most + Math.log((p + d) * OPEN + r * EXTEND);
    if (x === rows || y === columns) continue;
    const cell = back ? (rows - 1 - x) * columns + columns - 1 - y : x * columns + y;
    pair[k + side + 1] = all[k]! + alike[cell]!;
  }
}

/** Whether the paths that pair two blocks, or pass them in a gap, are not too improbable. */
function plausible(
  { columns, alike }: Blocks,
  { ahead, behind, total }: PathSums,
  x: number,
  y: number,
  slack: number,
): boolean {
  const side = columns + 1;
  const here = x * side + y;
  const rest = ahead.all.length - 1 - here;
  const next = rest - side - 1;
  const least = total - slack;
  const through = ahead.all[here]! + alike[x * columns + y]! + behind.all[next]!;
  if (through >= least) return true;
  // A gap that is open on both sides of a point was paid for twice.
  const twice = GAP_OPEN - GAP_EXTEND;
  return (
    Math.max(ahead.down[here]! + behind.down[rest]!, ahead.right[here]! + behind.right[rest]!) + twice >=
    least
  );
}
