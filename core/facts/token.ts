import { digitValue } from '../text/digits.ts';
import {
  APOSTROPHE,
  CLASS,
  classOf,
  DIGIT,
  EXTEND,
  FOLDS,
  foldWord,
  IDEOGRAPH,
  insideCyrillic,
  INVISIBLE,
  LETTER,
  SPACE,
} from './character.ts';

/** A word, a run of decimal digits, or a single other character. White space and invisible marks are between tokens. */
export interface Token {
  readonly type: 'word' | 'digits' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Words folded for comparison (see {@link foldWord}), digits in ASCII, other characters as they are. */
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** That white space is one that does not break the line: it may group digits in any language. */
  readonly glued: boolean;
}

/** Makes the object that stands for a token: given its own shape, a caller saves making another from it. */
export type TokenMaker<T extends Token> = (
  type: Token['type'],
  start: number,
  end: number,
  text: string,
  spaced: boolean,
  glued: boolean,
) => T;

const plainToken: TokenMaker<Token> = (type, start, end, text, spaced, glued) => ({
  type,
  start,
  end,
  text,
  spaced,
  glued,
});

/** Cuts a text into tokens. Linear in its length; never throws, whatever it holds. */
export function tokenize(text: string): Token[] {
  return tokenizeAs(text, plainToken);
}

/** {@link tokenize}, with tokens of the caller's own shape. */
export function tokenizeAs<T extends Token>(text: string, make: TokenMaker<T>): T[] {
  const tokens: T[] = [];
  const length = text.length;
  let spaced = false;
  let glued = false;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < length) {
      i = astral(text, i, spaced, tokens, make);
      spaced = glued = false;
      continue;
    }
    const info = classOf(code);
    const kind = info & CLASS;
    if (kind === SPACE) {
      glued = code === 0xa0 || code === 0x202f || code === 0x2009;
      spaced = true;
      i++;
      continue;
    }
    if (kind === INVISIBLE) {
      i++;
      continue;
    }
    const start = i;
    if (kind === LETTER || kind === EXTEND) {
      let folds = info & FOLDS;
      for (i++; i < length; i++) {
        const next = classOf(text.charCodeAt(i));
        const nextKind = next & CLASS;
        if (nextKind === LETTER || nextKind === EXTEND) folds |= next & FOLDS;
        else if (nextKind === APOSTROPHE && insideCyrillic(text, i)) folds |= FOLDS;
        else break;
      }
      const raw = text.slice(start, i);
      tokens.push(make('word', start, i, folds ? foldWord(raw) : raw, spaced, glued));
    } else if (kind === DIGIT) {
      let ascii = code < 0x3a;
      for (i++; i < length; i++) {
        const next = text.charCodeAt(i);
        if ((classOf(next) & CLASS) !== DIGIT) break;
        if (next >= 0x3a) ascii = false;
      }
      const raw = text.slice(start, i);
      tokens.push(make('digits', start, i, ascii ? raw : asciiDigits(raw), spaced, glued));
    } else {
      i++;
      const type = kind === IDEOGRAPH ? 'word' : 'mark';
      tokens.push(make(type, start, i, text[start]!, spaced, glued));
    }
    spaced = glued = false;
  }
  return tokens;
}

/** A character outside the BMP: styled and newer digits count, anything else is a mark. */
function astral<T extends Token>(
  text: string,
  start: number,
  spaced: boolean,
  tokens: T[],
  make: TokenMaker<T>,
): number {
  let i = start;
  let digits = '';
  while (i < text.length) {
    const point = text.codePointAt(i)!;
    const value = point > 0xffff ? digitValue(point) : -1;
    if (value < 0) break;
    digits += value;
    i += 2;
  }
  if (digits) {
    tokens.push(make('digits', start, i, digits, spaced, false));
    return i;
  }
  tokens.push(make('mark', start, start + 2, text.slice(start, start + 2), spaced, false));
  return start + 2;
}

function asciiDigits(raw: string): string {
  let out = '';
  for (const character of raw) out += digitValue(character.codePointAt(0)!);
  return out;
}
