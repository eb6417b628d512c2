import { type AddedPart, fractionOfMagnitude, fractionOfUnit } from './added.ts';
import { readCode } from './code.ts';
import { feetInMarks, restInLesser } from './compound-measure.ts';
import { readCountedUnit } from './counted-unit.ts';
import type { Ago, Fact, FactValue } from './fact.ts';
import { isDash } from './figure.ts';
import { is } from './lex.ts';
import { readNumber } from './number.ts';
import { exact, type NumberReading } from './number-reading.ts';
import { readPhone } from './phone.ts';
import { assert, type Reader } from './reader.ts';
import { agoOf } from './relative.ts';
import { repeatedBehind, takeRepeated } from './repeated.ts';
import { storeysOf } from './storey.ts';
import { currencyBefore, unitBefore, unitBehind, type UnitReading } from './unit-beside.ts';
import { type UnitId, unitOf } from './units.ts';
import { TOPIC } from './vocabulary.ts';

/** The number at item `index`, with its unit if it has one; its facts are added, the index of the next item comes back. */
export function readQuantity(reader: Reader, index: number): number | undefined {
  const { items } = reader;
  const item = items[index]!;
  const phone = readPhone(reader, index);
  if (phone !== undefined) return phone;
  const marked = item.figure && (pushFeet(reader, index) ?? readCode(reader, index));
  if (marked !== undefined) return marked;
  const read = readNumber(reader, index);
  if (!read) return readCountedUnit(reader, index);
  const first = takeRepeated(reader, read) ?? read;
  const second = joinRange(reader, first);
  const last = second ?? first;
  const numbers = second ? [first, second] : [first];
  const currency = currencyBefore(reader, index) ?? unitBefore(reader, index);
  const unit = unitBehind(reader, last, currency !== undefined);
  const part = unit && partBehind(reader, last, unit);
  const next = part?.next ?? unit?.next ?? last.next;
  const end = part ? items[part.next - 1]!.end : (unit?.end ?? last.amounts.at(-1)!.end);
  const below = second ? undefined : belowZero(reader, index, next);
  const ranged = second !== undefined || (last.range && last.amounts.length > 1);
  const scale = second ? rangeScale(first, second) : undefined;
  const approximate = is(items[currency ? index - 2 : index - 1], 'approximately');
  for (const number of numbers) {
    for (const one of number.amounts) {
      const head = number === first && one === first.amounts[0];
      const final = number === last && one === last.amounts.at(-1);
      const { amount, alternatives } = one;
      pushAmount(reader, {
        amount: below
          ? -Math.abs(amount)
          : head && scale
            ? amount * scale
            : part
              ? exact(amount + part.added)
              : amount,
        alternatives: head && scale ? [...alternatives, amount] : alternatives,
        unit: (currency ?? unit)?.unit,
        number,
        start: currency && head ? items[index - 1]!.start : Math.min(below?.start ?? one.start, one.start),
        end: final ? end : one.end,
        range: ranged ? (final ? 'to' : 'from') : undefined,
        approximate,
        ago: unit && agoOf(reader, index, next, amount, unit.unit),
        storeys: (reader.topics & TOPIC.storey) === 0 ? undefined : storeysOf(reader, index, number, amount),
      });
    }
  }
  return next;
}

/** What is added to a number with its unit: 2 hours 30 minutes, three hours and a half. */
function partBehind(
  reader: Reader,
  { amounts, form, next }: NumberReading,
  { unit, next: behind }: UnitReading,
): AddedPart | undefined {
  const { items, vocabulary } = reader;
  const ofMagnitude = fractionOfMagnitude(items, next, vocabulary, behind - next);
  if (ofMagnitude || amounts.length !== 1 || form !== 'cardinal') return ofMagnitude;
  return (
    restInLesser(reader, amounts[0]!.amount, unit, behind) ?? fractionOfUnit(items, behind, unit, vocabulary)
  );
}

/** 6'2": the height is added, the index of the item behind it comes back. */
function pushFeet(reader: Reader, index: number): number | undefined {
  const height = feetInMarks(reader, index);
  if (!height) return undefined;
  assert(reader, {
    value: { kind: 'quantity', amount: height.feet, unit: 'foot' },
    start: reader.items[index]!.start,
    end: height.end,
    certainty: 1,
    written: 'digits',
  });
  return height.next;
}

/** A minus in words: минус 5, five degrees below zero. `start` is where the amount begins then, `next` the item behind. */
function belowZero({ items }: Reader, index: number, next: number): { readonly start: number } | undefined {
  const item = items[index]!;
  const before = items[index - 1];
  // 'Ten minus five' takes away.
  const counted = items[index - 2];
  if (is(before, 'minus') && !counted?.figure && counted?.word?.card === undefined)
    return { start: before!.start };
  return is(items[next], 'below') ? { start: item.start } : undefined;
}

/** 30 to 300 thousand: the first number is meant in the same magnitude. */
function rangeScale(first: NumberReading, second: NumberReading): number | undefined {
  const small = first.amounts[0]?.amount;
  const large = second.amounts[0];
  if (small === undefined || !large || !second.scaled || first.scaled || small >= 1000) return undefined;
  const factor = 1000 ** Math.floor(Math.log10(Math.abs(large.amount) || 1) / 3);
  return factor > 1 ? factor : undefined;
}

/** The second number of 'ten to twelve', 'от 5 до 10', with nothing but the word between. */
function joinRange(reader: Reader, first: NumberReading): NumberReading | undefined {
  const { items } = reader;
  const link = items[first.next];
  if (
    !link ||
    first.amounts.length !== 1 ||
    !(is(link, 'to') || (isDash(link.text) && link.spaced === items[first.next + 1]?.spaced))
  ) {
    return undefined;
  }
  const read = items[first.next + 1] && readNumber(reader, first.next + 1);
  const second = read && (repeatedBehind(reader, read) ?? read);
  if (!second || second.amounts.length !== 1 || second.form === 'multiple' || first.form === 'multiple')
    return undefined;
  if (second.certainty < 0.5 || (first.certainty < 0.5 && !is(link, 'to'))) return undefined;
  // Years and codes keep to themselves.
  if (first.amounts[0]!.plain && first.amounts[0]!.amount > 1000 && second.amounts[0]!.plain)
    return undefined;
  if (is(link, 'and') && !second.scaled && items[second.next]?.word?.unit === undefined) return undefined;
  return second;
}

/** A unit makes a number more certain, but 'one day' and 'a second hour' stay phrases; 'one per cent' does not. */
function unitCertainty(certainty: number, unit: UnitId): number {
  if (certainty >= 0.3) return Math.max(certainty, certainty < 0.7 ? 0.7 : 0.8);
  return unitOf(unit)?.dimension === 'ratio' ? 0.7 : 0.3;
}

/** An amount with all that was read beside it. */
interface FoundAmount {
  readonly amount: number;
  readonly alternatives: readonly number[];
  readonly unit: UnitId | undefined;
  readonly number: NumberReading;
  readonly start: number;
  readonly end: number;
  readonly range: Fact['range'];
  readonly approximate: boolean;
  readonly ago: Ago | undefined;
  readonly storeys: readonly number[] | undefined;
}

function pushAmount(reader: Reader, found: FoundAmount): void {
  const { amount, alternatives, unit, number, start, end, range, approximate } = found;
  const { written } = number;
  const value: FactValue =
    unit === undefined ? { kind: 'number', amount, form: number.form } : { kind: 'quantity', amount, unit };
  const certainty = unit === undefined ? number.certainty : unitCertainty(number.certainty, unit);
  assert(reader, {
    value,
    start,
    end,
    certainty,
    written,
    alternatives: alternatives.length > 0 ? alternatives : undefined,
    range,
    approximate: approximate || undefined,
    vague: number.vague || undefined,
    ago: found.ago,
    storeys: found.storeys,
  });
}
