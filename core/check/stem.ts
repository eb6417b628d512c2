import type { LanguageTag } from '../model/index.ts';
import { baseLanguage, scriptOf } from '../text/language.ts';

/** Vowel signs and tatweel of Arabic; the accent sign that Russian dictionaries put on vowels. */
const SIGNS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u0301]/g;
const HAMZA = /[أإآٱ]/g;
/** Conjunction, preposition, future marker and article that Arabic writes with the word. */
const ARABIC_PREFIX = /^(?:[وف]?(?:[بكل]?ال|لل)|[وف](?=.{3}))/;
const ARABIC_SUFFIX = /(?:يات|ات|ون|ين|ان|ها|هم|هن|كم|نا|يه|وا|ية|[ةهيى])$/;
const RUSSIAN_SUFFIX =
  /(?:иями|ями|ами|иях|ях|ах|ией|ей|ой|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ов|ев|ия|ию|ии|ья|ью|ьи|[аяоеиыуюьй])$/;
const ENGLISH_SUFFIX = /(?:'s|’s|s'|ies|es|s|ing|ed)$/;

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
  const base = baseLanguage(lang);
  let core = folded;
  const strip = (pattern: RegExp): void => {
    const shorter = core.replace(pattern, '');
    if (shorter.length >= 3) core = shorter;
  };
  if (scriptOf(lang) === 'Arab') {
    strip(ARABIC_PREFIX);
    strip(ARABIC_SUFFIX);
  } else if (base === 'ru' || base === 'uk' || base === 'be' || base === 'bg') strip(RUSSIAN_SUFFIX);
  else if (base === 'en') strip(ENGLISH_SUFFIX);
  return core;
}
