import type { VocabularyData } from '../vocabulary.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

const UNITS: Numerals = [
  [2, 'deux'],
  [3, 'trois'],
  [4, 'quatre'],
  [5, 'cinq'],
  [6, 'six'],
  [7, 'sept'],
  [8, 'huit'],
  [9, 'neuf'],
];
const TEENS: Numerals = [
  [10, 'dix'],
  [11, 'onze'],
  [12, 'douze'],
  [13, 'treize'],
  [14, 'quatorze'],
  [15, 'quinze'],
  [16, 'seize'],
  [17, 'dix-sept'],
  [18, 'dix-huit'],
  [19, 'dix-neuf'],
];
const TENS: Numerals = [
  [20, 'vingt'],
  [30, 'trente'],
  [40, 'quarante'],
  [50, 'cinquante'],
  [60, 'soixante'],
  [70, 'septante'],
  [80, 'octante|huitante'],
  [90, 'nonante'],
];
/** Tens that go on to nineteen: soixante-dix-sept, quatre-vingt-treize. */
const SCORES: Numerals = [
  [60, 'soixante'],
  [80, 'quatre-vingt'],
];
const joined = (tens: string, unit: string): string =>
  tens
    .split('|')
    .map((ten) => `${ten}-${unit}|${ten} ${unit}`)
    .join('|');
/** vingt et un, soixante et onze; with hyphens since 1990. */
const withAnd = (tens: Numerals, unit: readonly [number, string]): Numerals =>
  tens.map(([ten, forms]) => [
    ten + unit[0],
    forms
      .split('|')
      .flatMap((form) => unit[1].split('|').map((one) => `${form} et ${one}|${form}-et-${one}`))
      .join('|'),
  ]);
const HUNDREDS: Numerals = UNITS.map(([value, form]) => [
  value * 100,
  `${form} cents|${form} cent|${form}-cents|${form}-cent`,
]);
const ORDINALS: Numerals = [
  [1, 'premier|première|premiers|premières'],
  [2, 'deuxième|deuxièmes|second|seconde'],
  [3, 'troisième|troisièmes'],
  [4, 'quatrième|quatrièmes'],
  [5, 'cinquième|cinquièmes'],
  [6, 'sixième|sixièmes'],
  [7, 'septième|septièmes'],
  [8, 'huitième|huitièmes'],
  [9, 'neuvième|neuvièmes'],
  [10, 'dixième|dixièmes'],
  [11, 'onzième'],
  [12, 'douzième'],
  [13, 'treizième'],
  [14, 'quatorzième'],
  [15, 'quinzième'],
  [16, 'seizième'],
  [17, 'dix-septième'],
  [18, 'dix-huitième'],
  [19, 'dix-neuvième'],
  [20, 'vingtième'],
  [21, 'vingt et unième|vingt-et-unième'],
  [30, 'trentième'],
  [50, 'cinquantième'],
  [100, 'centième'],
];

/** French; what it leaves out comes from `Intl`. Compiled by hand. */
export const fr: VocabularyData = {
  lang: 'fr',
  grammar: 'plain',
  cardinals: [
    [0, 'zéro'],
    ...UNITS,
    ...TEENS,
    ...TENS,
    [80, 'quatre-vingts|quatre-vingt|quatre vingts'],
    ...tensAndUnits(TENS, UNITS, joined),
    ...withAnd(TENS, [1, 'un|une']),
    ...withAnd([[60, 'soixante']], [11, 'onze']),
    ...tensAndUnits(SCORES, TEENS, joined),
    ...tensAndUnits([[80, 'quatre-vingt']], [[1, 'un'], [1, 'une'], ...UNITS], joined),
    [100, 'cent'],
    ...HUNDREDS,
  ],
  ordinals: ORDINALS,
  magnitudes: [
    [1e3, 'mille|milliers'],
    [1e6, 'million|millions'],
    [1e9, 'milliard|milliards'],
    [1e12, 'billion|billions'],
    [1e15, 'billiard|billiards'],
  ],
  amounts: [
    [12, 'douzaine'],
    [15, 'quinzaine'],
    [20, 'vingtaine'],
    [30, 'trentaine'],
    [40, 'quarantaine'],
    [50, 'cinquantaine'],
    [100, 'centaine'],
  ],
  fractions: [
    [2, 'moitié|demi|demie'],
    [3, 'tiers'],
    [4, 'quart|quarts'],
    [5, 'cinquièmes'],
    [10, 'dixièmes'],
  ],
  multiples: [
    [2, 'deux fois|double|doubler|doublé'],
    [3, 'trois fois|triple|triplé'],
    [4, 'quatre fois|quadruple'],
    [10, 'dix fois|décuple'],
  ],
  weak: 'neuf|premier|première|premiers|premières|second|seconde|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|demi|demie|double|tiers|quart|zéro',
  units: [
    ['percent', '%|pour cent|point de pourcentage|points de pourcentage|p. cent'],
    ['permille', '‰|pour mille'],
    ['kilometer', 'km|kilomètre|kilomètres'],
    ['meter', 'm|mètre|mètres'],
    ['centimeter', 'centimètre|centimètres'],
    ['millimeter', 'millimètre|millimètres'],
    ['mile', 'mile|miles|mille terrestre'],
    ['nautical-mile', 'mille marin|milles marins|mille nautique|milles nautiques'],
    ['foot', 'pied|pieds'],
    ['inch', 'pouce|pouces'],
    ['square-meter', 'mètre carré|mètres carrés'],
    ['square-kilometer', 'kilomètre carré|kilomètres carrés|km carrés'],
    ['square-mile', 'mile carré|miles carrés|milles carrés'],
    ['square-foot', 'pied carré|pieds carrés'],
    ['cubic-meter', 'mètre cube|mètres cubes'],
    ['barrel', 'baril|barils'],
    ['tonne', 'tonne|tonnes'],
    ['pound', 'livre|livres'],
    ['kilogram', 'kilo|kilos'],
    ['second', 'seconde|secondes'],
    ['minute', 'minute|minutes'],
    ['hour', 'heure|heures'],
    ['day', 'jour|jours|journée|journées'],
    ['week', 'semaine|semaines'],
    ['month', 'mois'],
    ['year', 'an|ans|année|années'],
    ['decade', 'décennie|décennies'],
    ['century', 'siècles'],
    [
      'kilometer-per-hour',
      'km/h|kilomètres par heure|kilomètres à l’heure|kilomètres-heure|kilomètres heure',
    ],
    ['mile-per-hour', 'miles par heure|miles à l’heure|mph'],
    ['meter-per-second', 'mètres par seconde'],
    ['celsius', 'degrés celsius|degré celsius'],
    ['fahrenheit', 'degrés fahrenheit|degré fahrenheit'],
    ['degree', '°|degré|degrés'],
    ['USD', 'dollar|dollars|dollars américains|dollar américain'],
    ['EUR', 'euro|euros'],
    ['GBP', 'livre sterling|livres sterling'],
    ['CHF', 'francs suisses|franc suisse'],
    ['RUB', 'rouble|roubles'],
  ],
  keywords: {
    and: 'et',
    from: 'de|du|entre',
    to: 'à|au|et|ou',
    century: 'siècle|siècles|s.',
    year: 'an|année',
    decade: 'années',
    hour: 'heures|heure|h',
    approximately: 'environ|près de|presque|plus de|moins de|au moins|jusqu’à|quelque|autour de|quasi',
    number: 'n°|nº|numéro|article|chapitre|page|section',
    times: 'fois',
    of: "de|d’|d'",
    last: 'dernier|dernière|passé|passée',
    next: 'prochain|prochaine',
    night: 'nuit du|nuit de',
    noon: 'midi',
    midnight: 'minuit',
    on: 'le|en|au|depuis|dès|du',
    at: 'à',
  },
  relativeDays: [
    [0, 'aujourd’hui'],
    [1, 'demain'],
    [-1, 'hier'],
  ],
  romanSuffixes: 'e|er|ème',
  ordinalSuffixes: 'er|re|ère|e|ème|es|èmes|nd|nde',
};
