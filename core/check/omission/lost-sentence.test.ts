import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lostSentences } from './lost-sentence.ts';

const cost = (own: number, theirs: number): number => (4 * Math.log(own / theirs)) ** 2 / 2;
const lost = (own: readonly number[], theirs: readonly number[]): readonly [number, number] | undefined => {
  const found = lostSentences(own, theirs, cost);
  return found && found.gain > 2 ? [found.first, found.end] : undefined;
};

it.each([
  ['the first', [40, 90, 60], [90, 60], [0, 1]],
  ['one in the middle', [90, 40, 60], [90, 60], [1, 2]],
  ['the last two', [90, 60, 40, 50], [90, 60], [2, 4]],
  ['none where two were joined', [90, 40, 60], [130, 60], undefined],
  ['none where the other has as many', [90, 40], [90, 60], undefined],
  ['none where there is nothing', [90, 40], [], undefined],
  ['none where too many are gone to tell', [90, 40, 50, 60, 70], [90], undefined],
])('finds which sentence is lost: %s', (_, own, theirs, expected) => {
  expect(lost(own, theirs)).toEqual(expected);
});

it('gains as much in a text as in its reverse', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lengths, lengths, (own, theirs) => {
      const there = lostSentences(own, theirs, cost);
      const back = lostSentences(own.toReversed(), theirs.toReversed(), cost);
      if (there === undefined) expect(back).toBeUndefined();
      else expect(back!.gain).toBeCloseTo(there.gain, 6);
    }),
  );
});
