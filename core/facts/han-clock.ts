import {
  HAN_DIGITS,
  HAN_HALVES,
  HAN_HOUR,
  HAN_TEN,
  HAN_TWO,
  type HanHalf,
  LONGEST_HALF,
} from './lang/han-clock.ts';
import { type Item, nextFrom } from './lex.ts';
import { assert, type Reader } from './reader.ts';

const HALVES = Object.keys(HAN_HALVES) as HanHalf[];
const HALF = new RegExp(`(?:${HALVES.map((half) => `(?<${half}>${HAN_HALVES[half]})`).join('|')})\\s*$`, 'u');

/**
 * The time of day of Chinese, Japanese and Korean whose hour begins at item `index`: 下午3时20分, 晚上八点半, 午前10時, 오후
 * 9시. Its fact is added, the index of the next item comes back. 点 counts points as well, and is an hour only beside other
 * words of time.
 */
export function readHanClock(reader: Reader, index: number): number | undefined {
  const { items, text } = reader;
  const { start } = items[index]!;
  const hour = hourAt(items, index);
  if (!hour) return undefined;
  HAN_HOUR.lastIndex = hour.end;
  const found = HAN_HOUR.exec(text);
  if (!found) return undefined;
  const [whole, exact, points, thirty, digits] = found;
  const minute = thirty ? 30 : minutesOf(digits);
  const day = HALF.exec(text.slice(Math.max(0, start - LONGEST_HALF), start));
  const told = exact !== undefined || thirty !== undefined || digits !== undefined || day !== null;
  if (minute > 59 || (points !== undefined && !told)) return undefined;
  const half = day ? HALVES.find((one) => day.groups![one] !== undefined) : undefined;
  const end = hour.end + whole.length;
  assert(reader, {
    value: {
      kind: 'time',
      hour: hourOfDay(hour.amount, half),
      minute,
      certainHalf: hour.amount > 12 || hour.amount === 0 || isCertain(hour.amount, half),
    },
    start: day ? start - day[0].length : start,
    end,
    certainty: 1,
    written: items[index]!.figure ? 'digits' : 'words',
  });
  return nextFrom(items, index, end);
}

interface Hour {
  readonly amount: number;
  readonly end: number;
}

/** A whole number up to 24 in a figure or, of at most three characters, in words. */
function hourAt(items: readonly Item[], index: number): Hour | undefined {
  const item = items[index]!;
  const hour = item.figure?.numbers[0];
  if (hour) return hour.plain && hour.amount <= 24 && hour.digits.length <= 2 ? hour : undefined;
  // 十二三点: about that time
  const before = items[index - 1];
  if (!item.spaced && before && isHanNumeral(before)) return undefined;
  let word = item.text;
  let last = index;
  while (word.length < LONGEST_WORD && goesOn(items[last + 1])) word += items[++last]!.text;
  const amount = wordAmount(word);
  return amount === undefined || amount > 24 ? undefined : { amount, end: items[last]!.end };
}

/** Characters of 二十四. */
const LONGEST_WORD = 3;

function goesOn(item: Item | undefined): boolean {
  return item !== undefined && !item.spaced && isHanNumeral(item);
}

/** Whether an item is a numeral that hours are told with. */
export function isHanNumeral({ text }: Item): boolean {
  return text.length === 1 && (text === HAN_TEN || HAN_TWO.test(text) || HAN_DIGITS.includes(text));
}

/** The minutes of a figure or a numeral; more than an hour has where it is none. */
function minutesOf(digits: string | undefined): number {
  if (digits === undefined) return 0;
  return /^\d/.test(digits) ? Number(digits) : (wordAmount(digits) ?? 60);
}

/** A number below a hundred in words: 三, 十二, 二十四; 两 is two of something. */
function wordAmount(word: string): number | undefined {
  const [tens, units, ...more] = word.replace(HAN_TWO, HAN_DIGITS[2]!).split(HAN_TEN) as [string, string?];
  const digit = (text: string): number => (text.length === 1 ? HAN_DIGITS.indexOf(text) : -1);
  if (more.length > 0) return undefined;
  if (units === undefined) return digit(tens) < 0 ? undefined : digit(tens);
  const [high, low] = [tens === '' ? 1 : digit(tens), units === '' ? 0 : digit(units)];
  return high < 1 || low < 0 ? undefined : high * 10 + low;
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
