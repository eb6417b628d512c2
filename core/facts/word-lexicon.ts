import { unitsOf } from '../text/units.ts';
import { characterOf, CLASS, EXTEND, foldWord } from './character.ts';

/** Different words after which a lexicon begins anew, so that memory stays bounded whatever the texts; and their units. */
const MOST_WORDS = 150_000;
const MOST_UNITS = 1 << 22;
const FIRST_SLOTS = 1 << 15;
/** Two words of at most so many units that have the same two hashes are the same word; longer ones are compared. */
const HASHED = 64;
/** Units that are made a string at once. */
const CHUNK = 1024;

/** A factor for hashes. */
function oddNumber(): number {
  return (Math.random() * 2 ** 32) | 0 | 1;
}

/** The hash of a word that goes on with one more UTF-16 unit; that of no units is 0, of one unit the unit. */
export function hashStep(hash: number, unit: number, factor: number): number {
  return (Math.imul(hash ^ (hash >>> 15), factor) + unit) | 0;
}

/**
 * Numbers the words, marks and ideographs of all texts, in the order in which they are met, as they are written. What is
 * known of a word is kept by its number, by those who know it, in tables of their own. Number 0 stands for runs of digits.
 */
export class WordLexicon {
  /**
   * What the two hashes of its words are made with. Nobody can know these, and so no file can have words that are taken for
   * others, or that crowd one place. Factors alone are not enough: whatever they are, some words have the same polynomial in
   * them modulo a power of two.
   */
  readonly factor = oddNumber();
  readonly otherFactor = oddNumber();
  readonly #texts: string[] = [''];
  readonly #folded: (string | undefined)[] = [''];
  /**
   * The numbers of words; 0 in free slots. A word is in the first slot from the one that its first hash gives that was free when
   * it was met.
   */
  #slots = new Int32Array(FIRST_SLOTS);
  /** The two hashes of every word, by its number: those of the words that all texts have stand close together. */
  #hashes = new Int32Array(FIRST_SLOTS);
  #units = 0;

  /** One more than the highest number. */
  get size(): number {
    return this.#texts.length;
  }

  /** Whether there is no room for many more words. */
  get isFull(): boolean {
    return this.size >= MOST_WORDS || this.#units >= MOST_UNITS;
  }

  /** The number of the word in `[start, end)`, whose units have the hashes given. */
  at(units: Uint16Array, start: number, end: number, hash: number, other: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = first(hash) & mask;
    for (;;) {
      const id = slots[slot]!;
      if (id === 0) return this.#add(textOf(units, start, end), hash, other, slot);
      if (hashes[2 * id] === hash && hashes[2 * id + 1] === other)
        if (end - start <= HASHED || this.#texts[id] === textOf(units, start, end)) return id;
      slot = (slot + 1) & mask;
    }
  }

  /** The number of a word. */
  numberOf(word: string): number {
    const units = unitsOf(word);
    let hash = 0;
    let other = 0;
    for (let at = 0; at < word.length; at++) {
      hash = hashStep(hash, units[at]!, this.factor);
      other = hashStep(other, units[at]!, this.otherFactor);
    }
    return this.at(units, 0, word.length, hash, other);
  }

  /** A word as it is written. */
  text(id: number): string {
    return this.#texts[id]!;
  }

  /** A word as it is compared, see {@link foldWord}; marks and ideographs are compared as they are. */
  folded(id: number): string {
    return (this.#folded[id] ??= this.#fold(id));
  }

  #fold(id: number): string {
    const text = this.#texts[id]!;
    return isLetter(text.charCodeAt(0)) ? foldWord(text) : text;
  }

  #add(text: string, hash: number, other: number, slot: number): number {
    const id = this.#texts.length;
    this.#texts.push(text);
    this.#folded.push(undefined);
    this.#units += text.length;
    this.#slots[slot] = id;
    this.#hashes[2 * id] = hash;
    this.#hashes[2 * id + 1] = other;
    // Half of the slots stay free, and so the hashes of as many words as are taken fill a list as long.
    if (2 * (id + 1) >= this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const size = 2 * this.#slots.length;
    const hashes = new Int32Array(size);
    hashes.set(this.#hashes);
    const slots = new Int32Array(size);
    for (let id = 1; id < this.size; id++) {
      let slot = first(hashes[2 * id]!) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = id;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

/** The slot where a word with the hash is looked for first, before the mask. */
function first(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Whether a word that begins with the unit is one of letters, no mark or ideograph. */
export function isLetter(code: number): boolean {
  return (characterOf(code) & CLASS) <= EXTEND;
}

/** Units as a string of its own: one cut out of a text would keep all of it in memory. */
function textOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += CHUNK)
    text += String.fromCharCode.apply(
      null,
      units.subarray(at, Math.min(end, at + CHUNK)) as unknown as number[],
    );
  return text;
}

let current: WordLexicon | undefined;

/** The lexicon that texts are read with now. A full one goes on serving the texts that were read with it. */
export function wordLexicon(): WordLexicon {
  if (!current || current.isFull) current = new WordLexicon();
  return current;
}
