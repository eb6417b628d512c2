import { isDash } from './figure.ts';
import { CURRENCY_CODES } from './lang/en.units.ts';
import { CAPITALISED } from './lang/symbols.ts';
import { is, type Item } from './lex.ts';
import { compoundUnit } from './number.ts';
import type { NumberReading } from './number-reading.ts';
import { type Reader, rawText } from './reader.ts';
import { isCurrency, type UnitId, unitOf } from './units.ts';

/** Whether the last fact goes as far as the item: `5$ 3`. */
function isTaken({ facts }: Reader, item: Item): boolean {
  return (facts.at(-1)?.end ?? 0) > item.start;
}

/** The unit before the number, where the language puts it there: yüzde 5, %5. */
export function unitBefore(reader: Reader, index: number): { unit: UnitId } | undefined {
  const { items, vocabulary } = reader;
  const { unitFirst } = vocabulary;
  const before = unitFirst === undefined ? undefined : items[index - 1];
  if (!before || items[index - 2]?.figure || isTaken(reader, before)) return undefined;
  const unit = before.word?.unit;
  return unit === undefined || (unitFirst === 'percent' && unit !== 'percent') ? undefined : { unit };
}

/** A unit behind a number. */
export interface UnitReading {
  readonly unit: UnitId;
  /** Index of the first item behind it. */
  readonly next: number;
  readonly end: number;
}

/** A currency sign or code directly before the digits: $45, US$45, USD 45. */
export function currencyBefore(reader: Reader, index: number): { unit: UnitId } | undefined {
  const before = reader.items[index - 1];
  const unit = before && (currencyByCode(reader, before) ?? before.word?.unit);
  if (!unit || !isCurrency(unit) || isTaken(reader, before)) return undefined;
  const raw = rawText(reader, before);
  const word = /^[\p{L}. ]+$/u.test(raw) && !/^[A-Z]{3}$/.test(raw);
  if (word && !reader.vocabulary.unitFirst) return undefined;
  return { unit };
}

/** The unit behind a number, at once or behind a hyphen: 800 km/h, 4-month-old, 44-летний. */
export function unitBehind(reader: Reader, number: NumberReading, money: boolean): UnitReading | undefined {
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
