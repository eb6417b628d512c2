import { describe, expect, it } from 'vitest';
import { fittedStops, sentencesIn, stopScore } from './stops.ts';
import { readFrom } from './testing.ts';

describe('sentencesIn', () => {
  it.each([
    ['', 1],
    ['No stop at all', 1],
    ['One sentence.', 1],
    ['One. Two.', 2],
    ['«Да!» — сказал он. Больше ничего.', 3],
    ['هل جاء؟ نعم.', 2],
    ['他来了。他走了。', 2],
    ['Pi is 3.14 or so.', 1],
    ['What?! No…   ', 2],
    ['A. B. C. D. E. F. G. H. I. J. K.', 8],
  ])('counts the sentences of %j', (text, count) => {
    expect(sentencesIn(text)).toBe(count);
  });

  it('gets through a line of nothing but stops', () => {
    expect(sentencesIn('.'.repeat(1_000_000))).toBe(1);
  });
});

describe('stopScore', () => {
  const one = { i: 0, m: 1, j: 0, n: 1 };

  it('wants as many sentences on both sides where lines that are joined keep them', () => {
    const a = readFrom('en', ...Array<string>(40).fill('A line.'));
    const b = readFrom(
      'en',
      ...Array.from({ length: 20 }, (_, j) => (j % 2 === 1 ? 'A line. Another line.' : 'A line.')),
    );
    const joined = Array.from({ length: 10 }, (_, k) => ({ i: 4 * k + 2, m: 2, j: 2 * k + 1, n: 1 }));
    const stops = fittedStops(a, b, joined);
    expect(stopScore(stops, 2, 2, 1, 1)).toBeGreaterThan(0);
    expect(stopScore(stops, 2, 2, 2, 1)).toBeLessThan(-1);
  });

  it('says little where segments are sentences, of which two may be one in translation', () => {
    const a = readFrom('en', ...Array<string>(60).fill('A sentence.'));
    const b = readFrom('en', ...Array<string>(40).fill('A sentence.'));
    const joined = Array.from({ length: 20 }, (_, k) => ({ i: 2 * k, m: 2, j: k, n: 1 }));
    const stops = fittedStops(a, b, [one, ...joined]);
    expect(Math.abs(stopScore(stops, 0, 2, 0, 1))).toBeLessThan(0.5);
  });

  it('says nothing of joined sentences in a short text that shows none yet', () => {
    const text = readFrom('en', ...Array<string>(12).fill('A sentence.'));
    const beads = Array.from({ length: 10 }, (_, k) => ({ i: k, m: 1, j: k, n: 1 }));
    expect(stopScore(fittedStops(text, text, beads), 10, 2, 10, 1)).toBeCloseTo(0);
  });

  it('says nothing of beads larger than any shape', () => {
    const a = readFrom('en', ...Array<string>(9).fill('A line.'));
    expect(stopScore(fittedStops(a, a, [one]), 0, 9, 0, 1)).toBe(0);
  });
});
