import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

/** Any code points, lone surrogates too. */
const anyText = fc.array(fc.nat(0x10ffff), { maxLength: 60 }).map((codes) => String.fromCodePoint(...codes));

describe('wordsOf', () => {
  it.each([
    ['en', "Don't stop: it's 3.5 km.", ["Don't", 'stop', ':', "it's", '3.5', 'km', '.']],
    ['ru', 'По-моему, 1 000 000 руб.', ['По', '-', 'моему', ',', '1 000 000', 'руб', '.']],
    ['ar', 'قَالَ: «نعم» في ٢٠٢٠/١١/٠٩', ['قَالَ', ':', '«', 'نعم', '»', 'في', '٢٠٢٠/١١/٠٩']],
    [
      'en',
      'See https://example.org/a?b=1, or me@example.org.',
      ['See', 'https://example.org/a?b=1', ',', 'or', 'me@example.org', '.'],
    ],
    ['he', 'דובר צה"ל אמר "כן"', ['דובר', 'צה"ל', 'אמר', '"', 'כן', '"']],
    ['en', 'said "no"', ['said', '"', 'no', '"']],
    ['fa', 'می‌خواهم', ['می‌خواهم']],
    ['en', 'A 🙂 smile', ['A', '🙂', 'smile']],
    ['en', 'in 2020 100 men', ['in', '2020', '100', 'men']],
  ])('%s: %s', (lang, text, expected) => {
    expect(wordsOf(text, lang).map((word) => word.text)).toEqual(expected);
  });

  it('tells what each is', () => {
    expect(wordsOf('a 1 . www.x.org').map((word) => word.kind)).toEqual(['word', 'number', 'mark', 'link']);
  });

  it('cuts scripts without blanks by the dictionaries of the host', () => {
    const words = wordsOf('我们在北京工作。', 'zh').map((word) => word.text);
    expect(words.join('')).toBe('我们在北京工作。');
    expect(words).toContain('北京');
  });

  it('cuts long runs of these as quickly as short ones', () => {
    expect(
      wordsOf('我们在北京工作'.repeat(10_000), 'zh')
        .map((word) => word.text)
        .join(''),
    ).toHaveLength(70_000);
  });

  it('gives the offsets of what it gives, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'zh', 'he'), (text, lang) => {
        let from = 0;
        for (const word of wordsOf(text, lang)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(from);
          from = word.end;
        }
      }),
    );
  });
});
