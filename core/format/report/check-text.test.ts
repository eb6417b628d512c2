import { describe, expect, it } from 'vitest';
import type { MessageLocale } from '../../check/index.ts';
import { sampleIssue, sampleProject } from '../testing.ts';
import { writeCheckReport } from './check.ts';

const summary = (rows: number, locale: MessageLocale, issues = 0): string[] => {
  const plain = sampleProject(
    ['ar', 'en'],
    Array.from({ length: rows }, (_, row) => [`${row}`, `One ${row}.`]),
  );
  const found = Array.from({ length: issues }, (_, row) => sampleIssue(plain, row, 'en', 'One'));
  return writeCheckReport('text', { ...plain, issues: found }, { locale })
    .trimEnd()
    .split('\n');
};

describe('the summary of a report as text', () => {
  it.each<[number, MessageLocale, string]>([
    [1, 'en', '1 row: 0 errors, 0 warnings, 0 notes'],
    [2, 'en', '2 rows: 0 errors, 0 warnings, 0 notes'],
    [1, 'ru', '1 строка: 0 ошибок, 0 предупреждений, 0 заметок'],
    [3, 'ru', '3 строки: 0 ошибок, 0 предупреждений, 0 заметок'],
    [11, 'ru', '11 строк: 0 ошибок, 0 предупреждений, 0 заметок'],
    [1, 'ar', 'صف واحد: لا أخطاء، لا تحذيرات، لا ملاحظات'],
    [3, 'ar', '3 صفوف: لا أخطاء، لا تحذيرات، لا ملاحظات'],
  ])('%i rows in %s', (rows, locale, text) => {
    expect(summary(rows, locale).at(-1)).toBe(text);
  });

  it('and its lines are in the language asked for', () => {
    expect(summary(2, 'en', 1)[0]).toMatch(/^row 1: error number/);
    expect(summary(2, 'ru', 1)[0]).toMatch(/^строка 1: ошибка number/);
    expect(summary(2, 'ar', 1)[0]).toMatch(/^صف 1: خطأ number/);
    expect(summary(2, 'ru', 1).at(-1)).toBe('2 строки: 1 ошибка, 0 предупреждений, 0 заметок');
  });
});
