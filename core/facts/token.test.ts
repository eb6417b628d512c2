import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLexicon } from './name/lexicon.ts';
import { textWords } from './name/words.ts';
import { PLACE, Tokens, tokenText, tokenType } from './token.ts';
import { WordLexicon } from './word-lexicon.ts';

const tokens = new Tokens();

/** Type and text of the tokens of a text: `w:word d:12 m:,`. */
function cut(text: string): string {
  tokens.read(text);
  return Array.from({ length: tokens.count }, (_, at) => {
    return `${tokenType(tokens.flags[at]!)[0]}:${tokenText(tokens, at)}`;
  }).join(' ');
}

function names(text: string): string[] {
  tokens.read(text);
  const { count, starts, ends } = textWords(tokens, nameLexicon('en', tokens.lexicon));
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
}

describe('the tokens of a text', () => {
  it.each([
    ['Ещё 12,5 км', 'w:еще d:12 m:, d:5 w:км'],
    ["п'ять", "w:п'ять"],
    ["it's", "w:it m:' w:s"],
    ['4th ٣ 𝟚', 'd:4 w:th d:3 d:2'],
    ['بِأَلْفَيْنِ، و', 'w:بالفين m:، w:و'],
    ['漢字½😀', 'w:漢 w:字 m:½ m:😀'],
    ['co\u00adop \u200e\u2067x\u2069', 'w:coop w:x'],
    ['\ud800 a \ud8005', 'm:\ud800 w:a m:\ud800 d:5'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('tells what blanks stand before them', () => {
    tokens.read('a b\u00a0c\td');
    const glued = PLACE.spaced | PLACE.glued;
    expect([...tokens.flags.subarray(0, 4)]).toEqual(
      [0, PLACE.spaced, glued, PLACE.spaced].map((blank) => PLACE.word | blank),
    );
  });

  it('do not overlap, hold no white space and leave nothing else out', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('漢', 'п’ять', 'a', '\ud800', ' ')),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const all = parts.join('');
        tokens.read(all);
        let end = 0;
        for (let at = 0; at < tokens.count; at++) {
          expect(all.slice(end, tokens.starts[at])).toMatch(/^[\s\p{Cf}]*$/u);
          expect(tokens.starts[at]).toBeGreaterThanOrEqual(end);
          end = tokens.ends[at]!;
          expect(all.slice(tokens.starts[at], end)).toMatch(/^\S+$/u);
          expect(tokens.ids[at] === 0).toBe((tokens.flags[at]! & PLACE.digits) !== 0);
        }
        expect(all.slice(end)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });
});

describe('the words of names', () => {
  it.each([
    ['U.S. troops, J. Smith', ['U.S.', 'troops', 'J', 'Smith']],
    ["Côte d'Ivoire didn’t", ['Côte', "d'Ivoire", 'didn’t']],
    ["rock 'n' roll'", ['rock', 'n', 'roll']],
    ["A.B'C.D. E.F", ['A', "B'C", 'D', 'E', 'F']],
    ['می\u200cشود co\u00adop', ['می', 'شود', 'co', 'op']],
    ['漢字カナ 12th 𝐀b', ['漢字カナ', 'th', '𝐀b']],
    ["l'ab\u00adcd", ["l'ab", 'cd']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a lexicon of words', () => {
  it('numbers words by their letters, however many there are', () => {
    const lexicon = new WordLexicon();
    const words = Array.from({ length: 20_000 }, (_, n) => `w${n.toString(36)}`);
    const ids = words.map((word) => lexicon.numberOf(word));
    expect(new Set(ids).size).toBe(words.length);
    expect(words.map((word) => lexicon.numberOf(word))).toEqual(ids);
    expect(ids.map((id) => lexicon.text(id))).toEqual(words);
  });

  it('tells long words apart by their letters', () => {
    const lexicon = new WordLexicon();
    const [first, second] = ['a', 'b'].map((end) => lexicon.numberOf('ab'.repeat(5000) + end));
    expect(first).not.toBe(second);
    expect(lexicon.numberOf(`${'ab'.repeat(5000)}a`)).toBe(first);
  });

  it('tells words apart whose polynomials are the same whatever the factor', () => {
    // By Thue and Morse: a letter or the other by whether a number has an even count of bits.
    const word = (even: string, odd: string): string =>
      Array.from({ length: 64 }, (_, n) =>
        n.toString(2).replaceAll('0', '').length % 2 === 0 ? even : odd,
      ).join('');
    const lexicon = new WordLexicon();
    expect(lexicon.numberOf(word('a', 'š'))).not.toBe(lexicon.numberOf(word('š', 'a')));
  });

  it('is full at last, so that memory stays bounded', () => {
    const lexicon = new WordLexicon();
    for (let n = 0; n < 100 && !lexicon.isFull; n++) lexicon.numberOf(`${n}x`.repeat(50_000));
    expect(lexicon.isFull).toBe(true);
  });
});
