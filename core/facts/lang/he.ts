import type { VocabularyData } from '../vocabulary.ts';
import { combine } from './decline.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

/** Feminine, masculine and what the masculine is before its noun. */
const UNITS: Numerals = [
  [1, 'אחת|אחד'],
  [2, 'שתיים|שתים|שתי|שניים|שנים|שני'],
  [3, 'שלוש|שלושה|שלושת'],
  [4, 'ארבע|ארבעה|ארבעת'],
  [5, 'חמש|חמישה|חמשה|חמשת'],
  [6, 'שש|שישה|ששה|ששת'],
  [7, 'שבע|שבעה|שבעת'],
  [8, 'שמונה|שמונת'],
  [9, 'תשע|תשעה|תשעת'],
];
const TENS: Numerals = [
  [20, 'עשרים'],
  [30, 'שלושים'],
  [40, 'ארבעים'],
  [50, 'חמישים'],
  [60, 'שישים|ששים'],
  [70, 'שבעים'],
  [80, 'שמונים'],
  [90, 'תשעים'],
];
/** The units of the teens: עשרה goes with those of feminine nouns, עשר with the others. */
const TEENS: Numerals = [
  [11, 'אחת עשרה|אחד עשר'],
  [12, 'שתים עשרה|שתיים עשרה|שנים עשר|שניים עשר'],
  [13, 'שלוש עשרה|שלושה עשר'],
  [14, 'ארבע עשרה|ארבעה עשר'],
  [15, 'חמש עשרה|חמישה עשר|חמשה עשר'],
  [16, 'שש עשרה|שישה עשר|ששה עשר'],
  [17, 'שבע עשרה|שבעה עשר'],
  [18, 'שמונה עשרה|שמונה עשר'],
  [19, 'תשע עשרה|תשעה עשר'],
];
const HUNDREDS = UNITS.slice(2).map(([value, forms]): [number, string] => [
  value * 100,
  combine(forms.split('|')[0]!, 'מאות'),
]);
const hyphened = (forms: string): string => `${forms}|${forms.replaceAll(' ', '-')}`;
const and = (ten: string, unit: string): string => `${ten} ו${unit}`;
/** 'One', 'first' and 'second' are other words as well. */
const WEAK = `${UNITS[0]![1]}|שנים|מאה|אלף|חצי|רבע|ראשון|ראשונה|ראשונים|ראשונות|שנייה|שניה`;

/** The number words of Hebrew. Compiled by hand. */
export const he: VocabularyData = {
  lang: 'he',
  grammar: 'plain',
  numbersOnly: true,
  cardinals: [
    [0, 'אפס'],
    ...UNITS,
    [10, 'עשר|עשרה|עשרת'],
    ...TEENS.map(([value, forms]): [number, string] => [value, hyphened(forms)]),
    ...TENS,
    ...tensAndUnits(TENS, UNITS, and),
    [100, 'מאה'],
    [200, 'מאתיים|מאתים'],
    ...HUNDREDS,
  ],
  ordinals: [
    [1, 'ראשון|ראשונה|ראשונים|ראשונות'],
    [2, 'שני|שנייה|שניה'],
    [3, 'שלישי|שלישית'],
    [4, 'רביעי|רביעית'],
    [5, 'חמישי|חמישית'],
    [6, 'שישי|שישית'],
    [7, 'שביעי|שביעית'],
    [8, 'שמיני|שמינית'],
    [9, 'תשיעי|תשיעית'],
    [10, 'עשירי|עשירית'],
  ],
  magnitudes: [
    [1e3, 'אלף|אלפים'],
    [1e3, 'אלפיים', 2],
    [1e6, 'מיליון|מליון|מיליוני'],
    [1e9, 'מיליארד|מליארד|מיליארדי'],
    [1e12, 'טריליון'],
  ],
  singulars: 'אלף|מיליון|מליון|מיליארד|מליארד|טריליון',
  amounts: [
    [1.5, 'אחד וחצי|אחת וחצי'],
    [12, 'תריסר'],
    ...UNITS.slice(1).map(([value, forms]): [number, string] => [value + 0.5, combine(forms, 'וחצי')]),
  ],
  fractions: [
    [2, 'חצי|מחצית'],
    [3, 'שליש'],
    [3, 'שני שלישים|שני שליש|שני שלישי', 2],
    [4, 'רבע'],
    [4, 'שלושה רבעים|שלושת רבעי', 3],
    [5, 'חמישיות'],
    [10, 'עשיריות'],
  ],
  multiples: [
    [2, 'פעמיים|כפול|כפולה|כפליים'],
    [3, 'משולש|משולשת|פי שלושה'],
    [4, 'פי ארבעה'],
  ],
  prefixes: [
    { text: 'ה', article: true },
    { text: 'ו', and: true },
    { text: 'וה', and: true, article: true },
    { text: 'מה', article: true },
    ...['ב', 'ל', 'מ', 'כ', 'ש', 'וב', 'ול', 'ומ', 'שב'].map((text) => ({ text })),
  ],
  weak: WEAK,
  several: 'כמה|מספר',
  notNumbers: 'באר שבע',
  vagueAmounts: 'מאות|אלפי|עשרות',
  units: [
    ['year', 'שנתיים', 2],
    ['month', 'חודשיים', 2],
    ['week', 'שבועיים', 2],
    ['day', 'יומיים', 2],
    ['hour', 'שעתיים', 2],
    ['kilobyte', 'קילו-בייט|קילובייט|קילובייטים'],
    ['megabyte', 'מגה-בייט|מגהבייט|מגה-בייטים'],
    ['gigabyte', "ג'יגה-בייט|ג'יגה|ג'יגהבייט|גיגה-בייט|ג׳יגה-בייט"],
    ['terabyte', 'טרה-בייט|טרהבייט'],
  ],
  keywords: {
    century: 'המאה|במאה|מהמאה',
    decadeBefore: 'שנות|בשנות|משנות',
    of: 'של',
    minus: 'מינוס',
    below: 'מתחת לאפס',
    to: 'עד|או',
    times: 'פעמים|פעם',
    ago: 'לפני',
    approximately: 'כ|כמעט|לפחות|בערך|קרוב ל|יותר מ|מעל|פחות מ',
    outOf: 'מתוך|מכל',
  },
};
