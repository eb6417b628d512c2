import type { AlignInput, Similarity, Stretch } from './input.ts';
import { LARGEST } from './shape.ts';

/** Vectors of sentences by their texts, all of one length; sentences that mean the same point the same way in any language. */
export type TextVectors = ReadonlyMap<string, Float32Array>;

/** Pairs sampled to learn how alike unrelated sentences are. */
const SAMPLES = 2000;
/** Sentences of one side looked at to learn how alike translations are. */
const PROBES = 600;
/** Unrelated pairs stand at least this far apart, as a share of the text. */
const APART = 0.1;
/** Evidence of one sentence is never stronger than this: vectors err too. */
const STRONGEST = 5;
/** Standard deviations that translations are above unrelated pairs before any are known, and their own spread. */
const USUAL = { distance: 4, spread: 1.5 };
/** Probes that have to agree on a translation before they are believed. */
const FEW = 8;
/** Products kept: as many as a narrow band uses again. */
const KEPT = 1 << 18;

/** Sentences of one version as unit vectors. */
interface Side {
  readonly count: number;
  /** Unit vectors one after the other; of a sentence without a vector all 0. */
  readonly units: Float32Array;
  /** Weight of each sentence in a stretch: its length; 0 without a vector. */
  readonly weight: Float64Array;
}

/** How alike unrelated and related sentences are. */
interface Calibration {
  /** Mean and standard deviation of unrelated pairs by the number of sentences compared with, from 1. */
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  /** Mean of related pairs in those standard deviations, and the deviation of both kinds together. */
  readonly distance: number;
  readonly spread: number;
}

/**
 * What vectors of sentences say about stretches of two versions, on the scale the aligner adds up: every sentence is compared
 * with the whole of the other stretch, and its cosine is read against the cosines of unrelated sentences of these very texts
 * (far apart) and of those that find each other among all. Sentences without a vector say nothing.
 */
export function vectorSimilarity(versions: readonly AlignInput[], vectors: TextVectors): Similarity {
  const sides = versions.map((version) => sideOf(version, vectors));
  const known = new Map<number, (a: Stretch, b: Stretch) => number>();
  return (a, b) => {
    const [x, y] = a.version < b.version ? [a, b] : [b, a];
    const key = x.version * versions.length + y.version;
    let score = known.get(key);
    if (!score) known.set(key, (score = pairSimilarity(sides[x.version]!, sides[y.version]!)));
    return score(x, y);
  };
}

function sideOf({ segments }: AlignInput, vectors: TextVectors): Side {
  const size = vectors.values().next().value?.length ?? 0;
  const units = new Float32Array(segments.length * size);
  const weight = new Float64Array(segments.length);
  segments.forEach(({ text }, i) => {
    const vector = vectors.get(text);
    if (!vector || vector.length !== size) return;
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    if (!(length > 0 && Number.isFinite(length))) return;
    for (let k = 0; k < size; k++) units[i * size + k] = vector[k]! / length;
    weight[i] = Math.max(1, text.length);
  });
  return { count: segments.length, units, weight };
}

function pairSimilarity(a: Side, b: Side): (x: Stretch, y: Stretch) => number {
  const size = a.count > 0 ? a.units.length / a.count : 0;
  const dot = keptProducts(a, b, size);
  const across = cosineWith(dot, b, size);
  const back = cosineWith((j, i) => dot(i, j), a, size);
  const calibration = calibrated(a, b, dot, across);
  return (x, y) => {
    if (x.count === 0 || y.count === 0) return 0;
    let sum = 0;
    for (let i = x.from; i < x.from + x.count; i++) {
      if (a.weight[i]! > 0) sum += evidence(calibration, across(i, y.from, y.count), y.count);
    }
    for (let j = y.from; j < y.from + y.count; j++) {
      if (b.weight[j]! > 0) sum += evidence(calibration, back(j, x.from, x.count), x.count);
    }
    return sum / 2;
  };
}

/** Log-likelihood ratio of a cosine with `count` sentences; undefined cosines say nothing. */
function evidence(
  { mean, deviation, distance, spread }: Calibration,
  cosine: number | undefined,
  count: number,
): number {
  if (cosine === undefined) return 0;
  const size = Math.min(count, mean.length) - 1;
  const z = (cosine - mean[size]!) / deviation[size]!;
  const ratio = (distance / (spread * spread)) * (z - distance / 2);
  return Math.max(-STRONGEST, Math.min(STRONGEST, ratio));
}

/** Cosine of a sentence with a stretch of the other side; undefined where the stretch has no vectors. */
function cosineWith(
  dot: (i: number, j: number) => number,
  { units, weight, count }: Side,
  size: number,
): (i: number, from: number, length: number) => number | undefined {
  const norms = Array.from({ length: LARGEST }, () => new Float64Array(count));
  const normOf = (from: number, length: number): number => {
    const sum = new Float64Array(size);
    for (let j = from; j < from + length; j++) {
      for (let k = 0; k < size; k++) sum[k]! += weight[j]! * units[j * size + k]!;
    }
    let squares = 0;
    for (const value of sum) squares += value * value;
    return Math.sqrt(squares);
  };
  return (i, from, length) => {
    const known = norms[length - 1];
    let norm = known?.[from] ?? 0;
    if (norm === 0) {
      norm = normOf(from, length);
      if (known) known[from] = norm;
    }
    if (norm === 0) return undefined;
    let sum = 0;
    for (let j = from; j < from + length; j++) sum += weight[j]! * dot(i, j);
    return sum / norm;
  };
}

/** Products of unit vectors; those asked for last are kept. */
function keptProducts(a: Side, b: Side, size: number): (i: number, j: number) => number {
  const keys = new Float64Array(KEPT).fill(-1);
  const values = new Float32Array(KEPT);
  return (i, j) => {
    const key = i * b.count + j;
    const slot = key % KEPT;
    if (keys[slot] === key) return values[slot]!;
    let sum = 0;
    for (let k = 0, p = i * size, q = j * size; k < size; k++) sum += a.units[p + k]! * b.units[q + k]!;
    keys[slot] = key;
    values[slot] = sum;
    return sum;
  };
}

type Cosine = (i: number, from: number, length: number) => number | undefined;

function calibrated(a: Side, b: Side, dot: (i: number, j: number) => number, cosine: Cosine): Calibration {
  const random = randomNumbers(a.count * 31 + b.count);
  const mean = new Float64Array(LARGEST);
  const deviation = new Float64Array(LARGEST);
  for (let length = 1; length <= LARGEST; length++) {
    const sample: number[] = [];
    for (let k = 0; k < SAMPLES / length; k++) {
      const i = Math.floor(random() * a.count);
      const j = Math.floor(random() * Math.max(0, b.count - length + 1));
      if (Math.abs(i / a.count - (j + length / 2) / b.count) < APART) continue;
      if (a.weight[i] === 0 || j + length > b.count) continue;
      const value = cosine(i, j, length);
      if (value !== undefined) sample.push(value);
    }
    const [centre, width] = sample.length > 1 ? spreadOf(sample) : [mean[length - 2] ?? 0, 0];
    mean[length - 1] = centre;
    // few pairs of a short text tell little
    const least = sample.length < 20 ? 0.1 : 0.01;
    deviation[length - 1] = Math.max(least, width, 0.5 * (deviation[length - 2] ?? 0));
  }
  const found = relatedIn(a, b, dot)
    .map((value) => (value - mean[0]!) / deviation[0]!)
    .filter((z) => z > 1);
  if (found.length < FEW) return { mean, deviation, ...USUAL };
  const [distance, width] = spreadOf(found);
  return { mean, deviation, distance: Math.max(2, distance), spread: (1 + Math.max(1, width)) / 2 };
}

/** Cosines of sentences that are each other's nearest, of as many as are looked at. */
function relatedIn(a: Side, b: Side, dot: (i: number, j: number) => number): number[] {
  const step = Math.max(1, a.count / PROBES);
  const found: number[] = [];
  for (let at = 0; at < a.count; at += step) {
    const i = Math.floor(at);
    if (a.weight[i] === 0) continue;
    const best = nearest(b, (j) => dot(i, j), (at / a.count) * b.count);
    if (best < 0) continue;
    const back = nearest(a, (other) => dot(other, best), (best / b.count) * a.count);
    if (back === i) found.push(dot(i, best));
  }
  return found;
}

/** The sentence with the largest product near an expected place: all of a short text, a stretch of a long one. */
function nearest({ count, weight }: Side, product: (j: number) => number, expected: number): number {
  const reach = Math.max(200, count / 10);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  const end = Math.min(count, Math.ceil(expected + reach));
  for (let j = Math.max(0, Math.floor(expected - reach)); j < end; j++) {
    if (weight[j] === 0) continue;
    const value = product(j);
    if (value > most) [best, most] = [j, value];
  }
  return best;
}

function spreadOf(values: readonly number[]): [mean: number, deviation: number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, Math.sqrt(squares / values.length)];
}

/** Numbers in [0, 1), the same every time. */
function randomNumbers(seed: number): () => number {
  let state = (seed >>> 0) + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
