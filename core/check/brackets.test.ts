import { describe, expect, it } from 'vitest';
import { findings, fixed, issuesOf, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('brackets', rowsOf(...rows));

describe('brackets finds', () => {
  it.each([
    ['an open one', { en: 'one (two three.' }, 'warning brackets.unclosed en:('],
    ['a closing one', { ru: 'раз два) три.' }, 'warning brackets.unopened ru:)'],
    ['two kinds that cross', { en: 'one (two] three' }, 'warning brackets.crossed en:( en:]'],
    ['an open one in Arabic', { ar: 'من الشبكة (230 فولت عند الشحن.' }, 'warning brackets.unclosed ar:('],
    ...['()', '[]', '{}', '（）', '［］', '【】', '〔〕', '〈〉', '⟨⟩', '﴿﴾'].flatMap((pair) => [
      [`an open ${pair}`, { zh: `一${pair[0]}二三。` }, `warning brackets.unclosed zh:${pair[0]}`] as const,
      [`a closing ${pair}`, { zh: `一二${pair[1]}三。` }, `warning brackets.unopened zh:${pair[1]}`] as const,
    ]),
    [
      'a closing one far from another',
      { en: `one (two ${'word '.repeat(20)}] three` },
      'warning brackets.unclosed en:(',
      'warning brackets.unopened en:]',
    ],
    ['an open one inside others', { en: 'one (two [three) four' }, 'warning brackets.unclosed en:['],
    ['no interval of words', { en: 'the range [low and high) here' }, 'warning brackets.crossed en:[ en:)'],
    ['no item in the middle of a word', { en: 'one two3) three' }, 'warning brackets.unopened en:)'],
    [
      'what other versions balance',
      { en: 'Part one (continued', ru: 'Часть (первая)' },
      'warning brackets.unclosed en:(',
    ],
    [
      'what the other version has the other way round',
      { en: 'one (two', ru: 'раз два) три' },
      'warning brackets.unclosed en:(',
      'warning brackets.unopened ru:)',
    ],
    ['one where another version has no text', { en: 'one (two', ru: null }, 'warning brackets.unclosed en:('],
  ] as const)('%s', (_, row, ...expected) => {
    expect(find(row)).toEqual(expected);
  });

  it('the version at fault among three', () => {
    const row = { ar: 'واحد (اثنان)', ru: 'раз (два)', en: 'one (two' };
    expect(issuesOf('brackets', rowsOf(row))).toMatchObject([{ odd: 'en' }]);
    expect(issuesOf('brackets', rowsOf({ ru: row.ru, en: row.en }))[0]).not.toHaveProperty('odd');
    expect(issuesOf('brackets', rowsOf({ ...row, en: 'one (two]' }))).toMatchObject([{ odd: 'en' }]);
  });
});

describe('brackets leaves alone', () => {
  it.each([
    ['item marks', { en: '1) one, a) two', ru: 'а) раз; б) два' }],
    ['smileys', { en: 'Thanks :) See you ;-)' }],
    ['half-open intervals', { en: 'for x in [0, 1) and (2; 3]' }],
    [
      'a pair across sentences of a paragraph',
      { en: ['It rained (for days.', 'It was cold.) Then it stopped.'] },
    ],
    ['what every version leaves open', { en: 'Part one (continued', ru: 'Часть первая (продолжение' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

it.each([
  [
    'behind as many words as the other version has inside',
    'Отключите от сети (230 В).',
    'Unplug it (230 V when done.',
    'Unplug it (230 V) when done.',
  ],
  ['before marks', 'Отключите (сразу), затем.', 'Unplug (now, then.', 'Unplug (now), then.'],
  [
    'as the same bracket of the other version does',
    '(А) или (два слова) тут.',
    '(A) or (two words here.',
    '(A) or (two words) here.',
  ],
  [
    'behind four words at the most',
    'Раз (два три четыре пять) и ещё.',
    'One (two three four five and more.',
    'One (two three four five) and more.',
  ],
  [
    'at the end where the other version has many words inside',
    'Раз (два три четыре пять шесть).',
    'One (two three four five six.',
    'One (two three four five six).',
  ],
  ['at the end where the other version has no bracket', 'Раз.', 'One (two!', 'One (two)!'],
  ['at the very end where no mark stands there', 'Раз', 'One (two', 'One (two)'],
])('closes a bracket %s', (_, ru, en, expected) => {
  expect(fixed('brackets', rowsOf({ ru, en }))[1]).toBe(expected);
});

it('does not guess where a bracket was to open, nor in what is no prose', () => {
  const [unopened] = issuesOf('brackets', rowsOf({ ru: 'Раз (два).', en: 'One two).' }));
  expect(unopened?.suggestions).toEqual([]);
  const many = issuesOf('brackets', rowsOf({ en: '(a '.repeat(51) }));
  expect(many).toHaveLength(51);
  expect(many.every(({ suggestions }) => suggestions.length === 0)).toBe(true);
  expect(issuesOf('brackets', rowsOf({ en: '(a '.repeat(50) }))[0]?.suggestions).toHaveLength(1);
});

it('puts the right kind in the place of the wrong one', () => {
  expect(fixed('brackets', rowsOf({ en: 'one (two] three' }))).toEqual(['one (two) three']);
});

it('tells every bracket of a text that has nothing else', () => {
  const marks = Array<string>(5000).fill('warning brackets.unclosed en:(');
  expect(find({ en: '('.repeat(5000), ru: 'Ничего.' })).toEqual(marks);
});
