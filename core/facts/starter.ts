import {
  APOSTROPHE,
  CLASS,
  classOf,
  DIGIT,
  EXTEND,
  FOLDS,
  foldedUnit,
  insideCyrillic,
  LETTER,
  OTHER,
  IDEOGRAPH,
} from './character.ts';
import { isRomanLetter, romanValue } from './roman.ts';

/** Compounds are known by so many of their first letters, and have at least so many. */
const COMPOUND_HEAD = 3;
const SHORTEST_COMPOUND = 7;

/**
 * Tells the texts that say no number, date, time or quantity, which are most: those without digits and without any word that
 * one of these has. It goes through the characters once and makes nothing. It may take a text for one that says something,
 * never the other way round.
 */
export class Starters {
  readonly #words = new HashSet();
  readonly #compounds = new HashSet();

  /** Adds a word or mark, folded. */
  addWord(word: string): void {
    this.#words.add(hashOf(word));
  }

  /** Adds the first part of compounds, folded: четырёх-месячный. */
  addCompound(form: string): void {
    this.#compounds.add(hashOf(form.slice(0, COMPOUND_HEAD)));
  }

  /** Whether a text has digits, a Roman numeral, or one of the words. */
  areIn(text: string): boolean {
    const { length } = text;
    for (let at = 0; at < length;) {
      const code = text.charCodeAt(at);
      const info = classOf(code);
      const kind = info & CLASS;
      if (kind === DIGIT) return true;
      if (kind === LETTER || kind === EXTEND) {
        const start = at;
        let hash = 0;
        let head = 0;
        let letters = 0;
        for (; at < length; at++) {
          const unit = text.charCodeAt(at);
          const own = classOf(unit);
          const ownKind = own & CLASS;
          const apostrophe = ownKind === APOSTROPHE && at > start && insideCyrillic(text, at);
          if (ownKind !== LETTER && ownKind !== EXTEND && !apostrophe) break;
          const folded = apostrophe || (own & FOLDS) !== 0 ? foldedUnit(unit) : unit;
          if (folded < 0 || isComposable(unit)) return true;
          if (folded === 0) continue;
          hash = step(hash, folded);
          if (++letters === COMPOUND_HEAD) head = hash;
        }
        if (hash !== 0 && this.#words.has(hash)) return true;
        if (letters >= SHORTEST_COMPOUND && this.#compounds.has(head)) return true;
        if (isRomanLetter(code) && romanValue(text.slice(start, at)) !== undefined) return true;
        continue;
      }
      // Digits beyond the BMP.
      if (code >= 0xd800 && code < 0xdc00) return true;
      if ((kind === OTHER || kind === IDEOGRAPH || kind === APOSTROPHE) && this.#words.has(step(0, code)))
        return true;
      at++;
    }
    return false;
  }
}

/** Marks that make one letter with the letter before them when a word is folded. */
function isComposable(unit: number): boolean {
  return unit >= 0x300 && unit < 0x370;
}

function step(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15) || 1;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
}

/** A set of hashes, none of them 0, that is asked much more often than added to. */
class HashSet {
  #slots = new Int32Array(64);
  #count = 0;

  add(hash: number): void {
    if (this.has(hash)) return;
    if (++this.#count * 4 > this.#slots.length) {
      const before = this.#slots;
      this.#slots = new Int32Array(before.length * 2);
      for (const own of before) if (own !== 0) this.#place(own);
    }
    this.#place(hash);
  }

  has(hash: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (slots[slot] === hash) return true;
    return false;
  }

  #place(hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = hash;
  }
}
