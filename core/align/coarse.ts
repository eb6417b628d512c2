import { type Band, widened } from './band.ts';
import type { Version } from './features.ts';
import { expectation, expectedFrom, type Translation } from './translation.ts';

/** Blocks a side at most, and segments of a block at least. */
const MOST_BLOCKS = 1500;
const SMALLEST_BLOCK = 6;
/** Types that occur in a larger share of the blocks are no use. */
const COMMON = 0.25;
/** What leaving the diagonal costs, and how much worse than the best a path may be to stay in the band, in deviations. */
const DETOUR = 1;
const SLACK = 8;

/**
 * The band that holds every plausible path: the versions are cut in equally many blocks, blocks are compared by the rare
 * words they share, and all cells stay through which a path leads that is not much worse than the best. Where the words
 * say little, the band is wide.
 */
export function* coarseBand(translation: Translation): Generator<undefined, Band> {
  const { from, to } = translation;
  const blocks = Math.max(
    1,
    Math.min(MOST_BLOCKS, Math.ceil(Math.max(from.count, to.count) / SMALLEST_BLOCK)),
  );
  const startA = blockStarts(from.count, blocks);
  const startB = blockStarts(to.count, blocks);
  const similarity = centred(yield* blockSimilarity(translation, startA, startB, blocks), blocks);
  yield;
  const { before, after } = bestThrough(similarity, blocks);
  const best = before[blocks * blocks - 1]!;
  const low = new Int32Array(from.count + 1).fill(to.count);
  const high = new Int32Array(from.count + 1);
  for (let x = 0; x < blocks; x++) {
    let first = blocks;
    let last = -1;
    for (let y = 0; y < blocks; y++) {
      if (before[x * blocks + y]! + after[x * blocks + y]! - similarity[x * blocks + y]! < best - SLACK)
        continue;
      if (y < first) first = y;
      last = y;
    }
    if (last < 0) continue;
    for (let i = startA[x]!; i <= startA[x + 1]!; i++) {
      low[i] = Math.min(low[i]!, startB[first]!);
      high[i] = Math.max(high[i]!, startB[last + 1]!);
    }
  }
  return widened({ rows: from.count, columns: to.count, low, high }, 4);
}

function blockStarts(count: number, blocks: number): Int32Array {
  return Int32Array.from({ length: blocks + 1 }, (_, x) => Math.round((x * count) / blocks));
}

function* blockSimilarity(
  translation: Translation,
  startA: Int32Array,
  startB: Int32Array,
  blocks: number,
): Generator<undefined, Float32Array> {
  const { from, to, kept, share } = translation;
  const odds = kept.map((k, type) => k / (1 - k) / share[type]!);
  const { start, inBlock } = blockPostings(to, startB, blocks);
  const scratch = expectation(odds.length);
  const amount = new Float64Array(odds.length);
  const result = new Float32Array(blocks * blocks);
  for (let x = 0; x < blocks; x++) {
    const touched: number[] = [];
    for (let i = startA[x]!; i < startA[x + 1]!; i++) {
      const { types, values } = expectedFrom(translation, i, scratch);
      types.forEach((type, k) => {
        if (amount[type] === 0) touched.push(type);
        amount[type]! += values[k]!;
      });
    }
    const size = Math.max(1, from.start[startA[x + 1]!]! - from.start[startA[x]!]!);
    for (const type of touched) {
      const gain = Math.log1p((amount[type]! * odds[type]!) / size);
      amount[type] = 0;
      const spread = start[type + 1]! - start[type]!;
      if (gain < 0.1 || spread > Math.max(3, COMMON * blocks)) continue;
      for (let q = start[type]!; q < start[type + 1]!; q++) result[x * blocks + inBlock[q]!]! += gain;
    }
    if (x % 20 === 0) yield;
  }
  return result;
}

/** The blocks each type occurs in. */
function blockPostings(
  version: Version,
  starts: Int32Array,
  blocks: number,
): { start: Int32Array; inBlock: Int32Array } {
  const types = version.frequency.length;
  const start = new Int32Array(types + 1);
  const lastIn = new Int32Array(types).fill(-1);
  const each = (visit: (type: number, block: number) => void): void => {
    lastIn.fill(-1);
    for (let y = 0; y < blocks; y++) {
      for (let t = version.start[starts[y]!]!; t < version.start[starts[y + 1]!]!; t++) {
        const type = version.tokens[t]!;
        if (lastIn[type] === y) continue;
        lastIn[type] = y;
        visit(type, y);
      }
    }
  };
  each((type) => start[type + 1]!++);
  for (let type = 0; type < types; type++) start[type + 1]! += start[type]!;
  const inBlock = new Int32Array(start[types]!);
  const at = start.slice(0, types);
  each((type, y) => (inBlock[at[type]!++] = y));
  return { start, inBlock };
}

/** Takes what a block shares with every other off, and counts in standard deviations. */
function centred(values: Float32Array, blocks: number): Float32Array {
  const rows = new Float64Array(blocks);
  const columns = new Float64Array(blocks);
  let mean = 0;
  for (let x = 0; x < blocks; x++) {
    for (let y = 0; y < blocks; y++) {
      const value = values[x * blocks + y]!;
      rows[x]! += value / blocks;
      columns[y]! += value / blocks;
      mean += value / blocks / blocks;
    }
  }
  let squares = 0;
  for (let x = 0; x < blocks; x++) {
    for (let y = 0; y < blocks; y++) {
      const value = values[x * blocks + y]! - rows[x]! - columns[y]! + mean;
      values[x * blocks + y] = value;
      squares += value * value;
    }
  }
  const deviation = Math.sqrt(squares / (blocks * blocks)) || 1;
  for (let k = 0; k < values.length; k++) values[k] = Math.min(8, values[k]! / deviation);
  return values;
}

/** For each cell the best sum of a path from the first cell to it, and from it to the last, itself included. */
function bestThrough(values: Float32Array, blocks: number): { before: Float32Array; after: Float32Array } {
  const before = new Float32Array(values.length);
  const after = new Float32Array(values.length);
  const end = values.length - 1;
  const best = (sums: Float32Array, k: number, x: number, y: number, step: number): number => {
    if (x === 0 && y === 0) return 0;
    const straight = x > 0 && y > 0 ? sums[k - step * (blocks + 1)]! : -Infinity;
    const down = x > 0 ? sums[k - step * blocks]! : -Infinity;
    const right = y > 0 ? sums[k - step]! : -Infinity;
    return Math.max(straight, Math.max(down, right) - DETOUR);
  };
  for (let x = 0; x < blocks; x++) {
    for (let y = 0; y < blocks; y++) {
      const k = x * blocks + y;
      before[k] = values[k]! + best(before, k, x, y, 1);
      after[end - k] = values[end - k]! + best(after, end - k, x, y, -1);
    }
  }
  return { before, after };
}
