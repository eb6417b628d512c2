import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity } from './similarity.ts';

describe('names in several scripts', () => {
  it.each([
    ['Putin', 'Путин'],
    ['Путин', 'بوتين'],
    ['Putin', 'بوتين'],
    ['Pashinyan', 'باشينيان'],
    ['Пашинян', 'باشينيان'],
    ['Aliyev', 'علييف'],
    ['Алиев', 'علييف'],
    ['Erdoğan', 'إردوغان'],
    ['Эрдоган', 'أردوغان'],
    ['Kalbajar', 'Кельбаджар'],
    ['Kelbajar', 'كلبجار'],
    ['Germany', 'ألمانيا'],
    ['Германия', 'Germany'],
    ['New York', 'Нью-Йорк'],
    ['Abdullah', 'عبد الله'],
    ['Vladimir Putin', 'Владимир Владимирович Путин'],
    ['N. Pashinyan', 'Никол Пашинян'],
    ['Recep Tayyip Erdoğan', 'رجب طيب أردوغان'],
  ])('%s and %s are the same', (a, b) => {
    expect(nameSimilarity(a, b)).toBeGreaterThan(0.7);
  });

  it.each([
    ['Putin', 'Пашинян'],
    ['Putin', 'علييف'],
    ['Baku', 'Ереван'],
    ['Ivan Petrov', 'Сергей Сидоров'],
    ['France', 'ألمانيا'],
  ])('%s and %s are not', (a, b) => {
    expect(nameSimilarity(a, b)).toBeLessThan(0.2);
  });

  it('says nothing about texts without letters', () => {
    expect(nameSimilarity('', '')).toBe(0);
    expect(nameSimilarity('12', 'Putin')).toBe(0);
  });

  it('is a symmetric number in 0–1 for whatever comes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'Aб ج-ال.єüß字'.split('')) }),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const score = nameSimilarity(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(nameSimilarity(b, a)).toBeCloseTo(score, 12);
      }),
    );
  });
});
