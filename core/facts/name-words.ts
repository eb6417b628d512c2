import { type KnownWord, type NameLexicon, wordHash } from './name-lexicon.ts';

/** A place of a word in a text. */
export interface TextWord {
  readonly word: KnownWord;
  readonly start: number;
  readonly end: number;
}

/** The words of a text by their numbers in its lexicon, with where they begin and end, in lists side by side. */
export interface TextWords {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LETTER = 1;
const UPPER = 2;
const APOSTROPHE = 4;
/** Classes of the characters of the BMP, a block of 256 at a time, computed when first met. */
const blocks: (Uint8Array | undefined)[] = new Array<undefined>(256).fill(undefined);

function makeBlock(index: number): Uint8Array {
  const block = Uint8Array.from({ length: 256 }, (_, i) => {
    const character = String.fromCharCode((index << 8) | i);
    if (/[\p{L}\p{M}\u0640]/u.test(character)) return LETTER | (/\p{Lu}/u.test(character) ? UPPER : 0);
    return character === "'" || character === '’' ? APOSTROPHE : 0;
  });
  blocks[index] = block;
  return block;
}

function classOf(code: number): number {
  return (blocks[code >> 8] ?? makeBlock(code >> 8))[code & 255]!;
}

const ASTRAL_LETTER = /^[\p{L}\p{M}]/u;

/** How many units the letter that begins at a place has; 0 where none does. */
function letterAt(text: string, at: number, code: number): number {
  if ((classOf(code) & LETTER) !== 0) return 1;
  if (code < 0xd800 || code >= 0xdc00) return 0;
  return ASTRAL_LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** The end of two or more dotted capitals that begin at a place (U.S.), or the place itself. */
function dottedEnd(text: string, from: number): number {
  let at = from;
  while (
    at + 1 < text.length &&
    text.charCodeAt(at + 1) === 0x2e &&
    (classOf(text.charCodeAt(at)) & UPPER) !== 0
  )
    at += 2;
  return at - from > 2 ? at : from;
}

/** The end of the letters that begin at a place, and of what an apostrophe joins to them. */
function wordEnd(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    const units = letterAt(text, at, code);
    if (units > 0) at += units;
    else if ((classOf(code) & APOSTROPHE) === 0 || at + 1 >= length) break;
    else if (letterAt(text, at + 1, text.charCodeAt(at + 1)) > 0) at++;
    else break;
  }
  return at;
}

/** Where the words of a text are gathered, so that the lists that are kept need not grow. */
const foundIds: number[] = [];
const foundStarts: number[] = [];
const foundEnds: number[] = [];
/** Room for more words than most texts have is given back. */
const MOST_KEPT = 4096;

/**
 * The words of a text: letters with their marks; dotted capitals are one word (U.S.), and so is what an apostrophe joins.
 * Linear in its length.
 */
export function textWords(text: string, lexicon: NameLexicon): TextWords {
  const { length } = text;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (letterAt(text, at, code) === 0) {
      at++;
      continue;
    }
    const start = at;
    if ((classOf(code) & UPPER) !== 0) at = dottedEnd(text, start);
    if (at === start) at = wordEnd(text, start);
    let hash = 0;
    for (let i = start; i < at; i++) hash = wordHash(hash, text.charCodeAt(i));
    foundIds[count] = lexicon.at(text, start, at, hash);
    foundStarts[count] = start;
    foundEnds[count] = at;
    count++;
  }
  const words = {
    ids: foundIds.slice(0, count),
    starts: foundStarts.slice(0, count),
    ends: foundEnds.slice(0, count),
  };
  if (count > MOST_KEPT) foundIds.length = foundStarts.length = foundEnds.length = 0;
  return words;
}
