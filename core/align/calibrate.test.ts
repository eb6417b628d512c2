import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated } from './calibrate.ts';

describe('calibrated', () => {
  it('is sure of little', () => {
    expect(calibrated(0, 'pairs')).toBeLessThan(0.01);
    expect(calibrated(0.9, 'pairs')).toBeCloseTo(0.7, 1);
    expect(calibrated(1, 'pairs')).toBeGreaterThan(0.99);
    expect(calibrated(1, 'three')).toBeGreaterThan(0.98);
  });

  it('keeps the order', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        p,
        p,
        fc.constantFrom('pairs' as const, 'links' as const, 'three' as const, 'more' as const),
        (x, y, kind) => {
          const [low, high] = [calibrated(Math.min(x, y), kind), calibrated(Math.max(x, y), kind)];
          expect(low).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});
