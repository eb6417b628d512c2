import { describe, expect, it } from 'vitest';
import { consistencyScore } from './consistency.ts';
import type { Matches } from './posterior.ts';

/** Matches as certain as can be: for each segment those of the other version it is in a bead with. */
function certain(lists: readonly (readonly number[])[], others: readonly (readonly number[])[]): Matches {
  const start = Int32Array.from({ length: lists.length + 1 }, (_, i) => lists.slice(0, i).flat().length);
  const to = Int32Array.from(lists.flat());
  const alone = Float32Array.from(lists.flat(), (k) => (others[k]!.length === 1 ? 1 : 0));
  const matched = Float32Array.from(lists, (list) => (list.length > 0 ? 1 : 0));
  return { start, to, p: new Float32Array(to.length).fill(1), alone, matched };
}

function turned(lists: readonly (readonly number[])[], count: number): number[][] {
  return Array.from({ length: count }, (_, k) => lists.flatMap((list, i) => (list.includes(k) ? [i] : [])));
}

/** The score of two versions by what each shares with a third of `count` segments. */
function through(a: readonly (readonly number[])[], b: readonly (readonly number[])[], count: number) {
  const [ofA, ofB] = [turned(a, count), turned(b, count)];
  return consistencyScore([
    { fromA: certain(a, ofA), inA: certain(ofA, a), fromB: certain(b, ofB), inB: certain(ofB, b) },
  ]);
}

describe('consistencyScore', () => {
  it('speaks for what both versions share with the third, and against everything else', () => {
    const score = through([[0], [1]], [[0], [1]], 2);
    expect(score(0, 1, 0, 1)).toBeGreaterThan(0);
    expect(score(0, 1, 0, 1)).toBeGreaterThan(score(0, 1, 1, 1));
    expect(score(0, 1, 0, 1) + score(1, 1, 1, 1)).toBeGreaterThan(score(0, 2, 0, 2));
  });

  it('speaks against a segment that the third version has and the other has not', () => {
    // a: 0 1, the third version: 0 1, b only 1
    const score = through([[0], [1]], [[1]], 2);
    expect(score(0, 2, 0, 1)).toBeLessThan(score(1, 1, 0, 1));
  });

  it('speaks for a bead of two and one that the third version has too', () => {
    const score = through([[0], [1]], [[0, 1]], 2);
    expect(score(0, 2, 0, 1)).toBeGreaterThan(score(0, 1, 0, 1));
    expect(score(0, 2, 0, 1)).toBeGreaterThan(score(1, 1, 0, 1));
  });

  it('says nothing of what the third version does not have', () => {
    const score = through([[], [0]], [[], [0]], 1);
    expect(score(0, 1, 0, 1)).toBe(0);
  });

  it('does not tell which part is missing where the third version joins two', () => {
    // the third version joins 0 and 1 of a; b may have either
    const score = through([[0], [0]], [[0]], 1);
    expect(score(0, 1, 0, 1)).toBeCloseTo(score(1, 1, 0, 1));
  });
});
