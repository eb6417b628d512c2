import type { WordLexicon } from '../facts/word-lexicon.ts';
import {
  LATIN,
  LETTER,
  LOWER,
  NONE,
  SIGN,
  TRAIT,
  traitsAlone,
  UNIT_CLASS,
  unitTraits,
} from './unit-traits.ts';

/** The class of all letters of a word is in the lowest bits of its kind; its traits are above these. */
export const WORD_FLAGS = 16;
/** Where in the kind of a word the classes of its last unit and the one before stand. */
export const AT_END = 4;
export const BEFORE_END = 8;
/** The word is of letters of one class, with their signs: what is told of it holds wherever it stands. */
export const WHOLE = 4096;
const KNOWN = 8192;

/** Longer words are looked at unit by unit. */
const LONGEST = 64;
const FACTOR = 0x5bd1e995;

/** The hash of letters and digits that go on with one more: of a word behind others, times the {@link power} of its letters. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, FACTOR) + unit) | 0;
}

const powers = new Int32Array(LONGEST + 1);
powers[0] = 1;
for (let n = 1; n <= LONGEST; n++) powers[n] = Math.imul(powers[n - 1]!, FACTOR);

/** What a hash is multiplied by when so many letters follow. */
export function power(letters: number): number {
  let product = 1;
  let rest = letters;
  for (; rest > LONGEST; rest -= LONGEST) product = Math.imul(product, powers[LONGEST]!);
  return Math.imul(product, powers[rest]!);
}

/** What the traits of texts need to know of the words of a lexicon, by their numbers. */
class WordTraits {
  /** What the constants above list; 0 for words not learned yet. */
  kinds = new Int32Array();
  /** Letters without signs. */
  letters = new Uint8Array();
  hashes = new Int32Array();
  readonly lexicon: WordLexicon;

  constructor(lexicon: WordLexicon) {
    this.lexicon = lexicon;
  }

  makeRoom(): void {
    if (this.kinds.length >= this.lexicon.size) return;
    const size = 2 * this.lexicon.size;
    const kinds = new Int32Array(size);
    const letters = new Uint8Array(size);
    const hashes = new Int32Array(size);
    kinds.set(this.kinds);
    letters.set(this.letters);
    hashes.set(this.hashes);
    this.kinds = kinds;
    this.letters = letters;
    this.hashes = hashes;
  }

  /** Finds out the kind of a word. */
  learn(id: number): number {
    const text = this.lexicon.text(id);
    const script = unitTraits(text.charCodeAt(0)) & UNIT_CLASS;
    let whole = text.length <= LONGEST && script !== NONE && script <= LETTER;
    let flags = 0;
    let letters = 0;
    let hash = 0;
    let last = script;
    let before = script;
    for (let at = 0; at < text.length && whole; at++) {
      const unit = text.charCodeAt(at);
      const info = unitTraits(unit);
      before = last;
      last = info & UNIT_CLASS;
      flags |= traitsAlone(unit);
      if (last === script) {
        letters++;
        hash = hashStep(hash, info >> LOWER);
      } else if (last !== SIGN) whole = false;
    }
    if (script === LATIN && text.includes('ww')) flags |= TRAIT.address;
    this.letters[id] = letters;
    this.hashes[id] = hash;
    return (this.kinds[id] = whole
      ? KNOWN | WHOLE | (flags << WORD_FLAGS) | script | (last << AT_END) | (before << BEFORE_END)
      : KNOWN);
  }
}

let current: WordTraits | undefined;

/** What is known of the words of a lexicon, with room for all of them. */
export function wordTraits(lexicon: WordLexicon): WordTraits {
  if (current?.lexicon !== lexicon) current = new WordTraits(lexicon);
  current.makeRoom();
  return current;
}
