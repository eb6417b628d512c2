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

  it('an address whose last slash was put in front of it', () => {
    const rows = rowsOf({
      en: 'See the site (http://www.example.org/).',
      ar: 'انظر الموقع (/http://www.example.org).',
    });
    expect(find({ en: 'See http://www.example.org/.', ar: 'انظر /http://www.example.org.' })).toEqual([
      'error link.pair en:http://www.example.org/ ar:/http://www.example.org',
    ]);
    expect(fixed('link', rows)[1]).toBe('انظر الموقع (http://www.example.org/).');
  });

  it('an address that is missing', () => {
    expect(find({ en: 'Write to help@example.com.', ru: 'Напишите нам.' })).toEqual([
      'warning link.missing en:help@example.com',
    ]);
  });

  it('the only version of three with an address as the one that has more', () => {
    const rows = rowsOf({ en: 'Write to a@example.org.', ar: 'راسلنا.', ru: 'Напишите нам.' });
    expect(issuesOf('link', rows)).toMatchObject([
      { type: 'addition', odd: 'en', message: { key: 'link.extra', params: { lang: 'en' } } },
    ]);
  });

  it.each([
    ['https://example.org/en-guide', 'https://example.org/ru-guide'],
    ['https://en.com/a', 'https://ru.com/a'],
  ])('a part of %s that only begins like a language, or is the name of the host', (en, ru) => {
    expect(find({ en: `See ${en} here.`, ru: `См. ${ru} тут.` })).toHaveLength(1);
  });

  it('no other language of a page', () => {
    const row = { en: 'See https://example.org/en-us/a here.', ru: 'См. https://example.org/ru-ru/a тут.' };
    expect(find(row)).toEqual([]);
  });

  it.each<[name: string, row: Parameters<typeof rowsOf>[0], expected: object]>([
    [
      'the only version without the address',
      { ar: 'a.example.org', en: 'See www.example.org.', ru: 'См. www.example.org.' },
      {
        odd: 'ar',
        type: 'omission',
        severity: 'warning',
        message: { key: 'link.missing', params: { lang: 'ar' } },
      },
    ],
    [
      'the only version with an address',
      { ar: 'مرحبا', en: 'See www.example.org.', ru: 'Привет' },
      {
        odd: 'en',
        type: 'addition',
        severity: 'warning',
        message: { key: 'link.extra', params: { link: 'www.example.org', lang: 'en' } },
      },
    ],
    [
      'one of two versions without it, which may be either',
      { en: 'See www.example.org.', ru: 'Привет' },
      { type: 'omission', message: { key: 'link.missing', params: { lang: 'ru' } } },
    ],
    [
      'the first of three versions, which differs',
      { ar: 'https://example.org/a-1', en: 'https://example.org/a-2', ru: 'https://example.org/a-2' },
      {
        odd: 'ar',
        spans: [{ doc: 'ar' }, { doc: 'en' }],
        message: {
          key: 'link.differs',
          params: { lang: 'ar', found: 'https://example.org/a-1', expected: 'https://example.org/a-2' },
        },
      },
    ],
    [
      'the last of three versions, which differs',
      { ar: 'https://example.org/a-2', en: 'https://example.org/a-2', ru: 'https://example.org/a-1' },
      {
        odd: 'ru',
        spans: [{ doc: 'ar' }, { doc: 'en' }, { doc: 'ru' }],
        message: {
          key: 'link.differs',
          params: { lang: 'ru', found: 'https://example.org/a-1', expected: 'https://example.org/a-2' },
        },
      },
    ],
    [
      'two of four versions, of which none is the odd one',
      { ar: 'www.example.org', en: 'www.example.org', ru: 'Привет', de: 'Hallo' },
      { message: { key: 'link.missing', params: { lang: 'ru' } } },
    ],
    [
      'a few characters in the host',
      { en: 'www.example-museum.org/a', ru: 'www.exmaple-museum.org/a' },
      { severity: 'error', message: { key: 'link.pair', params: { firstLang: 'en', secondLang: 'ru' } } },
    ],
  ])('%s', (_, row, expected) => {
    const issues = issuesOf('link', rowsOf(row));
    expect(issues.at(-1)).toMatchObject(expected);
    if (!('odd' in expected)) expect(issues[0]).not.toHaveProperty('odd');
  });

  it('two addresses that have nothing to do with each other by themselves', () => {
    expect(find({ en: 'www.example.org', ru: 'www.verydifferent.com' })).toEqual([
      'warning link.missing en:www.example.org',
      'warning link.missing ru:www.verydifferent.com',
    ]);
    expect(find({ en: 'example.org@mail.org', ru: 'https://mail.org' })).toEqual([
      'warning link.missing en:example.org@mail.org',
      'warning link.missing ru:https://mail.org',
    ]);
  });

  it('a part of the address that is no language', () => {
    expect(find({ en: 'https://example.com/en-route/a', ru: 'https://example.com/a' })).toHaveLength(1);
    expect(find({ en: 'https://example.com/en', ru: 'https://example.com/de' })).toHaveLength(1);
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
    ['the language in a host', { en: 'https://en.example.com/a', ru: 'https://ru.example.com/a' }],
    [
      'a country in the language of an address',
      { en: 'https://example.com/en-GB/', ru: 'https://example.com/ru_RU' },
    ],
    ['the case of the host', { en: 'https://Example.COM/a', ru: 'https://example.com/a' }],
    ['marks of direction', { en: 'https://example.com/a', ar: 'https://example.com/\u200fa\u200e' }],
    [
      'a stray percent sign',
      { en: 'https://example.com/%', ru: 'example.com'.replace(/^/, 'https://') + '/%' },
    ],
    ['brackets inside the address', { en: 'https://example.com/a_(b)', ru: '(https://example.com/a_(b))' }],
    ['what one of the words means', { en: 'see [www.example.com].', ru: 'См. www.example.com…' }],
    ['the only version there is', { en: 'www.example.com' }],
    ['an at sign', { en: '@name and 5 @ 3', ru: '@name' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});
