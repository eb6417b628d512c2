import { type Band, pointOffsets } from './band.ts';
import { type BeadPriors, type Shape, SHAPES } from './shape.ts';

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
  /** The bead types that were tried. */
  readonly shapes: readonly Shape[];
  readonly offset: Float64Array;
  /** Prior and evidence of each shape ending in each point. */
  readonly scores: Float32Array;
  /** Logarithm of the sum over all paths to each point, and by the gap they end with: on the left, on the right. */
  readonly alpha: Float64Array;
  readonly alphaLeft: Float64Array;
  readonly alphaRight: Float64Array;
  /** Logarithm of the sum over all paths from each point on: after a bead, after a gap on the left, on the right. */
  readonly beta: Float64Array;
  readonly betaLeft: Float64Array;
  readonly betaRight: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly total: number;
}

const NEVER = -1e30;
/** Terms this much smaller than the largest add nothing that counts. */
const NEGLIGIBLE = 18;
/** Bead scores computed between two steps of the generator. */
const STRIDE = 20_000;

function logAdd(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return high - low > NEGLIGIBLE ? high : high + Math.log1p(Math.exp(low - high));
}

/** Logarithm of the sum of the exponentials of the first `count` terms. */
function logSum(terms: Float64Array, count: number): number {
  let high = NEVER;
  for (let k = 0; k < count; k++) if (terms[k]! > high) high = terms[k]!;
  if (high <= NEVER) return NEVER;
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const below = terms[k]! - high;
    if (below > -NEGLIGIBLE) sum += below === 0 ? 1 : Math.exp(below);
  }
  return sum === 1 ? high : high + Math.log(sum);
}

/** Computes all path sums of a band, with the first `known` of all shapes. Yields now and then. */
export function* lattice(
  band: Band,
  priors: BeadPriors,
  score: BeadScore,
  known = SHAPES.length,
): Generator<undefined, Lattice> {
  const { rows, columns, low, high } = band;
  const shapes = SHAPES.slice(0, known);
  const offset = pointOffsets(band);
  const points = offset[rows + 1]!;
  const scores = new Float32Array(points * known).fill(NEVER);
  const [alpha, alphaLeft, alphaRight, beta, betaLeft, betaRight] = Array.from({ length: 6 }, () =>
    new Float64Array(points).fill(NEVER),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const alphaBead = new Float64Array(points).fill(NEVER);
  const { gapOpen, gapExtend } = priors;
  const terms = new Float64Array(known);
  alpha[0] = 0;
  alphaBead[0] = 0;
  let work = 0;
  for (let i = 0; i <= rows; i++) {
    const first = low[i]!;
    const last = high[i]!;
    const base = offset[i]! - first;
    for (let j = first; j <= last; j++) {
      const point = base + j;
      if (point === 0) continue;
      let count = 0;
      for (let s = 0; s < known; s++) {
        const { m, n } = shapes[s]!;
        const pi = i - m;
        const pj = j - n;
        if (pi < 0 || pj < low[pi]! || pj > high[pi]!) continue;
        const value = priors.shape[s]! + score(pi, m, pj, n);
        scores[point * known + s] = value;
        terms[count++] = alpha[offset[pi]! + pj - low[pi]!]! + value;
      }
      const bead = logSum(terms, count);
      let left = NEVER;
      if (i > 0 && j >= low[i - 1]! && j <= high[i - 1]!) {
        const from = offset[i - 1]! + j - low[i - 1]!;
        left = logAdd(logAdd(alphaBead[from]!, alphaRight[from]!) + gapOpen, alphaLeft[from]! + gapExtend);
      }
      let right = NEVER;
      if (j > first) {
        const from = point - 1;
        right = logAdd(logAdd(alphaBead[from]!, alphaLeft[from]!) + gapOpen, alphaRight[from]! + gapExtend);
      }
      alphaBead[point] = bead;
      alphaLeft[point] = left;
      alphaRight[point] = right;
      alpha[point] = logAdd(bead, logAdd(left, right));
    }
    work += (last - first + 1) * known;
    if (work > STRIDE) {
      work = 0;
      yield;
    }
  }
  beta[points - 1] = 0;
  betaLeft[points - 1] = 0;
  betaRight[points - 1] = 0;
  for (let i = rows; i >= 0; i--) {
    const base = offset[i]! - low[i]!;
    for (let j = high[i]!; j >= low[i]!; j--) {
      const point = base + j;
      if (point === points - 1) continue;
      let count = 0;
      for (let s = 0; s < known; s++) {
        const { m, n } = shapes[s]!;
        const ni = i + m;
        const nj = j + n;
        if (ni > rows || nj > columns || nj < low[ni]! || nj > high[ni]!) continue;
        const next = offset[ni]! + nj - low[ni]!;
        terms[count++] = beta[next]! + scores[next * known + s]!;
      }
      const beads = logSum(terms, count);
      const left =
        i < rows && j >= low[i + 1]! && j <= high[i + 1]!
          ? betaLeft[offset[i + 1]! + j - low[i + 1]!]!
          : NEVER;
      const right = j < high[i]! ? betaRight[point + 1]! : NEVER;
      beta[point] = logAdd(beads, logAdd(left, right) + gapOpen);
      betaLeft[point] = logAdd(beads, logAdd(left + gapExtend, right + gapOpen));
      betaRight[point] = logAdd(beads, logAdd(left + gapOpen, right + gapExtend));
    }
    work += (high[i]! - low[i]! + 1) * known;
    if (work > STRIDE) {
      work = 0;
      yield;
    }
  }
  const total = alpha[points - 1]!;
  return {
    band,
    priors,
    shapes,
    offset,
    scores,
    alpha,
    alphaLeft,
    alphaRight,
    beta,
    betaLeft,
    betaRight,
    total,
  };
}

/** What a probability is whose logarithm is `log`; nothing where it is negligible. */
function probability(log: number): number {
  return log < -NEGLIGIBLE ? 0 : log >= 0 ? 1 : Math.exp(log);
}

/**
 * The path with the largest expected number of right steps, where each step costs `price` (one is worth making when it is
 * likelier than that). Beads count twice, since they count in precision and in recall, gaps in precision only.
 */
export function bestPath(l: Lattice, price: number): Step[] {
  const { band, offset, shapes, scores, alpha, alphaLeft, alphaRight, beta, betaLeft, betaRight, total } = l;
  const { rows, columns, low, high } = band;
  const points = offset[rows + 1]!;
  const known = shapes.length;
  const value = new Float64Array(points).fill(NEVER);
  const taken = new Int8Array(points);
  const chance = new Float32Array(points);
  value[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const point = offset[i]! + j - low[i]!;
      if (point === 0) continue;
      let best = NEVER;
      for (let s = 0; s < known; s++) {
        const { m, n } = shapes[s]!;
        const pi = i - m;
        const pj = j - n;
        if (pi < 0 || pj < low[pi]! || pj > high[pi]!) continue;
        const from = offset[pi]! + pj - low[pi]!;
        const p = probability(alpha[from]! + scores[point * known + s]! + beta[point]! - total);
        const v = value[from]! + 2 * p - price;
        if (v > best) {
          best = v;
          taken[point] = s;
          chance[point] = p;
        }
      }
      if (i > 0 && j >= low[i - 1]! && j <= high[i - 1]!) {
        const p = probability(alphaLeft[point]! + betaLeft[point]! - total);
        const v = value[offset[i - 1]! + j - low[i - 1]!]! + p - price;
        if (v > best) {
          best = v;
          taken[point] = -1;
          chance[point] = p;
        }
      }
      if (j > low[i]!) {
        const p = probability(alphaRight[point]! + betaRight[point]! - total);
        const v = value[point - 1]! + p - price;
        if (v > best) {
          best = v;
          taken[point] = -2;
          chance[point] = p;
        }
      }
      value[point] = best;
    }
  }
  const steps: Step[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 || j > 0) {
    const point = offset[i]! + j - low[i]!;
    const s = taken[point]!;
    const { m, n } = s >= 0 ? shapes[s]! : s === -1 ? { m: 1, n: 0 } : { m: 0, n: 1 };
    i -= m;
    j -= n;
    steps.push({ i, m, j, n, p: chance[point]! });
  }
  return steps.reverse();
}
