import { describe, expect, it } from 'vitest';
import type { CheckName } from '../model/index.ts';
import { type ExampleText, findings, issuesOf, rowsOf } from './testing.ts';

type Row = Readonly<Record<string, ExampleText>>;

describe('values that differ or are missing', () => {
  it.each<[CheckName, Row, string[]]>([
    [
      'quantity',
      { en: 'It runs 80 km (50 miles) inland.', ru: 'Он тянется на 80 км ( миль) вглубь.' },
      ['warning value.missing en:50 miles'],
    ],
    ['date', { en: 'They met in 2021.', ar: 'التقيا عام 1439هـ.' }, ['error value.pair en:2021 ar:1439هـ']],
    [
      'number',
      { en: 'Call +44 20 7946 0958.', ru: 'Звоните: +44 20 7946 0985.' },
      ['error value.pair en:+44 20 7946 0958 ru:+44 20 7946 0985'],
    ],
  ])('%s: %o', (check, row, expected) => {
    expect(findings(check, rowsOf(row))).toEqual(expected);
  });

  it.each<[CheckName, Row]>([
    ['quantity', { en: 'It runs 80 km (50 miles) inland.', ru: 'Он тянется на 80 км вглубь.' }],
    ['quantity', { en: 'He was accused decades ago.', ru: 'Его обвинили более 30 лет назад.' }],
    ['quantity', { en: 'Lows of -5 °C', ru: 'До 5 °C мороза' }],
    ['date', { ar: 'في عام 1442هـ', en: 'in 2021' }],
    ['number', { en: 'half a dozen eggs', ru: 'полдюжины яиц', ar: 'نصف دزينة من البيض' }],
    ['number', { en: 'Call +44 20 7946 0958.', ar: 'اتصل على +44 20 7946 0958.' }],
  ])('leaves alone: %s: %o', (check, row) => {
    expect(findings(check, rowsOf(row)).filter((one) => !one.startsWith('info'))).toEqual([]);
  });

  it('says of three versions which one has lost the day or the year', () => {
    const [day] = issuesOf(
      'date',
      rowsOf({
        ar: 'ولدت في تشرين الأول 1832.',
        ru: 'Она родилась 31 октября 1832 года.',
        en: 'She was born on 31 October 1832.',
      }),
    );
    expect(day).toMatchObject({ odd: 'ar', message: { key: 'value.missing' } });
    const [year] = issuesOf(
      'date',
      rowsOf({ ar: 'اجتمعا في يونيو.', ru: 'Они встретились в июне 2017 г.', en: 'They met in June 2017.' }),
    );
    expect(year).toMatchObject({ odd: 'ar', message: { key: 'value.missing' } });
  });
});
