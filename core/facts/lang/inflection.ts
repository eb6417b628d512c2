import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage, scriptOf } from '../../text/language.ts';

/** What inflection adds to words, of which it leaves at least three letters. */
export interface Inflection {
  /** Clitics written before the word. */
  readonly before?: RegExp;
  readonly behind: RegExp;
}

const ENGLISH: Inflection = { behind: /(?:'s|’s|s'|ies|es|s|ing|ed)$/ };

/** Conjunction, preposition and article; then endings of number, gender and possession. */
const ARABIC: Inflection = {
  before: /^(?:[وف]?(?:[بكل]?ال|لل)|[وف](?=.{3}))/,
  behind: /(?:يات|ات|ون|ين|ان|ها|هم|هن|كم|نا|يه|وا|ية|[ةهيى])$/,
};

/** Endings of nouns and adjectives, as Russian writes them; its neighbours have few others. */
const SLAVIC: Inflection = {
  behind:
    /(?:иями|ями|ами|иях|ях|ах|ией|ей|ой|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ов|ев|ия|ию|ии|ья|ью|ьи|[аяоеиыуюьй])$/,
};

/** Apart from the vocabularies, which are long: files are read and written with the stems of terms only. */
const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  ar: ARABIC,
  be: SLAVIC,
  bg: SLAVIC,
  en: ENGLISH,
  ru: SLAVIC,
  uk: SLAVIC,
};

/**
 * What is cut off so that the few occurrences of a word in one document count together, by base language: clitics and endings,
 * one of each.
 */
export const CUT_ROUGHLY: Readonly<Record<string, Inflection>> = {
  ar: {
    before: /^(?:[وف]?(?:بال|كال|ال|لل)|[وف](?=[^\s]{3}))/,
    behind: /(?:هما|كما|هم|هن|ها|كم|نا|ات|ون|ين|ان|يه|ته|ه|ي|ا)$/,
  },
};

/** What inflection adds to words; languages of the Arabic script are taken to be like Arabic in that. */
export function inflectionOf(lang: LanguageTag): Inflection | undefined {
  return INFLECTIONS[baseLanguage(lang)] ?? (scriptOf(lang) === 'Arab' ? ARABIC : undefined);
}
