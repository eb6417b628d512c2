import { describe, expect, it } from 'vitest';
import { findings, fixed, issuesOf, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('link', rowsOf(...rows));

describe('link finds', () => {
  it('an address with turned digits, and which version has it', () => {
    const rows = rowsOf({
      ar: 'انظر https://www.example.com/rb-180.',
      ru: 'См. https://www.example.com/rb-108.',
      en: 'See https://www.example.com/rb-180.',
    });
    expect(issuesOf('link', rows)).toMatchObject([
      { odd: 'ru', severity: 'error', message: { key: 'link.differs' } },
    ]);
    expect(fixed('link', rows)[1]).toBe('См. https://www.example.com/rb-180.');
  });

  it('an address that is missing', () => {
    expect(find({ en: 'Write to help@example.com.', ru: 'Напишите нам.' })).toEqual([
      'warning link.missing en:help@example.com',
    ]);
  });

  it('another mail address', () => {
    expect(find({ en: 'help@example.com', ru: 'hepl@example.com' })).toEqual([
      'error link.pair en:help@example.com ru:hepl@example.com',
    ]);
  });
});

describe('link leaves alone', () => {
  it.each([
    ['scheme, www and the last slash', { en: 'http://www.example.com/', ru: 'https://example.com' }],
    ['the language in an address', { en: 'https://example.com/en/a', ru: 'https://example.com/ru/a' }],
    ['encyclopedias', { en: 'https://en.wikipedia.org/wiki/War', ru: 'https://ru.wikipedia.org/wiki/Война' }],
    ['percent encoding', { en: 'https://example.com/%D0%B0', ru: 'https://example.com/а' }],
    ['marks behind the address', { en: '(see www.example.com).', ru: 'См. www.example.com,' }],
    ['an at sign', { en: '@name and 5 @ 3', ru: '@name' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});
