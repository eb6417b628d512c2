import { dayNumber, isDay, isoDay } from './calendar.ts';
import type { CalendarName, DateValue, PeriodPart } from './fact.ts';
import { matchDate } from './date-pattern.ts';
import { readEraYear, readWordYear } from './era.ts';
import { isDash } from './figure.ts';
import { readFigureDate } from './figure-date.ts';
import { is, isComma, isNamePart, type Item } from './lex.ts';
import { readNumeral } from './numeral.ts';
import { partBefore } from './period-part.ts';
import { assert, type Reader, startsUpper } from './reader.ts';
import { readRelative } from './relative.ts';
import { TOPIC } from './vocabulary.ts';
import { readWeekday } from './weekday.ts';
import { readYear, readYearBehind } from './year.ts';

/** A month name as read: which one, in which calendar, and where the next item is. */
interface MonthReading {
  readonly month: number;
  readonly calendar: CalendarName;
  readonly next: number;
  readonly end: number;
  /** The word is also an everyday word, or a name. */
  readonly weak: boolean;
}

interface DayReading {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The date that begins at item `index`: its facts are added, and the index of the next item comes back. */
export function readDate(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  const known = readPatternDate(reader, index);
  if (known !== undefined) return known;
  if (item.figure)
    return (
      readFigureDate(reader, index) ??
      readDayFirst(reader, index) ??
      readEraYear(reader, index) ??
      readYear(reader, index)
    );
  const word = item.word;
  if (!word) return undefined;
  if (word.month !== undefined || word.hijri !== undefined || word.persian !== undefined) {
    const next = readMonthFirst(reader, index);
    if (next !== undefined) return next;
  }
  if (word.weekday !== undefined) return readWeekday(reader, index);
  if (word.card !== undefined || word.ord !== undefined)
    return readWordYear(reader, index) ?? readDayFirst(reader, index);
  if (word.relative !== undefined) return readRelative(reader, index);
  return undefined;
}

/** A date as `Intl` writes it in languages without a grammar of their own. */
function readPatternDate(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const { datePatterns } = vocabulary;
  if (datePatterns.length === 0) return undefined;
  const match = matchDate(items, index, datePatterns);
  if (!match) return undefined;
  const { value, end, next } = match;
  assert(reader, { value, start: items[index]!.start, end, certainty: 1, written: 'digits' });
  return next;
}

/** A month name at `index`; a second name of the same month behind a slash or in brackets belongs to it. */
function readMonth(reader: Reader, index: number): MonthReading | undefined {
  const { items } = reader;
  const item = items[index];
  const word = item?.word;
  if (!item || !word) return undefined;
  const calendar = word.month !== undefined ? 'gregory' : word.hijri !== undefined ? 'islamic' : 'persian';
  const month = word.month ?? word.hijri ?? word.persian;
  // Gregorian months take no article: الأب is the father.
  if (month === undefined || (item.article && calendar === 'gregory')) return undefined;
  if (reader.vocabulary.capitalDates && !startsUpper(reader, item)) return undefined;
  let next = index + 1;
  let { end } = item;
  const separator = items[next]?.text;
  if (
    separator === '/' ||
    separator === '(' ||
    separator === '-' ||
    separator === '–' ||
    separator === '\\'
  ) {
    const second = items[next + 1];
    if (second?.word?.month === month && calendar === 'gregory') {
      next += 2;
      ({ end } = second);
      if (separator === '(' && items[next]?.text === ')') ({ end } = items[next++]!);
    }
  }
  return { month, calendar, next, end, weak: word.weak === true };
}

/** A day of the month in digits or words, with its ordinal ending. */
function readDay(reader: Reader, index: number): DayReading | undefined {
  const { items, vocabulary } = reader;
  const item = items[index];
  if (!item) return undefined;
  if (item.figure) {
    const number = item.figure.shape === 'number' ? item.figure.numbers[0]! : undefined;
    if (
      !number?.plain ||
      isNamePart(items, index) ||
      number.amount < 1 ||
      number.amount > 31 ||
      number.digits.length > 2
    )
      return undefined;
    let next = index + 1;
    let { end } = number;
    const suffix = isDash(items[next]?.text ?? '') && !items[next]!.spaced ? items[next + 1] : items[next];
    if (suffix?.letters && !suffix.spaced && vocabulary.ordinalSuffixes.has(suffix.text)) {
      next = items.indexOf(suffix, next) + 1;
      ({ end } = suffix);
    } else if (vocabulary.grammar === 'plain' && suffix?.text === '.' && !suffix.spaced) next++;
    return { day: number.amount, start: number.start, end, next };
  }
  const numeral = readNumeral(items, index, vocabulary.grammar);
  if (!numeral || numeral.amount < 1 || numeral.amount > 31 || !Number.isInteger(numeral.amount))
    return undefined;
  if (!numeral.ordinal && vocabulary.grammar !== 'arabic') return undefined;
  return { day: numeral.amount, start: item.start, end: items[numeral.next - 1]!.end, next: numeral.next };
}

/** The days of one figure, 16–20, or the day at item `index`. */
function readDays(reader: Reader, index: number): readonly DayReading[] | undefined {
  const figure = reader.items[index]?.figure;
  if (figure?.shape === 'range' && figure.numbers.every((n) => n.plain && n.amount >= 1 && n.amount <= 31))
    return figure.numbers.map(({ amount, start, end }) => ({ day: amount, start, end, next: index + 1 }));
  const day = readDay(reader, index);
  return day && [day];
}

/** So many days are told with one month. */
const MOST_DAYS = 6;

/** A day with those that are linked to it, and whether they are the ends of a range; nights are linked by 'on' as well. */
function linkedDays(
  reader: Reader,
  first: DayReading,
  night: boolean,
): { readonly days: readonly DayReading[]; readonly ranged: boolean } {
  const days = [first];
  let ranged = false;
  while (days.length < MOST_DAYS) {
    const { next } = days.at(-1)!;
    const link = reader.items[next];
    if (!link) break;
    const dash = isDash(link.text);
    const comma = isComma(link);
    if (!(dash || comma || is(link, 'and') || is(link, 'to') || (night && is(link, 'on')))) break;
    // Arabic: 'و' is written to the next figure, and lexed as a word of its own.
    const day = readDay(reader, next + 1);
    if (!day) break;
    ranged ||= dash || (is(link, 'to') && !is(link, 'and'));
    days.push(day);
  }
  return { days, ranged };
}

/** 9 November 2020; 16–20 января; 5, 6 and 7 May: every day becomes a fact with the common month and year. */
function readDayFirst(reader: Reader, index: number): number | undefined {
  if ((reader.topics & TOPIC.month) === 0) return undefined;
  const { items, vocabulary } = reader;
  const first = readDays(reader, index);
  if (!first) return undefined;
  const { part, night } = partBefore(reader, index);
  const { days, ranged } =
    first.length > 1 ? { days: first, ranged: true } : linkedDays(reader, first[0]!, night);
  if (!isRising(days)) return undefined;
  let at = days.at(-1)!.next;
  // 'the 3rd of November', 'الثالث من نوفمبر', 'الثالث من شهر نوفمبر'
  for (let skipped = 0; skipped < 2; skipped++) {
    const item = items[at];
    if (item && (is(item, 'of') || is(item, 'month'))) at++;
  }
  if (items[at] && isDash(items[at]!.text) && !items[at]!.spaced && items[at + 1]?.word?.month) at++;
  const month = readMonth(reader, at);
  if (!month) return undefined;
  if (month.weak && vocabulary.grammar === 'arabic' && month.calendar === 'gregory' && days.length > 2)
    return undefined;
  const year = readYearBehind(reader, month.next);
  const written = items[index]!.figure ? 'digits' : 'words';
  const told = night ? nightsOf(days) : days;
  const final = told.length - 1;
  for (let position = 0; position <= final; position++) {
    const { day, start, end } = told[position]!;
    const last = position === final;
    const value = dateValue(month, year?.year, day, part);
    if (!value) continue;
    const range = ranged && final > 0 ? (last ? 'to' : position === 0 ? 'from' : undefined) : undefined;
    assert(reader, {
      value: night && last ? withNight(value) : value,
      start,
      end: last ? (year?.end ?? month.end) : end,
      certainty: 1,
      written,
      range,
    });
  }
  return year?.next ?? month.next;
}

/** Whether each day is later in the month than the one before. */
function isRising(days: readonly DayReading[]): boolean {
  for (let at = 1; at < days.length; at++) if (days[at]!.day <= days[at - 1]!.day) return false;
  return true;
}

/** November 9, 2020; June 2010; June to August 2010; a month alone. */
function readMonthFirst(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const month = readMonth(reader, index);
  if (!month) return undefined;
  const { part, night } = partBefore(reader, index);
  const written = 'words';
  const day = vocabulary.monthLast ? undefined : dayBehind(reader, month.next);
  if (day) {
    const days = night ? nightsOf(day) : day;
    const last = days.at(-1)!;
    const year = readYearBehind(reader, last.next);
    days.forEach(({ day: number, start, end }, position) => {
      const value = dateValue(month, year?.year, number, part);
      if (!value) return;
      const first = position === 0;
      const final = position === days.length - 1;
      const range = days.length > 1 ? (final ? 'to' : first ? 'from' : undefined) : undefined;
      assert(reader, {
        value: night && final ? withNight(value) : value,
        start: first ? item.start : start,
        end: final ? (year?.end ?? end) : end,
        certainty: 1,
        written: 'digits',
        range,
      });
    });
    return year?.next ?? last.next;
  }
  const year = readYearBehind(reader, month.next);
  if (!year && month.weak && !isPrecededByPreposition(items, index) && !part) return undefined;
  if (!year && month.calendar === 'persian') return undefined;
  const value = dateValue(month, year?.year, undefined, part);
  if (!value) return undefined;
  const weak = month.weak && !year;
  const holy = month.calendar === 'islamic' && !year;
  assert(reader, {
    value,
    start: item.start,
    end: year?.end ?? month.end,
    certainty: weak ? 0.6 : holy ? 0.3 : 0.9,
    written: year ? 'mixed' : written,
  });
  return year?.next ?? month.next;
}

function isPrecededByPreposition(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return (
    items[index]!.prefix > 0 ||
    is(before, 'on') ||
    is(before, 'from') ||
    is(before, 'to') ||
    is(before, 'of') ||
    is(before, 'last') ||
    is(before, 'next') ||
    is(before, 'this') ||
    is(before, 'month')
  );
}

/** November 9 or 9–11 behind a month name. */
function dayBehind(reader: Reader, index: number): readonly DayReading[] | undefined {
  const { items, vocabulary } = reader;
  const at = vocabulary.definite.has(items[index]?.text ?? '') ? index + 1 : index;
  const days = readDays(reader, at);
  const [day, end] = days ?? [];
  if (!day || end) return days;
  // '9 May 12 people' does not happen; 'May 12 percent' does not either, but 'May 5 million' would.
  if (items[at]!.figure && (items[day.next]?.word?.magnitude !== undefined || is(items[day.next], 'hour')))
    return undefined;
  const link = items[day.next];
  if (link && (is(link, 'and') || is(link, 'to') || isDash(link.text))) {
    const second = readDay(reader, day.next + 1);
    const after = second && items[second.next];
    if (second && second.day > day.day && !after?.word?.month && !after?.word?.unit) return [day, second];
  }
  return days;
}

/** `undefined` when the calendar has no such day. */
function dateValue(
  { month, calendar }: MonthReading,
  year: number | undefined,
  day: number | undefined,
  part: PeriodPart | undefined,
): DateValue | undefined {
  if (day !== undefined && calendar === 'gregory' && !isDay(year, month, day)) return undefined;
  return { kind: 'date', calendar, year, month, day, part };
}

/** The night from the 9th to the 10th is one; it is told by its second day. */
function nightsOf(days: readonly DayReading[]): readonly DayReading[] {
  const [first, second, ...more] = days;
  return first && second && more.length === 0 && second.day === first.day + 1
    ? [{ ...second, start: first.start }]
    : days;
}

/** The night of the 10th is the one before or behind it: two days are meant. */
function withNight(value: DateValue): DateValue {
  const { year, month, day } = value;
  if (month === undefined || day === undefined || value.calendar !== 'gregory') return value;
  const number = dayNumber(year ?? 2001, month, day);
  const days = [isoDay(number - 1), isoDay(number)].map((iso) =>
    year === undefined ? `--${iso.slice(5)}` : iso,
  );
  return { ...value, days };
}
