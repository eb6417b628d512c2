import { is, type Item } from './lex.ts';
import { readNumeral } from './numeral.ts';
import type { Reader } from './reader.ts';

/** A time of day without its half, zone and the words around it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly start: number;
  readonly end: number;
  /** Index of the first item behind it. */
  readonly next: number;
  /** It needs no other word to be a time: 14:30, half past seven. */
  readonly sure: boolean;
}

/** A clock that is said by halves and quarters, and where its span begins. */
interface SpokenClock {
  readonly clock: Clock;
  readonly start: number;
}

/** The hour before one of the clock's: 12 before 1. */
export function hourBefore(hour: number): number {
  return hour === 1 ? 12 : hour - 1;
}

/**
 * The clock that begins with a half or a quarter at item `index`: half past seven, a quarter to eight; в половине восьмого,
 * четверть девятого, без четверти восемь, полвосьмого.
 */
export function readSpokenClock(reader: Reader, index: number): SpokenClock | undefined {
  const { word, start, end } = reader.items[index]!;
  if (word?.halfHour !== undefined) {
    const hour = hourBefore(word.halfHour);
    return { clock: { hour, minute: 30, start, end, next: index + 1, sure: true }, start };
  }
  const denominator = word?.denominator;
  if ((denominator !== 2 && denominator !== 4) || word?.count !== undefined) return undefined;
  const { grammar } = reader.vocabulary;
  if (grammar === 'english' || grammar === 'plain') return beforeHour(reader, index, 60 / denominator);
  return grammar === 'russian' ? russian(reader, index, 60 / denominator) : undefined;
}

/** half past seven, a quarter to eight, Viertel nach drei */
function beforeHour({ items, vocabulary }: Reader, index: number, part: number): SpokenClock | undefined {
  const link = items[index + 1];
  const past = is(link, 'past');
  if (!past && !(part === 15 && is(link, 'until'))) return undefined;
  const at = hourAt(items, index + 2, vocabulary.grammar);
  // 'Up by a quarter to 3 per cent': an hour has no unit.
  const counted = items[at?.next ?? index]?.word;
  if (!at || at.ordinal || (counted?.unit ?? counted?.magnitude) !== undefined) return undefined;
  const [hour, minute] = past ? [at.hour, part] : [hourBefore(at.hour), 60 - part];
  const { start } = items[index]!;
  return { clock: { hour, minute, start, end: at.end, next: at.next, sure: true }, start };
}

function russian({ items, vocabulary }: Reader, index: number, part: number): SpokenClock | undefined {
  const at = hourAt(items, index + 1, vocabulary.grammar);
  if (!at) return undefined;
  const hour = hourBefore(at.hour);
  const { end, next } = at;
  const before = items[index - 1];
  if (!at.ordinal) {
    if (part !== 15 || !is(before, 'lacking')) return undefined;
    const { start } = before!;
    return { clock: { hour, minute: 45, start, end, next, sure: true }, start };
  }
  const endings = vocabulary.clockOrdinals;
  if (!endings?.hour.test(items[next - 1]!.text)) return undefined;
  const behind = items[next];
  const alone = !behind?.letters || is(behind, 'am') || is(behind, 'pm') || !endings.noun.test(behind.text);
  if (!alone) return undefined;
  const { start } = items[index]!;
  return { clock: { hour, minute: part, start, end, next, sure: true }, start };
}

interface Hour {
  readonly hour: number;
  readonly ordinal: boolean;
  readonly end: number;
  readonly next: number;
}

/** An hour of the clock, 1–12, in digits or words. */
function hourAt(
  items: readonly Item[],
  index: number,
  grammar: Reader['vocabulary']['grammar'],
): Hour | undefined {
  const item = items[index];
  if (!item) return undefined;
  const figure = item.figure?.shape === 'number' ? item.figure.numbers[0]! : undefined;
  const numeral = figure ? undefined : readNumeral(items, index, grammar);
  const hour = figure?.plain ? figure.amount : (numeral?.amount ?? (is(item, 'oneOClock') ? 1 : undefined));
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
  const next = numeral?.next ?? index + 1;
  return { hour, ordinal: numeral?.ordinal === true, end: items[next - 1]!.end, next };
}
