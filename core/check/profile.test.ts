import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { MESSAGES } from './message/word.ts';
import { parseProfile, readProfile } from './profile.ts';
import { CHECKS } from './registry.ts';

it('takes a profile with all its parts', () => {
  const profile = {
    checks: ['number', 'length'],
    severities: { number: 'warning' },
    options: { length: { deviations: 6 } },
    patterns: [{ id: 'a', pattern: 'foo', message: 'No foo.', severity: 'info', lang: 'en' }],
  };
  expect(parseProfile(profile)).toEqual(profile);
  expect(parseProfile({})).toEqual({});
});

describe('says what is wrong with', () => {
  it.each([
    [[], 'It is no profile: a JSON object'],
    [null, 'It is no profile: a JSON object'],
    [{ checks: ['number'], options: [] }, "'options' must be an object"],
    [{ check: [] }, "'check' must be one of checks, severities, options, patterns"],
    [{ checks: 'number' }, "'checks' must be a list"],
    [{ checks: ['numbers'] }, "'checks: numbers' must be one of number, date"],
    [{ severities: { number: 'fatal' } }, "'severities.number' must be one of error, warning, info"],
    [
      { options: { length: { deviation: 6 } } },
      "'options.length.deviation' must be one of deviations, minimum",
    ],
    [{ options: { link: { sort: true } } }, "'options.link.sort' must be left out"],
    [
      { options: { whitespace: { sentenceGap: 1 } } },
      "'options.whitespace.sentenceGap' must be true or false",
    ],
    [{ options: { length: { constructor: 1 } } }, "'options.length.constructor' must be one of"],
    [JSON.parse('{"options":{"length":{"__proto__":{}}}}'), "'options.length.__proto__' must be one of"],
    [{ options: { length: { minimum: '6' } } }, "'options.length.minimum' must be a number from 0 up"],
    [
      { options: { quotes: { style: 'locl' } } },
      "'options.quotes.style' must be one of document, locale, off",
    ],
    [{ options: { quotes: { style: 1 } } }, "'options.quotes.style' must be one of document, locale, off"],
    [
      { options: { omission: { deviations: -1 } } },
      "'options.omission.deviations' must be a number from 0 up",
    ],
    [{ patterns: [{ id: 'a', pattern: 'x' }] }, "'patterns[0].message' must be a text"],
    [{ patterns: [{ id: 'a', pattern: '(', message: '', severity: 'info' }] }, 'no valid regular expression'],
    [{ patterns: [{ id: 'a', pattern: '(a+)+', message: '', severity: 'info' }] }, 'could run for ever'],
  ])('%j', (profile, message) => {
    expect(() => parseProfile(profile)).toThrow(InputError);
    expect(() => parseProfile(profile)).toThrow(message);
  });
});

it('reads the text of a file', () => {
  expect(readProfile('{"checks":["number"]}')).toEqual({ checks: ['number'] });
  expect(() => readProfile('{"checks":\n["number"}')).toThrow(
    expect.objectContaining({ code: 'profile-unreadable', place: { line: 2, column: 10 } }),
  );
  expect(() => readProfile('{"checks":1}')).toThrow(expect.objectContaining({ code: 'profile-list' }));
});

it('has a label for every option and every choice, in every language', () => {
  for (const { name, options, choices } of CHECKS) {
    for (const option of Object.keys(options ?? {})) {
      for (const messages of Object.values(MESSAGES)) {
        expect(messages).toHaveProperty([`option.${name}.${option}`]);
        for (const choice of choices?.[option] ?? []) {
          expect(messages).toHaveProperty([`option.${name}.${option}.${choice}`]);
        }
      }
    }
  }
});

it('has a list of what it may be for every option that is a text', () => {
  for (const { options, choices } of CHECKS) {
    for (const [option, value] of Object.entries(options ?? {})) {
      if (typeof value === 'string') expect(choices?.[option]).toContain(value);
    }
  }
});
