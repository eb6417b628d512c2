import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated } from './calibrate.ts';

describe('calibrated', () => {
  it('is sure of little', () => {
    expect(calibrated(0)).toBeLessThan(0.01);
    expect(calibrated(0.9)).toBeCloseTo(0.75, 1);
    expect(calibrated(1)).toBeGreaterThan(0.99);
  });

  it('keeps the order', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        p,
        p,
        (x, y) => x <= y === calibrated(x) <= calibrated(y) || calibrated(x) === calibrated(y),
      ),
    );
  });
});
