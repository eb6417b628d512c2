import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/language.ts';
import { type NameVocabulary, nameVocabulary } from '../lang/names.ts';
import { nameLetters, nameScript, PLAIN, plainLetter, plainLetters } from './letters.ts';
import { PairFigures } from './pairs.ts';
import { lookupStems } from './stem.ts';
import type { NameSpelling } from './token.ts';
import { type WordLexicon, wordLexicon } from '../word-lexicon.ts';

/** What the vocabulary of a language makes of a word with a capital. */
export interface WordKind {
  /** `common` and `ordinary` are translated, the latter unless it is a name that is spelled like a word of the dictionary. */
  readonly role: 'name' | 'title' | 'common' | 'ordinary' | 'function';
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
  /** Its number in the lexicon. */
  readonly id: number;
  /** Without a possessive 's. */
  readonly bare: string;
  readonly small: boolean;
  /** See `nameLetters`. */
  letters: string | undefined;
  kind: WordKind | undefined;
  /** Its spellings as a bare name. */
  forms: readonly NameSpelling[] | undefined;
  stems: readonly string[] | undefined;
  /** What it means alone to the gazetteer; null for nothing. */
  place: PlaceEntry | null | undefined;
  /** The first names it may be, see `namesakesOf`; null for none. */
  namesakes: readonly number[] | null | undefined;
}

/** What is looked at in every word of a text, a bit each. */
export const FLAG = {
  /** It begins with a capital. */
  capital: 1,
  /** All of it up to an apostrophe, or to its end, is in small letters, of which there are four; fewer tell little. */
  lower: 2,
  /** A function word: capital or not, it is no name. */
  function: 4,
  /** The words of the longest phrase of the gazetteer that begins with it have been counted: the bits from {@link REACH} on. */
  placed: 8,
  /** The word was learned. */
  known: 16,
  /** An apostrophe ends what is {@link lower}. */
  apart: 32,
  /** It begins with a small letter. */
  small: 64,
  /** It is made of plain letters, see `plainLetters`. */
  plain: 128,
  /** It is spelled as the edit models read it. */
  letters: 256,
  /** It may stand inside a name without a capital: Leonardo da Vinci. */
  inside: 512,
} as const;
/** Where in the flags of a word the length of the longest phrase that begins with it stands. */
export const REACH = 10;

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.]+$/u;
const POSSESSIVE = /['’]s$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /^\p{Ll}/u;
const LOWER = /^\p{Ll}[\p{Ll}\p{M}]{3,}(?=$|['’])/u;
const SHORTEST_LOWER = 4;

/**
 * The words of one language that texts have shown so far, and its vocabulary of names. What is asked of every word of a text
 * lies together in arrays by the numbers that the words have in a lexicon of all languages.
 */
export class NameLexicon {
  readonly base: string;
  readonly vocabulary: NameVocabulary;
  readonly numbers: WordLexicon;
  /** What is known of the words that more was asked about, by number. */
  readonly #words: (KnownWord | undefined)[] = [];
  /** {@link FLAG}s by number of the word; 0 for those not learned yet. */
  flags = new Uint16Array();
  /** How the spellings of a word sound, by its number, see `soundRange`; 0 where that is not known yet. */
  ranges = new Int32Array();
  /**
   * Which forms of a name sound like those of a word, by the number of the first form of the name and that of the word: a bit
   * for each form of the one with each of the other. Most words that a name may sound like are soon known to be nothing like it.
   */
  readonly near = new PairFigures();

  constructor(base: string, numbers: WordLexicon) {
    this.base = base;
    this.vocabulary = nameVocabulary(base);
    this.numbers = numbers;
  }

  /** What is known of a word. */
  word(text: string): KnownWord {
    return this.wordAt(this.numberOf(text));
  }

  /** The number of a word, which is learned. */
  numberOf(text: string): number {
    const id = this.numbers.numberOf(text);
    this.makeRoom();
    if (this.flags[id] === 0) this.learn(id);
    return id;
  }

  /** What is known of the word with a number, which was learned. */
  wordAt(id: number): KnownWord {
    return (this.#words[id] ??= knownWord(this.numbers.text(id), id, this.flags[id]!));
  }

  /** The letters of the word with a number, which was learned, as the edit models read them. */
  lettersAt(id: number): string {
    return (this.flags[id]! & FLAG.letters) !== 0 ? this.numbers.text(id) : lettersOf(this.wordAt(id));
  }

  /** Makes room for all words that have a number. */
  makeRoom(): void {
    if (this.flags.length >= this.numbers.size) return;
    const size = 2 * this.numbers.size;
    const flags = new Uint16Array(size);
    const ranges = new Int32Array(size);
    flags.set(this.flags);
    ranges.set(this.ranges);
    this.flags = flags;
    this.ranges = ranges;
    while (this.#words.length < size) this.#words.push(undefined);
  }

  /** Finds out what every word is asked for, its flags. There is room for it. */
  learn(id: number): number {
    const text = this.numbers.text(id);
    const made = plainLetters(text);
    let flags = FLAG.known | (made === 0 ? looseFlags(text) : plainFlags(text, made));
    if (this.#isFunctionWord(text, made)) flags |= FLAG.function;
    if (this.vocabulary.inside.has(made === 0 ? bareOf(text) : text)) flags |= FLAG.inside;
    return (this.flags[id] = flags);
  }

  #isFunctionWord(text: string, made: number): boolean {
    const lower = made === 0 || (made & PLAIN.capital) !== 0 ? text.toLowerCase() : text;
    return this.vocabulary.functionWords.has(lower) && !isAllCapitals(text);
  }
}

/** The flags of a word of plain letters; `made` are their bits. */
function plainFlags(text: string, made: number): number {
  const first = plainLetter(text.charCodeAt(0));
  const flags = (made & PLAIN.capital) === 0 ? FLAG.plain | FLAG.letters : FLAG.plain;
  if ((first & PLAIN.small) === 0) return (first & PLAIN.capital) === 0 ? flags : flags | FLAG.capital;
  const lower = made === PLAIN.small && text.length >= SHORTEST_LOWER;
  return flags | FLAG.small | (lower ? FLAG.lower : 0);
}

/** The flags of any other word. */
function looseFlags(text: string): number {
  if (CAPITAL.test(text)) return FLAG.capital;
  if (!SMALL.test(text)) return 0;
  const lower = lowerPart(text);
  return FLAG.small | (lower === '' ? 0 : lower === text ? FLAG.lower : FLAG.lower | FLAG.apart);
}

/** What of a word is in small letters up to an apostrophe, or to its end; nothing where there are fewer than four. */
export function lowerPart(text: string): string {
  return LOWER.exec(text)?.[0] ?? '';
}

function bareOf(text: string): string {
  return POSSESSIVE.test(text) ? text.slice(0, -2) : text;
}

/** What is known of a word at once. */
function knownWord(text: string, id: number, flags: number): KnownWord {
  const plain = (flags & FLAG.plain) !== 0;
  return {
    text,
    id,
    bare: plain ? text : bareOf(text),
    small: (flags & FLAG.small) !== 0,
    letters: plain ? text.toLowerCase() : undefined,
    kind: undefined,
    forms: undefined,
    stems: undefined,
    place: undefined,
    namesakes: undefined,
  };
}

const lexicons = new Map<LanguageTag, NameLexicon>();

/** The lexicon of a language by the numbers of another. One that is followed goes on serving the texts that were read with it. */
export function nameLexicon(lang: LanguageTag, numbers: WordLexicon = wordLexicon()): NameLexicon {
  let lexicon = lexicons.get(lang);
  if (lexicon?.numbers !== numbers) {
    const base = baseLanguage(lang);
    lexicon = base === lang ? new NameLexicon(base, numbers) : nameLexicon(base, numbers);
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
  if (script && isAllCapitals(word.text)) stems = [`=${letters}`, ...stems];
  word.stems = stems;
  return stems;
}

/** Whether a word is written in capitals throughout. */
export function isAllCapitals(word: string): boolean {
  const made = plainLetters(word);
  return made === 0 ? ALL_CAPITALS.test(word) : made === PLAIN.capital && word.length > 1;
}
