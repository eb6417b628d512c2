import type { SampledVersion, WordSample } from './word-sample.ts';

/** Rows of a word that are looked at. */
const MOST_ROWS = 30;
/** Words of the other version that are taken for translations of a word at most. */
const TAKEN = 3;
/** How many times more often than elsewhere a translation stands beside its word. */
const OFTENER = 2;
/** How much likelier the rows must be with a translation than by chance: the logarithm. */
const SURE = 3;
/** Rows in which a word met its translation by chance: taken off, since the best of many was chosen. */
const LUCK = 0.5;
/** Rows that what is expected by chance is worth. */
const PRIOR_ROWS = 1.5;
const RAREST = 1e-6;

/** How a word fares in a row. */
export interface Counterpart {
  /** Whether one of its translations is there. */
  readonly met: boolean;
  /** How often one of them is, in rows of the word and in any rows. */
  readonly usual: number;
  readonly chance: number;
}

/** What the rows of a word that were looked at have beside it. */
interface Known {
  /** Words of the other version that seem to translate it; none where nothing is known. */
  readonly translations: readonly number[];
  /** How many of the rows have one of them. */
  readonly hits: number;
  readonly rows: number;
  /** Whether all rows of the sample that have the word were looked at. */
  readonly all: boolean;
  /** How often one of them is in any row. */
  readonly chance: number;
}

const NOTHING_KNOWN: Known = { translations: [], hits: 0, rows: 0, all: true, chance: 0 };

/**
 * Which words of a version stand for which of another, as a sample of the document's rows has them. A row that is asked about
 * is never its own witness.
 */
export class Counterparts {
  readonly #from: SampledVersion;
  readonly #to: SampledVersion;
  readonly #sampled: number;
  readonly #known: (Known | undefined)[] = [];
  readonly #counts: Int32Array;

  /** @param from the column of the words @param to that of their translations */
  constructor(sample: WordSample, from: number, to: number) {
    this.#sampled = sample.count;
    this.#from = sample.version(from);
    this.#to = sample.version(to);
    this.#counts = new Int32Array(this.#to.rowStarts.length);
  }

  /**
   * How a word fares in a row; undefined where the sample does not know its translation.
   * @param own whether the row is in the sample
   * @param there the stems of the other version in the row
   */
  of(stem: number, own: boolean, there: ReadonlySet<number>): Counterpart | undefined {
    if (stem >= this.#from.rowStarts.length - 1) return undefined;
    const { translations, hits, rows, all, chance } = (this.#known[stem] ??= this.#learn(stem));
    if (translations.length === 0) return undefined;
    const met = translations.some((other) => there.has(other));
    const itself = own && all ? 1 : 0;
    const lucky = Math.max(0, hits - (met ? itself : 0) - LUCK * translations.length);
    const usual = (lucky + PRIOR_ROWS * chance) / (rows - itself + PRIOR_ROWS);
    return usual > chance ? { met, usual, chance } : undefined;
  }

  #learn(stem: number): Known {
    const { rowStarts, rows: ofStems } = this.#from;
    const total = timesOf(this.#from, stem);
    if (total < 2) return NOTHING_KNOWN;
    const step = Math.ceil(total / MOST_ROWS);
    const rows: number[] = [];
    for (let at = rowStarts[stem]!; at < rowStarts[stem + 1]!; at += step) rows.push(ofStems[at]!);
    const found = this.#beside(rows, total);
    if (found.length === 0) return NOTHING_KNOWN;
    const translations = found.map((neighbour) => neighbour.stem);
    const none = found.reduce((product, { rate }) => product * (1 - rate), 1);
    const hits = rows.filter((row) => this.#hasAny(row, translations)).length;
    return { translations, hits, rows: rows.length, all: step === 1, chance: 1 - none };
  }

  /** The words that stand beside a word far more often than elsewhere, the likeliest translations. */
  #beside(
    rows: readonly number[],
    total: number,
  ): { readonly stem: number; readonly rate: number; readonly likeness: number }[] {
    const { starts, numbers } = this.#to;
    const counts = this.#counts;
    const met: number[] = [];
    for (const row of rows) {
      for (let k = starts[row]!; k < starts[row + 1]!; k++) {
        if (counts[numbers[k]!]!++ === 0) met.push(numbers[k]!);
      }
    }
    const found: { stem: number; rate: number; likeness: number }[] = [];
    const seen = rows.length;
    for (const stem of met) {
      const count = counts[stem]!;
      counts[stem] = 0;
      if (count < 2) continue;
      const times = timesOf(this.#to, stem);
      const rate = times / this.#sampled;
      const share = count / seen;
      if (share < OFTENER * rate) continue;
      const gain =
        count * Math.log(share / rate) + (seen - count) * Math.log(Math.max(1 - share, RAREST) / (1 - rate));
      if (gain > SURE) found.push({ stem, rate, likeness: (2 * count) / (seen + (times * seen) / total) });
    }
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, TAKEN);
  }

  #hasAny(row: number, stems: readonly number[]): boolean {
    const { starts, numbers } = this.#to;
    for (let k = starts[row]!; k < starts[row + 1]!; k++) if (stems.includes(numbers[k]!)) return true;
    return false;
  }
}

/** The rows of the sample that have a stem. */
function timesOf({ rowStarts }: SampledVersion, stem: number): number {
  return rowStarts[stem + 1]! - rowStarts[stem]!;
}
