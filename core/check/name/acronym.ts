import type { LanguageTag } from '../../model/index.ts';
import { scriptOf } from '../../text/language.ts';

const LATIN = /\p{Script=Latin}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}.]+s?$/u;
const LAST_ACRONYM = /(?<![\p{L}\p{M}])\p{Lu}{2,}s?$/u;
const INFLECTED = /^[\p{Lu}\p{M}.\p{Nd}]+s?$|^\p{Lu}{3,}\p{Script=Cyrillic}{1,2}$|\p{Ll}\p{Lu}/u;
const INNER_CAPITAL = /\p{L}\p{Lu}/u;

/** Whether a name is nothing but an acronym: LSU, U.S., MPs. */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text);
}

/** Whether a name is an acronym or ends with one: GPS, Boeing AWACS. */
export function endsWithAcronym(text: string): boolean {
  return LAST_ACRONYM.test(text);
}

/** Whether a word is an acronym, with figures and endings as well, or has a capital inside: G7, СПИДа, CoVs, iOS. */
export function isAcronymForm(word: string): boolean {
  return INFLECTED.test(word);
}

/** Whether a name is spelled out in other scripts: no acronym, and no title left in the script of another language. */
export function isSpelledOut(text: string, lang: LanguageTag): boolean {
  return !INNER_CAPITAL.test(text) && (scriptOf(lang) === 'Latn' || !LATIN.test(text));
}
