import type { Version } from './features.ts';
import { type Amounts, expectation, expectedFrom, type Translation } from './translation.ts';

/** What the segments of one version say about those of another, where they may meet. */
export interface WordEvidence {
  /** By segment of the one, the segments of the other in reach: from `low` to before `high`. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly offset: Float64Array;
  /** `values[m - 1]` at `offset[i] + j - low[i]`: what `m` segments from `i` say about segment `j`. */
  readonly values: readonly Float32Array[];
}

/** Products beyond this are turned into logarithms before they grow out of what numbers can hold. */
const HUGE = 1e200;

/** Computes the evidence of stretches of up to `largest` segments. Yields now and then. */
export function* wordEvidence(
  translation: Translation,
  largest: number,
  low: Int32Array,
  high: Int32Array,
): Generator<undefined, WordEvidence> {
  const { from } = translation;
  const offset = new Float64Array(from.count + 1);
  for (let i = 0; i < from.count; i++) offset[i + 1] = offset[i]! + Math.max(0, high[i]! - low[i]!);
  const cells = offset[from.count]!;
  const values = Array.from({ length: largest }, () => new Float32Array(cells));
  const view = viewOf(translation);
  let work = 0;
  for (let i = 0; i < from.count; i++) {
    moveTo(view, i, largest);
    gather(view, low[i]!, high[i]!);
    weigh(view, i, low[i]!, high[i]!, values, offset[i]!);
    work += (high[i]! - low[i]!) * largest;
    if (work > 4000) {
      work = 0;
      yield;
    }
  }
  return { low, high, offset, values };
}

/** What the segments from some place on make expect, and what that meets. */
interface View {
  readonly translation: Translation;
  /** Odds of each type for being kept rather than there by chance. */
  readonly odds: Float64Array;
  /** By segment of the other side, what it says when nothing of it is expected. */
  readonly base: Float64Array;
  /** What each of the next segments makes expect. */
  readonly ahead: Amounts[];
  /** By type, in how many of these it is expected. */
  readonly expected: Uint8Array;
  readonly scratch: ReturnType<typeof expectation>;
  readonly amount: Float64Array;
  /** Tokens in reach that anything is expected of, segment by segment; those of the `k`-th segment begin at `starts[k]`. */
  hits: Int32Array;
  starts: Int32Array;
}

function viewOf(translation: Translation): View {
  const { to, kept, share } = translation;
  const missing = kept.map((k) => Math.log1p(-k));
  const base = new Float64Array(to.count);
  for (let j = 0; j < to.count; j++) {
    for (let t = to.start[j]!; t < to.start[j + 1]!; t++) base[j]! += missing[to.tokens[t]!]!;
  }
  return {
    translation,
    odds: kept.map((k, type) => k / (1 - k) / share[type]!),
    base,
    ahead: [],
    expected: new Uint8Array(kept.length),
    scratch: expectation(kept.length),
    amount: new Float64Array(kept.length),
    hits: new Int32Array(0),
    starts: new Int32Array(0),
  };
}

/** Looks at the segments from `i` on; the segment before was looked at last. */
function moveTo({ translation, ahead, expected, scratch }: View, i: number, largest: number): void {
  if (i > 0) count(expected, ahead.shift()!, -1);
  while (ahead.length < largest && i + ahead.length < translation.from.count) {
    const next = expectedFrom(translation, i + ahead.length, scratch);
    count(expected, next, 1);
    ahead.push(next);
  }
}

function count(expected: Uint8Array, { types }: Amounts, by: number): void {
  for (let k = 0; k < types.length; k++) expected[types[k]!]! += by;
}

/** Most tokens in reach are expected by nothing: those that are, are found once for all stretches. */
function gather(view: View, low: number, high: number): void {
  const { start, tokens }: Version = view.translation.to;
  const most = high > low ? start[high]! - start[low]! : 0;
  if (view.hits.length < most) view.hits = new Int32Array(2 * most);
  if (view.starts.length <= high - low) view.starts = new Int32Array(2 * (high - low) + 1);
  const { expected, hits, starts } = view;
  let size = 0;
  for (let j = low; j < high; j++) {
    starts[j - low] = size;
    const end = start[j + 1]!;
    for (let t = start[j]!; t < end; t++) if (expected[tokens[t]!]! > 0) hits[size++] = tokens[t]!;
  }
  if (high > low) starts[high - low] = size;
}

/** What 1, 2 … segments from `i` say about each segment in reach. */
function weigh(
  { translation, odds, base, ahead, amount, hits, starts }: View,
  i: number,
  low: number,
  high: number,
  values: readonly Float32Array[],
  offset: number,
): void {
  const { start } = translation.from;
  for (let m = 0; m < ahead.length; m++) {
    const { types, values: more } = ahead[m]!;
    for (let k = 0; k < types.length; k++) amount[types[k]!]! += more[k]!;
    const inverse = 1 / Math.max(1, start[i + m + 1]! - start[i]!);
    const list = values[m]!;
    for (let j = low; j < high; j++) {
      let value = base[j]!;
      let product = 1;
      const end = starts[j - low + 1]!;
      for (let t = starts[j - low]!; t < end; t++) {
        const type = hits[t]!;
        product *= 1 + amount[type]! * odds[type]! * inverse;
        if (product > HUGE) {
          value += Math.log(product);
          product = 1;
        }
      }
      list[offset + j - low] = product > 1 ? value + Math.log(product) : value;
    }
  }
  for (const { types } of ahead) for (let k = 0; k < types.length; k++) amount[types[k]!] = 0;
}
