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
/** The bits of {@link infoOf} that are the class. */
export const CLASS = 15;
/** {@link foldWord} changes the character. */
export const FOLDS = 16;

/** {@link infoOf} by UTF-16 unit; 0 for one that was not met yet. */
const infos = new Int32Array(0x10000);
const MET = 128;
const FOLDED_SHIFT = 8;
/** Stands for the folded form of a unit that depends on others, or is of several units. */
const SEVERAL = 0x1_0000;

/**
 * What a word's UTF-16 unit is, in one number: its class ({@link CLASS}), {@link FOLDS} where folding changes it, and what it
 * is folded to ({@link foldedUnit}).
 */
export function infoOf(code: number): number {
  return infos[code] || learn(code);
}

/** What an {@link infoOf} says the unit is folded to: 0 where it goes, -1 where only {@link foldWord} can tell. */
export function foldedUnit(info: number): number {
  const folded = info >> FOLDED_SHIFT;
  return folded === SEVERAL ? -1 : folded;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = classify(character);
  const folded = foldCharacter(character);
  const folds = (kind === LETTER || kind === EXTEND) && folded !== character;
  const unit =
    folded.length > 1 || COMBINING.test(character) ? SEVERAL : folded === '' ? 0 : folded.charCodeAt(0);
  return (infos[code] = MET | kind | (folds ? FOLDS : 0) | (unit << FOLDED_SHIFT));
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

/** Ukrainian and Belarusian write an apostrophe inside words: п'ять. */
export function insideCyrillic(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  return before >= 0x400 && before < 0x530 && after >= 0x400 && after < 0x530;
}
