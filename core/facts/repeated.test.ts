import { describe, expect, it } from 'vitest';
import { extractFacts, valueText } from './index.ts';

const read = (lang: string, text: string): string[] =>
  extractFacts(text, lang).map(({ value, start, end }) => `${text.slice(start, end)}=${valueText(value)}`);

describe('a number in words that figures in brackets say once more', () => {
  it.each([
    ['en', 'three (3) years', ['three (3) years=3 year']],
    ['ru', 'на три (3) года', ['три (3) года=3 year']],
    ['ar', 'ثلاث (3) سنوات', ['ثلاث (3) سنوات=3 year']],
    ['en', 'thirty (30) to forty (40) days', ['thirty (30)=30 day', 'forty (40) days=40 day']],
    ['ru', 'от тридцати (30) до сорока (40) дней', ['тридцати (30)=30 day', 'сорока (40) дней=40 day']],
  ])('is one with them: %s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['three (4) years', ['three=3', '4=4']],
    ['three (3–5) years', ['three=3', '3=3', '5=5']],
    ['three (3, 4) years', ['three=3', '3=3', '4=4']],
    ['three (3', ['three=3', '3=3']],
    ['thirty to forty (50) days', ['thirty=30', 'forty=40', '50=50']],
  ])('is not: %s', (text, expected) => {
    expect(read('en', text)).toEqual(expected);
  });
});
