import { isClockHalf, isClockOrdinal, readClock } from './clock.ts';
import type { TimeValue } from './fact.ts';
import { type Figure, isDash } from './figure.ts';
import { isHanNumeral, readHanClock } from './han-clock.ts';
import { is, isDefinite } from './lex.ts';
import { assert, type Reader, rawText } from './reader.ts';
import { type Clock, readSpokenClock } from './spoken-clock.ts';
import { inHalf, pushTime } from './told-time.ts';
import { TOPIC } from './vocabulary.ts';
import { readZone } from './zone.ts';

/** The time of day that begins at item `index`; its fact is added, and the index of the next item comes back. */
export function readTime(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  if (vocabulary.grammar === 'arabic' && is(item, 'hour')) {
    const named = is(item, 'at') || isDefinite(item, vocabulary);
    const clock = named ? readClock(reader, index + 1) : undefined;
    // the preposition of في الساعة stays outside
    return clock && pushTime(reader, clock, item.start + rawText(reader, item).lastIndexOf(' ') + 1, true);
  }
  if (vocabulary.clockInMarks && (item.figure?.shape === 'number' || isHanNumeral(item))) {
    const next = readHanClock(reader, index);
    if (next !== undefined) return next;
  }
  if (is(item, 'noon') || is(item, 'midnight')) return readTwelve(reader, index);
  const one = readOneOClock(reader, index);
  if (one !== undefined) return one;
  const spoken = readSpokenClock(reader, index);
  if (spoken) return pushTime(reader, spoken.clock, spoken.start, spoken.clock.sure);
  if (!item.figure && item.word?.card === undefined && !isClockOrdinal(reader, item)) return undefined;
  // Without a word of time only a figure such as 14:30 shows that it is one.
  const lacking = is(items[index + 1], 'lacking');
  if (
    (reader.topics & TOPIC.clock) === 0 &&
    item.figure?.shape !== 'clock' &&
    !lacking &&
    !isClockHalf(reader, index)
  )
    return undefined;
  const clock = readClock(reader, index);
  if (!clock) return readRange(reader, index);
  return pushTime(reader, clock, clock.start, clock.sure) ?? readUntil(reader, clock);
}

/** час дня: the hour of one goes without its number beside a part of the day. */
function readOneOClock(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const { start, end } = items[index]!;
  const half = items[index + 1];
  if (!is(items[index], 'oneOClock') || !(is(half, 'am') || is(half, 'pm'))) return undefined;
  if (vocabulary.clockOrdinals?.other.test(items[index - 1]?.text ?? '')) return undefined;
  return pushTime(reader, { hour: 1, minute: 0, start, end, next: index + 1, sure: true }, start, true);
}

/** The two hours of one figure, 10–11 a.m. */
function readRange(reader: Reader, index: number): number | undefined {
  const { figure } = reader.items[index]!;
  if (figure?.shape !== 'range' || !figure.numbers.every(isHour)) return undefined;
  const [from, to] = figure.numbers.map(({ amount, start, end }): Clock => {
    return { hour: amount, minute: 0, start, end, next: index + 1, sure: false };
  }) as [Clock, Clock];
  const next = pushTime(reader, to, to.start, false);
  return next && pushBefore(reader, from, next);
}

function isHour({ plain, amount, digits }: Figure): boolean {
  return plain && amount <= 24 && digits.length <= 2;
}

/** An hour that only the one it lasts until shows to be one: from 10 to 11 a.m., с 20 до 23:30. */
function readUntil(reader: Reader, clock: Clock): number | undefined {
  const { items } = reader;
  const link = items[clock.next];
  if (!link || clock.hour > 24 || !(is(link, 'to') || isDash(link.text))) return undefined;
  const until = readClock(reader, clock.next + 1);
  if (!until) return undefined;
  const next = pushTime(reader, until, until.start, until.sure) ?? pushOpenHours(reader, clock, until);
  return next && pushBefore(reader, clock, next);
}

/** Adds the end of с 9 до 18 часов: behind the preposition that a time has the hours are no while. */
function pushOpenHours(reader: Reader, from: Clock, { hour, start, end, next }: Clock): number | undefined {
  const { items, vocabulary } = reader;
  const before = items[from.next - 2];
  if (vocabulary.grammar !== 'russian' || !is(before, 'from') || !is(before, 'at')) return undefined;
  if (hour > 24 || !is(items[next], 'hour')) return undefined;
  assert(reader, {
    value: { kind: 'time', hour: inHalf(hour, undefined), minute: 0, certainHalf: hour > 12 },
    start,
    end: Math.max(end, items[next]!.end),
    certainty: 0.8,
    written: items[next - 1]!.figure ? 'digits' : 'words',
  });
  return next + 1;
}

/** Adds the time that the one added last is the end of: of the same half of the day, or the one before. */
function pushBefore(reader: Reader, clock: Clock, next: number): number {
  const until = reader.facts.pop()!;
  const { certainHalf, hour: end } = until.value as TimeValue;
  const late =
    certainHalf && end >= 12 && clock.hour < 12 && clock.hour + 12 <= end && isHalved(reader, next);
  assert(reader, {
    value: {
      kind: 'time',
      hour: inHalf(clock.hour, late ? 'pm' : undefined),
      minute: clock.minute,
      certainHalf: clock.hour > 12 || isHalved(reader, next),
    },
    start: clock.start,
    end: clock.end,
    certainty: 0.8,
    written: until.written,
  });
  reader.facts.push(until);
  return next;
}

/** Whether the time that ends before an item is told with its half of the day. */
function isHalved({ items }: Reader, next: number): boolean {
  const marker = items[next - 1];
  return is(marker, 'am') || is(marker, 'pm');
}

/** How sure it is that noon and midnight are hours; they stand for parts of the day as well. */
const TWELVE_CERTAINTY = 0.6;

/** Noon and midnight by themselves; words that mean other things too (الظهر, the back) need 'at' before them. */
function readTwelve(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  if (item.word!.weak && !is(reader.items[index - 1], 'at')) return undefined;
  const hour = is(item, 'noon') ? 12 : 0;
  const zone = readZone(reader.items, index + 1);
  assert(reader, {
    value: {
      kind: 'time',
      hour,
      minute: 0,
      certainHalf: true,
      ...(zone?.offsets && { offsets: zone.offsets }),
    },
    start: item.start,
    end: item.end,
    certainty: TWELVE_CERTAINTY,
    written: 'words',
  });
  return zone?.next ?? index + 1;
}
