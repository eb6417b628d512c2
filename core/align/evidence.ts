import type { Band } from './band.ts';
import { TOKEN, type Version } from './features.ts';
import { type LengthModel, lengthScore } from './length.ts';
import type { Table } from './links.ts';
import { LARGEST } from './shape.ts';

/** What is believed about word translation between two versions, one direction. */
export interface Translation {
  /** For each type of the one version: the types of the other and the probability of each. */
  readonly links: Table;
  /** For each type of the other version: the probability that its occurrences are accounted for by `links`. */
  readonly kept: Float64Array;
}

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
  readonly sumA: Float64Array;
  readonly sumB: Float64Array;
}

/** Share of the word evidence that is believed: words of a sentence are not independent. */
const WORD_WEIGHT = 0.7;
/** Furniture is never a translation of the text around it. */
const MIXED = -30;

function sums(values: Float64Array): Float64Array {
  const total = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) total[i + 1] = total[i]! + values[i]!;
  return total;
}

/** Computes the word evidence of a band. Yields now and then. */
export function* pairEvidence(
  a: Version,
  b: Version,
  model: PairModel,
  band: Band,
): Generator<undefined, PairEvidence> {
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
  const forward = Array.from({ length: LARGEST }, () => new Float32Array(cells));
  const backward = Array.from({ length: LARGEST }, () => new Float32Array(cells));
  yield* oneWay(a, b, model.forward, low, high, (m, i, j, value) => {
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
  yield* oneWay(b, a, model.backward, lowB, highB, (n, j, i, value) => {
    if (j >= low[i]! && j < high[i]!) backward[n]![offset[i]! + j - low[i]!] = value;
  });
  return { a, b, model, low, high, offset, forward, backward, sumA: sums(a.length), sumB: sums(b.length) };
}

/** For 1 … `LARGEST` segments of `from` at every place: what they say about each segment of `to` in reach. */
function* oneWay(
  from: Version,
  to: Version,
  { links, kept }: Translation,
  low: Int32Array,
  high: Int32Array,
  put: (count: number, i: number, j: number, value: number) => void,
): Generator<undefined, void> {
  const types = to.types.names.length;
  let total = 0;
  for (const f of to.frequency) total += f;
  const odds = new Float64Array(types);
  const missing = new Float64Array(types);
  for (let type = 0; type < types; type++) {
    const p = (to.frequency[type]! + 0.5) / (total + 0.5 * types);
    odds[type] = kept[type]! / (1 - kept[type]!) / p;
    missing[type] = Math.log1p(-kept[type]!);
  }
  const base = new Float64Array(to.count);
  for (let j = 0; j < to.count; j++) {
    for (let t = to.start[j]!; t < to.start[j + 1]!; t++) base[j]! += missing[to.tokens[t]!]!;
  }
  const expected = new Float64Array(types);
  const touched = new Int32Array(types);
  let work = 0;
  for (let i = 0; i < from.count; i++) {
    let count = 0;
    for (let m = 0; m < LARGEST && i + m < from.count; m++) {
      for (let t = from.start[i + m]!; t < from.start[i + m + 1]!; t++) {
        const type = from.tokens[t]!;
        for (let k = links.start[type]!; k < links.start[type + 1]!; k++) {
          const other = links.to[k]!;
          if (expected[other] === 0) touched[count++] = other;
          expected[other]! += links.value[k]! * odds[other]!;
        }
      }
      const size = Math.max(1, from.start[i + m + 1]! - from.start[i]!);
      for (let j = low[i]!; j < high[i]!; j++) {
        let value = base[j]!;
        const end = to.start[j + 1]!;
        for (let t = to.start[j]!; t < end; t++) {
          const x = expected[to.tokens[t]!]!;
          if (x > 0) value += Math.log1p(x / size);
        }
        put(m, i, j, value);
      }
    }
    for (let k = 0; k < count; k++) expected[touched[k]!] = 0;
    work += (high[i]! - low[i]!) * LARGEST;
    if (work > 4000) {
      work = 0;
      yield;
    }
  }
}

/** Evidence for `m` segments of `a` from `i` being translations of `n` segments of `b` from `j`; either may be 0. */
export function pairScore(e: PairEvidence, i: number, m: number, j: number, n: number): number {
  if (m === 0 || n === 0) return 0;
  let words = 0;
  // Beads larger than any shape (they arise between many versions) are scored by their largest parts.
  const mm = Math.min(m, LARGEST) - 1;
  const nn = Math.min(n, LARGEST) - 1;
  for (let jj = j; jj < j + n; jj++) words += at(e, e.forward[mm]!, i, jj);
  for (let ii = i; ii < i + m; ii++) words += at(e, e.backward[nn]!, ii, j);
  const lengths = lengthScore(
    e.model.lengths,
    e.sumA[i + m]! - e.sumA[i]!,
    m,
    e.sumB[j + n]! - e.sumB[j]!,
    n,
  );
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

/** How often the types of a version are accounted for by links, before anything is learnt. */
export function startingKept(to: Version, links: Table): Float64Array {
  const kept = new Float64Array(to.types.names.length);
  for (let k = 0; k < links.to.length; k++) {
    const type = links.to[k]!;
    const kind = to.kind[type]!;
    const most =
      kind === TOKEN.number ? 0.8 : kind === TOKEN.mark ? 0.4 : 0.5 * Math.min(1, links.value[k]! * 1.2);
    if (most > kept[type]!) kept[type] = most;
  }
  return kept;
}
