import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../model/index.ts';
import { beadNumber, stepsOf } from './chances.ts';
import type { BeadScore } from './ladder.ts';
import type { Points } from './points.ts';
import { trioSearch } from './trio.ts';

/** All points of versions of so many segments. */
function everyPoint(x: number, y: number, z: number): Points {
  const all: [number, number, number][] = [];
  const row = [0];
  for (let i = 0; i <= x; i++) {
    for (let j = 0; j <= y; j++) for (let k = 0; k <= z; k++) all.push([i, j, k]);
    row.push(all.length);
  }
  const [i, j, k] = [0, 1, 2].map((v) => Int32Array.from(all, (point) => point[v]!)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { count: all.length, row: Int32Array.from(row), i, j, k };
}

/** Versions as lists of segments, each a string of the letters of its sentences: what shares letters speaks for a bead. */
function scoreOf(a: readonly string[], b: readonly string[]): BeadScore {
  return (i, m, j, n) => {
    const [left, right] = [a.slice(i, i + m).join(''), b.slice(j, j + n).join('')];
    const shared = [...left].filter((letter) => right.includes(letter)).length;
    return 6 * shared - 3 * (left.length + right.length - 2 * shared);
  };
}

function search(versions: readonly (readonly string[])[]) {
  const [a, b, c] = versions as [string[], string[], string[]];
  const points = everyPoint(a.length, b.length, c.length);
  return finish(trioSearch(points, [scoreOf(a, b), scoreOf(a, c), scoreOf(b, c)]));
}

/** `0-1:0` for a bead of two segments and one. */
function spelt(versions: readonly (readonly string[])[], pair: number): string[] {
  const [a, b] = [versions[pair === 2 ? 1 : 0]!, versions[pair === 0 ? 1 : 2]!];
  const cell = (i: number, m: number): string => Array.from({ length: m }, (_, k) => i + k).join('-');
  return stepsOf(search(versions).chances[pair]!, a.length, b.length).map(
    ({ i, m, j, n }) => `${cell(i, m)}:${cell(j, n)}`,
  );
}

describe('trioSearch', () => {
  it.each([
    [
      'the same sentences',
      [
        ['A', 'B'],
        ['A', 'B'],
        ['A', 'B'],
      ],
      ['0:0', '1:1'],
      ['0:0', '1:1'],
    ],
    [
      'two joined in the last',
      [
        ['A', 'B', 'C'],
        ['A', 'B', 'C'],
        ['AB', 'C'],
      ],
      ['0:0', '1:1', '2:2'],
      ['0-1:0', '2:1'],
    ],
    [
      'one missing in the second',
      [
        ['A', 'B', 'C'],
        ['A', 'C'],
        ['A', 'B', 'C'],
      ],
      ['0:0', '1:', '2:1'],
      ['0:0', '1:1', '2:2'],
    ],
    [
      'one only in the last',
      [
        ['A', 'B'],
        ['A', 'B'],
        ['A', 'X', 'B'],
      ],
      ['0:0', '1:1'],
      ['0:0', ':1', '1:2'],
    ],
  ])('%s', (_, versions, first, second) => {
    expect(spelt(versions, 0)).toEqual(first);
    expect(spelt(versions, 1)).toEqual(second);
  });

  it('takes the word of the third version for what the two cannot tell', () => {
    // The second version may hold B by its letters or not; the third has it on its own, and shares it with the first only.
    const versions = [
      ['AB', 'C'],
      ['A', 'C'],
      ['A', 'B', 'C'],
    ];
    expect(spelt(versions, 0)).toEqual(['0:0', '1:1']);
    expect(spelt(versions, 1)).toEqual(['0:0-1', '1:2']);
    expect(spelt(versions, 2)).toEqual(['0:0', ':1', '1:2']);
  });

  it('goes on behind a stretch that no cut crosses', () => {
    const all = everyPoint(8, 8, 8);
    const kept = [...all.i.keys()].filter((p) => {
      const [i, j, k] = [all.i[p]!, all.j[p]!, all.k[p]!];
      return i === j && j === k && (i < 2 || i > 6);
    });
    const pick = (list: Int32Array): Int32Array => Int32Array.from(kept, (p) => list[p]!);
    const i = pick(all.i);
    const row = Int32Array.from({ length: 10 }, (_, r) => i.filter((x) => x < r).length);
    const same = Array.from('ABCDEFGH');
    const score = scoreOf(same, same);
    const {
      chances: [chances],
      rows,
    } = finish(
      trioSearch({ count: kept.length, row, i, j: pick(all.j), k: pick(all.k) }, [score, score, score]),
    );
    expect(chances!.get(beadNumber(0, 1, 0, 1))).toBeCloseTo(1);
    expect(chances!.get(beadNumber(7, 1, 7, 1))).toBeCloseTo(1);
    expect(chances!.has(beadNumber(4, 1, 4, 1))).toBe(false);
    // Nothing tells which of them goes astray there: two share rows, the third stands by itself.
    const [two, third] = [new Array<number[]>(6).fill([1, 1, 0]), new Array<number[]>(6).fill([0, 0, 1])];
    expect(rows!.map(({ counts }) => counts)).toEqual([[1, 1, 1], ...two, ...third, [1, 1, 1]]);
  });

  it('gives every segment a probability of at most 1 to be in a bead', () => {
    const version = fc.array(fc.constantFrom('A', 'B', 'AB', 'C'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(version, version, version), (versions) => {
        search(versions).chances.forEach((chances, pair) => {
          const a = versions[pair === 2 ? 1 : 0]!;
          const held = new Float64Array(a.length);
          for (let i = 0; i < a.length; i++) {
            for (let m = 1; m <= 7; m++) {
              for (let j = 0; j < 4; j++) {
                for (let n = 1; n <= 7; n++) {
                  const p = chances.get(beadNumber(i, m, j, n)) ?? 0;
                  for (let x = i; x < Math.min(a.length, i + m); x++) held[x]! += p;
                }
              }
            }
          }
          for (const p of held) expect(p).toBeLessThan(1.001);
        });
      }),
      { numRuns: 60 },
    );
  });
});
