import type { FactValue } from '../facts/index.ts';
import { digitSystemOf, fromAsciiDigits, toAsciiDigits } from '../text/digits.ts';
import type { Claim } from './compare.ts';
import { rewriteDate } from './rewrite-date.ts';
import { rewritePeriod } from './rewrite-period.ts';
import { rewriteTime } from './rewrite-time.ts';

/**
 * `value` written in the language, format and digits of the passage that `claim` marks; undefined where that cannot be done
 * without understanding more of the sentence (number words, partial dates).
 */
export function writeLike(value: FactValue, { fact, segment, cell }: Claim): string | undefined {
  const old = segment.text.slice(fact.start, fact.end);
  const zero = digitSystemOf(old) ?? 0x30;
  const text = plainText(value, fact.value, toAsciiDigits(old), cell.lang);
  return text === undefined ? undefined : fromAsciiDigits(text, zero);
}

function plainText(value: FactValue, before: FactValue, old: string, lang: string): string | undefined {
  if (value.kind === 'date' && before.kind === 'date') {
    if (value.relative !== undefined || before.relative !== undefined) return undefined;
    const period = before.decade ?? before.century;
    return period === undefined
      ? rewriteDate(old, before, value, lang)
      : rewritePeriod(old, before, value, lang);
  }
  if (value.kind === 'time' && before.kind === 'time') return rewriteTime(old, before, value);
  if (!('amount' in value) || !('amount' in before)) return undefined;
  if (value.kind === 'quantity' && before.kind === 'quantity' && value.unit !== before.unit) return undefined;
  return rewriteAmount(old, before.amount, value.amount, lang);
}

/** The figure in a passage with another amount; magnitude words stay: 30 million becomes 35 million. */
function rewriteAmount(old: string, before: number, amount: number, lang: string): string | undefined {
  const digits = /[0-9][0-9.,٫٬'’\u00a0\u202f]*[0-9]|[0-9]/.exec(old)?.[0];
  if (digits === undefined) return undefined;
  const shown = Number(digits.replaceAll(/[^0-9]/g, ''));
  const factor = shown > 0 ? magnitudeBetween(shown, before) : 1;
  if (factor === undefined) return undefined;
  const now = amount / factor;
  const fraction = Number.isInteger(before / factor) ? undefined : /[^0-9](?=[0-9]+$)/.exec(digits)?.[0];
  const whole = fraction === undefined ? digits : digits.slice(0, digits.lastIndexOf(fraction));
  const group = /[^0-9](?=[0-9]{3})/.exec(whole)?.[0];
  const format = figureFormat(lang, group !== undefined || now >= 10_000);
  const marks: Readonly<Record<string, string | undefined>> = { group, decimal: fraction };
  const text = format.formatToParts(now).map((part) => marks[part.type] ?? part.value);
  return old.replace(digits, () => text.join(''));
}

const formats = new Map<string, Intl.NumberFormat>();

function figureFormat(lang: string, useGrouping: boolean): Intl.NumberFormat {
  const key = `${lang} ${useGrouping}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(`${lang}-u-nu-latn`, { useGrouping, maximumFractionDigits: 6 });
    formats.set(key, format);
  }
  return format;
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
