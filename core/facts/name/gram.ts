/** Longest grams of an operation. */
export const SOURCE_GRAM = 2;
export const TARGET_GRAM = 3;
/** Longer words are cut: names are not, and the time is the product of the lengths. */
export const LONGEST = 40;
/** The numbers of no letters, and of a letter that the model does not know. */
export const NOTHING = 0;
export const UNKNOWN = 1;

/** A word made ready for a model. */
export interface PreparedWord {
  readonly length: number;
  /**
   * One table after the other, each with rows of `length + 1` numbers. First the number in the model's table of the n letters
   * from i, a row for each n from none, of a source word times the width of the table of operations; negative where no
   * operation has them. Then in the same places the share of those letters in {@link operationHash}. Then the letters as what
   * stands before an operation at i, see {@link contextSide}, and as what stands behind one that ends at i.
   */
  readonly table: Int32Array;
}

/** The hash of a gram, FNV-1a. */
export function gramHash(gram: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < gram.length; i++) hash = longerHash(hash, gram.charCodeAt(i));
  return hash;
}

const EMPTY_HASH = 0x811c9dc5;

function longerHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The places of the letters beside an operation: before and behind it in the source, and in the target. */
export const SIDES = { sourceBefore: 1, sourceBehind: 2, targetBefore: 3, targetBehind: 4 } as const;

/** The share that a letter beside an operation has in {@link contextSlot}; code 0 is none. */
export function contextSide(code: number, side: (typeof SIDES)[keyof typeof SIDES]): number {
  return Math.imul(code + 1, 0x9e3779b1) ^ Math.imul(side, 0x85ebca6b);
}

/** Where the weight of an operation beside a letter is kept; `mask` is the size of the table, a power of two, less one. */
export function contextSlot(operation: number, side: number, mask: number): number {
  let hash = Math.imul(operation ^ side, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & mask;
}

const SOURCE_FACTOR = 31;

/** The hash of an operation from those of its two grams. */
export function operationHash(source: number, target: number): number {
  return Math.imul(source, SOURCE_FACTOR) ^ target;
}

/** Codes of letters that grams are made of are below. */
const CODES = 0x800;
const LETTER_BITS = 7;

/** The numbers of the grams of one side of a model, found letter by letter. */
export class GramTable {
  /** The letters of the side by code, from 1 on; 0 for all others. */
  readonly #letters = new Uint8Array(CODES);
  /** The key of a gram and its number by a place that its key gives; 0 in free places. */
  readonly #keys: Int32Array;
  readonly #ids: Int16Array;
  readonly #shift: number;

  constructor(ids: ReadonlyMap<string, number>) {
    const bits = 34 - Math.clz32(ids.size);
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits);
    this.#ids = new Int16Array(1 << bits);
    let count = 0;
    for (const [gram, id] of ids) {
      let key = 0;
      for (let at = 0; at < gram.length; at++) {
        const code = gram.charCodeAt(at);
        if (code < CODES && this.#letters[code] === 0) this.#letters[code] = ++count;
        key = this.longer(key, code);
      }
      if (key <= 0) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#ids[slot] = id;
    }
  }

  /** The key of a gram with one more letter, from 0; below 0 where no gram has the letter. */
  longer(key: number, code: number): number {
    const letter = code < CODES ? this.#letters[code]! : 0;
    return key < 0 || letter === 0 ? -1 : (key << LETTER_BITS) | letter;
  }

  /** The number of the gram with a key; below 0 where there is none. */
  id(key: number): number {
    if (key < 0) return -1;
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key ? this.#ids[slot]! : -1;
  }

  #slotOf(key: number): number {
    const keys = this.#keys;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }
}

/** Makes a word ready: `grams` numbers the grams of a model, `width` is what the numbers are multiplied by. */
export function prepare(
  letters: string,
  grams: GramTable,
  role: 'source' | 'target',
  width: number,
): PreparedWord {
  const word = `^${letters.slice(0, LONGEST)}$`;
  const { length } = word;
  const longest = role === 'source' ? SOURCE_GRAM : TARGET_GRAM;
  const factor = role === 'source' ? SOURCE_FACTOR : 1;
  const line = length + 1;
  const hashes = (longest + 1) * line;
  const before = 2 * hashes;
  const behind = before + line;
  const table = new Int32Array(behind + line);
  const [sideBefore, sideBehind] = [SIDES[`${role}Before`], SIDES[`${role}Behind`]];
  for (let i = 0; i <= length; i++) {
    let hash = EMPTY_HASH;
    let key = 0;
    table[i] = NOTHING * width;
    table[hashes + i] = Math.imul(hash, factor);
    for (let n = 1; n <= longest; n++) {
      const at = n * line + i;
      if (i + n > length) {
        table[at] = -1;
        continue;
      }
      const code = word.charCodeAt(i + n - 1);
      hash = longerHash(hash, code);
      key = grams.longer(key, code);
      const id = grams.id(key);
      table[at] = id >= 0 ? id * width : n === 1 ? UNKNOWN * width : -1;
      table[hashes + at] = Math.imul(hash, factor);
    }
    table[before + i] = contextSide(i > 0 ? word.charCodeAt(i - 1) : 0, sideBefore);
    table[behind + i] = contextSide(i < length ? word.charCodeAt(i) : 0, sideBehind);
  }
  return { length, table };
}
