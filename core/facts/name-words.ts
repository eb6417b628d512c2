import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { type NameVocabulary, nameVocabulary } from './lang/names.ts';
import { nameLetters, nameScript } from './name-letters.ts';
import { lookupStems } from './name-stem.ts';
import type { SoundRange } from './name-sounds.ts';
import type { NameSpelling } from './name-token.ts';

/** What the vocabulary of a language makes of a word with a capital. */
export interface WordKind {
  readonly role: 'name' | 'title' | 'common' | 'function';
  /** The language has an ordinary word that is spelled like it. */
  readonly ambiguous: boolean;
}

/**
 * A word as it is written, with what is known of it in its language: one object for all places where it stands. What may
 * be undefined is filled in when it is first asked for.
 */
export interface KnownWord {
  readonly text: string;
  readonly hash: number;
  /** Its number among the words of its language, in the order in which they were met. */
  readonly id: number;
  /** Without a possessive 's. */
  readonly bare: string;
  readonly capital: boolean;
  readonly small: boolean;
  /** The word up to an apostrophe if all of it is in small letters and it has four of them; shorter ones tell little. */
  readonly lower: string | undefined;
  kind: WordKind | undefined;
  /** Its spellings as a bare name. */
  forms: readonly NameSpelling[] | undefined;
  /** How those sound. */
  sounds: SoundRange | undefined;
  stems: readonly string[] | undefined;
  /** Words of the longest phrase of the gazetteer that begins with it. */
  reach: number | undefined;
}

/** A place of a word in a text. */
export interface TextWord {
  readonly word: KnownWord;
  readonly start: number;
  readonly end: number;
}

/** The words of one language that texts have shown so far, and its vocabulary of names. */
export interface NameLexicon {
  readonly base: string;
  readonly vocabulary: NameVocabulary;
  readonly words: WordTable;
}

/** Words kept ready; a text has far fewer different ones. */
const CACHE = 50_000;
/** Places of a table, a power of two with room to spare. */
const SLOTS = 1 << 17;

/** Words by their letters, found without cutting them out of the text. */
class WordTable {
  #slots: (KnownWord | undefined)[] = [];
  #count = 0;
  #made = 0;

  /** The word that stands at `[start, end)`, whose letters have the hash. */
  at(text: string, start: number, end: number, hash: number): KnownWord {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
      if (known.hash === hash && known.text.length === end - start && text.startsWith(known.text, start))
        return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.#count >= CACHE || this.#slots.length === 0) {
      this.#slots = new Array<KnownWord | undefined>(SLOTS).fill(undefined);
      this.#count = 0;
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    this.#count++;
    return (this.#slots[slot] = makeWord(text.slice(start, end), hash, this.#made++));
  }
}

const lexicons = new Map<LanguageTag, NameLexicon>();

/** The lexicon of a language. */
export function nameLexicon(lang: LanguageTag): NameLexicon {
  let lexicon = lexicons.get(lang);
  if (!lexicon) {
    const base = baseLanguage(lang);
    lexicon = base === lang ? undefined : nameLexicon(base);
    lexicon ??= { base, vocabulary: nameVocabulary(base), words: new WordTable() };
    lexicons.set(lang, lexicon);
  }
  return lexicon;
}

const POSSESSIVE = /['’]s$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /^\p{Ll}/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}]{3,}(?=$|['’])/u;

function makeWord(text: string, hash: number, id: number): KnownWord {
  return {
    text,
    hash,
    id,
    bare: POSSESSIVE.test(text) ? text.slice(0, -2) : text,
    capital: CAPITAL.test(text),
    small: SMALL.test(text),
    lower: LOWER.exec(text)?.[0],
    kind: undefined,
    forms: undefined,
    sounds: undefined,
    stems: undefined,
    reach: undefined,
  };
}

/** What is known of a word. */
export function knownWord(text: string, { words }: NameLexicon): KnownWord {
  return words.at(text, 0, text.length, hashOf(text, 0, text.length));
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
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

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (blocks[code >> 8] ?? makeBlock(code >> 8))[code & 255]!;
}

const ASTRAL_LETTER = /^[\p{L}\p{M}]/u;

/** Whether a letter outside the BMP begins at a place. */
function isAstralLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && ASTRAL_LETTER.test(text.slice(at, at + 2));
}

/** The end of the letters that begin at a place. */
function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if ((classAt(text, at) & LETTER) !== 0) at++;
    else if (isAstralLetter(text, at)) at += 2;
    else break;
  }
  return at;
}

/** The end of two or more dotted capitals that begin at a place (U.S.), or the place itself. */
function dottedEnd(text: string, from: number): number {
  let at = from;
  while (at + 1 < text.length && text.charCodeAt(at + 1) === 0x2e && (classAt(text, at) & UPPER) !== 0)
    at += 2;
  return at - from > 2 ? at : from;
}

/**
 * The places of the words of a text: letters with their marks; dotted capitals are one word (U.S.), and so is what an
 * apostrophe joins. Linear in its length.
 */
export function textWords(text: string, lexicon: NameLexicon): TextWord[] {
  const words: TextWord[] = [];
  const { words: known } = lexicon;
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = classAt(text, at);
    if ((kind & LETTER) === 0 && !isAstralLetter(text, at)) {
      at++;
      continue;
    }
    const start = at;
    at = (kind & UPPER) === 0 ? start : dottedEnd(text, start);
    if (at === start) {
      at = lettersEnd(text, start);
      while (at < length && (classAt(text, at) & APOSTROPHE) !== 0) {
        const next = lettersEnd(text, at + 1);
        if (next === at + 1) break;
        at = next;
      }
    }
    words.push({ word: known.at(text, start, at, hashOf(text, start, at)), start, end: at });
  }
  return words;
}

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.]+$/u;
const NONE: readonly string[] = [];

/** What a word is looked up by: its stems, and with a `=` in front the whole of a word all in capitals. */
export function wordStems(word: KnownWord): readonly string[] {
  if (word.stems) return word.stems;
  const letters = nameLetters(word.text);
  const script = nameScript(letters);
  let stems = script ? lookupStems(letters, script) : NONE;
  if (script && ALL_CAPITALS.test(word.text)) stems = [`=${letters}`, ...stems];
  word.stems = stems;
  return stems;
}

/** Whether a word is written in capitals throughout. */
export function isAllCapitals(word: string): boolean {
  return ALL_CAPITALS.test(word);
}
