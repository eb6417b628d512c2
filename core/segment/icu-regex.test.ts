import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { translate } from './icu-regex.ts';

/** Where a pattern before and one after a break match around, in a text with `|` at the position. */
function matches(before: string, after: string, text: string): boolean {
  const position = text.indexOf('|');
  const [left, right] = [translate(before, 'before', 'b'), translate(after, 'after', 'a')];
  const pattern = new RegExp(
    `(?<=${left.source})(?=${right.source})`,
    left.needsV || right.needsV ? 'vy' : 'uy',
  );
  pattern.lastIndex = position;
  return pattern.test(text.replace('|', ''));
}

describe('ICU expressions', () => {
  it.each([
    ['word boundaries in Cyrillic', '\\bг\\.', '\\s', 'в г.| Москве', true],
    ['… not inside a word', '\\bг\\.', '\\s', 'снег.| Потом', false],
    ['word boundaries in Arabic', '\\bد\\.', '\\s', 'قال د.| سامي', true],
    ['words with marks', '\\w{3}\\.', '', 'ёжӣ\u0304к.|', true],
    ['digits of any system', '\\d\\d\\.', '\\s', '٢٣.| في', true],
    ['not digits', '\\D\\.', '\\s', '٣.| في', false],
    ['horizontal and vertical blanks', 'a\\h', '\\v', 'a\u00a0|\u2028', true],
    ['any line break', '\\.\\R', '', 'a.\r\n|b', true],
    ['quoted text', '\\Qe.g.\\E', '\\s', 'see e.g.| this', true],
    ['POSIX sets', '[[:upper:]]\\.', '[[:space:]]', 'Б.| Г', true],
    ['a negated POSIX set', '[[:^upper:]_]\\.', '', 'Б.|', false],
    ['a negated POSIX set, met', '[[:^upper:]_]\\.', '', 'б.|', true],
    ['a negated class of a negated POSIX set', '[^[:^upper:]]\\.', '', 'Б.|', true],
    ['blanks and comments that say nothing', '(?x) a b + # and on\n [c d] \\ # the end', '', 'abbd |', true],
    ['… in a class', '(?x)[ ^ a - c # to c\n x ]\\.', '', 'd.|', true],
    ['… which do not belong to it', '(?x)[a b]\\.', '', ' .|', false],
    ['… nor do the ends of its ranges', '(?x)[ a - c ]\\.', '', 'b.|', true],
    ['… but a blank that does not break', '(?x)a \u00a0 b', '', 'a\u00a0b|', true],
    ['… in a group only', '(?x: a b ) c', '', 'ab c|', true],
    ['… up to where they count again', '(?x)a b(?-x) c', '', 'ab c|', true],
    ['properties by their long and short names', '\\p{Lu}\\pL', '\\p{Uppercase_Letter}', 'AБ|В', true],
    ['scripts', '\\p{IsCyrillic}', '\\p{script=arabic}', 'я|ن', true],
    ['a negated property', '\\.', '\\P{Ll}', 'a.|b', false],
    ['intersection', '[\\p{L}&&[^аеиоу]]', '', 'а|', false],
    ['intersection, met', '[\\p{L}&&[^аеиоу]]', '', 'б|', true],
    ['difference', '[\\p{P}--[,;]]', '', 'a;|', false],
    ['difference written with one hyphen', '[\\p{Po}"-[,;]]', '', 'a!|', true],
    ['nested classes', '[ab[0-9]]', '', '7|', true],
    ['a class of brackets', '[\\[\\](){}]', '', 'x]|', true],
    ['a bracket first in a class', '[]x]', '', ']|', true],
    ['case ignored from here on', '(?i)mr\\.', '', 'MR.|', true],
    ['case ignored in a group', '(?i:m)r\\.', '', 'MR.|', false],
    ['case ignored in a range', '(?i)[а-я]{2}', '', 'ЮЯ|', true],
    ['case minded again', '(?i)m(?-i)r\\.', '', 'MR.|', false],
    ['the beginning', '^\\d\\.', '\\s', '1.| x', true],
    ['… and only that', '^\\d\\.', '\\s', 'a 1.| x', false],
    ['a comment', 'a(?#first)b', '', 'ab|', true],
    ['code points', '\\u00AB\\x41\\x{1F600}\\uD83D\\uDE00', '', '«A😀😀|', true],
    ['possessive quantifiers after the break', '', 'a++a', '|aaa', false],
    ['atomic groups after the break', '', '(?>a|ab)c', '|abc', false],
    ['possessive quantifiers before it as far as they go', 'a++', '', 'aaa|', true],
    ['groups that are referred to', '', '(["\']).+?\\1', '|"x"', true],
    ['alternatives of single characters as a class', '(?:\\s|\\u00a0|[.!])+x', '', '. !x|', true],
    ['repetitions that something keeps apart', '(?:\\p{Lu}\\.\\s*)+', '', 'A. B.|', true],
    ['lookaround', '(?<!x)a', '(?!b)', 'xa|c', false],
  ])('%s', (_, before, after, text, expected) => {
    expect(matches(before, after, text)).toBe(expected);
  });

  it.each([
    ['(a', 'srx-pattern'],
    ['a)', 'srx-pattern'],
    ['[a', 'srx-pattern'],
    ['*a', 'srx-pattern'],
    ['[z-a]', 'srx-pattern'],
    ['\\x{110000}', 'srx-pattern'],
    ['\\N{DASH}', 'srx-unsupported'],
    ['\\p{InNowhere}', 'srx-unsupported'],
    ['\\j', 'srx-unsupported'],
    ['(?q)a', 'srx-unsupported'],
    ['(a)\\1', 'srx-unsupported'],
    ['(\\w+)+x', 'srx-backtracking'],
    ['(?:\\s*\\.?)*', 'srx-backtracking'],
    ['(\\w+\\w+)*x', 'srx-backtracking'],
    ['(?:(?:a|b)+)*', 'srx-backtracking'],
  ])('%s is refused with its line: %s', (pattern, code) => {
    let error: unknown;
    try {
      translate(pattern, 'before', 'g', 42);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code, place: { line: 42 } });
    expect((error as InputError).message).toContain(pattern);
  });

  it.each([
    ['Mr\\.', ['mr.']],
    ['\\bDr\\.\\s+', ['dr.']],
    ['(?:Jan|Feb)\\.', ['an.', 'eb.']],
    ['e\\.\\s*g\\.', ['g.']],
    ['[.!]', ['.', '!']],
    ['\\.?', undefined],
    ['\\w\\s', undefined],
    ['(?:\\.\\s)x', ['x']],
  ])('%s ends with one of %s', (pattern, endings) => {
    const found = translate(pattern, 'before').endings;
    expect(found?.map((ending) => ending.slice(-3))).toEqual(endings);
  });
});
