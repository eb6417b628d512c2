import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_NAMES, finish, type CheckName, type Severity } from '../model/index.ts';
import type { CheckRow } from './check.ts';
import { MESSAGES, wordMessage } from './message/word.ts';
import { CHECKS } from './registry.ts';
import { check } from './run.ts';
import { issuesOf, rowsOf } from './testing.ts';

const idsOf = (rows: readonly CheckRow[]): string[] => finish(check(rows)).map(({ id }) => id);

describe('the registry', () => {
  it('has every check once, in the order in which issues are listed', () => {
    expect(CHECKS.map(({ name }) => name)).toEqual([...CHECK_NAMES]);
  });
});

describe('the ids of issues', () => {
  const faulty = { ru: 'Дата пока не не назначена.', en: 'No date  has been set (yet.' };
  const clean = { ru: 'Это верно.', en: 'That is right.' };

  it('stay when the checks run again', () => {
    expect(idsOf(rowsOf(faulty, clean))).toEqual(idsOf(rowsOf(faulty, clean)));
  });

  it('stay when rows come before, are edited or realigned elsewhere', () => {
    const alone = idsOf(rowsOf(faulty));
    expect(alone.length).toBeGreaterThan(2);
    expect(idsOf(rowsOf(clean, { ru: 'Новая строка.', en: 'A new row.' }, faulty))).toEqual(alone);
  });

  it('tell equal faults of several rows apart', () => {
    const ids = idsOf(rowsOf(faulty, faulty, faulty));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the profile', () => {
  const rows = rowsOf({ en: 'two  blanks, and (one bracket.  And' });
  const severities = (name: CheckName, severity?: Severity): Severity[] =>
    issuesOf(name, rows, severity ? { severities: { [name]: severity } } : {}).map((issue) => issue.severity);

  it('chooses the checks', () => {
    const issues = finish(check(rows, { profile: { checks: ['brackets'] } }));
    expect(issues.map((issue) => issue.check)).toEqual(['brackets']);
  });

  it('raises and lowers severities, but leaves what a check itself plays down', () => {
    expect(severities('whitespace')).toEqual(['warning', 'info']);
    expect(severities('whitespace', 'error')).toEqual(['error', 'info']);
    expect(severities('whitespace', 'info')).toEqual(['info', 'info']);
  });
});

describe('a run', () => {
  it('names the odd one of three versions where only it is at fault', () => {
    const rows = rowsOf({ ar: 'نعم.', ru: 'Да  нет.', en: 'Yes.' });
    expect(issuesOf('whitespace', rows)).toMatchObject([{ odd: 'ru' }]);
    expect(issuesOf('whitespace', rowsOf({ ru: 'Да  нет.', en: 'Yes.' }))[0]).not.toHaveProperty('odd');
  });

  it('tells how far it is and can be stopped', () => {
    const work = check(rowsOf(...Array.from({ length: 300 }, () => ({ en: 'One.', ru: 'Один.' }))));
    const first = work.next();
    expect(first).toMatchObject({ done: false, value: { stage: 'check', done: 0 } });
    work.return([]);
    expect(work.next().done).toBe(true);
  });

  it('takes no rows, empty cells and empty texts', () => {
    expect(finish(check([]))).toEqual([]);
    expect(finish(check([{ bead: 'b', cells: [] }]))).toEqual([]);
    expect(finish(check([{ bead: 'b', cells: [null, null] }]))).toEqual([]);
    expect(finish(check(rowsOf({ en: '', ru: '' })))).toEqual([]);
  });
});

describe('on any text at all', () => {
  /** Text of the characters that checks look for, with some of everything else. */
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '"',
            '«',
            '»',
            '“',
            '”',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '<b>',
            '</b>',
            '%s',
            '{0}',
            '  ',
            '\u00a0',
            '\t',
            '\n',
          ],
          ...[
            '.',
            ',',
            '؟',
            '،',
            '?',
            '!',
            '…',
            '..',
            'слово',
            'cлово',
            'word',
            'كلمة',
            'نوفمبر',
            '9',
            '٩',
            '2020',
            '-',
            '/',
          ],
          ...[
            '\u202b',
            '\u202c',
            '\u2067',
            '\u200f',
            '\ufffd',
            '\ud800',
            '\u0640',
            '\u064b',
            '\u0301',
            '😀',
            '漢',
            'https://a.b/c',
            'a@b.cd',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));
  const lang = fc.constantFrom('ar', 'ru', 'en', 'fr', 'es', 'de', 'zh', 'he', 'und');

  it('never throws, marks what is there, and offers edits that fit', () => {
    const table = fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, lang, lang, lang, (texts, ...langs) => {
        const rows: CheckRow[] = texts.map((row, index) => ({
          bead: `b${index}`,
          cells: row.map((text, column) => ({
            doc: `d${column}`,
            lang: langs[column]!,
            segments: [{ id: `d${column}:${index}`, text, paragraph: 0 }],
          })),
        }));
        const issues = finish(check(rows));
        expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length);
        const lengths = new Map(
          rows.flatMap(({ cells }) =>
            cells.flatMap((cell) => cell!.segments.map(({ id, text }) => [id, text.length])),
          ),
        );
        for (const { spans, suggestions, message } of issues) {
          for (const { segment, start, end } of [...spans, ...suggestions.flatMap(({ edits }) => edits)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(lengths.get(segment)!);
          }
          for (const one of [message, ...suggestions.map(({ label }) => label)]) {
            expect(MESSAGES.en).toHaveProperty([one.key]);
            for (const locale of ['en', 'ru', 'ar'] as const) expect(wordMessage(one, locale)).not.toBe('');
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('compares nothing with the names of the translators', () => {
  const credits = 'Anna Petrova <anna@example.org>, 2012\nPaul Smith <paul@example.org>, 2013';
  const rows = rowsOf({ en: 'translator-credits', ru: credits });
  expect(finish(check(rows)).map((issue) => issue.check)).toEqual([]);
  expect(finish(check(rowsOf({ en: 'Credits', ru: credits })))).not.toEqual([]);
});
