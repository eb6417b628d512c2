import type { DateValue, FactValue } from '../facts/index.ts';
import { digitSystemOf, fromAsciiDigits, toAsciiDigits } from '../text/digits.ts';
import type { Claim } from './compare.ts';

/**
 * `value` written in the language, format and digits of the passage that `claim` marks; undefined where that cannot be done
 * without understanding more of the sentence (number words, partial dates).
 */
export function writeLike(value: FactValue, { fact, segment, cell }: Claim): string | undefined {
  const old = segment.text.slice(fact.start, fact.end);
  const zero = digitSystemOf(old) ?? 0x30;
  const text = plainText(value, fact.value, old, cell.lang);
  return text === undefined ? undefined : fromAsciiDigits(text, zero);
}

function plainText(value: FactValue, before: FactValue, old: string, lang: string): string | undefined {
  if (value.kind === 'date' && before.kind === 'date') return dateText(value, before, old, lang);
  if (!('amount' in value) || !('amount' in before)) return undefined;
  if (value.kind === 'quantity' && before.kind === 'quantity' && value.unit !== before.unit) return undefined;
  const digits = /\p{Nd}[\p{Nd}.,٫٬'’\u00a0\u202f]*\p{Nd}|\p{Nd}/u.exec(old);
  if (
    !digits ||
    /\p{L}/u.test(
      old
        .slice(digits.index + digits[0].length)
        .trim()
        .slice(0, 1),
    ) === undefined
  )
    return undefined;
  const written = before.amount;
  // A magnitude word stays: 30 million becomes 35 million.
  const shown = Number(toAsciiDigits(digits[0]).replace(/[^\d]/g, ''));
  const factor = shown > 0 ? magnitudeBetween(shown, written) : 1;
  if (factor === undefined) return undefined;
  const grouped = /[.,٬\u00a0\u202f' ]\p{Nd}{3}/u.test(digits[0]) || value.amount / factor >= 10_000;
  const number = new Intl.NumberFormat(`${lang}-u-nu-latn`, {
    useGrouping: grouped,
    maximumFractionDigits: 6,
  });
  return old.replace(digits[0], number.format(value.amount / factor));
}

/** The power of a thousand (by a decimal shift) that the words behind the digits stand for. */
function magnitudeBetween(shown: number, amount: number): number | undefined {
  for (const power of [1, 1e3, 1e6, 1e9, 1e12]) {
    for (let shift = 1; shift <= 1e6; shift *= 10) {
      if (Math.abs((shown / shift) * power - amount) < 1e-9 * Math.abs(amount)) return power;
    }
  }
  return undefined;
}

/** The date with the fields that the old one has, through `Intl`, keeping numeric dates numeric. */
function dateText(value: DateValue, before: DateValue, old: string, lang: string): string | undefined {
  if (value.calendar !== 'gregory' || before.calendar !== 'gregory') return undefined;
  if (before.weekday !== undefined) {
    if (value.weekday === undefined) return undefined;
    const day = new Date(Date.UTC(2021, 0, 3 + value.weekday));
    return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(day);
  }
  const year = before.year === undefined ? undefined : (value.year ?? before.year);
  const month = before.month === undefined ? undefined : (value.month ?? before.month);
  const day = before.day === undefined ? undefined : (value.day ?? before.day);
  if (month === undefined) return year === undefined ? undefined : old.replace(/\p{Nd}+/u, String(year));
  const date = new Date(0);
  date.setUTCFullYear(year ?? 2000, month - 1, day ?? 1);
  const numeric = !/\p{L}{2}/u.test(old);
  return new Intl.DateTimeFormat(`${lang}-u-nu-latn-ca-gregory`, {
    timeZone: 'UTC',
    ...(year !== undefined && { year: 'numeric' }),
    month: numeric ? '2-digit' : 'long',
    ...(day !== undefined && { day: numeric ? '2-digit' : 'numeric' }),
  }).format(date);
}
