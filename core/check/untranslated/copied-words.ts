import { PLACE, Tokens } from '../../facts/token.ts';
import { wordsOnlyOf, type WordTest } from '../../text/telling-words.ts';
import type { Present } from '../cell.ts';

/** Shorter stretches are names and phrases that languages share. */
const SHORTEST = 5;
/** So many of the words have no capital: names of works and bodies stay as they are. */
const SMALL = 4;
/** And so many can only be of the other language. */
const TELLING = 2;
/** What may stand between two words of one stretch. */
const BETWEEN = ",'’-";
const CAPITAL = /^\p{Lu}/u;
const QUOTED = /["'«“„‘([*_]\s*$/u;
/** The text before a stretch that is looked at for what opens a quotation. */
const BEFORE = 3;
/** Searches of the other text; a sentence takes one a word. */
const MOST_SEARCHES = 400;

/** A stretch of a text, in UTF-16 units. */
export interface CopiedWords {
  readonly start: number;
  readonly end: number;
}

const own = new Tokens();
const theirs = new Tokens();

/**
 * The first row of words that a text has in common with a version in another language of the same script, and that can only
 * be of that language, by its frequent words and letters. None in quotation marks or brackets: those are meant.
 */
export function copiedWords(one: Present, source: Present): CopiedWords | undefined {
  const isTheirs = wordsOnlyOf(source.cell.lang, one.cell.lang);
  if (!isTheirs) return undefined;
  const known = wordsOf(theirs.read(source.text));
  const tokens = own.read(one.text);
  const { text, count, starts, ids, flags } = tokens;
  let first = 0;
  let words = 0;
  for (let at = 0; at <= count; at++) {
    const isWord = at < count && (flags[at]! & PLACE.word) !== 0;
    if (isWord ? known.has(ids[at]!) : at < count && BETWEEN.includes(text[starts[at]!]!)) {
      if (isWord) words++;
      continue;
    }
    const found = words < SHORTEST ? undefined : stretchIn(tokens, first, at, source.text, isTheirs);
    if (found) return found;
    first = at + 1;
    words = 0;
  }
  return undefined;
}

function wordsOf({ count, ids, flags }: Tokens): Set<number> {
  const words = new Set<number>();
  for (let at = 0; at < count; at++) if ((flags[at]! & PLACE.word) !== 0) words.add(ids[at]!);
  return words;
}

/** The first stretch of the tokens in `[from, to)` that another text has and that is of its language. */
function stretchIn(
  tokens: Tokens,
  from: number,
  to: number,
  other: string,
  isTheirs: WordTest,
): CopiedWords | undefined {
  const { text, starts, ends, flags } = tokens;
  let searches = 0;
  for (let start = from; start < to;) {
    if ((flags[start]! & PLACE.word) === 0) {
      start++;
      continue;
    }
    let end = start;
    while (end < to && searches++ < MOST_SEARCHES && other.includes(text.slice(starts[start], ends[end])))
      end++;
    let last = end;
    while (last > start && (flags[last - 1]! & PLACE.word) === 0) last--;
    if (isOf(tokens, start, last, isTheirs)) return { start: starts[start]!, end: ends[last - 1]! };
    // What ends a stretch may begin another one.
    start = Math.max(start + 1, end - 1);
  }
  return undefined;
}

/** Whether the tokens in `[from, to)` are words enough, of the language that the test is for, and not quoted. */
function isOf({ text, starts, ends, flags }: Tokens, from: number, to: number, isTheirs: WordTest): boolean {
  let all = 0;
  let small = 0;
  let telling = 0;
  for (let at = from; at < to; at++) {
    if ((flags[at]! & PLACE.word) === 0) continue;
    const word = text.slice(starts[at], ends[at]);
    all++;
    if (!CAPITAL.test(word)) small++;
    if (isTheirs(word.toLowerCase())) telling++;
  }
  if (all < SHORTEST || small < SMALL || telling < TELLING) return false;
  return !QUOTED.test(text.slice(Math.max(0, starts[from]! - BEFORE), starts[from]));
}
