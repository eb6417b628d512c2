import type { Tokens } from '../facts/token.ts';
import type { CheckRow, CheckSegment } from './check.ts';
import { traitsOf } from './traits.ts';
import { power } from './word-traits.ts';

/** Numbers kept of a cell: its flags, size, letters of four scripts, marks between clauses, hash. */
const FIELDS = 8;
/** Beside the `TRAIT`s in the flags: the cell was looked at. */
const KNOWN = 1 << 30;

const SCRIPT_FIELDS: Readonly<Record<string, number>> = { Latn: 2, Cyrl: 3, Arab: 4 };
const OTHER_SCRIPTS = 5;

/**
 * The traits of the cells of a run (see `traits.ts`), those of their segments put together: gathered when first asked for,
 * kept as plain numbers, so that looking whether a check has any business in a row costs next to nothing.
 */
export class CellTraits {
  readonly #rows: readonly CheckRow[];
  readonly #width: number;
  readonly #tokens: (segment: CheckSegment) => Tokens;
  readonly #numbers: Int32Array;

  /** @param width cells of a row */
  constructor(rows: readonly CheckRow[], width: number, tokens: (segment: CheckSegment) => Tokens) {
    this.#rows = rows;
    this.#width = width;
    this.#tokens = tokens;
    this.#numbers = new Int32Array(rows.length * width * FIELDS);
  }

  /** The `TRAIT`s that some segment of the cell has; 0 for an empty cell. */
  flags(row: number, column: number): number {
    return this.#numbers[this.#at(row, column)]! & ~KNOWN;
  }

  /** The `TRAIT`s that some cell of the row has. */
  rowFlags(row: number): number {
    let flags = 0;
    for (let column = 0; column < this.#width; column++) flags |= this.#numbers[this.#at(row, column)]!;
    return flags & ~KNOWN;
  }

  /** Letters and digits in UTF-16 units, without vowel signs and other marks. */
  size(row: number, column: number): number {
    return this.#numbers[this.#at(row, column) + 1]!;
  }

  /** Letters of a script by its ISO 15924 code: Latn, Cyrl, Arab; any other code stands for all further scripts. */
  letters(row: number, column: number, script: string): number {
    return this.#numbers[this.#at(row, column) + (SCRIPT_FIELDS[script] ?? OTHER_SCRIPTS)]!;
  }

  /** Letters of all scripts. */
  allLetters(row: number, column: number): number {
    const at = this.#at(row, column);
    const numbers = this.#numbers;
    return numbers[at + 2]! + numbers[at + 3]! + numbers[at + 4]! + numbers[at + OTHER_SCRIPTS]!;
  }

  /** Marks that part clauses. */
  clauseMarks(row: number, column: number): number {
    return this.#numbers[this.#at(row, column) + 6]!;
  }

  /** Equal for cells that differ only in marks, blanks, case and what they are cut into; 0 for an empty cell. */
  hash(row: number, column: number): number {
    const at = this.#at(row, column);
    return this.#numbers[at + 1] === 0 ? 0 : this.#numbers[at + 7]! || 1;
  }

  #at(row: number, column: number): number {
    const at = (row * this.#width + column) * FIELDS;
    if (this.#numbers[at] === 0) this.#gather(row, column, at);
    return at;
  }

  #gather(row: number, column: number, at: number): void {
    const numbers = this.#numbers;
    numbers[at] = KNOWN;
    const cell = this.#rows[row]!.cells[column];
    if (!cell) return;
    for (const segment of cell.segments) {
      const { flags, size, latin, cyrillic, arabic, other, clauseMarks, hash } = traitsOf(
        this.#tokens(segment),
      );
      numbers[at]! |= flags;
      numbers[at + 1]! += size;
      numbers[at + 2]! += latin;
      numbers[at + 3]! += cyrillic;
      numbers[at + 4]! += arabic;
      numbers[at + OTHER_SCRIPTS]! += other;
      numbers[at + 6]! += clauseMarks;
      numbers[at + 7] = (Math.imul(numbers[at + 7]!, power(size)) + hash) | 0;
    }
  }
}
