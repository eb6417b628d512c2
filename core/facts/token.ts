import { digitValue } from '../text/digits.ts';

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

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Combining marks and joiners: they continue a word. */
const EXTEND = 3;
const SPACE = 4;
const INVISIBLE = 5;
/** A letter that is a word by itself: Han characters. */
const IDEOGRAPH = 6;
const APOSTROPHE = 7;
const CLASS = 15;
/** {@link foldWord} changes the character. */
const FOLDS = 16;

/** Classes of the characters of the BMP, a block of 256 at a time, computed when first met. */
const blocks: (Uint8Array | undefined)[] = new Array<undefined>(256).fill(undefined);

function classOf(code: number): number {
  const block = blocks[code >> 8] ?? makeBlock(code >> 8);
  return block[code & 255]!;
}

function makeBlock(index: number): Uint8Array {
  const block = new Uint8Array(256);
  for (let i = 0; i < 256; i++) {
    const character = String.fromCharCode((index << 8) | i);
    const kind = classify(character);
    const folds = (kind === LETTER || kind === EXTEND) && foldCharacter(character) !== character;
    block[i] = kind | (folds ? FOLDS : 0);
  }
  blocks[index] = block;
  return block;
}

function classify(character: string): number {
  if (/[\u00AD\u200C\u200D]/.test(character) || /^\p{M}$/u.test(character)) return EXTEND;
  if (/[\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(character)) return INVISIBLE;
  if (/^\s$/.test(character)) return SPACE;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  if (/^[\p{Script=Han}]$/u.test(character)) return IDEOGRAPH;
  if (/^['’ʼ]$/.test(character)) return APOSTROPHE;
  if (/^\p{L}$/u.test(character) || character === 'ـ') return LETTER;
  return OTHER;
}

/** Letters of Arabic script that are spelled in several ways, and the one they are compared as. */
const ARABIC_FOLDS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ـ: '',
};

const COMBINING = /[\u0300-\u0308\u030A-\u036F]/;

/** What each character of the BMP is folded to, a block of 256 at a time. */
const folds: (readonly string[] | undefined)[] = new Array<undefined>(256).fill(undefined);

function makeFolds(index: number): readonly string[] {
  const block = Array.from({ length: 256 }, (_, i) => foldCharacter(String.fromCharCode((index << 8) | i)));
  folds[index] = block;
  return block;
}

function foldCharacter(character: string): string {
  if (/^[\p{M}\u00AD\u200C\u200D]$/u.test(character))
    return /[\u0900-\u0EFF]/.test(character) ? character : '';
  const arabic = ARABIC_FOLDS[character];
  if (arabic !== undefined) return arabic;
  // The apostrophe inside Ukrainian words.
  if (character === '’' || character === 'ʼ') return "'";
  const lower = character.toLowerCase();
  return lower === 'ё' ? 'е' : lower;
}

/**
 * A word as vocabularies are compared: lower case, without vowel marks, tatweel and stress marks, the spellings of alef,
 * yeh, teh marbuta and ё unified.
 */
export function foldWord(word: string): string {
  const composed = COMBINING.test(word) ? word.normalize('NFC') : word;
  let out = '';
  for (let i = 0; i < composed.length; i++) {
    const code = composed.charCodeAt(i);
    const block = folds[code >> 8] ?? makeFolds(code >> 8);
    out += block[code & 255]!;
  }
  return out;
}

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

/** Ukrainian and Belarusian write an apostrophe inside words: п'ять. */
function insideCyrillic(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  return before >= 0x400 && before < 0x530 && after >= 0x400 && after < 0x530;
}
