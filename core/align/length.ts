import type { Version } from './features.ts';

/**
 * How lengths go together in a pair of versions. Logarithms of lengths are compared: of translations they differ by `ratio`
 * with a variance that falls with length; of unrelated segments they follow the versions' own distributions.
 */
export interface LengthModel {
  /** Mean of log(length in b) − log(length in a) of translations. */
  readonly ratio: number;
  /** Variance of that difference for infinitely long segments, and what is added per unit of 1 / length. */
  readonly variance: number;
  readonly perLength: number;
  readonly a: Spread;
  readonly b: Spread;
}

/** Mean and standard deviation of the lengths of a version. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

function spreadOf(version: Version): Spread {
  let sum = 0;
  let squares = 0;
  for (const length of version.length) {
    const l = Math.min(length, 5000);
    sum += l;
    squares += l * l;
  }
  const n = Math.max(1, version.count);
  const mean = sum / n;
  return { mean, deviation: Math.max(mean * 0.25, Math.sqrt(Math.max(0, squares / n - mean * mean))) };
}

/** The model before any bead is known: the ratio of the totals, a usual variance. */
export function startingLengths(a: Version, b: Version): LengthModel {
  return {
    ratio: Math.log(median(b) / median(a)),
    variance: 0.03,
    perLength: 1.2,
    a: spreadOf(a),
    b: spreadOf(b),
  };
}

function median(version: Version): number {
  const sorted = Float64Array.from(version.length).sort();
  return sorted[sorted.length >> 1] ?? 1;
}

/** The model learnt from pairs of lengths of confident beads; what few pairs cannot tell stays near the start. */
export function fittedLengths(start: LengthModel, pairs: readonly { a: number; b: number }[]): LengthModel {
  if (pairs.length < 8) return start;
  const differences = Float64Array.from(pairs, ({ a, b }) => Math.log(b / a)).sort();
  const ratio = differences[differences.length >> 1]!;
  // Two unknowns by bins of length: robust spreads of the short and of the long half.
  const sorted = [...pairs].sort((x, y) => x.a + x.b - y.a - y.b);
  const half = sorted.length >> 1;
  const spread = (part: readonly { a: number; b: number }[]): { x: number; v: number } => {
    const off = Float64Array.from(part, ({ a, b }) => Math.abs(Math.log(b / a) - ratio)).sort();
    const mad = off[off.length >> 1]! * 1.4826;
    const x = part.reduce((sum, { a, b }) => sum + 2 / (a + b), 0) / part.length;
    return { x, v: mad * mad };
  };
  const short = spread(sorted.slice(0, half));
  const long = spread(sorted.slice(half));
  let perLength = Math.max(0, (short.v - long.v) / Math.max(1e-6, short.x - long.x));
  let variance = Math.max(0.004, long.v - perLength * long.x);
  const trust = pairs.length / (pairs.length + 20);
  perLength = trust * perLength + (1 - trust) * start.perLength;
  variance = trust * variance + (1 - trust) * start.variance;
  return {
    ratio: trust * ratio + (1 - trust) * start.ratio,
    variance,
    perLength,
    a: start.a,
    b: start.b,
  };
}

/** What is needed to score stretches of a version quickly: at `[count - 1][segment]`. */
export interface Stretches {
  /** Of the length of `count` segments, 1 / length and the logarithm. */
  readonly inverse: readonly Float64Array[];
  readonly log: readonly Float64Array[];
  /** Log density of that length among stretches of as many segments. */
  readonly unrelated: readonly Float64Array[];
}

/** The stretches of up to `largest` segments of a version. */
export function stretchesOf(version: Version, spread: Spread, largest: number): Stretches {
  const { count, length } = version;
  const inverse: Float64Array[] = [];
  const log: Float64Array[] = [];
  const densities: Float64Array[] = [];
  const sums = new Float64Array(count);
  for (let n = 1; n <= largest; n++) {
    for (let i = 0; i + n <= count; i++) sums[i]! += length[i + n - 1]!;
    const list = stretchesFrom(sums, spread, n);
    inverse.push(list.inverse);
    log.push(list.log);
    densities.push(list.unrelated);
  }
  return { inverse, log, unrelated: densities };
}

function stretchesFrom(
  lengths: Float64Array,
  spread: Spread,
  n: number,
): { inverse: Float64Array; log: Float64Array; unrelated: Float64Array } {
  const size = lengths.length;
  const list = {
    inverse: new Float64Array(size),
    log: new Float64Array(size),
    unrelated: new Float64Array(size),
  };
  const mean = spread.mean * n;
  const variance = Math.log1p((spread.deviation * spread.deviation * n) / (mean * mean)) + 0.02;
  const usual = Math.log(mean) - variance / 2;
  const scale = 0.5 * Math.log(2 * Math.PI * variance);
  for (let i = 0; i < size; i++) {
    list.inverse[i] = 1 / lengths[i]!;
    list.log[i] = Math.log(Math.max(1, lengths[i]!));
    // Log-normal with the moments of the sum.
    const x = list.log[i]! - usual;
    list.unrelated[i] = (-x * x) / (2 * variance) - scale;
  }
  return list;
}

const USUAL = Math.log(0.97);
/** A heavy tail: one free translation must not outweigh all other evidence. */
const FREE = Math.log(0.03);
const FREE_VARIANCE = 0.6;

const FREE_SCALE = 0.5 * Math.log(2 * Math.PI * FREE_VARIANCE);

/**
 * Log density of the difference of the logarithms of the lengths of translations; the first three are those of the model,
 * `inverse` is 1 / a + 1 / b.
 */
export function relatedLengths(
  ratio: number,
  variance: number,
  perLength: number,
  difference: number,
  inverse: number,
): number {
  const off = difference - ratio;
  const spread = variance + perLength * inverse * 0.5;
  const usual = USUAL - (off * off) / (2 * spread) - 0.5 * Math.log(2 * Math.PI * spread);
  const free = FREE - (off * off) / (2 * FREE_VARIANCE) - FREE_SCALE;
  return usual > free ? usual : free;
}
