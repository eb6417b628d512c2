import type { CheckCell, CheckContext, CheckSegment } from '../check.ts';
import { traitsOf } from '../traits.ts';

/** A segment and where it stands. */
export interface Place {
  readonly row: number;
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
}

/** A paragraph of one version, as far as a check is interested in it. */
export interface ParagraphPlaces {
  /** Counts the paragraphs of the version, so that neighbours are known. */
  readonly number: number;
  readonly first: CheckSegment;
  /** The segments that have the trait asked for; there is at least one. */
  readonly places: readonly Place[];
}

/** Rows between two breaths. */
const STRIDE = 512;

/** The paragraphs of a version that have a segment with `trait`, in the order of the text; `undefined` is a breath. */
export function* paragraphsWith(
  context: CheckContext,
  column: number,
  trait: number,
): Generator<ParagraphPlaces | undefined> {
  let number = -1;
  let first: CheckSegment | undefined;
  let places: Place[] | undefined;
  for (let row = 0; row < context.rows.length; row++) {
    if (row % STRIDE === 0) yield undefined;
    const cell = context.rows[row]!.cells[column];
    if (!cell) continue;
    const { segments } = cell;
    const concerned = (context.traits.flags(row, column) & trait) !== 0;
    for (const segment of segments) {
      if (!first || first.paragraph !== segment.paragraph) {
        if (first && places) {
          yield { number, first, places };
          places = undefined;
        }
        number++;
        first = segment;
      }
      if (!concerned || (segments.length > 1 && (traitsOf(context.tokens(segment)).flags & trait) === 0))
        continue;
      const place = { row, cell, segment };
      if (places) places.push(place);
      else places = [place];
    }
  }
  if (first && places) yield { number, first, places };
}
