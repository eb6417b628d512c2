import { describe, expect, it } from 'vitest';
import type { GlossaryEntry, TermStatus } from '../model/index.ts';
import { findings, fixed, issuesOf, rowsOf } from './testing.ts';

const entry = (id: string, ...terms: [string, string, TermStatus?][]): GlossaryEntry => ({
  id,
  terms: terms.map(([lang, text, status = 'preferred']) => ({ lang, text, status })),
});
const glossary = [
  entry('truce', ['en', 'ceasefire'], ['ru', 'прекращение огня'], ['ar', 'وقف إطلاق النار']),
  entry('battery', ['en', 'battery'], ['ru', 'аккумулятор'], ['ru', 'батарейка', 'forbidden']),
];
const find = (row: Record<string, string>): string[] =>
  findings('terminology', rowsOf(row), {}, { glossary });

describe('terminology', () => {
  it('finds a term that the translation does not use', () => {
    expect(find({ en: 'The ceasefires held.', ru: 'Перемирия соблюдались.' })).toEqual([
      'warning terminology.missing en:ceasefires ru:Перемирия соблюдались.',
    ]);
  });

  it('finds a forbidden term and offers the right one', () => {
    const rows = rowsOf({ en: 'Change the battery.', ru: 'Замените батарейку.' });
    expect(findings('terminology', rows, {}, { glossary })[0]).toBe(
      'error terminology.forbidden.use ru:батарейку',
    );
  });

  it.each([
    [{ en: 'After the ceasefire', ru: 'После прекращения огня' }],
    [{ en: 'a ceasefire', ar: 'بوقف إطلاق النار' }],
    [{ en: 'Batteries', ru: 'с аккумуляторами' }],
    [{ en: 'no term', ru: 'без термина' }],
    [{ en: 'a ceasefire', fr: 'un cessez-le-feu' }],
  ])('takes inflected forms and other languages: %j', (row) => {
    expect(find(row)).toEqual([]);
  });

  it('says nothing without a glossary', () => {
    expect(issuesOf('terminology', rowsOf({ en: 'ceasefire', ru: 'мир' }))).toEqual([]);
    expect(fixed('terminology', rowsOf({ en: 'ceasefire' }))).toEqual(['ceasefire']);
  });
});
