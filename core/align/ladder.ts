import { type Band, pointOffsets } from './band.ts';
import { type BeadPriors, SHAPES } from './shape.ts';

/** A step of the path: `m` elements from `i` on the left with `n` from `j` on the right; one of them may be 0. */
export interface Step {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
  /** Posterior probability of the step. */
  readonly p: number;
}

/** Log-likelihood ratio of `m` elements from `i` and `n` from `j` being one bead, against being unrelated. */
export type BeadScore = (i: number, m: number, j: number, n: number) => number;

/** The sums over all paths. */
export interface Lattice {
  readonly band: Band;
  readonly priors: BeadPriors;
  readonly offset: Float64Array;
  /** Prior and evidence of each shape ending in each point. */
  readonly scores: Float32Array;
  /** Forward sums by point and state: after a bead, after a gap on the left, after one on the right. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly total: number;
}

const NEVER = -1e30;
const BEAD = 0;
const LEFT = 1;
const RIGHT = 2;

function logAdd(a: number, b: number): number {
  if (a < b) [a, b] = [b, a];
  return b <= NEVER || a - b > 30 ? a : a + Math.log1p(Math.exp(b - a));
}

/** Computes all path sums of a band. Yields now and then. */
export function* lattice(band: Band, priors: BeadPriors, score: BeadScore): Generator<undefined, Lattice> {
  const { rows, columns, low, high } = band;
  const offset = pointOffsets(band);
  const points = offset[rows + 1]!;
  const shapes = SHAPES.length;
  const scores = new Float32Array(points * shapes).fill(NEVER);
  const alpha = new Float64Array(points * 3).fill(NEVER);
  const beta = new Float64Array(points * 3).fill(NEVER);
  const anyAlpha = new Float64Array(points).fill(NEVER);
  alpha[0] = 0;
  let work = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const point = offset[i]! + j - low[i]!;
      let best = NEVER;
      for (let s = 0; s < shapes; s++) {
        const { m, n } = SHAPES[s]!;
        const pi = i - m;
        const pj = j - n;
        if (pi < 0 || pj < low[pi]! || pj > high[pi]!) continue;
        const value = priors.shape[s]! + score(pi, m, pj, n);
        scores[point * shapes + s] = value;
        best = logAdd(best, anyAlpha[offset[pi]! + pj - low[pi]!]! + value);
      }
      if (point > 0) alpha[point * 3 + BEAD] = best;
      if (i > 0 && j >= low[i - 1]! && j <= high[i - 1]!) {
        const from = (offset[i - 1]! + j - low[i - 1]!) * 3;
        alpha[point * 3 + LEFT] = logAdd(
          logAdd(alpha[from + BEAD]!, alpha[from + RIGHT]!) + priors.gapOpen,
          alpha[from + LEFT]! + priors.gapExtend,
        );
      }
      if (j > low[i]!) {
        const from = (point - 1) * 3;
        alpha[point * 3 + RIGHT] = logAdd(
          logAdd(alpha[from + BEAD]!, alpha[from + LEFT]!) + priors.gapOpen,
          alpha[from + RIGHT]! + priors.gapExtend,
        );
      }
      anyAlpha[point] = logAdd(alpha[point * 3]!, logAdd(alpha[point * 3 + 1]!, alpha[point * 3 + 2]!));
    }
    work += high[i]! - low[i]! + 1;
    if (work > 3000) {
      work = 0;
      yield;
    }
  }
  for (let s = 0; s < 3; s++) beta[(points - 1) * 3 + s] = 0;
  for (let i = rows; i >= 0; i--) {
    for (let j = high[i]!; j >= low[i]!; j--) {
      const point = offset[i]! + j - low[i]!;
      if (point === points - 1) continue;
      let beads = NEVER;
      for (let s = 0; s < shapes; s++) {
        const { m, n } = SHAPES[s]!;
        const ni = i + m;
        const nj = j + n;
        if (ni > rows || nj > columns || nj < low[ni]! || nj > high[ni]!) continue;
        const next = offset[ni]! + nj - low[ni]!;
        beads = logAdd(beads, beta[next * 3 + BEAD]! + scores[next * shapes + s]!);
      }
      const left =
        i < rows && j >= low[i + 1]! && j <= high[i + 1]!
          ? beta[(offset[i + 1]! + j - low[i + 1]!) * 3 + LEFT]!
          : NEVER;
      const right = j < high[i]! ? beta[(point + 1) * 3 + RIGHT]! : NEVER;
      beta[point * 3 + BEAD] = logAdd(beads, logAdd(left, right) + priors.gapOpen);
      beta[point * 3 + LEFT] = logAdd(beads, logAdd(left + priors.gapExtend, right + priors.gapOpen));
      beta[point * 3 + RIGHT] = logAdd(beads, logAdd(left + priors.gapOpen, right + priors.gapExtend));
    }
    work += high[i]! - low[i]! + 1;
    if (work > 3000) {
      work = 0;
      yield;
    }
  }
  return { band, priors, offset, scores, alpha, beta, total: anyAlpha[points - 1]! };
}

/** Posterior probability of the bead of shape `s` that ends in point (i, j). */
function beadPosterior(l: Lattice, i: number, j: number, s: number): number {
  const { m, n } = SHAPES[s]!;
  const pi = i - m;
  const pj = j - n;
  const from = (l.offset[pi]! + pj - l.band.low[pi]!) * 3;
  const to = l.offset[i]! + j - l.band.low[i]!;
  const before = logAdd(l.alpha[from]!, logAdd(l.alpha[from + 1]!, l.alpha[from + 2]!));
  return Math.exp(Math.min(0, before + l.scores[to * SHAPES.length + s]! + l.beta[to * 3]! - l.total));
}

/**
 * The path with the largest expected number of right beads, where each bead costs `price` (a bead is worth making when it is
 * likelier than that), with the posterior of each step.
 */
export function bestPath(l: Lattice, price: number): Step[] {
  const { band, offset } = l;
  const { rows, columns, low, high } = band;
  const points = offset[rows + 1]!;
  const value = new Float64Array(points).fill(NEVER);
  const taken = new Int8Array(points);
  value[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const point = offset[i]! + j - low[i]!;
      const consider = (from: number, gain: number, step: number): void => {
        const v = value[from]! + gain;
        if (v > value[point]!) {
          value[point] = v;
          taken[point] = step;
        }
      };
      for (let s = 0; s < SHAPES.length; s++) {
        const { m, n } = SHAPES[s]!;
        if (i < m || j - n < low[i - m]! || j - n > high[i - m]!) continue;
        consider(
          offset[i - m]! + j - n - low[i - m]!,
          beadPosterior(l, i, j, s) * (1 + GAP_SHARE) - price,
          s,
        );
      }
      const here = l.total;
      if (i > 0 && j >= low[i - 1]! && j <= high[i - 1]!) {
        const p = Math.exp(Math.min(0, l.alpha[point * 3 + LEFT]! + l.beta[point * 3 + LEFT]! - here));
        consider(offset[i - 1]! + j - low[i - 1]!, p - price, -1);
      }
      if (j > low[i]!) {
        const p = Math.exp(Math.min(0, l.alpha[point * 3 + RIGHT]! + l.beta[point * 3 + RIGHT]! - here));
        consider(point - 1, p - price, -2);
      }
    }
  }
  const steps: Step[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 || j > 0) {
    const point = offset[i]! + j - low[i]!;
    const s = taken[point]!;
    if (s >= 0) {
      const { m, n } = SHAPES[s]!;
      steps.push({ i: i - m, m, j: j - n, n, p: beadPosterior(l, i, j, s) });
      i -= m;
      j -= n;
    } else {
      const state = s === -1 ? LEFT : RIGHT;
      const p = Math.exp(Math.min(0, l.alpha[point * 3 + state]! + l.beta[point * 3 + state]! - l.total));
      if (s === -1) steps.push({ i: --i, m: 1, j, n: 0, p });
      else steps.push({ i, m: 0, j: --j, n: 1, p });
    }
  }
  return steps.reverse();
}

/** Beads count in precision and in recall, gaps in precision only. */
const GAP_SHARE = 1;
