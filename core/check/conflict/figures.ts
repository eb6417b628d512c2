import type { Fact } from '../../facts/fact.ts';
import type { LanguageTag } from '../../model/index.ts';
import { addTo } from '../../model/lists.ts';
import { spanOf } from '../cell.ts';
import type { CheckCell, CheckContext, CheckSegment, PlacedFinding } from '../check.ts';
import { foldWord, stem } from '../stem.ts';
import { TRAIT } from '../traits.ts';

/** A thing counted in more places than this is an everyday word. */
const EVERYDAY = 30;
/** Shorter stems tell nothing of what is counted. */
const SHORTEST = 4;
/** How far from a figure words tell what it is about, and how many have to be the same. */
const NEAR = 70;
const IN_COMMON = 3;

/** A figure of a thing, where it stands. */
interface Figure {
  readonly row: number;
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
  readonly fact: Fact;
  readonly digits: string;
  /** The second word behind it. */
  readonly next: string;
}

/**
 * Gathers the figures of a run, and finds those of four or more digits that count the same in two places and differ in one digit
 * or by two digits turned around: before the same two words, or before the same word or unit in sentences that share others.
 * Round figures are estimates and may differ, but not by digits turned around; figures of different years or months may, too.
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
        const [thing, next] = thingOf(segment.text, fact, cell.lang);
        if (thing === '') continue;
        const figure: Figure = { row, cell, segment, fact, digits: String(amount), next };
        addTo(this.#byThing[column]!, thing, figure);
      }
    }
  }

  /** Finds the pairs among all that was taken, `distance` rows apart at most. */
  *find(distance: number): Generator<PlacedFinding | undefined> {
    for (const [column, byThing] of this.#byThing.entries()) {
      yield undefined;
      for (const figures of byThing.values()) {
        if (figures.length > EVERYDAY) continue;
        const reported = new Set<Figure>();
        for (const [index, a] of figures.entries()) {
          for (const b of figures.slice(index + 1)) {
            if (reported.has(a) || reported.has(b) || a.segment === b.segment) continue;
            if (b.row - a.row > distance || !mistyped(a.digits, b.digits)) continue;
            if (!isSameThing(a, b) || this.#isOfOtherTime(a, b, column)) continue;
            reported.add(b);
            yield finding(a, b);
          }
        }
      }
    }
  }

  /** Whether the sentences of two figures name years, and no year in common; or where one names no year, months. */
  #isOfOtherTime(a: Figure, b: Figure, column: number): boolean {
    const first = this.#context.facts(a.segment, column);
    const second = this.#context.facts(b.segment, column);
    for (const part of ['year', 'month'] as const) {
      const [one, other] = [timesIn(first, part), timesIn(second, part)];
      if (one.size > 0 && other.size > 0) return [...one].every((time) => !other.has(time));
    }
    return false;
  }
}

/** The years or the months that facts name. */
function timesIn(facts: readonly Fact[], part: 'year' | 'month'): Set<number> {
  const times = facts.flatMap(({ value }) => (value.kind === 'date' ? (value[part] ?? []) : []));
  return new Set(times);
}

/** The amount of a figure in digits that is exact, or as round as a count is. */
function exactAmount({ value, written, approximate }: Fact): number | undefined {
  if (written !== 'digits' || approximate) return undefined;
  if (value.kind !== 'quantity' && (value.kind !== 'number' || value.form !== 'cardinal')) return undefined;
  const { amount } = value;
  return amount < 1000 || !Number.isInteger(amount) ? undefined : amount;
}

/** What a figure counts: its unit, or the word behind it without endings; and the word behind that. */
function thingOf(text: string, { value, end }: Fact, lang: LanguageTag): [thing: string, next: string] {
  if (value.kind === 'quantity') return [`=${value.unit}`, ''];
  const behind = /^[\s\u00a0]+(\p{L}[\p{L}\p{M}'’-]*)(?:[\s\u00a0]+(\p{L}[\p{L}\p{M}'’-]*))?/u.exec(
    text.slice(end, end + 60),
  );
  return behind ? [coreOf(behind[1]!, lang), behind[2] ?? ''] : ['', ''];
}

/** A word without endings; empty for one that tells nothing. */
function coreOf(word: string, lang: LanguageTag): string {
  const core = stem(foldWord(word), lang);
  return core.length < SHORTEST ? '' : core;
}

/** Whether two figures that stand before the same word or unit count the same there. */
function isSameThing(a: Figure, b: Figure): boolean {
  const next = coreOf(a.next, a.cell.lang);
  if (next !== '' && next === coreOf(b.next, b.cell.lang)) return true;
  const theirs = new Set(wordsOf(b));
  return [...new Set(wordsOf(a))].filter((word) => theirs.has(word)).length >= IN_COMMON;
}

/** The stems of the longer words beside a figure, as far as two words behind it. */
function wordsOf({ segment: { text }, cell: { lang }, fact }: Figure): string[] {
  const beside = `${text.slice(Math.max(0, fact.start - NEAR), fact.start)} ${text.slice(fact.end, fact.end + NEAR)}`;
  return (beside.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [])
    .map((word) => stem(foldWord(word), lang))
    .filter((word) => word.length >= SHORTEST);
}

/** One digit of exact figures differs, or two neighbouring ones are turned around. */
function mistyped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const places = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (places.length === 1) return !a.endsWith('00') && !b.endsWith('00');
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
