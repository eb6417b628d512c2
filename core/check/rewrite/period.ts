import type { DateValue } from '../../facts/index.ts';
import { toRoman } from '../../facts/roman.ts';
import { baseLanguage } from '../../text/language.ts';
import { ordinalEnding } from './date.ts';

/**
 * A decade or century in figures with another value, the rest as it was: 1970-х, XVII век, 17th century. Undefined for words
 * and for what is no period of the same kind.
 *
 * @param old the period as written, in ASCII digits
 */
export function rewritePeriod(
  old: string,
  before: DateValue,
  value: DateValue,
  lang: string,
): string | undefined {
  if (before.decade !== undefined && value.decade !== undefined) {
    const figure = String(before.decade);
    const open = value.decade < 100 && before.decade >= 1000;
    const now = open ? Math.floor(before.decade / 100) * 100 + value.decade : value.decade;
    return before.decade < 100 && now >= 100 ? undefined : replaceOnce(old, figure, String(now));
  }
  const { century: was = 0 } = before;
  const { century: is = 0 } = value;
  if (was < 1 || is < 1) return undefined;
  const roman = replaceOnce(old, toRoman(was), toRoman(is));
  if (roman !== undefined || baseLanguage(lang) !== 'en')
    return roman ?? replaceOnce(old, String(was), String(is));
  return replaceOnce(old, `${was}${ordinalEnding(was)}`, `${is}${ordinalEnding(is)}`);
}

/** The text with a figure replaced that stands there once, by itself. */
function replaceOnce(text: string, figure: string, by: string): string | undefined {
  const places = [...text.matchAll(new RegExp(`(?<![\\p{Lu}\\d])${figure}(?![\\p{Lu}\\d])`, 'gu'))];
  const [only] = places;
  if (!only || places.length > 1) return undefined;
  return text.slice(0, only.index) + by + text.slice(only.index + figure.length);
}
