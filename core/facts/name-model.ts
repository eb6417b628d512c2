import type { NameScript } from './name-letters.ts';

/**
 * A stochastic edit model for a pair of scripts, after Ristad and Yianilos: a word of one script is written in the other by
 * a chain of operations, each of which turns up to two letters into up to three. The weight of an operation is the logarithm
 * of how much likelier it is in two spellings of one name than in two names that have nothing to do with each other.
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
}

/** A word made ready for a model: rows of its letters and of its pairs (and triples) of letters in the model's table. */
export interface PreparedWord {
  readonly length: number;
  /** `grams[n - 1][i]`: the n letters from i; -1 where the model has no operation with them. */
  readonly grams: readonly Int16Array[];
}

/** Longer words are cut: names are not, and the time is the product of the lengths. */
const LONGEST = 40;
const SOURCE_GRAM = 2;
const TARGET_GRAM = 3;
const NOTHING = 0;
const UNKNOWN = 1;

/** An edit model ready for use. */
export class EditModel {
  readonly source: NameScript;
  readonly target: NameScript;
  readonly #scale: number;
  readonly #bias: number;
  readonly #sources = new Map<string, number>();
  readonly #targets = new Map<string, number>();
  /** `weights[source * width + target]`: how much likelier, not its logarithm. */
  readonly #weights: Float64Array;
  readonly #width: number;
  #forward = new Float64Array((LONGEST + 3) * (LONGEST + 3));

  constructor(data: EditModelData) {
    this.source = data.source;
    this.target = data.target;
    this.#scale = data.scale;
    this.#bias = data.bias;
    for (const grams of [this.#sources, this.#targets]) grams.set('', NOTHING).set('?', UNKNOWN);
    const listed: (readonly [source: number, target: number, weight: number])[] = [];
    const idOf = (grams: Map<string, number>, gram: string): number => {
      for (const letter of gram) if (!grams.has(letter)) grams.set(letter, grams.size);
      let id = grams.get(gram);
      if (id === undefined) grams.set(gram, (id = grams.size));
      return id;
    };
    for (const line of data.operations.split('\n')) {
      const [from, to, weight] = line.split(' ');
      if (!from || !to) continue;
      const source = idOf(this.#sources, from === '_' ? '' : from);
      const target = idOf(this.#targets, to === '_' ? '' : to);
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
    const weights = this.#weights;
    const table = this.#width;
    const forward = this.#forward;
    forward.fill(0, 0, (rows + 1) * width);
    forward[0] = 1;
    const [one, two] = source.grams as [Int16Array, Int16Array];
    const [t1, t2, t3] = target.grams as [Int16Array, Int16Array, Int16Array];
    for (let i = 0; i <= rows; i++) {
      const row1 = i < rows ? one[i]! * table : -1;
      const pair = i + 1 < rows ? two[i]! : -1;
      const row2 = pair >= 0 ? pair * table : -1;
      for (let j = 0; j <= columns; j++) {
        const at = i * width + j;
        const reached = forward[at]!;
        if (reached === 0) continue;
        const g1 = j < columns ? t1[j]! : -1;
        const g2 = j + 1 < columns ? t2[j]! : -1;
        if (g1 >= 0) forward[at + 1]! += reached * weights[g1]!;
        if (row1 >= 0) {
          const below = at + width;
          forward[below]! += reached * weights[row1]!;
          if (g1 >= 0) forward[below + 1]! += reached * weights[row1 + g1]!;
          if (g2 >= 0) forward[below + 2]! += reached * weights[row1 + g2]!;
          const g3 = j + 2 < columns ? t3[j]! : -1;
          if (g3 >= 0) forward[below + 3]! += reached * weights[row1 + g3]!;
        }
        if (row2 >= 0) {
          const below = at + 2 * width;
          if (g1 >= 0) forward[below + 1]! += reached * weights[row2 + g1]!;
          if (g2 >= 0) forward[below + 2]! += reached * weights[row2 + g2]!;
        }
      }
    }
    const chains = Math.log(Math.max(forward[rows * width + columns]!, 1e-300));
    return (this.#scale * chains) / ((rows + columns) / 2) + this.#bias;
  }
}

function prepare(letters: string, ids: ReadonlyMap<string, number>, longest: number): PreparedWord {
  const word = `^${letters.slice(0, LONGEST)}$`;
  const grams: Int16Array[] = [];
  for (let n = 1; n <= longest; n++) {
    const missing = n === 1 ? UNKNOWN : -1;
    const row = new Int16Array(word.length);
    for (let i = 0; i < word.length; i++)
      row[i] = i + n <= word.length ? (ids.get(word.slice(i, i + n)) ?? missing) : -1;
    grams.push(row);
  }
  return { length: word.length, grams };
}
