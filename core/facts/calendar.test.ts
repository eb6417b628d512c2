import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateValue } from './fact.ts';
import {
  dayNumber,
  gregorianDay,
  inCalendar,
  isDay,
  isoDay,
  parseIsoDay,
  toGregorian,
  weekdayOf,
} from './calendar.ts';

describe('days of the Gregorian calendar', () => {
  it('are counted from 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(99, 1, 1)).toBe(-683_368);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 1_000_000 }), (number) => {
        expect(parseIsoDay(isoDay(number))).toBe(number);
        expect(weekdayOf(number + 7)).toBe(weekdayOf(number));
      }),
    );
  });

  it.each([
    ['2024-02-29', 4],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2026-11-23', 1],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(parseIsoDay(iso)!)).toBe(weekday);
  });

  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-3', '20230403', 'yesterday', ''])(
    '%s is none',
    (text) => {
      expect(parseIsoDay(text)).toBeUndefined();
    },
  );

  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [undefined, 2, 29, true],
    [undefined, 2, 30, false],
    [2023, 12, 31, true],
    [2023, 12, 32, false],
    [2023, 1, 0, false],
    [2023, 0, 1, false],
    [2023, 13, 1, false],
  ])('has %s-%i-%i: %s', (year, month, day, has) => {
    expect(isDay(year, month, day)).toBe(has);
    if (year !== undefined) expect(toGregorian('gregory', year, month, day) !== undefined).toBe(has);
  });
});

describe('months of the Gregorian calendar', () => {
  it.each([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((length, at) => [at + 1, length]))(
    'the %i. has %i days',
    (month, length) => {
      expect(isDay(2023, month, length)).toBe(true);
      expect(isDay(2023, month, length + 1)).toBe(false);
    },
  );
});

describe('days of other calendars', () => {
  it.each(['islamic', 'persian'] as const)('%s: every day comes back', (calendar) => {
    fc.assert(
      // from the first years of both to 1600 of the Islamic one
      fc.property(fc.integer({ min: dayNumber(623, 1, 1), max: dayNumber(2174, 1, 1) }), (number) => {
        const [year, month, day] = isoDay(number).split('-').map(Number) as [number, number, number];
        const other = inCalendar({ kind: 'date', calendar: 'gregory', year, month, day }, calendar);
        expect(other && gregorianDay(other)).toBe(number);
      }),
    );
  });

  it.each([
    // the first day after a month that is longer than most
    ['persian', 1392, 2, 1, '2013-04-21'],
    ['persian', 1400, 12, 29, '2022-03-20'],
    ['islamic', 1442, 9, 2, '2021-04-14'],
    ['islamic', 1, 1, 1, '0622-07-19'],
    ['persian', 1, 1, 1, '0622-03-21'],
    ['islamic', 1600, 1, 1, '2173-12-07'],
    ['persian', 1600, 1, 1, '2221-03-21'],
  ] as const)('%s %i-%i-%i is %s', (calendar, year, month, day, iso) => {
    expect(isoDay(toGregorian(calendar, year, month, day)!)).toBe(iso);
  });

  it.each([
    ['persian', 1400, 12, 30],
    ['persian', 1400, 7, 31],
    ['islamic', 1442, 3, 30],
    ['islamic', 1442, 13, 1],
    ['islamic', 1442, 9, 0],
    ['islamic', 0, 1, 1],
    ['persian', 1601, 1, 1],
  ] as const)('%s has no %i-%i-%i', (calendar, year, month, day) => {
    expect(toGregorian(calendar, year, month, day)).toBeUndefined();
  });
});

describe('a date in another calendar', () => {
  const date = (calendar: DateValue['calendar'], year?: number, month?: number, day?: number): DateValue => ({
    kind: 'date',
    calendar,
    year,
    month,
    day,
  });

  it('is the same where it has that already, complete or not', () => {
    const value = date('islamic', 1442);
    expect(inCalendar(value, 'islamic')).toBe(value);
  });

  it('keeps what else is said of it', () => {
    const value: DateValue = { ...date('gregory', 2021, 4, 14), weekday: 3 };
    expect(inCalendar(value, 'islamic')).toEqual({
      ...value,
      calendar: 'islamic',
      year: 1442,
      month: 9,
      day: 2,
    });
  });

  it.each([
    date('gregory', 2021),
    date('gregory', 2021, 4),
    date('gregory', undefined, 4, 14),
    date('gregory', 2021, 2, 30),
    date('gregory', 600, 1, 1),
  ])('is none of %o', (value) => {
    expect(inCalendar(value, 'islamic')).toBeUndefined();
  });
});
