import type { ShapeModel } from '../name/shape.ts';
import { arNames } from './ar.names.ts';
import { enNames } from './en.names.ts';
import { writingOf } from './index.ts';
import { localeOf } from './intl.ts';
import { ruNames } from './ru.names.ts';

/** What endings tell of words with a capital, in lower case, wherever they stand. */
export interface NameEndings {
  /** Of the first part of a compound adjective: Тёмно-зелёные. */
  readonly compound?: RegExp;
  /** Of adjectives that are no names. */
  readonly adjective?: RegExp;
  /** Of adjectives of relation, and surnames that end like them, see `NameVocabulary.relational`. */
  readonly relational?: RegExp;
  /** Of adjectives, and of the nouns that they go with. */
  readonly agreement?: readonly (readonly [adjective: RegExp, noun: RegExp])[];
  /** Of words that begin sentences and are no names. */
  readonly other?: RegExp;
  /** Of nouns in the nominative, which a name that begins a sentence mostly stands in. */
  readonly nominative?: RegExp;
}

/** What a language contributes to finding names in running text. Words in lower case. */
export interface NameVocabulary {
  /** Titles, ranks and kinds of office that stand before or behind a name and are translated. */
  readonly titles: ReadonlySet<string>;
  /** Other words that are written with a capital though they are translated: bodies, kinds of places, days, faiths. */
  readonly common: ReadonlySet<string>;
  /** Months and days of the week, if they have capitals. */
  readonly dates?: ReadonlySet<string>;
  /** Function words: capital only at the start of a sentence or heading. */
  readonly functionWords: ReadonlySet<string>;
  /** Small words inside names: Leonardo da Vinci, Lawrence of Arabia. */
  readonly inside: ReadonlySet<string>;
  /** Whether a word, in lower case, is an ordinary word of the language that is translated wherever it stands. */
  readonly ordinary?: (word: string) => boolean;
  /** Whether a word, in lower case, that ends like a surname is an adjective of relation: московский. */
  readonly relational?: (word: string) => boolean;
  /** Whether a word, in lower case, is an ordinary word as well as a name: bush, may, rich. */
  readonly ambiguous?: (word: string) => boolean;
  /** What tells foreign names from the words of a language without capitals. */
  readonly shape?: () => ShapeModel;
  /** What an apostrophe parts from the word behind it: l’Union, Ankara'da. */
  readonly parted?: RegExp;
  readonly endings?: NameEndings;
  /** What opens a sentence where a comma follows: Finally, Unfortunately. */
  readonly adverb?: RegExp;
  /** Where a noun is missing: a preposition or article before a mark or verb. */
  readonly gap?: RegExp;
  /** What opens a text where another version has the name it stands for: he, there, the city. */
  readonly instead?: RegExp;
  /** What stands before a place that tells where the one before it is, by a comma only: Wuhan, China. */
  readonly within?: RegExp;
  /** The same with a word that says that it is a place, whatever its name: , штат Луизиана. */
  readonly region?: RegExp;
  /**
   * What stands before a place in the genitive, which tells the country where other languages take it for granted: госсекретарь
   * США, but not: в США.
   */
  readonly genitive?: RegExp;
  /** What stands before a place that only says whose currency is meant: доллар США. */
  readonly currency?: RegExp;
  /** It is written in another script than Latin, words in which are mostly names. */
  readonly latinStandsOut?: true;
  /** It is sparing of capitals: amid a sentence what has one is a name, or begins one of several words. */
  readonly sparing?: true;
  /** Too few of its words are known: what has a capital may be any word. */
  readonly sparse?: true;
}

const NONE: ReadonlySet<string> = new Set();
const INSIDE = new Set('de del della da di du van von der den la le al el bin ibn'.split(' '));

const OWN: Readonly<Record<string, NameVocabulary>> = { ar: arNames, en: enNames, ru: ruNames };

/** The vocabulary of a base language; other languages get the particles of names, the months and the days of the week. */
export function nameVocabulary(base: string): NameVocabulary {
  return OWN[base] ?? sparseVocabulary(base);
}

function sparseVocabulary(base: string): NameVocabulary {
  const dates = new Set(calendarWords(localeOf(base)));
  const { parted } = writingOf(base);
  return {
    titles: NONE,
    common: dates,
    dates,
    functionWords: NONE,
    inside: INSIDE,
    ...(parted && { parted }),
    sparse: true,
  };
}

/** Months and days of the week in lower case, months also as a date has them. */
function* calendarWords(locale: string): Generator<string> {
  const months = [{ month: 'long' }, { day: 'numeric', month: 'long' }] as const;
  for (let n = 0; n < 12; n++) {
    for (const options of months) yield* wordsOf(locale, options, Date.UTC(2024, n));
    yield* wordsOf(locale, { weekday: 'long' }, Date.UTC(2024, 0, 1 + n));
  }
}

function* wordsOf(locale: string, options: Intl.DateTimeFormatOptions, day: number): Generator<string> {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  for (const { type, value } of format.formatToParts(day))
    if (type === 'month' || type === 'weekday') yield value.toLowerCase();
}
