import type { CellWord } from './cell-words.ts';

/** A stretch of words, and how strongly it seems to be left out in another version. */
export interface Stretch {
  /** Its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly score: number;
  /** The evidence of its words. */
  readonly telling: number;
  /** Whether a mark parts it from what comes before or after. */
  readonly parted: boolean;
}

/** What is known of a text for finding what was left out of it. */
export interface StretchInput {
  readonly words: readonly CellWord[];
  /** See `wordEvidence`. */
  readonly evidence: Float64Array;
  /** Letters and digits of the text. */
  readonly size: number;
  /** How much likelier the length of the other version is without so many letters, as a logarithm. */
  readonly gain: (letters: number) => number;
}

/** Shorter stretches are no clause. */
const FEWEST_WORDS = 3;
/** Share of the text's letters. */
const SMALLEST = 0.12;
const LARGEST = 0.7;
/** Longer texts hold many sentences: see `LengthModel`. */
const MOST_WORDS = 160;
/**
 * What words, lengths, and a mark or the text's edge at either end tell: fitted by logistic regression on correct rows and on
 * rows from which a clause was cut.
 */
const WORDS = 0.39;
const LENGTH = 0.76;
const EDGE = 0.59;

/** The stretch that seems left out most. */
export function bestStretch({ words, evidence, size, gain }: StretchInput): Stretch | undefined {
  const count = words.length;
  if (count <= FEWEST_WORDS || count > MOST_WORDS) return undefined;
  let best: Stretch | undefined;
  for (let first = 0; first < count; first++) {
    if (evidence[first]! < 0) continue;
    let sum = 0;
    let letters = 0;
    for (let last = first; last < count; last++) {
      sum += evidence[last]!;
      letters += words[last]!.end - words[last]!.start;
      if (letters > LARGEST * size) break;
      if (last - first + 1 < FEWEST_WORDS || letters < SMALLEST * size || evidence[last]! < 0) continue;
      const begins = first === 0 || words[first]!.marked;
      const ends = last + 1 === count || words[last + 1]!.marked;
      const score = WORDS * sum + LENGTH * gain(letters) + EDGE * ((begins ? 1 : 0) + (ends ? 1 : 0));
      if (best && score <= best.score) continue;
      const parted = (first > 0 && begins) || (last + 1 < count && ends);
      best = { first, last, score, telling: sum, parted };
    }
  }
  return best;
}
