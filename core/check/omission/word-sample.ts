import { Tokens } from '../../facts/token.ts';
import { cellText } from '../cell.ts';
import type { CheckContext } from '../check.ts';
import { StemNumbers } from './stem-numbers.ts';

/** Rows that are read to learn which words go together: a larger sample finds hardly more. */
const SAMPLE = 600;
/** Characters of a cell that are read. */
const MOST_READ = 2000;

/** The different stems of one version in the rows of a sample; those of the `k`-th row from `starts[k]` on. */
export interface SampledVersion {
  readonly stems: StemNumbers;
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** By stem, where its rows begin in `rows`. */
  readonly rowStarts: Int32Array;
  readonly rows: Int32Array;
}

/** Rows of a document taken at even distances, with the stems of every version. */
export class WordSample {
  readonly count: number;
  readonly #step: number;
  readonly #versions: (SampledVersion | undefined)[] = [];
  readonly #context: CheckContext;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#step = Math.max(1, Math.ceil(context.rows.length / SAMPLE));
    this.count = Math.ceil(context.rows.length / this.#step);
  }

  /** Whether a row is in the sample. */
  has(row: number): boolean {
    return row % this.#step === 0;
  }

  /** The stems of a version. */
  version(column: number): SampledVersion {
    return (this.#versions[column] ??= this.#read(column));
  }

  #read(column: number): SampledVersion {
    const { rows, versions } = this.#context;
    const stems = StemNumbers.of(versions[column]!.lang);
    const starts = new Int32Array(this.count + 1);
    const numbers: number[] = [];
    const tokens = new Tokens();
    let last = new Int32Array(stems.size + (1 << 12));
    for (let place = 0; place < this.count; place++) {
      const cell = rows[place * this.#step]!.cells[column];
      if (cell) {
        tokens.read(cellText(cell).slice(0, MOST_READ));
        for (let at = 0; at < tokens.count; at++) {
          const number = stems.of(tokens, at);
          if (number === 0) continue;
          if (number >= last.length) last = widened(last);
          if (last[number] === place + 1) continue;
          last[number] = place + 1;
          numbers.push(number);
        }
      }
      starts[place + 1] = numbers.length;
    }
    return { stems, starts, numbers: Int32Array.from(numbers), ...rowsOf(starts, numbers, stems.size) };
  }
}

function widened(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * list.length);
  wider.set(list);
  return wider;
}

/** The rows of every stem. */
function rowsOf(
  starts: Int32Array,
  numbers: readonly number[],
  size: number,
): Pick<SampledVersion, 'rowStarts' | 'rows'> {
  const rowStarts = new Int32Array(size + 1);
  for (const number of numbers) rowStarts[number + 1]!++;
  for (let number = 0; number < size; number++) rowStarts[number + 1]! += rowStarts[number]!;
  const next = rowStarts.slice();
  const rows = new Int32Array(numbers.length);
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let k = starts[place]!; k < starts[place + 1]!; k++) rows[next[numbers[k]!]!++] = place;
  }
  return { rowStarts, rows };
}
