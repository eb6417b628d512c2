import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normalisedView } from './normalise.ts';
import { toSource } from './view.ts';

/** Any code points, lone surrogates too. */
const anyText = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.nat(0x6ff), fc.constantFrom(0x0a, 0x20, 0x301, 0x64e, 0x200f)), {
    maxLength: 60,
  })
  .map((codes) => String.fromCodePoint(...codes));

describe('normalise', () => {
  it.each([
    ['vowel marks and tatweel', 'قَــالَ المُعَلِّمُ', 'قال المعلم'],
    ['hamza that composes', 'ا\u0654حمد', 'أحمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['decomposed letters', 'дом мои\u0306', 'дом мой'],
    ['direction marks', 'نظام \u202aNode.js\u202c.\u200f', 'نظام Node.js.'],
    ['blanks of all widths', 'р.\u00a014\u202f000\u3000', 'р. 14 000 '],
    ['soft hyphens and zero widths', 'Donau\u00addampf\u200bschiff\ufeff', 'Donaudampfschiff'],
    ['joiners that mean something', 'می‌خواهم 👩‍💻', 'می‌خواهم 👩‍💻'],
    ['line breaks', 'a\u00a0\nb', 'a \nb'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('joins wrapped lines with a blank', () => {
    expect(normalisedView('one\r\n   two\nthree', { joinLines: true }).text).toBe('one two three');
  });

  it('takes a stretch of the view back to the original, its marks with it', () => {
    const text = 'قَالَ المُعَلِّمُ نعم';
    const view = normalisedView(text);
    const start = view.text.indexOf('المعلم');
    expect(text.slice(toSource(view, start), toSource(view, start + 6))).toBe('المُعَلِّمُ');
  });

  it('maps offsets in order, to both ends', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, joinLines) => {
        const view = normalisedView(text, { joinLines });
        let previous = 0;
        for (let offset = 0; offset <= view.text.length; offset++) {
          const source = toSource(view, offset);
          expect(source).toBeGreaterThanOrEqual(previous);
          previous = source;
        }
        expect(previous).toBe(text.length);
      }),
    );
  });
});
