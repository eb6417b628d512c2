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

it('expects forms of a plural to differ', () => {
  const en = '%d pages are missing.';
  const rows = rowsOf({ en, ru: 'Не хватает %d страницы.' }, { en, ru: 'Не хватает %d страниц.' });
  expect(findings('inconsistency', rows)).toHaveLength(1);
  const forms = rows.map((row) => ({ ...row, isPluralForm: true }));
  expect(findings('inconsistency', forms)).toEqual([]);
});

it('mentions two texts with one translation', () => {
  expect(
    texts(
      { en: 'Shut the front door.', ru: 'Закройте эту дверь.' },
      { en: 'Close the front door.', ru: 'Закройте эту дверь.' },
    )[0],
  ).toMatch(/^info inconsistency.source/);
});

it('finds further translations, each once', () => {
  const row = (ru: string) => ({ en: 'Close the front door.', ru });
  const rows = [
    row('Закройте дверь.'),
    row('Захлопните дверь.'),
    row('Захлопните дверь.'),
    row('Прикройте дверь.'),
  ];
  expect(texts(...rows).map((line) => line.split(' en:')[0])).toEqual([
    'warning inconsistency.target ru:Захлопните дверь.',
    'warning inconsistency.target ru:Прикройте дверь.',
  ]);
});

it('compares every version with the first, and none with another of its language', () => {
  const rows = [
    {
      en: 'Close the front door.',
      'en-GB': 'Shut the front door.',
      ru: 'Закройте дверь.',
      ar: 'أغلق الباب الأمامي.',
    },
    {
      en: 'Close the front door.',
      'en-GB': 'Lock the front door.',
      ru: 'Закройте дверь.',
      ar: 'أقفل الباب الأمامي.',
    },
  ];
  expect(texts(...rows)).toEqual([expect.stringMatching(/^warning inconsistency.target ar:أقفل/)]);
});

it('takes texts of fewer words where the profile says so', () => {
  const rows = rowsOf({ en: 'Open it', ru: 'Открыть' }, { en: 'Open it', ru: 'Раскрыть' });
  const profile = { options: { inconsistency: { minWords: 2 } } };
  expect(findings('inconsistency', rows)).toEqual([]);
  expect(findings('inconsistency', rows, profile)).toHaveLength(1);
});

it('leaves furniture of the page alone', () => {
  const rows = rowsOf(
    { en: 'Photo by our own reporter', ru: 'Фото нашего корреспондента' },
    { en: 'Photo by our own reporter', ru: 'Снимок собственного корреспондента' },
  ).map((row) => ({
    ...row,
    cells: row.cells.map(
      (cell) =>
        cell && { ...cell, segments: cell.segments.map((one) => ({ ...one, kind: 'furniture' as const })) },
    ),
  }));
  expect(findings('inconsistency', rows)).toEqual([]);
});

it('finds one text with two translations, whatever the texts are cut into', () => {
  const whole = { en: 'Close the front door. Then wait.', ru: 'Закройте дверь. Ждите.' };
  const cut = { en: ['Close the front door.', 'Then wait.'], ru: ['Захлопните дверь.', 'Ждите.'] };
  expect(texts(whole, cut)).toEqual([expect.stringMatching(/^warning inconsistency.target ru:Захлопните/)]);
  expect(texts(whole, { ...whole, en: cut.en })).toEqual([]);
  const chinese = { en: whole.en, zh: '关门。等一下。' };
  expect(texts(chinese, { en: cut.en, zh: ['关门。', '等一下。'] })).toEqual([]);
});

it('goes on behind rows that lack a text', () => {
  const rows = [
    { en: 'Close the front door.', ru: null },
    { en: 'Close the front door.', ru: 'Закройте дверь.' },
    { en: null, ru: 'Закройте дверь.' },
    { en: 'Close the front door.', ru: 'Захлопните дверь.' },
  ];
  expect(texts(...rows)).toEqual([expect.stringMatching(/^warning inconsistency.target ru:Захлопните/)]);
});

it('counts words of a single letter', () => {
  const rows = [
    { en: 'A b c', ru: 'А б' },
    { en: 'A b c', ru: 'Б а' },
  ];
  expect(texts(...rows)).toHaveLength(1);
});

it('finds what lies far apart, and lets others go on in between', () => {
  const far = rowsOf(
    { en: 'Close the front door.', ru: 'Закройте дверь.' },
    ...Array.from({ length: 1100 }, (_, at) => ({ en: `One more line ${at}`, ru: `Ещё строка ${at}` })),
    { en: 'Close the front door.', ru: 'Захлопните дверь.' },
  );
  const found = findings('inconsistency', far);
  expect(found).toEqual([expect.stringMatching(/^warning inconsistency.target ru:Захлопните/)]);
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
    'marks at the edges and blanks beside marks',
    [
      { en: '– One, two three!', ru: '«Раз – два, три»' },
      { en: 'One,  two three', ru: 'Раз–два , три.' },
    ],
  ],
  [
    'kinds of blanks',
    [
      { en: 'One two three', ru: 'Раз два три' },
      { en: 'One two three', ru: 'Раз\u00a0два \u2009 три' },
    ],
  ],
  [
    'vowel signs',
    [
      { en: 'One two three', ar: 'كَتَبَ ثلاث رسائل' },
      { en: 'One two three', ar: 'كتب ثلاث رسائل' },
    ],
  ],
  [
    'a text without translation',
    [
      { en: 'One two three', ru: null },
      { en: 'One two three', ru: '' },
      { en: 'One two three', ru: 'Раз два три' },
    ],
  ],
  [
    'texts without words',
    [
      { en: '1 2 3 4', ru: '1 2 3' },
      { en: '1 2 3 4', ru: '1 2 3 4 5' },
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
