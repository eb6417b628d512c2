import { fractionAdded } from './added.ts';
import { is, isDefinite, type Item } from './lex.ts';
import { readNumeral } from './numeral.ts';
import type { Reader } from './reader.ts';
import { type Clock, hourBefore } from './spoken-clock.ts';
import type { Vocabulary } from './vocabulary.ts';

/** السابعة مساء: Arabic says the hours with definite ordinals, and may leave out 'the hour'. */
export function isClockOrdinal({ vocabulary }: Reader, item: Item): boolean {
  const { word } = item;
  return (
    vocabulary.grammar === 'arabic' &&
    word?.ord !== undefined &&
    word.ord <= 12 &&
    isDefinite(item, vocabulary)
  );
}

/** السابعة والنصف: a definite ordinal and a half are an hour of the clock. */
export function isClockHalf({ items, vocabulary }: Reader, index: number): boolean {
  const { word, article } = items[index]!;
  return article && word?.ord !== undefined && isHalfAdded(items[index + 1], vocabulary);
}

/** والنصف: a half with 'and' written to it. */
function isHalfAdded(item: Item | undefined, { andPrefix }: Vocabulary): boolean {
  return is(item, 'half') && andPrefix !== undefined && item!.text.startsWith(andPrefix);
}

/** The hour and its minutes from item `index` on, without the words behind them that show that they are a time. */
export function readClock(reader: Reader, index: number): Clock | undefined {
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
