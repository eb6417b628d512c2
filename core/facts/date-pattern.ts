import type { LanguageTag } from '../model/index.ts';
import { isDay } from './calendar.ts';
import type { DateValue } from './fact.ts';
import type { Item } from './lex.ts';
import { tokenTexts } from './token.ts';

/** A step of a date as a locale writes it: one of its fields, or a word or mark between them. */
export type PatternStep = 'year' | 'month' | 'day' | { readonly text: string };

/** The fields of a date in the order of a locale, with what stands between them: `9 de noviembre de 2020`. */
export type DatePattern = readonly PatternStep[];

/** Ways of writing dates that are asked of `Intl`. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  // Some languages put the fields in another order beside a weekday.
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
  { day: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long' },
  // 3月; where it is but a figure, that is no pattern.
  { month: 'numeric' },
];

/** Marks that writers leave out, or put where the locale has none. */
const OPTIONAL = new Set(['.', ',', '،', '/']);

/** The date patterns of a locale, as `Intl.DateTimeFormat` has them; the longest first. */
export function datePatterns(locale: LanguageTag): DatePattern[] {
  const found = new Map<string, DatePattern>();
  // Month names bend what stands beside them: d’octubre, de novembre.
  for (const month of [10, 3, 9]) {
    for (const style of STYLES) {
      const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC', calendar: 'gregory' });
      const pattern = withoutWeekday(format.formatToParts(Date.UTC(2020, month, 28))).flatMap(stepsOf);
      if (!isTold(pattern)) continue;
      found.set(JSON.stringify(pattern), pattern);
    }
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
}

/** The parts of a date without its weekday, which stands first or last, and without what links it to a date behind it. */
function withoutWeekday(parts: readonly Intl.DateTimeFormatPart[]): readonly Intl.DateTimeFormatPart[] {
  const at = parts.findIndex(({ type }) => type === 'weekday');
  if (at < 0) return parts;
  return at === 0 ? parts.slice(2) : parts.slice(0, at);
}

/** Whether a pattern shows that it is a date: by several fields, or a word beside the month. */
function isTold(pattern: DatePattern): boolean {
  const fields = pattern.filter((step) => typeof step === 'string');
  return fields.length > 1 || pattern.some((step) => typeof step !== 'string' && /\p{L}/u.test(step.text));
}

function stepsOf({ type, value }: Intl.DateTimeFormatPart): PatternStep[] {
  if (type === 'year' || type === 'day') return [type];
  if (type === 'month') {
    // 11月, tháng 11, 11-р: the words around a number of the month belong to it.
    const number = /\p{Nd}+/u.exec(value);
    if (!number) return ['month'];
    const before = value.slice(0, number.index);
    const behind = value.slice(number.index + number[0].length);
    return [...wordsOf(before), 'month', ...wordsOf(behind)];
  }
  return wordsOf(value);
}

function wordsOf(value: string): PatternStep[] {
  return tokenTexts(value).map((text) => ({ text }));
}

/** A date read by a pattern, where it ends in the text, and the index of the first item behind it. */
export interface PatternMatch {
  readonly value: DateValue;
  readonly end: number;
  readonly next: number;
}

/** The date that begins at item `index` in one of the patterns. */
export function matchDate(
  items: readonly Item[],
  index: number,
  patterns: readonly DatePattern[],
): PatternMatch | undefined {
  for (const pattern of patterns) {
    const match = matchPattern(items, index, pattern);
    if (match) return match;
  }
  return undefined;
}

function matchPattern(items: readonly Item[], index: number, pattern: DatePattern): PatternMatch | undefined {
  const fields: { year?: number; month?: number; day?: number } = {};
  let at = index;
  let last = index;
  let end: number | undefined;
  for (const step of pattern) {
    const item = items[at];
    if (typeof step !== 'string') {
      if (item && item.text === step.text) at++;
      else if (item && step === pattern.at(-1) && hasParticle(item.text, step.text)) {
        end = item.start + step.text.length;
        at++;
      } else if (!OPTIONAL.has(step.text)) return undefined;
      continue;
    }
    const value = item && fieldOf(item, step);
    if (value === undefined) return undefined;
    fields[step] = value;
    last = ++at;
  }
  const { year, month, day } = fields;
  if (month === undefined) return undefined;
  if (day !== undefined && !isDay(year, month, day)) return undefined;
  // A full stop at the end is that of the sentence as often as that of the pattern.
  const closing = items[at - 1]!;
  const next = OPTIONAL.has(closing.text) ? last : at;
  end ??= items[next - 1]!.end;
  return { value: { kind: 'date', calendar: 'gregory', ...fields }, end, next };
}

/** What Korean writes to the last word of a date: 3월에, 5일부터는. */
const PARTICLE = /^\p{Script=Hangul}{1,3}$/u;
/** But 5일간 are days. */
const DURATION = /^간/u;

function hasParticle(text: string, word: string): boolean {
  if (text.length <= word.length || !text.startsWith(word)) return false;
  const behind = text.slice(word.length);
  return PARTICLE.test(behind) && !DURATION.test(behind);
}

function fieldOf(item: Item, field: 'year' | 'month' | 'day'): number | undefined {
  if (field === 'month' && item.word?.month !== undefined) return item.word.month;
  const number = item.figure?.shape === 'number' ? item.figure.numbers[0]! : undefined;
  if (!number?.plain) return undefined;
  const { amount, digits } = number;
  if (field === 'year') return digits.length === 4 && amount >= 1000 && amount < 2200 ? amount : undefined;
  const highest = field === 'month' ? 12 : 31;
  return digits.length <= 2 && amount >= 1 && amount <= highest ? amount : undefined;
}
