import type { LanguageTag } from '../model/index.ts';
import { PROFILES, type LanguageProfile } from './language-profiles.ts';
import { baseLanguage, scriptOf } from './language.ts';

/** Single letters are names of things as well. */
const SHORTEST = 2;

/** Tells whether a word, in lower case, is one of a language. */
export type WordTest = (word: string) => boolean;

const tests = new Map<string, WordTest | undefined>();

/**
 * A test for words that a language has and another one of the same script has not: frequent words, and those with a letter
 * that the other one lacks. Undefined where too little is known of one of them, or they are not of one script.
 */
export function wordsOnlyOf(lang: LanguageTag, other: LanguageTag): WordTest | undefined {
  const key = `${lang} ${other}`;
  if (!tests.has(key)) tests.set(key, makeTest(lang, other));
  return tests.get(key);
}

/** A test for the frequent words of a language; undefined where too little is known of it. */
export function frequentWordsOf(lang: LanguageTag): WordTest | undefined {
  const words = profileOf(lang)?.words.filter((word) => word.length >= SHORTEST);
  return words && ((word) => words.includes(word));
}

function makeTest(lang: LanguageTag, other: LanguageTag): WordTest | undefined {
  const theirs = profileOf(lang);
  const own = profileOf(other);
  if (!theirs || !own || theirs === own || scriptOf(lang) !== scriptOf(other)) return undefined;
  const words = new Set(theirs.words.filter((word) => word.length >= SHORTEST && !own.words.includes(word)));
  const letters = new Set(Array.from(theirs.letters).filter((letter) => !own.letters.includes(letter)));
  return (word) =>
    words.has(word) || (word.length >= SHORTEST && Array.from(word).some((l) => letters.has(l)));
}

function profileOf(lang: LanguageTag): LanguageProfile | undefined {
  const base = baseLanguage(lang);
  return PROFILES[scriptOf(lang)]?.[base === 'no' ? 'nb' : base];
}
