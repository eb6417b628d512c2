import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row, wholeRows } from './whole.ts';

/** Rows of parts by the counts of each version, all equally probable unless said. */
function rowsOf(...counts: readonly (readonly number[])[]): Row[] {
  const at = counts[0]!.map(() => 0);
  return counts.map((taken, r) => {
    const from = [...at];
    taken.forEach((count, v) => (at[v]! += count));
    return { from, counts: taken, p: 1 - 0.1 * r };
  });
}

/** First parts of segments of so many parts each. */
function firsts(...parts: readonly number[]): Int32Array {
  const first = new Int32Array(parts.length + 1);
  parts.forEach((count, s) => (first[s + 1] = first[s]! + count));
  return first;
}

const countsOf = (rows: readonly Row[]): (readonly number[])[] => rows.map(({ counts }) => counts);

describe('rows of whole segments', () => {
  it('are those of the parts where nothing was cut', () => {
    const rows = rowsOf([1, 1], [0, 1], [2, 1]);
    expect(wholeRows(rows, [firsts(1, 1, 1), firsts(1, 1, 1)], [0, 1])).toEqual(rows);
  });

  it('hold what a segment has in several rows, and are as sure as the least sure of these', () => {
    const whole = wholeRows(rowsOf([1, 1], [1, 1], [1, 1]), [firsts(2, 1), firsts(1, 1, 1)], [0, 1]);
    expect(countsOf(whole)).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(whole[0]!.p).toBeCloseTo(0.9);
  });

  it.each([
    [
      'behind',
      [
        [1, 1],
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'behind what the other has alone',
      [
        [1, 1],
        [0, 1],
        [1, 0],
      ],
    ],
  ])('are not larger for a part without counterpart %s', (_, parts) => {
    expect(countsOf(wholeRows(rowsOf(...parts), [firsts(2), firsts(1, 1)], [0, 1]))).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('set a further version where most of it stands, and join nothing for it', () => {
    const rows = rowsOf([1, 1, 1], [1, 1, 2]);
    const cuttings = [firsts(1, 1), firsts(1, 1), firsts(3)];
    expect(countsOf(wholeRows(rows, cuttings, [0, 1]))).toEqual([
      [1, 1, 0],
      [1, 1, 1],
    ]);
    expect(countsOf(wholeRows(rows, cuttings, [0, 1, 2]))).toEqual([[2, 2, 1]]);
  });

  it('hold every segment once, in order', () => {
    const count = fc.integer({ min: 0, max: 2 });
    const rows = fc.array(
      fc.tuple(count, count, count).filter((counts) => counts.some((c) => c > 0)),
      { minLength: 1, maxLength: 12 },
    );
    const cut = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(rows, fc.tuple(cut, cut, cut), fc.constantFrom([0, 1], [0, 1, 2]), (list, cuts, join) => {
        const parts = [0, 1, 2].map((v) => list.reduce((sum, counts) => sum + counts[v]!, 0));
        const cuttings = parts.map((size, v) =>
          Int32Array.from(
            [0, ...Array.from({ length: size }, (_, k) => k + 1)].filter(
              (k) => k === 0 || k === size || cuts[v]![k],
            ),
          ),
        );
        const whole = wholeRows(rowsOf(...list), cuttings, join);
        cuttings.forEach((first, v) => {
          let next = 0;
          for (const { from, counts } of whole) {
            expect(from[v]).toBe(next);
            next += counts[v]!;
          }
          expect(next).toBe(first.length - 1);
        });
      }),
    );
  });
});
