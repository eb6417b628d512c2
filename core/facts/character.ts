/** The classes of characters as texts are cut into words; of a character not met yet the class is 0. */
export const LETTER = 1;
/** Combining marks and joiners: they continue a word, as all up to this class do. */
export const EXTEND = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const INVISIBLE = 5;
/** A letter that is a word by itself: Han characters. */
export const IDEOGRAPH = 6;
export const APOSTROPHE = 7;
export const OTHER = 8;
/** The bits of {@link characterOf} that are the class. */
export const CLASS = 15;
/** Names may have it where other words do not, or the other way round: apostrophes, characters outside the BMP, joiners. */
export const LOOSE = 16;
/** It is compared as it is, see {@link foldWord}. */
const STAYS = 32;

/** By UTF-16 unit, see {@link characterOf}; 0 for one not met yet, see {@link learnCharacter}. */
export const CHARACTERS = new Uint8Array(0x10000);

/** The class of a UTF-16 unit and what of the above holds. */
export function characterOf(code: number): number {
  return CHARACTERS[code]! || learnCharacter(code);
}

/** Finds out what {@link characterOf} tells of a unit. */
export function learnCharacter(code: number): number {
  const character = String.fromCharCode(code);
  const kind = classify(character);
  const loose =
    kind === IDEOGRAPH ||
    kind === APOSTROPHE ||
    (kind === EXTEND && !/\p{M}/u.test(character)) ||
    (code >= 0xd800 && code < 0xdc00);
  const stays = foldCharacter(character) === character ? STAYS : 0;
  return (CHARACTERS[code] = kind | (loose ? LOOSE : 0) | stays);
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

function foldCharacter(character: string): string {
  if (/^[\p{M}\u00AD\u200C\u200D]$/u.test(character))
    return /[\u0900-\u0EFF]/.test(character) ? character : '';
  const arabic = ARABIC_FOLDS[character];
  if (arabic !== undefined) return arabic;
  // The apostrophe inside Ukrainian words.
  if (character === '’' || character === 'ʼ') return "'";
  // Its small letter would be an i with another dot above.
  if (character === 'İ') return 'i';
  const lower = character.toLowerCase();
  return lower === 'ё' ? 'е' : lower;
}

/**
 * A word as vocabularies are compared: lower case, without vowel marks, tatweel and stress marks, the spellings of alef,
 * yeh, teh marbuta and ё unified.
 */
export function foldWord(word: string): string {
  let all = STAYS;
  for (let i = 0; i < word.length; i++) {
    all &= characterOf(word.charCodeAt(i));
  }
  if (all !== 0) return word;
  const composed = COMBINING.test(word) ? word.normalize('NFC') : word;
  let out = '';
  let from = 0;
  for (let i = 0; i < composed.length; i++) {
    if ((characterOf(composed.charCodeAt(i)) & STAYS) !== 0) continue;
    out += composed.slice(from, i) + foldOf(composed[i]!);
    from = i + 1;
  }
  return out + composed.slice(from);
}

/** What characters are folded to that were met. */
const folds = new Map<string, string>();

function foldOf(character: string): string {
  let fold = folds.get(character);
  if (fold === undefined) folds.set(character, (fold = foldCharacter(character)));
  return fold;
}

/** Whether an apostrophe between two units stands inside a word, as Ukrainian and Belarusian have it: п'ять. */
export function insideCyrillic(before: number, after: number): boolean {
  return before >= 0x400 && before < 0x530 && after >= 0x400 && after < 0x530;
}
