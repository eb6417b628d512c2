import { describe, expect, it } from 'vitest';
import { CHECK_NAMES, type CheckProfile, type SettingsChange } from '#core';
import { settingsChanges } from './settingsChange.ts';

const lines = (settings: SettingsChange, before: SettingsChange): string[] =>
  settingsChanges({
    operation: { type: 'setSettings', settings },
    inverse: { type: 'setSettings', settings: before },
  });
const etc = { id: 'a', pattern: 'etc', message: 'No.', severity: 'info' } as const;

describe('what a change of settings says in the history', () => {
  it.each<[string, CheckProfile, CheckProfile, string[]]>([
    ['a severity', {}, { severities: { date: 'info' } }, ['Dates: Note']],
    ['a severity taken back', { severities: { date: 'info' } }, {}, ['Dates: As the check says']],
    [
      'options',
      { options: { quotes: { style: 'off' }, whitespace: { sentenceGap: true } } },
      { options: { quotes: { style: 'locale' } } },
      [
        'Quotation marks: What the style of a mark is compared with – The usage of the language',
        'Spaces: Accept two blanks behind a sentence – As the check says',
      ],
    ],
    ['an own pattern', {}, { patterns: [etc] }, ['Own patterns: \u2068etc\u2069 – on']],
    ['a pattern taken away', { patterns: [etc] }, {}, ['Own patterns: \u2068etc\u2069 – off']],
    [
      'one of two with the same expression',
      { patterns: [etc, { ...etc, id: 'b', lang: 'ru' }] },
      { patterns: [etc] },
      ['Own patterns: \u2068etc\u2069 – off'],
    ],
    ['a pattern that stays', { patterns: [etc] }, { patterns: [{ ...etc }] }, []],
    [
      'a pattern with another severity',
      { patterns: [etc] },
      { patterns: [{ ...etc, severity: 'error' }] },
      ['Own patterns: \u2068etc\u2069 – on'],
    ],
  ])('of %s', (_, before, after, expected) => {
    expect(lines({ profile: after }, { profile: before })).toEqual(expected);
  });

  it('of every check that is switched off', () => {
    const found = lines({ profile: { checks: ['number'] } }, { profile: {} });
    expect(found).toHaveLength(CHECK_NAMES.length - 1);
    expect(found[0]).toBe('Dates: off');
  });

  it.each<[SettingsChange, SettingsChange, string[]]>([
    [{ date: '2021-01-13' }, { date: null }, ['2021-01-13']],
    [{ date: null }, { date: '2021-01-13' }, ['–']],
    [{ thorough: true }, { thorough: null }, ['Compare doubtful rows sentence by sentence: on']],
    [
      { glossary: null, memory: [] },
      { glossary: [{ id: '1', terms: [] }], memory: null },
      ['Glossary: 0 entries'],
    ],
  ])('%j', (after, before, expected) => {
    expect(lines(after, before)).toEqual(expected);
  });

  it('is nothing for other entries', () => {
    const comment = { type: 'uncomment', id: 'c' } as const;
    expect(settingsChanges({ operation: comment, inverse: comment })).toEqual([]);
  });
});
