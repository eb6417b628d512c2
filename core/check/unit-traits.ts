/**
 * What a text has in it that some check might find fault with, gathered in one pass over its characters, so that a check
 * looks closer only where there is reason to. A trait may be set without need, never missing where it matters.
 */
export const TRAIT = {
  /** Double quotation marks, guillemets, corner brackets. */
  quote: 1,
  bracket: 2,
  digit: 4,
  /** Embeddings, overrides and isolates of direction. */
  direction: 8,
  /** Controls, private use, replacement, presentation forms, tatweel, invisible characters, marks without a letter. */
  rare: 16,
  /** Blanks side by side, a tab. */
  blanks: 32,
  /** `<`, `{`, a `%` that something is written to. */
  markup: 64,
  /** `@`, `://`, `ww` */
  address: 128,
  /** The same word, or the same two words, again. */
  doubled: 256,
  /** Two commas or stops side by side. */
  stops: 512,
  /** Commas, semicolons and question marks of the Arabic script; those of the Latin script. */
  arabicMark: 1024,
  latinMark: 2048,
  /** A Latin letter beside a Cyrillic or Greek one, or a Latin c or o alone between blanks. */
  mixed: 4096,
  /** Three digits and a hyphen or dash before others; three groups of digits in a row. */
  digitGroups: 8192,
  /** `!` or `?` */
  cry: 16384,
  /** A blank or line break at an edge. */
  edge: 1 << 15,
  /** A blank before a comma, a stop, a closing bracket or quotation mark. */
  blankBefore: 1 << 16,
  /** A blank behind an opening bracket or quotation mark. */
  blankInside: 1 << 17,
  /** A comma or stop between letters, or between a digit and a letter; not in abbreviations of single letters. */
  tight: 1 << 18,
} as const;

/** The classes of units. Letters and digits come first. */
export const NONE = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 3;
export const ARABIC = 4;
export const LETTER = 5;
export const DIGIT = 6;
export const SIGN = 7;
export const BLANK = 8;
export const BREAK = 9;
export const STOP = 10;
export const OPEN = 11;
export const CLOSE = 12;
export const JOINER = 13;

/** UTF-16 units below this are in the tables. */
const TABLE_SIZE = 0x3100;

function classOf(unit: number, character: string): number {
  if (/[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character)) return BLANK;
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return BREAK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character) || unit === 0x640) return SIGN;
  if (/\p{L}/u.test(character)) {
    if (/\p{Script=Latin}/u.test(character)) return LATIN;
    if (/\p{Script=Cyrillic}/u.test(character)) return CYRILLIC;
    if (/\p{Script=Greek}/u.test(character)) return GREEK;
    return /\p{Script=Arabic}/u.test(character) ? ARABIC : LETTER;
  }
  if (/[,.;:!?،؛؟]/.test(character)) return STOP;
  if (/[([{«“„]/.test(character)) return OPEN;
  if (/[)\]}»”]/.test(character)) return CLOSE;
  return /['’ʼ\-_]/.test(character) ? JOINER : NONE;
}

function aloneOf(unit: number, character: string): number {
  let flags = 0;
  if (/["«»“”„‟「」『』《》]/.test(character)) flags |= TRAIT.quote;
  if (/[()[\]{}（）［］【】〔〕〈〉⟨⟩﴾﴿]/.test(character)) flags |= TRAIT.bracket;
  if (/\p{Nd}/u.test(character)) flags |= TRAIT.digit;
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) flags |= TRAIT.direction;
  if (
    unit < 9 ||
    unit === 0xb ||
    unit === 0xc ||
    (unit > 0xd && unit < 0x20) ||
    (unit > 0x7e && unit < 0xa0)
  ) {
    flags |= TRAIT.rare;
  }
  if (/[\u0640\u200b\u2060ÃÂÐÑØÙâ]/.test(character)) flags |= TRAIT.rare;
  if (/[<{]/.test(character)) flags |= TRAIT.markup;
  if (character === '@') flags |= TRAIT.address;
  if (/[،؛؟]/.test(character)) flags |= TRAIT.arabicMark;
  if (/[,;?]/.test(character)) flags |= TRAIT.latinMark;
  if (/[!?]/.test(character)) flags |= TRAIT.cry;
  if (unit === 9) flags |= TRAIT.blanks;
  return flags;
}

/** By UTF-16 unit: its {@link unitTraits}, 0 for one not met yet, and the traits it sets by itself. */
const units = new Int32Array(TABLE_SIZE);
const alone = new Uint16Array(TABLE_SIZE);

/** The class of a unit in the lowest bits, its lower-case form above {@link LOWER}. */
export function unitTraits(unit: number): number {
  if (unit < TABLE_SIZE) return units[unit]! || learn(unit);
  return (unit < 0xd800 ? LETTER : NONE) | (unit << LOWER);
}
/** The bits of {@link unitTraits} that are the class. */
export const UNIT_CLASS = 15;
export const LOWER = 8;
const MET = 16;

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  alone[unit] = aloneOf(unit, character);
  return (units[unit] = classOf(unit, character) | MET | (character.toLowerCase().charCodeAt(0) << LOWER));
}

/** The traits that a unit sets by itself; to be asked after {@link unitTraits}. */
export function traitsAlone(unit: number): number {
  return unit < TABLE_SIZE ? alone[unit]! : aloneBeyond(unit);
}

/** Units beyond the tables: CJK and Hangul are letters; rarer scripts may have digits, surrogates and further forms anything. */
function aloneBeyond(unit: number): number {
  if (unit >= 0xd800 && (unit < 0xf900 || unit >= 0xfb50)) return TRAIT.rare | TRAIT.bracket | TRAIT.digit;
  return unit >= 0xa600 && unit < 0xac00 ? TRAIT.digit : 0;
}
