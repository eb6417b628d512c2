import type { Corpus } from './corpus.ts';
import { PRIOR } from './counting.ts';
import type { Version } from './features.ts';
import { NULL } from './gains.ts';
import { grown } from './grown.ts';
import { DISCOUNT, type Lexicon } from './lexicon.ts';
import { inPieces } from './pieces.ts';

/** What each segment of a version makes expect in the other: the types from `start[segment]` on, each with an amount. */
export interface Expected {
  readonly start: Int32Array;
  readonly types: Int32Array;
  readonly amounts: Float64Array;
}

/** What a lexicon was learnt from: pairs, and the pair that each segment was part of, or -1. */
export interface Lesson {
  readonly corpus: Corpus;
  readonly pairOf: Int32Array;
}

/** Segments that make a piece of work. */
const SEGMENTS = 20;
/** Types a token makes expected, as far as there is room for at first. */
const ROOM = 6;

/**
 * What the segments of a version make expect. Where the lexicon was learnt from a segment itself, its own share in the counts
 * is left out: what a sentence taught must not prove the sentence. Yields now and then.
 */
export function* expectedBy(
  from: Version,
  lexicon: Lexicon,
  share: Float64Array,
  lesson: Lesson,
): Generator<undefined, Expected> {
  const start = new Int32Array(from.count + 1);
  let types = new Int32Array(ROOM * from.tokens.length);
  let amounts = new Float64Array(types.length);
  const scratch: Scratch = {
    amount: new Float64Array(share.length),
    explained: new Float64Array(share.length),
    occurs: new Int32Array(share.length),
    here: new Float64Array(lexicon.total.length),
  };
  yield* inPieces(from.count, SEGMENTS, (i, end) => {
    const most = start[i]! + translationsOf(from, lexicon, i, end);
    if (most > types.length) {
      const room = Math.max(most, 2 * types.length);
      types = grown(types, new Int32Array(room));
      amounts = grown(amounts, new Float64Array(room));
    }
    expectFrom(from, lexicon, share, lesson, scratch, start, types, amounts, i, end);
  });
  const size = start[from.count]!;
  return { start, types: types.subarray(0, size), amounts: amounts.subarray(0, size) };
}

/** How many translations the lexicon has for the words of the segments from `first` to before `end`. */
function translationsOf({ start, tokens }: Version, lexicon: Lexicon, first: number, end: number): number {
  let sum = 0;
  for (let t = start[first]!; t < start[end]!; t++) {
    sum += lexicon.start[tokens[t]! + 1]! - lexicon.start[tokens[t]!]!;
  }
  return sum;
}

interface Scratch {
  readonly amount: Float64Array;
  /** How much of each type in the segment's own pair the lexicon ascribes to all its words together. */
  readonly explained: Float64Array;
  readonly occurs: Int32Array;
  /** By type translated from, its weight in the segment's own pair. */
  readonly here: Float64Array;
}

function expectFrom(
  from: Version,
  lexicon: Lexicon,
  share: Float64Array,
  lesson: Lesson,
  { amount, explained, occurs, here }: Scratch,
  start: Int32Array,
  types: Int32Array,
  amounts: Float64Array,
  first: number,
  end: number,
): void {
  const { tokens, start: tokenStart } = from;
  const { corpus, pairOf } = lesson;
  let size = start[first]!;
  for (let segment = first; segment < end; segment++) {
    const pair = pairOf[segment]!;
    if (pair >= 0) enter(lexicon, share, corpus, pair, explained, occurs, here);
    const begin = size;
    for (let t = tokenStart[segment]!; t < tokenStart[segment + 1]!; t++) {
      const type = tokens[t]!;
      size = expectWord(lexicon, type, pair >= 0 ? here[type]! : 0, explained, occurs, amount, types, size);
    }
    for (let k = begin; k < size; k++) {
      amounts[k] = amount[types[k]!]!;
      amount[types[k]!] = 0;
    }
    start[segment + 1] = size;
    if (pair >= 0) leave(corpus, pair, explained, occurs, here);
  }
}

/** Adds the translations of a type, without what it counted `own` times; gives how many types are expected then. */
function expectWord(
  { start, to, count, prior, mass, total }: Lexicon,
  type: number,
  own: number,
  explained: Float64Array,
  occurs: Int32Array,
  amount: Float64Array,
  types: Int32Array,
  size: number,
): number {
  const all = total[type]! + PRIOR;
  const below = 1 / (Math.max(0, total[type]! - own) + PRIOR);
  const last = start[type + 1]!;
  for (let k = start[type]!; k < last; k++) {
    const other = to[k]!;
    let m = mass[k]!;
    if (own > 0 && explained[other]! > 0) {
      const p = (count[k]! + PRIOR * prior[k]!) / all;
      const left = count[k]! - (own * occurs[other]! * p) / explained[other]!;
      m = Math.max(0, left - DISCOUNT) + PRIOR * prior[k]!;
    }
    if (m <= 0) continue;
    if (amount[other] === 0) types[size++] = other;
    amount[other]! += m * below;
  }
  return size;
}

function enter(
  { start, to, count, prior, total }: Lexicon,
  share: Float64Array,
  corpus: Corpus,
  pair: number,
  explained: Float64Array,
  occurs: Int32Array,
  here: Float64Array,
): void {
  const weight = corpus.weight[pair]!;
  for (let q = corpus.toStart[pair]!; q < corpus.toStart[pair + 1]!; q++) {
    const other = corpus.to[q]!;
    explained[other] = NULL * share[other]!;
    occurs[other]!++;
  }
  for (let q = corpus.fromStart[pair]!; q < corpus.fromStart[pair + 1]!; q++) {
    const type = corpus.from[q]!;
    here[type]! += weight;
    const below = total[type]! + PRIOR;
    for (let k = start[type]!; k < start[type + 1]!; k++) {
      const other = to[k]!;
      if (occurs[other]! > 0) explained[other]! += (count[k]! + PRIOR * prior[k]!) / below;
    }
  }
}

function leave(
  corpus: Corpus,
  pair: number,
  explained: Float64Array,
  occurs: Int32Array,
  here: Float64Array,
): void {
  for (let q = corpus.toStart[pair]!; q < corpus.toStart[pair + 1]!; q++) {
    explained[corpus.to[q]!] = 0;
    occurs[corpus.to[q]!] = 0;
  }
  for (let q = corpus.fromStart[pair]!; q < corpus.fromStart[pair + 1]!; q++) here[corpus.from[q]!] = 0;
}
