import { digitValue } from '../text/digits.ts';
import { unitsOf } from '../text/units.ts';
import {
  APOSTROPHE,
  CHARACTERS,
  CLASS,
  DIGIT,
  EXTEND,
  IDEOGRAPH,
  insideCyrillic,
  INVISIBLE,
  learnCharacter,
  LOOSE,
  SPACE,
} from './character.ts';
import { hashStep, type WordLexicon, wordLexicon } from './word-lexicon.ts';

/** A word, a run of decimal digits, or a single other character. White space and invisible marks are between tokens. */
export interface Token {
  readonly type: 'word' | 'digits' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Words folded for comparison (see `foldWord`), digits in ASCII, other characters as they are. */
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** That white space is one that does not break the line: it may group digits in any language. */
  readonly glued: boolean;
}

/** What is told of a token by {@link Tokens.flags}. */
export const PLACE = {
  word: 1,
  digits: 2,
  spaced: 4,
  glued: 8,
  /** Digits that are not ASCII. */
  raw: 16,
  /** The words of names may begin or end elsewhere: an apostrophe joins it to another, a full stop follows a single letter … */
  loose: 32,
} as const;

/** Tokens that there is room for at first, and for how many room is kept for the next text. */
const FIRST_ROOM = 64;
const MOST_KEPT = 1 << 14;

/** A text cut into tokens, lists side by side by the number of the token. One object serves text after text. */
export class Tokens {
  text = '';
  /** Numbers the words. */
  lexicon: WordLexicon = wordLexicon();
  count = 0;
  /** Some tokens are digits. */
  hasDigits = false;
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /** Of words and marks, their number in the lexicon; 0 for digits. */
  ids = new Int32Array(FIRST_ROOM);
  /** The sum of what {@link PLACE} lists. */
  flags = new Uint8Array(FIRST_ROOM);

  /** Cuts a text. Linear in its length; never throws, whatever it holds. */
  read(text: string): this {
    this.text = text;
    this.lexicon = wordLexicon();
    // No text has more tokens than units.
    if (this.starts.length < text.length || this.starts.length > MOST_KEPT) this.#makeRoom(text.length);
    cut(this);
    return this;
  }

  #makeRoom(tokens: number): void {
    let room = FIRST_ROOM;
    while (room < tokens) room *= 2;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.ids = new Int32Array(room);
    this.flags = new Uint8Array(room);
  }
}

// What is rare must not cost much even once: code compiled before some branch was ever taken is thrown away when it is. So
// branches are few, and whatever can be reckoned alike for all tokens is. What the loops need at every unit is in variables of
// the function: those of a module may change for all that the engine knows, and it would read them again each time.
function cut(into: Tokens): void {
  const { text, lexicon, starts, ends, ids, flags } = into;
  const { factor, otherFactor } = lexicon;
  const characters = CHARACTERS;
  const classBits = CLASS;
  const ofWords = EXTEND;
  const units = unitsOf(text);
  const { length } = text;
  let count = 0;
  let all = 0;
  let blank = 0;
  let i = 0;
  while (i < length) {
    const start = i++;
    const code = units[start]!;
    const info = characters[code]! || learnCharacter(code);
    const kind = info & classBits;
    if (kind === SPACE) {
      blank = PLACE.spaced | glue(code);
      continue;
    }
    if (kind === INVISIBLE) continue;
    let id = 0;
    let flag = 0;
    if (kind <= ofWords) {
      let seen = info;
      let hash = code;
      let other = code;
      for (; i < length; i++) {
        const unit = units[i]!;
        const next = characters[unit]! || learnCharacter(unit);
        if ((next & classBits) <= ofWords) seen |= next;
        else if (
          (next & classBits) !== APOSTROPHE ||
          !insideCyrillic(units[i - 1]!, i + 1 < length ? units[i + 1]! : 0)
        ) {
          seen |= next | (unit === 0x2e && i === start + 1 ? LOOSE : 0);
          break;
        }
        hash = hashStep(hash, unit, factor);
        other = hashStep(other, unit, otherFactor);
      }
      id = lexicon.at(units, start, i, hash, other);
      flag = PLACE.word | ((seen & LOOSE) === 0 ? 0 : PLACE.loose);
    } else if (kind === DIGIT) {
      let joined = code;
      for (; i < length; i++) {
        const unit = units[i]!;
        if (((characters[unit]! || learnCharacter(unit)) & classBits) !== DIGIT) break;
        joined |= unit;
      }
      flag = PLACE.digits | (joined > MOST_OF_ASCII_DIGITS ? PLACE.raw : 0);
    } else if (code >= 0xd800 && code < 0xdc00 && i < length && isLowSurrogate(units[i]!)) {
      // Outside the BMP styled and newer digits count, anything else is a mark.
      blank &= PLACE.spaced;
      i = astralDigitsEnd(text, start);
      if (i > start) flag = PLACE.digits | PLACE.raw;
      else {
        i = start + 2;
        const next = units[start + 1]!;
        id = lexicon.at(units, start, i, hashStep(code, next, factor), hashStep(code, next, otherFactor));
        flag = PLACE.loose;
      }
    } else {
      id = lexicon.at(units, start, i, code, code);
      flag = (kind === IDEOGRAPH ? PLACE.word : 0) | ((info & LOOSE) === 0 ? 0 : PLACE.loose);
    }
    starts[count] = start;
    ends[count] = i;
    ids[count] = id;
    flags[count++] = flag | blank;
    all |= flag;
    blank = 0;
  }
  into.count = count;
  into.hasDigits = (all & PLACE.digits) !== 0;
}

/** All bits that ASCII digits have. */
const MOST_OF_ASCII_DIGITS = 0x3f;

/** The flag of a blank that may group digits in any language. */
function glue(unit: number): number {
  return unit === 0xa0 || unit === 0x202f || unit === 0x2009 ? PLACE.glued : 0;
}

/** Whether a unit is the second half of a character outside the BMP. */
function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** The end of the digits outside the BMP that begin at a place, or the place itself. */
function astralDigitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const point = text.codePointAt(at)!;
    if (point <= 0xffff || digitValue(point) < 0) break;
    at += 2;
  }
  return at;
}

/** What a token is, by its {@link PLACE} flags. */
export function tokenType(flags: number): Token['type'] {
  return (flags & PLACE.digits) !== 0 ? 'digits' : (flags & PLACE.word) !== 0 ? 'word' : 'mark';
}

/** The text of a token: words folded for comparison, digits in ASCII, other characters as they are. */
export function tokenText({ text, lexicon, starts, ends, ids, flags }: Tokens, index: number): string {
  if ((flags[index]! & PLACE.digits) === 0) return lexicon.folded(ids[index]!);
  const written = text.slice(starts[index]!, ends[index]!);
  return (flags[index]! & PLACE.raw) === 0 ? written : asciiDigits(written);
}

function asciiDigits(written: string): string {
  let out = '';
  for (const character of written) out += digitValue(character.codePointAt(0)!);
  return out;
}

/** The texts of the tokens of a text, as they are compared. */
export function tokenTexts(text: string): string[] {
  const { count } = scratch.read(text);
  const texts: string[] = [];
  for (let index = 0; index < count; index++) texts.push(tokenText(scratch, index));
  return texts;
}

const scratch = new Tokens();
