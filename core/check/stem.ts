import { inflectionOf } from '../facts/lang/inflection.ts';
import type { LanguageTag } from '../model/index.ts';

/** Vowel signs and tatweel of Arabic; the accent sign that Russian dictionaries put on vowels. */
const SIGNS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u0301]/g;
const HAMZA = /[أإآٱ]/g;

/** A word without what writing varies: case, vowel signs, forms of alif and hamza, ё. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(SIGNS, '')
    .replace(HAMZA, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ё', 'е');
}

/** The folded word without what inflection adds, as far as endings show it; at least three letters stay. */
export function stem(folded: string, lang: LanguageTag): string {
  const inflection = inflectionOf(lang);
  if (!inflection) return folded;
  const { before, behind } = inflection;
  return without(before ? without(folded, before) : folded, behind);
}

function without(word: string, pattern: RegExp): string {
  const shorter = word.replace(pattern, '');
  return shorter.length >= 3 ? shorter : word;
}
