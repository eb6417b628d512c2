import type { Fact } from '../facts/fact.ts';
import { spanOf } from './cell.ts';
import type { CheckCell, CheckContext, CheckSegment, PlacedFinding } from './check.ts';
import { foldWord, stem } from './stem.ts';
import { TRAIT } from './traits.ts';

/** Rows between two breaths. */
const STRIDE = 128;
/** A thing counted in more places than this is an everyday word. */
const EVERYDAY = 30;

/** A figure of a thing, where it stands. */
interface Figure {
  readonly row: number;
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
  readonly fact: Fact;
  readonly digits: string;
  readonly amount: number;
}

/**
 * Finds figures of four or more digits that stand before the same word in two places and differ in one digit or by two
 * digits turned around. Round figures are estimates and may differ.
 */
export function* conflictingFigures(
  context: CheckContext,
  distance: number,
): Generator<PlacedFinding | undefined> {
  for (let column = 0; column < context.versions.length; column++) {
    const byThing = new Map<string, Figure[]>();
    for (let row = 0; row < context.rows.length; row++) {
      if (row % STRIDE === 0) yield undefined;
      const cell = context.rows[row]!.cells[column];
      if (!cell || !(context.traits.flags(row, column) & TRAIT.digit)) continue;
      for (const segment of cell.segments) collect(context, row, column, cell, segment, byThing);
    }
    for (const figures of byThing.values()) {
      if (figures.length > EVERYDAY) continue;
      const reported = new Set<Figure>();
      for (const [index, a] of figures.entries()) {
        for (const b of figures.slice(index + 1)) {
          if (reported.has(a) || reported.has(b) || a.segment === b.segment) continue;
          if (b.row - a.row > distance || !mistyped(a.digits, b.digits)) continue;
          reported.add(b);
          yield finding(a, b);
        }
      }
    }
  }
}

function collect(
  context: CheckContext,
  row: number,
  column: number,
  cell: CheckCell,
  segment: CheckSegment,
  byThing: Map<string, Figure[]>,
): void {
  for (const fact of context.facts(segment, column)) {
    const { value } = fact;
    if (value.kind !== 'number' || value.form !== 'cardinal' || fact.written !== 'digits' || fact.approximate)
      continue;
    const { amount } = value;
    if (amount < 1000 || amount % 100 === 0 || !Number.isInteger(amount)) continue;
    const next = /^[\s\u00a0]+(\p{L}[\p{L}\p{M}'’-]*)(?:[\s\u00a0]+(\p{L}[\p{L}\p{M}'’-]*))?/u.exec(
      segment.text.slice(fact.end, fact.end + 60),
    );
    if (!next) continue;
    const things = [next[1]!, next[2] ?? '']
      .map((word) => stem(foldWord(word), cell.lang))
      .filter((word) => word.length >= 4);
    if (things.length < 2) continue;
    const name = things.join(' ');
    const figure: Figure = { row, cell, segment, fact, digits: String(amount), amount };
    const known = byThing.get(name);
    if (known) known.push(figure);
    else byThing.set(name, [figure]);
  }
}

/** One digit differs, or two neighbouring ones are turned around. */
function mistyped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const places = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (places.length === 1) return true;
  const [first, second] = places as [number, number];
  return places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function finding(a: Figure, b: Figure): PlacedFinding {
  const shown = ({ segment, fact }: Figure): string => segment.text.slice(fact.start, fact.end);
  return {
    row: a.row,
    spans: [a, b].map(({ cell, segment, fact, digits }) =>
      spanOf(cell, segment, fact.start, fact.end, digits),
    ),
    message: { key: 'conflict.figures', params: { first: shown(a), second: shown(b) } },
  };
}
