import type { VocabularyData } from '../vocabulary.ts';
import { combine, decline } from './decline.ts';
import { type Numerals, tensAndUnits } from './tens.ts';

/** Endings of possession and case behind a stem, by its last vowel and sound. */
const AFTER = {
  i: 'i ini ine inde inden inin te ten e in le',
  si: 'si sini sine sinde sinden sinin de den ye yi nin yle',
  sı: 'sı sını sına sında sından sının da dan ya yı nın yla',
  ü: 'ü ünü üne ünde ünden ünün te ten e ün le',
  u: 'u unu una unda undan unun da dan a un la',
  ı: 'ı ını ına ında ından ının ta tan a ın la',
} as const;

const forms = (stem: string, ending: keyof typeof AFTER, stemBefore = stem): string =>
  [stem, decline(stemBefore, AFTER[ending])].join('|');

/** A number in words: alone, with its endings, and as an ordinal. */
interface Numeral {
  readonly value: number;
  readonly word: string;
  readonly forms: string;
  readonly ordinal: string;
}

const numeral = (
  value: number,
  word: string,
  ending: keyof typeof AFTER,
  ordinal: string,
  stem = word,
): Numeral => ({ value, word, forms: forms(word, ending, stem), ordinal });

const UNITS: readonly Numeral[] = [
  numeral(1, 'bir', 'i', 'birinci'),
  numeral(2, 'iki', 'si', 'ikinci'),
  numeral(3, 'üç', 'ü', 'üçüncü'),
  numeral(4, 'dört', 'ü', 'dördüncü', 'dörd'),
  numeral(5, 'beş', 'i', 'beşinci'),
  numeral(6, 'altı', 'sı', 'altıncı'),
  numeral(7, 'yedi', 'si', 'yedinci'),
  numeral(8, 'sekiz', 'i', 'sekizinci'),
  numeral(9, 'dokuz', 'u', 'dokuzuncu'),
];
const TENS: readonly Numeral[] = [
  numeral(10, 'on', 'u', 'onuncu'),
  numeral(20, 'yirmi', 'si', 'yirminci'),
  numeral(30, 'otuz', 'u', 'otuzuncu'),
  numeral(40, 'kırk', 'ı', 'kırkıncı'),
  numeral(50, 'elli', 'si', 'ellinci'),
  numeral(60, 'altmış', 'ı', 'altmışıncı'),
  numeral(70, 'yetmiş', 'i', 'yetmişinci'),
  numeral(80, 'seksen', 'i', 'sekseninci'),
  numeral(90, 'doksan', 'ı', 'doksanıncı'),
];
const words = (list: readonly Numeral[]): Numerals => list.map(({ value, word }) => [value, word]);
const withEndings = (list: readonly Numeral[]): Numerals => list.map(({ value, forms: all }) => [value, all]);
const ordinals = (list: readonly Numeral[]): Numerals => list.map(({ value, ordinal }) => [value, ordinal]);
/** Written apart and in one word. */
const bothWays = (one: string, other: string): string => `${one} ${other}|${one}${other}`;
const ORDINAL_ENDINGS = { i: '|si|sini|sinde|sinin', ü: '|sü|sünü|sünde|sünün', u: '|su', ı: '|sı|sını' };
const joined = (one: string, other: string): string => one + other;
const declined = ([value, written]: readonly [number, string]): [number, string] => [
  value,
  written
    .split('|')
    .map((form) => combine(form, ORDINAL_ENDINGS[form.at(-1) as keyof typeof ORDINAL_ENDINGS], joined))
    .join('|'),
];
const FIRST = 'birinci|birincisi|ilk';
const SECOND = 'ikinci|ikincisi';

/** The number words of Turkish. Compiled by hand. */
export const tr: VocabularyData = {
  lang: 'tr',
  writing: { quotes: ['“”'], parted: /./, reduplicates: true, oneLetterWords: 'o' },
  grammar: 'plain',
  numbersOnly: true,
  indeclinableTo: 90,
  cardinals: [
    [0, 'sıfır'],
    ...withEndings(UNITS),
    ...withEndings(TENS),
    ...tensAndUnits(words(TENS), withEndings(UNITS), bothWays),
    [100, forms('yüz', 'ü')],
    ...UNITS.slice(1).map(({ value, word }): [number, string] => [
      value * 100,
      combine(word, forms('yüz', 'ü'), bothWays),
    ]),
  ],
  ordinals: [
    [1, FIRST],
    [2, SECOND],
    ...ordinals(UNITS.slice(2)).map(declined),
    ...ordinals(TENS).map(declined),
    ...tensAndUnits(words(TENS), ordinals(UNITS), bothWays).map(declined),
    [100, 'yüzüncü'],
    [1000, 'bininci'],
  ],
  magnitudes: [
    [1e3, forms('bin', 'i')],
    [1e6, forms('milyon', 'u')],
    [1e9, forms('milyar', 'ı')],
    [1e12, forms('trilyon', 'u')],
  ],
  amounts: [
    [0.5, 'yarım'],
    [12, 'düzine'],
    ...[...UNITS, TENS[0]!].map(({ value, word }): [number, string] => [value + 0.5, `${word} buçuk`]),
  ],
  fractions: [
    [2, 'yarısı|yarısını|yarısına|yarısında|yarısından|yarısının'],
    [3, 'üçte biri|üçte bir|üçte birini|üçte birine|üçte birinin'],
    [3, 'üçte ikisi|üçte iki|üçte ikisini|üçte ikisinin', 2],
    [4, 'çeyrek|çeyreği|dörtte biri|dörtte bir|dörtte birini'],
    [4, 'dörtte üçü|dörtte üç|dörtte üçünü', 3],
    [5, 'beşte biri|beşte bir|beşte birini'],
    [5, 'beşte ikisi|beşte iki', 2],
    [10, 'onda biri|onda bir'],
  ],
  multiples: [
    [2, 'iki kat|iki katı|iki katına|ikişer|çift|ikili|her iki|her ikisi'],
    [3, 'üç kat|üç katı|üç katına|üçer|üçlü'],
    [4, 'dört kat|dört katı|dört katına|dörder|dörtlü'],
  ],
  weak: `sıfır|${forms('bir', 'i')}|${forms('yüz', 'ü')}|${forms('bin', 'i')}|${FIRST}|${SECOND}|altı|altında|altına|altından|altını|yedi|onu|ona|onda|ondan|onun|onunla|onla|on|düzine|çeyrek|çift|yarım|yedide|yediye`,
  several: 'birkaç|birçok|çok',
  rates: [
    ['hour', 'saatte|saatlik|her saat'],
    ['day', 'günde|günlük|her gün'],
    ['week', 'haftada|haftalık|her hafta'],
    ['month', 'ayda|aylık|her ay'],
    ['year', 'yılda|yıllık|her yıl|senede'],
  ],
  units: [
    ['EUR', 'avro'],
    ['USD', 'dolar|doları|dolara|dolarlık'],
    ['GBP', 'sterlin'],
  ],
  indefinite: 'bir',
  keywords: {
    hour: 'saat',
    minus: 'eksi|sıfırın altında',
    one: 'saat|gün|hafta|ay|yıl|sene|yüzyıl',
    span: 'önce|sonra|boyunca|içinde|süren|sürdü|süreyle|daha|evvel',
    ago: 'önce',
    to: 've|veya|ya da|ila|ile',
    times: 'kez|kere|defa|kat|misli',
    approximately: 'yaklaşık|neredeyse|hemen hemen|en az|en çok|en fazla|civarında|kadar',
  },
};
