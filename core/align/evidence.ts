import type { Band } from './band.ts';
import type { Version } from './features.ts';
import { type LengthModel, relatedLengths, type Stretches, stretchesOf } from './length.ts';
import { LARGEST } from './shape.ts';
import { addStops, type StopModel, stopScore } from './stops.ts';
import type { Translation } from './translation.ts';
import { type WordEvidence, wordEvidence } from './words.ts';

/** What is believed of two versions: how words of each translate to the other, and how lengths and stops go together. */
export interface PairModel {
  readonly forward: Translation;
  readonly backward: Translation;
  readonly lengths: LengthModel;
  /** Absent before any bead is known. */
  readonly stops?: StopModel;
}

/** Evidence between the segments of two versions, for all cells of a band. */
export interface PairEvidence {
  readonly a: Version;
  readonly b: Version;
  readonly model: PairModel;
  /** What stretches of `a` say about segments of `b`. */
  readonly forward: WordEvidence;
  /** What stretches of `b` say about segments of `a`. */
  readonly backward: WordEvidence;
  readonly stretchesA: Stretches;
  readonly stretchesB: Stretches;
  /** Whether there is any page furniture. */
  readonly furnished: boolean;
}

/** Share of the word evidence that is believed: words of a sentence are not independent. */
const WORD_WEIGHT = 0.7;
/** Furniture is never a translation of the text around it. */
const MIXED = -30;
/** What words say of segments that are not in reach of each other. */
const OUT_OF_REACH = -5;

/** Computes the word evidence of a band. Yields now and then. */
export function* pairEvidence(
  model: PairModel,
  band: Band,
  largest = LARGEST,
): Generator<undefined, PairEvidence> {
  const { from: a, to: b } = model.forward;
  const rows = a.count;
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    low[i] = band.low[Math.max(0, i + 1 - largest)]!;
    high[i] = Math.max(low[i]!, band.high[Math.min(rows, i + largest)]!);
  }
  // The same from the other side: the rows of the band as seen from b. Both limits ascend.
  const lowB = new Int32Array(b.count).fill(rows);
  const highB = new Int32Array(b.count);
  for (let j = 0, i = 0; j < b.count; j++) {
    while (i < rows && high[i]! <= j) i++;
    lowB[j] = i;
  }
  for (let j = 0, i = 0; j < b.count; j++) {
    while (i < rows && low[i]! <= j) i++;
    highB[j] = i;
  }
  return {
    a,
    b,
    model,
    forward: yield* wordEvidence(model.forward, largest, low, high),
    backward: yield* wordEvidence(model.backward, largest, lowB, highB),
    stretchesA: stretchesOf(a, model.lengths.a, largest),
    stretchesB: stretchesOf(b, model.lengths.b, largest),
    furnished: hasFurniture(a) || hasFurniture(b),
  };
}

function hasFurniture({ furniture }: Version): boolean {
  return furniture.some((kind) => kind > 0);
}

/**
 * Evidence for `m` segments of `a` from `i` being translations of `n` segments of `b` from `j`; either may be 0. Stops count by
 * the share `believed`: where evidence of several pairs is added up, the stops of one version are in all of them.
 */
export function pairScore(e: PairEvidence, i: number, m: number, j: number, n: number, believed = 1): number {
  if (m === 0 || n === 0) return 0;
  let words = 0;
  // Beads larger than any shape (they arise between many versions) are scored by their largest parts.
  const mm = Math.min(m, e.forward.values.length) - 1;
  const nn = Math.min(n, e.backward.values.length) - 1;
  for (let jj = j; jj < j + n; jj++) words += at(e.forward, mm, i, jj);
  for (let ii = i; ii < i + m; ii++) words += at(e.backward, nn, j, ii);
  const { stretchesA, stretchesB } = e;
  const { ratio, variance, perLength } = e.model.lengths;
  const lengths =
    relatedLengths(
      ratio,
      variance,
      perLength,
      stretchesB.log[nn]![j]! - stretchesA.log[mm]![i]!,
      stretchesA.inverse[mm]![i]! + stretchesB.inverse[nn]![j]!,
    ) -
    0.5 * (stretchesA.unrelated[mm]![i]! + stretchesB.unrelated[nn]![j]!);
  const stops = e.model.stops ? believed * stopScore(e.model.stops, i, m, j, n) : 0;
  return WORD_WEIGHT * 0.5 * words + lengths + stops + layout(e, i, m, j, n);
}

function at({ low, high, offset, values }: WordEvidence, count: number, i: number, j: number): number {
  return j < low[i]! || j >= high[i]! ? OUT_OF_REACH : values[count]![offset[i]! + j - low[i]!]!;
}

function layout({ a, b, furnished }: PairEvidence, i: number, m: number, j: number, n: number): number {
  if (!furnished) return 0;
  for (let k = 0; k < m; k++) if (a.furniture[i + k] !== b.furniture[j]) return MIXED;
  for (let k = 1; k < n; k++) if (b.furniture[j + k] !== b.furniture[j]) return MIXED;
  return 0;
}

/** The evidence of `pairScore`, for all `j` from `first` to before `end` at once: adds it to `out` from `at` on. */
export function pairRow(
  e: PairEvidence,
  i: number,
  m: number,
  n: number,
  first: number,
  end: number,
  out: Float32Array,
  at: number,
): void {
  const { forward, backward, furnished } = e;
  const { ratio, variance, perLength } = e.model.lengths;
  const ahead = forward.values[m - 1]!;
  const low = forward.low[i]!;
  const high = forward.high[i]!;
  const row = forward.offset[i]! - low;
  const back = backward.values[n - 1]!;
  const { low: lowBack, high: highBack, offset: offsetBack } = backward;
  const logB = e.stretchesB.log[n - 1]!;
  const inverseB = e.stretchesB.inverse[n - 1]!;
  const unrelatedB = e.stretchesB.unrelated[n - 1]!;
  const logA = e.stretchesA.log[m - 1]![i]!;
  const inverseA = e.stretchesA.inverse[m - 1]![i]!;
  const unrelatedA = e.stretchesA.unrelated[m - 1]![i]!;
  for (let j = first; j < end; j++) {
    let words = 0;
    for (let jj = j; jj < j + n; jj++) words += jj < low || jj >= high ? OUT_OF_REACH : ahead[row + jj]!;
    const lowI = lowBack[j]!;
    const highI = highBack[j]!;
    const column = offsetBack[j]! - lowI;
    for (let ii = i; ii < i + m; ii++) words += ii < lowI || ii >= highI ? OUT_OF_REACH : back[column + ii]!;
    const lengths =
      relatedLengths(ratio, variance, perLength, logB[j]! - logA, inverseA + inverseB[j]!) -
      0.5 * (unrelatedA + unrelatedB[j]!);
    const value = WORD_WEIGHT * 0.5 * words + lengths;
    out[at + j - first]! += furnished ? value + layout(e, i, m, j, n) : value;
  }
  if (e.model.stops) addStops(e.model.stops, i, m, n, first, end, out, at);
}
