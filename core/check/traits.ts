import { unitsOf } from '../text/units.ts';

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
  /** Blanks side by side, at an edge, before a mark or inside brackets; a mark between letters; a tab. */
  blank: 32,
  /** `<`, `{`, `%`, `$` */
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
  /** A Latin letter beside a Cyrillic or Greek one, or a Latin letter alone between blanks. */
  mixed: 4096,
  /** Digits on both sides of a hyphen, dash, stop, slash, blank or bracket. */
  digitGroups: 8192,
  /** `!` or `?` */
  cry: 16384,
} as const;

/** The traits of a text and what it is made of. */
export interface Traits {
  /** The sum of its `TRAIT`s. */
  readonly flags: number;
  /** Letters and digits in UTF-16 units, without vowel signs and other marks. */
  readonly size: number;
  /** Letters by script; `other` holds all further scripts. */
  readonly latin: number;
  readonly cyrillic: number;
  readonly arabic: number;
  readonly other: number;
  /** Marks that part clauses: commas, semicolons and colons before a blank, dashes that part words. */
  readonly clauseMarks: number;
  /** A hash of its letters and digits, lower case: equal for texts that differ only in marks, blanks and case. */
  readonly hash: number;
}

const NONE = 0;
const LATIN = 1;
const CYRILLIC = 2;
const GREEK = 3;
const ARABIC = 4;
const LETTER = 5;
const DIGIT = 6;
const SIGN = 7;
const BLANK = 8;
const BREAK = 9;
const STOP = 10;
const OPEN = 11;
const CLOSE = 12;
const JOINER = 13;

const TABLE_SIZE = 0x3100;
/** By UTF-16 unit: its class, the traits it sets by itself, and its lower-case form. */
let classes: Uint8Array | undefined;
let alone: Uint16Array;
let lower: Uint16Array;

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
  if (/[<{%$]/.test(character)) flags |= TRAIT.markup;
  if (character === '@') flags |= TRAIT.address;
  if (/[،؛؟]/.test(character)) flags |= TRAIT.arabicMark;
  if (/[,;?]/.test(character)) flags |= TRAIT.latinMark;
  if (/[!?]/.test(character)) flags |= TRAIT.cry;
  if (unit === 9) flags |= TRAIT.blank;
  return flags;
}

function buildTables(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  alone = new Uint16Array(TABLE_SIZE);
  lower = new Uint16Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) {
    const character = String.fromCharCode(unit);
    table[unit] = classOf(unit, character);
    alone[unit] = aloneOf(unit, character);
    lower[unit] = character.toLowerCase().charCodeAt(0);
  }
  return (classes = table);
}

/** Units beyond the tables: CJK and Hangul are letters; surrogates, private use and presentation forms are worth a look. */
function aloneBeyond(unit: number): number {
  if (unit >= 0xd800 && (unit < 0xf900 || unit >= 0xfb50)) {
    return unit >= 0xff08 && unit <= 0xff3d ? TRAIT.bracket | TRAIT.rare : TRAIT.rare | TRAIT.bracket;
  }
  return 0;
}

/** Whether a mark that stands before a blank parts clauses; dashes do only behind another. */
function partsClauses(unit: number): boolean {
  switch (unit) {
    case 0x2c: // ,
    case 0x3a: // :
    case 0x3b: // ;
    case 0x60c: // ،
    case 0x61b: // ؛
    case 0x2d: // -
    case 0x2013: // –
    case 0x2014: // —
      return true;
    default:
      return false;
  }
}

/** Gathers the traits of a text. */
export function traitsOf(text: string): Traits {
  const table = classes ?? buildTables();
  const units = unitsOf(text);
  const { length } = text;
  let flags = 0;
  let latin = 0;
  let cyrillic = 0;
  let arabic = 0;
  let other = 0;
  let digits = 0;
  let clauseMarks = 0;
  let hash = 0;
  /** Classes of the last unit and the one before it. */
  let last = BREAK;
  let before = BREAK;
  let lastUnit = 0;
  /** Units since the last digit; far away until the first. */
  let sinceDigit = 9;
  /** Hash of the word under way and of the last two, as long as only blanks lie between. */
  let word = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    let kind: number;
    if (unit < TABLE_SIZE) {
      kind = table[unit]!;
      flags |= alone[unit]!;
    } else {
      kind = unit < 0xd800 ? LETTER : NONE;
      flags |= aloneBeyond(unit);
    }
    if (kind <= DIGIT && kind !== NONE) {
      const folded = unit < TABLE_SIZE ? lower[unit]! : unit;
      hash = Math.imul(hash ^ folded, 0x01000193) ^ (hash >>> 15);
      word = Math.imul(word ^ folded, 0x5bd1e995) ^ (word >>> 13) ^ 1;
      switch (kind) {
        case LATIN:
          latin++;
          if (last === CYRILLIC || last === GREEK) flags |= TRAIT.mixed;
          break;
        case CYRILLIC:
          cyrillic++;
          if (last === LATIN) flags |= TRAIT.mixed;
          break;
        case ARABIC:
          arabic++;
          break;
        case DIGIT:
          digits++;
          if (sinceDigit > 0 && sinceDigit < 3) flags |= TRAIT.digitGroups;
          sinceDigit = -1;
          break;
        default:
          other++;
          if (kind === GREEK && last === LATIN) flags |= TRAIT.mixed;
      }
      if (last === STOP && before <= SIGN && before !== NONE && kind !== DIGIT) flags |= TRAIT.blank;
    } else if (kind === SIGN) {
      // A combining mark at the head of a text or behind a blank has no letter.
      if (last === BLANK || last === BREAK) flags |= TRAIT.rare;
    } else if (kind === JOINER) {
      if (word !== 0) word = Math.imul(word ^ unit, 0x5bd1e995);
    } else {
      if (kind === BLANK || kind === BREAK) {
        if (partsClauses(lastUnit) && (last === STOP || before === BLANK)) clauseMarks++;
        if (last === BLANK && kind === BLANK) flags |= TRAIT.blank;
        if (last === OPEN) flags |= TRAIT.blank;
        if (last === LATIN && (before === BLANK || before === BREAK)) flags |= TRAIT.mixed;
      } else if (last === BLANK && (kind === STOP || kind === CLOSE)) flags |= TRAIT.blank;
      else if (kind === STOP && last === STOP) flags |= TRAIT.stops;
      if (unit === 0x2f && lastUnit === 0x2f) flags |= TRAIT.address;
      if (word !== 0) {
        if (word === first || (word === second && first === third)) flags |= TRAIT.doubled;
        third = second;
        second = first;
        first = word;
        word = 0;
      }
      if (kind !== BLANK && kind !== BREAK) first = second = third = 0;
    }
    if (unit === 0x77 && lastUnit === 0x77) flags |= TRAIT.address;
    if (kind === STOP && last === BLANK && before === STOP) flags |= TRAIT.stops;
    sinceDigit++;
    before = last;
    last = kind;
    lastUnit = unit;
  }
  if (word !== 0 && (word === first || (word === second && first === third))) flags |= TRAIT.doubled;
  if (length > 0) {
    if (last === BLANK || last === BREAK) flags |= TRAIT.blank;
    const head = units[0]!;
    if (head < TABLE_SIZE && (table[head] === BLANK || table[head] === BREAK)) flags |= TRAIT.blank;
  }
  const size = latin + cyrillic + arabic + other + digits;
  return { flags, size, latin, cyrillic, arabic, other, clauseMarks, hash };
}
