import { ordinalLike } from '../../facts/lang/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/language.ts';
import { inCaseOf, ordinalEnding } from './date.ts';

const ENGLISH_ORDINAL = /(\d+)(st|nd|rd|th)(?![\p{L}\p{M}])/iu;

/** A passage with the ending that English has behind the figure of an ordinal: 22nd; other languages keep theirs. */
export function fitOrdinalEnding(text: string, lang: LanguageTag): string {
  if (baseLanguage(lang) !== 'en') return text;
  return text.replace(
    ENGLISH_ORDINAL,
    (_, figure: string, ending: string) => figure + inCaseOf(ending, ordinalEnding(Number(figure))),
  );
}

/** An ordinal that is one word with another value, in the same form; nothing where the language has none that surely is. */
export function rewriteOrdinal(old: string, before: number, amount: number, lang: LanguageTag): string[] {
  const word = ordinalLike(lang, old.toLowerCase(), before, amount);
  return word === undefined ? [] : [inCaseOf(old, word)];
}
