import { describe, expect, it } from 'vitest';
import { findings, issuesOf, rowsOf } from './testing.ts';

const statement = {
  ar: 'وشدد الرئيسان على تنفيذ البيان المشترك الصادر في 9 نوفمبر/تشرين الثاني 2020.',
  ru: 'Президенты подчеркнули важность совместного заявления от 9 ноября 2020 года.',
  en: 'The presidents stressed the joint statement of 9 November 2020.',
};
const night = {
  ar: 'وانتهى القتال بموجب الاتفاق الذي تم التوصل إليه ليلة 10 نوفمبر.',
  ru: 'Бои прекратились благодаря соглашению, достигнутому в ночь на 10 ноября.',
  en: 'The fighting ended with the agreement reached on the night of 10 November.',
};

it('finds two dates that may be of one event, once, with both places in all versions', () => {
  expect(findings('conflict', rowsOf(statement, { ar: 'نعم.', ru: 'Да.', en: 'Yes.' }, night))).toEqual([
    'warning conflict.night ar:9 نوفمبر/تشرين الثاني 2020 ru:9 ноября 2020 года en:9 November 2020 ' +
      'ar:10 نوفمبر ru:10 ноября en:10 November',
  ]);
});

it('finds one event in two months', () => {
  const rows = rowsOf(
    { en: 'The border treaty with Ruritania was signed on 30 March 1998 in the capital.' },
    { en: 'It rained.' },
    { en: 'Since the border treaty with Ruritania was signed on 30 May 1998, trade has grown.' },
  );
  expect(findings('conflict', rows)).toEqual(['warning conflict.month en:30 March 1998 en:30 May 1998']);
});

it('stands on the first of the rows', () => {
  const rows = rowsOf({ en: 'Yes.' }, { en: night.en }, { en: statement.en });
  expect(issuesOf('conflict', rows)[0]!.bead).toBe('b1');
});

it('finds a figure with turned digits', () => {
  expect(
    findings(
      'conflict',
      rowsOf({ en: 'There are 1,960 Russian peacekeepers.' }, { en: 'The 1,690 Russian peacekeepers stay.' }),
    ),
  ).toEqual(['warning conflict.figures en:1,960 en:1,690']);
});

it('finds a figure in digits that East Asian texts are set in', () => {
  expect(
    findings(
      'conflict',
      rowsOf(
        { en: 'There are １９６０ Russian peacekeepers.' },
        { en: 'The １６９０ Russian peacekeepers stay.' },
      ),
    ),
  ).toEqual(['warning conflict.figures en:１９６０ en:１６９０']);
});

it.each([
  [
    'before a unit',
    { en: 'The bridge over the river is 1,250 metres long.' },
    { en: 'The new bridge over that river, 1,520 metres long, is open.' },
    'warning conflict.figures en:1,250 metres en:1,520 metres',
  ],
  [
    'that is round',
    { ru: 'В городе Энске живёт 25 000 жителей.' },
    { ru: 'Город Энск, где живёт 52 000 жителей, стоит на реке.' },
    'warning conflict.figures ru:25 000 ru:52 000',
  ],
])('finds a figure with turned digits %s', (_, one, other, expected) => {
  expect(findings('conflict', rowsOf(one, other))).toEqual([expected]);
});

describe('conflict leaves alone', () => {
  it.each([
    ['one sentence', [{ en: 'The talks of 9 November and the statement of 10 November 2020.' }]],
    ['dates without an event', [{ en: 'It rained on 9 November.' }, { en: 'It snowed on 10 November.' }]],
    ['different events', [{ en: 'The earthquake of 9 November.' }, { en: 'The elections of 10 November.' }]],
    [
      'different years',
      [
        { en: 'The statement of 9 November 2019.' },
        { en: 'On the night of 10 November 2020 the agreement came.' },
      ],
    ],
    [
      'events of one sort in two months',
      [{ en: 'The treaty of 30 March ended the war.' }, { en: 'A treaty was signed on 30 May in Paris.' }],
    ],
    ['days apart', [{ en: 'The statement of 9 November.' }, { en: 'The agreement of 12 November.' }]],
    ['round figures', [{ en: 'Some 1,900 people came home.' }, { en: 'Later 1,800 people came home.' }]],
    [
      'figures of two years',
      [
        { en: 'The school budget of 2019 was 12,500 dollars.' },
        { en: 'The school budget of 2020 was 15,200 dollars.' },
      ],
    ],
    [
      'figures of two months',
      [{ en: 'In March the firm sold 1,234 red cars.' }, { en: 'In April the firm sold 1,243 red cars.' }],
    ],
    [
      'lengths of different things',
      [{ en: 'The bridge is 1,250 metres long.' }, { en: 'The tunnel under it has 1,520 metres.' }],
    ],
    ['different things', [{ en: 'It sold 1,961 red cars.' }, { en: 'It sold 1,691 blue bikes.' }]],
  ])('%s', (_, rows) => {
    expect(findings('conflict', rowsOf(...rows))).toEqual([]);
  });
});
