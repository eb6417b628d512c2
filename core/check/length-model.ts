import type { CheckContext, CheckRow } from './check.ts';
import type { Present } from './cell.ts';
import { countSentences } from './sentences.ts';

/** How the lengths of each two columns go together, by the number of the two. Lists of numbers, so that the engine knows them. */
interface Ratios {
  /** Of `log(to / from)`. */
  readonly means: Float64Array;
  /** For texts of 100 letters. */
  readonly spreads: Float64Array;
  /** Marks between clauses in `to` for one in `from`. */
  readonly marks: Float64Array;
}

/** Rows that are read to learn the ratios. */
const SAMPLE = 4000;
/** Letters and digits from which on a cell tells something of the ratio. */
const TELLING = 15;
/** Rows that the ratio assumed before any reading is worth. */
const PRIOR_ROWS = 8;
/** What is assumed before any reading: one letter for one letter, give or take a third. */
const PRIOR_SPREAD = 0.33;
/** Marks between clauses that the ratio assumed before any reading is worth. */
const PRIOR_MARKS = 20;
const MIN_SPREAD = 0.12;
/** How many marks a text lacks that lacks a clause: languages that set more of them expect less than one of another. */
const CLAUSE = 0.75;

/** A version of a row whose length does not go with that of any other. */
export interface Misfit {
  readonly at: Present;
  /** Length as a share of what the other versions let expect: 0.4 is much too short. */
  readonly share: number;
  /** Whether the other versions have more sentences (or fewer, if it is too long) as well. */
  readonly sentences: boolean;
  /** Whether a version that is too short also has fewer marks between clauses than each of the others lets expect. */
  readonly clauses: boolean;
  /** Whether two other versions agree that it is this one. */
  readonly certain: boolean;
}

const models = new WeakMap<CheckContext, LengthModel>();

/**
 * What lengths to expect in a document: the ratio of each two versions and its spread, learned from the rows (median and
 * median deviation), drawn towards one to one where there are few.
 */
export class LengthModel {
  readonly #context: CheckContext;
  readonly #ratios: Ratios;

  private constructor(context: CheckContext) {
    this.#context = context;
    this.#ratios = learn(context);
  }

  /** The model of a run's rows: the checks that ask for it share it. */
  static of(context: CheckContext): LengthModel {
    let model = models.get(context);
    if (!model) models.set(context, (model = new LengthModel(context)));
    return model;
  }

  /**
   * The version of a row that is off against every other by more than `deviations` standard deviations, all in the same
   * direction; of two versions the one that is too short. Texts of fewer than `minimum` letters tell nothing.
   */
  misfit(row: CheckRow, index: number, deviations: number, minimum: number): Misfit | undefined {
    const present = this.#context.present(row);
    const count = present.length;
    if (count < 2) return undefined;
    for (let own = 0; own < count; own++) {
      const { column } = present[own]!;
      let direction = 0;
      let fits = false;
      for (let other = 0; other < count && !fits; other++) {
        if (other === own) continue;
        const z = this.deviation(index, present[other]!.column, column, minimum);
        if (Math.abs(z) <= deviations || Math.sign(z) === -direction) fits = true;
        direction = Math.sign(z);
      }
      // Of two versions one fits if the other does; either may be wrong, and the shorter one is what a translator looks at first.
      if (fits && count === 2) return undefined;
      if (fits || (count === 2 && direction > 0)) continue;
      const other = present[own === 0 ? 1 : 0]!.column;
      const { traits } = this.#context;
      const expected = traits.size(index, other) * Math.exp(this.#ratios.means[this.#pair(other, column)]!);
      const sentences = present.map(sentencesOf);
      return {
        at: present[own]!,
        share: traits.size(index, column) / Math.max(expected, 1),
        sentences: sentences.every(
          (n, at) => at === own || (direction < 0 ? n > sentences[own]! : n < sentences[own]!),
        ),
        clauses: direction < 0 && this.#lacksClause(index, present, column),
        certain: count > 2,
      };
    }
    return undefined;
  }

  /** How many more marks between clauses a version has than another lets expect. */
  surplusMarks(row: number, from: number, to: number): number {
    const { traits } = this.#context;
    return (
      traits.clauseMarks(row, to) - traits.clauseMarks(row, from) * this.#ratios.marks[this.#pair(from, to)]!
    );
  }

  #lacksClause(row: number, present: readonly Present[], own: number): boolean {
    return present.every(({ column }) => {
      if (column === own) return true;
      return this.surplusMarks(row, column, own) <= -CLAUSE;
    });
  }

  /** By how many standard deviations a version is longer than another lets expect; 0 for texts under `minimum` letters. */
  deviation(row: number, from: number, to: number, minimum: number): number {
    const a = this.#context.traits.size(row, from);
    const b = this.#context.traits.size(row, to);
    if (a === 0 || b === 0 || Math.max(a, b) < minimum) return 0;
    return this.deviationOf(a, b, Math.max(a, b), from, to);
  }

  /** By how many standard deviations `b` letters of the version `to` are more than `a` of `from` let expect, in a text of `size`. */
  deviationOf(a: number, b: number, size: number, from: number, to: number): number {
    const pair = this.#pair(from, to);
    // The spread of a sum of words falls with the root of its length.
    const scale = this.#ratios.spreads[pair]! * Math.max(Math.sqrt(100 / size), 0.5);
    return (Math.log(b / a) - this.#ratios.means[pair]!) / scale;
  }

  /** The place of two columns in the {@link Ratios}. */
  #pair(from: number, to: number): number {
    return from * this.#context.versions.length + to;
  }
}

function sentencesOf({ cell, text }: Present): number {
  return Math.max(cell.segments.length, countSentences(text));
}

/** The ratio of every column to every other. */
function learn(context: CheckContext): Ratios {
  const { rows, versions, traits } = context;
  const count = versions.length;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const means = new Float64Array(count * count);
  const spreads = new Float64Array(count * count).fill(PRIOR_SPREAD);
  const marks = new Float64Array(count * count).fill(1);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const pairs: number[] = [];
      let marksA = PRIOR_MARKS;
      let marksB = PRIOR_MARKS;
      for (let row = 0; row < rows.length; row += step) {
        const from = traits.size(row, a);
        const to = traits.size(row, b);
        if (from < TELLING || to < TELLING) continue;
        pairs.push(Math.log(to / from), Math.sqrt(Math.max(from, to) / 100));
        marksA += traits.clauseMarks(row, a);
        marksB += traits.clauseMarks(row, b);
      }
      const [there, back] = [a * count + b, b * count + a];
      const { mean, spread } = ratioOf(pairs);
      means[there] = mean;
      means[back] = -mean;
      spreads[there] = spreads[back] = spread;
      marks[there] = marksB / marksA;
      marks[back] = marksA / marksB;
    }
  }
  return { means, spreads, marks };
}

/** Median and median deviation of pairs of a log ratio and its weight, drawn towards the prior where there are few. */
function ratioOf(pairs: readonly number[]): { readonly mean: number; readonly spread: number } {
  const rows = pairs.length / 2;
  if (rows === 0) return { mean: 0, spread: PRIOR_SPREAD };
  const values = pairs.filter((_, index) => index % 2 === 0);
  const middle = median(values);
  const deviations = values.map((value, index) => Math.abs(value - middle) * pairs[index * 2 + 1]!);
  const spread = Math.max(MIN_SPREAD, 1.4826 * median(deviations));
  const share = rows / (rows + PRIOR_ROWS);
  return {
    mean: middle * share,
    spread: spread * share + PRIOR_SPREAD * (1 - share),
  };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
