import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitValue, fromAsciiDigits } from '../text/digits.ts';
import { extractFacts, type Fact, valueText } from './index.ts';

const LOCALES = (
  'ar ar-EG ar-MA ar-SY be bg bn ca cs da de de-CH el en en-GB en-IN es et fa fi fr fr-CH gl gu he hi hr hu hy id is it ' +
  'ja ka kk kn ko lt lv mk mr ms nb ne nl pa pl ps pt ro ru sk sl sq sr sv ta th tr uk ur uz vi zh zh-Hant'
).split(' ');

const locale = fc.constantFrom(...LOCALES);

const CURRENCIES = 'USD EUR GBP RUB JPY CNY CHF SEK NOK TRY INR SAR AED PLN CZK HUF KRW BRL UAH'.split(' ');

const amounts = (facts: readonly Fact[]): number[] =>
  facts.flatMap(({ value }) => ('amount' in value ? [value.amount] : []));

const values = (text: string, lang: string): string[] =>
  extractFacts(text, lang).map(({ value }) => valueText(value));

/** Whole numbers and decimals, small ones as often as large ones. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 99 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 900_000_000_000_000 }),
  fc.integer({ min: 0, max: 99_999_999 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 999_999_999 }).map((n) => n / 1000),
);

const dayFrom = (first: number, last: number): fc.Arbitrary<Date> =>
  fc.integer({ min: Date.UTC(first, 0, 1), max: Date.UTC(last, 0, 1) - 1 }).map((time) => new Date(time));

/** Units by their names, and those whose abbreviations mean nothing else in any of the languages. */
const UNITS =
  'percent millimeter centimeter meter kilometer inch foot yard mile hectare milliliter liter gram kilogram pound ounce second minute hour day week month year kilobyte megabyte gigabyte terabyte';
const SYMBOLS = 'percent millimeter meter kilometer hectare liter kilogram celsius';

describe('what Intl writes is read back', () => {
  it('numbers', () => {
    fc.assert(
      fc.property(locale, size, fc.boolean(), (lang, amount, negative) => {
        const number = negative && amount > 0 ? -amount : amount;
        const text = new Intl.NumberFormat(lang).format(number);
        expect(amounts(extractFacts(text, lang)), text).toEqual([number]);
      }),
      { numRuns: 3000 },
    );
  });

  it('percentages', () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: 0, max: 20_000 }), (lang, tenths) => {
        const format = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 });
        const text = format.format(tenths / 1000);
        expect(values(text, lang), text).toEqual([`${tenths / 10} percent`]);
      }),
      { numRuns: 2000 },
    );
  });

  it('dates', () => {
    const style = fc.constantFrom('full', 'long', 'medium');
    fc.assert(
      fc.property(locale, dayFrom(1700, 2150), style, (lang, date, dateStyle) => {
        const format = new Intl.DateTimeFormat(lang, { dateStyle, calendar: 'gregory', timeZone: 'UTC' });
        const text = format.format(date);
        expect(values(text, lang), text).toContain(date.toISOString().slice(0, 10));
      }),
      { numRuns: 3000 },
    );
  });

  it('dates in figures', () => {
    fc.assert(
      fc.property(locale, dayFrom(1700, 2150), (lang, date) => {
        const format = new Intl.DateTimeFormat(lang, {
          ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
          ...{ calendar: 'gregory', timeZone: 'UTC' },
        });
        const text = format.format(date);
        expect(values(text, lang), text).toEqual([date.toISOString().slice(0, 10)]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['long', UNITS],
    ['short', SYMBOLS],
  ] as const)('units, %s', (unitDisplay, units) => {
    fc.assert(
      fc.property(locale, fc.constantFrom(...units.split(' ')), size, (lang, unit, amount) => {
        const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
        const text = format.format(amount);
        // Arabic and Hebrew say one and two of most units without a number, and English calls a second what is the second.
        fc.pre(/\p{Nd}/u.test(text) && !(amount === 1 && unit === 'second'));
        expect(values(text, lang), text).toEqual([`${amount} ${unit}`]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['symbol', 'code', 'name'] as const)(
    'sums of money, by the %s of the currency',
    (currencyDisplay) => {
      const cents = fc.integer({ min: 0, max: 99_999_999 }).map((n) => n / 100);
      fc.assert(
        fc.property(locale, fc.constantFrom(...CURRENCIES), cents, (lang, currency, amount) => {
          const format = new Intl.NumberFormat(lang, {
            ...{ style: 'currency', currency, currencyDisplay },
            ...{ minimumFractionDigits: 0, maximumFractionDigits: 2 },
          });
          const text = format.format(amount);
          // Letters before a number are in few languages the sign of its currency: 元 5, Rs 5.
          fc.pre(!/^(?:元|Rs)/.test(text));
          expect(values(text, lang), text).toEqual([`${amount} ${currency}`]);
        }),
        { numRuns: 3000 },
      );
    },
  );
});

describe('digits of any system', () => {
  /** The zeros of the systems whose digits are one UTF-16 unit each, so that spans stay where they are. */
  const ZEROS = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => /\p{Nd}/u.test(String.fromCharCode(code)) && digitValue(code) === 0 && code !== 0x30,
  );
  const TEXTS: readonly (readonly [string, string])[] = [
    ['en', 'On 9 November 2020 at 14:30 about 1,234.5 of 30 million people, 45%, walked 10-15 km.'],
    ['ru', '9 ноября 2020 года в 14:30 около 1 234,5 из 30 млн человек (45 %) прошли 10–15 км.'],
    ['ar', 'في 9 نوفمبر 2020 الساعة 14:30 نحو 1,234.5 من 30 مليون شخص، 45%، مشوا 10-15 كم.'],
  ];
  it.each(TEXTS)('%s: %s', (lang, text) => {
    const facts = extractFacts(text, lang);
    expect(facts.length).toBeGreaterThan(5);
    for (const zero of ZEROS) expect(extractFacts(fromAsciiDigits(text, zero), lang)).toEqual(facts);
  });

  it('makes no difference to what Intl writes', () => {
    fc.assert(
      fc.property(
        locale,
        dayFrom(1700, 2150),
        size,
        fc.constantFrom(...ZEROS),
        (lang, date, amount, zero) => {
          const tag = `${lang}-u-nu-latn`;
          const day = new Intl.DateTimeFormat(tag, {
            dateStyle: 'long',
            calendar: 'gregory',
            timeZone: 'UTC',
          });
          const money = new Intl.NumberFormat(tag, {
            style: 'currency',
            currency: 'EUR',
            currencyDisplay: 'code',
          });
          const text = `${day.format(date)}; ${money.format(amount)}`;
          expect(extractFacts(fromAsciiDigits(text, zero), lang), text).toEqual(extractFacts(text, lang));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('any text', () => {
  it('gives facts in order, inside the text, without throwing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            ...'0123456789٣۴.,:/-– ()%$\u200f\u00a0½XVIـو'.split(''),
            'от',
            'May',
            'ألف',
            'million',
          ),
          {
            maxLength: 60,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'ar', 'fa', 'ja', 'de', 'x-none', ''), (text, lang) => {
        let last = 0;
        for (const { start, end, certainty } of extractFacts(text, lang, { dateline: '2021-01-13' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(certainty).toBeGreaterThanOrEqual(0);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads long hostile texts', () => {
    for (const piece of [
      '1',
      '1,',
      '1 000 ',
      '1-',
      '1.1',
      'one ',
      'hundred and ',
      'от 1 до ',
      '9 May ',
      'و',
      'ألف ',
      '(',
      '1/',
    ]) {
      expect(() => extractFacts(piece.repeat(40_000 / piece.length), 'en')).not.toThrow();
      expect(() => extractFacts(piece.repeat(40_000 / piece.length), 'ar')).not.toThrow();
    }
  });
});
