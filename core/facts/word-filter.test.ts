import { describe, expect, it } from 'vitest';
import { nameVocabulary } from './lang/names.ts';

describe('ordinary words', () => {
  it.each([
    ['en', 'disaster arrested recommends thing things reports unusual region regional preparedness'],
    ['ru', 'недостатки армиями книг времени прежде миротворцы'],
  ])('of %s are known in their forms', (lang, words) => {
    const { ordinary } = nameVocabulary(lang);
    expect(words.split(' ').filter((word) => !ordinary!(word))).toEqual([]);
  });

  it.each([
    ['en', 'kumar virat sergey yerevan pashinyan'],
    ['ru', 'аулия пашиняна ереван кавано милановский'],
  ])('of %s are no names', (lang, words) => {
    const { ordinary } = nameVocabulary(lang);
    expect(words.split(' ').filter((word) => ordinary!(word))).toEqual([]);
  });

  it('tells adjectives in -ский from surnames', () => {
    const { relational } = nameVocabulary('ru');
    expect([relational!('московского'), relational!('милановского')]).toEqual([true, false]);
  });
});
