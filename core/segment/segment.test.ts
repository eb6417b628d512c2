import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../text/index.ts';
import { segmentDocument } from './segment.ts';

function segments(text: string, lang = 'en') {
  const document = makeDocument({ id: lang, lang, name: 'a.txt', format: 'text', encoding: 'utf-8', text });
  return segmentDocument(document).map((segment) => ({
    ...segment,
    text: text.slice(segment.start, segment.end),
  }));
}

/** Any code points, with those that matter here more often; lone surrogates too. */
const anyText = fc
  .array(
    fc.oneof(
      fc.nat(0x10ffff),
      fc.nat(0x6ff),
      fc
        .constantFrom(...'..!?؟۔…"»)«(\n\n\u2029 \u00a0\u200f\u064e\u0301AaБб1१中。', ...'😀')
        .map((c) => c.codePointAt(0)!),
    ),
    { maxLength: 80 },
  )
  .map((codes) => String.fromCodePoint(...codes));

/** What may stand outside of segments: white space and marks that nobody sees. */
const OUTSIDE = /^[\s\u0085\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\u00ad]*$/;

describe('segmentDocument', () => {
  it('gives the sentences with their paragraphs and stable ids', () => {
    expect(segments('One. Two!\n\nThree?')).toEqual([
      { id: 'en:0', doc: 'en', paragraph: 0, start: 0, end: 4, text: 'One.' },
      { id: 'en:5', doc: 'en', paragraph: 0, start: 5, end: 9, text: 'Two!' },
      { id: 'en:11', doc: 'en', paragraph: 1, start: 11, end: 17, text: 'Three?' },
    ]);
  });

  it('cuts the untouched original', () => {
    const text = 'قَالَ نَعَمْ.\u200f ثُمَّ مَضَى.';
    expect(segments(text, 'ar').map((segment) => segment.text)).toEqual(['قَالَ نَعَمْ.\u200f', 'ثُمَّ مَضَى.']);
  });

  it('takes line breaks inside wrapped sentences for blanks', () => {
    const text =
      'The supplier shall deliver the goods\nto the address given by the buyer, e.g.\nits main depot.\nRisk passes on delivery.';
    expect(segments(text).map((segment) => segment.text)).toEqual([text.slice(0, 92), text.slice(93)]);
  });

  it('keeps every visible character in exactly one segment, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ru', 'ar', 'zh', 'hi', 'nl', 'th'), (text, lang) => {
        let from = 0;
        for (const { start, end, text: own } of segments(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(own.length).toBeGreaterThan(0);
          expect(own.trim()).toBe(own);
          expect(text.slice(from, start)).toMatch(OUTSIDE);
          from = end;
        }
        expect(text.slice(from)).toMatch(OUTSIDE);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a heading in capitals whole behind an abbreviation', () => {
    expect(segments('СМ. ТАКЖЕ', 'ru')).toHaveLength(1);
  });

  it('keeps months counted in short with the year behind them, and ends a sentence with them', () => {
    expect(segments('Выручка выросла (9 мес. 2024 г.: 181 млн).', 'ru')).toHaveLength(1);
    expect(segments('Срок составит 18 мес. Затем начнётся ремонт.', 'ru')).toHaveLength(2);
  });

  it('stays linear with texts that were made to hurt', () => {
    expect(segments('\n'.repeat(100_000))).toEqual([]);
    expect(segments('word '.repeat(200_000))).toHaveLength(1);
    expect(segments('. '.repeat(100_000)).length).toBeGreaterThan(0);
    expect(segments('"'.repeat(200_000))).toHaveLength(1);
    expect(segments('[1] '.repeat(50_000))).toHaveLength(1);
    expect(segments(' '.repeat(500_000) + 'x')).toHaveLength(1);
    expect(segments('e\u0301'.repeat(200_000))).toHaveLength(1);
    expect(segments('😀'.repeat(100_000)).length).toBeGreaterThan(0);
    expect(segments(`a.${')'.repeat(100_000)} b`)).toHaveLength(1);
    expect(segments(`x${' '.repeat(300_000)}y\nz w`)).toHaveLength(1);
    expect(segments('Dit is een zin. '.repeat(20_000), 'nl')).toHaveLength(20_000);
    expect(segments('A. '.repeat(100_000), 'ru').length).toBeGreaterThan(0);
  });
});
