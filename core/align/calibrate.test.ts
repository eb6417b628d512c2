import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated, type RowKind } from './calibrate.ts';

const KINDS: readonly RowKind[] = ['pairs', 'thorough', 'links', 'three', 'more'];

describe('calibrated', () => {
  it('is sure of little', () => {
    expect(calibrated(0, 'pairs', [1, 1])).toBeLessThan(0.01);
    expect(calibrated(0.9, 'pairs', [1, 1])).toBeCloseTo(0.75, 1);
    expect(calibrated(1, 'pairs', [1, 1])).toBeGreaterThan(0.99);
    expect(calibrated(1, 'three', [1, 1, 1])).toBeGreaterThan(0.98);
  });

  it.each<[RowKind, single: readonly number[], several: readonly number[]]>([
    ['pairs', [1, 1], [2, 1]],
    ['thorough', [1, 1], [2, 1]],
    ['links', [1, 1, 1], [2, 1, 1]],
    ['three', [1, 1, 1], [2, 1, 1]],
    ['more', [1, 1, 1, 1], [2, 1, 1, 1]],
  ])('trusts rows of %s less where they hold several segments of a version', (kind, single, several) => {
    expect(calibrated(0.8, kind, several)).toBeLessThan(calibrated(0.8, kind, single));
  });

  it('keeps the order of rows alike', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    const counts = fc.array(fc.nat(3), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(p, p, fc.constantFrom(...KINDS), counts, (x, y, kind, row) => {
        const [low, high] = [calibrated(Math.min(x, y), kind, row), calibrated(Math.max(x, y), kind, row)];
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
