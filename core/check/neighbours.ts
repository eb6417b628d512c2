import type { Fact } from '../facts/index.ts';
import {
  NOTHING,
  type CheckCell,
  type CheckContext,
  type CheckRow,
  type CheckSegment,
  type Finding,
} from './check.ts';

/** Where facts stand. */
export interface FactPlace {
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
  readonly column: number;
}

/** What is found of fact `index` of a segment, which is never its first one, and the one before it. */
type Look = (facts: readonly Fact[], index: number, place: FactPlace) => Finding | undefined;

/** What is wrong with facts that stand one behind the other, in all versions of a row. */
export function betweenNeighbours(context: CheckContext, row: CheckRow, look: Look): readonly Finding[] {
  let found: Finding[] | undefined;
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column];
    if (!cell) continue;
    for (const segment of cell.segments) {
      const facts = context.facts(segment, column);
      if (facts.length < 2) continue;
      const place = { cell, segment, column };
      for (let index = 1; index < facts.length; index++) {
        const one = look(facts, index, place);
        if (one) (found ??= []).push(one);
      }
    }
  }
  return found ?? NOTHING;
}
