import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairFigures } from './pairs.ts';

const number = fc.oneof(fc.nat(3), fc.nat(0x3fffffff));

it('gives the figure of a pair or none, never that of another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, fc.double()), { maxLength: 200 }), (pairs) => {
      const figures = new PairFigures();
      const kept = new Map<string, number>();
      for (const [first, second, figure] of pairs) {
        const key = `${first} ${second}`;
        const known = figures.get(first, second);
        if (known !== undefined) expect(known).toBe(kept.get(key));
        else figures.set(first, second, figure);
        if (known === undefined) kept.set(key, figure);
        expect(figures.get(first, second)).toBe(kept.get(key));
      }
    }),
    // Every round makes a table of its own.
    { numRuns: 20 },
  );
});

it('keeps two pairs that would have the same place', () => {
  const figures = new PairFigures();
  for (let second = 0; second < 1 << 10; second++) figures.set(7, second, second);
  const kept = Array.from({ length: 1 << 10 }, (_, second) => figures.get(7, second));
  expect(kept.filter((figure, second) => figure === second).length).toBeGreaterThan(1000);
});
