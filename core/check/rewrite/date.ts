import { gregorianDay, inCalendar } from '../../facts/calendar.ts';
import type { DateValue } from '../../facts/index.ts';
import {
  hasCapitalDates,
  monthCases,
  monthForms as calendarMonths,
  onWeekday,
} from '../../facts/lang/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/language.ts';
import { behindPreposition } from './weekday.ts';

/** Regions whose months go by other names or abbreviations: the Levant and the Maghreb; Sept in Britain. */
const MONTH_REGIONS: Readonly<Record<string, readonly LanguageTag[]>> = {
  en: ['en-US', 'en-GB'],
  ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'],
};

const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENGLISH_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** A stretch of digits in a written date. */
interface Run {
  readonly text: string;
  readonly at: number;
}

interface Edit extends Run {
  readonly by: string;
}

/**
 * A written date with another value, everything else about it as it was: order of the parts, marks between them, leading
 * zeros, form and double names of the month (9 نوفمبر/تشرين الثاني). Fields that either value leaves open stay as they are.
 * A day of another calendar is told in the one of the date that stands there.
 * Undefined where the words have no known counterpart (cases that `Intl` does not know), or the parts cannot be told apart.
 *
 * @param old the date as written, in ASCII digits
 */
export function rewriteDate(
  old: string,
  before: DateValue,
  other: DateValue,
  lang: LanguageTag,
): string | undefined {
  if (!isPlain(before) || !isPlain(other)) return undefined;
  // less than a day is no certain date in another calendar
  if (before.calendar !== other.calendar && gregorianDay(before) === undefined) return undefined;
  const value = inCalendar(other, before.calendar);
  if (!value) return undefined;
  const words = wordEdits(old, before, value, lang);
  const figures = words && figureEdits(old, before, value, lang);
  if (!figures) return undefined;
  const edits = [...words, ...figures].sort((a, b) => b.at - a.at);
  return edits.reduce(
    (text, { at, text: { length }, by }) => text.slice(0, at) + by + text.slice(at + length),
    old,
  );
}

/** A day, month or year, not a period. */
function isPlain({ decade, century, part, days }: DateValue): boolean {
  return (decade ?? century ?? part ?? days) === undefined;
}

function changes(before: DateValue, value: DateValue, field: 'year' | 'month' | 'day' | 'weekday'): boolean {
  return before[field] !== undefined && value[field] !== undefined && before[field] !== value[field];
}

/** Names of the month and weekday, each by its counterpart in the same form. */
function wordEdits(old: string, before: DateValue, value: DateValue, lang: LanguageTag): Edit[] | undefined {
  const edits: Edit[] = [];
  if (changes(before, value, 'month') && hasWord(old)) {
    const found =
      before.calendar === 'gregory'
        ? replaced(old, monthForms(lang, before.month!), monthForms(lang, value.month!))
        : replaced(old, ...otherMonths(lang, before, value));
    if (found.length === 0) return undefined;
    edits.push(...found);
  }
  if (changes(before, value, 'weekday')) {
    const found = replaced(old, weekdayForms(lang, before.weekday!), weekdayForms(lang, value.weekday!));
    if (found.length === 0) return undefined;
    edits.push(...found);
  }
  return edits;
}

function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Where `from` stands in a text, the longest forms first, to be replaced by the form at the same place of `to`. */
function replaced(text: string, from: readonly string[], to: readonly string[]): Edit[] {
  const order = from.map((_, index) => index).sort((a, b) => from[b]!.length - from[a]!.length);
  const edits: Edit[] = [];
  const lower = text.toLowerCase();
  for (const index of order) {
    const form = from[index]!.toLowerCase();
    const at = lower.indexOf(form);
    if (at < 0 || isLetter(text[at - 1]) || isLetter(text[at + form.length])) continue;
    if (edits.some((edit) => at < edit.at + edit.text.length && edit.at < at + form.length)) continue;
    const written = text.slice(at, at + form.length);
    edits.push({ at, text: written, by: inCaseOf(written, to[index]!) });
  }
  return edits;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}]/u.test(character);
}

/** A word in capitals, or with one, as what was written. */
export function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  const [first = ''] = written;
  return first === first.toUpperCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** The forms of a month's name; the same index is the same form for all months. */
function monthForms(lang: LanguageTag, month: number): string[] {
  const date = new Date(Date.UTC(2021, month - 1, 15));
  const locales = MONTH_REGIONS[baseLanguage(lang)] ?? [lang];
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
    { month: 'short' },
  ];
  const forms = locales.flatMap((locale) => styles.map((style) => partOf(locale, style, date, 'month')));
  // in which month: the genitive of days with another ending; `Intl` has none
  const cases = monthCases(lang);
  return cases ? [...forms, forms[0]!.replace(cases.genitive, cases.locative)] : forms;
}

/** Forms of the month of one date of the Islamic or Persian calendar, and for each of them the name of the other's. */
function otherMonths(lang: LanguageTag, before: DateValue, value: DateValue): [string[], string[]] {
  const from = calendarMonths(lang, before.calendar, before.month!);
  const forms = calendarMonths(lang, value.calendar, value.month!);
  const genitive = before.day === undefined ? undefined : monthCases(lang)?.genitive;
  const name = forms.find((form) => genitive?.test(form)) ?? forms[0] ?? '';
  return [[...from], from.map(() => (hasCapitalDates(lang) ? inTitleCase(name) : name))];
}

/** Rabi' al-Awwal. */
function inTitleCase(name: string): string {
  return name.replace(/(?<![\p{L}'])(?!al-)\p{L}/gu, (letter) => letter.toUpperCase());
}

function weekdayForms(lang: LanguageTag, weekday: number): string[] {
  // 3 January 2021 was a Sunday.
  const date = new Date(Date.UTC(2021, 0, 3 + weekday));
  const forms = (['long', 'short'] as const).map((style) =>
    partOf(lang, { weekday: style }, date, 'weekday'),
  );
  // On which day: `Intl` knows the nominative only.
  const usage = onWeekday(lang);
  return usage ? [...forms, behindPreposition(forms[0]!, usage)] : forms;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partOf(
  locale: LanguageTag,
  style: Intl.DateTimeFormatOptions,
  date: Date,
  type: 'month' | 'weekday',
): string {
  const key = [locale, style.month, style.day, style.weekday].join(' ');
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.formatToParts(date).find((part) => part.type === type)?.value ?? '';
}

/** Day, year and, in dates without words, the month. */
function figureEdits(
  old: string,
  before: DateValue,
  value: DateValue,
  lang: LanguageTag,
): Edit[] | undefined {
  const runs = [...old.matchAll(/[0-9]+/g)].map((match): Run => ({ text: match[0], at: match.index }));
  const numeric = !hasWord(old);
  const padsAll = numeric && runs.every(({ text }) => text.length > 1);
  const edits: Edit[] = [];
  const take = (field: 'year' | 'month' | 'day', amount: number): boolean => {
    if (!changes(before, value, field)) return true;
    const fits = runs.filter(({ text }) => Number(text) === amount && (field === 'year') === text.length > 2);
    if (fits.length !== 1) return false;
    const [run] = fits as [Run];
    const padded = run.text.startsWith('0') || (padsAll && run.text.length === 2);
    const by = String(value[field]).padStart(padded ? run.text.length : 1, '0');
    edits.push({ ...run, by });
    if (field === 'day' && baseLanguage(lang) === 'en') edits.push(...ordinalEdit(old, run, Number(by)));
    return true;
  };
  const whole =
    take('year', before.year ?? -1) &&
    take('day', before.day ?? -1) &&
    (!numeric || take('month', before.month ?? -1));
  return whole ? edits : undefined;
}

/** The ending of an English ordinal behind the day. */
function ordinalEdit(old: string, { text, at }: Run, day: number): Edit[] {
  const end = at + text.length;
  const written = /^(?:st|nd|rd|th)(?![a-z])/i.exec(old.slice(end))?.[0];
  if (written === undefined) return [];
  return [{ text: written, at: end, by: inCaseOf(written, ordinalEnding(day)) }];
}

/** st, nd, rd or th. */
export function ordinalEnding(amount: number): string {
  return ENGLISH_ENDINGS[ENGLISH_ORDINALS.select(amount)]!;
}
