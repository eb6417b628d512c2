import { astronomicalYear, eraAt, isOfToday } from './era.ts';
import type { DateValue, Fact } from './fact.ts';
import { is, isComma } from './lex.ts';
import { assert, type Reader } from './reader.ts';

/** The year of a date as read. */
interface YearReading {
  readonly year: number;
  readonly end: number;
  readonly next: number;
}

/** The year behind a month: `2020`, `, 2020`, `2020 года`, `من عام 2020`, `44 BC`. */
export function readYearBehind(reader: Reader, index: number): YearReading | undefined {
  const { items } = reader;
  let at = index;
  if (isComma(items[at])) at++;
  for (let skipped = 0; skipped < 3; skipped++) {
    const item = items[at];
    if (!item || item.figure) break;
    if (is(item, 'year') || is(item, 'of')) at++;
    else break;
  }
  return yearAt(reader, at);
}

function yearAt(reader: Reader, index: number): YearReading | undefined {
  const { items } = reader;
  const item = items[index];
  const number = item?.figure?.shape === 'number' ? item.figure.numbers[0]! : undefined;
  if (number?.plain && number.amount > 0 && number.digits.length <= 4) {
    const era = eraAt(reader, index);
    if (era) return { year: astronomicalYear(number.amount, era.beforeChrist), end: era.end, next: era.next };
  }
  if (!number?.plain || number.digits.length !== 4 || number.amount < 1000 || number.amount > 2199)
    return undefined;
  // '9 May 2000 people': a counted noun would need more grammar than this; months with years are far more frequent.
  let next = index + 1;
  let { end } = number;
  const behind = items[next];
  if (behind && is(behind, 'year') && reader.vocabulary.grammar === 'russian') {
    ({ end } = behind);
    next++;
  } else if (behind && is(behind, 'gregorian') && behind.prefix === 0) {
    ({ end } = behind);
    next++;
  }
  return { year: number.amount, end, next };
}

/** A year by itself, where a word makes it one: в 2013 году, عام 2013, in 2013. */
export function readYear(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const figure = item.figure!;
  const years = figure.numbers;
  if (figure.shape !== 'number' && figure.shape !== 'range') return undefined;
  const first = years[0]!;
  if (!first.plain || first.digits.length < 3 || first.amount < 100 || first.amount > 2199) return undefined;
  const before = items[index - 1];
  let next = index + 1;
  let { end } = figure;
  // سال ۱۴۰۲: Persian texts say so of other calendars.
  const persian =
    vocabulary.oldDates === 'persian' &&
    is(before, 'year') &&
    isOfToday(first.amount) &&
    !is(items[next], 'ad');
  let certain = persian || (is(before, 'year') && vocabulary.grammar === 'arabic');
  if (vocabulary.grammar === 'russian' && is(items[next], 'year') && items[next]!.word?.unit !== undefined) {
    const { text } = items[next]!;
    const { yearForms } = vocabulary;
    // Years below a thousand look like ages but where it is said in which year; '1200 лет' counts years.
    certain =
      first.amount < 1000
        ? yearForms?.locative.test(text) === true
        : first.amount > 1500 || yearForms?.plural.test(text) !== true;
    if (certain) ({ end } = items[next++]!);
  } else if (vocabulary.grammar === 'russian' && is(items[next], 'year')) {
    certain = true;
    ({ end } = items[next++]!);
  } else if (!certain && first.digits.length === 4 && first.amount >= 1500 && vocabulary.lang === 'en') {
    const follower = items[next];
    certain =
      is(before, 'on') && (!follower || !follower.letters || !follower.spaced || follower.text.length <= 3);
  }
  if (!certain || !years.every((year) => year.plain)) return undefined;
  if (items[next] && !items[next]!.spaced && items[next]!.letters) return undefined;
  for (const [position, { amount, start, end: own, digits }] of years.entries()) {
    // 2019–20: the second year leaves out its century.
    const year = position > 0 && digits.length === 2 ? Math.floor(first.amount / 100) * 100 + amount : amount;
    const last = position === years.length - 1;
    assert(reader, {
      value: { kind: 'date', calendar: persian ? 'persian' : 'gregory', year },
      start,
      end: last ? end : own,
      certainty: 1,
      written: 'digits',
      ...(years.length > 1 && { range: last ? 'to' : 'from' }),
    } as Fact<DateValue>);
  }
  return next;
}
