import { describe, expect, it } from 'vitest';
import { oddOneOut } from './majority.ts';

describe('the odd one out', () => {
  it.each([
    ['of three, wherever it stands', ['x', 'a', 'a'], { value: 'a', odd: 0 }],
    ['of three, in the middle', ['a', 'x', 'a'], { value: 'a', odd: 1 }],
    ['of three, at the end', ['a', 'a', 'x'], { value: 'a', odd: 2 }],
    ['of five', ['a', 'a', 'a', 'x', 'a'], { value: 'a', odd: 3 }],
    ['is none of two', ['a', 'x'], undefined],
    ['is none where all agree', ['a', 'a', 'a'], undefined],
    ['is none where all differ', ['a', 'b', 'c'], undefined],
    ['is none where two are odd', ['a', 'x', 'a', 'y'], undefined],
    ['is none where most have nothing', ['x', undefined, undefined], undefined],
    ['is none of two that differ from nothing', [undefined, 'x'], undefined],
    ['is one that has nothing', ['a', undefined, 'a'], { value: 'a', odd: 1 }],
    ['is none where two stand against two', ['a', 'x', 'x', 'a'], undefined],
  ])('%s', (_, values, vote) => {
    expect(oddOneOut(values)).toEqual(vote);
  });
});
