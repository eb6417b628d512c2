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
  /** A hash of its letters and digits, lower case: equal for texts that differ only in marks, blanks and case. */
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

/** Gathers the traits of a text from its tokens. */
export function traitsOf(tokens: Tokens): Traits {
  const { text, lexicon, count, starts, ends, ids, flags: places } = tokens;
  const { length } = text;
  const words = wordTraits(lexicon);
  let flags = 0;
  let latin = 0;
  let cyrillic = 0;
  let arabic = 0;
  let other = 0;
  let digits = 0;
  let clauseMarks = 0;
  let hash = 0;
  /** Classes of the last unit and the one before it. */
  let last: number = BREAK;
  let before: number = BREAK;
  let lastUnit = 0;
  /** Units since the last digit; far away until the first. */
  let sinceDigit = 9;
  /** Groups of digits before the one under way, with hardly anything between. */
  let groups = 0;
  /** Digits of the group under way, or of the last one. */
  let run = 0;
  /** Hash of the word under way and of the last two, as long as only blanks lie between. */
  let word = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  let at = 0;
  for (let index = 0; index <= count; index++) {
    // Words are known as a whole; what lies between is looked at unit by unit.
    const id = index === count || (places[index]! & PLACE.word) === 0 ? 0 : ids[index]!;
    const known = id === 0 ? 0 : words.kinds[id]! || words.learn(id);
    const whole = (known & WHOLE) !== 0;
    const to = whole ? starts[index]! : index === count ? length : ends[index]!;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      const info = unitTraits(unit);
      const kind = info & UNIT_CLASS;
      flags |= traitsAlone(unit);
      if (kind <= DIGIT && kind !== NONE) {
        const folded = info >> LOWER;
        hash = hashStep(hash, folded);
        word = hashStep(word, folded) || 1;
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
            if (sinceDigit > 2 || lastUnit === 0x2c || lastUnit === 0x3a) groups = 0;
            else if (sinceDigit > 0) {
              const dashed = run > 2 && (lastUnit === 0x2d || lastUnit === 0x2013);
              if (++groups > 1 || dashed) flags |= TRAIT.digitGroups;
            }
            run = sinceDigit === 0 ? run + 1 : 1;
            sinceDigit = -1;
            break;
          default:
            other++;
            if (kind === GREEK && last === LATIN) flags |= TRAIT.mixed;
        }
        if (last === STOP && before <= SIGN && before !== NONE && kind !== DIGIT) flags |= TRAIT.tight;
      } else if (kind === SIGN) {
        // A combining mark at the head of a text or behind a blank has no letter.
        if (last === BLANK || last === BREAK) flags |= TRAIT.rare;
      } else if (kind === JOINER) {
        if (word !== 0) word = hashStep(word, unit) || 1;
      } else {
        if (kind === BLANK || kind === BREAK) {
          if (partsClauses(lastUnit) && (last === STOP || before === BLANK)) clauseMarks++;
          if (last === BLANK && kind === BLANK) flags |= TRAIT.blanks;
          if (last === OPEN) flags |= TRAIT.blankInside;
          if (last === LATIN && (before === BLANK || before === BREAK) && looksCyrillic(text, at - 1)) {
            flags |= TRAIT.mixed;
          }
        } else if (last === BLANK && (kind === STOP || kind === CLOSE)) flags |= TRAIT.blankBefore;
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
      if (lastUnit === 0x25 && (kind < BLANK || kind > STOP || unit === 0x2e)) flags |= TRAIT.markup;
      if (kind === STOP && last === BLANK && before === STOP) flags |= TRAIT.stops;
      sinceDigit++;
      before = last;
      last = kind;
      lastUnit = unit;
    }
    if (!whole) continue;
    const kind = known & UNIT_CLASS;
    const end = ends[index]!;
    const letters = words.letters[id]!;
    if (kind === LATIN) latin += letters;
    else if (kind === CYRILLIC) cyrillic += letters;
    else if (kind === ARABIC) arabic += letters;
    else other += letters;
    // A single letter is part of an abbreviation: U.S.
    if (last === STOP && before <= SIGN && before !== NONE && (end - at > 1 || kind > ARABIC)) {
      flags |= TRAIT.tight;
    }
    if (lastUnit === 0x25) flags |= TRAIT.markup;
    flags |= known >> WORD_FLAGS;
    const shift = power(letters);
    hash = (Math.imul(hash, shift) + words.hashes[id]!) | 0;
    word = (Math.imul(word, shift) + words.hashes[id]!) | 0 || 1;
    sinceDigit += end - at;
    before = end - at > 1 ? (known >> BEFORE_END) & UNIT_CLASS : last;
    last = (known >> AT_END) & UNIT_CLASS;
    lastUnit = 0;
    at = end;
  }
  if (word !== 0 && (word === first || (word === second && first === third))) flags |= TRAIT.doubled;
  if (length > 0) {
    if (last === BLANK || last === BREAK) flags |= TRAIT.edge;
    const head = unitTraits(text.charCodeAt(0)) & UNIT_CLASS;
    if (head === BLANK || head === BREAK) flags |= TRAIT.edge;
  }
  const size = latin + cyrillic + arabic + other + digits;
  if (size > 0 && hash === 0) hash = 1;
  return { flags, size, latin, cyrillic, arabic, other, clauseMarks, hash };
}
