import { isoDay, parseIsoDay, weekdayOf } from './calendar.ts';
import { is } from './lex.ts';
import { assert, rawText, type Reader, startsUpper } from './reader.ts';

const ENGLISH = /^[a-z]+day$/;

/** A weekday; behind 'last' and 'next', and beside a dateline, it is a certain day. */
export function readWeekday(reader: Reader, index: number): number | undefined {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const word = item.word!;
  const weekday = word.weekday!;
  const english = vocabulary.capitalDates || ENGLISH.test(item.text);
  if (english && !startsUpper(reader, item)) return undefined;
  if (word.weak && rawText(reader, item).length <= 3 && vocabulary.grammar !== 'arabic') return undefined;
  const before = items[index - 1];
  const named =
    before !== undefined &&
    (is(before, 'day') || is(before, 'night') || vocabulary.weekdaySigns.nouns?.test(before.text) === true);
  if (vocabulary.grammar === 'arabic' && word.weak && !named && !item.article) return undefined;
  let { start, end } = item;
  let next = index + 1;
  let direction: -1 | 0 | 1 = 0;
  if (is(before, 'last')) direction = -1;
  if (is(before, 'next')) direction = 1;
  const after = items[next];
  if (is(after, 'last') && vocabulary.grammar === 'arabic') {
    direction = -1;
    ({ end } = items[next++]!);
  } else if (is(after, 'next') && vocabulary.grammar === 'arabic') {
    direction = 1;
    ({ end } = items[next++]!);
  } else if (direction !== 0) ({ start } = before!);
  const days = resolveWeekday(weekday, direction, reader.context.dateline);
  assert(reader, {
    value: {
      kind: 'date',
      calendar: 'gregory',
      weekday,
      ...(direction !== 0 && { toward: direction }),
      ...(days && { days }),
    },
    start: direction !== 0 && before && end === item.end ? start : item.start,
    end,
    certainty: weekdayCertainty(reader, index, named, direction),
    written: 'words',
  });
  return next;
}

function weekdayCertainty(reader: Reader, index: number, named: boolean, direction: number): number {
  const { items, vocabulary } = reader;
  const item = items[index]!;
  const before = items[index - 1];
  const after = items[index + 1];
  const english = ENGLISH.test(item.text);
  if (vocabulary.grammar === 'arabic') return named ? 0.95 : 0.85;
  if (vocabulary.grammar === 'russian' && !english) {
    const sure =
      !item.word!.weak ||
      direction !== 0 ||
      is(before, 'this') ||
      vocabulary.weekdaySigns.behind?.[before?.text ?? ''] === item.text ||
      (is(before, 'and') && items[index - 2]?.word?.weekday !== undefined);
    return sure ? 0.95 : 0.3;
  }
  // Sunday Times, Black Friday: names of papers and feasts.
  const follows =
    after?.letters && after.spaced && startsUpper(reader, after) && after.word?.month === undefined;
  const precedes = before?.letters && startsUpper(reader, before) && !before.word && index > 1;
  return follows || precedes ? 0.6 : 0.95;
}

/** The day that 'last Monday' is, counted from the dateline; without direction the last and the coming one. */
function resolveWeekday(
  weekday: number,
  direction: number,
  dateline: string | undefined,
): string[] | undefined {
  const today = dateline === undefined ? undefined : parseIsoDay(dateline);
  if (today === undefined) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction < 0) return [isoDay(today - (back === 0 ? 7 : back))];
  if (direction > 0) return [isoDay(today + (back === 0 ? 7 : 7 - back))];
  return back === 0 ? [isoDay(today)] : [isoDay(today - back), isoDay(today - back + 7)];
}
