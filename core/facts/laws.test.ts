import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAsciiDigits } from '../text/digits.ts';
import { extractFacts, type Fact, valueText } from './index.ts';

const LOCALES = (
  'ar ar-EG ar-MA ar-SY be bg bn ca cs da de de-CH el en en-GB en-IN es et fa fi fr fr-CH gl gu he hi hr hu hy id is it ' +
  'ja ka kk kn ko lt lv mk mr ms nb ne nl pa pl ps pt ro ru sk sl sq sr sv ta th tr uk ur uz vi zh zh-Hant'
).split(' ');

const locale = fc.constantFrom(...LOCALES);

const amounts = (facts: readonly Fact[]): number[] =>
  facts.flatMap(({ value }) => ('amount' in value ? [value.amount] : []));

describe('what Intl writes is read back', () => {
  it('numbers', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.integer({ min: 0, max: 99_999_999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(locale, number, (lang, amount) => {
        const text = new Intl.NumberFormat(lang).format(amount);
        expect(amounts(extractFacts(text, lang))).toEqual([amount]);
      }),
      { numRuns: 1500 },
    );
  });

  it('dates', () => {
    const day = fc
      .integer({ min: Date.UTC(1700, 0, 1), max: Date.UTC(2150, 0, 1) })
      .map((time) => new Date(time));
    fc.assert(
      fc.property(locale, day, (lang, date) => {
        const text = new Intl.DateTimeFormat(lang, {
          dateStyle: 'long',
          calendar: 'gregory',
          timeZone: 'UTC',
        }).format(date);
        const values = extractFacts(text, lang).map(({ value }) => valueText(value));
        expect(values, text).toContain(date.toISOString().slice(0, 10));
      }),
      { numRuns: 1500 },
    );
  });

  it('units', () => {
    const units = ['kilometer', 'meter', 'kilogram', 'liter', 'hour', 'day', 'year', 'megabyte'];
    fc.assert(
      fc.property(
        locale,
        fc.constantFrom(...units),
        fc.integer({ min: 3, max: 999 }),
        (lang, unit, amount) => {
          const text = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(
            amount,
          );
          expect(
            extractFacts(text, lang).map(({ value }) => valueText(value)),
            text,
          ).toEqual([`${amount} ${unit}`]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('sums of money', () => {
    const cents = fc.integer({ min: 300, max: 99_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(locale, fc.constantFrom('USD', 'EUR', 'GBP', 'RUB'), cents, (lang, currency, amount) => {
        const text = new Intl.NumberFormat(lang, { style: 'currency', currency }).format(amount);
        expect(
          extractFacts(text, lang).map(({ value }) => valueText(value)),
          text,
        ).toEqual([`${amount} ${currency}`]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('digits of any system', () => {
  const TEXTS: readonly (readonly [string, string])[] = [
    ['en', 'On 9 November 2020 at 14:30 about 1,234.5 of 30 million people, 45%, walked 10-15 km.'],
    ['ru', '9 ноября 2020 года в 14:30 около 1 234,5 из 30 млн человек (45 %) прошли 10–15 км.'],
    ['ar', 'في 9 نوفمبر 2020 الساعة 14:30 نحو 1,234.5 من 30 مليون شخص، 45%، مشوا 10-15 كم.'],
  ];
  it.each(TEXTS)('%s: %s', (lang, text) => {
    const facts = extractFacts(text, lang);
    expect(facts.length).toBeGreaterThan(5);
    for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]) {
      const other = extractFacts(fromAsciiDigits(text, zero), lang);
      expect(other).toEqual(facts);
    }
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
