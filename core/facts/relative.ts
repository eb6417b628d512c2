import { dayNumber, gregorianDay, isoDay, parseIsoDay, weekdayOf } from './calendar.ts';
import type { Ago, DateValue, Fact, QuantityValue, RelativeSpan } from './fact.ts';
import { is } from './lex.ts';
import { assert, type Reader } from './reader.ts';
import { convert, type UnitId } from './units.ts';

/** The first and the last of some days, in days since 1970. */
type Days = readonly [first: number, last: number];

/** Whether two times can be one: `open` where only the day of the text could tell. */
export type Meeting = 'same' | 'open' | 'apart';

/** By how many days 'so long ago' may be off. */
const SLACK: Readonly<Record<Ago['span'], number>> = { day: 1, week: 5, month: 20, year: 200 };

/** 'Yesterday', 'last week': beside a dateline, certain days. */
export function readRelative(reader: Reader, index: number): number {
  const item = reader.items[index]!;
  const { dateline } = reader.context;
  const today = dateline === undefined ? undefined : parseIsoDay(dateline);
  const { relative = 0, span, weak } = item.word!;
  const value: DateValue = {
    kind: 'date',
    calendar: 'gregory',
    relative,
    ...(span && { span }),
    ...(today !== undefined && daysFrom(today, relative, span)),
  };
  const { start, end } = item;
  assert(reader, { value, start, end, certainty: weak ? 0.1 : 0.6, written: 'words' });
  return index + 1;
}

/** The day, week, month or year that is so far from a day. */
function daysFrom(
  today: number,
  offset: number,
  span: RelativeSpan | undefined,
): Pick<DateValue, 'year' | 'month' | 'day' | 'days'> {
  const [year, month] = fieldsOf(today) as [number, number];
  switch (span) {
    case 'year':
      return { year: year + offset };
    case 'month': {
      const months = year * 12 + month - 1 + offset;
      return { year: Math.floor(months / 12), month: (months % 12) + 1 };
    }
    case 'week': {
      // Weeks begin on Monday or Sunday, or a day earlier yet.
      const monday = today - weekdayOf(today) + 1 + 7 * offset;
      return { days: Array.from({ length: 9 }, (_, day) => isoDay(monday - 2 + day)) };
    }
    case undefined: {
      const [ofYear, ofMonth, day] = fieldsOf(today + offset) as [number, number, number];
      return { year: ofYear, month: ofMonth, day };
    }
  }
}

function fieldsOf(day: number): number[] {
  return isoDay(day).split('-').map(Number);
}

const SPANS: Readonly<Record<UnitId, Ago['span']>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** Since when, of an amount of time at items `index` to `next` that is told as so long ago: 'three days ago', قبل ثلاثة أيام. */
export function agoOf(
  { items, context: { dateline } }: Reader,
  index: number,
  next: number,
  amount: number,
  unit: UnitId,
): Ago | undefined {
  const span = SPANS[unit];
  if (span === undefined || !(is(items[next], 'ago') || is(items[index - 1], 'ago'))) return undefined;
  const today = dateline === undefined ? undefined : parseIsoDay(dateline);
  if (today === undefined) return { span };
  const day = Math.round(today - convert(amount, unit, 'day')!);
  return { span, days: [day - SLACK[span], day + SLACK[span]] };
}

/** Whether 'yesterday' or 'last week' can be a date or a day of the week; another of these it is not. */
export function relativesMeet(x: DateValue, y: DateValue): Meeting {
  if (x.relative !== undefined && y.relative !== undefined) return 'apart';
  const [told, dated] = x.relative === undefined ? [y, x] : [x, y];
  // 'Today' is nowadays as well.
  if (told.relative === 0 && told.day === undefined) return 'apart';
  return meeting(told.span ?? 'day', daysIn(told), dated);
}

/** Whether an amount of time that is told as so long ago goes back to a date. */
export function agoMeets({ value, ago }: Fact, date: DateValue): Meeting {
  if (!ago) return 'apart';
  const { relative, span = 'day' } = date;
  if (relative === undefined) return meeting(ago.span, ago.days, date);
  return span === ago.span && (value as QuantityValue).amount === -relative ? 'same' : 'apart';
}

function meeting(span: Ago['span'], window: Days | undefined, date: DateValue): Meeting {
  if (date.calendar !== 'gregory') return 'apart';
  if (!window) return mayMeet(span, date) ? 'open' : 'apart';
  const open = date.year === undefined && date.days === undefined;
  const years = open ? window.map((day) => fieldsOf(day)[0]!) : [date.year];
  if (open && date.month === undefined) return date.weekday === undefined ? 'apart' : 'open';
  const fits = years.some((year) => {
    const days = daysIn({ ...date, ...(year !== undefined && { year }) });
    return days && days[0] <= window[1] && window[0] <= days[1];
  });
  return fits ? 'same' : 'apart';
}

/** Whether a date says what the words say by their unit: a day, a month, a year. */
function mayMeet(span: Ago['span'], { year, month, day, weekday }: DateValue): boolean {
  if (span === 'year') return year !== undefined;
  if (span === 'month') return month !== undefined;
  return (month !== undefined && day !== undefined) || weekday !== undefined;
}

/** The days of a date with its year. */
function daysIn(date: DateValue): Days | undefined {
  const { year, month, days } = date;
  if (days) {
    const numbers = days.flatMap((day) => parseIsoDay(day) ?? []);
    return numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : undefined;
  }
  if (year === undefined) return undefined;
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  const day = gregorianDay(date);
  return day === undefined ? [dayNumber(year, month, 1), dayNumber(year, month + 1, 0)] : [day, day];
}
