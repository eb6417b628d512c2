import type { VocabularyData } from '../vocabulary.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

const UNITS: Numerals = [
  [1, 'een'],
  [2, 'twee'],
  [3, 'drie'],
  [4, 'vier'],
  [5, 'vijf'],
  [6, 'zes'],
  [7, 'zeven'],
  [8, 'acht'],
  [9, 'negen'],
];
const TEENS: Numerals = [
  [10, 'tien'],
  [11, 'elf'],
  [12, 'twaalf'],
  [13, 'dertien'],
  [14, 'veertien'],
  [15, 'vijftien'],
  [16, 'zestien'],
  [17, 'zeventien'],
  [18, 'achttien'],
  [19, 'negentien'],
];
const TENS: Numerals = [
  [20, 'twintig'],
  [30, 'dertig'],
  [40, 'veertig'],
  [50, 'vijftig'],
  [60, 'zestig'],
  [70, 'zeventig'],
  [80, 'tachtig'],
  [90, 'negentig'],
];
/** Written in one word, the unit first: drieëntwintig. */
const joined = (ten: string, unit: string): string => unit + (unit.endsWith('e') ? 'ën' : 'en') + ten;
const BELOW_HUNDRED: Numerals = [...UNITS.slice(1), ...TEENS, ...TENS, ...tensAndUnits(TENS, UNITS, joined)];
const ordinalOf = ([value, form]: readonly [number, string]): [number, string] => [
  value,
  /(?:g|cht)$/.test(form) ? `${form}ste` : `${form}de`,
];

/** The number words of Dutch. Compiled by hand. */
export const nl: VocabularyData = {
  lang: 'nl',
  writing: { quotes: ['“”', '„”'], doubled: 'die|dat|heel|zeer|ja|nee|we|ze|je' },
  grammar: 'plain',
  numbersOnly: true,
  indeclinableTo: 90,
  cardinals: [
    [0, 'nul'],
    ...BELOW_HUNDRED,
    [100, 'honderd'],
    ...UNITS.slice(1).map(([value, form]): [number, string] => [value * 100, `${form}honderd`]),
  ],
  ordinals: [
    [1, 'eerste'],
    [2, 'tweede'],
    [3, 'derde'],
    [8, 'achtste'],
    ...BELOW_HUNDRED.filter(([value]) => value > 3 && value !== 8).map(ordinalOf),
    [100, 'honderdste'],
  ],
  magnitudes: [
    [1e3, 'duizend'],
    [1e6, 'miljoen|miljoenen|mln|mln.'],
    [1e9, 'miljard|miljarden|mld|mld.'],
    [1e12, 'biljoen|biljoenen'],
  ],
  singulars: 'duizend',
  amounts: [
    [1.5, 'anderhalf|anderhalve'],
    [2.5, 'tweeënhalf|tweeënhalve'],
    [3.5, 'drieënhalf|drieënhalve'],
    [12, 'dozijn'],
  ],
  fractions: [
    [2, 'helft|half|halve'],
    [4, 'kwart|kwarten'],
    [10, 'tienden'],
    [100, 'honderdsten'],
    [1000, 'duizendsten'],
  ],
  multiples: [
    [2, 'tweemaal|dubbel|dubbele|verdubbeld|verdubbelen|beide|beiden'],
    [3, 'driemaal|drievoudig|verdrievoudigd'],
    [4, 'viermaal'],
  ],
  weak: 'nul|eerste|tweede|acht|elf|half|halve|kwart|dozijn',
  firstStorey: 'above',
  rates: [
    ['hour', 'elk uur|ieder uur|per uur'],
    ['day', 'dagelijks|dagelijkse|elke dag|iedere dag|per dag'],
    ['week', 'wekelijks|wekelijkse|elke week|iedere week|per week'],
    ['month', 'maandelijks|maandelijkse|elke maand|iedere maand|per maand'],
    ['month', 'driemaandelijks|driemaandelijkse|elk kwartaal|per kwartaal', 3],
    ['year', 'jaarlijks|jaarlijkse|elk jaar|ieder jaar|per jaar'],
  ],
  indefinite: 'een',
  halfHours: [
    [1, 'half een'],
    [2, 'half twee'],
    [3, 'half drie'],
    [4, 'half vier'],
    [5, 'half vijf'],
    [6, 'half zes'],
    [7, 'half zeven'],
    [8, 'half acht'],
    [9, 'half negen'],
    [10, 'half tien'],
    [11, 'half elf'],
    [12, 'half twaalf'],
  ],
  keywords: {
    past: 'over',
    until: 'voor',
    outOf: 'op de|op',
    every: 'elke|iedere',
    one: 'uur|dag|week|maand|jaar|eeuw',
    span: 'geleden|eerder|later|na|voor|gedurende|binnen|sinds|lang|in|over|dan|slechts|duurde|duurt|bijna|ongeveer|ruim',
    am: "'s ochtends|’s ochtends|'s morgens|’s morgens",
    pm: "'s middags|’s middags|'s avonds|’s avonds",
    minus: 'min|minus',
    below: 'onder nul|onder het vriespunt',
    storey: 'verdieping|etage',
    ago: 'geleden',
    to: 'tot|of|en',
    approximately:
      'ongeveer|circa|ca.|bijna|ruim|meer dan|minder dan|minstens|zo’n|rond|tot wel|naar schatting|vrijwel',
    times: 'keer|maal',
  },
};
