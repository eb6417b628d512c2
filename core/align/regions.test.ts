import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from './band.ts';
import type { AlignInput, FixedRow } from './input.ts';
import { clamped, type Regions, regionsOf, regionsOfParts, together } from './regions.ts';
import { version } from './testing.ts';

const versionsOf = (...counts: number[]): AlignInput[] =>
  counts.map((count) => version('en', ...Array.from({ length: count }, (_, i) => `${i}`)));
const rowsOf = (...rows: (readonly (readonly number[])[])[]): FixedRow[] => rows.map((cells) => ({ cells }));
const regionsIn = (counts: readonly number[], ...rows: (readonly (readonly number[])[])[]) =>
  regionsOf(versionsOf(...counts), rowsOf(...rows));
const lists = (arrays: readonly Int32Array[]): number[][] => arrays.map((array) => [...array]);

describe('regionsOf', () => {
  /** The parts each segment may lie in: `1` in the first known row, `0-2` on either side of it. */
  const spelt = ({ least, most }: Regions): string[] =>
    least.map((list, v) =>
      [...list]
        .map((part, i) =>
          part === most[v]![i] ? `${part}` : part < 0 ? 'single' : `${part}-${most[v]![i]!}`,
        )
        .join(' '),
    );

  it.each<[name: string, counts: number[], rows: number[][][], parts: string[]]>([
    ['two rows are known', [6, 5], [[[1, 2], [1]], [[4], [2, 3]]], ['0 1 1 2 3 4', '0 1 3 3 4']], // prettier-ignore
    ['nothing is known', [2, 1], [], ['0 0', '0']],
    ['a row holds nothing', [2, 1], [[[], []]], ['0 0', '0']],
    ['a row holds one version only', [3, 2], [[[1], []]], ['0 single 0', '0 0']],
    ['rows come in any order', [2, 2], [[[1], [1]], [[0], [0]]], ['1 3', '1 3']], // prettier-ignore
    ['a third version is not in the row', [3, 3, 3], [[[1], [], [1]]], ['0 1 2', '0-2 0-2 0-2', '0 1 2']],
    [
      'each version lacks another row',
      [3, 3, 3],
      [
        [[0], [0], []],
        [[], [2], [1]],
      ],
      ['1 2-4 2-4', '1 2 3', '0-2 3 4'],
    ],
  ])('where %s', (_, counts, rows, parts) => {
    expect(spelt(regionsIn(counts, ...rows))).toEqual(parts);
  });

  it.each<[name: string, rows: number[][][]]>([
    ['cross', [[[0], [1]], [[1], [0]]]], // prettier-ignore
    ['cross in a circle', [[[0], [], [1]], [[1], [0], []], [[], [1], [0]]]], // prettier-ignore
    ['share a segment', [[[0, 1], [0]], [[1], [1]]]], // prettier-ignore
    ['share their only segment', [[[1], []], [[1], [0]]]], // prettier-ignore
    ['name a segment there is not', [[[3], [0]]]],
    ['name a segment before the first', [[[-1], [0]]]],
    ['name half a segment', [[[0.5], [0]]]],
    ['have a hole', [[[0, 2], [0]]]],
    ['go backwards', [[[1, 0], [0]]]],
    ['leave a version out', [[[0]]]],
  ])('refuses rows that %s', (_, rows) => {
    const wide = rows.map((cells) => (cells.length === 2 ? [...cells, []] : cells));
    expect(() => regionsOf(versionsOf(3, 3, 3), rowsOf(...wide))).toThrow(
      expect.objectContaining({ code: 'fixed-rows-conflict' }),
    );
  });
});

it('follows segments that are cut into pieces', () => {
  const whole = regionsIn([3, 2], [[1], [0]]);
  const cut = regionsOfParts(whole, [Int32Array.of(0, 2, 3, 6), undefined]);
  expect(lists(cut.least)).toEqual([
    [0, 0, 1, 2, 2, 2],
    [1, 2],
  ]);
  expect(cut.most).toEqual(cut.least);
  expect(lists(cut.from)).toEqual([[2], [0]]);
  expect(lists(cut.end)).toEqual([[3], [1]]);
});

describe('together', () => {
  const regions = regionsIn([4, 4], [[1], [2]]);
  it.each([
    ['in one part', 0, 1, 0, 2, true],
    ['in the known row', 1, 1, 2, 1, true],
    ['behind it', 2, 2, 3, 1, true],
    ['in two parts', 0, 1, 3, 1, false],
    ['across an end on the left', 0, 2, 0, 1, false],
    ['across an end on the right', 0, 1, 1, 2, false],
    ['across the same end on both sides', 0, 2, 1, 2, false],
  ])('%s', (_, i, m, j, n, expected) => {
    expect(together(regions, 0, i, m, 1, j, n)).toBe(expected);
    expect(together(regions, 1, j, n, 0, i, m)).toBe(expected);
  });

  it('keeps a segment apart that is known to have no counterpart, and nothing else', () => {
    const alone = regionsIn([3, 3], [[1], []], [[], [1]]);
    const beside = (i: number, m: number, j: number, n: number): boolean => together(alone, 0, i, m, 1, j, n);
    expect([0, 1, 2].map((i) => [0, 1, 2].map((j) => beside(i, 1, j, 1)))).toEqual([
      [true, false, true],
      [false, false, false],
      [true, false, true],
    ]);
    expect([beside(0, 2, 0, 1), beside(0, 3, 0, 1), beside(0, 1, 0, 3)]).toEqual([false, false, false]);
  });

  it('lets a version pass a known row that it has no cell in', () => {
    const three = regionsIn([3, 3, 3], [[1], [], [1]]);
    for (let j = 0; j < 3; j++) {
      expect([0, 1, 2].map((i) => together(three, 0, i, 1, 1, j, 1))).toEqual([true, false, true]);
    }
    expect(together(three, 0, 0, 1, 2, 2, 1)).toBe(false);
  });
});

describe('clamped', () => {
  const full = (rows: number, columns: number): Band => ({
    rows,
    columns,
    low: new Int32Array(rows + 1),
    high: new Int32Array(rows + 1).fill(columns),
  });
  const spelt = ({ low, high }: Band): string[] => [...low].map((from, i) => `${from}-${high[i]!}`);

  it.each<[name: string, rows: number[][][]]>([
    ['nothing is known', []],
    ['one is known to have no counterpart', [[[1], [], []]]],
    ['other versions are joined', [[[1], [], [2]]]],
  ])('leaves a band alone where %s', (_, rows) => {
    const band = full(3, 3);
    expect(clamped(band, regionsIn([3, 3, 3], ...rows), 0, 1)).toBe(band);
  });

  it.each<[name: string, rows: number[][][], expected: string[]]>([
    ['one with one', [[[1], [2]]], ['0-2', '0-3', '2-4', '3-4', '3-4']], // prettier-ignore
    ['two with one', [[[1, 2], [1]]], ['0-1', '0-2', '1-2', '1-4', '2-4']], // prettier-ignore
    ['the corners', [[[0], [0]], [[3], [3]]], ['0-1', '0-3', '1-3', '1-4', '3-4']], // prettier-ignore
  ])('keeps the path to the corners of %s', (_, rows, expected) => {
    expect(spelt(clamped(full(4, 4), regionsIn([4, 4], ...rows), 0, 1))).toEqual(expected);
  });

  it('keeps what the band had ruled out as well', () => {
    const narrow = {
      rows: 4,
      columns: 4,
      low: Int32Array.of(0, 0, 1, 2, 3),
      high: Int32Array.of(1, 2, 3, 4, 4),
    };
    expect(spelt(clamped(narrow, regionsIn([4, 4], [[1], [1]]), 0, 1))).toEqual([
      '0-1',
      '0-2',
      '1-3',
      '2-4',
      '3-4',
    ]);
  });

  /** A version of 1 to 8 segments beside another, with rows known along a way through both. */
  const way = fc
    .array(fc.tuple(fc.nat(2), fc.nat(2), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })), {
      maxLength: 3,
    })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.nat(2),
        fc.nat(2),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 }),
      ),
    );

  it('connects both ends and passes all known rows, whatever the band was', () => {
    fc.assert(
      fc.property(way, ([rows, restA, restB, limits]) => {
        let [i, j] = [0, 0];
        const known = rows.map(([skipA, skipB, m, n]) => {
          [i, j] = [i + skipA, j + skipB];
          const cells = [
            Array.from({ length: m }, (_, k) => i + k),
            Array.from({ length: n }, (_, k) => j + k),
          ];
          [i, j] = [i + m, j + n];
          return cells;
        });
        const [a, b] = [i + restA, j + restB];
        // Any limits that ascend and connect the corners.
        const pair = (k: number): [number, number] => {
          const [x, y] = limits[k % Math.max(1, limits.length)] ?? [0, b];
          return x < y ? [x, y] : [y, x];
        };
        const low = Int32Array.from({ length: a + 1 }, (_, k) => Math.min(b, pair(k)[0]));
        const high = Int32Array.from({ length: a + 1 }, (_, k) => Math.min(b, pair(k)[1]));
        low[0] = 0;
        high[a] = b;
        for (let k = 1; k <= a; k++) high[k] = Math.max(high[k]!, high[k - 1]!);
        for (let k = a - 1; k >= 0; k--) low[k] = Math.min(low[k]!, low[k + 1]!, high[k]!);
        for (let k = 1; k <= a; k++) low[k] = Math.min(low[k]!, high[k - 1]!);
        const band = clamped({ rows: a, columns: b, low, high }, regionsIn([a, b], ...known), 0, 1);
        expect([band.low[0], band.high[a]]).toEqual([0, b]);
        for (let k = 1; k <= a; k++) {
          expect(band.low[k]!).toBeLessThanOrEqual(band.high[k - 1]!);
          expect(band.low[k]!).toBeGreaterThanOrEqual(band.low[k - 1]!);
          expect(band.high[k]!).toBeGreaterThanOrEqual(band.high[k - 1]!);
        }
        for (const [left, right] of known) {
          const corners = [
            [left![0]!, right![0]!],
            [left!.at(-1)! + 1, right!.at(-1)! + 1],
          ] as const;
          for (const [x, y] of corners) {
            expect(band.low[x]!).toBeLessThanOrEqual(y);
            expect(band.high[x]!).toBeGreaterThanOrEqual(y);
          }
        }
      }),
    );
  });
});
