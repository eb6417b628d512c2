import { type Agreement, NONE, same, SAME } from './agreement.ts';
import { gregorianDay, isoDay } from './calendar.ts';
import { writtenYear } from './era.ts';
import type { DateValue, Fact } from './fact.ts';
import { agoMeets, type Meeting, relativesMeet } from './relative.ts';

const FIELDS = ['year', 'month', 'day'] as const;

/** Two dates, periods, days of the week or days told from that of the text. */
export function dates(x: DateValue, y: DateValue): Agreement {
  if (x.relative !== undefined || y.relative !== undefined)
    return x.relative === y.relative && x.span === y.span ? SAME : relatives(relativesMeet(x, y));
  if (
    x.century !== undefined ||
    y.century !== undefined ||
    x.decade !== undefined ||
    y.decade !== undefined
  ) {
    return periods(x, y);
  }
  if (x.weekday !== undefined || y.weekday !== undefined) return weekdays(x, y);
  if (x.calendar !== y.calendar) return acrossCalendars(x, y);
  if (isOtherOrder(x, y)) return OTHER_ORDER;
  let shared = 0;
  let missing = 0;
  let different: (typeof FIELDS)[number] | undefined;
  for (const field of FIELDS) {
    if (x[field] === undefined && y[field] === undefined) continue;
    if (x[field] === undefined || y[field] === undefined) missing++;
    else if (x[field] === y[field]) shared++;
    else if (field === 'year' && (x.year! % 100 === y.year || y.year! % 100 === x.year)) shared++;
    else if (different) return NONE;
    else different = field;
  }
  if (different === 'year' && writtenYear(x.year!) === writtenYear(y.year!))
    return { score: 0.4, reason: 'era' };
  if (different) return overlappingDays(x, y) ? { score: 0.4, reason: 'night' } : NONE;
  if (shared === 0) return NONE;
  if (otherPart(x, y)) return OTHER_PART;
  // A month alone and the month with another day are the same month; a day alone needs its month.
  return missing === 0 ? SAME : { score: 0.7 + 0.1 * shared - 0.05 * missing, reason: 'partial' };
}

const OTHER_ORDER: Agreement = { score: 0.7 };

/** Whether two days are one if the figures of one, which may be read in either order, are: 01/11/2009 and 01.11.2009. */
function isOtherOrder(x: DateValue, y: DateValue): boolean {
  if (!x.openOrder && !y.openOrder) return false;
  return x.day !== y.day && x.year === y.year && x.day === y.month && x.month === y.day;
}

const OTHER_PART: Agreement = { score: 0.4, reason: 'part' };

/** Whether one is early and the other late in the same period; its middle is a matter of opinion. */
function otherPart(x: DateValue, y: DateValue): boolean {
  return (x.part === 'start' && y.part === 'end') || (x.part === 'end' && y.part === 'start');
}

/** Whether a day that one of them may mean is the other's: the night of 10 November and 9 November. */
function overlappingDays(x: DateValue, y: DateValue): boolean {
  const daysX = daysOf(x);
  const daysY = daysOf(y);
  if ((x.days === undefined && y.days === undefined) || daysX.length === 0 || daysY.length === 0)
    return false;
  return daysX.some((one) => daysY.some((other) => one.slice(-5) === other.slice(-5)));
}

function daysOf(value: DateValue): readonly string[] {
  if (value.days) return value.days;
  const day = gregorianDay(value);
  if (day !== undefined) return [isoDay(day)];
  if (value.month === undefined || value.day === undefined) return [];
  return [`--${String(value.month).padStart(2, '0')}-${String(value.day).padStart(2, '0')}`];
}

function acrossCalendars(x: DateValue, y: DateValue): Agreement {
  if (isYear(x) && isYear(y)) {
    // A year of one calendar spans two of another.
    return Math.abs(gregorianYear(x) - gregorianYear(y)) <= 1 ? { score: 0.9, reason: 'calendar' } : NONE;
  }
  const dayX = gregorianDay(x);
  const dayY = gregorianDay(y);
  if (dayX === undefined || dayY === undefined) return NONE;
  // The Islamic day begins at sunset, and months at the sighting of the moon.
  return Math.abs(dayX - dayY) <= 1 ? { score: 0.9, reason: 'calendar' } : NONE;
}

function isYear({ year, month, day }: DateValue): boolean {
  return year !== undefined && month === undefined && day === undefined;
}

/** About when a year is: the Islamic year has 354 days, the Persian one begins in March. */
function gregorianYear({ calendar, year = 0 }: DateValue): number {
  if (calendar === 'islamic') return Math.floor(year * 0.970224 + 621.57);
  return calendar === 'persian' ? year + 621 : year;
}

function weekdays(x: DateValue, y: DateValue): Agreement {
  if (x.weekday !== undefined && y.weekday !== undefined)
    return x.weekday === y.weekday && !areApart(x.toward, y.toward) ? SAME : NONE;
  const [named, dated] = x.weekday === undefined ? [y, x] : [x, y];
  const days = daysOf(dated);
  const meant = named.days?.some((day) => days.some((one) => day === one || `-${day.slice(4)}` === one));
  return meant ? { score: 0.8, reason: 'partial' } : NONE;
}

/** Whether one looks back and the other ahead. */
function areApart(x: DateValue['toward'], y: DateValue['toward']): boolean {
  return x !== undefined && y !== undefined && x !== y;
}

/** 'Yesterday' is yesterday, or the day that it is by the dateline. */
function relatives(meeting: Meeting): Agreement {
  if (meeting === 'apart') return NONE;
  return meeting === 'open' ? { score: 0.5, reason: 'relative' } : { score: 0.8, reason: 'partial' };
}

function periods(x: DateValue, y: DateValue): Agreement {
  const same = otherPart(x, y) ? OTHER_PART : SAME;
  if (x.century !== undefined && y.century !== undefined) return x.century === y.century ? same : NONE;
  if (x.decade !== undefined && y.decade !== undefined) {
    if (x.decade === y.decade) return same;
    const open = x.decade < 100 || y.decade < 100;
    return open && x.decade % 100 === y.decade % 100 ? (same === SAME ? { score: 0.9 } : same) : NONE;
  }
  const [period, other] = x.decade === undefined && x.century === undefined ? [y, x] : [x, y];
  if (period.decade !== undefined && other.century !== undefined) {
    // 'the 1900s' is a century as well as a decade.
    return period.decade % 100 === 0 && period.decade / 100 + 1 === other.century ? { score: 0.8 } : NONE;
  }
  if (period.century !== undefined && other.decade !== undefined) {
    return other.decade % 100 === 0 && other.decade / 100 + 1 === period.century ? { score: 0.8 } : NONE;
  }
  return period.decade !== undefined && other.year === period.decade && other.month === undefined
    ? { score: 0.6 }
    : NONE;
}

/** A date and what another version says without its month or era. */
export function dateAndNumber(date: DateValue, other: Fact): Agreement {
  const value = other.value;
  if (value.kind === 'code') {
    const digits = [date.year, date.month, date.day].filter((field) => field !== undefined);
    return value.text === digits.join('') || value.text === String(date.year) ? { score: 0.7 } : NONE;
  }
  if (value.kind !== 'number' && value.kind !== 'quantity') return NONE;
  if (other.ago) return relatives(agoMeets(other, date));
  const { amount } = value;
  const bare = date.month === undefined && date.day === undefined;
  // The era is said once for both ends of 'from 300 to 146 BC'.
  if (bare && date.year !== undefined && writtenYear(date.year) === amount) return { score: 0.95 };
  if (
    date.decade === amount ||
    (date.decade !== undefined && date.decade >= 1000 && date.decade % 100 === amount)
  ) {
    return { score: 0.8 };
  }
  if (date.century !== undefined && Math.abs(date.century) === amount) return { score: 0.8 };
  // 9/11 looks like a fraction.
  const { day, month } = date;
  if (day !== undefined && month !== undefined && value.kind === 'number' && value.form === 'fraction')
    return same(amount, month / day) || same(amount, day / month) ? { score: 0.8 } : NONE;
  return NONE;
}
