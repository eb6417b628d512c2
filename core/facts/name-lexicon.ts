import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { type NameVocabulary, nameVocabulary } from './lang/names.ts';
import { nameLetters, nameScript } from './name-letters.ts';
import { lookupStems } from './name-stem.ts';
import type { NameSpelling } from './name-token.ts';

/** What the vocabulary of a language makes of a word with a capital. */
export interface WordKind {
  readonly role: 'name' | 'title' | 'common' | 'function';
  /** The language has an ordinary word that is spelled like it. */
  readonly ambiguous: boolean;
}

/** What the gazetteer knows a name as. */
export interface PlaceEntry {
  readonly key: string;
  /** A name of the place or body itself, not an adjective, language or inhabitant. */
  readonly main: boolean;
  /** The only form, if it has no other: Мали, which Малые is none of. */
  readonly only?: string;
}

/**
 * A word as it is written, with what is known of it in its language: one object for all places where it stands. What may
 * be undefined is filled in when it is first asked for.
 */
export interface KnownWord {
  readonly text: string;
  /** Its number in the lexicon, in the order in which the words were met. */
  readonly id: number;
  /** Without a possessive 's. */
  readonly bare: string;
  readonly small: boolean;
  /** The word up to an apostrophe if all of it is in small letters and it has four of them; shorter ones tell little. */
  readonly lower: string | undefined;
  /** See `nameLetters`. */
  letters: string | undefined;
  kind: WordKind | undefined;
  /** Its spellings as a bare name. */
  forms: readonly NameSpelling[] | undefined;
  stems: readonly string[] | undefined;
  /** What it means alone to the gazetteer; null for nothing. */
  place: PlaceEntry | null | undefined;
}

/** What is looked at in every word of a text, a bit each. */
export const FLAG = {
  /** It begins with a capital. */
  capital: 1,
  /** {@link KnownWord.lower} is there. */
  lower: 2,
  /** A function word: capital or not, it is no name. */
  function: 4,
  /** The words of the longest phrase of the gazetteer that begins with it have been counted: the bits from {@link REACH} on. */
  placed: 8,
} as const;
/** Where in the flags of a word the length of the longest phrase that begins with it stands. */
export const REACH = 4;

/** Different words of a language after which its lexicon begins anew, so that memory stays bounded whatever the texts. */
const MOST_WORDS = 100_000;
const FIRST_SLOTS = 1 << 12;

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.]+$/u;
const POSSESSIVE = /['’]s$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /^\p{Ll}/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}]{3,}(?=$|['’])/u;

/**
 * The words of one language that texts have shown so far, and its vocabulary of names. Words are found by their letters
 * without cutting them out of the text, and what is asked of every word of a text lies together in arrays by their numbers.
 */
export class NameLexicon {
  readonly base: string;
  readonly vocabulary: NameVocabulary;
  /** The words by number. */
  readonly words: KnownWord[] = [];
  /** {@link FLAG}s by number of the word. */
  flags = new Uint8Array(FIRST_SLOTS / 2);
  /** How the spellings of a word sound, by its number, see `soundRange`; 0 where that is not known yet. */
  ranges = new Int32Array(FIRST_SLOTS / 2);
  readonly #texts: string[] = [];
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  /** The number of a word and one more by a place that its hash gives; 0 in free places. */
  #slots = new Int32Array(FIRST_SLOTS);

  constructor(base: string) {
    this.base = base;
    this.vocabulary = nameVocabulary(base);
  }

  /** The number of the word that stands at `[start, end)`, whose letters have the {@link wordHash}. */
  at(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.#slots[slot]!; id !== 0; id = this.#slots[slot]!) {
      if (this.#hashes[id - 1] === hash && standsAt(this.#texts[id - 1]!, text, start, end)) return id - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  /** What is known of a word. */
  word(text: string): KnownWord {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = wordHash(hash, text.charCodeAt(at));
    return this.words[this.at(text, 0, text.length, hash)]!;
  }

  /** Whether there is no room for many more words. */
  get isFull(): boolean {
    return this.words.length >= MOST_WORDS;
  }

  #add(text: string, hash: number, slot: number): number {
    const id = this.words.length;
    const lower = LOWER.exec(text)?.[0];
    this.words.push({
      text,
      id,
      bare: POSSESSIVE.test(text) ? text.slice(0, -2) : text,
      small: SMALL.test(text),
      lower,
      letters: undefined,
      kind: undefined,
      forms: undefined,
      stems: undefined,
      place: undefined,
    });
    this.#texts.push(text);
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    this.flags[id] =
      (CAPITAL.test(text) ? FLAG.capital : 0) |
      (lower === undefined ? 0 : FLAG.lower) |
      (this.vocabulary.functionWords.has(text.toLowerCase()) && !ALL_CAPITALS.test(text) ? FLAG.function : 0);
    if (this.words.length === this.flags.length) this.#grow();
    return id;
  }

  #grow(): void {
    const size = 2 * this.flags.length;
    const flags = new Uint8Array(size);
    const ranges = new Int32Array(size);
    const hashes = new Int32Array(size);
    flags.set(this.flags);
    ranges.set(this.ranges);
    hashes.set(this.#hashes);
    this.flags = flags;
    this.ranges = ranges;
    this.#hashes = hashes;
    const slots = new Int32Array(2 * size);
    const mask = slots.length - 1;
    for (let id = 0; id < this.words.length; id++) {
      const hash = hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The hash of a word with one more letter. */
export function wordHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

const lexicons = new Map<LanguageTag, NameLexicon>();

/** The lexicon of a language. A full one goes on serving the texts that were read with it. */
export function nameLexicon(lang: LanguageTag): NameLexicon {
  let lexicon = lexicons.get(lang);
  if (!lexicon || lexicon.isFull) {
    const base = baseLanguage(lang);
    lexicon = base === lang ? new NameLexicon(base) : nameLexicon(base);
    lexicons.set(lang, lexicon);
  }
  return lexicon;
}

const NONE: readonly string[] = [];

/** The letters of a word as the edit models read them. */
export function lettersOf(word: KnownWord): string {
  return (word.letters ??= nameLetters(word.text));
}

/** What a word is looked up by: its stems, and with a `=` in front the whole of a word all in capitals. */
export function wordStems(word: KnownWord): readonly string[] {
  if (word.stems) return word.stems;
  const letters = lettersOf(word);
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
