import type { VocabularyData } from '../vocabulary.ts';
import { decline } from './decline.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

const UNITS: Numerals = [
  [2, 'due'],
  [3, 'tre'],
  [4, 'quattro'],
  [5, 'cinque'],
  [6, 'sei'],
  [7, 'sette'],
  [8, 'otto'],
  [9, 'nove'],
];
const TEENS: Numerals = [
  [10, 'dieci'],
  [11, 'undici'],
  [12, 'dodici'],
  [13, 'tredici'],
  [14, 'quattordici'],
  [15, 'quindici'],
  [16, 'sedici'],
  [17, 'diciassette'],
  [18, 'diciotto'],
  [19, 'diciannove'],
];
const TENS: Numerals = [
  [20, 'venti'],
  [30, 'trenta'],
  [40, 'quaranta'],
  [50, 'cinquanta'],
  [60, 'sessanta'],
  [70, 'settanta'],
  [80, 'ottanta'],
  [90, 'novanta'],
];
/** Tens lose their vowel before another: ventuno, trentotto; the three behind them bears an accent. */
const joined = (ten: string, unit: string): string =>
  /^[uo]/.test(unit) ? ten.slice(0, -1) + unit : unit === 'tre' ? `${ten}tré|${ten}tre` : ten + unit;
const BELOW_HUNDRED: Numerals = [
  ...UNITS,
  ...TEENS,
  ...TENS,
  ...tensAndUnits(TENS, [[1, 'uno'], [1, 'un'], ...UNITS], joined),
];
const HUNDREDS: Numerals = [
  [100, 'cento'],
  ...UNITS.map(([value, form]): [number, string] => [value * 100, `${form}cento`]),
];
const inOneWord = (first: string, second: string): string =>
  second
    .split('|')
    .map((form) => first + form)
    .join('|');
const THOUSANDS: Numerals = BELOW_HUNDRED.map(([value, forms]) => [
  value * 1000,
  forms
    .split('|')
    .map((form) => `${form.replace('é', 'e')}mila`)
    .join('|'),
]);
const GENDER = 'o a i e';

/** Italian; what it leaves out comes from `Intl`. Compiled by hand. */
export const it: VocabularyData = {
  lang: 'it',
  grammar: 'plain',
  cardinals: [
    [0, 'zero'],
    ...BELOW_HUNDRED,
    ...HUNDREDS,
    ...tensAndUnits(HUNDREDS, BELOW_HUNDRED, inOneWord),
    ...THOUSANDS,
    ...HUNDREDS.map(([value, form]): [number, string] => [value * 1000, `${form}mila`]),
    ...tensAndUnits([[1000, 'mille'], ...THOUSANDS], HUNDREDS, (thousands, hundreds) =>
      thousands
        .split('|')
        .map((form) => form + hundreds)
        .join('|'),
    ),
  ],
  ordinals: [
    [1, decline('prim', GENDER)],
    [2, decline('second', GENDER)],
    [3, decline('terz', GENDER)],
    [4, decline('quart', GENDER)],
    [5, decline('quint', GENDER)],
    [6, decline('sest', GENDER)],
    [7, decline('settim', GENDER)],
    [8, decline('ottav', GENDER)],
    [9, decline('non', GENDER)],
    [10, decline('decim', GENDER)],
    [11, decline('undicesim', GENDER)],
    [12, decline('dodicesim', GENDER)],
    [13, decline('tredicesim', GENDER)],
    [14, decline('quattordicesim', GENDER)],
    [15, decline('quindicesim', GENDER)],
    [16, decline('sedicesim', GENDER)],
    [17, decline('diciassettesim', GENDER)],
    [18, decline('diciottesim', GENDER)],
    [19, decline('diciannovesim', GENDER)],
    [20, decline('ventesim', GENDER)],
    [21, decline('ventunesim', GENDER)],
    [30, decline('trentesim', GENDER)],
    [100, decline('centesim', GENDER)],
  ],
  magnitudes: [
    [1e3, 'mille|migliaia'],
    [1e6, 'milione|milioni|mln'],
    [1e9, 'miliardo|miliardi|mld|mrd'],
    [1e12, 'bilione|bilioni|mille miliardi'],
  ],
  amounts: [
    [10, 'decina'],
    [12, 'dozzina'],
    [15, 'quindicina'],
    [20, 'ventina'],
    [100, 'centinaio'],
  ],
  fractions: [
    [2, 'metà|mezzo|mezza'],
    [3, 'terzi'],
    [4, 'quarti'],
    [5, 'quinti'],
    [10, 'decimi'],
  ],
  multiples: [
    [2, 'due volte|doppio|doppia|raddoppiato'],
    [3, 'tre volte|triplo|tripla|triplicato'],
    [4, 'quattro volte|quadruplo'],
    [10, 'dieci volte'],
  ],
  weak: `sei|decina|dozzina|quindicina|ventina|centinaio|mezzo|mezza|doppio|doppia|zero|${decline('prim second terz quart quint non', GENDER)}`,
  units: [
    ['square-kilometer', 'chilometri quadrati|chilometro quadrato|km quadrati|chilometri quadri'],
    ['square-meter', 'metri quadrati|metro quadrato|metri quadri|mq'],
    ['square-mile', 'miglia quadrate|miglio quadrato'],
    ['cubic-meter', 'metri cubi|metro cubo'],
    ['barrel', 'barili|barile'],
    ['tonne', 'tonnellata|tonnellate'],
    ['kilometer-per-hour', 'chilometri orari|chilometri all’ora|km orari'],
    ['mile-per-hour', 'miglia orarie|miglia all’ora'],
    ['percent', '%|per cento|percento|punto percentuale|punti percentuali'],
    ['kilometer', 'km|chilometro|chilometri'],
    ['meter', 'm|metro|metri'],
    ['mile', 'miglio|miglia'],
    ['nautical-mile', 'miglio nautico|miglia nautiche'],
    ['foot', 'piede|piedi'],
    ['inch', 'pollice|pollici'],
    ['gallon', 'gallone|galloni'],
    ['pound', 'libbra|libbre'],
    ['kilogram', 'chilo|chili'],
    ['second', 'secondi'],
    ['minute', 'minuto|minuti'],
    ['hour', 'ora|ore'],
    ['day', 'giorno|giorni'],
    ['week', 'settimana|settimane'],
    ['month', 'mese|mesi'],
    ['year', 'anno|anni'],
    ['decade', 'decenni'],
    ['century', 'secoli'],
    ['celsius', 'gradi celsius|gradi centigradi'],
    ['fahrenheit', 'gradi fahrenheit'],
    ['degree', '°|grado|gradi'],
    ['USD', 'dollaro|dollari|dollari americani'],
    ['EUR', 'euro'],
    ['GBP', 'sterlina|sterline'],
    ['RUB', 'rublo|rubli'],
  ],
  keywords: {
    and: 'e|ed',
    from: 'da|dal|dalle|tra|fra',
    to: 'a|al|alle|e|o',
    century: 'secolo|secoli|sec.',
    year: 'anno|anni',
    decade: 'anni',
    approximately: 'circa|quasi|oltre|più di|meno di|almeno|fino a|intorno a|all’incirca|un',
    number: 'n.|numero|articolo|capitolo|pagina|sezione',
    times: 'volte',
    of: "di|d’|d'",
    last: 'scorso|scorsa',
    next: 'prossimo|prossima',
    night: 'notte tra il|notte fra il|notte del',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    on: 'il|in|dal|dall’|entro|l’',
    at: 'alle',
  },
  relativeDays: [
    [0, 'oggi'],
    [1, 'domani'],
    [-1, 'ieri'],
  ],
  ordinalSuffixes: 'º|°|ª|o|a',
};
