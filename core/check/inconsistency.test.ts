import { expect, it } from 'vitest';
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
