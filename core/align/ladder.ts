import { type Band, pointOffsets } from './band.ts';
import { type BeadPriors, type Shape, SHAPES } from './shape.ts';

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

/** Logarithm of nothing. */
export const NEVER = -1e30;
/** Terms this much smaller than the largest add nothing that counts. */
export const NEGLIGIBLE = 18;
/** Bead scores computed between two steps of the generator. */
const STRIDE = 20_000;

/** Logarithm of the sum of two numbers given by their logarithms. */
export function logAdd(a: number, b: number): number {
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
  const { rows, low, high } = band;
  const offset = pointOffsets(band);
  const points = offset[rows + 1]!;
  const list = (): Float64Array => new Float64Array(points).fill(NEVER);
  const l = {
    band,
    priors,
    shapes: SHAPES.slice(0, known),
    offset,
    scores: new Float32Array(points * known).fill(NEVER),
    alpha: list(),
    alphaLeft: list(),
    alphaRight: list(),
    beta: list(),
    betaLeft: list(),
    betaRight: list(),
  };
  const alphaBead = list();
  l.alpha[0] = 0;
  alphaBead[0] = 0;
  let work = 0;
  // A row is a function of its own: generators run loops slowly.
  for (let i = 0; i <= rows; i++) {
    rowAhead(l, alphaBead, score, i);
    work += (high[i]! - low[i]! + 1) * known;
    if (work > STRIDE) {
      work = 0;
      yield;
    }
  }
  l.beta[points - 1] = 0;
  l.betaLeft[points - 1] = 0;
  l.betaRight[points - 1] = 0;
  for (let i = rows; i >= 0; i--) {
    rowBehind(l, i);
    work += (high[i]! - low[i]! + 1) * known;
    if (work > STRIDE) {
      work = 0;
      yield;
    }
  }
  return { ...l, total: l.alpha[points - 1]! };
}

/** The sums to the points of row `i`, from those of the rows before. */
function rowAhead(
  { band, priors, shapes, offset, scores, alpha, alphaLeft, alphaRight }: Omit<Lattice, 'total'>,
  alphaBead: Float64Array,
  score: BeadScore,
  i: number,
): void {
  const { low, high } = band;
  const { shape, gapOpen, gapExtend } = priors;
  const known = shapes.length;
  const terms = new Float64Array(known);
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
      const value = shape[s]! + score(pi, m, pj, n);
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
}

/** The sums from the points of row `i` on, from those of the rows behind. */
function rowBehind(
  { band, priors, shapes, offset, scores, beta, betaLeft, betaRight }: Omit<Lattice, 'total'>,
  i: number,
): void {
  const { rows, columns, low, high } = band;
  const { gapOpen, gapExtend } = priors;
  const known = shapes.length;
  const terms = new Float64Array(known);
  const base = offset[i]! - low[i]!;
  for (let j = high[i]!; j >= low[i]!; j--) {
    const point = base + j;
    if (i === rows && j === columns) continue;
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
      i < rows && j >= low[i + 1]! && j <= high[i + 1]! ? betaLeft[offset[i + 1]! + j - low[i + 1]!]! : NEVER;
    const right = j < high[i]! ? betaRight[point + 1]! : NEVER;
    beta[point] = logAdd(beads, logAdd(left, right) + gapOpen);
    betaLeft[point] = logAdd(beads, logAdd(left + gapExtend, right + gapOpen));
    betaRight[point] = logAdd(beads, logAdd(left + gapOpen, right + gapExtend));
  }
}
