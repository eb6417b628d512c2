import { describe, expect, it } from 'vitest';
import { findings, fixed, rowsOf } from './testing.ts';

type Row = Readonly<Record<string, string>>;

/** What the check of dates finds in a row of texts that were all published on 13 January 2021, a Wednesday. */
function found(row: Row): string[] {
  const datelines = Object.fromEntries(Object.keys(row).map((doc) => [doc, '2021-01-13']));
  return findings('date', rowsOf(row), {}, { datelines });
}

describe('a weekday is held against the date beside it', () => {
  it.each<[Row, string[]]>([
    [{ en: 'On Tuesday, 9 November 2020' }, ['warning date.weekday en:Tuesday en:9 November 2020']],
    [{ en: 'On 9 November 2020 (Tuesday)' }, ['warning date.weekday en:9 November 2020 en:Tuesday']],
    [{ ar: 'يوم الثلاثاء الموافق 9 نوفمبر 2020' }, ['warning date.weekday ar:الثلاثاء ar:9 نوفمبر 2020']],
    // without a year: of the dates the nearest to the dateline
    [{ ru: 'в среду, 30 декабря' }, []],
    [{ ru: 'во вторник, 30 декабря' }, ['warning date.weekday ru:вторник ru:30 декабря']],
    [
      { en: 'Tuesday, 9 November 2020', ru: '9 ноября 2020 года' },
      ['warning date.weekday en:Tuesday en:9 November 2020'],
    ],
    [{ en: 'On Monday, 9 November 2020' }, []],
    // another calendar held then
    [{ ru: 'в среду, 25 октября 1917 года' }, []],
    // each of a list of days beside its own weekday
    [{ en: 'Monday 9 November 2020, Tuesday 10 November 2020, Wednesday 11 November 2020' }, []],
    [{ ar: '9 نوفمبر 2020، الاثنين، 10 نوفمبر 2020، الثلاثاء' }, []],
    [{ ru: 'в воскресенье, 1 марта 2020 года, в понедельник, 2 марта 2020 года' }, []],
    [
      { en: 'Monday 9 November 2020, Thursday 10 November 2020, Wednesday 11 November 2020' },
      ['warning date.weekday en:10 November 2020 en:Thursday'],
    ],
    // with more between than a mark
    [{ en: 'On Tuesday (it was 9 November 2020)' }, []],
    [{ en: 'on Monday 1 January 1923' }, []],
    [{ en: 'on Monday, 1 January 1924' }, ['warning date.weekday en:Monday en:1 January 1924']],
    // the dateline is of January: last December, this January
    [{ en: 'on Thursday, 31 December' }, []],
    [{ en: 'on Friday, 31 December' }, ['warning date.weekday en:Friday en:31 December']],
    [{ en: 'on Tuesday, 20 April' }, []],
    // other calendars, and dates that are several days or none
    [{ ar: 'يوم الثلاثاء 23 ربيع الأول 1442' }, []],
    [{ en: 'on Tuesday, November 2020' }, []],
    [{ en: 'on Friday, the night of 9 November 2020' }, []],
    // no weekday of that date
    [{ ru: 'Указ от 5 мая 2020 года в понедельник опубликовали.' }, []],
    [{ en: 'He came on Tuesday and left on 9 November 2020.' }, []],
  ])('%o', (row, expected) => {
    const marked = found(row).map((one) => one.split(' ').sort().join(' '));
    expect(marked).toEqual(expected.map((one) => one.split(' ').sort().join(' ')));
  });

  it('is given the weekday of the date', () => {
    const rows = rowsOf({ en: 'On Tuesday, 9 November 2020', ru: 'Во вторник, 9 ноября 2020 года' });
    expect(fixed('date', rows)).toEqual(['On Monday, 9 November 2020', 'В понедельник, 9 ноября 2020 года']);
  });
});

describe('a weekday is a day where the dateline is known', () => {
  it.each<[Row, string[]]>([
    [{ en: 'He came last Monday.', ru: 'Он приехал 11 января.' }, []],
    [{ en: 'He came last Monday.', ru: 'Он приехал 11 января 2021 года.' }, []],
    [{ en: 'He comes on Monday.', ru: 'Он приедет 18 января.' }, []],
    [{ en: 'He came last Monday.', ru: 'Он приехал 11 января.', ar: 'جاء يوم الاثنين الماضي.' }, []],
    [
      { en: 'He came last Monday.', ru: 'Он приехал 12 января.' },
      ['error value.pair en:last Monday ru:12 января'],
    ],
    [
      { en: 'He came last Monday.', ru: 'Он приехал 4 января.' },
      ['error value.pair en:last Monday ru:4 января'],
    ],
    [{ en: 'He comes on Monday.', ru: 'Он приедет 19 января.' }, ['error value.pair en:Monday ru:19 января']],
  ])('%o', (row, expected) => {
    expect(found(row)).toEqual(expected);
  });
});
