import type { VocabularyData } from '../vocabulary.ts';
import { decline } from './decline.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

const ORDINAL = 'ý ého ému ém ým á é ou í ých ými';
const ordinal = (value: number, stem: string): [number, string] => [value, decline(stem, ORDINAL)];
const ZERO = 'nula|nuly|nulu';
const ONE = 'jeden|jedna|jedno|jednoho|jedné|jednomu|jednom|jedním|jednou|jednu';
const FIRST = 'první|prvního|prvnímu|prvním|prvních|prvními|prvý|prvá|prvé|prvou';
const SECOND = `${decline('druh', ORDINAL)}|druzí`;
const DOZEN = 'tucet|tuctu|tuctů|tucty';
const UNITS: Numerals = [
  [1, 'jeden|jedna|jedn'],
  [2, 'dva'],
  [3, 'tři'],
  [4, 'čtyři'],
  [5, 'pět'],
  [6, 'šest'],
  [7, 'sedm'],
  [8, 'osm'],
  [9, 'devět'],
];
const TENS: Numerals = [
  [20, 'dvacet|dvaceti'],
  [30, 'třicet|třiceti'],
  [40, 'čtyřicet|čtyřiceti'],
  [50, 'padesát|padesáti'],
  [60, 'šedesát|šedesáti'],
  [70, 'sedmdesát|sedmdesáti'],
  [80, 'osmdesát|osmdesáti'],
  [90, 'devadesát|devadesáti'],
];
/** Also written in one word, the unit first: pětadvacet. */
const inverted = (ten: string, unit: string): string => `${unit}a${ten}`;

/** The number words of Czech. Compiled by hand. */
export const cs: VocabularyData = {
  lang: 'cs',
  grammar: 'plain',
  numbersOnly: true,
  cardinals: [
    [0, ZERO],
    [1, ONE],
    [2, 'dva|dvě|dvou|dvěma'],
    [3, 'tři|tří|třem|třemi|třech'],
    [4, 'čtyři|čtyř|čtyřem|čtyřmi|čtyřech'],
    [5, 'pět|pěti'],
    [6, 'šest|šesti'],
    [7, 'sedm|sedmi'],
    [8, 'osm|osmi'],
    [9, 'devět|devíti'],
    [10, 'deset|deseti|desíti'],
    [11, 'jedenáct|jedenácti'],
    [12, 'dvanáct|dvanácti'],
    [13, 'třináct|třinácti'],
    [14, 'čtrnáct|čtrnácti'],
    [15, 'patnáct|patnácti'],
    [16, 'šestnáct|šestnácti'],
    [17, 'sedmnáct|sedmnácti'],
    [18, 'osmnáct|osmnácti'],
    [19, 'devatenáct|devatenácti'],
    ...TENS,
    ...tensAndUnits(TENS, UNITS, inverted),
    [100, 'sto'],
    [200, 'dvě stě|dvou set|dvěma sty'],
    [300, 'tři sta|tří set'],
    [400, 'čtyři sta|čtyř set'],
    [500, 'pět set|pěti set'],
    [600, 'šest set|šesti set'],
    [700, 'sedm set|sedmi set'],
    [800, 'osm set|osmi set'],
    [900, 'devět set|devíti set'],
  ],
  ordinals: [
    [1, FIRST],
    [2, SECOND],
    [3, 'třetí|třetího|třetímu|třetím|třetích|třetími'],
    ordinal(4, 'čtvrt'),
    ordinal(5, 'pát'),
    ordinal(6, 'šest'),
    ordinal(7, 'sedm'),
    ordinal(8, 'osm'),
    ordinal(9, 'devát'),
    ordinal(10, 'desát'),
    ordinal(11, 'jedenáct'),
    ordinal(12, 'dvanáct'),
    ordinal(13, 'třináct'),
    ordinal(14, 'čtrnáct'),
    ordinal(15, 'patnáct'),
    ordinal(16, 'šestnáct'),
    ordinal(17, 'sedmnáct'),
    ordinal(18, 'osmnáct'),
    ordinal(19, 'devatenáct'),
    ordinal(20, 'dvacát'),
    ordinal(30, 'třicát'),
    ordinal(40, 'čtyřicát'),
    ordinal(50, 'padesát'),
    ordinal(60, 'šedesát'),
    ordinal(70, 'sedmdesát'),
    ordinal(80, 'osmdesát'),
    ordinal(90, 'devadesát'),
    ordinal(100, 'st'),
  ],
  magnitudes: [
    [1e3, 'tisíc|tisíce|tisíci|tisících|tisícům|tisícem|tis.'],
    [1e6, 'milion|milionu|miliony|milionů|milionům|milionem|milionech|milión|miliónu|milióny|miliónů|mil.'],
    [1e9, 'miliarda|miliardy|miliardu|miliardě|miliard|miliardou|miliardám|miliardami|miliardách|mld.'],
    [1e12, 'bilion|bilionu|biliony|bilionů|bil.'],
  ],
  singulars: 'tisíc|tisíce|tisíci|tisících|tisícům|tisícem|tis.',
  amounts: [
    [12, DOZEN],
    [0.5e6, 'půlmilion|půlmilionu'],
  ],
  fractions: [
    [2, 'polovina|polovinu|poloviny|polovině|polovinou|půl|půlka|půlku'],
    [3, 'třetina|třetinu|třetiny|třetině|třetin|třetinou'],
    [4, 'čtvrtina|čtvrtinu|čtvrtiny|čtvrtině|čtvrtin|čtvrtinou'],
    [5, 'pětina|pětinu|pětiny|pětin'],
    [10, 'desetina|desetinu|desetiny|desetin'],
  ],
  multiples: [
    [
      2,
      'dvakrát|dvojnásobek|dvojnásobně|dvojnásobný|zdvojnásobil|zdvojnásobila|oba|obě|obou|oběma|dvojí|dvojice',
    ],
    [3, 'třikrát|trojnásobek|trojnásobně|ztrojnásobil|trojice|trojici'],
    [4, 'čtyřikrát|čtyřnásobek|čtveřice|čtveřici'],
    [5, 'pětkrát|pětinásobek|pětice|pětici'],
    [10, 'desetkrát|desetinásobek'],
  ],
  weak: [ZERO, ONE, FIRST, SECOND, DOZEN, 'půl', decline('st čtvrt', ORDINAL)].join('|'),
  firstStorey: 'above',
  rates: [
    ['hour', 'každou hodinu|za hodinu'],
    ['day', 'denně|každý den|každodenní|každodenně'],
    ['week', 'týdně|každý týden|každotýdenní'],
    ['month', 'měsíčně|každý měsíc|každoměsíční'],
    ['month', 'čtvrtletně|každé čtvrtletí|čtvrtletní', 3],
    ['year', 'ročně|každoročně|každoroční|každý rok'],
  ],
  keywords: {
    one: 'hodinu|hodiny|den|dnem|dne|týden|týdnem|týdne|měsíc|měsícem|měsíce|rok|rokem|roku',
    span: 'před|za|po|během|přes|asi|téměř|dříve|později|dlouho|trval|trvala|trvalo|celý|celou|na',
    am: 'ráno|dopoledne',
    pm: 'odpoledne|večer',
    minus: 'minus|mínus',
    below: 'pod nulou',
    storey: 'patro|patře|patra',
    ago: 'před',
    and: 'a',
    to: 'až|do|nebo|či|a',
    approximately:
      'asi|přibližně|zhruba|okolo|kolem|téměř|skoro|více než|víc než|méně než|přes|nejméně|alespoň|až|bezmála',
    times: 'krát',
    of: 'z|ze',
  },
};
