/** The hash of a folded word that goes on with one more UTF-16 unit; that of no units is 0, that of others never is. */
export function hashStep(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15) || 1;
}

/** The hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/**
 * Marks of words by their hashes, asked for every word of a text and seldom added to. It never misses a word it was given; one
 * that it was not given may have the hash of another.
 */
export class WordIndex {
  #slots = new Int32Array(64);
  #marks = new Uint8Array(64);
  #count = 0;

  /** Adds marks to those of a word. */
  add(word: string, marks: number): void {
    if (word === '') return;
    if (++this.#count * 4 > this.#slots.length) {
      const [slots, before] = [this.#slots, this.#marks];
      this.#slots = new Int32Array(slots.length * 2);
      this.#marks = new Uint8Array(slots.length * 2);
      slots.forEach((hash, slot) => {
        if (hash !== 0) this.#place(hash, before[slot]!);
      });
    }
    this.#place(hashOf(word), marks);
  }

  /** The marks of the word with a hash; 0 for unknown ones. */
  marks(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (slots[slot] === hash) return this.#marks[slot]!;
    return 0;
  }

  #place(hash: number, marks: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & mask;
    this.#slots[slot] = hash;
    this.#marks[slot]! |= marks;
  }
}
