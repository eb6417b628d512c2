import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gregorianDay, inCalendar, isoDay, toGregorian } from './calendar.ts';

describe('days of other calendars', () => {
  it.each(['islamic', 'persian'] as const)('%s: every day comes back', (calendar) => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 25_000 }), (number) => {
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
  ] as const)('%s %i-%i-%i is %s', (calendar, year, month, day, iso) => {
    expect(isoDay(toGregorian(calendar, year, month, day)!)).toBe(iso);
  });

  it.each([
    ['persian', 1400, 12, 30],
    ['persian', 1400, 7, 31],
    ['islamic', 1442, 3, 30],
    ['islamic', 1442, 13, 1],
  ] as const)('%s has no %i-%i-%i', (calendar, year, month, day) => {
    expect(toGregorian(calendar, year, month, day)).toBeUndefined();
  });
});
