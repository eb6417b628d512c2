import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractNames } from './name.ts';

const namesIn = (text: string, lang: string): string[] =>
  extractNames(text, lang).map(({ value }) => value.text);

describe('names in running text', () => {
  it.each([
    [
      'en',
      'Yesterday President Vladimir Putin met Nikol Pashinyan in the Kremlin.',
      ['Vladimir Putin', 'Nikol Pashinyan', 'Kremlin'],
    ],
    ['en', 'The Ministry of Defence said so on Friday.', []],
    ['en', 'They flew from New York to St. Petersburg.', ['New York', 'Petersburg']],
    ['en', 'The U.S. and NATO agreed.', ['U.S.', 'NATO']],
    ['ru', 'Вчера президент Ильхам Алиев прибыл в Агдам.', ['Ильхам Алиев', 'Агдам']],
    ['ru', 'Он живёт в Нью-Йорке. Министерство обороны молчит.', ['Нью-Йорке']],
    ['ar', 'وصل الرئيس علييف إلى أغدام.', []],
    ['x-unknown', 'They came to Paris.', ['They', 'Paris']],
  ])('%s: %s', (lang, text, expected) => {
    expect(namesIn(text, lang)).toEqual(expected);
  });

  it('marks exactly the name, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'ru', 'ar', 'de', 'xx'),
        (text, lang) => {
          for (const { value, start, end } of extractNames(text, lang))
            expect(value.text).toBe(text.slice(start, end));
        },
      ),
    );
  });
});
