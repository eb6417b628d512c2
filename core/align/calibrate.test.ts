import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated } from './calibrate.ts';

describe('calibrated', () => {
  it('is sure of little', () => {
    expect(calibrated(0, 2)).toBeLessThan(0.01);
    expect(calibrated(0.9, 2)).toBeCloseTo(0.75, 1);
    expect(calibrated(1, 2)).toBeGreaterThan(0.99);
    expect(calibrated(1, 3)).toBeGreaterThan(0.99);
  });

  it('keeps the order', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(p, p, fc.constantFrom(2, 3), (x, y, versions) => {
        const [low, high] = [calibrated(Math.min(x, y), versions), calibrated(Math.max(x, y), versions)];
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
