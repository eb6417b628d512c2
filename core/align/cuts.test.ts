import { describe, expect, it } from 'vitest';
import { cutsOf } from './cuts.ts';

const BEADS = {
  none: [],
  one: [0, 1, 0, 1],
  two: [0, 1, 0, 1, 1, 1, 1, 1],
  join: [0, 1, 0, 2],
  split: [0, 2, 0, 1],
};

/** The beads of the most probable cut, of versions 0 and 1, 0 and 2, 1 and 2. */
function likeliest(x: number, y: number, z: number): readonly (readonly number[])[] {
  return [...cutsOf(x, y, z)].sort((p, q) => q.prior - p.prior)[0]!.beads;
}

describe('cutsOf', () => {
  it.each([
    ['a sentence in all', [1, 1, 1], [BEADS.one, BEADS.one, BEADS.one]],
    ['a sentence that the third version lacks', [1, 1, 0], [BEADS.one, BEADS.none, BEADS.none]],
    ['a sentence of the third version', [0, 0, 1], [BEADS.none, BEADS.none, BEADS.none]],
    ['two sentences that the first version joins', [1, 2, 2], [BEADS.join, BEADS.join, BEADS.two]],
    ['two sentences that the third version joins', [2, 2, 1], [BEADS.two, BEADS.split, BEADS.split]],
    ['two that the first joins and the last does not have', [1, 2, 0], [BEADS.join, BEADS.none, BEADS.none]],
  ])('%s', (_, [x, y, z], beads) => {
    expect(likeliest(x!, y!, z!)).toEqual(beads);
  });

  it('knows of two sentences that one version joins and another has only the first of', () => {
    expect(cutsOf(1, 1, 2).map(({ beads }) => beads)).toContainEqual([BEADS.one, BEADS.join, [0, 1, 0, 1]]);
  });

  it('takes no order of the versions for likelier', () => {
    const counts = [0, 1, 2, 3, 4];
    for (const x of counts) {
      for (const y of counts) {
        for (const z of counts) {
          const sum = (list: readonly { readonly prior: number }[]): number =>
            list.reduce((all, { prior }) => all + Math.exp(prior), 0);
          expect(sum(cutsOf(x, y, z))).toBeCloseTo(sum(cutsOf(z, x, y)), 12);
        }
      }
    }
  });
});
