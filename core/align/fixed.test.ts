import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../model/index.ts';
import { align } from './align.ts';
import { withFixed } from './fixed.ts';
import type { AlignedRow, FixedRow } from './input.ts';
import { regionsOf } from './regions.ts';
import { AR, EN, RU, version } from './testing.ts';

type Cells = readonly (readonly number[])[];

const regionsIn = (counts: readonly number[], ...rows: Cells[]) =>
  regionsOf(
    counts.map((count) => version('en', ...Array.from({ length: count }, (_, i) => `${i}`))),
    rows.map((cells): FixedRow => ({ cells })),
  );
const found = (...rows: Cells[]): AlignedRow[] => rows.map((cells) => ({ cells, score: 0.5 }));
/** `0 | 0,1 !`: what is certain with a mark. */
const spelt = (rows: readonly AlignedRow[]): string[] =>
  rows.map(({ cells, score }) => cells.map((cell) => cell.join()).join(' | ') + (score === 1 ? ' !' : ''));

describe('withFixed', () => {
  it.each<[name: string, counts: number[], known: Cells[], rows: Cells[], expected: string[]]>([
    [
      'takes the segments of known rows from others',
      [4, 3],
      [[[1], [1]]],
      [[[0], [0, 1]], [[1, 2], [2]], [[3], []]],
      ['0 | 0', '1 | 1 !', '2 | 2', '3 | '],
    ],
    [
      'parts a row that reaches over a known one',
      [3, 3],
      [[[1], [1]]],
      [[[0, 1, 2], [0, 1, 2]]],
      ['0 | 0', '1 | 1 !', '2 | 2'],
    ],
    [
      'finds a known row that was found in pieces',
      [3, 2],
      [[[1, 2], [1]]],
      [[[0], [0]], [[1], []], [[2], []], [[], [1]]],
      ['0 | 0', '1,2 | 1 !'],
    ],
    [
      'puts a row of one version where it was found',
      [4, 3],
      [[[1, 2], []]],
      [[[0], [0]], [[1], []], [[2], []], [[3], [1]], [[], [2]]],
      ['0 | 0', '1,2 |  !', '3 | 1', ' | 2'],
    ],
    [
      'parts a row that holds one of one version',
      [3, 1],
      [[[1], []]],
      [[[0, 1, 2], [0]]],
      ['0 | 0', '1 |  !', '2 | '],
    ],
    [
      'leaves a third version where it was found',
      [3, 3, 3],
      [[[1], [], [1]]],
      [[[0], [0], [0]], [[1], [], [1]], [[], [1], []], [[2], [2], [2]]],
      ['0 | 0 | 0', '1 |  | 1 !', ' | 1 | ', '2 | 2 | 2'],
    ],
    [
      'parts a row that joins what lies before and behind',
      [3, 1, 3],
      [[[1], [], [1]]],
      [[[0], [], []], [[], [], [0]], [[], [], [1]], [[1], [], []], [[2], [0], [2]]],
      ['0 |  | ', ' |  | 0', '1 |  | 1 !', '2 | 0 | 2'],
    ],
  ])('%s', (_, counts, known, rows, expected) => {
    expect(spelt(withFixed(found(...rows), regionsIn(counts, ...known)))).toEqual(expected);
  }); // prettier-ignore

  it('gives the same rows where nothing is known', () => {
    const rows = found([[0], [0]]);
    expect(withFixed(rows, regionsIn([1, 1]))).toEqual(rows);
    expect(withFixed(rows, regionsIn([1, 1]))).not.toBe(rows);
  });

  /** Ways to cut three versions of some segments into rows. */
  const cut = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), { maxLength: 8 });
  const rowsOf = (steps: readonly (readonly number[])[], counts: readonly number[]): Cells[] => {
    const at = [0, 0, 0];
    const rest = [...steps, [99, 99, 99]].map((step) =>
      step.map((count, v) => Array.from({ length: Math.min(count, counts[v]! - at[v]!) }, () => at[v]!++)),
    );
    return rest.filter((cells) => cells.some((cell) => cell.length > 0));
  };

  it('holds every segment once, in order, and all known rows, whatever was found', () => {
    fc.assert(
      fc.property(cut, cut, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (one, other, kept) => {
        const counts = [0, 1, 2].map((v) => one.reduce((sum, step) => sum + step[v]!, 0));
        const known = rowsOf(one, counts).filter((_, k) => kept[k]);
        const rows = withFixed(found(...rowsOf(other, counts)), regionsIn(counts, ...known));
        counts.forEach((count, v) => {
          expect(rows.flatMap(({ cells }) => cells[v]!)).toEqual(Array.from({ length: count }, (_, i) => i));
        });
        expect(rows.filter(({ score }) => score === 1).map(({ cells }) => cells)).toHaveLength(known.length);
        for (const cells of known) expect(rows).toContainEqual({ cells, score: 1 });
      }),
    );
  });
});

describe('a row known to have no counterpart', () => {
  const rowsWith = (fixed: Cells[], ...inputs: Parameters<typeof align>[0]): string[] =>
    spelt(
      finish(align(inputs, { fixed: fixed.map((cells) => ({ cells })) })).map((row) => ({
        ...row,
        score: 0,
      })),
    );

  it('leaves what stands behind it to others', () => {
    expect(rowsWith([[[1], []]], EN, RU).slice(-3)).toEqual(['2 | 2', '3 | 3', '4 | 4']);
    expect(rowsWith([[[], [1]]], EN, RU).slice(-3)).toEqual(['2 | 2', '3 | 3', '4 | 4']);
    expect(rowsWith([[[1], [], []]], EN, RU, AR).slice(-3)).toEqual(['2 | 2 | 1', '3 | 3 | 2', '4 | 4 | 3']);
  });

  it('in a third version leaves that free', () => {
    expect(rowsWith([[[1], [1], []]], EN, RU, AR)).toEqual([
      '0 | 0 | 0',
      '1 | 1 | ',
      '2 | 2 | 1',
      '3 | 3 | 2',
      '4 | 4 | 3',
    ]);
  });
});
