import { describe, expect, it } from 'vitest';
import { isolate, unpairedControls } from './bidi.ts';

describe('direction', () => {
  it('marks are put around a text', () => {
    expect(isolate('نعم')).toBe('\u2068نعم\u2069');
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
