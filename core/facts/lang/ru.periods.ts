import type { RelativeSpan } from '../fact.ts';
import type { Forms } from '../vocabulary.ts';
import { decline } from './decline.ts';

/** A noun of time with adjectives in the same case: прошлой неделе, минувшей неделе. Singular cases side by side. */
const period = (adjectives: string, endings: string, noun: string, nounEndings: string): Forms => {
  const cases = decline(noun, nounEndings).split('|');
  return endings
    .split(' ')
    .flatMap((ending, index) => adjectives.split(' ').map((stem) => `${stem}${ending} ${cases[index]!}`))
    .join('|');
};
const WEEK = ['ая ой ой ую ой', 'недел', 'я и е ю ей'] as const;
const MONTH = ['ый ого ому ым ом', 'месяц', '- а у ем е'] as const;
const YEAR = ['ый ого ому ым ом', 'год', '- а у ом у'] as const;
/** Behind щ the endings are soft. */
const SOFT_WEEK = ['ая ей ей ую ей', 'недел', 'я и е ю ей'] as const;
const SOFT_MONTH = ['ий его ему им ем', 'месяц', '- а у ем е'] as const;
const SOFT_YEAR = ['ий его ему им ем', 'год', '- а у ом у'] as const;

/** Weeks, months and years that are told from that of today. */
export const RUSSIAN_PERIODS: readonly (readonly [RelativeSpan, number, Forms])[] = [
  ['week', -1, period('прошл', ...WEEK)],
  ['week', -1, period('минувш прошедш', ...SOFT_WEEK)],
  ['week', 1, period('следующ будущ', ...SOFT_WEEK)],
  ['month', -1, period('прошл', ...MONTH)],
  ['month', -1, period('минувш прошедш', ...SOFT_MONTH)],
  ['month', 1, period('следующ будущ', ...SOFT_MONTH)],
  ['year', -1, period('прошл', ...YEAR)],
  ['year', -1, period('минувш прошедш', ...SOFT_YEAR)],
  ['year', 1, period('следующ будущ', ...SOFT_YEAR)],
];
