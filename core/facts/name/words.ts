import { characterOf, CLASS, EXTEND, LOOSE } from '../character.ts';
import type { NameVocabulary } from '../lang/names.ts';
import { FLAG, type KnownWord, type NameLexicon } from './lexicon.ts';
import { PLACE, type Tokens } from '../token.ts';

/** A place of a word in a text. */
export interface TextWord {
  readonly word: KnownWord;
  readonly start: number;
  readonly end: number;
}

/** Words that there is room for at first, and for how many room is kept for the next text. */
const FIRST_ROOM = 16;
const MOST_KEPT = 1 << 14;

/** Numbers that stand before saved words, and those of a word: its own, and how far behind the last it begins above its length. */
const HEAD = 2;
const WORD = 2;
const GAP = 16;
const LENGTH = (1 << GAP) - 1;

/** Where in the mark of a word with a capital it stands which word of the text it is. */
export const INDEX = 2;

/** The words of a text, lists side by side that have room for more. One object may serve text after text. */
export class TextWords {
  count = 0;
  /** The numbers of the words in the lexicon of the text. */
  ids = new Int32Array(FIRST_ROOM);
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /** How many of them have a capital, and which these are, from {@link INDEX} on, until `markCapitals` says more of them. */
  capitals = 0;
  marks = new Int32Array(FIRST_ROOM);

  /** Begins anew. */
  clear(): void {
    this.count = this.capitals = 0;
    if (this.ids.length > MOST_KEPT) {
      this.marks = new Int32Array(FIRST_ROOM);
      this.ids = new Int32Array(FIRST_ROOM);
      this.starts = new Int32Array(FIRST_ROOM);
      this.ends = new Int32Array(FIRST_ROOM);
    }
  }

  /** Adds a word with its `FLAG`s. */
  add(id: number, start: number, end: number, flags: number): void {
    const at = this.count++;
    if (at === this.ids.length) this.#grow();
    this.ids[at] = id;
    this.starts[at] = start;
    this.ends[at] = end;
    if ((flags & FLAG.capital) !== 0) this.addMark(at << INDEX);
  }

  /** How many numbers {@link save} writes. */
  get saved(): number {
    return HEAD + WORD * this.count + this.capitals;
  }

  /** Writes the words into a list from a place on; whether they are such as can be written. */
  save(list: Int32Array, place: number): boolean {
    const { count, ids, starts, ends, capitals, marks } = this;
    let to = place;
    list[to++] = count;
    list[to++] = capitals;
    let widest = 0;
    for (let at = 0, last = 0; at < count; at++) {
      const end = ends[at]!;
      const gap = starts[at]! - last;
      const length = end - starts[at]!;
      widest |= gap | length;
      list[to++] = ids[at]!;
      list[to++] = (gap << GAP) | length;
      last = end;
    }
    for (let at = 0; at < capitals; at++) list[to++] = marks[at]!;
    return widest < 1 << GAP;
  }

  /** Puts words back that were written into a list from a place on. */
  restore(list: Int32Array, place: number): void {
    let from = place;
    this.clear();
    const count = list[from++]!;
    const capitals = list[from++]!;
    while (this.ids.length < count) this.#grow();
    const { ids, starts, ends } = this;
    for (let at = 0, last = 0; at < count; at++) {
      ids[at] = list[from++]!;
      const extent = list[from++]!;
      const start = last + (extent >>> GAP);
      starts[at] = start;
      last = start + (extent & LENGTH);
      ends[at] = last;
    }
    this.count = count;
    for (let at = 0; at < capitals; at++) this.addMark(list[from++]!);
  }

  /** Adds the mark of a word with a capital. */
  addMark(mark: number): void {
    const at = this.capitals++;
    if (at === this.marks.length) this.marks = larger(this.marks);
    this.marks[at] = mark;
  }

  /** Which word begins at a place, or ends there; below 0 for none. */
  startingAt(place: number): number {
    return indexIn(this.starts, this.count, place);
  }

  endingAt(place: number): number {
    return indexIn(this.ends, this.count, place);
  }

  /** Where the first word with a number stands; below 0 for none. */
  indexOf(id: number): number {
    return indexIn(this.ids, this.count, id);
  }

  /** Whether any word is as wanted, by its number. */
  some(isWanted: (id: number) => boolean): boolean {
    for (let at = 0; at < this.count; at++) if (isWanted(this.ids[at]!)) return true;
    return false;
  }

  #grow(): void {
    this.ids = larger(this.ids);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
  }
}

function indexIn(places: Int32Array, count: number, place: number): number {
  for (let at = 0; at < count; at++) if (places[at] === place) return at;
  return -1;
}

function larger(list: Int32Array): Int32Array<ArrayBuffer> {
  const room = new Int32Array(2 * list.length);
  room.set(list);
  return room;
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

/**
 * The words of a text: letters with their marks; dotted capitals are one word (U.S.), and so is what an apostrophe joins.
 * Most are tokens as they are; where these may be parted otherwise, the text is looked at again. Linear in its length. They are
 * put in `words` in place of what is there.
 */
export function textWords(tokens: Tokens, lexicon: NameLexicon, words = new TextWords()): TextWords {
  const { text, starts, ends, ids, flags } = tokens;
  words.clear();
  lexicon.makeRoom();
  /** As far as words were looked for. */
  let at = 0;
  for (let index = 0; index < tokens.count; index++) {
    const flag = flags[index]!;
    const end = ends[index]!;
    if ((flag & PLACE.loose) === 0) {
      if ((flag & PLACE.word) === 0 || end <= at) continue;
      const id = ids[index]!;
      words.add(id, starts[index]!, end, lexicon.flags[id]! || lexicon.learn(id));
      at = end;
      continue;
    }
    at = Math.max(at, starts[index]!);
    while (at < end) {
      if (letterAt(text, at) === 0) {
        at++;
        continue;
      }
      const behind = wordEnd(text, at, lexicon.vocabulary.parted);
      const id = lexicon.numberOf(text.slice(at, behind));
      words.add(id, at, behind, lexicon.flags[id]!);
      at = behind;
    }
  }
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
