import { baseLanguage } from '../text/language.ts';
import type { CapitalWord } from '../facts/index.ts';
import type { LanguageTag } from '../model/index.ts';
import type { CheckRow } from './check.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const ALL_CAPITALS = /^[\p{Lu}\p{M}.\p{Nd}]+s?$/u;
/** Russian adjectives: Центральной, Российской. Names of people that end like them are rarer than they. */
const RUSSIAN_ADJECTIVE = /(?:[цс]к|н|в|л|т)(?:ий|ый|ого|ому|им|ым|ая|ой|ую|ое|ие|ые|их|ых|ими|ыми)$/u;

/** What the whole document tells about a word of a version: whether it also stands there without a capital, or with one. */
export interface WordUse {
  readonly lower: ReadonlySet<string>;
  /** Words with a capital where no sentence begins, as written. */
  readonly names: ReadonlySet<string>;
}

/** Collects the uses of words in one column. */
export function wordUse(rows: readonly CheckRow[], column: number): WordUse {
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { cells } of rows) {
    for (const { text } of cells[column]?.segments ?? []) {
      let first = true;
      for (const [word] of text.matchAll(WORD)) {
        if (word === word.toLowerCase()) lower.add(word);
        else if (!first) names.add(word);
        first = false;
      }
    }
  }
  return { lower, names };
}

/**
 * How sure it is that a word with a capital is a name that other versions transliterate, 0–1: little where a capital is
 * due to the place in the sentence, where the word also occurs without one, for acronyms and adjectives.
 */
export function solidity(word: CapitalWord, lang: LanguageTag, place: boolean, use: WordUse): number {
  if (word.role !== 'name') return 0;
  if (place) return 1;
  if (word.text.length < 3) return 0.2;
  if (ALL_CAPITALS.test(word.text)) return 0.3;
  const lower = word.text.toLowerCase();
  if (use.lower.has(lower)) return 0.2;
  if (baseLanguage(lang) === 'ru' && RUSSIAN_ADJECTIVE.test(lower)) return 0.4;
  if (word.initial && !use.names.has(word.text)) return 0.3;
  return 0.9;
}
