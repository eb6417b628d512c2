import type { VocabularyData } from '../vocabulary.ts';
import { decline } from './decline.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

const UNITS: Numerals = [
  [2, 'dois|duas'],
  [3, 'três'],
  [4, 'quatro'],
  [5, 'cinco'],
  [6, 'seis'],
  [7, 'sete'],
  [8, 'oito'],
  [9, 'nove'],
];
const TEENS: Numerals = [
  [10, 'dez'],
  [11, 'onze'],
  [12, 'doze'],
  [13, 'treze'],
  [14, 'catorze|quatorze'],
  [15, 'quinze'],
  [16, 'dezesseis|dezasseis'],
  [17, 'dezessete|dezassete'],
  [18, 'dezoito'],
  [19, 'dezenove|dezanove'],
];
const TENS: Numerals = [
  [20, 'vinte'],
  [30, 'trinta'],
  [40, 'quarenta'],
  [50, 'cinquenta'],
  [60, 'sessenta'],
  [70, 'setenta'],
  [80, 'oitenta'],
  [90, 'noventa'],
];
const HUNDREDS: Numerals = [
  [100, 'cento'],
  [200, 'duzentos|duzentas'],
  [300, 'trezentos|trezentas'],
  [400, 'quatrocentos|quatrocentas'],
  [500, 'quinhentos|quinhentas'],
  [600, 'seiscentos|seiscentas'],
  [700, 'setecentos|setecentas'],
  [800, 'oitocentos|oitocentas'],
  [900, 'novecentos|novecentas'],
];
/** 'e' stands between all that is joined: trinta e cinco, duzentos e trinta e cinco. */
const joined = (first: string, second: string): string =>
  first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one} e ${other}`))
    .join('|');
const ONE: readonly [number, string] = [1, 'um|uma'];
const BELOW_HUNDRED: Numerals = [...UNITS, ...TEENS, ...TENS, ...tensAndUnits(TENS, [ONE, ...UNITS], joined)];
const GENDER = 'o a os as';

/** Portuguese; what it leaves out comes from `Intl`. Compiled by hand. */
export const pt: VocabularyData = {
  lang: 'pt',
  grammar: 'plain',
  cardinals: [
    [0, 'zero'],
    ...BELOW_HUNDRED,
    [100, 'cem'],
    ...HUNDREDS,
    ...tensAndUnits(HUNDREDS, [ONE, ...BELOW_HUNDRED], joined),
  ],
  ordinals: [
    [1, decline('primeir', GENDER)],
    [2, decline('segund', GENDER)],
    [3, decline('terceir', GENDER)],
    [4, decline('quart', GENDER)],
    [5, decline('quint', GENDER)],
    [6, decline('sext', GENDER)],
    [7, decline('sétim', GENDER)],
    [8, decline('oitav', GENDER)],
    [9, decline('non', GENDER)],
    [10, decline('décim', GENDER)],
    [20, decline('vigésim', GENDER)],
    [30, decline('trigésim', GENDER)],
    [100, decline('centésim', GENDER)],
  ],
  magnitudes: [
    [1e3, 'mil|milhares'],
    [1e6, 'milhão|milhões'],
    [1e9, 'bilhão|bilhões|mil milhões'],
    [1e12, 'trilhão|trilhões|bilião|biliões'],
  ],
  amounts: [
    [10, 'dezena'],
    [12, 'dúzia'],
    [100, 'centena'],
  ],
  fractions: [
    [2, 'metade|meio|meia'],
    [3, 'terço|terços'],
    [4, 'quartos'],
    [5, 'quintos'],
    [10, 'décimos'],
  ],
  multiples: [
    [2, 'duas vezes|dobro|duplo|dupla|duplicado'],
    [3, 'três vezes|triplo|tripla|triplicado'],
    [4, 'quatro vezes|quádruplo'],
    [10, 'dez vezes'],
  ],
  weak: `dezena|dúzia|centena|meio|meia|duplo|dupla|zero|milhares|${decline('primeir segund terceir quart quint sext non', GENDER)}`,
  units: [
    ['square-kilometer', 'quilômetros quadrados|quilómetros quadrados|quilômetro quadrado|km quadrados'],
    ['square-meter', 'metros quadrados|metro quadrado'],
    ['square-mile', 'milhas quadradas|milha quadrada'],
    ['cubic-meter', 'metros cúbicos'],
    ['kilometer-per-hour', 'quilômetros por hora|quilómetros por hora'],
    ['mile-per-hour', 'milhas por hora'],
    ['tonne', 'tonelada|toneladas'],
    ['barrel', 'barril|barris'],
    ['percent', '%|por cento|ponto percentual|pontos percentuais'],
    ['kilometer', 'km|quilômetro|quilômetros|quilómetro|quilómetros'],
    ['meter', 'm|metro|metros'],
    ['mile', 'milha|milhas'],
    ['nautical-mile', 'milha náutica|milhas náuticas'],
    ['foot', 'pé|pés'],
    ['inch', 'polegada|polegadas'],
    ['gallon', 'galão|galões'],
    ['pound', 'libras'],
    ['kilogram', 'quilo|quilos'],
    ['second', 'segundos'],
    ['minute', 'minuto|minutos'],
    ['hour', 'hora|horas'],
    ['day', 'dia|dias'],
    ['week', 'semana|semanas'],
    ['month', 'mês|meses'],
    ['year', 'ano|anos'],
    ['decade', 'décadas'],
    ['century', 'séculos'],
    ['celsius', 'graus celsius|graus centígrados'],
    ['fahrenheit', 'graus fahrenheit'],
    ['degree', '°|grau|graus'],
    ['USD', 'dólar|dólares|dólares americanos'],
    ['EUR', 'euro|euros'],
    ['GBP', 'libras esterlinas'],
    ['BRL', 'r$|real|reais'],
    ['RUB', 'rublo|rublos'],
  ],
  keywords: {
    and: 'e',
    from: 'de|desde|entre',
    to: 'a|até|para|e|ou',
    century: 'século|séculos|séc.',
    year: 'ano|anos',
    decade: 'anos|década',
    hour: 'horas|hora|h',
    approximately: 'cerca de|aproximadamente|quase|mais de|menos de|pelo menos|até|em torno de|uns|umas',
    number: 'n.º|nº|número|artigo|capítulo|página|seção|secção',
    times: 'vezes',
    of: 'de',
    last: 'passado|passada|último|última',
    next: 'próximo|próxima',
    night: 'noite de|madrugada de',
    noon: 'meio-dia',
    midnight: 'meia-noite',
    on: 'em|no|desde|até|a',
    at: 'às',
  },
  relativeDays: [
    [0, 'hoje'],
    [1, 'amanhã'],
    [-1, 'ontem'],
  ],
  ordinalSuffixes: 'º|ª|o|a',
};
