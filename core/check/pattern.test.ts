import { describe, expect, it } from 'vitest';
import { InputError, type PatternCheck } from '../model/index.ts';
import { isSafePattern } from './regex-safety.ts';
import { findings, rowsOf } from './testing.ts';

const own = (pattern: string, more: Partial<PatternCheck> = {}): { patterns: PatternCheck[] } => ({
  patterns: [{ id: 'p', pattern, message: 'm', severity: 'info', ...more }],
});

describe('own patterns', () => {
  it('mark what they match', () => {
    expect(findings('pattern', rowsOf({ en: 'a foo b foo' }), own('foo'))).toEqual([
      'info pattern.found en:foo',
      'info pattern.found en:foo',
    ]);
  });

  it('ask for what must be there, with a look-ahead', () => {
    expect(findings('pattern', rowsOf({ en: 'no sign' }, { en: 'a sign ©' }), own('^(?!.*©)'))).toEqual([
      'info pattern.found en:no sign',
    ]);
  });

  it('hold for one language', () => {
    expect(findings('pattern', rowsOf({ en: 'foo', ru: 'foo' }), own('foo', { lang: 'ru' }))).toEqual([
      'info pattern.found ru:foo',
    ]);
  });

  it.each([
    ['(', 'pattern-invalid'],
    ['(a+)+$', 'pattern-slow'],
  ])('refuse %s', (pattern, code) => {
    expect(() => findings('pattern', rowsOf({ en: 'x' }), own(pattern))).toThrow(InputError);
    try {
      findings('pattern', rowsOf({ en: 'x' }), own(pattern));
    } catch (error) {
      expect((error as InputError).code).toBe(code);
    }
  });
});

describe('slow patterns', () => {
  it.each([
    '(a+)+',
    '(a*)*b',
    '(a|a)*',
    '(a|ab)+c',
    '([a-z]+)*$',
    '(\\w+\\d?)+x',
    '((ab)+)+',
    '(?:x+x+)+y',
    '(.*)*',
    '(\\s*\\w+)*$',
  ])('refuses %s', (pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  });

  it.each([
    'foo',
    '\\bcolou?r\\b',
    '(\\w+\\s)+',
    '(?:\\d{1,3},)*\\d{3}',
    '(a|b)*c',
    '[^"]*"',
    '\\p{L}+-\\p{L}+',
    '(?<=x)y{2,5}',
    '(foo|bar)+',
    '(?:[^,]+,)*',
  ])('lets %s through', (pattern) => {
    expect(isSafePattern(pattern)).toBe(true);
  });
});
