import type { LanguageTag } from '../model/index.ts';
import { romanise, scriptOf, skeletonOf } from '../text/index.ts';

/** Something two words of different languages can share; `trust` is the probability that sharing it means translation. */
export interface Key {
  /** Sounds have a number for a name, see `soundsOf`: it is made and found faster. */
  readonly name: string | number;
  readonly trust: number;
}

/** A key that is not of sounds. */
export interface NamedKey extends Key {
  readonly name: string;
}

/** Consonants that scripts and languages confuse beyond what the skeleton levels out. */
const CONFUSED: Readonly<Record<string, string>> = { z: 's', j: 'g', c: 'g', q: 'k', p: 'b', v: 'f', d: 't' };

function coarse(bones: string): string {
  let result = '';
  let before = '';
  for (let k = 0; k < bones.length; k++) {
    const sound = CONFUSED[bones[k]!] ?? bones[k]!;
    if (sound !== before) result += sound;
    before = sound;
  }
  return result;
}

/** By number of consonants: how far a shared skeleton can be trusted. */
const SKELETON_TRUST = [0, 0, 0.02, 0.2, 0.5, 0.7, 0.8, 0.8];

/** The consonants that are told apart, and how many of them a number holds. */
const CONSONANTS = 'bfghklmnrst';
const MOST_CONSONANTS = 7;
const DIGITS = Int8Array.from(
  { length: 128 },
  (_, code) => CONSONANTS.indexOf(String.fromCharCode(code)) + 1,
);

/** A name for consonants, with the one at `without` left out. */
function soundsOf(bones: string, without = -1): string | number {
  const length = without < 0 ? bones.length : bones.length - 1;
  if (length > MOST_CONSONANTS) {
    return without < 0 ? `s:${bones}` : `s:${bones.slice(0, without)}${bones.slice(without + 1)}`;
  }
  let name = 0;
  for (let k = 0; k < bones.length; k++) {
    if (k !== without) name = 16 * name + DIGITS[bones.charCodeAt(k)]!;
  }
  return name;
}

/** Adds the keys of a word by its sound: its consonants, and these with one left out (for the letters a script cannot write). */
function addSounds(keys: Key[], roman: string): void {
  const bones = coarse(skeletonOf(roman));
  if (bones.length < 2) return;
  const trust = SKELETON_TRUST[Math.min(bones.length, SKELETON_TRUST.length - 1)]!;
  addNew(keys, soundsOf(bones), trust);
  if (bones.length < 4) return;
  for (let i = 1; i < bones.length; i++) addNew(keys, soundsOf(bones, i), trust * 0.25);
}

function addNew(keys: Key[], name: string | number, trust: number): void {
  for (let k = 0; k < keys.length; k++) if (keys[k]!.name === name) return;
  keys.push({ name, trust });
}

/** Adds the keys of a word by its letters: cognates of languages that share a script, and names everywhere. */
function addLetters(keys: Key[], roman: string): void {
  const letters = roman.replace(/[^a-z0-9]+/g, '');
  if (letters.length < 4) return;
  keys.push({ name: `r:${letters.slice(0, 4)}`, trust: 0.1 });
  if (letters.length >= 5) keys.push({ name: `r:${letters.slice(0, 5)}`, trust: 0.4 });
  if (letters.length >= 7) keys.push({ name: `r:${letters.slice(0, 7)}`, trust: 0.7 });
}

/** The keys of a word: itself, its letters, its sounds, and the sounds of its stem. */
export function wordKeys(word: string, stemmed: string, lang: LanguageTag): Key[] {
  const keys: Key[] = [{ name: `i:${word.toLowerCase()}`, trust: 0.9 }];
  if (isForeign(word, lang)) {
    addSounds(keys, romanise(word, 'en'));
    return keys;
  }
  const roman = romanise(word, lang);
  const short = romanise(stemmed, lang);
  if (scriptOf(lang) !== 'Arab') addLetters(keys, roman);
  addSounds(keys, roman);
  if (short !== roman) addSounds(keys, short);
  return keys;
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
