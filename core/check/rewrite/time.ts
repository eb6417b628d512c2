import type { TimeValue } from '../../facts/index.ts';
import { isSameZone } from '../../facts/same-value.ts';
import type { LanguageTag } from '../../model/index.ts';
import { hasCasesBeside, unitName, withPlural } from './amount.ts';

/** An amount beside which the word for hours has its usual form, of which so many letters are those of all. */
const MANY = 5;
const STEM = 3;

/** Hour and minutes in figures: 15:30, 7.55, 14 h 30, 5. */
const CLOCK = /^(\D*)(\d{1,2})(?:(\s?(?:[:.٫]|h|Uhr)\s?)(\d{2}))?(?!\d)/u;

/**
 * A written time with another value, everything else about it as it was: a clock of 12 or 24 hours, marks, leading zeros.
 * Undefined for words, for another half of the day beside 'a.m.' or 'مساء', and for times of two zones.
 *
 * @param old the time as written, in ASCII digits
 */
export function rewriteTime(
  old: string,
  before: TimeValue,
  value: TimeValue,
  lang: LanguageTag,
): string | undefined {
  const found = CLOCK.exec(old);
  if (!found || before.second !== undefined || value.second !== undefined) return undefined;
  if (before.offsets && value.offsets && !isSameZone(before, value)) return undefined;
  const [whole, lead = '', hour = '', mark, minute] = found;
  if (mark === undefined && value.minute !== 0) return undefined;
  const rest = old.slice(whole.length);
  const marked = /\p{L}/u.test(rest) || Number(hour) !== before.hour;
  if (marked && (!value.certainHalf || value.hour >= 12 !== before.hour >= 12)) return undefined;
  const twelve = Number(hour) !== before.hour || (marked && before.hour <= 12);
  const now = twelve ? value.hour % 12 || 12 : value.hour;
  const hours = String(now).padStart(hour.startsWith('0') ? 2 : 1, '0');
  const minutes = minute === undefined ? '' : `${mark!}${String(value.minute).padStart(2, '0')}`;
  const counted = mark === undefined ? withHours(rest, Number(hour), now, lang) : rest;
  return counted === undefined ? undefined : `${lead}${hours}${minutes}${counted}`;
}

/** The text behind an hour with the word for hours in the form that another one takes; undefined where that is in doubt. */
function withHours(rest: string, before: number, now: number, lang: LanguageTag): string | undefined {
  const stem = unitName('hour', MANY, lang)?.slice(0, STEM);
  if (stem === undefined || !rest.trimStart().startsWith(stem) || !hasCasesBeside(before, now, lang))
    return rest;
  const text = withPlural(rest, 'hour', { before, now, lang });
  return text === rest ? undefined : text;
}
