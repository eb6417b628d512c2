import type { Version } from './features.ts';
import { oddsOf, type Translation } from './translation.ts';

/** Blocks of a side at most, and segments of a block at least. */
const MOST_BLOCKS = 1500;
const SMALLEST_BLOCK = 10;
/** Types that occur in a larger share of the blocks are no use. */
const COMMON = 0.25;
/** Length beyond which a segment counts no more. */
const LONGEST = 5000;

/** Two versions cut into blocks, and how alike the blocks are: block `x` of one and `y` of the other at `x * columns + y`. */
export interface Blocks {
  /** First segment of each block, and the number of segments. */
  readonly startA: Int32Array;
  readonly startB: Int32Array;
  readonly rows: number;
  readonly columns: number;
  /** In standard deviations above what either block shares with all others. */
  readonly alike: Float32Array;
}

/** Cuts two versions into blocks that are `ratio` times as long in the second as in the first, and compares them. */
export function* comparedBlocks(translation: Translation, ratio: number): Generator<undefined, Blocks> {
  const { from, to } = translation;
  const [totalA, totalB] = [lengthOf(from), lengthOf(to)];
  const enough = Math.max(
    (totalA / from.count) * SMALLEST_BLOCK,
    ((totalB / to.count) * SMALLEST_BLOCK) / ratio,
  );
  const unit = Math.max(enough, totalA / MOST_BLOCKS, totalB / ratio / MOST_BLOCKS);
  const startA = blockStarts(from, totalA, unit);
  const startB = blockStarts(to, totalB, unit * ratio);
  const size = { startA, startB, rows: startA.length - 1, columns: startB.length - 1 };
  return { ...size, alike: centred(yield* shared(translation, size), size.rows, size.columns) };
}

/** Length of a version, in which no segment counts too much. */
export function lengthOf({ length }: Version): number {
  return length.reduce((sum, l) => sum + Math.min(l, LONGEST), 0);
}

/** Where each block of about `unit` characters begins, and the end. */
function blockStarts({ count, length }: Version, total: number, unit: number): Int32Array {
  const blocks = Math.max(1, Math.round(total / unit));
  const starts = new Int32Array(blocks + 1).fill(count);
  let sum = 0;
  let x = 0;
  for (let i = 0; i < count; i++) {
    const l = Math.min(length[i]!, LONGEST);
    while (x < blocks && sum + l / 2 >= (x * total) / blocks) starts[x++] = i;
    sum += l;
  }
  starts[0] = 0;
  return starts;
}

/** What the words of each pair of blocks say for their being translations. */
function* shared(
  translation: Translation,
  { startA, startB, rows, columns }: Omit<Blocks, 'alike'>,
): Generator<undefined, Float32Array> {
  const odds = oddsOf(translation);
  const { start, inBlock } = blockPostings(translation.to, startB);
  const scratch = { amount: new Float64Array(odds.length), touched: new Int32Array(odds.length) };
  const result = new Float32Array(rows * columns);
  for (let x = 0; x < rows; x++) {
    sharedBy(
      translation,
      startA[x]!,
      startA[x + 1]!,
      odds,
      start,
      inBlock,
      columns,
      scratch,
      result,
      x * columns,
    );
    if (x % 20 === 0) yield;
  }
  return result;
}

/** Adds to the blocks of the other side what the words of the segments from `first` to before `end` say for each. */
function sharedBy(
  { from, expected }: Translation,
  first: number,
  end: number,
  odds: Float64Array,
  start: Int32Array,
  inBlock: Int32Array,
  columns: number,
  { amount, touched }: { readonly amount: Float64Array; readonly touched: Int32Array },
  result: Float32Array,
  at: number,
): void {
  const { types, amounts } = expected;
  let count = 0;
  for (let k = expected.start[first]!; k < expected.start[end]!; k++) {
    const type = types[k]!;
    if (amount[type] === 0) touched[count++] = type;
    amount[type]! += amounts[k]!;
  }
  const size = Math.max(1, from.start[end]! - from.start[first]!);
  for (let k = 0; k < count; k++) {
    const type = touched[k]!;
    const gain = Math.log1p((amount[type]! * odds[type]!) / size);
    amount[type] = 0;
    const spread = start[type + 1]! - start[type]!;
    if (gain < 0.1 || spread > Math.max(3, COMMON * columns)) continue;
    for (let q = start[type]!; q < start[type + 1]!; q++) result[at + inBlock[q]!]! += gain;
  }
}

/** The blocks each type occurs in. */
function blockPostings(version: Version, starts: Int32Array): { start: Int32Array; inBlock: Int32Array } {
  const types = version.frequency.length;
  const start = new Int32Array(types + 1);
  /** One more than the last block each type was seen in. */
  const lastIn = new Int32Array(types);
  const blocks = starts.length - 1;
  for (let y = 0; y < blocks; y++) {
    for (let t = version.start[starts[y]!]!; t < version.start[starts[y + 1]!]!; t++) {
      const type = version.tokens[t]!;
      if (lastIn[type] === y + 1) continue;
      lastIn[type] = y + 1;
      start[type + 1]!++;
    }
  }
  for (let type = 0; type < types; type++) start[type + 1]! += start[type]!;
  const inBlock = new Int32Array(start[types]!);
  const at = start.slice(0, types);
  lastIn.fill(0);
  for (let y = 0; y < blocks; y++) {
    for (let t = version.start[starts[y]!]!; t < version.start[starts[y + 1]!]!; t++) {
      const type = version.tokens[t]!;
      if (lastIn[type] === y + 1) continue;
      lastIn[type] = y + 1;
      inBlock[at[type]!++] = y;
    }
  }
  return { start, inBlock };
}

/** Takes what a block shares with every other off, and counts in standard deviations. */
function centred(values: Float32Array, rows: number, columns: number): Float32Array {
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(columns);
  let mean = 0;
  for (let x = 0; x < rows; x++) {
    for (let y = 0; y < columns; y++) {
      const value = values[x * columns + y]!;
      ofRow[x]! += value / columns;
      ofColumn[y]! += value / rows;
      mean += value / rows / columns;
    }
  }
  let squares = 0;
  for (let x = 0; x < rows; x++) {
    for (let y = 0; y < columns; y++) {
      const value = values[x * columns + y]! - ofRow[x]! - ofColumn[y]! + mean;
      values[x * columns + y] = value;
      squares += value * value;
    }
  }
  const deviation = Math.sqrt(squares / values.length) || 1;
  for (let k = 0; k < values.length; k++) values[k] = Math.min(8, values[k]! / deviation);
  return values;
}
