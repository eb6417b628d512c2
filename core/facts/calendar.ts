import type { CalendarName, DateValue } from './fact.ts';

const DAY = 86_400_000;

/** Days since 1 January 1970 of a Gregorian date. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** `YYYY-MM-DD` of days since 1 January 1970. */
export function isoDay(number: number): string {
  const date = new Date(number * DAY);
  const twoDigits = (part: number): string => (part < 10 ? `0${part}` : String(part));
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** Days since 1 January 1970 of `YYYY-MM-DD`, or undefined for anything else. */
export function parseIsoDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** ISO weekday, Monday 1 … Sunday 7, of days since 1 January 1970. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the Gregorian calendar has the day; without a year 29 February counts. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && (year === undefined || isLeap(year)) ? 29 : MONTH_LENGTHS[month - 1]!);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const formats = new Map<CalendarName, Intl.DateTimeFormat>();

/** Year, month and day of a day in another calendar, as `Intl` counts it. */
function fieldsIn(calendar: CalendarName, number: number): [number, number, number] {
  let format = formats.get(calendar);
  if (!format) {
    const name = calendar === 'islamic' ? 'islamic-umalqura' : calendar;
    format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(number * DAY);
  const field = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value.replace(/\D/g, ''));
  return [field('year'), field('month'), field('day')];
}

/**
 * The Gregorian day (days since 1970) of a date of the Islamic (Umm al-Qura) or Persian calendar; undefined when the
 * calendar has no such day. Found by stepping from an estimate, since `Intl` only converts the other way.
 */
export function toGregorian(
  calendar: CalendarName,
  year: number,
  month: number,
  day: number,
): number | undefined {
  if (calendar === 'gregory') return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
  if (year < 1 || year > 1600) return undefined;
  const islamic = calendar === 'islamic';
  const epoch = islamic ? dayNumber(622, 7, 19) : dayNumber(622, 3, 22);
  let guess = Math.round(
    epoch +
      (year - 1) * (islamic ? 354.36707 : 365.2422) +
      (month - 1) * (islamic ? 29.530588 : 30.44) +
      day -
      1,
  );
  let beside = false;
  for (let step = 0; step < 40; step++) {
    const [y, m, d] = fieldsIn(calendar, guess);
    const gap = (year - y) * (islamic ? 354 : 365) + (month - m) * (islamic ? 29 : 30) + (day - d);
    if (y === year && m === month && d === day) return guess;
    // the last day of a month longer than reckoned here is a day before the first of the next
    if (gap === 0 && beside) return undefined;
    beside = gap === 0;
    guess += gap || ((year - y || month - m) > 0 ? 1 : -1);
  }
  return undefined;
}

/** The Gregorian day a complete date is, in any calendar, as days since 1970; undefined for an incomplete one. */
export function gregorianDay({ calendar, year, month, day }: DateValue): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return toGregorian(calendar, year, month, day);
}

/** A date in another calendar; undefined for an incomplete one, and for a day before that calendar begins. */
export function inCalendar(value: DateValue, calendar: CalendarName): DateValue | undefined {
  if (value.calendar === calendar) return value;
  const number = gregorianDay(value);
  if (number === undefined) return undefined;
  const [year, month, day] = fieldsIn(calendar, number);
  return toGregorian(calendar, year, month, day) === number
    ? { ...value, calendar, year, month, day }
    : undefined;
}
