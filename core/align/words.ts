import type { Version } from './features.ts';
import { oddsOf, type Translation } from './translation.ts';

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
/** Evidence that is computed between two steps of the generator. */
const STRIDE = 10_000;

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
  const view = viewOf(translation, low, high);
  let work = 0;
  for (let i = 0; i < from.count; i++) {
    if (high[i]! <= low[i]!) continue;
    gather(view, i, largest, low[i]!, high[i]!);
    weigh(view, i, low[i]!, high[i]!, values, offset[i]!);
    work += (high[i]! - low[i]!) * largest;
    if (work > STRIDE) {
      work = 0;
      yield;
    }
  }
  return { low, high, offset, values };
}

/** What the segments from some place on make expect, and what that meets. */
interface View {
  readonly translation: Translation;
  readonly odds: Float64Array;
  /** By segment of the other side, what it says when nothing of it is expected. */
  readonly base: Float64Array;
  /** By type, one more than the last segment from which stretches were looked at that make it expected. */
  readonly since: Int32Array;
  readonly amount: Float64Array;
  /** Tokens in reach that anything is expected of, segment by segment; those of the `k`-th segment begin at `starts[k]`. */
  readonly hits: Int32Array;
  readonly starts: Int32Array;
}

function viewOf(translation: Translation, low: Int32Array, high: Int32Array): View {
  const { to, kept } = translation;
  const { segments, tokens } = mostInReach(to, low, high);
  return {
    translation,
    odds: oddsOf(translation),
    base: baseOf(translation),
    since: new Int32Array(kept.length),
    amount: new Float64Array(kept.length),
    hits: new Int32Array(tokens),
    starts: new Int32Array(segments + 1),
  };
}

/** Most segments and tokens that any segment of the other side has in reach. */
function mostInReach(
  { start }: Version,
  low: Int32Array,
  high: Int32Array,
): { segments: number; tokens: number } {
  let segments = 0;
  let tokens = 0;
  for (let i = 0; i < low.length; i++) {
    if (high[i]! <= low[i]!) continue;
    segments = Math.max(segments, high[i]! - low[i]!);
    tokens = Math.max(tokens, start[high[i]!]! - start[low[i]!]!);
  }
  return { segments, tokens };
}

/** By segment, what it says when nothing of it is expected: the logarithms of not being kept, summed. */
function baseOf({ to: { count, start, tokens }, kept }: Translation): Float64Array {
  const missing = kept.map((p) => Math.log1p(-p));
  const base = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    for (let t = start[j]!; t < start[j + 1]!; t++) base[j]! += missing[tokens[t]!]!;
  }
  return base;
}

/** Most tokens in reach are expected by nothing: those that are, are found once for all stretches from `i` on. */
function gather(view: View, i: number, largest: number, low: number, high: number): void {
  const { since, translation, hits, starts } = view;
  const { from, to, expected } = translation;
  const { start, tokens } = to;
  const last = expected.start[Math.min(from.count, i + largest)]!;
  const mark = i + 1;
  for (let k = expected.start[i]!; k < last; k++) since[expected.types[k]!] = mark;
  let size = 0;
  for (let j = low; j < high; j++) {
    starts[j - low] = size;
    const end = start[j + 1]!;
    for (let t = start[j]!; t < end; t++) if (since[tokens[t]!] === mark) hits[size++] = tokens[t]!;
  }
  starts[high - low] = size;
}

/** What 1, 2 … segments from `i` say about each segment in reach. */
function weigh(
  { translation, odds, base, amount, hits, starts }: View,
  i: number,
  low: number,
  high: number,
  values: readonly Float32Array[],
  offset: number,
): void {
  const { from, expected } = translation;
  const { types, amounts, start: expectedStart } = expected;
  const most = Math.min(values.length, from.count - i);
  for (let m = 0; m < most; m++) {
    const last = expectedStart[i + m + 1]!;
    for (let k = expectedStart[i + m]!; k < last; k++) amount[types[k]!]! += amounts[k]!;
    const inverse = 1 / Math.max(1, from.start[i + m + 1]! - from.start[i]!);
    weighRow(base, odds, amount, inverse, hits, starts, low, high, values[m]!, offset);
  }
  const last = expectedStart[i + most]!;
  for (let k = expectedStart[i]!; k < last; k++) amount[types[k]!] = 0;
}

function weighRow(
  base: Float64Array,
  odds: Float64Array,
  amount: Float64Array,
  inverse: number,
  hits: Int32Array,
  starts: Int32Array,
  low: number,
  high: number,
  list: Float32Array,
  offset: number,
): void {
  let t = 0;
  for (let j = low; j < high; j++) {
    let value = base[j]!;
    let product = 1;
    const end = starts[j - low + 1]!;
    for (; t < end; t++) {
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
