import type { Item } from './lex.ts';
import { assert, type Reader } from './reader.ts';

/** What stands before the hour in Chinese and Japanese, by the half of the day that it says. */
const AM = '凌晨|清晨|早晨|早上|今早|上午|午前|早朝|朝';
const PM = '中午|下午|傍晚|晚上|今晚|当晚|當晚|午後|夕方|夜|晚';
const HALF = new RegExp(`(?:(${AM})|(${PM}))\\s*$`, 'u');
/** The longest of these, and a blank. */
const LONGEST_HALF = 4;
/** The hour and what it says of minutes; 時間 is a duration, 時代 an age. */
const HOUR =
  /\s*(?:(点钟|點鐘|点整|點整)|(点|點)|[时時](?![间間期代刻速候点點段]))(?:\s*(半)|\s*(\d{1,2})\s*分(?!之|[钟鐘]))?/uy;

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
  HOUR.lastIndex = hour!.end;
  const found = HOUR.exec(text);
  if (!found) return undefined;
  const [whole, exact, points, half, digits] = found;
  const minute = half ? 30 : Number(digits ?? 0);
  const day = HALF.exec(text.slice(Math.max(0, start - LONGEST_HALF), start));
  const told = exact !== undefined || half !== undefined || digits !== undefined || day !== null;
  if (minute > 59 || (points !== undefined && !told)) return undefined;
  const isLate = day?.[2] !== undefined && hour!.amount < 12;
  const end = hour!.end + whole.length;
  assert(reader, {
    value: {
      kind: 'time',
      hour: hour!.amount === 24 ? 0 : hour!.amount + (isLate ? 12 : 0),
      minute,
      certainHalf: day !== null || hour!.amount > 12 || hour!.amount === 0,
    },
    start: day ? start - day[0].length : start,
    end,
    certainty: 1,
    written: 'digits',
  });
  return nextFrom(items, index, end);
}

/** The index of the first item that does not begin before a place. */
function nextFrom(items: readonly Item[], index: number, end: number): number {
  let next = index + 1;
  while (next < items.length && items[next]!.start < end) next++;
  return next;
}
