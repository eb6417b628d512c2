import { dayNumber, parseIsoDay, weekdayOf } from '../facts/calendar.ts';
import { type DateValue, type Fact, valueText } from '../facts/fact.ts';
import { weekdayLinks } from '../facts/lang/index.ts';
import type { WeekdayLinks } from '../facts/vocabulary.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { spanOf } from './cell.ts';
import type { CheckContext, CheckRow, Finding } from './check.ts';
import { fix } from './fix.ts';
import { betweenNeighbours, type FactPlace } from './neighbours.ts';
import { rewriteDate } from './rewrite/date.ts';
import { fitWeekday } from './rewrite/weekday.ts';

/** The last countries took the Gregorian calendar in 1923: weekdays of older dates may follow another. */
const ONE_CALENDAR = 1924;
/** The words of all languages that may stand there, as a pattern. */
const linking = (place: keyof WeekdayLinks): string =>
  weekdayLinks()
    .flatMap((links) => links[place]?.split('|') ?? [])
    .map((form) => form.replaceAll(' ', '\\s{0,2}'))
    .join('|');

/** What may stand between a weekday and its date: 'Monday, 9 November', الاثنين الموافق 9 نوفمبر. */
const BEFORE_DATE = new RegExp(`^[\\s,،.(]{0,3}(?:(?:${linking('first')})\\s{0,2})?$`, 'iu');
/**
 * What may stand between a date and its weekday: '9 November (Monday)', 9 ноября, в понедельник. Without a mark before the
 * preposition something else may have happened on the weekday: указ от 5 мая в понедельник опубликовали.
 */
const BEHIND_DATE = new RegExp(`^(?:[\\s,،(]{0,3}|\\s?[,،(]\\s?(?:${linking('last')})\\s)$`, 'iu');

/** A weekday that stands beside a date of another weekday. */
interface Mismatch {
  readonly weekday: Fact<DateValue>;
  readonly date: Fact<DateValue>;
  /** What the weekday of the date is. */
  readonly right: number;
}

/** Weekdays that the calendar does not have for the date beside them, in all versions of a row. */
export function weekdayMismatches(context: CheckContext, row: CheckRow): readonly Finding[] {
  return betweenNeighbours(context, row, (facts, index, place) => {
    const { dateline } = context.versions[place.column]!;
    const found = mismatch(facts, index, place.segment.text, dateline);
    return found && finding(found, place);
  });
}

/** A weekday and a date that do not fit among facts `index - 1` and `index`, if neither belongs to its other neighbour. */
function mismatch(
  facts: readonly Fact[],
  index: number,
  text: string,
  dateline: string | undefined,
): Mismatch | undefined {
  const pair = pairAt(facts, index, text);
  if (!pair) return undefined;
  const day = dayOf(pair.date.value, dateline);
  if (day === undefined || weekdayOf(day) === pair.weekday.value.weekday) return undefined;
  const before = pairAt(facts, index - 1, text);
  const behind = pairAt(facts, index + 1, text);
  // Monday 9 November, Tuesday 10 November: a date at the end of one day stands beside the weekday of the next one.
  if ((before && mayFit(before, dateline)) || (behind && mayFit(behind, dateline))) return undefined;
  return { ...pair, right: weekdayOf(day) };
}

/** The weekday and the date that stand together as facts `index - 1` and `index`. */
function pairAt(facts: readonly Fact[], index: number, text: string): Omit<Mismatch, 'right'> | undefined {
  const [first, second] = [facts[index - 1], facts[index]];
  if (!first || !second || !isDate(first) || !isDate(second)) return undefined;
  const ahead = first.value.weekday !== undefined;
  const [weekday, date] = ahead ? [first, second] : [second, first];
  if (weekday.value.weekday === undefined || date.value.weekday !== undefined) return undefined;
  const between = text.slice(first.end, second.start);
  return (ahead ? BEFORE_DATE : BEHIND_DATE).test(between) ? { weekday, date } : undefined;
}

function mayFit({ weekday, date }: Omit<Mismatch, 'right'>, dateline: string | undefined): boolean {
  const day = dayOf(date.value, dateline);
  return day === undefined || weekdayOf(day) === weekday.value.weekday;
}

function isDate(fact: Fact): fact is Fact<DateValue> {
  return fact.value.kind === 'date';
}

/** The day of a date; a date without a year is the one nearest to the dateline. */
function dayOf(
  { calendar, year, month, day, days }: DateValue,
  dateline: string | undefined,
): number | undefined {
  if (calendar !== 'gregory' || month === undefined || day === undefined || days) return undefined;
  if (year !== undefined) return year >= ONE_CALENDAR ? dayNumber(year, month, day) : undefined;
  const today = dateline === undefined ? undefined : parseIsoDay(dateline);
  if (today === undefined) return undefined;
  const now = Number(dateline!.slice(0, 4));
  const near = [now - 1, now, now + 1].map((one) => dayNumber(one, month, day));
  return near.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

function finding({ weekday, date, right }: Mismatch, { cell, segment }: FactPlace): Finding {
  const written = ({ start, end }: Fact): string => segment.text.slice(start, end);
  const old = written(weekday);
  const value: DateValue = { kind: 'date', calendar: 'gregory', weekday: right };
  const { weekday: named } = weekday.value;
  const text = rewriteDate(toAsciiDigits(old), { ...value, weekday: named! }, value, cell.lang);
  const { start, end } = weekday;
  const edit = text === undefined ? undefined : fitWeekday(text, segment.text, start, cell.lang);
  return {
    spans: [weekday, date].map((fact) => spanOf(cell, segment, fact.start, fact.end, valueText(fact.value))),
    message: { key: 'date.weekday', params: { weekday: old, date: written(date) } },
    severity: 'warning',
    ...(edit && { suggestions: [fix('fix.replace', cell, segment, edit.start, end, edit.text)] }),
  };
}
