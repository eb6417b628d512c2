import type { Lattice } from './ladder.ts';

/** Points of three versions that plausible paths of every two of them pass, in order; `row[i]` is the first with `i`. */
export interface Points {
  readonly count: number;
  readonly row: Int32Array;
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly k: Int32Array;
}

/** How much less probable than all paths together those through a point may be, as a logarithm. */
const PLAUSIBLE = 12;
/** Points beyond which only what is more plausible stays, down to a limit: for any text, and more for each of its segments. */
const MOST = 10_000;
const MOST_A_SEGMENT = 16;
const NARROWEST = 0.5;

/**
 * The points of versions 0, 1 and 2 that are plausible by the lattices of 0 and 1, 0 and 2, 1 and 2; undefined where these
 * tell hardly one point from another.
 */
export function plausiblePoints(ab: Lattice, ac: Lattice, bc: Lattice): Points | undefined {
  for (let slack = PLAUSIBLE; slack > NARROWEST; slack /= 2) {
    const points = pointsWithin(ab, ac, bc, slack);
    if (points) return points;
  }
  return undefined;
}

function pointsWithin(ab: Lattice, ac: Lattice, bc: Lattice, slack: number): Points | undefined {
  const { rows } = ab.band;
  const row = new Int32Array(rows + 2);
  const is: number[] = [];
  const js: number[] = [];
  const ks: number[] = [];
  const most = MOST + MOST_A_SEGMENT * rows;
  let work = 0;
  for (let i = 0; i <= rows; i++) {
    const ofB = plausibleIn(ab, i, slack);
    const ofC = plausibleIn(ac, i, slack);
    work += ofB.length * ofC.length;
    if (work > most) return undefined;
    for (const j of ofB) {
      for (const k of ofC) {
        if (!plausible(bc, j, k, slack)) continue;
        is.push(i);
        js.push(j);
        ks.push(k);
      }
    }
    row[i + 1] = is.length;
  }
  return { count: is.length, row, i: Int32Array.from(is), j: Int32Array.from(js), k: Int32Array.from(ks) };
}

function plausibleIn(l: Lattice, i: number, slack: number): number[] {
  const list: number[] = [];
  for (let j = l.band.low[i]!; j <= l.band.high[i]!; j++) if (plausible(l, i, j, slack)) list.push(j);
  return list;
}

function plausible(l: Lattice, i: number, j: number, slack: number): boolean {
  const { band, offset, alpha, alphaLeft, alphaRight, beta, betaLeft, betaRight, total } = l;
  if (j < band.low[i]! || j > band.high[i]!) return false;
  const point = offset[i]! + j - band.low[i]!;
  const most = Math.max(
    alpha[point]! + beta[point]!,
    alphaLeft[point]! + betaLeft[point]!,
    alphaRight[point]! + betaRight[point]!,
  );
  return most > total - slack;
}
