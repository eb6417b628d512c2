import { describe, expect, it } from 'vitest';
import type { Issue, IssueSpan } from '#core';
import { inOwnForm } from './ownForm.ts';

const TEXTS = { en: '1 June 2023', ru: '1 июля 2023 года', ar: '1 حزيران/يونيو 2023' };
const span = (doc: string): IssueSpan => ({ doc, segment: `${doc}:0`, start: 0, end: 1, value: doc });

function issue(odd: string | undefined, expected: string, docs: readonly string[]): Issue {
  return {
    id: 'i',
    check: 'date',
    type: 'inconsistent-entities',
    severity: 'error',
    bead: 'b',
    spans: docs.map(span),
    message: { key: 'value.differs', params: { lang: odd ?? '', found: '', expected } },
    suggestions: [],
    ...(odd !== undefined && { odd }),
  };
}

/** The same issue with a fix for where a version has its stretch. */
const fixed = (given: Issue, doc: string, text: string): Issue => ({
  ...given,
  suggestions: [{ label: { key: 'replace', params: {} }, edits: [{ ...span(doc), text }] }],
});

const textOf = ({ doc }: IssueSpan) => ({ lang: doc, text: TEXTS[doc as keyof typeof TEXTS] });

describe('what the agreeing versions have, as the reader writes it', () => {
  const all = ['en', 'ru', 'ar'];
  it.each([
    ['an Arabic reader, Russian is odd', 'ar', issue('ru', TEXTS.en, all), TEXTS.ar],
    ['an English reader, Russian is odd', 'en', issue('ru', TEXTS.ar, all), TEXTS.en],
    ['a Russian reader, whose version is the odd one', 'ru', issue('ru', TEXTS.en, all), TEXTS.en],
    ['… for which there is a fix', 'ru', fixed(issue('ru', TEXTS.en, all), 'ru', '1 июня'), '1 июня'],
    ['… with a fix elsewhere', 'ru', fixed(issue('ru', TEXTS.en, all), 'ar', '1 يونيو'), TEXTS.en],
    [
      '… with a fix that may have another unit',
      'ru',
      { ...fixed(issue('ru', TEXTS.en, all), 'ru', '1 км'), check: 'quantity' as const },
      TEXTS.en,
    ],
    ['nobody is odd', 'ar', issue(undefined, TEXTS.en, all), TEXTS.en],
    ['the reader’s version has no such place', 'ar', issue('ru', TEXTS.en, ['en', 'ru']), TEXTS.en],
    ['something is quoted that stands in no version', 'ar', issue('ru', '2023-06-01', all), '2023-06-01'],
  ])('%s', (_title, locale, given, expected) => {
    expect(inOwnForm(given, locale, textOf).params.expected).toBe(expected);
  });
});

describe('the two places of a contradiction, as the reader writes them', () => {
  const places = [
    ['ar', '9 نوفمبر', '--11-09'],
    ['ru', '9 ноября', '--11-09'],
    ['ar', '10 نوفمبر', '--11-10'],
    ['ru', '10 ноября', '--11-10'],
  ] as const;
  const conflict: Issue = {
    ...issue(undefined, '', []),
    check: 'conflict',
    spans: places.map(([doc, , value], index) => ({ doc, segment: String(index), start: 0, end: 1, value })),
    message: { key: 'conflict.night', params: { first: '9 نوفمبر', second: '10 نوفمبر' } },
  };
  const placeOf = ({ segment }: IssueSpan) => {
    const [lang, text] = places[Number(segment)]!;
    return { lang, text };
  };
  it.each([
    ['ru', '9 ноября', '10 ноября'],
    ['en', '9 نوفمبر', '10 نوفمبر'],
  ])('%s', (locale, first, second) => {
    expect(inOwnForm(conflict, locale, placeOf).params).toEqual({ first, second });
  });
});
