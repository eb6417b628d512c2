import { expect, it } from 'vitest';
import { findings, issuesOf, rowsOf } from './testing.ts';

const sentence = (words: number, word: string): string => Array.from({ length: words }, () => word).join(' ');
/** A text in which Russian is half as long again as English, give or take a word. */
const text = Array.from({ length: 40 }, (_, index) => ({
  en: sentence(12 + (index % 5), 'word'),
  ru: sentence(12 + (index % 5) + (index % 3) - 1, 'словце'),
}));

it('finds a translation that is far too short for this text', () => {
  const rows = rowsOf(...text, { en: sentence(30, 'word'), ru: sentence(6, 'словце') });
  expect(findings('length', rows)).toEqual([`info length.short ru:${sentence(6, 'словце')}`]);
});

it('tells the odd one of three', () => {
  const three = text.map((row, index) => ({ ...row, ar: sentence(11 + (index % 4), 'كلمة') }));
  const rows = rowsOf(...three, {
    en: sentence(30, 'word'),
    ru: sentence(30, 'словце'),
    ar: sentence(6, 'كلمة'),
  });
  expect(issuesOf('length', rows)).toMatchObject([{ odd: 'ar', severity: 'warning', type: 'omission' }]);
});

it('leaves short texts and the usual spread alone', () => {
  expect(findings('length', rowsOf(...text, { en: 'Yes.', ru: 'Да, это действительно так.' }))).toEqual([]);
});
