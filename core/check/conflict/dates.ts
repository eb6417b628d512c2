import { type DateValue, type Fact, valueText } from '../../facts/fact.ts';
import { eventWords } from '../../facts/lang/index.ts';
import type { EventKind } from '../../facts/vocabulary.ts';
import { addTo, groupBy } from '../../model/lists.ts';
import { baseLanguage } from '../../text/language.ts';
import { spanOf } from '../cell.ts';
import type { CheckCell, CheckContext, CheckSegment, PlacedFinding } from '../check.ts';
import { foldWord, stem } from '../stem.ts';

/** More dates than this on one day of the year make a chronicle. */
const CHRONICLE = 40;
/** How far from the date its event may be named, in UTF-16 units. */
const NEAR = 70;
/** What has to speak for one event: a kind of event in common counts two, a night two, each word in common one. */
const ENOUGH = 3;
/** The same for two dates that differ by their months, which are seldom mistaken: three words in common besides. */
const ENOUGH_BY_MONTH = 5;
const DAY = 86_400_000;

/** A date with a day, where it stands. */
interface Dated {
  readonly row: number;
  readonly column: number;
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
  readonly fact: Fact<DateValue>;
  readonly month: number;
  readonly day: number;
}

/** What the words around a date say, worked out only for dates that have a neighbour, and their stems when it matters. */
interface Setting {
  readonly kinds: ReadonlySet<EventKind>;
  words?: ReadonlySet<string>;
}

interface Pair {
  readonly a: Dated;
  readonly b: Dated;
  readonly night: boolean;
  /** The same day of different months: one of them may be mistyped. */
  readonly month: boolean;
}

/** Gathers the dates of a run, and finds pairs of them a day apart that may be about one event. */
export class DateConflicts {
  readonly #context: CheckContext;
  /** By column, in the order of the rows. */
  readonly #dates: readonly Dated[][];

  constructor(context: CheckContext) {
    this.#context = context;
    this.#dates = context.versions.map(() => []);
  }

  /** Takes a cell; those of a column come in the order of the rows. */
  take(cell: CheckCell, row: number, column: number): void {
    for (const segment of cell.segments) {
      if (segment.kind === 'furniture' || segment.kind === 'heading') continue;
      for (const fact of this.#context.facts(segment, column)) {
        const { value } = fact;
        if (value.kind !== 'date' || value.calendar !== 'gregory' || fact.range) continue;
        const { month, day } = value;
        if (month === undefined || day === undefined) continue;
        // A sentence that is a date and little else is the dateline.
        if (fact.end - fact.start > segment.text.length * 0.6) continue;
        this.#dates[column]!.push({ row, column, cell, segment, fact: fact as Fact<DateValue>, month, day });
      }
    }
  }

  /** Finds the pairs among all that was taken, `distance` rows apart at most. */
  *find(distance: number): Generator<PlacedFinding | undefined> {
    const groups = new Map<string, Pair[]>();
    for (const dates of this.#dates) {
      yield undefined;
      const settings = new Map<Dated, Setting>();
      for (const pair of neighbours(dates, distance)) {
        if (evidence(pair, settings) < (pair.month ? ENOUGH_BY_MONTH : ENOUGH)) continue;
        const name = [pair.a, pair.b]
          .map(({ month, day }) => `${month}-${day}`)
          .sort()
          .join('|');
        addTo(groups, name, pair);
      }
    }
    for (const pairs of groups.values()) yield finding(this.#context, pairs, this.#dates);
  }
}

/** The day of a common year, and with the year if there is one. */
function dayOfYear({ month, day }: { month: number; day: number }): number {
  return Math.round(Date.UTC(2001, month - 1, day) / DAY);
}

function* neighbours(dates: readonly Dated[], distance: number): Generator<Pair> {
  const byDay = groupBy(dates, dayOfYear);
  for (const [key, first] of byDay) {
    const next = byDay.get(key + 1);
    if (!next || first.length > CHRONICLE || next.length > CHRONICLE) continue;
    for (const a of first) {
      for (const b of next) {
        if (a.row === b.row || Math.abs(a.row - b.row) > distance || !sameYear(a, b)) continue;
        yield { a, b, night: spansTwoDays(a) || spansTwoDays(b), month: false };
      }
    }
  }
  yield* monthsApart(dates, distance);
}

/** Pairs of dates of one day in different months. */
function* monthsApart(dates: readonly Dated[], distance: number): Generator<Pair> {
  const byDay = groupBy(dates, ({ day }) => day);
  for (const same of byDay.values()) {
    if (same.length > CHRONICLE) continue;
    for (const [index, a] of same.entries()) {
      for (const b of same.slice(index + 1)) {
        if (a.month === b.month || a.row === b.row || b.row - a.row > distance || !sameYear(a, b)) continue;
        yield { a, b, night: false, month: true };
      }
    }
  }
}

function sameYear(a: Dated, b: Dated): boolean {
  const [x, y] = [a.fact.value.year, b.fact.value.year];
  return x === undefined || y === undefined || x === y;
}

function spansTwoDays({ fact }: Dated): boolean {
  return (fact.value.days?.length ?? 0) > 1;
}

function evidence({ a, b, night, month }: Pair, settings: Map<Dated, Setting>): number {
  const x = settingOf(a, settings);
  if (x.kinds.size === 0) return 0;
  const y = settingOf(b, settings);
  if (y.kinds.size === 0) return 0;
  const common = [...x.kinds].some((kind) => y.kinds.has(kind));
  const certain = (common ? 2 : 0) + (night ? 2 : 0);
  if (certain === 0 || (certain >= ENOUGH && !month)) return certain;
  const theirs = (y.words ??= stemsAround(b));
  const words = [...(x.words ??= stemsAround(a))].filter((word) => theirs.has(word)).length;
  return certain + (month ? words : Math.min(words, 2));
}

function settingOf(date: Dated, settings: Map<Dated, Setting>): Setting {
  const known = settings.get(date);
  if (known) return known;
  const setting: Setting = { kinds: kindsNear(date) };
  settings.set(date, setting);
  return setting;
}

const WORDS = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** Letters of the beginnings of event words by which those are found. */
const HEAD = 2;

/** The event words of a language by their first letters. */
type EventIndex = ReadonlyMap<string, readonly (readonly [beginning: string, kind: EventKind])[]>;

const indices = new Map<string, EventIndex>();

function indexOf(base: string): EventIndex {
  let index = indices.get(base);
  if (index) return index;
  const made = new Map<string, [string, EventKind][]>();
  for (const [kind, beginnings] of eventWords(base)) {
    for (const beginning of beginnings) addTo(made, beginning.slice(0, HEAD), [beginning, kind]);
  }
  indices.set(base, (index = made));
  return index;
}

/** What sorts of events the words near a date name. */
function kindsNear({ segment: { text }, cell: { lang }, fact }: Dated): Set<EventKind> {
  const index = indexOf(baseLanguage(lang));
  const kinds = new Set<EventKind>();
  if (index.size === 0) return kinds;
  for (const { word, start, end } of wordsBeside(text, fact)) {
    if (Math.min(Math.abs(start - fact.end), Math.abs(fact.start - end)) > NEAR) continue;
    const folded = foldWord(word);
    for (const form of [folded, stem(folded, lang)]) {
      for (const [beginning, kind] of index.get(form.slice(0, HEAD)) ?? []) {
        if (form.startsWith(beginning)) kinds.add(kind);
      }
    }
  }
  return kinds;
}

/** The stems of the longer words beside a date. */
function stemsAround({ segment: { text }, cell: { lang }, fact }: Dated): Set<string> {
  const stems = new Set<string>();
  for (const { word } of wordsBeside(text, fact)) {
    const core = stem(foldWord(word), lang);
    if (core.length >= 5) stems.add(core);
  }
  return stems;
}

interface WordPlace {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that are no part of a fact. */
function* wordsBeside(text: string, fact: Fact): Generator<WordPlace> {
  for (const { 0: word, index: start } of text.matchAll(WORDS)) {
    const end = start + word.length;
    if (end <= fact.start || start >= fact.end) yield { word, start, end };
  }
}

/** One finding for two days: every place of theirs that some version's words tie together, in every version. */
function finding(
  context: CheckContext,
  pairs: readonly Pair[],
  all: readonly (readonly Dated[])[],
): PlacedFinding {
  const days = new Set(pairs.flatMap(({ a, b }) => [`${a.month}-${a.day}`, `${b.month}-${b.day}`]));
  const rows = [...new Set(pairs.flatMap(({ a, b }) => [a.row, b.row]))].sort((x, y) => x - y);
  const places = all
    .flat()
    .filter((date) => rows.includes(date.row) && days.has(`${date.month}-${date.day}`))
    .sort((x, y) => x.row - y.row || x.column - y.column || x.fact.start - y.fact.start);
  const night = pairs.some((pair) => pair.night);
  const [first] = pairs;
  const shown = (date: Dated): string => date.segment.text.slice(date.fact.start, date.fact.end);
  const earlier = first!.a.row < first!.b.row ? first!.a : first!.b;
  const later = earlier === first!.a ? first!.b : first!.a;
  return {
    row: rows[0]!,
    spans: places.map(({ cell, segment, fact }) =>
      spanOf(cell, segment, fact.start, fact.end, valueText(fact.value)),
    ),
    message: {
      key: night
        ? 'conflict.night'
        : pairs.some(({ month }) => month)
          ? 'conflict.month'
          : 'conflict.adjacent',
      params: { first: shown(earlier), second: shown(later) },
    },
    // A contradiction that every version has is one of the text; one that a single version has is that version's.
    ...(context.versions.length > 2 &&
      new Set(places.map(({ column }) => column)).size === 1 && { odd: places[0]!.cell.lang }),
  };
}
