import { unitsOf } from '../text/units.ts';
import { CHARACTERS, CLASS, EXTEND, foldWord, learnCharacter } from './character.ts';

/** Different words after which a lexicon begins anew, so that memory stays bounded whatever the texts; and their units. */
const MOST_WORDS = 150_000;
const MOST_UNITS = 1 << 22;
const FIRST_WORDS = 1 << 12;
/** Units that are made a string at once. */
const CHUNK = 1024;

/** The hash of a word that goes on with one more UTF-16 unit; that of no units is 0. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * Numbers the words, marks and ideographs of all texts, in the order in which they are met, as they are written. What is
 * known of a word is kept by its number, by those who know it, in tables of their own. Number 0 stands for runs of digits.
 */
export class WordLexicon {
  readonly #texts: string[] = [''];
  readonly #folded: (string | undefined)[] = [''];
  #hashes = new Int32Array(FIRST_WORDS);
  /** The number of a word by a place that its hash gives; 0 in free places. */
  #slots = new Int32Array(2 * FIRST_WORDS);
  /** The units of all words, one after the other, and where those of each begin. */
  #units = new Uint16Array(8 * FIRST_WORDS);
  #begins = new Int32Array(FIRST_WORDS + 1);

  /** One more than the highest number. */
  get size(): number {
    return this.#texts.length;
  }

  /** Whether there is no room for many more words. */
  get isFull(): boolean {
    return this.size >= MOST_WORDS || this.#begins[this.size]! >= MOST_UNITS;
  }

  /** The number of the word in `[start, end)`, whose units have the `hash` (see {@link hashStep}). */
  at(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (this.#hashes[id] === hash && this.#is(id, units, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.#add(units, start, end, hash, slot);
  }

  /** The number of a word. */
  numberOf(word: string): number {
    const units = unitsOf(word);
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, units[at]!);
    return this.at(units, 0, word.length, hash);
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

  #is(id: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    const begin = this.#begins[id]!;
    if (this.#begins[id + 1]! - begin !== end - start) return false;
    for (let at = start, other = begin; at < end; at++, other++) if (known[other] !== units[at]) return false;
    return true;
  }

  #add(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.#texts.length;
    if (id + 1 >= this.#begins.length) this.#growWords();
    const begin = this.#begins[id]!;
    const behind = begin + end - start;
    if (behind > this.#units.length) {
      const larger = new Uint16Array(Math.max(behind, 2 * this.#units.length));
      larger.set(this.#units);
      this.#units = larger;
    }
    for (let at = start; at < end; at++) this.#units[begin + at - start] = units[at]!;
    this.#begins[id + 1] = behind;
    this.#texts.push(textOf(units, start, end));
    this.#folded.push(undefined);
    this.#hashes[id] = hash;
    if (2 * id < this.#slots.length) this.#slots[slot] = id;
    else this.#growSlots();
    return id;
  }

  #growWords(): void {
    const size = 2 * this.#hashes.length;
    const hashes = new Int32Array(size);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const begins = new Int32Array(size + 1);
    begins.set(this.#begins);
    this.#begins = begins;
  }

  #growSlots(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let id = 1; id < this.size; id++) {
      const hash = this.#hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

/** Whether a word that begins with the unit is one of letters, no mark or ideograph. */
export function isLetter(code: number): boolean {
  return ((CHARACTERS[code]! || learnCharacter(code)) & CLASS) <= EXTEND;
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
