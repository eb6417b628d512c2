import { describe, expect, it } from 'vitest';
import { projectFromRows } from '../rows.ts';
import { parseProject, serializeProject } from './project.ts';

const ROWS = { langs: ['en', 'ru'], rows: [{ cells: ['One.', 'Один.'] }] };
const PLAIN = projectFromRows(
  { kind: 'rows', format: 'tsv', name: 'a.tsv', encoding: 'utf-8', ...ROWS },
  { id: 'p', name: 'p', created: '2026-01-15T10:00:00.000Z' },
);

describe('the settings of a saved project', () => {
  it.each([
    { date: '2020-02-29' },
    { thorough: true },
    { thorough: false },
    { columns: [{ doc: 'ru' }, { doc: 'en', hidden: true }] },
  ])('keep %j', (settings) => {
    const project = { ...PLAIN, settings: { ...PLAIN.settings, ...settings } };
    expect(parseProject(serializeProject(project))).toEqual(project);
  });

  it.each([
    [{ date: '2021-02-30' }, /settings\.date is not a day of the calendar as YYYY-MM-DD/],
    [{ date: '13.01.2021' }, /settings\.date/],
    [{ date: 20210113 }, /settings\.date/],
    [{ columns: ['ru'] }, /settings\.columns/],
    [{ thorough: 'yes' }, /settings\.thorough is not one of true, false/],
  ])('are refused with %j', (settings, message) => {
    const text = JSON.stringify({
      ...(JSON.parse(serializeProject(PLAIN)) as object),
      settings: { ...PLAIN.settings, ...settings },
    });
    expect(() => parseProject(text)).toThrow(message);
  });
});

describe('changes of settings in the log of a saved project', () => {
  const logged = (settings: object) => {
    const operation = { type: 'setSettings', settings };
    return JSON.stringify({
      ...(JSON.parse(serializeProject(PLAIN)) as object),
      log: [{ operation, inverse: operation, by: '', at: '2026-01-15T10:00:00.000Z' }],
    });
  };

  it.each([
    { date: null, glossary: null },
    { date: '2020-02-29', profile: { checks: ['date'] } },
  ])('keep %j', (settings) =>
    expect(parseProject(logged(settings)).log[0]!.operation).toMatchObject({ settings }),
  );

  it.each([{ date: '2021-02-30' }, { profile: null }, { glossary: [1] }])(
    'are refused with %j',
    (settings) => {
      expect(() => parseProject(logged(settings))).toThrow(/log\[0\]\.operation\.settings\./);
    },
  );
});
