import type { VocabularyData } from '../vocabulary.ts';

const DIGITS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
/** From two on, each before a word for what it counts: dua belas, dua puluh, dua ratus. */
const counted = (step: number, noun: string, plus = 0): [number, string][] =>
  DIGITS.slice(1).map((digit, at) => [(at + 2) * step + plus, `${digit} ${noun}`]);
const SMALL: readonly [number, string][] = [
  ...DIGITS.map((digit, at): [number, string] => [at + 1, digit]),
  [10, 'sepuluh'],
  [11, 'sebelas'],
  ...counted(1, 'belas', 10),
  ...counted(10, 'puluh'),
];

/** The number words of Indonesian. Compiled by hand. */
export const id: VocabularyData = {
  lang: 'id',
  writing: { reduplicates: true, joining: 'dan|atau' },
  grammar: 'plain',
  numbersOnly: true,
  indeclinableTo: 90,
  cardinals: [[0, 'nol'], ...SMALL, [100, 'seratus'], ...counted(100, 'ratus')],
  ordinals: [
    [1, 'pertama'],
    ...SMALL.slice(1).map(([value, form]): [number, string] => [value, `ke${form}`]),
  ],
  magnitudes: [
    [1e3, 'ribu|seribu'],
    [1e6, 'juta|sejuta'],
    [1e9, 'miliar|milyar|semiliar'],
    [1e12, 'triliun|setriliun'],
  ],
  singulars: 'seribu|sejuta|semiliar|setriliun',
  amounts: [[12, 'selusin']],
  fractions: [
    [2, 'setengah|separuh'],
    [3, 'sepertiga'],
    [3, 'dua pertiga', 2],
    [4, 'seperempat'],
    [4, 'tiga perempat', 3],
  ],
  multiples: [
    [2, 'dua kali'],
    [3, 'tiga kali'],
  ],
  weak: 'nol|satu|pertama|setengah|separuh',
  rates: [
    ['hour', 'setiap jam|per jam'],
    ['day', 'setiap hari|per hari|harian'],
    ['week', 'setiap minggu|per minggu|mingguan'],
    ['month', 'setiap bulan|per bulan|bulanan'],
    ['year', 'setiap tahun|per tahun|tahunan'],
  ],
  orders: [
    [1e4, 'puluhan ribu'],
    [1e5, 'ratusan ribu'],
    [1e7, 'puluhan juta'],
    [1e8, 'ratusan juta'],
  ],
  several: 'beberapa',
  prefixes: [{ text: 'ke', article: true }],
  keywords: {
    century: 'abad',
    bc: 'sm|sebelum masehi',
    minus: 'minus',
    to: 'sampai|hingga|atau|dan',
    approximately: 'sekitar|kira-kira|hampir|lebih dari|kurang dari|setidaknya|hingga',
    times: 'kali',
  },
};
