import type { Fact } from '../facts/fact.ts';
import type { LanguageTag } from '../model/index.ts';
import { spanOf } from './cell.ts';
import type { CheckCell, CheckContext, CheckSegment, PlacedFinding } from './check.ts';
import { foldWord, stem } from './stem.ts';
import { TRAIT } from './traits.ts';

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
 * Gathers the figures of a run, and finds those of four or more digits that stand before the same word in two places and
 * differ in one digit or by two digits turned around. Round figures are estimates and may differ.
 */
export class FigureConflicts {
  readonly #context: CheckContext;
  /** By column and by what they count, in the order of the rows. */
  readonly #byThing: readonly Map<string, Figure[]>[];

  constructor(context: CheckContext) {
    this.#context = context;
    this.#byThing = context.versions.map(() => new Map<string, Figure[]>());
  }

  /** Takes a cell; those of a column come in the order of the rows. */
  take(cell: CheckCell, row: number, column: number): void {
    if (!(this.#context.traits.flags(row, column) & TRAIT.digit)) return;
    for (const segment of cell.segments) {
      for (const fact of this.#context.facts(segment, column)) {
        const amount = exactAmount(fact);
        if (amount === undefined) continue;
        const thing = thingBehind(segment.text, fact.end, cell.lang);
        if (thing === undefined) continue;
        const figure: Figure = { row, cell, segment, fact, digits: String(amount), amount };
        const known = this.#byThing[column]!.get(thing);
        if (known) known.push(figure);
        else this.#byThing[column]!.set(thing, [figure]);
      }
    }
  }

  /** Finds the pairs among all that was taken, `distance` rows apart at most. */
  *find(distance: number): Generator<PlacedFinding | undefined> {
    for (const byThing of this.#byThing) {
      yield undefined;
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
}

/** The amount of a figure in digits that is no estimate. */
function exactAmount({ value, written, approximate }: Fact): number | undefined {
  if (value.kind !== 'number' || value.form !== 'cardinal' || written !== 'digits' || approximate)
    return undefined;
  const { amount } = value;
  return amount < 1000 || amount % 100 === 0 || !Number.isInteger(amount) ? undefined : amount;
}

/** What a figure that ends at a place counts: the two words behind it, without endings. */
function thingBehind(text: string, end: number, lang: LanguageTag): string | undefined {
  const next = /^[\s\u00a0]+(\p{L}[\p{L}\p{M}'’-]*)(?:[\s\u00a0]+(\p{L}[\p{L}\p{M}'’-]*))?/u.exec(
    text.slice(end, end + 60),
  );
  if (!next) return undefined;
  const things = [next[1]!, next[2] ?? '']
    .map((word) => stem(foldWord(word), lang))
    .filter((word) => word.length >= 4);
  return things.length < 2 ? undefined : things.join(' ');
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
