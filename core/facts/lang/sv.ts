import type { VocabularyData } from '../vocabulary.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

const UNITS: Numerals = [
  [1, 'ett|en'],
  [2, 'två'],
  [3, 'tre'],
  [4, 'fyra'],
  [5, 'fem'],
  [6, 'sex'],
  [7, 'sju'],
  [8, 'åtta'],
  [9, 'nio'],
];
const TENS: Numerals = [
  [20, 'tjugo'],
  [30, 'trettio'],
  [40, 'fyrtio'],
  [50, 'femtio'],
  [60, 'sextio'],
  [70, 'sjuttio'],
  [80, 'åttio'],
  [90, 'nittio'],
];
/** Written in one word: tjugotre. */
const joined = (ten: string, unit: string): string =>
  unit
    .split('|')
    .map((form) => ten + form)
    .join('|');

/** The number words of Swedish. Compiled by hand. */
export const sv: VocabularyData = {
  lang: 'sv',
  grammar: 'plain',
  numbersOnly: true,
  cardinals: [
    [0, 'noll'],
    ...UNITS.slice(1),
    [10, 'tio'],
    [11, 'elva'],
    [12, 'tolv'],
    [13, 'tretton'],
    [14, 'fjorton'],
    [15, 'femton'],
    [16, 'sexton'],
    [17, 'sjutton'],
    [18, 'arton'],
    [19, 'nitton'],
    ...TENS,
    ...tensAndUnits(TENS, UNITS, joined),
    [100, 'hundra|etthundra'],
    ...UNITS.slice(1).map(([value, form]): [number, string] => [value * 100, `${form}hundra`]),
  ],
  ordinals: [
    [1, 'första|förste'],
    [2, 'andra|andre'],
    [3, 'tredje'],
    [4, 'fjärde'],
    [5, 'femte'],
    [6, 'sjätte'],
    [7, 'sjunde'],
    [8, 'åttonde'],
    [9, 'nionde'],
    [10, 'tionde'],
    [11, 'elfte'],
    [12, 'tolfte'],
    [13, 'trettonde'],
    [14, 'fjortonde'],
    [15, 'femtonde'],
    [16, 'sextonde'],
    [17, 'sjuttonde'],
    [18, 'artonde'],
    [19, 'nittonde'],
    ...TENS.map(([value, form]): [number, string] => [value, `${form}nde`]),
    [100, 'hundrade'],
  ],
  magnitudes: [
    [1e3, 'tusen|ettusen'],
    [1e6, 'miljon|miljoner|milj.|mn'],
    [1e9, 'miljard|miljarder|md|mdr'],
    [1e12, 'biljon|biljoner'],
  ],
  amounts: [
    [1.5, 'halvannan|halvannat'],
    [12, 'dussin|dussinet'],
  ],
  fractions: [
    [2, 'hälften|halv|halva|halvt'],
    [3, 'tredjedel|tredjedelar|tredjedelen'],
    [4, 'fjärdedel|fjärdedelar|fjärdedelen|kvarts'],
    [5, 'femtedel|femtedelar'],
    [10, 'tiondel|tiondelar'],
  ],
  multiples: [
    [2, 'dubbelt|dubbla|dubbel|fördubblats|fördubbla|båda|både'],
    [3, 'tredubbelt|tredubbla|tredubblats'],
    [4, 'fyrdubbelt|fyrdubblats'],
  ],
  weak: 'noll|första|förste|andra|andre|sex|halv|halva|halvt|dussin|dussinet',
  keywords: {
    to: 'till|eller|och',
    approximately:
      'cirka|ca|ca.|ungefär|omkring|nästan|drygt|över|mer än|mindre än|minst|upp till|runt|uppskattningsvis',
    times: 'gånger',
  },
};
