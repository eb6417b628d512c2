import type { VocabularyData } from '../vocabulary.ts';

const HAN: Partial<VocabularyData> = {
  myriads: { some: /^[数數几幾上成]$/, more: /^[多余餘]$/, ordinal: '第', part: '之' },
  clockInMarks: true,
  keywords: { minus: '零下|负|負|氷点下|マイナス' },
  cardinals: [
    [0, '〇|零'],
    [1, '一'],
    [2, '二|两|兩'],
    [3, '三'],
    [4, '四'],
    [5, '五'],
    [6, '六'],
    [7, '七'],
    [8, '八'],
    [9, '九'],
  ],
  magnitudes: [
    [10, '十'],
    [100, '百'],
    [1e3, '千'],
    [1e4, '万|萬'],
    [1e8, '亿|億'],
    [1e12, '兆'],
  ],
};

/** Numerals of languages that count in ten thousands; of Korean those in Hangul that stand behind digits. */
export const MYRIADS: Readonly<Record<string, Partial<VocabularyData>>> = {
  zh: HAN,
  yue: HAN,
  ja: HAN,
  ko: {
    clockInMarks: true,
    keywords: { minus: '영하' },
    magnitudes: [
      [1e3, '천'],
      [1e5, '십만'],
      [1e6, '백만'],
      [1e7, '천만'],
    ],
  },
};
