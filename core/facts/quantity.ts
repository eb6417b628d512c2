import { fractionOfMagnitude, fractionOfUnit } from './added.ts';
import { feetInMarks, restInLesser } from './compound-measure.ts';
import type { Ago, Fact, FactValue } from './fact.ts';
import { type FigureGroup, isDash } from './figure.ts';
import { CURRENCY_CODES } from './lang/en.units.ts';
import { CAPITALISED } from './lang/symbols.ts';
import { is, isNamePart, type Item } from './lex.ts';
import { readLoneUnit } from './lone-unit.ts';
import { compoundUnit, readNumber } from './number.ts';
import { exact, type NumberReading } from './number-reading.ts';
import { readPhone } from './phone.ts';
import { assert, type Reader, rawText } from './reader.ts';
import { agoOf } from './relative.ts';
import { storeysOf } from './storey.ts';
import { isCurrency, type UnitId, unitOf } from './units.ts';
import { TOPIC } from './vocabulary.ts';

/** The number at item `index`, with its unit if it has one; its facts are added, the index of the next item comes back. */
export function readQuantity(reader: Reader, index: number): number | undefined {
  const { items } = reader;
  const item = items[index]!;
  const phone = readPhone(reader, index);
  if (phone !== undefined) return phone;
  const marked = item.figure && pushFeet(reader, index);
  if (marked !== undefined) return marked;
  if (item.figure?.shape === 'code') return pushCode(reader, index);
  if (item.figure) {
    const quarter = readQuarter(reader, index);
    if (quarter !== undefined) return quarter;
    const name = nameCertainty(reader, index);
    if (name > 0) return pushCode(reader, index, name);
  }
  const read = readNumber(reader, index);
  if (!read) return readDual(reader, index);
  const repeated = isRepeated(reader, read);
  const words = repeated ? reader.facts.pop() : undefined;
  const first = repeated ? { ...read, next: read.next + 1 } : read;
  const second = joinRange(reader, first);
  const last = second ?? first;
  const numbers = second ? [first, second] : [first];
  const currency = currencyBefore(reader, index) ?? unitBefore(reader, index);
  const unit = unitBehind(reader, last, currency !== undefined);
  const part =
    unit &&
    (fractionOfMagnitude(items, last.next, reader.vocabulary, unit.next - last.next) ??
      (last.amounts.length === 1 && last.form === 'cardinal'
        ? (restInLesser(reader, last.amounts[0]!.amount, unit.unit, unit.next) ??
          fractionOfUnit(items, unit.next, unit.unit, reader.vocabulary))
        : undefined));
  const next = part?.next ?? unit?.next ?? last.next;
  const bare = repeated && !second ? items[first.next - 1]!.end : last.amounts.at(-1)!.end;
  const end = part ? items[part.next - 1]!.end : (unit?.end ?? bare);
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
        start:
          (head ? words?.start : undefined) ??
          (currency && head ? items[index - 1]!.start : (below?.start ?? one.start)),
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
  const second = items[first.next + 1] && readNumber(reader, first.next + 1);
  if (!second || second.amounts.length !== 1 || second.form === 'multiple' || first.form === 'multiple')
    return undefined;
  if (second.certainty < 0.5 || (first.certainty < 0.5 && !is(link, 'to'))) return undefined;
  // Years and codes keep to themselves.
  if (first.amounts[0]!.plain && first.amounts[0]!.amount > 1000 && second.amounts[0]!.plain)
    return undefined;
  if (is(link, 'and') && !second.scaled && items[second.next]?.word?.unit === undefined) return undefined;
  return second;
}

/** Whether the last fact goes as far as the item: `5$ 3`. */
function isTaken({ facts }: Reader, item: Item): boolean {
  return (facts.at(-1)?.end ?? 0) > item.start;
}

/** The unit before the number, where the language puts it there: yüzde 5, %5. */
function unitBefore(reader: Reader, index: number): { unit: UnitId } | undefined {
  const { items, vocabulary } = reader;
  const { unitFirst } = vocabulary;
  const before = unitFirst === undefined ? undefined : items[index - 1];
  if (!before || items[index - 2]?.figure || isTaken(reader, before)) return undefined;
  const unit = before.word?.unit;
  return unit === undefined || (unitFirst === 'percent' && unit !== 'percent') ? undefined : { unit };
}

interface UnitReading {
  readonly unit: UnitId;
  readonly next: number;
  readonly end: number;
}

/** A currency sign or code directly before the digits: $45, US$45, USD 45. */
function currencyBefore(reader: Reader, index: number): { unit: UnitId } | undefined {
  const before = reader.items[index - 1];
  const unit = before && (currencyByCode(reader, before) ?? before.word?.unit);
  if (!unit || !isCurrency(unit) || isTaken(reader, before)) return undefined;
  const raw = rawText(reader, before);
  const word = /^[\p{L}. ]+$/u.test(raw) && !/^[A-Z]{3}$/.test(raw);
  if (word && !reader.vocabulary.unitFirst) return undefined;
  return { unit };
}

/** The unit behind a number, at once or behind a hyphen: 800 km/h, 4-month-old, 44-летний. */
function unitBehind(reader: Reader, number: NumberReading, money: boolean): UnitReading | undefined {
  const { items } = reader;
  const index = number.next;
  const own = items[index - 1]!;
  if (number.written === 'words' && own.letters && !own.word) {
    const unit = compoundUnit(reader, own.text, true);
    return unit === undefined ? undefined : { unit, next: index, end: own.end };
  }
  let at = index;
  const hyphen = items[at] && isDash(items[at]!.text) && !items[at]!.spaced;
  if (hyphen) at++;
  const item = items[at];
  if (!item || (hyphen && item.spaced)) return undefined;
  let unit = item.word?.unit;
  let counted = at;
  // 3 million of roubles, 2 من الأسابيع
  if (unit === undefined && is(item, 'of') && items[at + 1]?.word?.unit) {
    const isCounted = number.scaled || (number.written === 'digits' && items[at + 1]!.article);
    if (isCounted) counted = at + 1;
  }
  if (unit === undefined && is(item, 'ofUnit') && items[at + 1]?.spaced) counted = at + 1;
  if (unit === undefined && number.form === 'fraction' && number.written === 'words')
    counted = wholeBehind(reader, at) ?? at;
  const target = items[counted]!;
  unit = capitalisedUnit(reader, target) ?? currencyByCode(reader, target) ?? target.word?.unit;
  if (unit === undefined && item.letters && (hyphen || !item.spaced))
    unit = compoundUnit(reader, item.text, false);
  if (
    unit === undefined ||
    (target.word?.count ?? 1) !== 1 ||
    target.and ||
    (target.prefix > 0 && !target.article)
  ) {
    return undefined;
  }
  if (!suits(reader, target, unit, number)) return undefined;
  const currency = unitOf(unit)?.dimension === 'money';
  if (money && !currency) return undefined;
  const beyond = items[counted + 1];
  // £3,000-£5,000: the sign is that of the number behind it.
  if (hyphen && currency && beyond?.figure && !beyond.spaced) return undefined;
  return { unit, next: counted + 1, end: target.end };
}

/** Whether the number is that of the words before it once more, in brackets: three (3) years. */
function isRepeated({ items, facts }: Reader, { next, amounts, written }: NumberReading): boolean {
  if (items[next]?.text !== ')' || items[next - 2]?.text !== '(') return false;
  const last = facts.at(-1);
  return (
    written === 'digits' &&
    last?.written === 'words' &&
    last.value.kind === 'number' &&
    last.value.amount === amounts[0]!.amount &&
    last.end === items[next - 3]?.end
  );
}

/** The unit that there is a part of, with its article: half a year, a quarter of an hour. */
function wholeBehind({ items, vocabulary }: Reader, index: number): number | undefined {
  const article = is(items[index], 'of') ? index + 1 : index;
  const unit = article + 1;
  return vocabulary.indefinite.has(items[article]?.text ?? '') && items[unit]?.word?.unit !== undefined
    ? unit
    : undefined;
}

/** The unit that a word is by its capitals: Nm, dB. */
function capitalisedUnit(reader: Reader, item: Item): UnitId | undefined {
  const capitalised = CAPITALISED.get(item.text);
  return capitalised?.[0] === rawText(reader, item) ? capitalised[1] : undefined;
}

/** The currency whose code an item is, in capitals: many codes are words as well. */
function currencyByCode(reader: Reader, item: Item): UnitId | undefined {
  if (!item.letters || item.text.length !== 3) return undefined;
  const raw = rawText(reader, item);
  return CURRENCY_CODES.has(raw) ? raw : undefined;
}

/** Abbreviations of one letter, and words with other uses, are units only in the right writing. */
function suits(reader: Reader, item: Item, unit: UnitId, number: NumberReading): boolean {
  const raw = rawText(reader, item);
  if (raw === 'L') return number.written !== 'words';
  if (/^[cfvwk]$/i.test(raw)) return raw === raw.toUpperCase() && number.written === 'digits';
  if (raw.length <= 2 && /^[a-zа-я]+$/i.test(raw) && number.written === 'words') return false;
  if (raw.length === 1) return raw === raw.toLowerCase() && number.written !== 'words';
  if (unit === 'second' && number.form === 'ordinal') return false;
  if (number.form === 'ordinal' && unitOf(unit)?.dimension === 'time') return false;
  return true;
}

/** Words that state their own amount: يومين, полгода, час с половиной, متراً و20 سنتيمتراً. */
function readDual(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  const { unit, count } = item.word ?? {};
  if (unit === undefined) return undefined;
  const half = fractionOfUnit(reader.items, index + 1, unit, reader.vocabulary);
  const rest =
    !half && (count !== undefined || mayBeOne(reader, index))
      ? restInLesser(reader, count ?? 1, unit, index + 1)
      : undefined;
  const part = half ?? rest;
  if (count === undefined && !part) return readOneBehind(reader, index) ?? readLoneUnit(reader, index);
  const next = part?.next ?? index + 1;
  assert(reader, {
    value: { kind: 'quantity', amount: exact((count ?? 1) + (part?.added ?? 0)), unit },
    start: item.start,
    end: reader.items[next - 1]!.end,
    certainty: rest ? 0.9 : count === 1 ? 0.1 : 0.5,
    written: 'words',
  });
  return next;
}

/** ساعة واحدة: a unit that has its 'one' behind it. */
function readOneBehind(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  const one = reader.items[index + 1];
  if (
    reader.vocabulary.grammar !== 'arabic' ||
    item.article ||
    one?.word?.card !== 1 ||
    one.and ||
    one.prefix > 0
  )
    return undefined;
  assert(reader, {
    value: { kind: 'quantity', amount: 1, unit: item.word!.unit! },
    start: item.start,
    end: one.end,
    certainty: ONE_BEHIND,
    written: 'words',
  });
  return index + 2;
}

/** How certain it is that one is counted: other languages have an article for it. */
const ONE_BEHIND = 0.3;

/** Whether a unit without a number can stand for one of it, as far as what comes behind tells: not '(in) feet, 2 inches'. */
function mayBeOne({ items }: Reader, index: number): boolean {
  const item = items[index]!;
  return !item.article && item.word?.unit !== 'foot' && items[index + 1]?.text !== ',';
}

/**
 * How certain it is that letters written to the digits, directly or before a hyphen, make a name of them: COVID-19, A320,
 * S1. Those without hyphen are often spelled out in another script. 0 where they are numbers.
 */
function nameCertainty({ items }: Reader, index: number): number {
  if (!isNamePart(items, index) || items[index + 1]?.word?.unit === 'percent') return 0;
  const first = items[index]!.figure!.numbers[0]!;
  const year = first.plain && first.digits.length === 4 && first.amount > 1800 && first.amount < 2100;
  if (isDash(items[index - 1]!.text)) return year ? 0 : 0.9;
  const model = items[index - 2];
  return model && isDash(model.text) && !items[index - 1]!.spaced && items[index - 1]!.text.length <= 2
    ? 0.9
    : 0.6;
}

/** Q3: its number is added, the index of the item behind it comes back. */
function readQuarter(reader: Reader, index: number): number | undefined {
  const { items } = reader;
  const { figure, spaced, start, end } = items[index]!;
  if (spaced || !is(items[index - 1], 'quarter')) return undefined;
  const { digits, amount } = figure!.numbers[0]!;
  if (figure!.shape !== 'number' || digits.length > 1 || amount < 1 || amount > 4) return undefined;
  assert(reader, {
    value: { kind: 'number', amount, form: 'ordinal' },
    start,
    end,
    certainty: 0.9,
    written: 'digits',
  });
  return index + 1;
}

function pushCode(reader: Reader, index: number, certainty = 0.9): number {
  const { figure } = reader.items[index]!;
  for (const { digits, start, end } of joinedCode(figure!)) {
    assert(reader, { value: { kind: 'code', text: digits }, start, end, certainty, written: 'digits' });
  }
  return index + 1;
}

/** The numbers of a code as one, unless it is a range of codes. */
function joinedCode(figure: FigureGroup): { digits: string; start: number; end: number }[] {
  const { numbers, start, end, shape } = figure;
  if (shape === 'range') return numbers.map((number) => ({ ...number }));
  return [{ digits: numbers.map(({ digits }) => digits).join('-'), start, end }];
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
