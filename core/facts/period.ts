import type { DateValue } from './fact.ts';
import { isDash } from './figure.ts';
import { is, isArticle, type Item } from './lex.ts';
import { readNumber } from './number.ts';
import type { NumberReading } from './number-reading.ts';
import { partBefore } from './period-part.ts';
import { assert, type Reader } from './reader.ts';

/** Decades and centuries that begin at item `index`; the index of the next item comes back. */
export function readPeriod(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  return (
    readDecadeWord(reader, index) ??
    readDecadeAfter(reader, index) ??
    (is(item, 'century') ? readCenturyAfter(reader, index) : readCounted(reader, index))
  );
}

/** ستينيات القرن العشرين, the sixties, шестидесятые годы */
function readDecadeWord(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const tens = item.word?.decade;
  if (tens === undefined) return undefined;
  if (vocabulary.grammar === 'russian' && !is(items[index + 1], 'decade')) return undefined;
  let next = index + 1;
  let { end } = item;
  if (vocabulary.grammar === 'russian') ({ end } = items[next++]!);
  const century = centuryOf(reader, next);
  if (century) ({ next, end } = century);
  const base = century?.base ?? 0;
  pushPeriod(reader, { decade: base + tens, ...partOf(reader, index) }, item.start, end, 0.9);
  return next;
}

/** שנות ה-60 של המאה ה-20, années 60: a round number behind the word for the years. */
function readDecadeAfter(reader: Reader, index: number): number | undefined {
  const { items } = reader;
  const before = items[index - 1];
  // at 20 years 30 soldiers …
  if (!is(items[index], 'decadeBefore') || before?.figure || before?.word?.card !== undefined)
    return undefined;
  const at = behindArticle(reader, index + 1);
  const reading = items[at]?.figure && readNumber(reader, at);
  const found = reading && reading.amounts.length === 1 ? reading.amounts[0]! : undefined;
  if (!reading || !found?.plain || !isDecade(found.amount)) return undefined;
  const century = found.amount < 100 ? centuryOf(reader, reading.next) : undefined;
  const decade = (century?.base ?? 0) + found.amount;
  pushPeriod(
    reader,
    { decade, ...partOf(reader, index) },
    items[index]!.start,
    century?.end ?? found.end,
    0.95,
  );
  return century?.next ?? reading.next;
}

function isDecade(amount: number): boolean {
  return amount % 10 === 0 && ((amount >= 20 && amount < 100) || (amount >= 1000 && amount < 2100));
}

/** من القرن العشرين, القرن الماضي, XX века, of the last century behind a decade: the years it starts from. */
function centuryOf(
  reader: Reader,
  index: number,
): { readonly base: number; readonly next: number; readonly end: number } | undefined {
  const { items, vocabulary } = reader;
  let at = index;
  if ((vocabulary.grammar === 'arabic' || vocabulary.grammar === 'plain') && is(items[at], 'of')) at++;
  if (vocabulary.grammar === 'english' && is(items[at], 'of'))
    at += vocabulary.definite.has(items[at + 1]?.text ?? '') ? 2 : 1;
  const counted = vocabulary.grammar === 'russian' || vocabulary.grammar === 'english';
  const [named, told] = counted ? [items[at + 1], items[at]] : [items[at], items[at + 1]];
  if (is(told, 'last') && is(named, 'century')) return { base: 1900, next: at + 2, end: items[at + 1]!.end };
  if (!told || (!counted && !is(named, 'century'))) return undefined;
  const reading = readNumber(reader, counted ? at : behindArticle(reader, at + 1), true);
  if (!reading || !isCentury(reading)) return undefined;
  const next = counted ? reading.next + 1 : reading.next;
  if (counted && !is(items[next - 1], 'century')) return undefined;
  return { base: (reading.amounts[0]!.amount - 1) * 100, next, end: items[next - 1]!.end };
}

/** The index of what the article before a figure stands with: القرن الـ19, המאה ה-19. */
function behindArticle({ items, vocabulary }: Reader, index: number): number {
  if (!isArticle(items[index], vocabulary)) return index;
  const next = isDash(items[index + 1]?.text ?? '') ? index + 2 : index + 1;
  return items[next]?.figure ? next : index;
}

/** القرن السادس عشر, القرنين 15 و16, siglo XVI */
function readCenturyAfter(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  if (vocabulary.grammar !== 'arabic' && vocabulary.grammar !== 'plain') return undefined;
  const item = items[index]!;
  let at = index + 1;
  let found = false;
  let { start } = item;
  for (let rounds = 0; rounds < 2; rounds++) {
    at = behindArticle(reader, at);
    const reading = items[at] && readNumber(reader, at);
    if (!reading || !isCentury(reading)) break;
    const era = eraBehind(items, reading.next);
    for (const { amount, start: own, end } of reading.amounts) {
      const part = found ? undefined : partOf(reader, index);
      pushPeriod(reader, { century: era ? -amount : amount, ...part }, found ? own : start, end, 0.95);
      found = true;
    }
    at = reading.next;
    start = items[at]?.start ?? start;
    if (isLink(items[at])) at++;
    else if (!items[at]?.and && !isArticle(items[at], vocabulary)) break;
  }
  if (!found) return undefined;
  const previous = items[at - 1]!;
  return isLink(previous) ? at - 1 : at;
}

function isLink(item: Item | undefined): boolean {
  return is(item, 'and') || is(item, 'to');
}

function isCentury({ amounts, scaled, form }: NumberReading): boolean {
  return (
    !scaled &&
    form !== 'fraction' &&
    amounts.every(({ amount }) => amount >= 1 && amount <= 30 && amount % 1 === 0)
  );
}

function eraBehind(items: readonly Item[], index: number): boolean {
  return is(items[index], 'bc');
}

/** 1960-х годов, the 1960s, XVI век, 15th and 16th centuries, 19. Jahrhundert */
function readCounted(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  if (!item.figure && !item.word && !item.letters) return undefined;
  if (item.figure && item.figure.shape !== 'number' && item.figure.shape !== 'range') return undefined;
  const first = readNumber(reader, index, true);
  if (!first) return undefined;
  if (first.decade) return pushDecade(reader, first, partOf(reader, index));
  if (!isCentury(first) || vocabulary.grammar === 'arabic') return undefined;
  const readings = [first];
  let at = first.next;
  for (let rounds = 0; rounds < 2 && items[at] && !is(items[at], 'century'); rounds++) {
    const link = items[at]!;
    const linked =
      isDash(link.text) || link.text === ',' || is(link, 'and') || is(link, 'to') || is(link, 'from');
    const second = linked && items[at + 1] ? readNumber(reader, at + 1, true) : undefined;
    if (!second || !isCentury(second)) break;
    readings.push(second);
    at = second.next;
  }
  if (items[at] && isDash(items[at]!.text) && !items[at]!.spaced && is(items[at + 1], 'century')) at++;
  if (items[at]?.text === '.' && !items[at]!.spaced && vocabulary.grammar === 'plain') at++;
  const century = items[at];
  if (
    !is(century, 'century') ||
    (vocabulary.grammar === 'english' && readings.every(({ form }) => form === 'cardinal'))
  ) {
    return undefined;
  }
  const before = eraBehind(items, at + 1);
  const amounts = readings.flatMap((reading) => reading.amounts);
  const part = partOf(reader, index);
  amounts.forEach(({ amount, start, end }, position) => {
    const last = position === amounts.length - 1;
    const value = { century: before ? -amount : amount, ...(position === 0 && part) };
    pushPeriod(reader, value, start, last ? century!.end : end, 0.95);
  });
  return at + 1;
}

/** 'mid-1990s', в середине 1990-х, منتصف التسعينيات. */
function partOf(reader: Reader, index: number): Pick<DateValue, 'part'> {
  const { part } = partBefore(reader, index);
  return part ? { part } : {};
}

function pushDecade(reader: Reader, reading: NumberReading, part: Pick<DateValue, 'part'>): number {
  const { amount, start, end } = reading.amounts[0]!;
  const behind = reader.items[reading.next];
  const years = is(behind, 'decade') && reader.vocabulary.grammar === 'russian';
  const next = years ? reading.next + 1 : reading.next;
  const century = years && amount < 100 ? centuryOf(reader, next) : undefined;
  const decade = (century?.base ?? 0) + amount;
  pushPeriod(reader, { decade, ...part }, start, century?.end ?? (years ? behind!.end : end), 1);
  return century?.next ?? next;
}

function pushPeriod(
  reader: Reader,
  value: Pick<DateValue, 'decade' | 'century' | 'part'>,
  start: number,
  end: number,
  certainty: number,
): void {
  assert(reader, {
    value: { kind: 'date', calendar: 'gregory', ...value },
    start,
    end,
    certainty,
    written: 'mixed',
  });
}
