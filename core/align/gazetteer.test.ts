import { describe, expect, it } from 'vitest';
import { gazetteerTable, readTable, written } from './gazetteer-table.ts';
import { gazetteer } from './gazetteer.ts';
import { stem } from './stem.ts';

const names = (lang: string, word: string) =>
  (gazetteer(lang, stem(word, lang)) ?? []).map(({ name }) => name);

describe('gazetteer', () => {
  it.each([
    ['g:FR', 'France', 'Франция', 'فرنسا'],
    ['g:ru', 'Russian', 'русский', 'الروسية'],
    ['weekday:2', 'Wednesday', 'среду', 'الأربعاء'],
    ['month:5', 'May', 'мая', 'مايو'],
    ['unit:minute', 'minutes', 'минут', 'دقيقة'],
    ['n:7', 'seven', 'семь', 'سبعة'],
  ])('gives %s to %s, %s and %s', (key, en, ru, ar) => {
    expect(names('en', en)).toContain(key);
    expect(names('ru', ru)).toContain(key);
    expect(names('ar', ar)).toContain(key);
  });

  it.each(['en', 'ru', 'ar', 'zh', 'xx'])('reads the table of %s as it was written', (lang) => {
    const table = gazetteerTable(lang);
    expect(readTable(written(table))).toEqual(table);
  });
});
