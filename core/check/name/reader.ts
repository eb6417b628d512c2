import type { NameLexicon } from '../../facts/index.ts';
import { markCapitals } from '../../facts/name.ts';
import { nameLexicon } from '../../facts/name/lexicon.ts';
import { namedText } from '../../facts/name/match.ts';
import { TextWords, textWords } from '../../facts/name/words.ts';
import { Tokens } from '../../facts/token.ts';
import { joinCell } from '../cell.ts';
import type { CheckCell, CheckContext } from '../check.ts';
import type { LearnedNames } from './learned.ts';
import type { NameVersion } from './missing.ts';
import { isCased, isReadable, type NameUnit } from './unit.ts';
import { WordUse } from './use.ts';

/** A cell as names are looked for in it; its names are found when the words of all rows are known. */
export interface ReadCell extends NameVersion {
  units: readonly NameUnit[];
  learned?: LearnedNames;
}

const NO_UNITS: readonly NameUnit[] = [];

/** Numbers of a list in which the words of texts are kept, and how many lists there are at most: a hundred thousand rows. */
const PAGE = 1 << 16;
const MOST_PAGES = 256;
const NOT_KEPT = -1;

/** What names are looked for by in one column, and the words of its cell that was read last. */
class Column {
  /** Names of its language can be compared by their letters. */
  readonly readable: boolean;
  /** Its script has capitals. */
  readonly cased: boolean;
  readonly use = new WordUse();
  readonly words = new TextWords();
  lexicon: NameLexicon | undefined;

  constructor(lang: string) {
    this.readable = isReadable(lang);
    this.cased = isCased(lang);
  }

  /** Cuts the text of a cell into words; `tokens` are those of the text. */
  read(text: string, lang: string, tokens: Tokens): void {
    this.lexicon = nameLexicon(lang, tokens.lexicon);
    textWords(tokens, this.lexicon, this.words);
    markCapitals(text, this.lexicon, this.words);
  }
}

/**
 * Reads the words of the rows for the search of names, twice: first to see how they are written, best while its other checks
 * run, which share the tokens; then to look for names. What was seen is kept in few large lists of numbers, so that memory
 * stays bounded; texts beyond are cut anew.
 */
export class NameReader {
  readonly #context: CheckContext;
  readonly #columns: readonly Column[];
  /** Where in the pages the words of a cell stand, by row and column. */
  readonly #places: Int32Array;
  readonly #pages: Int32Array[] = [];
  #free = PAGE;
  /** The lexicons that kept words were read with. */
  readonly #lexicons: NameLexicon[] = [];
  readonly #tokens = new Tokens();
  /** Rows seen so far. */
  #seen = 0;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#columns = context.versions.map(({ lang }) => new Column(lang));
    this.#places = new Int32Array(context.rows.length * this.#columns.length).fill(NOT_KEPT);
  }

  /** How the words of a column are written in the rows seen. */
  use(column: number): WordUse {
    return this.#columns[column]!.use;
  }

  /** Sees how the words of the rows up to `row` are written. */
  see(row: number): void {
    for (; this.#seen <= row; this.#seen++) this.#see(this.#seen);
  }

  #see(row: number): void {
    const { cells } = this.#context.rows[row]!;
    for (let at = 0; at < this.#columns.length; at++) {
      const cell = cells[at];
      const column = this.#columns[at]!;
      if (!cell || cell.segments.length === 0 || !column.readable) continue;
      this.#read(column, cell, cell.segments.length === 1 ? cell.segments[0]!.text : joinCell(cell).text);
      if (column.cased) column.use.add(column.words, column.lexicon!);
      this.#places[row * this.#columns.length + at] = this.#keep(column);
    }
  }

  /** The cells of a row that names can be looked for in; those of the row before are no longer valid. */
  cells(row: number): ReadCell[] {
    const { cells } = this.#context.rows[row]!;
    const read: ReadCell[] = [];
    for (let at = 0; at < this.#columns.length; at++) {
      const cell = cells[at];
      const column = this.#columns[at]!;
      if (!cell || cell.segments.length === 0 || !column.readable) continue;
      const joined = joinCell(cell);
      const { text } = joined;
      const place = this.#places[row * this.#columns.length + at]!;
      if (place === NOT_KEPT) this.#read(column, cell, text);
      else this.#restore(column, place);
      const named = namedText(text, cell.lang, column.lexicon!, column.words);
      read.push({ column: at, cased: column.cased, cell, joined, named, units: NO_UNITS });
    }
    return read;
  }

  #read(column: Column, cell: CheckCell, text: string): void {
    const { segments, lang } = cell;
    const tokens = segments.length === 1 ? this.#context.tokens(segments[0]!) : this.#tokens.read(text);
    column.read(text, lang, tokens);
  }

  /** Keeps the words of a column's cell; where. */
  #keep({ words, lexicon }: Column): number {
    const size = 1 + words.saved;
    if (this.#free + size > PAGE) {
      if (size > PAGE || this.#pages.length === MOST_PAGES) return NOT_KEPT;
      this.#pages.push(new Int32Array(PAGE));
      this.#free = 0;
    }
    const page = this.#pages.at(-1)!;
    const from = this.#free;
    page[from] = this.#numberOf(lexicon!);
    if (!words.save(page, from + 1)) return NOT_KEPT;
    this.#free += size;
    return (this.#pages.length - 1) * PAGE + from;
  }

  #numberOf(lexicon: NameLexicon): number {
    const known = this.#lexicons.lastIndexOf(lexicon);
    return known >= 0 ? known : this.#lexicons.push(lexicon) - 1;
  }

  /** Puts words that were kept back into their column. */
  #restore(column: Column, place: number): void {
    const page = this.#pages[Math.floor(place / PAGE)]!;
    const from = place % PAGE;
    column.lexicon = this.#lexicons[page[from]!]!;
    column.words.restore(page, from + 1);
  }
}
