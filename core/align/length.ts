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
interface Spread {
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
  return { ...start, ratio: trust * ratio + (1 - trust) * start.ratio, variance, perLength };
}

/** Evidence of the lengths `a` of `m` segments and `b` of `n` segments for being translations. */
export function lengthScore(model: LengthModel, a: number, m: number, b: number, n: number): number {
  const difference = Math.log(b / a) - model.ratio;
  const variance = model.variance + model.perLength * (1 / a + 1 / b) * 0.5;
  // A heavy tail: one free translation must not outweigh all other evidence.
  const related = Math.log(0.97 * normal(difference, variance) + 0.03 * normal(difference, 0.6));
  const nullB = unrelated(Math.log(b), model.b, n);
  const nullA = unrelated(Math.log(a), model.a, m);
  return related - 0.5 * (nullA + nullB);
}

function normal(x: number, variance: number): number {
  return Math.exp((-x * x) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
}

/** Log density of the logarithm of the length of `n` segments: log-normal with the moments of the sum. */
function unrelated(logLength: number, spread: Spread, n: number): number {
  const mean = spread.mean * n;
  const ratio = (spread.deviation * spread.deviation * n) / (mean * mean);
  const variance = Math.log1p(ratio) + 0.02;
  const x = logLength - (Math.log(mean) - variance / 2);
  return (-x * x) / (2 * variance) - 0.5 * Math.log(2 * Math.PI * variance);
}
