import { PLACE, type Tokens } from '../facts/token.ts';
import {
  ARABIC,
  BLANK,
  BREAK,
  CLOSE,
  CYRILLIC,
  DIGIT,
  GREEK,
  JOINER,
  LATIN,
  LETTER,
  LOWER,
  NONE,
  OPEN,
  SIGN,
  STOP,
  TRAIT,
  traitsAlone,
  UNIT_CLASS,
  unitTraits,
} from './unit-traits.ts';
import { AT_END, BEFORE_END, hashStep, power, WHOLE, WORD_FLAGS, wordTraits } from './word-traits.ts';

export { TRAIT } from './unit-traits.ts';

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
  /**
   * A hash of its letters and digits, lower case: equal for texts that differ only in marks, blanks and case. That of two
   * texts as one is the first times the `power` of the second's size, and the second.
   */
  readonly hash: number;
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

/** Whether the letter at an offset is one that may stand for the Russian preposition of its looks. */
function looksCyrillic(text: string, at: number): boolean {
  const letter = text.charCodeAt(at);
  return letter === 0x63 || letter === 0x6f;
}

/** The blank between words. */
const SPACE = 0x20;
/** Classes are below this. */
const CLASSES = 16;

/** The traits that three units side by side make, by their classes. */
function traitsOfThree(before: number, last: number, kind: number): number {
  const isBlank = kind === BLANK || kind === BREAK;
  let flags = 0;
  // A combining mark at the head of a text or behind a blank has no letter.
  if (kind === SIGN && (last === BLANK || last === BREAK)) flags |= TRAIT.rare;
  if (last === BLANK && kind === BLANK) flags |= TRAIT.blanks;
  if (last === OPEN && isBlank) flags |= TRAIT.blankInside;
  if (last === BLANK && (kind === STOP || kind === CLOSE)) flags |= TRAIT.blankBefore;
  if (kind === STOP && (last === STOP || (last === BLANK && before === STOP))) flags |= TRAIT.stops;
  if (kind < DIGIT && kind !== NONE && last === STOP && before <= SIGN && before !== NONE)
    flags |= TRAIT.tight;
  const isOther = kind === LATIN ? last === CYRILLIC || last === GREEK : last === LATIN;
  if (isOther && (kind === LATIN || kind === CYRILLIC || kind === GREEK)) flags |= TRAIT.mixed;
  return flags;
}

// A table, since code compiled before some rare branch was ever taken is thrown away when it is.
const THREE = new Int32Array(CLASSES ** 3);
for (let three = 0; three < THREE.length; three++)
  THREE[three] = traitsOfThree(three >> 8, (three >> 4) & UNIT_CLASS, three & UNIT_CLASS);

/** A text on its way to its traits. One object serves text after text. */
class TraitReader {
  flags = 0;
  /** Letters and digits by class. */
  readonly counts = new Int32Array(CLASSES);
  clauseMarks = 0;
  hash = 0;
  /** Classes of the last unit and the one before it. */
  last: number = BREAK;
  before: number = BREAK;
  lastUnit = 0;
  /** Units since the last digit; far away until the first. */
  sinceDigit = 9;
  /** Groups of digits before the one under way, with hardly anything between. */
  groups = 0;
  /** Digits of the group under way, or of the last one. */
  run = 0;
  /** Hash of the word under way and of the last two, as long as only blanks lie between. */
  word = 0;
  first = 0;
  second = 0;
  third = 0;

  begin(): void {
    this.flags = this.clauseMarks = this.hash = this.lastUnit = this.groups = this.run = 0;
    this.word = this.first = this.second = this.third = 0;
    this.last = this.before = BREAK;
    this.sinceDigit = 9;
    this.counts.fill(0);
  }

  /** Takes a unit of the text. */
  unit(text: string, at: number): void {
    const unit = text.charCodeAt(at);
    const info = unitTraits(unit);
    const kind = info & UNIT_CLASS;
    const { last, before, lastUnit } = this;
    this.flags |= traitsAlone(unit) | THREE[(before << 8) | (last << 4) | kind]!;
    if (kind <= DIGIT && kind !== NONE) {
      this.hash = hashStep(this.hash, info >> LOWER);
      this.word = hashStep(this.word, info >> LOWER) || 1;
      this.counts[kind]!++;
      if (kind === DIGIT) this.#digit();
    } else if (kind === JOINER) {
      if (this.word !== 0) this.word = hashStep(this.word, unit) || 1;
    } else if (kind !== SIGN) {
      if (kind === BLANK || kind === BREAK) {
        if (partsClauses(lastUnit) && (last === STOP || before === BLANK)) this.clauseMarks++;
        if (last === LATIN && (before === BLANK || before === BREAK) && looksCyrillic(text, at - 1))
          this.flags |= TRAIT.mixed;
      }
      if (this.word !== 0) this.#endWord();
      if (kind !== BLANK && kind !== BREAK) this.first = this.second = this.third = 0;
    }
    if (unit === lastUnit && (unit === 0x2f || unit === 0x77)) this.flags |= TRAIT.address;
    if (lastUnit === 0x25 && (kind < BLANK || kind > STOP || unit === 0x2e)) this.flags |= TRAIT.markup;
    this.sinceDigit++;
    this.before = last;
    this.last = kind;
    this.lastUnit = unit;
  }

  /** Takes a blank behind a word known as a whole, as most are. */
  blank(text: string, at: number): void {
    const { last, before } = this;
    if (last === LATIN && (before === BLANK || before === BREAK) && looksCyrillic(text, at - 1))
      this.flags |= TRAIT.mixed;
    this.#endWord();
    this.sinceDigit++;
    this.before = last;
    this.last = BLANK;
    this.lastUnit = SPACE;
  }

  #digit(): void {
    const { lastUnit, sinceDigit, run } = this;
    if (sinceDigit > 2 || lastUnit === 0x2c || lastUnit === 0x3a) this.groups = 0;
    else if (sinceDigit > 0) {
      const dashed = run > 2 && (lastUnit === 0x2d || lastUnit === 0x2013);
      if (++this.groups > 1 || dashed) this.flags |= TRAIT.digitGroups;
    }
    this.run = sinceDigit === 0 ? run + 1 : 1;
    this.sinceDigit = -1;
  }

  /** Takes a word of so many units that is known as a whole: its kind, letters and hash. */
  whole(length: number, known: number, letters: number, hash: number): void {
    const { last, before } = this;
    const kind = known & UNIT_CLASS;
    this.counts[kind]! += letters;
    // A single letter is part of an abbreviation: U.S.
    if (last === STOP && before <= SIGN && before !== NONE && (length > 1 || kind > ARABIC)) {
      this.flags |= TRAIT.tight;
    }
    if (this.lastUnit === 0x25) this.flags |= TRAIT.markup;
    this.flags |= known >> WORD_FLAGS;
    const shift = power(letters);
    this.hash = (Math.imul(this.hash, shift) + hash) | 0;
    this.word = (Math.imul(this.word, shift) + hash) | 0 || 1;
    this.sinceDigit += length;
    this.before = length > 1 ? (known >> BEFORE_END) & UNIT_CLASS : last;
    this.last = (known >> AT_END) & UNIT_CLASS;
    this.lastUnit = 0;
  }

  #endWord(): void {
    const { word, first, second, third } = this;
    if (word === first || (word === second && first === third)) this.flags |= TRAIT.doubled;
    this.third = second;
    this.second = first;
    this.first = word;
    this.word = 0;
  }

  end(text: string): void {
    if (this.word !== 0) this.#endWord();
    if (text.length === 0) return;
    if (this.last === BLANK || this.last === BREAK) this.flags |= TRAIT.edge;
    const head = unitTraits(text.charCodeAt(0)) & UNIT_CLASS;
    if (head === BLANK || head === BREAK) this.flags |= TRAIT.edge;
  }

  traits(): Traits {
    const { flags, counts, clauseMarks, hash } = this;
    const latin = counts[LATIN]!;
    const cyrillic = counts[CYRILLIC]!;
    const arabic = counts[ARABIC]!;
    const other = counts[GREEK]! + counts[LETTER]!;
    const size = latin + cyrillic + arabic + other + counts[DIGIT]!;
    return { flags, size, latin, cyrillic, arabic, other, clauseMarks, hash };
  }
}

const reader = new TraitReader();

/** Gathers the traits of a text from its tokens. */
export function traitsOf(tokens: Tokens): Traits {
  const { text, lexicon, count, starts, ends, ids, flags } = tokens;
  const words = wordTraits(lexicon);
  let at = 0;
  reader.begin();
  for (let index = 0; index < count; index++) {
    // Words are known as a whole; what lies between is looked at unit by unit.
    const id = (flags[index]! & PLACE.word) === 0 ? 0 : ids[index]!;
    const known = id === 0 ? 0 : words.kinds[id]! || words.learn(id);
    const end = ends[index]!;
    const isWhole = (known & WHOLE) !== 0;
    for (const to = isWhole ? starts[index]! : end; at < to; at++) reader.unit(text, at);
    if (!isWhole) continue;
    reader.whole(end - at, known, words.letters[id]!, words.hashes[id]!);
    at = end;
    if (text.charCodeAt(at) === SPACE) reader.blank(text, at++);
  }
  for (; at < text.length; at++) reader.unit(text, at);
  reader.end(text);
  return reader.traits();
}
