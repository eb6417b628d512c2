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

/** A word made ready for a model. */
export interface PreparedWord {
  readonly length: number;
  /** `grams[n - 1][i]`: number of the n letters from i in the model's table; -1 where no operation has them. */
  readonly grams: readonly Int16Array[];
  /** `hashes[n - 1][i]`: hash of the n letters from i. */
  readonly hashes: readonly Int32Array[];
  /** Codes of the letters, with 0 before the first and behind the last. */
  readonly codes: Uint16Array;
}

/** Longest grams of an operation. */
export const SOURCE_GRAM = 2;
export const TARGET_GRAM = 3;
export const CONTEXT_UNIT = 0.05;
/** The character of a weight of 0; weights go from -40 to 40 units. */
export const CONTEXT_ZERO = 'P'.charCodeAt(0);
/** Longer words are cut: names are not, and the time is the product of the lengths. */
const LONGEST = 40;
const NOTHING = 0;
const UNKNOWN = 1;

/** The hash of a gram, FNV-1a. */
export function gramHash(gram: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * Where the weight of an operation beside a letter is kept. `side` is 1 and 2 for the letter before and behind it in the
 * source, 3 and 4 in the target; `mask` is the size of the table, a power of two, less one.
 */
export function contextSlot(operation: number, code: number, side: number, mask: number): number {
  let hash = Math.imul(operation ^ Math.imul(code + 1, 0x9e3779b1) ^ Math.imul(side, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & mask;
}

/** The hash of an operation from those of its two grams. */
export function operationHash(source: number, target: number): number {
  return Math.imul(source, 31) ^ target;
}

const EMPTY_HASH = gramHash('');

/** Makes a word ready: `ids` numbers the grams of a model. */
function prepare(letters: string, ids: ReadonlyMap<string, number>, longest: number): PreparedWord {
  const word = `^${letters.slice(0, LONGEST)}$`;
  const grams: Int16Array[] = [];
  const hashes: Int32Array[] = [];
  for (let n = 1; n <= longest; n++) {
    const missing = n === 1 ? UNKNOWN : -1;
    const row = new Int16Array(word.length).fill(-1);
    const hash = new Int32Array(word.length);
    for (let i = 0; i + n <= word.length; i++) {
      const gram = word.slice(i, i + n);
      row[i] = ids.get(gram) ?? missing;
      hash[i] = gramHash(gram);
    }
    grams.push(row);
    hashes.push(hash);
  }
  const codes = new Uint16Array(word.length + 2);
  for (let i = 0; i < word.length; i++) codes[i + 1] = word.charCodeAt(i);
  return { length: word.length, grams, hashes, codes };
}

/** An edit model ready for use. */
export class EditModel {
  readonly source: NameScript;
  readonly target: NameScript;
  readonly #scale: number;
  readonly #bias: number;
  readonly #sources = new Map<string, number>();
  readonly #targets = new Map<string, number>();
  /** `weights[source * width + target]`: how much likelier, not its logarithm; 0 for operations that do not exist. */
  readonly #weights: Float64Array;
  readonly #width: number;
  /** Factors by slot. */
  readonly #contexts: Float64Array;
  readonly #forward = new Float64Array((LONGEST + 3) * (LONGEST + 3));

  constructor(data: EditModelData) {
    this.source = data.source;
    this.target = data.target;
    this.#scale = data.scale;
    this.#bias = data.bias;
    this.#contexts = Float64Array.from({ length: data.contexts.length }, (_, i) =>
      Math.exp((data.contexts.charCodeAt(i) - CONTEXT_ZERO) * CONTEXT_UNIT),
    );
    for (const grams of [this.#sources, this.#targets]) grams.set('', NOTHING).set('?', UNKNOWN);
    const listed: (readonly [source: number, target: number, weight: number])[] = [];
    for (const line of data.operations.split('\n')) {
      const [from, to, weight] = line.split(' ');
      if (!from || !to) continue;
      const source = numberOf(this.#sources, from === '_' ? '' : from);
      const target = numberOf(this.#targets, to === '_' ? '' : to);
      listed.push([source, target, Math.exp(Number(weight) / 10)]);
    }
    this.#width = this.#targets.size;
    this.#weights = new Float64Array(this.#sources.size * this.#width);
    this.#fillFloors(data.floors);
    for (const [source, target, weight] of listed) this.#weights[source * this.#width + target] = weight;
  }

  #fillFloors([substitution, deletion, insertion]: EditModelData['floors']): void {
    const singles = (grams: Map<string, number>): number[] =>
      [...grams].filter(([gram]) => gram.length === 1).map(([, id]) => id);
    const targets = singles(this.#targets);
    for (const source of singles(this.#sources)) {
      for (const target of targets) this.#weights[source * this.#width + target] = Math.exp(substitution);
      this.#weights[source * this.#width] = Math.exp(deletion);
    }
    for (const target of targets) this.#weights[target] = Math.exp(insertion);
  }

  /** Makes a word of the source script ready; letters as {@link nameLetters} gives them. */
  prepareSource(letters: string): PreparedWord {
    return prepare(letters, this.#sources, SOURCE_GRAM);
  }

  /** Makes a word of the target script ready. */
  prepareTarget(letters: string): PreparedWord {
    return prepare(letters, this.#targets, TARGET_GRAM);
  }

  /** Log odds that the two are spellings of one name: above 0 for names that are rather the same. */
  logOdds(source: PreparedWord, target: PreparedWord): number {
    const rows = source.length;
    const columns = target.length;
    const width = columns + 1;
    const forward = this.#forward;
    forward.fill(0, 0, (rows + 1) * width);
    forward[0] = 1;
    for (let i = 0; i <= rows; i++) {
      for (let j = 0; j <= columns; j++) {
        const at = i * width + j;
        const reached = forward[at]!;
        if (reached === 0) continue;
        for (let a = 0; a <= SOURCE_GRAM; a++) {
          const row = a === 0 ? NOTHING : i < rows ? source.grams[a - 1]![i]! : -1;
          if (row < 0) continue;
          const most = a === 0 ? 1 : a === 1 ? TARGET_GRAM : 2;
          for (let b = a === 1 ? 0 : 1; b <= most; b++) {
            const column = b === 0 ? NOTHING : j < columns ? target.grams[b - 1]![j]! : -1;
            if (column < 0) continue;
            const weight = this.#weights[row * this.#width + column]!;
            if (weight === 0) continue;
            forward[at + a * width + b]! += reached * weight * this.#context(source, i, a, target, j, b);
          }
        }
      }
    }
    const chains = Math.log(Math.max(forward[rows * width + columns]!, 1e-300));
    return (this.#scale * chains) / ((rows + columns) / 2) + this.#bias;
  }

  /** The factor that the four letters beside an operation make. */
  #context(source: PreparedWord, i: number, a: number, target: PreparedWord, j: number, b: number): number {
    const contexts = this.#contexts;
    const mask = contexts.length - 1;
    if (mask < 0) return 1;
    const from = a === 0 ? EMPTY_HASH : source.hashes[a - 1]![i]!;
    const to = b === 0 ? EMPTY_HASH : target.hashes[b - 1]![j]!;
    const operation = operationHash(from, to);
    return (
      contexts[contextSlot(operation, source.codes[i]!, 1, mask)]! *
      contexts[contextSlot(operation, source.codes[i + a + 1]!, 2, mask)]! *
      contexts[contextSlot(operation, target.codes[j]!, 3, mask)]! *
      contexts[contextSlot(operation, target.codes[j + b + 1]!, 4, mask)]!
    );
  }
}

function numberOf(grams: Map<string, number>, gram: string): number {
  for (const letter of gram) if (!grams.has(letter)) grams.set(letter, grams.size);
  let id = grams.get(gram);
  if (id === undefined) grams.set(gram, (id = grams.size));
  return id;
}
