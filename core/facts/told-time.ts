import type { TimeValue } from './fact.ts';
import { is, type Item } from './lex.ts';
import { assert, type Reader, rawText } from './reader.ts';
import type { Clock } from './spoken-clock.ts';
import { readZone, type ZoneReading } from './zone.ts';

/** Adds the time if am, pm, o'clock, minutes, a zone or its own shape shows that it is one. */
export function pushTime(reader: Reader, clock: Clock, start: number, sure: boolean): number | undefined {
  const { items } = reader;
  const { hour, second } = clock;
  const told = readHourWord(reader, clock);
  if (told === 'duration') return undefined;
  let known = sure || told !== undefined;
  const { minute } = told ?? clock;
  let { end, next } = told ?? clock;
  const bare = isBare(items, clock);
  const half = areCounted(items, clock)
    ? undefined
    : halfAt(reader, items[next], { hour, minute }, known, bare);
  if (half) {
    known = true;
    ({ end } = items[next++]!);
  }
  const zone = known || !bare ? readZone(items, next) : undefined;
  const name = zone && zoneName(reader, zone);
  if (zone) {
    known = true;
    ({ next } = zone);
    if (name !== undefined) ({ end } = items[next - 1]!);
  }
  if (!known || hour > 24) return undefined;
  const value: TimeValue = {
    kind: 'time',
    hour: inHalf(hour, half),
    minute,
    ...(second !== undefined && { second }),
    certainHalf: half !== undefined || hour > 12 || hour === 0,
    ...(name !== undefined && { zone: name }),
    ...(zone?.offsets && { offsets: zone.offsets }),
  };
  assert(reader, {
    value,
    start,
    end,
    certainty: clock.sure || half ? 1 : 0.8,
    written: items[clock.next - 1]!.figure ? 'digits' : 'words',
  });
  return next;
}

/** Whether a clock is but a whole number, and no end of a range. */
function isBare(items: readonly Item[], { next }: Clock): boolean {
  const { figure } = items[next - 1]!;
  return figure?.shape === 'number' && figure.numbers[0]!.plain && !is(items[next - 2], 'to');
}

/**
 * The word for the hour behind a clock, with the minutes behind it, and where both end; undefined where there is none, and
 * `duration` where the hours are those of a while: '5 часов', also behind 'в'.
 */
function readHourWord(
  reader: Reader,
  { minute, next }: Clock,
): Pick<Clock, 'minute' | 'end' | 'next'> | 'duration' | undefined {
  const { items, vocabulary } = reader;
  const item = items[next];
  if (!item || !is(item, 'hour')) return undefined;
  const behind = items[next + 1];
  if (vocabulary.grammar === 'russian') {
    const withMinutes = isMinutes(items, next + 1);
    if (!(withMinutes || is(behind, 'am') || is(behind, 'pm') || is(behind, 'zone'))) return 'duration';
    if (!withMinutes) return { minute, end: item.end, next: next + 1 };
    // 2 часа 3 минуты 59 секунд is a while.
    if (items[next + 3]?.figure && items[next + 4]?.word?.unit === 'second') return 'duration';
    return { minute: behind!.figure!.numbers[0]!.amount, end: items[next + 2]!.end, next: next + 3 };
  }
  if (vocabulary.grammar === 'plain' && isMinute(behind))
    return { minute: behind!.figure!.numbers[0]!.amount, end: behind!.end, next: next + 2 };
  return isOclock(reader, next) ? { minute, end: item.end, next: next + 1 } : undefined;
}

/** Numbers that Russian counts with the form of the noun that an hour has as well: три ночи. */
const FEWEST_COUNTED = 2;
const MOST_COUNTED = 4;

/** Whether a number before a part of the day counts such, which only a preposition before an hour tells apart: в три ночи. */
function areCounted(items: readonly Item[], { hour, minute, next }: Clock): boolean {
  return (
    minute === 0 &&
    hour >= FEWEST_COUNTED &&
    hour <= MOST_COUNTED &&
    is(items[next], 'dayPart') &&
    items[next - 1]!.figure?.shape !== 'clock' &&
    !is(items[next - 2], 'at')
  );
}

/** From this hour to noon what is said to be at night is before midnight. */
const FIRST_OF_NIGHT = 6;

/** The half of the day that an item behind a time tells; noon and midnight tell that of twelve only. */
function halfAt(
  reader: Reader,
  item: Item | undefined,
  { hour, minute }: Pick<Clock, 'hour' | 'minute'>,
  known: boolean,
  bare: boolean,
): 'am' | 'pm' | undefined {
  if (!item) return undefined;
  if ((is(item, 'am') || is(item, 'pm')) && mayMark(reader, item, known, bare)) {
    if (is(item, 'atNight')) return hour >= FIRST_OF_NIGHT && hour < 12 ? 'pm' : 'am';
    return is(item, 'am') ? 'am' : 'pm';
  }
  if (hour !== 12 || minute !== 0) return undefined;
  return is(item, 'noon') ? 'pm' : is(item, 'midnight') ? 'am' : undefined;
}

/** What a zone is called, where it has letters of its own: GMT. */
function zoneName(reader: Reader, { place }: ZoneReading): string | undefined {
  const name = rawText(reader, place).toUpperCase();
  return /^[A-Z]{2,5}$/.test(name) ? name : undefined;
}

function isMinutes(items: readonly Item[], index: number): boolean {
  const number = items[index]?.figure?.numbers[0];
  return number?.plain === true && number.amount < 60 && is(items[index + 1], 'minute');
}

/** The minutes behind the hour: 14 h 30, 14 Uhr 30. */
function isMinute(item: Item | undefined): boolean {
  const number = item?.figure?.numbers[0];
  return number?.plain === true && item!.end - item!.start === 2 && number.amount < 60;
}

/** "o'clock", Uhr, 'heures du soir', and not the hours of a duration. */
function isOclock({ items, vocabulary: { grammar } }: Reader, index: number): boolean {
  const item = items[index];
  const behind = items[index + 1];
  if (!is(item, 'hour') || (grammar !== 'english' && grammar !== 'plain')) return false;
  return item!.word!.unit === undefined || (grammar === 'plain' && (is(behind, 'am') || is(behind, 'pm')));
}

/** Whether a word for the half of the day marks this number: 'дня' and 'م' also mean days and metres. */
function mayMark({ vocabulary }: Reader, marker: Item, known: boolean, bare: boolean): boolean {
  const ambiguous = marker.word!.unit !== undefined || marker.end - marker.start === 1;
  if (ambiguous) return known;
  return known || !bare || vocabulary.grammar !== 'arabic';
}

/** An hour of the clock of 12 on that of 24, where its half of the day is known; others as they are. */
export function inHalf(hour: number, half: 'am' | 'pm' | undefined): number {
  if (hour === 24) return 0;
  if (half === undefined || hour > 12) return hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour === 12 ? 12 : hour + 12;
}
