import { characterOf, CLASS, EXTEND, LOOSE } from './character.ts';
import type { NameVocabulary } from './lang/names.ts';
import type { KnownWord, NameLexicon } from './name-lexicon.ts';
import { PLACE, type Tokens } from './token.ts';

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

const LETTERS = /^[\p{L}\p{M}]/u;
const CAPITAL = /^\p{Lu}/u;

/** How many units the letter or mark of a letter that begins at a place has; 0 where none does. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const info = characterOf(code);
  if ((info & LOOSE) === 0) return (info & CLASS) <= EXTEND ? 1 : 0;
  if (code >= 0xd800 && code < 0xdc00) return LETTERS.test(text.slice(at, at + 2)) ? 2 : 0;
  return LETTERS.test(text.charAt(at)) ? 1 : 0;
}

/** The end of two or more dotted capitals that begin at a place (U.S.), or the place itself. */
function dottedEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at + 1) === 0x2e && CAPITAL.test(text.charAt(at))) at += 2;
  return at - from > 2 ? at : from;
}

/**
 * The end of the word that begins with a letter: its letters, and what an apostrophe joins to them; or dotted capitals. What
 * matches `parted` is a word of its own before an apostrophe.
 */
function wordEnd(text: string, from: number, parted: RegExp | undefined): number {
  const { length } = text;
  let at = dottedEnd(text, from);
  if (at > from) return at;
  while (at < length) {
    const units = letterAt(text, at);
    if (units > 0) at += units;
    else if (text[at] !== "'" && text[at] !== '’') break;
    else if (parted?.test(text.slice(from, at))) break;
    else if (at + 1 < length && letterAt(text, at + 1) > 0) at++;
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
 * Most are tokens as they are; where these may be parted otherwise, the text is looked at again. Linear in its length.
 */
export function textWords(tokens: Tokens, lexicon: NameLexicon): TextWords {
  const { text, starts, ends, ids, flags } = tokens;
  let count = 0;
  /** As far as words were looked for. */
  let at = 0;
  for (let index = 0; index < tokens.count; index++) {
    const flag = flags[index]!;
    const end = ends[index]!;
    if ((flag & PLACE.loose) === 0) {
      if ((flag & PLACE.word) === 0 || end <= at) continue;
      foundIds[count] = ids[index]!;
      foundStarts[count] = starts[index]!;
      foundEnds[count++] = at = end;
      continue;
    }
    at = Math.max(at, starts[index]!);
    while (at < end) {
      if (letterAt(text, at) === 0) {
        at++;
        continue;
      }
      const behind = wordEnd(text, at, lexicon.vocabulary.parted);
      foundIds[count] = lexicon.numbers.numberOf(text.slice(at, behind));
      foundStarts[count] = at;
      foundEnds[count++] = at = behind;
    }
  }
  lexicon.makeRoom();
  for (let index = 0; index < count; index++) {
    const id = foundIds[index]!;
    if (lexicon.flags[id] === 0) lexicon.learn(id);
  }
  const words = {
    ids: foundIds.slice(0, count),
    starts: foundStarts.slice(0, count),
    ends: foundEnds.slice(0, count),
  };
  if (count > MOST_KEPT) foundIds.length = foundStarts.length = foundEnds.length = 0;
  return words;
}

/** The words of a name, cut as those of texts are. */
export function wordsOfName(name: string, { parted }: NameVocabulary): string[] {
  const words: string[] = [];
  for (let at = 0; at < name.length;) {
    const end = letterAt(name, at) === 0 ? at : wordEnd(name, at, parted);
    if (end > at) words.push(name.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}
