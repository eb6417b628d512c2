import type { TimeValue } from '../facts/index.ts';
import { isSameZone } from '../facts/same-value.ts';

/** Hour and minutes in figures: 15:30, 7.55, 14 h 30, 5. */
const CLOCK = /^(\D*)(\d{1,2})(?:(\s?(?:[:.٫]|h|Uhr)\s?)(\d{2}))?(?!\d)/u;

/**
 * A written time with another value, everything else about it as it was: a clock of 12 or 24 hours, marks, leading zeros.
 * Undefined for words, for another half of the day beside 'a.m.' or 'مساء', and for times of two zones.
 *
 * @param old the time as written, in ASCII digits
 */
export function rewriteTime(old: string, before: TimeValue, value: TimeValue): string | undefined {
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
  return `${lead}${hours}${minutes}${rest}`;
}
