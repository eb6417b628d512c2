import { baseLanguage } from '../../text/language.ts';
import type { LanguageTag } from '../../model/index.ts';
import { compileVocabulary } from '../compile.ts';
import type { CalendarName } from '../fact.ts';
import type {
  EventKind,
  MonthCases,
  OnWeekday,
  Vocabulary,
  VocabularyData,
  WeekdayLinks,
} from '../vocabulary.ts';
import { ar } from './ar.ts';
import { be } from './be.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { dateOrderOf, fromIntl, relativeDaysOf, separatorsOf } from './intl.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { SYMBOLS } from './symbols.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { OTHERS, type Writing } from './writing.ts';

const OWN: Readonly<Record<string, VocabularyData>> = {
  ...{ ar, be, bg, cs, de, en, es, fa },
  ...{ fr, he, hi, id, it, nl, pl, pt, ru, sv, tr, uk },
};

const compiled = new Map<LanguageTag, Vocabulary>();

/** The vocabulary of a language: its own table completed by what `Intl` knows, or that alone. Made once. */
export function vocabularyOf(lang: LanguageTag): Vocabulary {
  let vocabulary = compiled.get(lang);
  if (!vocabulary) {
    const base = baseLanguage(lang);
    const data = withSymbols(completed(lang, OWN[base]));
    const order = data.monthFirst ? dateOrderOf(lang) : 'dayFirst';
    vocabulary = compileVocabulary(data, separatorsOf(lang), order);
    compiled.set(lang, vocabulary);
  }
  return vocabulary;
}

/** Chinese numbers up to here are single characters, or said otherwise (a dozen). */
const MOST_OTHERWISE = 12;

/** Whether an amount in words is understood in a language. */
export function knowsNumberWord(lang: LanguageTag, amount: number): boolean {
  const { grammar, myriads } = vocabularyOf(lang);
  return (
    grammar !== 'none' || (myriads !== undefined && (Math.abs(amount) > MOST_OTHERWISE || amount % 1 !== 0))
  );
}

/** The word for a cardinal, where the language has one that fits in all positions. */
export function cardinalWord(lang: LanguageTag, amount: number): string | undefined {
  const own = OWN[baseLanguage(lang)];
  if (amount < 2 || amount > (own?.indeclinableTo ?? 0) || (amount > 20 && amount % 10 !== 0))
    return undefined;
  return own?.cardinals?.find(([value]) => value === amount)?.[1].split('|')[0];
}

/** Masculine in the nominative or feminine in another case: шестой, пятый and пятой. */
const OF_TWO_FORMS = /ой$/;

/** The form of an ordinal that is to it what a word is to another one: пятая to шестая. Undefined where that is in doubt. */
export function ordinalLike(
  lang: LanguageTag,
  word: string,
  before: number,
  now: number,
): string | undefined {
  const own = OWN[baseLanguage(lang)];
  const [from, to] = [before, now].map(
    (amount) => own?.ordinals?.find(([value]) => value === amount)?.[1].split('|') ?? [],
  ) as [string[], string[]];
  const at = from.indexOf(word);
  const form = to[at];
  if (at < 0 || form === undefined || OF_TWO_FORMS.test(word)) return undefined;
  return own?.grammar === 'english' || form.slice(-2) === word.slice(-2) ? form : undefined;
}

/** Magnitudes whose forms the tables have in the same order. */
const LIKE_MAGNITUDES = [1e6, 1e9];
/** By so many letters forms of one kind differ at most. */
const ALIKE = 2;

/** The form of the magnitude that is so many times another, like the word of that: million to billion, млрд to млн. */
export function magnitudeLike(lang: LanguageTag, word: string, ratio: number): string | undefined {
  const { magnitudes = [] } = OWN[baseLanguage(lang)] ?? {};
  const formsAt = (wanted: number): string[] =>
    magnitudes.find(([value, , count]) => value === wanted && count === undefined)?.[1].split('|') ?? [];
  const from = LIKE_MAGNITUDES.find((value) => formsAt(value).includes(word));
  const to = LIKE_MAGNITUDES.find((value) => from !== undefined && value === from * ratio);
  if (from === undefined || to === undefined || to === from) return undefined;
  const like = formsAt(to)[formsAt(from).indexOf(word)];
  // 'milliard' is not abbreviated as 'mio' is
  return like !== undefined && Math.abs(like.length - word.length) <= ALIKE ? like : undefined;
}

/** Whether nouns of a language have an indefinite article, which words such as hundred have as well. */
export function hasArticle(lang: LanguageTag): boolean {
  return OWN[baseLanguage(lang)]?.indefinite !== undefined;
}

/** Whether a word is a form of a cardinal as the table has it: without clitics, and no noun such as dozen. */
export function isCardinalWord(lang: LanguageTag, word: string): boolean {
  return OWN[baseLanguage(lang)]?.cardinals?.some(([, forms]) => forms.split('|').includes(word)) ?? false;
}

const NO_HABITS: Writing = {};

/** The habits of writing of a language; none of one that is not known. */
export function writingOf(lang: LanguageTag): Writing {
  const base = baseLanguage(lang);
  return OWN[base]?.writing ?? OTHERS[base] ?? NO_HABITS;
}

/** Beginnings of words that name a kind of happening, by kind; none where the language's table has no such words. */
export function eventWords(lang: LanguageTag): readonly (readonly [EventKind, readonly string[]])[] {
  const { events = {} } = OWN[baseLanguage(lang)] ?? {};
  return (Object.entries(events) as [EventKind, string][]).map(([kind, words]) => [kind, words.split(' ')]);
}

/** What may stand between weekdays and their dates in all languages with a table; no word of one is another's. */
export function weekdayLinks(): readonly WeekdayLinks[] {
  return Object.values(OWN).flatMap((own) => own.weekdayLinks ?? []);
}

/** How a weekday stands behind the preposition that says on which day, where that changes either. */
export function onWeekday(lang: LanguageTag): OnWeekday | undefined {
  return OWN[baseLanguage(lang)]?.onWeekday;
}

/** Cases of months, where they have any. */
export function monthCases(lang: LanguageTag): MonthCases | undefined {
  return OWN[baseLanguage(lang)]?.monthCases;
}

/** Whether months are written with a capital. */
export function hasCapitalDates(lang: LanguageTag): boolean {
  return OWN[baseLanguage(lang)]?.capitalDates === true;
}

/** The forms of a month of the Islamic or Persian calendar, in lower case; none where the language's table has no such months. */
export function monthForms(lang: LanguageTag, calendar: CalendarName, month: number): readonly string[] {
  const own = OWN[baseLanguage(lang)];
  const months = calendar === 'islamic' ? own?.hijriMonths : own?.persianMonths;
  return months?.[month - 1]?.split('|') ?? [];
}

/**
 * What a table leaves out is that of `Intl`, and its units, magnitudes and keywords are more of these; dates are read by the
 * grammar of a table, unless it has numbers only. Without a table everything is that of `Intl`.
 */
function completed(lang: LanguageTag, own: VocabularyData | undefined): VocabularyData {
  if (own?.months && own.weekdays) return withWeekdays({ relativeDays: relativeDaysOf(lang), ...own });
  const known = fromIntl(lang);
  if (!own) return withWeekdays(known);
  return withWeekdays({
    ...known,
    ...own,
    units: [...(known.units ?? []), ...(own.units ?? [])],
    magnitudes: [...(known.magnitudes ?? []), ...(own.magnitudes ?? [])],
    keywords: { ...known.keywords, ...own.keywords },
    datePatterns: own.numbersOnly ? (known.datePatterns ?? []) : [],
  });
}

/** Symbols of units as well, as far as the language has no other use for them. */
function withSymbols(data: VocabularyData): VocabularyData {
  return { ...data, units: [...SYMBOLS, ...(data.units ?? [])] };
}

/** English weekdays as well: papers and programmes bear them in texts of all languages, The Sunday Times. */
function withWeekdays(data: VocabularyData): VocabularyData {
  if (data === en) return data;
  const weekdays = en.weekdays!.map((forms, day) => `${data.weekdays?.[day] ?? ''}|${forms.split('|')[0]}`);
  return { ...data, weekdays };
}
