import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacementOf, searcher, searchView, type SearchQuery } from './search.ts';

const PLAIN: Omit<SearchQuery, 'text'> = { exact: false, wholeWords: false, regex: false };

/** What a search finds, as it stands in the text. */
function found(text: string, query: string, options: Partial<SearchQuery> = {}): string[] {
  const asked = { ...PLAIN, ...options, text: query };
  return searcher(asked)(searchView(asked, text)).map(({ start, end }) => text.slice(start, end));
}

function replaced(text: string, query: string, template: string, options: Partial<SearchQuery> = {}): string {
  const asked = { ...PLAIN, ...options, text: query };
  const matches = searcher(asked)(searchView(asked, text));
  return matches.reduceRight(
    (now, match) =>
      now.slice(0, match.start) + replacementOf(asked, template, match, text) + now.slice(match.end),
    text,
  );
}

describe('a search', () => {
  it.each<[string, string, string, string[], Partial<SearchQuery>?]>([
    ['takes letters of any case', 'Baku, BAKU', 'baku', ['Baku', 'BAKU']],
    ['takes case as it is', 'Baku, BAKU', 'BAKU', ['BAKU'], { exact: true }],
    ['takes the vowel marks of what it finds along', 'قال كَتَبَ.', 'كتب', ['كَتَبَ']],
    ['takes vowel marks as they are', 'كَتَبَ كتب', 'كتب', ['كتب'], { exact: true }],
    ['finds a mark alone', 'كَتَب', '\u064e', ['\u064e', '\u064e'], { exact: true }],
    ['takes alef forms for one', 'أكتوبر واكتوبر', 'اكتوبر', ['أكتوبر', 'اكتوبر']],
    ['takes digits of every system for one', '٢٠٢١ and 2021', '2021', ['٢٠٢١', '2021']],
    ['takes a composed letter for a decomposed one', 'cafe\u0301 café', 'café', ['cafe\u0301', 'café']],
    ['so does an exact one', 'cafe\u0301 café', 'café', ['cafe\u0301', 'café'], { exact: true }],
    ['does not tear an accent off', 'cafe\u0301', 'cafe', [], { exact: true }],
    ['takes the letter of Hangul for its parts', '\u1112\u1161\u11ab', '한', ['\u1112\u1161\u11ab']],
    ['knows short and', 'и\u0306 й и', 'й', ['и\u0306', 'й']],
    ['leaves a mark of direction behind it alone', 'كلمة\u200f، ', 'كلمة', ['كلمة']],
    ['finds blanks', 'a  b', '  ', ['  ']],
    ['keeps Indic vowel signs', 'कुल कल', 'कल', ['कल']],
    ['of whole words', 'art, part, arts', 'art', ['art'], { wholeWords: true }],
    ['of whole words in Arabic', 'من ومن', 'من', ['من'], { wholeWords: true }],
    ['of whole words with joiners', 'کتاب‌ها کتاب', 'کتاب', ['کتاب'], { wholeWords: true }],
    ['of whole words in Chinese', '我喜欢北京', '北京', ['北京'], { wholeWords: true }],
    ['by an expression', '5 May, 16 May', '\\d+(?= May)', ['5', '16'], { regex: true }],
    ['by an expression of any case', 'May MAY', 'may', ['May', 'MAY'], { regex: true }],
    ['by an expression as written', 'May MAY', 'M[A-Z]+', ['MAY'], { regex: true, exact: true }],
    ['by an expression, on composed letters', 'cafe\u0301s', 'caf.', ['cafe\u0301'], { regex: true }],
    ['finds nothing empty', 'abc', 'x*', [], { regex: true }],
    ['of nothing', 'abc', '', []],
  ])('%s', (_, text, query, expected, options = {}) => {
    expect(found(text, query, options)).toEqual(expected);
  });

  it('says what is wrong with an expression', () => {
    expect(() => searcher({ ...PLAIN, regex: true, text: '(a' })).toThrow(
      expect.objectContaining({ code: 'search-invalid', params: { detail: 'Unterminated group' } }),
    );
  });

  it('gives matches in order, inside the text, whatever is asked', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(any, fc.string({ unit: 'grapheme', maxLength: 3 }), fc.boolean(), (text, query, exact) => {
        const asked = { ...PLAIN, exact, text: query };
        let last = 0;
        for (const { start, end } of searcher(asked)(searchView(asked, text + query + text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length * 2 + query.length);
      }),
    );
  });
});

describe('a replacement', () => {
  it.each<[string, string, string, string, string, Partial<SearchQuery>?]>([
    ['is taken as it is', 'a b', 'b', '$1 $&', 'a $1 $&'],
    ['takes groups', '5 May', '(\\d+) (\\w+)', '$2 $1', 'May 5', { regex: true }],
    ['takes named groups', '5 May', '(?<day>\\d+)', '0$<day>', '05 May', { regex: true }],
    ['takes the match and dollars', '5 May', '\\d', '$$$&', '$5 May', { regex: true }],
    ['keeps groups that there are not', 'ab', '(a)', '$1$2$<x>', 'a$2$<x>b', { regex: true }],
    ['takes a group before a digit', 'ab', '(a)', '$10', 'a0b', { regex: true }],
    ['keeps groups as they were written', 'cafe\u0301 x', '(caf.) x', '$1', 'cafe\u0301', { regex: true }],
    ['leaves groups without part empty', 'b', '(a)?b', '<$1>', '<>', { regex: true }],
  ])('%s', (_, text, query, template, expected, options = {}) => {
    expect(replaced(text, query, template, options)).toBe(expected);
  });
});
