import { PLACE, type Tokens } from '../facts/token.ts';

/** A stretch of a text and the same stretch right behind it, in UTF-16 units. */
export interface Tandem {
  readonly start: number;
  /** Where the first one ends, and the second. */
  readonly end: number;
  readonly secondEnd: number;
}

/** Fewer words are a phrase that is said twice, see `repetition`, or a call. */
const FEWEST_WORDS = 3;
/** And so are fewer letters. */
const FEWEST_LETTERS = 12;
/** Comparisons for each token of a text, so that none takes longer than its length. */
const MOST_STEPS = 8;

/** Slots for where words stood last; a few words of a text may share one, so that the table stays in the fastest memory. */
const SLOTS = 1 << 10;
/** By slot, one more than where a word of it stood last, beyond what the texts before have filled. */
const places = new Int32Array(SLOTS);
let used = 0;
/** Numbers of places are begun anew beyond this. */
const MOST_USED = 1 << 30;

/**
 * The first stretch of three words or more that stands twice in a row, blanks aside: a sentence pasted twice. Linear in the
 * text.
 */
export function tandemIn(tokens: Tokens): Tandem | undefined {
  const { count, ids, flags } = tokens;
  if (count < 2 * FEWEST_WORDS) return undefined;
  if (used > MOST_USED) places.fill((used = 0));
  const base = used;
  used += count;
  let steps = MOST_STEPS * count;
  for (let at = 0; at < count; at++) {
    if ((flags[at]! & PLACE.word) === 0) continue;
    const slot = ids[at]! & (SLOTS - 1);
    const last = places[slot]! - base - 1;
    places[slot] = base + at + 1;
    const period = at - last;
    if (last < 0 || period < FEWEST_WORDS || ids[at] !== ids[last] || !isSame(tokens, at + 1, last + 1))
      continue;
    let from = at;
    while (from > period && steps-- > 0 && isSame(tokens, from - 1, from - 1 - period)) from--;
    let to = at + 2;
    while (steps-- > 0 && isSame(tokens, to, to - period)) to++;
    // It begins with a word where it can.
    while (from + period < to && (flags[from]! & PLACE.word) === 0) from++;
    if (to - from >= period && isTelling(tokens, from - period, from)) return tandemAt(tokens, from, period);
    if (steps <= 0) return undefined;
  }
  return undefined;
}

function isSame({ text, count, ids, starts, ends }: Tokens, at: number, other: number): boolean {
  if (at >= count || ids[at] !== ids[other]) return false;
  // All figures have the number 0.
  return ids[at] !== 0 || text.slice(starts[at], ends[at]) === text.slice(starts[other], ends[other]);
}

/** Whether the tokens in `[from, to)` are words enough. */
function isTelling({ starts, ends, flags }: Tokens, from: number, to: number): boolean {
  let words = 0;
  let letters = 0;
  for (let at = from; at < to; at++) {
    if ((flags[at]! & PLACE.word) === 0) continue;
    words++;
    letters += ends[at]! - starts[at]!;
  }
  return words >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
}

function tandemAt({ starts, ends }: Tokens, second: number, period: number): Tandem {
  return {
    start: starts[second - period]!,
    end: ends[second - 1]!,
    secondEnd: ends[second + period - 1]!,
  };
}
