import type { NameScript } from './name-letters.ts';

/**
 * A stochastic edit model for a pair of scripts, after Ristad and Yianilos: a word of one script is written in the other by
 * a chain of operations, each of which turns up to two letters into up to three. The weight of an operation is the logarithm
 * of how much likelier it is in two spellings of one name than in two names that have nothing to do with each other; it
 * depends on the letters beside it.
 */
export interface EditModelData {
  readonly source: NameScript;
  readonly target: NameScript;
  /** Turn the weight of all chains together, per letter, into log odds. */
  readonly scale: number;
  readonly bias: number;
  /** Weight of an operation not listed: one letter for another, one left out, one put in. */
  readonly floors: readonly [substitution: number, deletion: number, insertion: number];
  /** An operation a line: source letters, target letters, weight in tenths. `^` and `$` are the ends of the word, `_` nothing. */
  readonly operations: string;
  /**
   * What an operation weighs more or less beside a letter: a character a slot of a table of hashes (see {@link contextSlot}),
   * its code less that of `P` in units of {@link CONTEXT_UNIT}.
   */
  readonly contexts: string;
}

/** A word made ready for a model. The rows of `grams` and `hashes` are for the numbers of letters, from none. */
export interface PreparedWord {
  readonly length: number;
  /**
   * `grams[n * (length + 1) + i]`: number of the n letters from i in the model's table, of a source word times the width of
   * the table of operations; negative where no operation has them.
   */
  readonly grams: Int32Array;
  /** In the same places the share of those letters in {@link operationHash}. */
  readonly hashes: Int32Array;
  /** The letters as what stands before and behind an operation, see {@link contextSide}, with one more at both ends. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
}

/** Longest grams of an operation. */
const SOURCE_GRAM = 2;
const TARGET_GRAM = 3;
export const CONTEXT_UNIT = 0.05;
/** Weights of contexts go from minus to plus so many units. */
const CONTEXT_LIMIT = 40;
/** The character of a weight of 0. */
export const CONTEXT_ZERO = 'P'.charCodeAt(0);
/** Longer words are cut: names are not, and the time is the product of the lengths. */
const LONGEST = 40;
/** Chains less likely than this beside the best with the same source letters are given up. */
const BEAM = 1e-7;
const NOTHING = 0;
const UNKNOWN = 1;

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

/** The hash of an operation from those of its two grams. */
export function operationHash(source: number, target: number): number {
  return Math.imul(source, 31) ^ target;
}

/** Codes of letters that grams are made of are below. */
const CODES = 0x800;
const LETTER_BITS = 7;

/** The numbers of the grams of one side of a model, found letter by letter. */
class GramTable {
  /** The letters of the side by code, from 1 on; 0 for all others. */
  readonly #letters = new Uint8Array(CODES);
  readonly #ids = new Map<number, number>();

  constructor(ids: ReadonlyMap<string, number>) {
    let count = 0;
    for (const gram of ids.keys()) {
      for (let at = 0; at < gram.length; at++) {
        const code = gram.charCodeAt(at);
        if (code < CODES && this.#letters[code] === 0) this.#letters[code] = ++count;
      }
    }
    for (const [gram, id] of ids) {
      let key = 0;
      for (let at = 0; at < gram.length; at++) key = this.longer(key, gram.charCodeAt(at));
      if (key > 0) this.#ids.set(key, id);
    }
  }

  /** The key of a gram with one more letter, from 0; below 0 where no gram has the letter. */
  longer(key: number, code: number): number {
    const letter = code < CODES ? this.#letters[code]! : 0;
    return key < 0 || letter === 0 ? -1 : (key << LETTER_BITS) | letter;
  }

  /** The number of the gram with a key. */
  id(key: number): number | undefined {
    return key < 0 ? undefined : this.#ids.get(key);
  }
}

/** Makes a word ready: `table` numbers the grams of a model, `width` is what the numbers are multiplied by. */
function prepare(letters: string, table: GramTable, role: 'source' | 'target', width: number): PreparedWord {
  const word = `^${letters.slice(0, LONGEST)}$`;
  const { length } = word;
  const longest = role === 'source' ? SOURCE_GRAM : TARGET_GRAM;
  const grams = new Int32Array((longest + 1) * (length + 1)).fill(-1);
  const hashes = new Int32Array(grams.length);
  for (let i = 0; i <= length; i++) {
    let hash = EMPTY_HASH;
    let key = 0;
    grams[i] = NOTHING * width;
    hashes[i] = role === 'source' ? operationHash(hash, 0) : hash;
    for (let n = 1; n <= longest && i + n <= length; n++) {
      const code = word.charCodeAt(i + n - 1);
      hash = longerHash(hash, code);
      key = table.longer(key, code);
      const at = n * (length + 1) + i;
      grams[at] = (table.id(key) ?? (n === 1 ? UNKNOWN : -1)) * width;
      hashes[at] = role === 'source' ? operationHash(hash, 0) : hash;
    }
  }
  const [sideBefore, sideBehind] = [SIDES[`${role}Before`], SIDES[`${role}Behind`]];
  const before = new Int32Array(length + 2);
  const behind = new Int32Array(length + 2);
  for (let i = 0; i < before.length; i++) {
    const code = i > 0 && i <= length ? word.charCodeAt(i - 1) : 0;
    before[i] = contextSide(code, sideBefore);
    behind[i] = contextSide(code, sideBehind);
  }
  return { length, grams, hashes, before, behind };
}

/** An edit model ready for use. */
export class EditModel {
  readonly source: NameScript;
  readonly target: NameScript;
  readonly #scale: number;
  readonly #bias: number;
  readonly #sourceGrams: GramTable;
  readonly #targetGrams: GramTable;
  /** How much likelier, not its logarithm, by number of the weight; the weight 0 is that of operations that do not exist. */
  readonly #weights: Float64Array;
  /** `kinds[source * width + target]`: number of the weight. Small, so that it stays in the processor's cache. */
  readonly #kinds: Uint16Array;
  readonly #width: number;
  /** Weights in {@link CONTEXT_UNIT}s by slot, and the factor that each sum of four of them makes. */
  readonly #contexts: Int8Array;
  readonly #factors: Float64Array;
  readonly #forward = new Float64Array((LONGEST + 3) * (LONGEST + 3));

  constructor(data: EditModelData) {
    this.source = data.source;
    this.target = data.target;
    this.#scale = data.scale;
    this.#bias = data.bias;
    this.#contexts = Int8Array.from({ length: data.contexts.length }, (_, i) =>
      Math.max(-CONTEXT_LIMIT, Math.min(CONTEXT_LIMIT, data.contexts.charCodeAt(i) - CONTEXT_ZERO)),
    );
    this.#factors = Float64Array.from({ length: 8 * CONTEXT_LIMIT + 1 }, (_, i) =>
      Math.exp((i - 4 * CONTEXT_LIMIT) * CONTEXT_UNIT),
    );
    const sources = new Map<string, number>();
    const targets = new Map<string, number>();
    for (const grams of [sources, targets]) grams.set('', NOTHING).set('?', UNKNOWN);
    const listed: (readonly [source: number, target: number, weight: number])[] = [];
    for (const line of data.operations.split('\n')) {
      const [from, to, weight] = line.split(' ');
      if (!from || !to) continue;
      const source = numberOf(sources, from === '_' ? '' : from);
      const target = numberOf(targets, to === '_' ? '' : to);
      listed.push([source, target, Math.exp(Number(weight) / 10)]);
    }
    this.#width = targets.size;
    this.#kinds = new Uint16Array(sources.size * this.#width);
    const weights: number[] = [0];
    const kinds = new Map<number, number>();
    const set = (source: number, target: number, weight: number): void => {
      let kind = kinds.get(weight);
      if (kind === undefined) kinds.set(weight, (kind = weights.push(weight) - 1));
      this.#kinds[source * this.#width + target] = kind;
    };
    const [substitution, deletion, insertion] = data.floors.map(Math.exp) as [number, number, number];
    for (const source of singles(sources)) {
      for (const target of singles(targets)) set(source, target, substitution);
      set(source, NOTHING, deletion);
    }
    for (const target of singles(targets)) set(NOTHING, target, insertion);
    for (const [source, target, weight] of listed) set(source, target, weight);
    this.#weights = Float64Array.from(weights);
    this.#sourceGrams = new GramTable(sources);
    this.#targetGrams = new GramTable(targets);
  }

  /** Makes a word of the source script ready; letters as {@link nameLetters} gives them. */
  prepareSource(letters: string): PreparedWord {
    return prepare(letters, this.#sourceGrams, 'source', this.#width);
  }

  /** Makes a word of the target script ready. */
  prepareTarget(letters: string): PreparedWord {
    return prepare(letters, this.#targetGrams, 'target', 1);
  }

  /**
   * Log odds that the two are spellings of one name: above 0 for names that are rather the same. Chains that have become much
   * less likely than the best ones of the same length are given up: they change the sum by less than a thousandth.
   */
  logOdds(source: PreparedWord, target: PreparedWord): number {
    const rows = source.length;
    const columns = target.length;
    const width = columns + 1;
    const { grams: sourceGrams, hashes: sourceHashes, before: sourceBefore, behind: sourceBehind } = source;
    const { grams: targetGrams, hashes: targetHashes, before: targetBefore, behind: targetBehind } = target;
    const forward = this.#forward;
    const weights = this.#weights;
    const kinds = this.#kinds;
    const factors = this.#factors;
    const contexts = this.#contexts;
    const mask = contexts.length - 1;
    forward.fill(0, 0, (rows + 1) * width);
    forward[0] = 1;
    for (let i = 0; i <= rows; i++) {
      const line = i * width;
      let best = 0;
      for (let at = line, end = line + width; at < end; at++) if (forward[at]! > best) best = forward[at]!;
      const least = best * BEAM;
      const longest = Math.min(SOURCE_GRAM, rows - i);
      for (let j = 0; j <= columns; j++) {
        const reached = forward[line + j]!;
        if (reached <= least) continue;
        for (let a = 0; a <= longest; a++) {
          const own = a * (rows + 1) + i;
          const row = sourceGrams[own]!;
          if (row < 0) continue;
          const most = Math.min(a === 0 ? 1 : a === 1 ? TARGET_GRAM : 2, columns - j);
          for (let b = a === 1 ? 0 : 1; b <= most; b++) {
            const other = b * width + j;
            const column = targetGrams[other]!;
            if (column < 0) continue;
            const kind = kinds[row + column]!;
            if (kind === 0) continue;
            let step = reached * weights[kind]!;
            if (step <= least) continue;
            if (mask >= 0) {
              const operation = sourceHashes[own]! ^ targetHashes[other]!;
              const context =
                contexts[contextSlot(operation, sourceBefore[i]!, mask)]! +
                contexts[contextSlot(operation, sourceBehind[i + a + 1]!, mask)]! +
                contexts[contextSlot(operation, targetBefore[j]!, mask)]! +
                contexts[contextSlot(operation, targetBehind[j + b + 1]!, mask)]!;
              step *= factors[context + 4 * CONTEXT_LIMIT]!;
            }
            forward[line + a * width + j + b]! += step;
          }
        }
      }
    }
    const chains = Math.log(Math.max(forward[rows * width + columns]!, 1e-300));
    return (this.#scale * chains) / ((rows + columns) / 2) + this.#bias;
  }
}

/** The numbers of the grams of one letter. */
function singles(grams: ReadonlyMap<string, number>): number[] {
  return [...grams].filter(([gram]) => gram.length === 1).map(([, id]) => id);
}

function numberOf(grams: Map<string, number>, gram: string): number {
  for (const letter of gram) if (!grams.has(letter)) grams.set(letter, grams.size);
  let id = grams.get(gram);
  if (id === undefined) grams.set(gram, (id = grams.size));
  return id;
}
