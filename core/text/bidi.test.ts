import { describe, expect, it } from 'vitest';
import { firstStrong, isolate, stripBidi, unpairedControls } from './bidi.ts';

describe('direction', () => {
  it('is that of the first letter', () => {
    expect(firstStrong('123 — مرحبا')).toBe('rtl');
    expect(firstStrong('«Привет»')).toBe('ltr');
    expect(firstStrong('12:30')).toBeUndefined();
  });

  it('marks are put around and taken away', () => {
    expect(stripBidi(isolate('نعم\u200f'))).toBe('نعم');
  });

  it.each([
    ['balanced', 'a \u202bنعم\u202c b \u2066x\u2069', []],
    ['an embedding left open', 'a \u202bنعم', [2]],
    ['an end without a beginning', 'a\u202c', [1]],
    ['an isolate closed over an embedding', '\u2066\u202a\u2069', [1]],
    ['open until the end of the line only', '\u2067a\nb\u2069', [0, 4]],
    ['single marks', '\u200e\u200f\u061c', []],
  ])('%s', (_, text, offsets) => {
    expect(unpairedControls(text).map((control) => control.offset)).toEqual(offsets);
  });
});
