import type { DatePattern } from './date-pattern.ts';
import type { CalendarName, RelativeSpan } from './fact.ts';
import type { UnitId } from './units.ts';
import type { WordMarks } from './word-marks.ts';
import type { Writing } from './lang/writing.ts';

/** Function words that the grammar of numbers, dates and times leans on. */
export type Keyword =
  | 'and'
  | 'from'
  | 'to'
  | 'point'
  | 'minus'
  | 'below'
  | 'century'
  | 'decade'
  /** Before the figure of a decade: années 60. */
  | 'decadeBefore'
  | 'year'
  | 'day'
  /** Said before the name of a month: شهر نوفمبر. */
  | 'month'
  | 'hour'
  /** The form that is the hour of one by itself: без четверти час. */
  | 'oneOClock'
  | 'am'
  | 'pm'
  /** Of the half of the day that an hour is in: one at night is before noon, eleven after it. */
  | 'atNight'
  /** A form of a part of the day that small numbers count, too: три ночи. */
  | 'dayPart'
  | 'noon'
  | 'midnight'
  | 'last'
  | 'next'
  | 'this'
  | 'start'
  | 'middle'
  | 'end'
  | 'night'
  | 'before'
  | 'bc'
  | 'ad'
  /** Years and dates before it are of the Islamic calendar: هـ, AH. */
  | 'hijri'
  /** They are of the Persian one: ه.ش */
  | 'solarHijri'
  | 'approximately'
  | 'number'
  | 'times'
  /** Letters of a quarter of the year before its number: Q3. */
  | 'quarter'
  /** A noun that a Roman numeral before it counts: IV квартал. */
  | 'romanCounted'
  | 'of'
  /** Between a number and the unit that it counts: 10 working days. */
  | 'ofUnit'
  /** Between a part and its whole, both whole numbers: one in three. */
  | 'outOf'
  /** Before an ordinal that tells a part: каждый третий. */
  | 'every'
  | 'at'
  | 'minute'
  | 'past'
  | 'lacking'
  | 'zone'
  | 'per'
  | 'half'
  /** Between a part of an hour and the hour that it is lacking to: a quarter to eight. */
  | 'until'
  | 'on'
  /** Behind a year it says of which era it is, in a letter: 2020م. */
  | 'gregorian'
  | 'storey'
  /** A form of the word that has a number, though that has no ending: 3 этаж. */
  | 'numberedStorey'
  /** One that has a number behind a preposition and counts storeys else: со 2 этажа. */
  | 'numberedStoreyBehind'
  | 'ago'
  /** A unit of time in a form that is one of it beside a word for a span: неделю назад. */
  | 'one'
  /** Such a unit that goes back from today where it is said to be so long ago: неделю назад. */
  | 'oneAgo'
  /** A word that makes a span of the unit of time at its side: earlier, for, через. */
  | 'span';

/**
 * How spelled-out numbers, dates and periods are put together. `plain`: large before small, side by side; `persian`: large before small, always joined by 'and'; `none`: number words are not known, only names from `Intl`.
 */
export type Grammar = 'english' | 'russian' | 'arabic' | 'persian' | 'plain' | 'none';

/** The storey that is called the first. */
export type FirstStorey = 'ground' | 'above';

/** Forms of words, separated by `|`; several words are a phrase. */
export type Forms = string;

/** What kind of happening a word names: two dates beside words of one kind may be about one event. */
export type EventKind = 'accord' | 'meeting' | 'attack' | 'vote' | 'disaster' | 'signing';

/** Beginnings of words by kind, in lower case, without vowel signs, parted by blanks. */
export type EventWords = Readonly<Record<EventKind, string>>;

/** What may stand between a weekday and the date that it belongs to, but for blanks and marks. */
export interface WeekdayLinks {
  /** Behind a weekday that comes first: Monday the 9th. */
  readonly first?: Forms;
  /** Before one that comes last: 9 ноября, в понедельник. */
  readonly last?: Forms;
}

/** A preposition that changes with the weekday behind it, as does the weekday: во вторник, в среду. */
export interface OnWeekday {
  readonly preposition: string;
  /** What the preposition ends in before some weekdays, and how these begin. */
  readonly joint: string;
  readonly before: RegExp;
  /** Its endings behind the preposition, by those it has alone. */
  readonly endings: readonly (readonly [alone: RegExp, behind: string])[];
}

/** What shows that a word which means other things too is a weekday. */
export interface WeekdaySigns {
  /** What nouns begin with that stand before it: يوم الاثنين. */
  readonly nouns?: RegExp;
  /** The form that it has behind a preposition, by that: в среду. */
  readonly behind?: Readonly<Record<string, string>>;
}

/** What numbers in the Chinese way have beside numerals. */
export interface MyriadMarks {
  /** 'Some' before or behind a magnitude: 数百, 几十, 十几. */
  readonly some: RegExp;
  /** 'And more' between a number and its magnitude: 30多万. */
  readonly more: RegExp;
  /** Before an ordinal: 第三. */
  readonly ordinal: string;
  /** Between a whole and its part: 百分之五. */
  readonly part: string;
}

/** Forms of the word for the year. */
export interface YearForms {
  readonly locative: RegExp;
  readonly plural: RegExp;
}

/** Cases of names of months. */
export interface MonthCases {
  readonly genitive: RegExp;
  readonly locative: string;
}

/** Endings by which an hour of the clock is told. */
export interface ClockOrdinals {
  /** Of an ordinal that is one. */
  readonly hour: RegExp;
  /** Of what makes the noun for it any other hour: в любой час дня, в пятый час дня. */
  readonly other: RegExp;
  /** Before a noun like that it counts something else: в половине первого тайма. */
  readonly noun: RegExp;
}

/**
 * Which of the day and the month of a date in figures comes first: 11/9/2020. `open` where that depends on a country and the tag
 * names none; month first is likelier then.
 */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'open';

/** What a language contributes: words as data. Everything is optional: what is missing comes from `Intl`. */
export interface VocabularyData {
  readonly lang: string;
  /** 0–19, tens and hundreds. */
  readonly cardinals?: readonly (readonly [number, Forms])[];
  /**
   * Up to here cardinals from two on have one form in all positions, the first one given. Absent where they agree in gender or
   * case with what they count.
   */
  readonly indeclinableTo?: number;
  readonly ordinals?: readonly (readonly [number, Forms])[];
  /** thousand, million … ; `count` for duals: ألفين is two thousands. */
  readonly magnitudes?: readonly (readonly [number, Forms, count?: number])[];
  /** Whole amounts: dozen 12, полтора 1.5. */
  readonly amounts?: readonly (readonly [number, Forms])[];
  /** Denominators: half 2, third 3; `count` for duals: ثلثين is two thirds. */
  readonly fractions?: readonly (readonly [number, Forms, count?: number])[];
  /** twice 2, дважды 2. */
  readonly multiples?: readonly (readonly [number, Forms])[];
  /**
   * Forms of magnitudes and denominators that are one by themselves: million, third. Other magnitudes are vague where no number
   * stands before them, millions; these other denominators always have one.
   */
  readonly singulars?: Forms;
  /** Forms of magnitudes that may be two of them before a noun: مليونا شخص. */
  readonly constructDuals?: Forms;
  /** The indefinite article: un millón, a third of, a week earlier. */
  readonly indefinite?: Forms;
  readonly definite?: Forms;
  /** Words that begin what a part is of if it is not of what stands before: two hours and half the day. */
  readonly partOf?: Forms;
  /** Forms whose reading as a number (or month) needs support by their neighbours: one, second, май. */
  readonly weak?: Forms;
  readonly months?: readonly Forms[];
  readonly hijriMonths?: readonly Forms[];
  readonly persianMonths?: readonly Forms[];
  /** The calendar in which dates in figures are told that would be some centuries old in the Gregorian one: 1402/5/12. */
  readonly oldDates?: Exclude<CalendarName, 'gregory'>;
  /** Monday first. */
  readonly weekdays?: readonly Forms[];
  /** Decades by their tens: 60 for 'sixties'. */
  readonly decades?: readonly (readonly [number, Forms])[];
  /** Words that mean half an hour before the hour they name: полвосьмого. */
  readonly halfHours?: readonly (readonly [number, Forms])[];
  /** Days from today: tomorrow 1. */
  readonly relativeDays?: readonly (readonly [number, Forms])[];
  /** Periods counted from the one of today: last week. */
  readonly relativePeriods?: readonly (readonly [RelativeSpan, number, Forms])[];
  readonly units?: readonly (readonly [UnitId, Forms, count?: number])[];
  /** Currencies whose code counts in capitals only; that of those among the units does in any letters. */
  readonly currencies?: readonly (readonly [UnitId, Forms])[];
  /** How often: weekly, every week; `count` for quarterly, three months. */
  readonly rates?: readonly (readonly [UnitId, Forms, count?: number])[];
  /**
   * Time zones by their hours ahead of Greenwich; of names that zones share those of each. Zones that move with the season are
   * keywords.
   */
  readonly zones?: readonly (readonly [number | readonly number[], Forms])[];
  /** Words before a round number that leave open how many: several hundred. */
  readonly several?: Forms;
  /** Forms of amounts that count nothing exactly, as plurals do: десятки людей. */
  readonly vagueAmounts?: Forms;
  /** Phrases with a word that is a number elsewhere: अरब देश, Arab and no milliard countries. */
  readonly notNumbers?: Forms;
  /** Numerals for a number of persons together, which other languages count up or do without: трое. */
  readonly collectives?: Forms;
  readonly keywords?: Readonly<Partial<Record<Keyword, Forms>>>;
  /** Clitics written together with the next word; the flag says whether it means 'and' or is the article. */
  readonly prefixes?: readonly {
    readonly text: string;
    readonly and?: boolean;
    readonly article?: boolean;
  }[];
  /** The clitic that says by how much something is earlier or later: بأسبوع. */
  readonly byPrefix?: string;
  /** First parts of compounds written in one word, by value: четырёх-месячный. */
  readonly compounds?: readonly (readonly [number, Forms])[];
  /** Second parts of such compounds that name a unit or a magnitude, as stems: месячн- month. */
  readonly compoundUnits?: readonly (readonly [UnitId, Forms])[];
  readonly compoundMagnitudes?: readonly (readonly [number, Forms])[];
  /** Names of months and weekdays have capitals, without which they are other words: may, march. */
  readonly capitalDates?: true;
  /** A figure behind the name of a month is no day of it. */
  readonly monthLast?: true;
  /** Dates in figures begin with the month in some countries: 11/9/2020. */
  readonly monthFirst?: true;
  /** Of an ordinal that is an hour of which a half or quarter is told, and of nouns that it goes with: в половине первого. */
  readonly clockOrdinals?: ClockOrdinals;
  readonly writing?: Writing;
  readonly events?: EventWords;
  readonly weekdayLinks?: WeekdayLinks;
  readonly weekdaySigns?: WeekdaySigns;
  /** How a weekday stands behind the preposition that says on which day. */
  readonly onWeekday?: OnWeekday;
  /** Forms of the word for the year behind a number: which say in which year, and which how many years. */
  readonly yearForms?: YearForms;
  /** How months end behind a day, and what with in which month: 5 мая, в мае. */
  readonly monthCases?: MonthCases;
  /** How the language writes dates, where no grammar of ours knows it. */
  readonly datePatterns?: readonly DatePattern[];
  /** Amounts that tell an order of magnitude only: tens of thousands. */
  readonly orders?: readonly (readonly [number, Forms])[];
  /** Which storey the language calls the first: that on the ground, or the one above. Absent where either is. */
  readonly firstStorey?: FirstStorey;
  /** Units stand before the number, or per cent does: yüzde 5. */
  readonly unitFirst?: 'percent' | 'all' | undefined;
  /** Of a language whose numbers are counted in ten thousands, written without blanks: 三千五百, 1億2千万. */
  readonly myriads?: MyriadMarks;
  /** Words of the clock are written to the figures: 午後3時20分, 오후 9시. */
  readonly clockInMarks?: boolean;
  /** Endings of ordinals in digits: 21st, 21-й. */
  readonly ordinalSuffixes?: Forms;
  /** Those of them that cardinals have as well: 5-ти. */
  readonly cardinalSuffixes?: Forms;
  /** Endings of ordinals in Roman numerals: XVIe. */
  readonly romanSuffixes?: Forms;
  /** Endings of decades in digits: 1960s, 1960-х. */
  readonly decadeSuffixes?: Forms;
  /** How spelled-out numbers are put together. */
  readonly grammar?: Grammar;
  /** The table has number words alone: dates, and units with whatever ending, are read as in a language without a table. */
  readonly numbersOnly?: true;
}

/** What some item of a text speaks of, so that readers whose subject it lacks are not asked. */
export const TOPIC = {
  /** A decade or century. */
  period: 1,
  month: 2,
  /** Before or after Christ, or the Hijra. */
  era: 4,
  /** The hour, its half of the day, noon, midnight, a time zone. */
  clock: 8,
  storey: 16,
} as const;

/** Everything a word form, or a phrase, can mean. */
export class Word {
  card: number | undefined = undefined;
  ord: number | undefined = undefined;
  magnitude: number | undefined = undefined;
  /** Of a dual: how many of the magnitude, denominator or unit the word itself states. */
  count: number | undefined = undefined;
  amount: number | undefined = undefined;
  denominator: number | undefined = undefined;
  multiple: number | undefined = undefined;
  /** Of a vague number: tens of thousands. */
  order: number | undefined = undefined;
  month: number | undefined = undefined;
  hijri: number | undefined = undefined;
  persian: number | undefined = undefined;
  weekday: number | undefined = undefined;
  decade: number | undefined = undefined;
  /** The hour that half an hour is lacking to. */
  halfHour: number | undefined = undefined;
  relative: number | undefined = undefined;
  /** What `relative` counts where it counts no days. */
  span: RelativeSpan | undefined = undefined;
  unit: UnitId | undefined = undefined;
  /** The unit of time in which something happens once. */
  rate: UnitId | undefined = undefined;
  /** Hours ahead of Greenwich of the time zones it names. */
  zones: readonly number[] | undefined = undefined;
  keys: Set<Keyword> | undefined = undefined;
  weak = false;
  /** Of a magnitude or denominator: it is one without a number. */
  singular = false;
  /** Of a magnitude: it may be two before a noun. */
  constructDual = false;
  /** It can say something without a number beside it, as units and most keywords cannot. */
  starts = false;
  /** A fact can begin with it. */
  opens = false;
  /** The sum of the `TOPIC`s it speaks of. */
  topics = 0;
}

/** A node of the tree of phrases: what the words up to here mean, and which words may go on. */
export class PhraseNode {
  word: Word | undefined = undefined;
  next: Map<string, PhraseNode> | undefined = undefined;
}

/** An entry of the first words: the node and which clitic was stripped to reach it. */
export interface Entry {
  readonly node: PhraseNode;
  readonly and: boolean;
  readonly article: boolean;
  /** Length of the clitic in folded letters. */
  readonly prefix: number;
}

/** What is known of the words that phrases begin with, as they are compared. */
export interface FirstWords {
  get(text: string): Entry | undefined;
}

/** A compiled vocabulary. */
export interface Vocabulary {
  readonly lang: string;
  readonly words: FirstWords;
  /** What is told of words and marks: nothing of most, which saves looking them up. */
  readonly marks: WordMarks;
  readonly decimal: string;
  readonly group: string;
  /** Blanks group digits: 76 000. */
  readonly spaces: boolean;
  readonly grammar: Grammar;
  /** Units are told whatever ending they have: those of the language are not known. */
  readonly anyEnding: boolean;
  readonly datePatterns: readonly DatePattern[];
  readonly oldDates: CalendarName | undefined;
  readonly firstStorey: FirstStorey | undefined;
  readonly indefinite: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly partOf: ReadonlySet<string>;
  /** The article as it is written to words. */
  readonly articlePrefix: string | undefined;
  /** The conjunction 'and' as it is written to words. */
  readonly andPrefix: string | undefined;
  readonly byPrefix: string | undefined;
  readonly capitalDates: boolean;
  readonly monthLast: boolean;
  readonly dateOrder: DateOrder;
  readonly clockOrdinals: ClockOrdinals | undefined;
  readonly yearForms: YearForms | undefined;
  readonly weekdaySigns: WeekdaySigns;
  readonly cardinalSuffixes: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly vagueAmounts: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly unitFirst: VocabularyData['unitFirst'];
  readonly myriads: MyriadMarks | undefined;
  readonly clockInMarks: boolean;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly romanSuffixes: readonly string[];
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly compounds: readonly (readonly [string, number])[];
  readonly compoundUnits: readonly (readonly [string, UnitId])[];
  readonly compoundMagnitudes: readonly (readonly [string, number])[];
}
