import { describe, expect, it } from 'vitest';
import type { CheckName } from '../../model/index.ts';
import { type ExampleText, issuesOf, marked, rowsOf } from '../testing.ts';

type Row = Readonly<Record<string, ExampleText>>;

/** What a check says of a row: `severity key lang:marked …`, and with `!` in front the language that is odd. */
function told(check: CheckName, row: Row): string[] {
  const rows = rowsOf(row);
  return issuesOf(check, rows).map((issue) =>
    [issue.severity, issue.message.key, ...marked(issue, rows), ...(issue.odd ? [`!${issue.odd}`] : [])].join(
      ' ',
    ),
  );
}

describe('three versions', () => {
  it.each<[string, CheckName, Row, string]>([
    [
      'two that agree outvote the third',
      'date',
      {
        en: 'They met on Monday.',
        ru: 'Они встретились в понедельник.',
        ar: 'التقيا يوم الثلاثاء.',
      },
      'error value.differs ar:الثلاثاء en:Monday ru:понедельник !ar',
    ],
    [
      'one has a day that cannot be',
      'date',
      {
        en: 'They met on 777 September 2025.',
        ru: 'Они встретились 30 сентября 2025 года.',
        ar: 'التقيا في 30 سبتمبر 2025.',
      },
      'error value.differs en:777 ru:30 сентября 2025 года ar:30 سبتمبر 2025 !en',
    ],
    [
      'two that agree outvote an amount, whatever it is converted to',
      'quantity',
      {
        en: 'The road is 300 km (190 miles) long.',
        ru: 'Длина дороги — 303 км.',
        ar: 'يبلغ طول الطريق 303 كم.',
      },
      'error value.differs en:300 km ru:303 км ar:303 كم !en',
    ],
    [
      'one has such a day, one has none',
      'date',
      {
        en: 'They met on 30 September 2025.',
        ru: 'Они встретились 777 сентября 2025 года.',
        ar: 'التقيا في سبتمبر 2025.',
      },
      'error value.split en:30 September 2025 ru:777',
    ],
    [
      'each says something else',
      'number',
      { en: 'There were 40 men.', ru: 'Там было 50 человек.', ar: 'كان هناك 60 رجلا.' },
      'error value.split en:40 ru:50 ar:60',
    ],
    [
      'one lacks figures that two have',
      'number',
      { en: 'There were 40 men.', ru: 'Там были люди.', ar: 'كان هناك 40 رجلا.' },
      'warning value.missing en:40 ar:40 !ru',
    ],
    [
      'one lacks what two say in words',
      'number',
      { en: 'There were four men.', ru: 'Там были люди.', ar: 'كان هناك أربعة رجال.' },
      'info value.missing en:four ar:أربعة !ru',
    ],
    [
      'one has a figure of its own',
      'number',
      { en: 'There were 40 men.', ru: 'Там были люди.', ar: 'كان هناك رجال.' },
      'warning value.extra en:40 !en',
    ],
    [
      'one has the order of two figures turned',
      'number',
      {
        en: 'In 12 towns 30 schools were closed.',
        ru: 'В 30 городах закрыли 12 школ.',
        ar: 'في 12 مدينة أغلقت 30 مدرسة.',
      },
      'warning value.swapped en:12 en:30 ru:30 ru:12 !ru',
    ],
    [
      'one has two units turned',
      'quantity',
      {
        en: 'It took 50 years and 40 % of the money.',
        ru: 'Это заняло 40 лет и 50 % денег.',
        ar: 'استغرق ذلك 50 سنة و40 % من المال.',
      },
      'error value.traded en:50 years en:40 % ru:40 лет ru:50 % !ru',
    ],
    [
      'two of which one is rounded outvote the third',
      'number',
      { en: 'About 2.3 million came.', ru: 'Пришло 5 400 000 человек.', ar: 'جاء 2,254,000 شخص.' },
      'error value.differs ru:5 400 000 en:2.3 million ar:2,254,000 !ru',
    ],
    [
      'one lacks a figure that two have, one of them rounded',
      'number',
      { en: 'About 2.3 million came.', ru: 'Пришло 2 254 000 человек.', ar: 'جاء كثير من الناس.' },
      'warning value.missing en:2.3 million ru:2 254 000 !ar',
    ],
    [
      'both of two that differ may be the one rounded',
      'number',
      { en: 'About 2 million came.', ru: 'Пришло 1 900 000 человек.', ar: 'جاء 2,100,000 شخص.' },
      'error value.pair ar:2,100,000 ru:1 900 000 en:2 million',
    ],
    [
      'a copy of one version has no voice',
      'number',
      {
        en: 'Five of the seven houses on the hill burned down.',
        ru: 'Шесть из семи домов на холме сгорели.',
        ar: 'Five of the seven houses on the hill burned down.',
      },
      'error value.pair en:Five ru:Шесть',
    ],
  ])('%s', (_, check, row, finding) => {
    const rounding = / value\.rounding /;
    expect(told(check, row).filter((text) => !rounding.test(text))).toEqual([finding]);
  });

  it('tells of a rounded figure once for each version that has another', () => {
    const row = { en: 'About 2.3 million came.', ru: 'Пришло 2 254 000 человек.', ar: 'جاء 2,250,000 شخص.' };
    expect(told('number', row)).toEqual([
      'warning value.rounding en:2.3 million ru:2 254 000',
      'warning value.rounding en:2.3 million ar:2,250,000',
    ]);
  });
});

describe('four versions', () => {
  const rowOf = (ar: number, en: number, ru: number, de: number): Row => ({
    ar: `وصل ${ar} قوارب.`,
    en: `${en} boats came.`,
    ru: `Пришло ${ru} лодок.`,
    de: `${de} Boote kamen.`,
  });
  it.each<[string, Row, string[]]>([
    ['three outvote the fourth', rowOf(5, 5, 6, 5), ['error value.differs ru:6 ar:5 en:5 de:5 !ru']],
    ['two against two', rowOf(6, 5, 5, 6), ['error value.pair en:5 ar:6 de:6']],
    [
      'two against one and one',
      rowOf(6, 5, 5, 7),
      ['error value.pair ar:6 en:5 ru:5', 'error value.pair de:7 en:5 ru:5'],
    ],
    ['all of them differ', rowOf(5, 6, 7, 8), ['error value.split ar:5 en:6 ru:7 de:8']],
    [
      'two say nothing',
      { en: '5 boats came.', ru: 'Пришло 5 лодок.', ar: 'وصلت قوارب.', de: 'Boote kamen.' },
      [],
    ],
  ])('%s', (_, row, expected) => {
    expect(told('number', row)).toEqual(expected);
  });
});

describe('two versions', () => {
  it.each<[string, CheckName, Row, string]>([
    [
      'turned figures are likely a fault',
      'number',
      { en: 'The number is 4 and 5.', ru: 'Их 5 и 4.' },
      'warning value.swapped en:4 en:5 ru:5 ru:4',
    ],
    [
      'turned units are certainly one',
      'quantity',
      { en: 'It took 50 years and 40 % of the money.', ru: 'Это заняло 40 лет и 50 % денег.' },
      'error value.traded en:50 years en:40 % ru:40 лет ru:50 %',
    ],
    [
      'a weekday is left out more often than mistaken',
      'date',
      { en: 'They met on Monday.', ru: 'Они встретились.' },
      'info value.missing en:Monday',
    ],
    [
      'a number word from three on',
      'number',
      { en: 'There were four men.', ru: 'Там были люди.' },
      'warning value.missing en:four',
    ],
    [
      'a rounded figure',
      'number',
      { en: 'Some 1,953 people came.', ru: 'Пришло около 2000 человек.' },
      'warning value.rounding en:1,953 ru:2000',
    ],
    [
      'a time against a number',
      'time',
      { en: 'It has 15 rooms.', ru: 'Начало в 15:30.' },
      'error value.pair en:15 ru:15:30',
    ],
    [
      'numbers of codes',
      'number',
      { en: 'See regulation A-17.', ru: 'См. правило A-18.' },
      'error value.pair en:17 ru:18',
    ],
  ])('%s', (_, check, row, finding) => {
    expect(told(check, row)).toEqual([finding]);
  });

  it.each<[string, CheckName, Row]>([
    ['a small number word', 'number', { en: 'There were two men.', ru: 'Там были люди.' }],
    [
      'a part named before or after its whole',
      'number',
      { en: 'He sold 3 of 8 shops.', ru: 'Он продал из 8 магазинов 3.' },
    ],
    [
      'the copy of a whole sentence',
      'number',
      {
        en: 'Five of the seven houses on the hill burned down.',
        ar: 'Five of the seven houses on the hill burned down.',
      },
    ],
  ])('say nothing of %s', (_, check, row) => {
    expect(told(check, row)).toEqual([]);
  });
});
