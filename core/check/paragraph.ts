import type { CheckCell, CheckRow, CheckSegment } from './check.ts';

/** A segment and where it stands. */
export interface Place {
  readonly row: number;
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
}

/** The segments of one version, paragraph by paragraph, in the order of the text. */
export function* paragraphsIn(rows: readonly CheckRow[], column: number): Generator<readonly Place[]> {
  let paragraph: Place[] = [];
  for (const [row, { cells }] of rows.entries()) {
    const cell = cells[column];
    if (!cell) continue;
    for (const segment of cell.segments) {
      const last = paragraph.at(-1);
      if (last && last.segment.paragraph !== segment.paragraph) {
        yield paragraph;
        paragraph = [];
      }
      paragraph.push({ row, cell, segment });
    }
  }
  if (paragraph.length > 0) yield paragraph;
}
