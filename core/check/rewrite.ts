import type { Fact, FactValue } from '../facts/index.ts';
import { digitSystemOf, fromAsciiDigits, toAsciiDigits } from '../text/digits.ts';
import type { FactPlace } from './neighbours.ts';
import { rewriteAmount } from './rewrite-amount.ts';
import { rewriteDate } from './rewrite-date.ts';
import { rewritePeriod } from './rewrite-period.ts';
import { convertedAmount } from './rewrite-quantity.ts';
import { rewriteTime } from './rewrite-time.ts';

/** A fact where it stands. */
export interface PlacedFact extends FactPlace {
  readonly fact: Fact;
}

/**
 * `value` written in the language, format, unit and digits of the passage that a fact marks; undefined where that cannot be
 * done without understanding more of the sentence (number words, partial dates).
 */
export function writeLike(value: FactValue, { fact, segment, cell }: PlacedFact): string | undefined {
  const old = segment.text.slice(fact.start, fact.end);
  const zero = digitSystemOf(old) ?? 0x30;
  const text = plainText(value, fact, toAsciiDigits(old), cell.lang, zero);
  return text === undefined ? undefined : fromAsciiDigits(text, zero);
}

/** Zeros of the digits that have a decimal mark of their own. */
const ARABIC_ZEROS: readonly number[] = [0x660, 0x6f0];

function plainText(
  value: FactValue,
  { value: before, approximate }: Fact,
  old: string,
  lang: string,
  zero: number,
): string | undefined {
  if (value.kind === 'date' && before.kind === 'date') {
    if (value.relative !== undefined || before.relative !== undefined) return undefined;
    const period = before.decade ?? before.century;
    return period === undefined
      ? rewriteDate(old, before, value, lang)
      : rewritePeriod(old, before, value, lang);
  }
  if (value.kind === 'time' && before.kind === 'time') return rewriteTime(old, before, value);
  if (!('amount' in value) || !('amount' in before)) return undefined;
  const unit = before.kind === 'quantity' ? before.unit : undefined;
  const amount =
    value.kind === 'quantity' && before.kind === 'quantity'
      ? convertedAmount(value, before.unit)
      : value.amount;
  if (amount === undefined) return undefined;
  const decimal = ARABIC_ZEROS.includes(zero) ? '٫' : undefined;
  return rewriteAmount(old, { amount: before.amount, unit, approximate, decimal }, amount, lang);
}
