import type { StretchScore } from './joint.ts';

/** What a segment without counterpart inside a row costs. */
const UNPAIRED = -5;
/** Stretches longer than this are scored as a whole. */
const MOST = 5;

/**
 * Evidence of two cells of a row of three or more versions. A third version that joins two sentences makes one row of what
 * two versions have as two; so the evidence of these two is that of the best way to pair their segments within the row.
 */
export function closureScore(score: StretchScore): StretchScore {
  const best = new Float64Array((MOST + 1) * (MOST + 1));
  return (a, i, m, b, j, n) => {
    if (m === 0 || n === 0) return 0;
    if ((m === 1 && n === 1) || m > MOST || n > MOST) return score(a, i, m, b, j, n);
    for (let x = 0; x <= m; x++) {
      for (let y = 0; y <= n; y++) {
        if (x === 0 && y === 0) {
          best[0] = 0;
          continue;
        }
        let value = -Infinity;
        if (x > 0) value = best[(x - 1) * (MOST + 1) + y]! + UNPAIRED;
        if (y > 0) value = Math.max(value, best[x * (MOST + 1) + y - 1]! + UNPAIRED);
        for (let u = 0; u < x; u++) {
          for (let v = 0; v < y; v++) {
            const sum = best[u * (MOST + 1) + v]! + score(a, i + u, x - u, b, j + v, y - v);
            if (sum > value) value = sum;
          }
        }
        best[x * (MOST + 1) + y] = value;
      }
    }
    return best[m * (MOST + 1) + n]!;
  };
}
