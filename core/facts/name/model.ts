import {
  contextSlot,
  GramTable,
  LONGEST,
  NOTHING,
  prepare,
  type PreparedWord,
  SOURCE_GRAM,
  TARGET_GRAM,
  UNKNOWN,
} from './gram.ts';
import type { NameScript } from './letters.ts';

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

/** The most letters of the target that an operation puts in, by those of the source that it takes. */
const MOST_TARGET = [1, TARGET_GRAM, 2] as const;
export const CONTEXT_UNIT = 0.05;
/** Weights of contexts go from minus to plus so many units. */
const CONTEXT_LIMIT = 40;
/** The character of a weight of 0. */
export const CONTEXT_ZERO = 'P'.charCodeAt(0);
/** Chains less likely than this beside the best with the same source letters are given up. */
const BEAM = 1e-7;

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
    this.#contexts = contextWeights(data.contexts);
    this.#factors = contextFactors();
    const { sources, targets, operations } = gramsOf(data.operations);
    this.#sourceGrams = new GramTable(sources);
    this.#targetGrams = new GramTable(targets);
    this.#width = targets.size;
    this.#kinds = new Uint16Array(sources.size * this.#width);
    this.#weights = this.#putWeights(sources, targets, operations, data.floors);
  }

  /** Fills in the kinds of all operations, those of one letter that are not listed first; the weights by kind. */
  #putWeights(
    sources: ReadonlyMap<string, number>,
    targets: ReadonlyMap<string, number>,
    operations: readonly ListedOperation[],
    floors: EditModelData['floors'],
  ): Float64Array {
    const weights: number[] = [0];
    const kinds = new Map<number, number>();
    const set = (source: number, target: number, weight: number): void => {
      let kind = kinds.get(weight);
      if (kind === undefined) kinds.set(weight, (kind = weights.push(weight) - 1));
      this.#kinds[source * this.#width + target] = kind;
    };
    const [substitution, deletion, insertion] = floors.map(Math.exp) as [number, number, number];
    const targetLetters = singles(targets);
    for (const source of singles(sources)) {
      for (const target of targetLetters) set(source, target, substitution);
      set(source, NOTHING, deletion);
    }
    for (const target of targetLetters) set(NOTHING, target, insertion);
    for (const { source, target, weight } of operations) set(source, target, weight);
    return Float64Array.from(weights);
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
  logOdds(
    { length: rows, table: source }: PreparedWord,
    { length: columns, table: target }: PreparedWord,
  ): number {
    const width = columns + 1;
    const forward = this.#forward;
    forward.fill(0, 0, (rows + 1) * width);
    forward[0] = 1;
    for (let i = 0; i <= rows; i++) {
      const line = i * width;
      let best = 0;
      for (let at = line, end = line + width; at < end; at++) if (forward[at]! > best) best = forward[at]!;
      const least = best * BEAM;
      // What is put in leads on in the row itself, so that it comes first.
      for (let a = 0; a <= SOURCE_GRAM && i + a <= rows; a++)
        if (source[a * (rows + 1) + i]! >= 0) this.#extend(source, rows, i, a, target, columns, least);
    }
    const chains = Math.log(Math.max(forward[rows * width + columns]!, 1e-300));
    return (this.#scale * chains) / ((rows + columns) / 2) + this.#bias;
  }

  /** Lengthens all chains that have come to source letter i by an operation with the next a of them. */
  #extend(
    source: Int32Array,
    rows: number,
    i: number,
    a: number,
    target: Int32Array,
    columns: number,
    least: number,
  ): void {
    const weights = this.#weights;
    const kinds = this.#kinds;
    const factors = this.#factors;
    const contexts = this.#contexts;
    const mask = contexts.length - 1;
    const forward = this.#forward;
    const width = columns + 1;
    const from = i * width;
    const to = from + a * width;
    const own = a * (rows + 1) + i;
    const row = source[own]!;
    const sourceHash = source[(SOURCE_GRAM + 1) * (rows + 1) + own]!;
    const sourceBefore = source[2 * (SOURCE_GRAM + 1) * (rows + 1) + i]!;
    const sourceBehind = source[(2 * (SOURCE_GRAM + 1) + 1) * (rows + 1) + i + a]!;
    const hashes = (TARGET_GRAM + 1) * width;
    const before = 2 * hashes;
    const behind = before + width;
    const shortest = a === 1 ? 0 : 1;
    const longest = MOST_TARGET[a]!;
    for (let j = 0; j <= columns; j++) {
      const reached = forward[from + j]!;
      if (reached <= least) continue;
      const targetBefore = target[before + j]!;
      const most = Math.min(longest, columns - j);
      for (let b = shortest; b <= most; b++) {
        const other = b * width + j;
        const column = target[other]!;
        if (column < 0) continue;
        let step = reached * weights[kinds[row + column]!]!;
        if (step <= least) continue;
        if (mask >= 0) {
          const operation = sourceHash ^ target[hashes + other]!;
          const context =
            contexts[contextSlot(operation, sourceBefore, mask)]! +
            contexts[contextSlot(operation, sourceBehind, mask)]! +
            contexts[contextSlot(operation, targetBefore, mask)]! +
            contexts[contextSlot(operation, target[behind + j + b]!, mask)]!;
          step *= factors[context + 4 * CONTEXT_LIMIT]!;
        }
        forward[to + j + b]! += step;
      }
    }
  }
}

/** An operation of the model by the numbers of its grams, with how much likelier it is, not the logarithm. */
interface ListedOperation {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** The operations that a model lists, and the numbers of their grams and letters. */
function gramsOf(lines: string): {
  readonly sources: ReadonlyMap<string, number>;
  readonly targets: ReadonlyMap<string, number>;
  readonly operations: readonly ListedOperation[];
} {
  const sources = new Map<string, number>();
  const targets = new Map<string, number>();
  for (const grams of [sources, targets]) grams.set('', NOTHING).set('?', UNKNOWN);
  const operations: ListedOperation[] = [];
  for (const line of lines.split('\n')) {
    const [from, to, weight] = line.split(' ');
    if (!from || !to) continue;
    const source = numberOf(sources, from === '_' ? '' : from);
    const target = numberOf(targets, to === '_' ? '' : to);
    operations.push({ source, target, weight: Math.exp(Number(weight) / 10) });
  }
  return { sources, targets, operations };
}

function contextWeights(contexts: string): Int8Array {
  const weights = new Int8Array(contexts.length);
  for (let i = 0; i < weights.length; i++)
    weights[i] = Math.max(-CONTEXT_LIMIT, Math.min(CONTEXT_LIMIT, contexts.charCodeAt(i) - CONTEXT_ZERO));
  return weights;
}

/** The factor that each sum of four weights of contexts makes. */
function contextFactors(): Float64Array {
  const factors = new Float64Array(8 * CONTEXT_LIMIT + 1);
  for (let i = 0; i < factors.length; i++) factors[i] = Math.exp((i - 4 * CONTEXT_LIMIT) * CONTEXT_UNIT);
  return factors;
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
