import { HAN_HALVES, HAN_HOUR, type HanHalf, LONGEST_HALF } from './lang/han-clock.ts';
import type { Item } from './lex.ts';
import { assert, type Reader } from './reader.ts';

const HALVES = Object.keys(HAN_HALVES) as HanHalf[];
const HALF = new RegExp(`(?:${HALVES.map((half) => `(?<${half}>${HAN_HALVES[half]})`).join('|')})\\s*$`, 'u');

/**
 * The time of day of Chinese and Japanese whose hour is the figure at item `index`: 下午3时20分, 晚上8点半, 午前10時. Its fact
 * is added, the index of the next item comes back. 点 counts points as well, and is an hour only beside other words of time.
 */
export function readHanClock(reader: Reader, index: number): number | undefined {
  const { items, text } = reader;
  const { figure, start } = items[index]!;
  const [hour] = figure?.numbers ?? [];
  if (figure?.shape !== 'number' || !hour!.plain || hour!.amount > 24 || hour!.digits.length > 2)
    return undefined;
  HAN_HOUR.lastIndex = hour!.end;
  const found = HAN_HOUR.exec(text);
  if (!found) return undefined;
  const [whole, exact, points, thirty, digits] = found;
  const minute = thirty ? 30 : Number(digits ?? 0);
  const day = HALF.exec(text.slice(Math.max(0, start - LONGEST_HALF), start));
  const told = exact !== undefined || thirty !== undefined || digits !== undefined || day !== null;
  if (minute > 59 || (points !== undefined && !told)) return undefined;
  const half = day ? HALVES.find((one) => day.groups![one] !== undefined) : undefined;
  const end = hour!.end + whole.length;
  assert(reader, {
    value: {
      kind: 'time',
      hour: hourOfDay(hour!.amount, half),
      minute,
      certainHalf: hour!.amount > 12 || hour!.amount === 0 || isCertain(hour!.amount, half),
    },
    start: day ? start - day[0].length : start,
    end,
    certainty: 1,
    written: 'digits',
  });
  return nextFrom(items, index, end);
}

/** The hour from midnight on: 晚上12点 is midnight, 夜1時 an hour later, 中午11点 is before noon. */
function hourOfDay(hour: number, half: HanHalf | undefined): number {
  switch (half) {
    case 'morning':
      return hour % 12;
    case 'noon':
      return hour < 6 ? hour + 12 : hour;
    case 'afternoon':
      return hour < 12 ? hour + 12 : hour;
    case 'night':
      return hour > 4 && hour < 12 ? hour + 12 : hour % (hour > 12 ? 24 : 12);
    case undefined:
      return hour % 24;
  }
}

/** Whether the half of the day is told. 午前12時 is noon to some and midnight to others. */
function isCertain(hour: number, half: HanHalf | undefined): boolean {
  return half !== undefined && (hour !== 12 || half === 'noon' || half === 'night');
}

/** The index of the first item that does not begin before a place. */
function nextFrom(items: readonly Item[], index: number, end: number): number {
  let next = index + 1;
  while (next < items.length && items[next]!.start < end) next++;
  return next;
}
