import { digitValue } from '../text/digits.ts';
import { unitsOf } from '../text/units.ts';
import {
  APOSTROPHE,
  CLASS,
  DIGIT,
  EXTEND,
  foldedUnit,
  FOLDS,
  foldWord,
  IDEOGRAPH,
  infoOf,
  insideCyrillic,
  INVISIBLE,
  LETTER,
  SPACE,
} from './character.ts';
import { hashOf, hashStep } from './word-index.ts';

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

/** What is told of a token by {@link Scan.flags}. */
export const PLACE = {
  word: 1,
  digits: 2,
  spaced: 4,
  glued: 8,
  /** The word is not folded yet, or the digits are not ASCII. */
  raw: 16,
  /** The word begins with a letter that folding changes: a capital, mostly. */
  capital: 32,
} as const;

/** A word is as long as this to be looked at for the number it begins with: четырёхмесячный. */
const SHORTEST_COMPOUND = 7;
/** By so many of its first letters that number is known. */
export const COMPOUND_HEAD = 3;

/** Where the tokens of a text are, by the number of the token; valid until the next {@link scan}. */
export class Scan {
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** Of words and marks, folded; 0 for digits. */
  hashes = new Int32Array(256);
  /** Of words that may be compounds, their first letters folded; 0 for others. */
  heads = new Int32Array(256);
  flags = new Uint8Array(256);

  add(start: number, end: number, hash: number, flags: number, head = 0): void {
    const index = this.count++;
    if (index === this.starts.length) this.#grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.hashes[index] = hash;
    this.heads[index] = head;
    this.flags[index] = flags;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    const larger = (before: Int32Array): Int32Array<ArrayBuffer> => {
      const after = new Int32Array(size);
      after.set(before);
      return after;
    };
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.hashes = larger(this.hashes);
    this.heads = larger(this.heads);
    const flags = new Uint8Array(size);
    flags.set(this.flags);
    this.flags = flags;
  }
}

/** Finds the tokens of a text. Linear in its length; never throws, whatever it holds; makes no objects. */
export function scan(text: string, into: Scan): void {
  into.count = 0;
  const units = unitsOf(text);
  const { length } = text;
  let blank = 0;
  let i = 0;
  while (i < length) {
    const code = units[i]!;
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < length) {
      i = astral(text, i, blank, into);
      blank = 0;
      continue;
    }
    const info = infoOf(code);
    const kind = info & CLASS;
    if (kind === SPACE) {
      blank = code === 0xa0 || code === 0x202f || code === 0x2009 ? PLACE.spaced | PLACE.glued : PLACE.spaced;
      i++;
      continue;
    }
    if (kind === INVISIBLE) {
      i++;
      continue;
    }
    const start = i;
    if (kind === LETTER || kind === EXTEND) {
      let folds = 0;
      let letters = 0;
      let hash = 0;
      let head = 0;
      let several = false;
      for (; i < length; i++) {
        const next = infoOf(units[i]!);
        const nextKind = next & CLASS;
        if (nextKind === LETTER || nextKind === EXTEND) folds |= next & FOLDS;
        else if (nextKind === APOSTROPHE && insideCyrillic(text, i)) folds |= FOLDS;
        else break;
        const folded = foldedUnit(next);
        if (folded > 0) {
          hash = hashStep(hash, folded);
          if (++letters === COMPOUND_HEAD) head = hash;
        } else if (folded < 0) several = true;
      }
      if (several) {
        const word = foldWord(text.slice(start, i));
        hash = hashOf(word);
        letters = word.length;
        head = hashOf(word.slice(0, COMPOUND_HEAD));
      }
      const capital = (info & FOLDS) === 0 ? 0 : PLACE.capital;
      const flags = PLACE.word | blank | capital | (folds ? PLACE.raw : 0);
      into.add(start, i, hash, flags, letters < SHORTEST_COMPOUND ? 0 : head);
    } else if (kind === DIGIT) {
      let raw = code < 0x3a ? 0 : PLACE.raw;
      for (i++; i < length; i++) {
        const next = units[i]!;
        if ((infoOf(next) & CLASS) !== DIGIT) break;
        if (next >= 0x3a) raw = PLACE.raw;
      }
      into.add(start, i, 0, PLACE.digits | blank | raw);
    } else {
      i++;
      into.add(start, i, hashStep(0, code), (kind === IDEOGRAPH ? PLACE.word : 0) | blank);
    }
    blank = 0;
  }
}

/** A character outside the BMP: styled and newer digits count, anything else is a mark. */
function astral(text: string, start: number, blank: number, into: Scan): number {
  const spaced = blank & PLACE.spaced;
  let i = start;
  while (i < text.length) {
    const point = text.codePointAt(i)!;
    if (point <= 0xffff || digitValue(point) < 0) break;
    i += 2;
  }
  if (i > start) {
    into.add(start, i, 0, PLACE.digits | PLACE.raw | spaced);
    return i;
  }
  into.add(start, start + 2, hashOf(text.slice(start, start + 2)), spaced);
  return start + 2;
}

/** What a token is, by its {@link PLACE} flags. */
export function tokenType(flags: number): Token['type'] {
  return (flags & PLACE.digits) !== 0 ? 'digits' : (flags & PLACE.word) !== 0 ? 'word' : 'mark';
}

/** The text of a token: words folded for comparison, digits in ASCII, other characters as they are. */
export function tokenText(text: string, start: number, end: number, flags: number): string {
  const written = text.slice(start, end);
  if ((flags & PLACE.raw) === 0) return written;
  return (flags & PLACE.digits) !== 0 ? asciiDigits(written) : foldWord(written);
}

function asciiDigits(written: string): string {
  let out = '';
  for (const character of written) out += digitValue(character.codePointAt(0)!);
  return out;
}

/** Cuts a text into tokens. Linear in its length; never throws, whatever it holds. */
export function tokenize(text: string): Token[] {
  const found = new Scan();
  scan(text, found);
  return Array.from({ length: found.count }, (_, index): Token => {
    const start = found.starts[index]!;
    const end = found.ends[index]!;
    const flags = found.flags[index]!;
    return {
      type: tokenType(flags),
      start,
      end,
      text: tokenText(text, start, end, flags),
      spaced: (flags & PLACE.spaced) !== 0,
      glued: (flags & PLACE.glued) !== 0,
    };
  });
}
