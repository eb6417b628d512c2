import { describe, expect, it } from 'vitest';
import type { TermStatus } from '../model/index.ts';
import { findings, rowsOf } from './testing.ts';

const texts = (...rows: Parameters<typeof rowsOf>): string[] =>
  findings('inconsistency', rowsOf(...rows)).filter((line) => !line.includes('inconsistency.name'));

it('finds one text with two translations', () => {
  expect(
    texts(
      { en: 'Close the front door.', ru: 'Закройте дверь.' },
      { en: 'Close the front door.', ru: 'Захлопните дверь.' },
    ),
  ).toEqual([
    'warning inconsistency.target ru:Захлопните дверь. en:Close the front door. ru:Закройте дверь. en:Close the front door.',
  ]);
});

it('mentions two texts with one translation', () => {
  expect(
    texts(
      { en: 'Shut the front door.', ru: 'Закройте эту дверь.' },
      { en: 'Close the front door.', ru: 'Закройте эту дверь.' },
    )[0],
  ).toMatch(/^info inconsistency.source/);
});

it('finds one text with two translations, whatever the texts are cut into', () => {
  const whole = { en: 'Close the front door. Then wait.', ru: 'Закройте дверь. Ждите.' };
  const cut = { en: ['Close the front door.', 'Then wait.'], ru: ['Захлопните дверь.', 'Ждите.'] };
  expect(texts(whole, cut)).toEqual([expect.stringMatching(/^warning inconsistency.target ru:Захлопните/)]);
  expect(texts(whole, { ...whole, en: cut.en })).toEqual([]);
  const chinese = { en: whole.en, zh: '关门。等一下。' };
  expect(texts(chinese, { en: cut.en, zh: ['关门。', '等一下。'] })).toEqual([]);
});

it.each([
  [
    'short texts',
    [
      { en: 'Open', ru: 'Открыть' },
      { en: 'Open', ru: 'Открыт' },
    ],
  ],
  [
    'case, marks and blanks',
    [
      { en: 'One two three', ru: 'Раз два три' },
      { en: 'One two three', ru: 'раз, два, три!' },
    ],
  ],
  [
    'ё',
    [
      { en: 'One two three', ru: 'Всё ещё раз' },
      { en: 'One two three', ru: 'Все еще раз' },
    ],
  ],
])('leaves alone: %s', (_, rows) => {
  expect(texts(...rows)).toEqual([]);
});

describe('two terms for one concept', () => {
  const term = (lang: string, text: string, status: TermStatus = 'preferred') => ({ lang, text, status });
  const glossary = [
    {
      id: 'truce',
      terms: [
        term('en', 'ceasefire'),
        term('en', 'truce', 'admitted'),
        term('ru', 'прекращение огня'),
        term('ru', 'перемирие', 'admitted'),
        term('ru', 'замирение', 'forbidden'),
      ],
    },
  ];
  const terms = (...rows: Parameters<typeof rowsOf>): string[] =>
    findings('inconsistency', rowsOf(...rows), {}, { glossary });

  it('are told once, on the rarer one', () => {
    const rows = [
      { en: 'The ceasefire holds.', ru: 'Прекращение огня соблюдается.' },
      { en: 'Both sides want a ceasefire.', ru: 'Обе стороны хотят прекращения огня.' },
      { en: 'A ceasefire was signed.', ru: 'Подписано перемирие.' },
    ];
    expect(terms(...rows)).toEqual(['info inconsistency.term ru:перемирие ru:Прекращение огня']);
  });

  it.each([
    ['the source varies, too', { en: 'A truce was signed.', ru: 'Подписано перемирие.' }],
    ['the other one is forbidden', { en: 'A ceasefire was signed.', ru: 'Подписано замирение.' }],
  ])('are left alone where %s', (_, row) => {
    expect(terms({ en: 'The ceasefire holds.', ru: 'Прекращение огня соблюдается.' }, row)).toEqual([]);
  });
});
