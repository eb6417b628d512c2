import type { LanguageTag } from '../model/index.ts';
import { romanise, scriptOf, skeletonOf } from '../text/index.ts';
import type { Interner } from './interner.ts';

/** Something two words of different languages can share; `trust` is the probability that sharing it means translation. */
export interface Key {
  /** Sounds have a number for a name, and beginnings of words one below 0: it is made and found faster. */
  readonly name: string | number;
  readonly trust: number;
}

/** A key that is not of sounds. */
export interface NamedKey extends Key {
  readonly name: string;
}

/** The keys of types as they are collected: numbers of their names, and how far each is trusted; of a type from `start` on. */
export interface KeyList {
  readonly ids: Interner<Key['name']>;
  readonly start: number[];
  readonly names: number[];
  readonly trusts: number[];
}

/** A list without keys, whose names are numbered by `ids`. */
export function keyList(ids: Interner<Key['name']>): KeyList {
  return { ids, start: [0], names: [], trusts: [] };
}

/** Adds a key. */
export function addKey({ ids, names, trusts }: KeyList, name: Key['name'], trust: number): void {
  names.push(ids.id(name));
  trusts.push(trust);
}

/** Consonants that scripts and languages confuse beyond what the skeleton levels out. */
const CONFUSED: Readonly<Record<string, string>> = { z: 's', j: 'g', c: 'g', q: 'k', p: 'b', v: 'f', d: 't' };

/** By number of consonants: how far a shared skeleton can be trusted. */
const SKELETON_TRUST = [0, 0, 0.02, 0.2, 0.5, 0.7, 0.8, 0.8];

/** The consonants that are told apart, and how many of them tell words apart: as many as a number holds. */
const CONSONANTS = 'bfghklmnrst';
const MOST_CONSONANTS = 13;
/** By code of a letter, the number of its consonant, from 1. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return CONSONANTS.indexOf(CONFUSED[letter] ?? letter) + 1;
});
const BASE = 16;
/** Room for the consonants of a word. */
const consonants = new Int8Array(MOST_CONSONANTS);

/** Adds the keys of a word by its sound: its consonants, and these with one left out (for the letters a script cannot write). */
function addSounds(list: KeyList, first: number, roman: string): void {
  const bones = skeletonOf(roman);
  let count = 0;
  let name = 0;
  for (let k = 0; k < bones.length && count < MOST_CONSONANTS; k++) {
    const digit = DIGITS[bones.charCodeAt(k)]!;
    if (count > 0 && consonants[count - 1] === digit) continue;
    consonants[count++] = digit;
    name = BASE * name + digit;
  }
  if (count < 2) return;
  const trust = SKELETON_TRUST[Math.min(count, SKELETON_TRUST.length - 1)]!;
  addNew(list, first, name, trust);
  if (count < 4) return;
  let head = consonants[0]!;
  let unit = BASE ** (count - 1);
  let rest = name - head * unit;
  for (let k = 1; k < count; k++) {
    unit /= BASE;
    rest -= consonants[k]! * unit;
    addNew(list, first, head * unit + rest, trust * 0.25);
    head = BASE * head + consonants[k]!;
  }
}

/** Adds a key if there is none of its name from `first` on. */
function addNew({ ids, names, trusts }: KeyList, first: number, name: number, trust: number): void {
  const id = ids.id(name);
  for (let k = first; k < names.length; k++) if (names[k] === id) return;
  names.push(id);
  trusts.push(trust);
}

/** How far the beginnings of words are trusted, by their number of letters. */
const BEGINNING_TRUST = [0, 0, 0, 0, 0.1, 0.4, 0, 0.7];
/** By code of a letter or digit, its number, from 1. */
const LETTERS = Int8Array.from(
  { length: 128 },
  (_, code) => 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(String.fromCharCode(code)) + 1,
);
const LETTER_BASE = 37;

/** Adds the keys of a word by its first letters: cognates of languages that share a script, and names everywhere. */
function addLetters(list: KeyList, roman: string): void {
  let name = 0;
  let count = 0;
  for (let k = 0; k < roman.length && count + 1 < BEGINNING_TRUST.length; k++) {
    const letter = LETTERS[roman.charCodeAt(k)] ?? 0;
    if (letter === 0) continue;
    name = LETTER_BASE * name + letter;
    const trust = BEGINNING_TRUST[++count]!;
    if (trust > 0) addKey(list, -name, trust);
  }
}

/** Adds the keys of a word: itself, its letters, its sounds, and the sounds of its stem. */
export function addWordKeys(list: KeyList, word: string, stemmed: string, lang: LanguageTag): void {
  // all other names that are no numbers have a colon
  addKey(list, word.toLowerCase(), 0.9);
  const first = list.names.length;
  if (isForeign(word, lang)) {
    addSounds(list, first, romanise(word, 'en'));
    return;
  }
  const roman = romanise(word, lang);
  const short = romanise(stemmed, lang);
  if (scriptOf(lang) !== 'Arab') addLetters(list, roman);
  addSounds(list, first, roman);
  if (short !== roman) addSounds(list, first, short);
}

const LATIN_FIRST = /^\p{Script=Latin}/u;

/** Whether a word is written in another script than its language: it stands there as it is abroad. */
function isForeign(word: string, lang: LanguageTag): boolean {
  return LATIN_FIRST.test(word) && scriptOf(lang) !== 'Latn';
}

/** The keys of numbers: `1956/57` has those of its parts; separators of thousands are no part of the value. */
export function numberKeys(digits: string): NamedKey[] {
  const month = monthOf(digits);
  const parts = digits.split(/[/\-:’']|(?<=\d{2})\.(?=\d{2}\.)/).filter((part) => part !== '');
  return parts.map((part, k) => ({
    name: month?.part === k ? monthKey(month.value) : `n:${numberValue(part)}`,
    trust: 0.9,
  }));
}

const YEAR_LAST = /^\d{1,2}\.(\d{1,2})\.(?:\d{4}|\d{2})$/;
const YEAR_FIRST = /^\d{4}-(\d{1,2})-\d{1,2}$/;

/** Which part of a date in figures is the month; with strokes between them nobody knows. */
function monthOf(digits: string): { part: number; value: number } | undefined {
  const month = Number((YEAR_LAST.exec(digits) ?? YEAR_FIRST.exec(digits))?.[1]);
  return month >= 1 && month <= 12 ? { part: 1, value: month } : undefined;
}

/** The key of a month, by its number. */
export function monthKey(month: number): string {
  return `month:${month}`;
}

function numberValue(part: string): string {
  const grouped = /^\d{1,3}(?:[.,  ٬ ]\d{3})+$/.test(part);
  const plain = grouped ? part.replace(/\D/g, '') : part.replace(/[,٫]/, '.').replace(/[  ٬]/g, '');
  return plain.replace(/^0+(?=\d)/, '').replace(/\.0+$/, '');
}

/** The marks that translations keep, and what they are compared as. */
const MARKS: Readonly<Record<string, string>> = {
  '?': '?',
  '؟': '?',
  '？': '?',
  ';': ';',
  '؛': ';',
  '!': '!',
  '！': '!',
  ':': ':',
  '：': ':',
  '"': '"',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '(': '(',
  '（': '(',
  '%': '%',
  '٪': '%',
  $: '$',
  '€': '€',
  '£': '£',
  '&': '&',
  '#': '#',
  '@': '@',
};

/** How far a mark or a way of setting that both sides have is trusted. */
export const MARK_TRUST = 0.7;

/** The key of a punctuation mark, if translations tend to keep it. */
export function markKey(mark: string): NamedKey | undefined {
  const name = MARKS[mark];
  return name === undefined ? undefined : { name: `m:${name}`, trust: MARK_TRUST };
}
