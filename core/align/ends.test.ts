import { describe, expect, it } from 'vitest';
import { endScore, fittedEnds } from './ends.ts';
import type { Step } from './path.ts';
import { readFrom } from './testing.ts';

/** Steps of so many segments each. */
function stepsOf(...shapes: readonly (readonly [m: number, n: number])[]): Step[] {
  let [i, j] = [0, 0];
  return shapes.map(([m, n]) => {
    const step = { i, m, j, n, p: 1 };
    i += m;
    j += n;
    return step;
  });
}

const VERSE = 'It was so. He saw it.';
/** First parts of two segments of two sentences each. */
const CUT = Int32Array.of(0, 2, 4);

describe('ends of segments', () => {
  it('belong together where segments of several sentences have as many on both sides', () => {
    const verses = readFrom('en', ...Array<string>(30).fill(VERSE));
    const model = fittedEnds(verses, verses, stepsOf(...Array<[number, number]>(30).fill([1, 1])));
    const score = endScore(model, CUT, CUT);
    expect(score(1, 1, 1, 1)).toBeGreaterThan(0.5);
    expect(score(0, 1, 0, 1)).toBeGreaterThan(0.5);
    expect(score(0, 1, 0, 2)).toBeLessThan(-1);
    expect(score(0, 4, 0, 3)).toBeLessThan(-1);
  });

  it('say next to nothing where segments are joined on one side as often as not', () => {
    const lines = readFrom('en', ...Array<string>(40).fill('It was so.'));
    const joined = readFrom('en', ...Array<string>(10).fill(VERSE), ...Array<string>(20).fill('It was so.'));
    const shapes = [...Array<[number, number]>(10).fill([2, 1]), ...Array<[number, number]>(20).fill([1, 1])];
    const score = endScore(fittedEnds(lines, joined, stepsOf(...shapes)), Int32Array.of(0, 1, 2), CUT);
    for (const [i, j] of [
      [0, 0],
      [1, 1],
    ] as const)
      expect(Math.abs(score(i, 1, j, 1))).toBeLessThan(0.5);
  });
});
