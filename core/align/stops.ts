import type { Version } from './features.ts';
import { ASSUMED, keptShare, sums } from './kept.ts';
import { LARGEST } from './shape.ts';

/** Sentences of one segment that are told apart. */
const MOST = 8;
/** A sentence ends inside a segment: its stop, what closes with it, and more text. Bounded, as texts are not to be trusted. */
const STOP = /[.!?؟…।۔]{1,6}["'»”’)\]]{0,4}(?=\s)|[。！？]{1,6}[」』”’）]{0,4}(?=.)/gsu;

/** How many sentences a segment holds, by its stops: at least 1. */
export function sentencesIn(text: string): number {
  return Math.min(MOST, 1 + (text.trimEnd().match(STOP)?.length ?? 0));
}

/** What the numbers of sentences on both sides say, by the numbers of segments: of `m` and `n` at `(m - 1) * LARGEST + n - 1`. */
export interface StopModel {
  /** Log-likelihood ratios against 'unrelated': of `x` sentences in `m` segments and `y` in `n` at `x * (MOST * n + 1) + y`. */
  readonly ratios: readonly Float32Array[];
  /** Sentences before each segment. */
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** How much rarer each further sentence of difference is in translations that keep their sentences. */
const FURTHER = 0.15;
/** Numbers of sentences rarer than this are not surer signs. */
const RAREST = 0.01;
/** By difference of the numbers of sentences, how probable it is in translations that keep them. */
const DIFFERENCES = Float64Array.from(
  { length: MOST * LARGEST + 1 },
  (_, difference) => ((1 - FURTHER) / (1 + FURTHER)) * FURTHER ** difference,
);
/** Weight of the ratio, by which pairs and three versions did best on news and Bible texts cut, joined and shortened at random. */
const WEIGHT = 2;
/** Beads of several segments are assumed to keep them only as far as segments hold several: in whole from a tenth of them. */
const HOLDING = 5;

/** A bead as far as its shape and place go. */
interface Place {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
}

/**
 * Learns from beads whether translations keep the stops. Where lines hold several sentences, a bead of two lines and one should
 * have as many on both sides; where segments are sentences, one that is translated by two never has, and stops say nothing.
 */
export function fittedStops(a: Version, b: Version, beads: readonly Place[]): StopModel {
  const [sumsA, sumsB] = [sums(a.sentences), sums(b.sentences)];
  const rareA = rarities(a.sentences);
  const rareB = rarities(b.sentences);
  const ratio = (m: number, x: number, n: number, y: number): number =>
    DIFFERENCES[Math.abs(x - y)]! * rareA[m]![x]! * rareB[n]![y]!;
  const share = (single: boolean, assumed: number): number => {
    // Few ratios are different.
    const seen = new Map<number, number>();
    for (const { i, m, j, n } of beads) {
      if ((m === 1 && n === 1) !== single || m > LARGEST || n > LARGEST) continue;
      const r = ratio(m, sumsA[i + m]! - sumsA[i]!, n, sumsB[j + n]! - sumsB[j]!);
      seen.set(r, (seen.get(r) ?? 0) + 1);
    }
    return keptShare(seen, assumed);
  };
  const single = share(true, ASSUMED);
  const several = share(false, Math.min(ASSUMED, HOLDING * Math.max(holdSeveral(a), holdSeveral(b))));
  const [mostA, mostB] = [Math.max(...new Set(a.sentences)), Math.max(...new Set(b.sentences))];
  const ratios: Float32Array[] = [];
  for (let m = 1; m <= LARGEST; m++) {
    for (let n = 1; n <= LARGEST; n++) {
      const kept = m === 1 && n === 1 ? single : several;
      const width = MOST * n + 1;
      const table = new Float32Array((MOST * m + 1) * width);
      for (let x = m; x <= mostA * m; x++) {
        for (let y = n; y <= mostB * n; y++) {
          table[x * width + y] = WEIGHT * Math.log(kept * ratio(m, x, n, y) + 1 - kept);
        }
      }
      ratios.push(table);
    }
  }
  return { ratios, a: sumsA, b: sumsB };
}

/** The share of segments that hold more than one sentence. */
function holdSeveral({ sentences }: Version): number {
  return sentences.reduce((sum, count) => (count > 1 ? sum + 1 : sum), 0) / Math.max(1, sentences.length);
}

/** What the stops of a bead say; of more segments than any shape has, nothing. */
export function stopScore({ ratios, a, b }: StopModel, i: number, m: number, j: number, n: number): number {
  if (m > LARGEST || n > LARGEST) return 0;
  const table = ratios[(m - 1) * LARGEST + n - 1]!;
  return table[(a[i + m]! - a[i]!) * (MOST * n + 1) + b[j + n]! - b[j]!]!;
}

/** `stopScore` for all `j` from `first` to before `end` at once: adds it to `out` from `at` on. */
export function addStops(
  { ratios, a, b }: StopModel,
  i: number,
  m: number,
  n: number,
  first: number,
  end: number,
  out: Float32Array,
  at: number,
): void {
  const table = ratios[(m - 1) * LARGEST + n - 1]!;
  const row = (a[i + m]! - a[i]!) * (MOST * n + 1);
  for (let j = first; j < end; j++) out[at + j - first]! += table[row + b[j + n]! - b[j]!]!;
}

/** How rare each number of sentences is in a stretch of 0, 1, 2 … segments: 1 over the square root of its probability. */
function rarities(counts: Uint8Array): Float64Array[] {
  return chances(counts).map((list) => list.map((p) => 1 / Math.sqrt(Math.max(RAREST, p))));
}

/** How probable each number of sentences is in a stretch of 0, 1, 2 … segments. */
function chances(counts: Uint8Array): Float64Array[] {
  const one = new Float64Array(MOST + 1);
  for (const count of counts) one[count]! += 1 / counts.length;
  const list = [Float64Array.of(1)];
  for (let n = 1; n <= LARGEST; n++) {
    const all = new Float64Array(MOST * n + 1);
    list[n - 1]!.forEach((p, x) => {
      one.forEach((q, y) => (all[x + y]! += p * q));
    });
    list.push(all);
  }
  return list;
}
