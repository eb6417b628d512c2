import { describe, expect, it } from 'vitest';
import { fittedLengths, relatedLengths, startingLengths } from './length.ts';
import { readFrom } from './testing.ts';

const start = startingLengths(
  readFrom('en', 'Five short words stand here.', 'And five more stand here.', 'A word.'),
  readFrom('ru', 'Пять коротких слов стоят вот здесь.', 'И ещё пять слов тоже здесь.', 'Слово.'),
);

/** Lengths of beads, the second side `ratio` times as long but for some letters more or less, and less or more. */
function beads(count: number, ratio: number, off = 0, length = 100): { a: number; b: number }[] {
  return Array.from({ length: count }, (_, k) => {
    const a = length + (k % 7) * 3;
    return { a, b: a * ratio + (k % 2 === 0 ? off : -off) };
  });
}

describe('the model of lengths', () => {
  it('stays as it was while there are few beads', () => {
    expect(fittedLengths(start, beads(7, 3))).toBe(start);
    expect(fittedLengths(start, beads(8, 3))).not.toBe(start);
  });

  it('learns the ratio, the surer the more beads there are', () => {
    const wanted = Math.log(1.5);
    const some = fittedLengths(start, beads(20, 1.5)).ratio;
    const many = fittedLengths(start, beads(2000, 1.5)).ratio;
    expect(some).toBeCloseTo((wanted + start.ratio) / 2, 6);
    expect(many).toBeCloseTo(wanted, 2);
  });

  it('takes the middle bead and no mean, so that wrong ones do not count', () => {
    const wrong = beads(30, 9);
    const fitted = fittedLengths(start, [...beads(70, 1.5), ...wrong]).ratio;
    expect(fitted).toBeCloseTo((100 * Math.log(1.5) + 20 * start.ratio) / 120, 6);
  });

  it('tells how far lengths stray, and whether short ones stray further', () => {
    const exact = fittedLengths(start, beads(400, 1.2));
    const loose = fittedLengths(start, beads(400, 1.2, 30));
    expect(loose.variance + loose.perLength / 100).toBeGreaterThan(exact.variance + exact.perLength / 100);
    const mixed = [...beads(200, 1.2, 30), ...beads(200, 1.2, 30, 1000)];
    expect(fittedLengths(start, mixed).perLength).toBeGreaterThan(exact.perLength + 1);
  });

  it('finds equal ratios likeliest, a little off likelier than far, and longer texts stricter', () => {
    const score = (difference: number, length: number): number =>
      relatedLengths(0.1, start.variance, start.perLength, difference, 2 / length);
    expect(score(0.1, 100)).toBeGreaterThan(score(0.3, 100));
    expect(score(0.1, 100)).toBeGreaterThan(score(-0.1, 100));
    expect(score(0.3, 100)).toBeCloseTo(score(-0.1, 100), 9);
    expect(score(0.3, 100)).toBeGreaterThan(score(0.9, 100));
    expect(score(0.6, 20)).toBeGreaterThan(score(0.6, 200));
  });
});
