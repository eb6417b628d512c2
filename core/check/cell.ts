import type { IssueSpan } from '../model/index.ts';
import type { CheckCell, CheckRow, CheckSegment } from './check.ts';

/** The segments of a cell as one text, with a blank between them, and where each begins in it. */
export interface JoinedCell {
  readonly text: string;
  readonly starts: readonly number[];
}

const ONE_START: readonly number[] = [0];

/** Joins the segments of a cell. */
export function joinCell(cell: CheckCell): JoinedCell {
  const { segments } = cell;
  if (segments.length === 1) return { text: segments[0]!.text, starts: ONE_START };
  const starts: number[] = [];
  let length = 0;
  for (const { text } of segments) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: segments.map(({ text }) => text).join(' '), starts };
}

/** The text of a whole cell. */
export function cellText(cell: CheckCell): string {
  return cell.segments.length === 1
    ? cell.segments[0]!.text
    : cell.segments.map(({ text }) => text).join(' ');
}

/** The stretch `[start, end)` of the joined text as spans, one for each segment that it touches. */
export function spansOf(
  cell: CheckCell,
  joined: JoinedCell,
  start: number,
  end: number,
  value?: string,
): IssueSpan[] {
  const spans: IssueSpan[] = [];
  cell.segments.forEach((segment, index) => {
    const from = Math.max(start - joined.starts[index]!, 0);
    const to = Math.min(end - joined.starts[index]!, segment.text.length);
    if (from < to) spans.push(spanOf(cell, segment, from, to, value));
  });
  return spans;
}

/** A span of a segment. */
export function spanOf(
  cell: CheckCell,
  segment: CheckSegment,
  start: number,
  end: number,
  value?: string,
): IssueSpan {
  return { doc: cell.doc, segment: segment.id, start, end, ...(value !== undefined && { value }) };
}

/** Spans over all segments of a cell. */
export function wholeCell(cell: CheckCell): IssueSpan[] {
  return cell.segments.map((segment) => spanOf(cell, segment, 0, segment.text.length));
}

/** A cell that has text, with its column. A class, as the rows of a project are (see `recheck`). */
export class Present {
  readonly column: number;
  readonly cell: CheckCell;
  readonly text: string;

  constructor(column: number, cell: CheckCell, text: string) {
    this.column = column;
    this.cell = cell;
    this.text = text;
  }
}

/** The cells of a row that say something, with their whole text. */
export function presentCells(row: CheckRow): Present[] {
  const present: Present[] = [];
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column];
    if (!cell || cell.segments.length === 0) continue;
    const text = cellText(cell);
    if (text.trim() !== '') present.push(new Present(column, cell, text));
  }
  return present;
}

/** Whether a cell is page furniture and nothing else. */
export function isFurniture(cell: CheckCell): boolean {
  return cell.segments.length > 0 && cell.segments.every(({ kind }) => kind === 'furniture');
}
