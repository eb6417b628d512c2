import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffPart } from './words.ts';
import { diffWords } from './words.ts';

/** `kept [-gone-] {+new+}` */
function show(parts: readonly DiffPart[]): string {
  const marks = { equal: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] };
  return parts.map(({ op, text }) => marks[op].join(text)).join('');
}

describe('diffWords', () => {
  it.each([
    ['en', 'It was Monday.', 'It was Tuesday.', 'It was [-Monday-]{+Tuesday+}.'],
    ['en', 'same', 'same', 'same'],
    ['en', '', 'new', '{+new+}'],
    ['en', 'gone', '', '[-gone-]'],
    ['en', '', '', ''],
    ['en', 'on 9 May', 'on 10 May', 'on [-9-]{+10+} May'],
    ['ru', 'Он позвонил ей.', 'Он ей позвонил.', 'Он [-позвонил ей-]{+ей позвонил+}.'],
    ['ar', 'كَتَبَ الولد', 'كُتِبَ الولد', '[-كَتَبَ-]{+كُتِبَ+} الولد'],
    ['en', 'good 👍🏽 day', 'good 👍🏿 day', 'good [-👍🏽-]{+👍🏿+} day'],
    ['en', 'good 😀', 'good 😁', 'good [-😀-]{+😁+}'],
  ])('%s: %s → %s', (lang, before, after, shown) => {
    expect(show(diffWords(before, after, lang))).toBe(shown);
  });

  it('gives both texts back, at the offsets it says, and never tears a character', () => {
    const texts = fc
      .array(fc.constantFrom('a', ' ', 'كَ', 'ت', '\u0651', '😀', '\u200d', '1', '.', '\u00a0'))
      .map((p) => p.join(''));
    const whole = (text: string) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text);
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = diffWords(before, after, 'ar');
        expect(
          parts
            .filter(({ op }) => op !== 'insert')
            .map(({ text }) => text)
            .join(''),
        ).toBe(before);
        expect(
          parts
            .filter(({ op }) => op !== 'delete')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after);
        for (const part of parts) {
          expect(whole(part.text)).toBe(true);
          if (part.op !== 'insert') expect(before.startsWith(part.text, part.before)).toBe(true);
          if (part.op !== 'delete') expect(after.startsWith(part.text, part.after)).toBe(true);
        }
      }),
    );
  });

  it('manages more different words than there are code units', () => {
    const many = Array.from({ length: 70_000 }, (_, n) => `w${n}`).join(' ');
    expect(diffWords(many, many + '!', 'en').map(({ op }) => op)).toEqual(['delete', 'insert']);
  });
});
