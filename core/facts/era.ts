import type { CalendarName, DateValue } from './fact.ts';
import type { Figure } from './figure.ts';
import { is } from './lex.ts';
import { readNumeral } from './numeral.ts';
import { assert, type Reader } from './reader.ts';
import { TOPIC } from './vocabulary.ts';

/** Years of the Islamic and Persian calendars that texts of our day tell of. */
const FIRST_OF_TODAY = 1300;
const LAST_OF_TODAY = 1450;

/** Whether a year is of our day in the Islamic or Persian calendar; in the Gregorian one it is long ago. */
export function isOfToday(year: number): boolean {
  return year >= FIRST_OF_TODAY && year <= LAST_OF_TODAY;
}

/** Years as historians and archaeologists give them: 10,000 BC. */
const OLDEST = 99_999;

/** The astronomical year of a year before Christ: there is no year 0 among those, so 1 BC is 0. */
export function astronomicalYear(year: number, beforeChrist: boolean): number {
  return beforeChrist ? 1 - year : year;
}

/** The figure that people write for an astronomical year: 300 for both AD 300 and 300 BC. */
export function writtenYear(year: number): number {
  return year <= 0 ? 1 - year : year;
}

/** What is said about the era of the year at a figure. */
interface Era {
  readonly calendar: CalendarName;
  readonly beforeChrist: boolean;
  /** Where the span begins and ends: the era belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The era behind the figure at `index` (300 BC, 300 г. до н. э., 300 ق.م, 1442 هـ), or before it (AD 79). */
export function eraAt(reader: Reader, index: number): Era | undefined {
  const { items, vocabulary } = reader;
  const figure = items[index]!.figure!;
  const { start } = figure;
  let next = index + 1;
  if (is(items[next], 'year')) next++;
  const behind = items[next];
  if (is(behind, 'bc'))
    return { calendar: 'gregory', beforeChrist: true, start, end: behind!.end, next: next + 1 };
  const hijri = hijriAt(reader, next);
  // A letter that marks it is that of a paragraph as well: المادة 5 هـ.
  if (hijri && (figure.end - start > 2 || behind!.end - behind!.start > 2))
    return { calendar: hijri, beforeChrist: false, start, end: behind!.end, next: next + 1 };
  const before = items[index - 1];
  // A single letter (م) is a unit as often as an era.
  const clear = behind !== undefined && (behind.end - behind.start > 1 || is(before, 'year'));
  if (clear && is(behind, 'ad') && isWrittenAsEra(reader, next))
    return { calendar: 'gregory', beforeChrist: false, start, end: behind.end, next: next + 1 };
  if (vocabulary.grammar !== 'english' || !before || !isWrittenAsEra(reader, index - 1)) return undefined;
  const calendar = is(before, 'ad') ? 'gregory' : is(before, 'hijri') ? 'islamic' : undefined;
  return calendar && { calendar, beforeChrist: false, start: before.start, end: figure.end, next: index + 1 };
}

/** The calendar that a mark at `index` tells of what stands before it: هـ, AH, ه‍.ش. */
export function hijriAt(reader: Reader, index: number): CalendarName | undefined {
  if ((reader.topics & TOPIC.era) === 0) return undefined;
  const item = reader.items[index];
  const calendar = is(item, 'hijri') ? 'islamic' : is(item, 'solarHijri') ? 'persian' : undefined;
  return calendar && (item!.text.length > 2 || isWrittenAsEra(reader, index)) ? calendar : undefined;
}

/** English writes the era in capitals: 'ad' is an advertisement. */
function isWrittenAsEra({ items, text, vocabulary }: Reader, index: number): boolean {
  const { start, end } = items[index]!;
  const written = text.slice(start, end);
  return vocabulary.grammar !== 'english' || written === written.toUpperCase();
}

/** A year with its era, or a range of such years, that begins at figure `index`; the index of the next item comes back. */
export function readEraYear(reader: Reader, index: number): number | undefined {
  if ((reader.topics & TOPIC.era) === 0) return undefined;
  const { shape, numbers } = reader.items[index]!.figure!;
  if ((shape !== 'number' && shape !== 'range') || !numbers.every(mayBeYear)) return undefined;
  const era = eraAt(reader, index);
  if (!era) return undefined;
  numbers.forEach(({ amount, start, end }, position) => {
    const last = position === numbers.length - 1;
    const value: DateValue = {
      kind: 'date',
      calendar: era.calendar,
      year: astronomicalYear(amount, era.beforeChrist),
    };
    assert(reader, {
      value,
      start: position === 0 ? era.start : start,
      end: last ? era.end : end,
      certainty: 1,
      written: 'digits',
      ...(numbers.length > 1 && { range: last ? ('to' as const) : ('from' as const) }),
    });
  });
  return era.next;
}

/** A year before Christ in words at `index` (forty-four BC, сорок четвёртом году до н. э.); the index of the next item comes back. */
export function readWordYear(reader: Reader, index: number): number | undefined {
  if ((reader.topics & TOPIC.era) === 0) return undefined;
  const { items, vocabulary } = reader;
  const numeral = readNumeral(items, index, vocabulary.grammar);
  if (!numeral || !mayBeYear(numeral)) return undefined;
  const { amount, ordinal } = numeral;
  let { next } = numeral;
  if (is(items[next], 'year')) next++;
  else if (ordinal) return undefined;
  const behind = items[next];
  if (!behind || !is(behind, 'bc')) return undefined;
  assert(reader, {
    value: { kind: 'date', calendar: 'gregory', year: astronomicalYear(amount, true) },
    start: items[index]!.start,
    end: behind.end,
    certainty: 1,
    written: 'words',
  });
  return next + 1;
}

function mayBeYear({ amount }: Pick<Figure, 'amount'>): boolean {
  return Number.isInteger(amount) && amount >= 1 && amount <= OLDEST;
}
