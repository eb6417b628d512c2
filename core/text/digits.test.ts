import { describe, expect, it } from 'vitest';
import { digitSystemOf, digitValue, fromAsciiDigits, toAsciiDigits } from './digits.ts';

describe('digits', () => {
  it('knows the value of every decimal digit that the host knows', () => {
    const digit = /\p{Nd}/u;
    for (let code = 0; code < 0x20000; code++) {
      if (digit.test(String.fromCodePoint(code))) expect(digitValue(code)).toBeGreaterThanOrEqual(0);
    }
    expect(digitValue('٣'.codePointAt(0)!)).toBe(3);
    expect(digitValue('۹'.codePointAt(0)!)).toBe(9);
    expect(digitValue('𝟘'.codePointAt(0)!)).toBe(0);
    expect(digitValue('A'.codePointAt(0)!)).toBe(-1);
    expect(digitValue('½'.codePointAt(0)!)).toBe(-1);
  });

  it.each([
    ['٢٠٢٠/١١/٠٩', '2020/11/09'],
    ['۱۲٫۵', '12٫5'],
    ['१२३', '123'],
    ['𝟏𝟐', '12'],
    ['plain 7', 'plain 7'],
  ])('%s → %s', (text, ascii) => {
    expect(toAsciiDigits(text)).toBe(ascii);
  });

  it('writes numbers in the system that a text uses', () => {
    const zero = digitSystemOf('في ٩ نوفمبر')!;
    expect(fromAsciiDigits('10', zero)).toBe('١٠');
    expect(digitSystemOf('none')).toBeUndefined();
  });
});
