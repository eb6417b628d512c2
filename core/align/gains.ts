import type { Bags, Corpus } from './corpus.ts';
import type { Table } from './links.ts';

/** Weight of the word that stands for 'nothing' in every sentence. */
export const NULL = 1.5;
/** How probable what nobody knows is taken to be in the first round, as a part of the share of the type. */
export const FLOOR = 0.2;
/** Tokens of other texts that a corpus is thought to stand among: in a small one no word is frequent yet. */
const BACKGROUND = 300;

/** Share of each type among all tokens translated to. */
export function sharesOf(corpus: Corpus, types: number): Float64Array {
  const share = new Float64Array(types);
  let tokens = BACKGROUND;
  for (let k = 0; k < corpus.size; k++) {
    const weight = corpus.weight[k]!;
    for (let t = corpus.toStart[k]!; t < corpus.toStart[k + 1]!; t++) share[corpus.to[t]!]! += weight;
  }
  for (let b = 0; b < types; b++) tokens += share[b]!;
  for (let b = 0; b < types; b++) share[b] = (share[b]! + 0.1) / tokens;
  return share;
}

/**
 * For each type of each pair: its occurrences, weighed, over all that explains it. `gain` of the first round, from what was
 * known before. `place` is room for a number of each type, 0 at first.
 */
export function knownGains(
  { weight, fromStart }: Corpus,
  from: Bags,
  to: Bags,
  prior: Table,
  share: Float64Array,
  gain: Float64Array,
  place: Int32Array,
  firstPair: number,
  endPair: number,
): void {
  const { start, type, times } = to;
  for (let k = firstPair; k < endPair; k++) {
    const first = start[k]!;
    const end = start[k + 1]!;
    const nothing = NULL + FLOOR * (fromStart[k + 1]! - fromStart[k]!);
    for (let e = first; e < end; e++) {
      place[type[e]!] = e + 1;
      gain[e] = nothing * share[type[e]!]!;
    }
    for (let f = from.start[k]!; f < from.start[k + 1]!; f++) {
      const a = from.type[f]!;
      const n = from.times[f]!;
      const last = prior.start[a + 1]!;
      for (let c = prior.start[a]!; c < last; c++) {
        const e = place[prior.to[c]!]! - 1;
        if (e >= first) gain[e]! += n * prior.value[c]!;
      }
    }
    for (let e = first; e < end; e++) gain[e] = (weight[k]! * times[e]!) / gain[e]!;
  }
}

/** What the word that stands for nothing explains. */
export function nothingExplained(
  { type }: Bags,
  share: Float64Array,
  explained: Float64Array,
  first: number,
  end: number,
): void {
  for (let e = first; e < end; e++) explained[e] = NULL * share[type[e]!]!;
}

/** Turns what explains each type of each pair into its gain, see `knownGains`. */
export function gainsOf(
  { weight }: Corpus,
  { start, times }: Bags,
  gain: Float64Array,
  first: number,
  end: number,
): void {
  for (let k = first; k < end; k++) {
    for (let e = start[k]!; e < start[k + 1]!; e++) gain[e] = (weight[k]! * times[e]!) / gain[e]!;
  }
}
