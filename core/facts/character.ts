/** The classes of characters as texts are cut into words, and what the letters are compared as. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Combining marks and joiners: they continue a word. */
export const EXTEND = 3;
export const SPACE = 4;
export const INVISIBLE = 5;
/** A letter that is a word by itself: Han characters. */
export const IDEOGRAPH = 6;
export const APOSTROPHE = 7;
/** The bits of {@link classOf} that are the class. */
export const CLASS = 15;
/** {@link foldWord} changes the character. */
export const FOLDS = 16;

/** Classes of the characters of the BMP, a block of 256 at a time, computed when first met. */
const blocks: (Uint8Array | undefined)[] = new Array<undefined>(256).fill(undefined);

/** The class of a UTF-16 unit, with {@link FOLDS} where it changes. */
export function classOf(code: number): number {
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

/** The UTF-16 unit that a unit of a word is folded to: 0 where it goes, -1 where it makes several. */
export function foldedUnit(code: number): number {
  const folded = (folds[code >> 8] ?? makeFolds(code >> 8))[code & 255]!;
  return folded.length === 1 ? folded.charCodeAt(0) : folded === '' ? 0 : -1;
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

/** Ukrainian and Belarusian write an apostrophe inside words: п'ять. */
export function insideCyrillic(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  return before >= 0x400 && before < 0x530 && after >= 0x400 && after < 0x530;
}
