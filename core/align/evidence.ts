import type { Band } from './band.ts';
import type { Version } from './features.ts';
import { type LengthModel, relatedLengths, type Stretches, stretchesOf } from './length.ts';
import { LARGEST } from './shape.ts';
import { type Amounts, expectation, expectedFrom, type Translation } from './translation.ts';

export interface PairModel {
  readonly forward: Translation;
  readonly backward: Translation;
  readonly lengths: LengthModel;
}

/** Evidence between the segments of two versions, for all cells of a band. */
export interface PairEvidence {
  readonly a: Version;
  readonly b: Version;
  readonly model: PairModel;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly offset: Float64Array;
  /** `forward[m - 1]` at cell (i, j): what `m` segments of `a` from `i` say about segment `j` of `b`. */
  readonly forward: readonly Float32Array[];
  /** `backward[n - 1]` at cell (i, j): what `n` segments of `b` from `j` say about segment `i` of `a`. */
  readonly backward: readonly Float32Array[];
  readonly stretchesA: Stretches;
  readonly stretchesB: Stretches;
}

/** Share of the word evidence that is believed: words of a sentence are not independent. */
const WORD_WEIGHT = 0.7;
/** Furniture is never a translation of the text around it. */
const MIXED = -30;

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
  const offset = new Float64Array(rows + 1);
  for (let i = 0; i < rows; i++) {
    low[i] = band.low[Math.max(0, i + 1 - LARGEST)]!;
    high[i] = Math.max(low[i]!, band.high[Math.min(rows, i + LARGEST)]!);
    offset[i + 1] = offset[i]! + high[i]! - low[i]!;
  }
  const cells = offset[rows]!;
  const forward = Array.from({ length: largest }, () => new Float32Array(cells));
  const backward = Array.from({ length: largest }, () => new Float32Array(cells));
  yield* oneWay(model.forward, largest, low, high, (m, i, j, value) => {
    forward[m]![offset[i]! + j - low[i]!] = value;
  });
  // The same from the other side: the rows of the band as seen from b.
  const lowB = new Int32Array(b.count).fill(rows);
  const highB = new Int32Array(b.count);
  for (let i = 0; i < rows; i++) {
    for (let j = low[i]!; j < high[i]!; j++) {
      if (i < lowB[j]!) lowB[j] = i;
      highB[j] = i + 1;
    }
  }
  yield* oneWay(model.backward, largest, lowB, highB, (n, j, i, value) => {
    if (j >= low[i]! && j < high[i]!) backward[n]![offset[i]! + j - low[i]!] = value;
  });
  return {
    a,
    b,
    model,
    low,
    high,
    offset,
    forward,
    backward,
    stretchesA: stretchesOf(a, model.lengths.a, largest),
    stretchesB: stretchesOf(b, model.lengths.b, largest),
  };
}

/** For 1 … `LARGEST` segments of `from` at every place: what they say about each segment of `to` in reach. */
function* oneWay(
  translation: Translation,
  largest: number,
  low: Int32Array,
  high: Int32Array,
  put: (count: number, i: number, j: number, value: number) => void,
): Generator<undefined, void> {
  const { from, to, kept, share } = translation;
  const odds = kept.map((k, type) => k / (1 - k) / share[type]!);
  const missing = kept.map((k) => Math.log1p(-k));
  const base = new Float64Array(to.count);
  for (let j = 0; j < to.count; j++) {
    for (let t = to.start[j]!; t < to.start[j + 1]!; t++) base[j]! += missing[to.tokens[t]!]!;
  }
  const scratch = expectation(odds.length);
  const amount = new Float64Array(odds.length);
  const ahead: Amounts[] = [];
  let work = 0;
  for (let i = 0; i < from.count; i++) {
    if (i > 0) ahead.shift();
    while (ahead.length < largest && i + ahead.length < from.count) {
      ahead.push(expectedFrom(translation, i + ahead.length, scratch));
    }
    for (let m = 0; m < ahead.length; m++) {
      addTo(amount, ahead[m]!);
      const size = Math.max(1, from.start[i + m + 1]! - from.start[i]!);
      against(to, amount, odds, base, size, low[i]!, high[i]!, (j, value) => {
        put(m, i, j, value);
      });
    }
    for (const { types } of ahead) for (let k = 0; k < types.length; k++) amount[types[k]!] = 0;
    work += (high[i]! - low[i]!) * largest;
    if (work > 4000) {
      work = 0;
      yield;
    }
  }
}

function addTo(amount: Float64Array, { types, values }: Amounts): void {
  for (let k = 0; k < types.length; k++) amount[types[k]!]! += values[k]!;
}

/** What the expected amounts say about each segment of `to` from `low` to `high`. */
function against(
  to: Version,
  amount: Float64Array,
  odds: Float64Array,
  base: Float64Array,
  size: number,
  low: number,
  high: number,
  put: (j: number, value: number) => void,
): void {
  const { start, tokens } = to;
  for (let j = low; j < high; j++) {
    let value = base[j]!;
    const end = start[j + 1]!;
    for (let t = start[j]!; t < end; t++) {
      const type = tokens[t]!;
      const x = amount[type]!;
      if (x > 0) value += Math.log1p((x * odds[type]!) / size);
    }
    put(j, value);
  }
}

/** Evidence for `m` segments of `a` from `i` being translations of `n` segments of `b` from `j`; either may be 0. */
export function pairScore(e: PairEvidence, i: number, m: number, j: number, n: number): number {
  if (m === 0 || n === 0) return 0;
  let words = 0;
  // Beads larger than any shape (they arise between many versions) are scored by their largest parts.
  const mm = Math.min(m, e.forward.length) - 1;
  const nn = Math.min(n, e.forward.length) - 1;
  for (let jj = j; jj < j + n; jj++) words += at(e, e.forward[mm]!, i, jj);
  for (let ii = i; ii < i + m; ii++) words += at(e, e.backward[nn]!, ii, j);
  const { stretchesA, stretchesB } = e;
  const lengths =
    relatedLengths(
      e.model.lengths,
      stretchesB.log[nn]![j]! - stretchesA.log[mm]![i]!,
      1 / stretchesA.length[mm]![i]! + 1 / stretchesB.length[nn]![j]!,
    ) -
    0.5 * (stretchesA.unrelated[mm]![i]! + stretchesB.unrelated[nn]![j]!);
  return WORD_WEIGHT * 0.5 * words + lengths + layout(e, i, m, j, n);
}

function at(e: PairEvidence, values: Float32Array, i: number, j: number): number {
  return j < e.low[i]! || j >= e.high[i]! ? -5 : values[e.offset[i]! + j - e.low[i]!]!;
}

function layout(e: PairEvidence, i: number, m: number, j: number, n: number): number {
  const { a, b } = e;
  for (let k = 0; k < m; k++) if (a.furniture[i + k] !== b.furniture[j]) return MIXED;
  for (let k = 1; k < n; k++) if (b.furniture[j + k] !== b.furniture[j]) return MIXED;
  return 0;
}
