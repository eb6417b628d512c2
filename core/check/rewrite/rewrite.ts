import type { Fact, FactValue, NumberValue, QuantityValue } from '../../facts/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { digitSystemOf, fromAsciiDigits, toAsciiDigits } from '../../text/digits.ts';
import type { FactPlace } from '../neighbours.ts';
import { rewriteAmount, type WrittenAmount } from './amount.ts';
import { rewriteDate } from './date.ts';
import { fitOrdinalEnding, rewriteOrdinal } from './ordinal.ts';
import { rewritePeriod } from './period.ts';
import { convertedAmount } from '../values/converted-amount.ts';
import { rewriteTime } from './time.ts';
import { rewriteWords } from './words.ts';

/** A fact where it stands. */
export interface PlacedFact extends FactPlace {
  readonly fact: Fact;
}

/**
 * `value` written in the language, format, unit and digits of the passage that a fact marks, the likeliest way first; nothing
 * where that cannot be done without understanding more of the sentence (declined words, partial dates).
 */
export function writeLike(
  value: FactValue,
  { fact, segment, cell: { lang } }: PlacedFact,
): readonly string[] {
  const old = segment.text.slice(fact.start, fact.end);
  const zero = digitSystemOf(old) ?? digitSystemOf(segment.text) ?? 0x30;
  const plain = toAsciiDigits(old);
  const texts =
    'amount' in value
      ? amountTexts(value, fact, plain, lang, zero)
      : [plainText(value, fact.value, plain, lang)];
  return texts.flatMap((text) => (text === undefined ? [] : [fromAsciiDigits(text, zero)]));
}

function plainText(value: FactValue, before: FactValue, old: string, lang: LanguageTag): string | undefined {
  if (value.kind === 'time' && before.kind === 'time') return rewriteTime(old, before, value, lang);
  if (value.kind !== 'date' || before.kind !== 'date') return undefined;
  if (value.relative !== undefined || before.relative !== undefined) return undefined;
  // 'last' and 'next' stay as they are
  if (value.toward && before.toward && value.toward !== before.toward) return undefined;
  const period = before.decade ?? before.century;
  return period === undefined
    ? rewriteDate(old, before, value, lang)
    : rewritePeriod(old, before, value, lang);
}

/** Zeros of the digits that have a decimal mark of their own. */
const ARABIC_ZEROS: readonly number[] = [0x660, 0x6f0];

/** So many digits and marks a fraction has at most that a reader can take in. */
const LONGEST_FRACTION = 12;

function amountTexts(
  value: NumberValue | QuantityValue,
  { value: before, approximate, written, range }: Fact,
  old: string,
  lang: LanguageTag,
  zero: number,
): readonly (string | undefined)[] {
  if (!('amount' in before)) return [];
  // three (3) years: the words would have to change as well
  if (old.includes('(')) return [];
  const unit = before.kind === 'quantity' ? before.unit : undefined;
  // 12–15 °F: the other end has the unit as well
  if (range && value.kind === 'quantity' && unit !== value.unit) return [];
  const amount =
    value.kind === 'quantity' && unit !== undefined ? convertedAmount(value, unit) : value.amount;
  // 1 h 20 min is no number of hours that anybody writes
  if (amount === undefined || (!Number.isInteger(amount) && String(amount).length > LONGEST_FRACTION))
    return [];
  const decimal = ARABIC_ZEROS.includes(zero) ? '٫' : undefined;
  const now: WrittenAmount = { amount: before.amount, unit, approximate, decimal };
  if (written !== 'words') {
    const text = rewriteAmount(old, now, amount, lang);
    return [text === undefined ? undefined : fitOrdinalEnding(text, lang)];
  }
  if (before.kind === 'number' && before.form === 'ordinal')
    return rewriteOrdinal(old, before.amount, amount, lang);
  const isCardinal = value.kind === 'quantity' || value.form === 'cardinal';
  return isCardinal ? rewriteWords(old, now, amount, lang) : [];
}
