import { describe, expect, it } from 'vitest';
import { findings, fixed, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('brackets', rowsOf(...rows));

describe('brackets finds', () => {
  it.each([
    ['an open one', { en: 'one (two three.' }, 'warning brackets.unclosed en:('],
    ['a closing one', { ru: 'раз два) три.' }, 'warning brackets.unopened ru:)'],
    ['two kinds that cross', { en: 'one (two] three' }, 'warning brackets.crossed en:( en:]'],
    ['an open one in Arabic', { ar: 'من الشبكة (230 فولت عند الشحن.' }, 'warning brackets.unclosed ar:('],
  ])('%s', (_, row, finding) => {
    expect(find(row)).toEqual([finding]);
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

it('closes a bracket behind as many words as the other version has inside', () => {
  const rows = rowsOf({ ru: 'Отключите от сети (230 В).', en: 'Unplug it (230 V when done.' });
  expect(fixed('brackets', rows)[1]).toBe('Unplug it (230 V) when done.');
});

it('puts the right kind in the place of the wrong one', () => {
  expect(fixed('brackets', rowsOf({ en: 'one (two] three' }))).toEqual(['one (two) three']);
});

it('tells every bracket of a text that has nothing else', () => {
  const marks = Array<string>(5000).fill('warning brackets.unclosed en:(');
  expect(find({ en: '('.repeat(5000), ru: 'Ничего.' })).toEqual(marks);
});
