import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/language.ts';
import { datePatterns } from '../date-pattern.ts';
import type { DateOrder, VocabularyData } from '../vocabulary.ts';
import { CURRENCY_CODES } from './en.units.ts';
import { MORE_UNITS } from './more-units.ts';
import { MYRIADS } from './myriads.ts';

/** `lang` if `Intl` can be asked about it, else the root locale's stand-in. */
export function localeOf(lang: LanguageTag): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0 ? lang : 'en';
  } catch {
    return 'en';
  }
}

/** The decimal and grouping marks a language writes; with few digits its grouping mark may be left out. */
export function separatorsOf(lang: LanguageTag): { decimal: string; group: string } {
  const parts = numbersOf(lang).formatToParts(1234567.5);
  return {
    decimal: parts.find((part) => part.type === 'decimal')?.value ?? '.',
    group: parts.find((part) => part.type === 'group')?.value ?? ',',
  };
}

/** The order of day and month in the country of a tag, for a language whose countries differ. */
export function dateOrderOf(lang: LanguageTag): DateOrder {
  const locale = new Intl.Locale(localeOf(lang));
  if (locale.region === undefined) return 'open';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
  const first = format.formatToParts(0).find(({ type }) => type === 'month' || type === 'day');
  return first?.type === 'month' ? 'monthFirst' : 'dayFirst';
}

/** Not by `localeOf`: before hosts tell in what languages they write dates, they look all of them up. */
function numbersOf(lang: LanguageTag): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat([lang, 'en']);
  } catch {
    return new Intl.NumberFormat('en');
  }
}

/** Units that `Intl.NumberFormat` can name. */
const UNITS = (
  'percent millimeter centimeter meter kilometer inch foot yard mile hectare acre milliliter liter fluid-ounce gallon ' +
  'gram kilogram pound ounce stone millisecond second minute hour day week month year kilometer-per-hour ' +
  'mile-per-hour meter-per-second celsius fahrenheit degree bit byte kilobyte megabyte gigabyte terabyte'
).split(' ');

/** Currencies that are written by their code in small letters as well. */
const MAIN_CURRENCIES = ['CNY', 'USD', 'EUR', 'GBP', 'RUB', 'JPY'];
const OTHER_CURRENCIES = [...CURRENCY_CODES].filter((code) => !MAIN_CURRENCIES.includes(code));

/** Of one-letter abbreviations only these are clear enough. */
const LETTERS = new Set(['meter', 'gram', 'liter', 'hour', 'second', 'degree', 'percent']);

/** Amounts that bring out every plural form. */
const SAMPLES = [1, 2, 3, 5, 11, 21, 100, 1.5];

const formsOf = (texts: Iterable<string>): string =>
  [...new Set([...texts].map((text) => text.trim()).filter((text) => text && !/[\p{Nd}|]/u.test(text)))].join(
    '|',
  );

/** A vocabulary of month, weekday, unit, currency and magnitude names, from what the host knows about the language. */
export function fromIntl(lang: LanguageTag): VocabularyData {
  const locale = localeOf(lang);
  const counted = MYRIADS[baseLanguage(lang)];
  return {
    ...counted,
    lang,
    months: months(locale),
    weekdays: weekdays(locale),
    relativeDays: relativeDaysOf(lang),
    units: [
      ...UNITS.map((unit) => [unit, unitForms(locale, unit)] as const),
      ...Object.entries(MORE_UNITS[baseLanguage(lang)] ?? {}),
      ...MAIN_CURRENCIES.map((currency) => [currency, currencyForms(locale, currency)] as const),
    ],
    currencies: OTHER_CURRENCIES.map((currency) => [currency, currencyForms(locale, currency)] as const),
    keywords: { ...counted?.keywords, bc: erasBefore(locale) },
    datePatterns: datePatterns(locale),
    unitFirst: putsUnitFirst(locale),
    magnitudes: [
      ...(counted?.magnitudes ?? []),
      ...[1e3, 1e4, 1e6, 1e8, 1e9, 1e12].map((value) => [value, magnitudeForms(locale, value)] as const),
    ],
  };
}

function months(locale: string): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2021, index, 15));
    const names: string[] = [];
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined]) {
        const options = {
          month,
          timeZone: 'UTC',
          calendar: 'gregory',
          ...(day && { day: 'numeric' as const }),
        };
        const parts = new Intl.DateTimeFormat(locale, options).formatToParts(date);
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        if (name.length > 1) names.push(name, name.replace(/\.$/, ''));
      }
    }
    return formsOf(names);
  });
}

/** Short names that are no other words: 周一. */
const SHORT_WEEKDAY = /^\p{Script=Han}{2}$/u;

function weekdays(locale: string): string[] {
  // 4 January 2021 was a Monday.
  return Array.from({ length: 7 }, (_, index) => {
    const date = new Date(Date.UTC(2021, 0, 4 + index));
    const nameOf = (weekday: 'long' | 'short'): string =>
      new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(date);
    const short = nameOf('short');
    return formsOf(SHORT_WEEKDAY.test(short) ? [nameOf('long'), short] : [nameOf('long')]);
  });
}

/** 'Morning' as well. */
const MORNINGS = new Set(['morgen', 'mañana', 'jutro', 'demà', 'mañá']);

/** From the day before yesterday to that after tomorrow, as far as a word means only one of them. */
export function relativeDaysOf(lang: LanguageTag): [number, string][] {
  const format = new Intl.RelativeTimeFormat(localeOf(lang), { numeric: 'auto' });
  const words = [-2, -1, 0, 1, 2].map((offset): [number, string] => [offset, format.format(offset, 'day')]);
  return words.filter(
    ([offset, word]) =>
      !/[\p{Nd}]/u.test(word) &&
      !MORNINGS.has(word) &&
      words.every(([other, same]) => other === offset || same !== word),
  );
}

/** How the locale says 'before Christ': v. Chr., av. J.-C. */
function erasBefore(locale: string): string {
  const year = new Date(Date.UTC(-300, 0, 15));
  return formsOf(
    (['short', 'long'] as const).map((era) => {
      const options = { era, year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
      const parts = new Intl.DateTimeFormat(locale, options).formatToParts(year);
      return parts.find((part) => part.type === 'era')?.value ?? '';
    }),
  );
}

function unitForms(locale: string, unit: string): string {
  const names: string[] = [];
  for (const unitDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    for (const amount of SAMPLES) names.push(nameIn(format, amount, 'unit'));
  }
  if (unit === 'percent') names.push('%');
  return formsOf(names.filter((name) => name.trim().length > 1 || LETTERS.has(unit) || !/[a-z]/i.test(name)));
}

/** The names and the sign of a currency, without its code. */
function currencyForms(locale: string, currency: string): string {
  const written = (currencyDisplay: 'name' | 'symbol', amounts: readonly number[]): string[] => {
    // 1.00 has another plural form than 1, and some currencies have no cents.
    const digits = { minimumFractionDigits: 0, maximumFractionDigits: 1 };
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, ...digits });
    return amounts.map((amount) => nameIn(format, amount, 'currency'));
  };
  const names = [...written('name', SAMPLES), ...written('symbol', [1])];
  return formsOf(names.filter((name) => name !== currency && !/^[a-z]$/i.test(name)));
}

function magnitudeForms(locale: string, value: number): string {
  const names: string[] = [];
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
    for (const amount of SAMPLES) {
      const parts = format.formatToParts(amount * value);
      const integer = parts.find((part) => part.type === 'integer')?.value;
      // Languages that count in ten thousands name a thousand otherwise.
      if (integer?.length !== String(Math.trunc(amount)).length) continue;
      names.push(parts.find((part) => part.type === 'compact')?.value ?? '');
    }
  }
  // Short forms of two letters are units as well: mi, kM.
  return formsOf(names.filter((name) => name.length > 2 || /[^a-z]/i.test(name)));
}

/** Whether 'three kilometres' begins with the unit, or 'three per cent' does. */
function putsUnitFirst(locale: string): VocabularyData['unitFirst'] {
  const isFirst = (unit: string): boolean => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return format.formatToParts(3)[0]?.type === 'unit';
  };
  if (isFirst('kilometer')) return 'all';
  return isFirst('percent') ? 'percent' : undefined;
}

function nameIn(format: Intl.NumberFormat, amount: number, type: string): string {
  return format
    .formatToParts(amount)
    .filter((part) => part.type === type || (type === 'unit' && part.type === 'percentSign'))
    .map((part) => part.value)
    .join(' ');
}
