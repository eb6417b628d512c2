import { fractionAdded } from './added.ts';
import type { TimeValue } from './fact.ts';
import { type Figure, isDash } from './figure.ts';
import { is, isDefinite, type Item } from './lex.ts';
import { hourBefore, readSpokenClock, type Clock } from './spoken-clock.ts';
import { isHanNumeral, readHanClock } from './han-clock.ts';
import { readNumeral } from './numeral.ts';
import { assert, type Reader, rawText } from './reader.ts';
import { TOPIC, type Vocabulary } from './vocabulary.ts';
import { readZone, type ZoneReading } from './zone.ts';

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
  const { items } = reader;
  const { start, end } = items[index]!;
  const half = items[index + 1];
  if (!is(items[index], 'oneOClock') || !(is(half, 'am') || is(half, 'pm'))) return undefined;
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

/** السابعة مساء: Arabic says the hours with definite ordinals, and may leave out 'the hour'. */
function isClockOrdinal({ vocabulary }: Reader, item: Item): boolean {
  const { word } = item;
  return (
    vocabulary.grammar === 'arabic' &&
    word?.ord !== undefined &&
    word.ord <= 12 &&
    isDefinite(item, vocabulary)
  );
}

/** السابعة والنصف: a definite ordinal and a half are an hour of the clock. */
function isClockHalf({ items, vocabulary }: Reader, index: number): boolean {
  const { word, article } = items[index]!;
  return article && word?.ord !== undefined && isHalfAdded(items[index + 1], vocabulary);
}

/** والنصف: a half with 'and' written to it. */
function isHalfAdded(item: Item | undefined, { andPrefix }: Vocabulary): boolean {
  return is(item, 'half') && andPrefix !== undefined && item!.text.startsWith(andPrefix);
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

function readClock(reader: Reader, index: number): Clock | undefined {
  const { items, vocabulary } = reader;
  const item = items[index];
  if (!item) return undefined;
  const figure = item.figure;
  if (!figure) {
    const numeral =
      item.word?.card === undefined && item.word?.ord === undefined
        ? undefined
        : readNumeral(items, index, vocabulary.grammar);
    if (!numeral || numeral.amount < 0 || numeral.amount > 24 || numeral.amount % 1 !== 0) return undefined;
    const told = vocabulary.grammar === 'arabic' || is(items[numeral.next], 'lacking');
    const minutes = told ? minutesBehind(reader, numeral.next) : undefined;
    const next = minutes?.next ?? numeral.next;
    const { end } = items[next - 1]!;
    const minute = minutes?.minute ?? 0;
    const clock =
      minute < 0
        ? { hour: hourBefore(numeral.amount), minute: 60 + minute }
        : { hour: numeral.amount, minute };
    const sure = minute < 0 || isClockHalf(reader, index);
    return { ...clock, start: item.start, end, next, sure };
  }
  const [hour, minute, second] = figure.numbers;
  const { start, end } = figure;
  const next = index + 1;
  if (figure.shape === 'clock') {
    if (hour!.amount === 24 && minute!.amount > 0) return undefined;
    const seconds = second && { second: second.amount };
    return { hour: hour!.amount, minute: minute!.amount, ...seconds, start, end, next, sure: true };
  }
  if (figure.shape !== 'number') return undefined;
  const only = hour!;
  if (only.plain) {
    if (only.digits.length === 4 && is(items[next], 'zone')) {
      // 1200 GMT
      const [h, m] = [Math.floor(only.amount / 100), only.amount % 100];
      return h < 24 && m < 60 ? { hour: h, minute: m, start, end, next, sure: true } : undefined;
    }
    if (only.amount > 24 || only.digits.length > 2) return undefined;
    return { hour: only.amount, minute: 0, start, end, next, sure: false };
  }
  // 7.55 is a time if am, pm or a zone follows, or the word for the hour stands before it.
  const [hours, minutes] = reader.text.slice(start, end).split(/[.٫]/);
  if (!minutes || only.digits.length > 4 || hours === undefined || minutes.length !== 2) return undefined;
  const h = Number(only.digits.slice(0, -2));
  const m = Number(only.digits.slice(-2));
  if (h > 24 || m > 59) return undefined;
  // alle ore 15.30
  const named = vocabulary.grammar === 'plain' && is(items[index - 1], 'hour');
  return { hour: h, minute: m, start, end, next, sure: named };
}

/** والنصف, والربع, وعشر دقائق behind an hour in words; إلا ربعا and menos cuarto take away from it. */
function minutesBehind(
  { items, vocabulary }: Reader,
  index: number,
): { readonly minute: number; readonly next: number } | undefined {
  if (isHalfAdded(items[index], vocabulary)) return { minute: 30, next: index + 1 };
  const part = fractionAdded(items, index, vocabulary);
  if (part) return { minute: Math.round(part.added * 60), next: part.next };
  if (is(items[index], 'lacking')) {
    const at = vocabulary.indefinite.has(items[index + 1]?.text ?? '') ? index + 2 : index + 1;
    const missing = items[at]?.word;
    // menos cuarto: a fourth
    const parts = missing?.denominator ?? missing?.ord;
    return parts === 2 || parts === 3 || parts === 4
      ? { minute: -Math.round(60 / parts), next: at + 1 }
      : undefined;
  }
  if (!items[index]?.and) return undefined;
  const count = readNumeral(items, index, 'arabic');
  if (!count || count.amount >= 60 || !Number.isInteger(count.amount) || !is(items[count.next], 'minute'))
    return undefined;
  return { minute: count.amount, next: count.next + 1 };
}

/** Adds the time if am, pm, o'clock, minutes, a zone or its own shape shows that it is one. */
function pushTime(reader: Reader, clock: Clock, start: number, sure: boolean): number | undefined {
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

function inHalf(hour: number, half: 'am' | 'pm' | undefined): number {
  if (hour === 24) return 0;
  if (half === undefined || hour > 12) return hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour === 12 ? 12 : hour + 12;
}
