import { dayNumber, isDay, isoDay } from './calendar.ts';
import { hijriAt, isOfToday } from './era.ts';
import type { CalendarName } from './fact.ts';
import type { FigureGroup } from './figure.ts';
import { assert, type Reader } from './reader.ts';

/** Year, month and day. */
type Fields = readonly [year: number, month: number, day: number];

/** A date in figures at item `index`: 09.11.2020, 2020-11-09, 11/9/2020, 20/9/1442 هـ. The index of the next item comes back. */
export function readFigureDate(reader: Reader, index: number): number | undefined {
  const { figure } = reader.items[index]!;
  if (figure?.shape !== 'date') return undefined;
  const mark = hijriAt(reader, index + 1);
  const candidates = orders(reader, figure, mark !== undefined);
  const calendar = mark ?? calendarOf(reader, candidates[0]);
  const valid = candidates.filter((fields) => isDayIn(calendar, fields));
  const best = valid[0];
  if (!best) return undefined;
  const [year, month, day] = best;
  // The days of the other calendars are those of the first order: they are seldom told month first.
  const days =
    calendar === 'gregory' ? [...new Set(valid.map((one) => isoDay(dayNumber(...one))))].sort() : [];
  const open =
    reader.vocabulary.dateOrder === 'open' && days.length > 1 && figure.numbers[0]!.digits.length < 4;
  assert(reader, {
    value: {
      kind: 'date',
      calendar,
      year,
      month,
      day,
      ...(days.length > 1 && { days }),
      ...(open && { openOrder: true }),
    },
    start: figure.start,
    end: figure.end,
    certainty: 1,
    written: 'digits',
  });
  return mark ? index + 2 : index + 1;
}

/** What the figures can mean, the likeliest first. */
function orders({ vocabulary, text }: Reader, { numbers }: FigureGroup, full: boolean): Fields[] {
  const [a, b, c] = numbers;
  if (!a || !b || !c) return [];
  if (a.digits.length === 4) return [[a.amount, b.amount, c.amount]];
  const short = c.digits.length === 2 && !full;
  const year = short ? (c.amount < 50 ? 2000 : 1900) + c.amount : c.amount;
  const dayFirst: Fields = [year, b.amount, a.amount];
  if (text.charAt(a.end) !== '/') return [dayFirst];
  const monthFirst: Fields = [year, a.amount, b.amount];
  return vocabulary.dateOrder !== 'dayFirst' && !full ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}

/** The calendar of a date without a mark: Arabic and Persian texts tell days of the 14th century in their own. */
function calendarOf({ vocabulary }: Reader, fields: Fields | undefined): CalendarName {
  return fields && isOfToday(fields[0]) ? (vocabulary.oldDates ?? 'gregory') : 'gregory';
}

/** Islamic months have up to 30 days, Persian ones 31. */
function isDayIn(calendar: CalendarName, [year, month, day]: Fields): boolean {
  if (calendar === 'gregory') return isDay(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && day <= (calendar === 'islamic' ? 30 : 31);
}
