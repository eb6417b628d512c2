import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../model/index.ts';
import { type Band, sizeOf } from './band.ts';
import { coarseBand } from './coarse.ts';
import { readFrom } from './testing.ts';
import type { Translation } from './translation.ts';

/**
 * Two versions of one word a segment, and what a lexicon that knows all words makes of them: word `w` of the first is
 * translated as `w` in the second. Words below 0 have no translation.
 */
function translationOf(from: readonly number[], to: readonly number[]): Translation {
  const version = (words: readonly number[]) => {
    const read = readFrom('en', ...words.map(() => 'word word word'));
    return {
      ...read,
      start: Int32Array.from({ length: words.length + 1 }, (_, i) => i),
      tokens: Int32Array.from(words, (word) => Math.max(0, word)),
      frequency: new Float64Array(types).fill(1),
    };
  };
  const types = 1 + Math.max(0, ...from, ...to);
  const known = from.map((word, i) => [word, i] as const).filter(([word]) => word > 0);
  const start = Int32Array.from(
    { length: from.length + 1 },
    (_, i) => known.filter(([, at]) => at < i).length,
  );
  return {
    from: version(from),
    to: version(to),
    expected: {
      start,
      types: Int32Array.from(known, ([word]) => word),
      amounts: new Float64Array(known.length).fill(1),
    },
    kept: new Float64Array(types).fill(0.8),
    share: new Float64Array(types).fill(1 / 2000),
  } as unknown as Translation;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
const holds = ({ low, high }: Band, i: number, j: number): boolean => low[i]! <= j && j <= high[i]!;
const bandOf = (from: readonly number[], to: readonly number[], usual = 0): Band =>
  finish(coarseBand(translationOf(from, to), usual));

function expectConnected({ rows, columns, low, high }: Band): void {
  expect([low[0], high[rows]]).toEqual([0, columns]);
  for (let i = 0; i <= rows; i++) {
    expect(low[i]).toBeGreaterThanOrEqual(i > 0 ? low[i - 1]! : 0);
    expect(high[i]).toBeGreaterThanOrEqual(i > 0 ? high[i - 1]! : 0);
    expect(low[i]).toBeLessThanOrEqual(i > 0 ? high[i - 1]! : 0);
    expect(high[i]).toBeLessThanOrEqual(columns);
  }
}

describe('coarseBand', () => {
  const words = range(1, 601);

  it('is narrow where rare words show the way, and holds that', () => {
    const band = bandOf(words, words);
    words.forEach((_, i) => expect(holds(band, i, i)).toBe(true));
    expectConnected(band);
    expect(sizeOf(band)).toBeLessThan(0.2 * words.length ** 2);
    expect(sizeOf(band)).toBeGreaterThan(20 * words.length);
  });

  it.each([
    ['first', true],
    ['second', false],
  ])('leads around a chapter that only the %s version has', (_, isFirst) => {
    const shorter = words.toSpliced(200, 250);
    const band = isFirst ? bandOf(words, shorter) : bandOf(shorter, words);
    shorter.forEach((word, k) => {
      const [i, j] = isFirst ? [word - 1, k] : [k, word - 1];
      expect(holds(band, i, j), `${i}, ${j}`).toBe(true);
    });
    // … and through where the other has nothing.
    for (let k = 200; k <= 450; k++) expect(isFirst ? holds(band, k, 200) : holds(band, 200, k)).toBe(true);
    expectConnected(band);
    expect(sizeOf(band)).toBeLessThan(0.15 * words.length * shorter.length);
  });

  it('goes by the usual ratio of lengths where that of the whole is another for want of a chapter', () => {
    const long = range(1, 2001);
    const short = long.toSpliced(300, 1400);
    const whole = sizeOf(bandOf(long, short, Math.log(short.length / long.length)));
    expect(sizeOf(bandOf(long, short))).toBeLessThan(0.3 * whole);
  });

  it('goes by the ratio of the whole where the usual one is not that of these versions', () => {
    expect(sizeOf(bandOf(words, words, 1.2))).toBe(sizeOf(bandOf(words, words)));
  });

  it('leads around chapters that change places', () => {
    const swapped = [
      ...words.slice(0, 150),
      ...words.slice(300, 450),
      ...words.slice(150, 300),
      ...words.slice(450),
    ];
    const band = bandOf(words, swapped);
    for (const i of [0, 100, 149, 451, 500, 599]) expect(holds(band, i, i)).toBe(true);
    expectConnected(band);
  });

  it('is all there is in short versions', () => {
    expect(sizeOf(bandOf(range(1, 6), range(1, 5)))).toBe(6 * 5);
  });

  it.each([
    ['first', 5000, 3000],
    ['second', 3000, 5000],
  ])('keeps to the lengths where no word tells anything and the %s version is longer', (_, a, b) => {
    const band = bandOf(new Array<number>(a).fill(-1), new Array<number>(b).fill(-1));
    expectConnected(band);
    for (let i = 0; i <= a; i += 50) {
      const j = Math.round((i * b) / a);
      for (const near of [j - 15, j, j + 15])
        if (near >= 0 && near <= b) expect(holds(band, i, near)).toBe(true);
    }
    expect(sizeOf(band)).toBeLessThan(250_000);
    expect(sizeOf(band)).toBeGreaterThan(150_000);
  });

  it('is connected whatever the words say', () => {
    const some = fc.array(fc.integer({ min: -1, max: 40 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(some, some, fc.constantFrom(-0.7, 0, 0.7), (from, to, usual) => {
        expectConnected(bandOf(from, to, usual));
      }),
      { numRuns: 40 },
    );
  });
});
