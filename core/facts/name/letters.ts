/** The scripts that the edit models know; everything else is romanised first. */
export type NameScript = 'Arab' | 'Cyrl' | 'Latn';

/** Letters of Arabic script outside the Arabic alphabet, and those that are written in several ways. */
const ARABIC: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ێ: 'ي',
  ۆ: 'و',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  ڤ: 'ف',
};
/** Cyrillic letters that Russian does not have, by the Russian letter nearest in sound. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ і: 'и', ї: 'и', є: 'е', ґ: 'г', ў: 'у', ј: 'й', љ: 'ль', њ: 'нь', ћ: 'ч', ђ: 'дж', џ: 'дж', ѕ: 'дз' },
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', ҷ: 'дж' },
};
/** Latin letters that have no decomposition. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ə: 'a', ħ: 'h', ŋ: 'ng' },
};

const MARKS = /[\p{M}\p{Lm}\u0640]+/gu;
const NO_LETTER = /[^\p{L}]+/gu;

/** What a plain word is made of, a bit each. */
export const PLAIN = { small: 1, capital: 2, uncased: 4 } as const;
/** The {@link PLAIN} bits. */
const MADE = 7;
/** Above them a bit for each script. */
const SCRIPT = { latin: 8, russian: 16, arabic: 32 } as const;
/** Plain letters are all below. */
const PLAIN_CODES = 0x700;
/** By code, the bits of a plain letter; 0 for other characters. */
const plainByCode = new Uint8Array(PLAIN_CODES);
plainByCode.fill(PLAIN.capital | SCRIPT.latin, 0x41, 0x5b);
plainByCode.fill(PLAIN.small | SCRIPT.latin, 0x61, 0x7b);
plainByCode.fill(PLAIN.capital | SCRIPT.russian, 0x410, 0x430);
plainByCode.fill(PLAIN.small | SCRIPT.russian, 0x430, 0x450);
plainByCode[0x401] = PLAIN.capital | SCRIPT.russian;
plainByCode[0x451] = PLAIN.small | SCRIPT.russian;
plainByCode.fill(PLAIN.uncased | SCRIPT.arabic, 0x621, 0x63b);
plainByCode.fill(PLAIN.uncased | SCRIPT.arabic, 0x641, 0x64b);

/**
 * The {@link PLAIN} bits of a word that is in lower case as the models read it: of Latin, Russian or Arabic letters and
 * nothing else; 0 for other words.
 */
export function plainLetters(word: string): number {
  let made = 0;
  for (let at = 0; at < word.length; at++) {
    const own = plainLetter(word.charCodeAt(at));
    if (own === 0) return 0;
    made |= own;
  }
  const scripts = made & ~MADE;
  return (scripts & (scripts - 1)) === 0 ? made & MADE : 0;
}

/** Whether a word has a capital at its beginning alone and is otherwise of plain small letters. */
export function isPlainlyCapital(word: string): boolean {
  const first = plainLetter(word.charCodeAt(0));
  if ((first & PLAIN.capital) === 0) return false;
  const small = (first & ~PLAIN.capital) | PLAIN.small;
  for (let at = 1; at < word.length; at++) if (plainLetter(word.charCodeAt(at)) !== small) return false;
  return true;
}

/** The bit of a plain letter, and above it one of its script; 0 for other characters. */
export function plainLetter(code: number): number {
  return code < PLAIN_CODES ? plainByCode[code]! : 0;
}

/** The script of the first letter that belongs to one of the three. */
export function nameScript(word: string): NameScript | undefined {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f))
      return 'Latn';
    if (code >= 0x400 && code <= 0x52f) return 'Cyrl';
    if (isArabicCode(code)) return 'Arab';
    if (code >= 0x1e00 && code <= 0x1eff) return 'Latn';
  }
  return undefined;
}

function isArabicCode(code: number): boolean {
  return (
    (code >= 0x620 && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefe)
  );
}

/**
 * The letters of a word as the edit models read them: lower case, without vowel marks, accents, tatweel, apostrophes and
 * hyphens. Russian й and ё, and the hamzas of Arabic, stay what they are.
 */
export function nameLetters(word: string): string {
  const made = plainLetters(word);
  if (made !== 0) return (made & PLAIN.capital) === 0 ? word : word.toLowerCase();
  const lower = word.toLowerCase();
  const script = nameScript(lower);
  if (script === 'Latn')
    return replaceEach(lower, LATIN)
      .normalize('NFKD')
      .replace(NO_LETTER, '')
      .replace(/[^a-z]+/g, '');
  const composed = lower.normalize('NFKC');
  if (script === 'Cyrl') return replaceEach(composed.replace(NO_LETTER, ''), CYRILLIC);
  return replaceEach(composed.replace(MARKS, '').replace(NO_LETTER, ''), ARABIC);
}

function replaceEach(word: string, table: Readonly<Record<string, string>>): string {
  let out = '';
  for (const letter of word) out += table[letter] ?? letter;
  return out;
}
