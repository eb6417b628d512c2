import type { CheckCell, CheckRow } from '../check.ts';

/** Blanks that set columns: behind the indent of an indented line, three or more of them anywhere, or a tab. */
const COLUMNS = /^[ \t]+\S.*\S {2}|\S(?= {3}| *\t)[ \t]+\S/m;
const SEVERAL_LINES = /^[ \t]|[\n\r]/;
const GAP = /(?<=\S)(?: [ \t]+|\t[ \t]*)(?=\S)/g;
const LINE = /[^\n\r]+/g;

/**
 * The most gaps that a line of the columns has in which the other versions of a row are set, as help texts are
 * (`  -a, --all   show all`); 0 where one of them has none. A cell that is alone counts itself, if indents or line breaks tell
 * of a table.
 */
export function columnsOf(row: CheckRow, cell: CheckCell): number {
  let gaps = 0;
  let others = 0;
  for (const other of row.cells) {
    if (!other || other === cell || other.segments.length === 0) continue;
    const table = other.segments.filter(({ text }) => COLUMNS.test(text));
    if (table.length === 0) return 0;
    for (const { text } of table) gaps = Math.max(gaps, mostGaps(text));
    others++;
  }
  if (others > 0) return gaps;
  for (const { text } of cell.segments)
    if (SEVERAL_LINES.test(text) && COLUMNS.test(text)) gaps = Math.max(gaps, mostGaps(text));
  return gaps;
}

function mostGaps(text: string): number {
  let most = 0;
  for (const [line] of text.matchAll(LINE)) most = Math.max(most, line.match(GAP)?.length ?? 0);
  return most;
}

/** Where in a text the first `most` gaps of every line begin. */
export function columnGaps(text: string, most: number): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const line of text.matchAll(LINE)) {
    let left = most;
    for (const gap of line[0].matchAll(GAP)) {
      if (left-- <= 0) break;
      starts.add(line.index + gap.index);
    }
  }
  return starts;
}
