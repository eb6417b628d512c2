import { InputError } from '../../model/index.ts';

/** A row of a table with the line that it begins on. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Of a text: where each cell begins in it, and where the one behind the last would. */
  readonly starts?: readonly number[];
}

/** Cells longer than this are no table: somebody forgot a closing quotation mark. */
const LONGEST_CELL = 1_000_000;

/**
 * Reads rows of comma-separated values as RFC 4180 has them: quoted cells may hold delimiters, line breaks and doubled
 * quotation marks. Blank lines are left out. Throws `InputError` `table-quote`.
 */
export function parseCsv(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    const starts = [at];
    for (;;) {
      if (text[at] === '"') {
        const cell = quotedCell(text, at, line);
        at = cell.next;
        line += cell.breaks;
        const end = endOfPlain(text, at, delimiter);
        cells.push(cell.text + text.slice(at, end));
        at = end;
      } else {
        const end = endOfPlain(text, at, delimiter);
        cells.push(text.slice(at, end));
        at = end;
      }
      starts.push(at + 1);
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line: begun, starts });
  }
  return rows;
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function quotedCell(
  text: string,
  from: number,
  line: number,
): { text: string; next: number; breaks: number } {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote - from > LONGEST_CELL) {
      throw new InputError(
        'table-quote',
        'A quotation mark opens a cell here and nothing closes it. Close it, or double it if it belongs to the text.',
        { line },
      );
    }
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const breaks = text.slice(from, quote).match(/\r\n?|\n/g)?.length ?? 0;
      return { text: cell, next: quote + 1, breaks };
    }
    cell += '"';
    at = quote + 2;
  }
}

/** What a spreadsheet would run as a formula, and what only looks as if we had disarmed it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what would be one. */
function disarm(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `disarm` away. */
export function rearm(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A row as RFC 4180 has it, without its line break. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => csvCell(cell)).join(',');
}

/** A cell as RFC 4180 has it; between quotation marks where it needs them or `isQuoted` wants them. */
export function csvCell(cell: string, isQuoted = false): string {
  const plain = disarm(cell);
  return isQuoted || /["\r\n\t;,|]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const TSV_ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
const TSV_UNESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };

/** A cell without tab and line break: they are written `\t`, `\n`, `\r`; a backslash is doubled only where it would mislead. */
export function tsvCell(cell: string): string {
  return cell.replace(/[\t\n\r]|\\(?=[tnr\\])|\\$/g, (character) => TSV_ESCAPES[character]!);
}

/** The text that `tsvCell` wrote. */
function fromTsvCell(cell: string): string {
  return cell.includes('\\')
    ? cell.replace(/\\([tnr\\])/g, (_, letter: string) => TSV_UNESCAPES[letter]!)
    : cell;
}

/** Reads rows of tab-separated cells, a line a row; blank lines are left out. */
export function parseTsv(text: string): TableRow[] {
  const rows: TableRow[] = [];
  let line = 0;
  let at = 0;
  for (const content of text.split(/\r\n?|\n/)) {
    line++;
    if (content !== '') {
      const written = content.split('\t');
      const starts = [at];
      for (const cell of written) starts.push(starts.at(-1)! + cell.length + 1);
      rows.push({ cells: written.map(fromTsvCell), line, starts });
    }
    at += content.length + 1;
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
  }
  return rows;
}

/** The delimiter of a CSV file by its first line: the one of `,`, `;`, tab and `|` that occurs most. */
export function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)![0];
  let best = ',';
  let most = 0;
  for (const candidate of [',', ';', '\t', '|']) {
    const count = first.split(candidate).length;
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}
