import { describe, expect, it } from 'vitest';
import { findings, fixed, issuesOf, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('bidi', rowsOf(...rows));

describe('bidi finds', () => {
  it.each([
    ['an embedding that nothing closes', { ar: 'قال \u202bنعم' }, 'warning bidi.unpaired ar:\u202b'],
    ['an end that closes nothing', { en: 'yes\u2069 no' }, 'warning bidi.unpaired en:\u2069'],
    ['an override', { en: 'a \u202eb\u202c c' }, 'info bidi.override en:\u202e'],
    [
      'a telephone number with its groups turned around',
      { ar: 'اتصل على 0143-555-202-1+ الآن', en: 'call +1 202-555-0143 now' },
      'warning bidi.reversed ar:0143-555-202-1+',
    ],
    [
      'a range that runs down',
      { en: 'in 1990–1995', ar: 'في 1995–1990' },
      'warning bidi.reversed ar:1995–1990',
    ],
  ])('%s', (_, row, finding) => {
    expect(find(row)).toEqual([finding]);
  });

  it('which of three versions is turned', () => {
    const rows = rowsOf({ ar: 'هاتف 0143-555-202', ru: 'тел. 202-555-0143', en: 'call 202-555-0143' });
    expect(issuesOf('bidi', rows)).toMatchObject([{ odd: 'ar' }]);
  });
});

describe('bidi leaves alone', () => {
  it.each([
    ['pairs and single marks', { ar: 'قال \u2067نعم\u2069 ثم\u200f.' }],
    ['dates in the order of the language', { en: '11/09/2020', ru: '09.11.2020', fa: '2020/11/09' }],
    ['scores and fractions', { en: 'won 3-1', ar: 'فاز 1-3' }],
    ['the same number in both', { en: '+1 202-555-0143', ar: '+1 202-555-0143' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

it('takes the order from the other version', () => {
  expect(fixed('bidi', rowsOf({ ar: 'اتصل على 0143-555-202-1+', en: 'call +1 202-555-0143' }))[0]).toBe(
    'اتصل على +1 202-555-0143',
  );
});
