import { type Band, pointOffsets } from './band.ts';
import { type BeadPriors, type Shape, SHAPES } from './shape.ts';

/** Log-likelihood ratio of `m` elements from `i` and `n` from `j` being one bead, against being unrelated. */
export type BeadScore = (i: number, m: number, j: number, n: number) => number;

/**
 * The same for all `j` from `first` to before `end` at once: adds each to `out`, that of `first` at `at`. So the loops that
 * take most of the time are those of the evidence, and none calls a function.
 */
export type RowScore = (
  i: number,
  m: number,
  n: number,
  first: number,
  end: number,
  out: Float32Array,
  at: number,
) => void;

/** The sums over all paths. */
export interface Lattice {
  readonly band: Band;
  readonly priors: BeadPriors;
  /** The bead types that were tried. */
  readonly shapes: readonly Shape[];
  readonly offset: Float64Array;
  readonly points: number;
  /** Prior and evidence of each shape ending in each point: of shape `s` in point `p` at `s * points + p`. */
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

type Sums = Omit<Lattice, 'total'>;

/** Logarithm of nothing. */
export const NEVER = -1e30;
/** Terms this much smaller than the largest add nothing that counts. */
export const NEGLIGIBLE = 18;
/** Bead scores computed between two steps of the generator. */
const STRIDE = 20_000;

/** Computes all path sums of a band, with the first `known` of all shapes. Yields now and then. */
export function* lattice(
  band: Band,
  priors: BeadPriors,
  score: RowScore,
  known = SHAPES.length,
): Generator<undefined, Lattice> {
  const { rows, low, high } = band;
  const offset = pointOffsets(band);
  const points = offset[rows + 1]!;
  const list = (): Float64Array => new Float64Array(points);
  const sums: Sums = {
    band,
    priors,
    shapes: SHAPES.slice(0, known),
    offset,
    points,
    scores: new Float32Array(points * known),
    alpha: list(),
    alphaLeft: list(),
    alphaRight: list(),
    beta: list(),
    betaLeft: list(),
    betaRight: list(),
  };
  let widest = 0;
  for (let i = 0; i <= rows; i++) widest = Math.max(widest, high[i]! - low[i]! + 1);
  const top = new Float64Array(widest);
  const total = new Float64Array(widest);
  let work = 0;
  // A row is a function of its own: generators run loops slowly.
  for (let i = 0; i <= rows; i++) {
    scoreRow(sums, score, i);
    rowAhead(sums, top, total, i);
    work += (high[i]! - low[i]! + 1) * known;
    if (work > STRIDE) {
      work = 0;
      yield;
    }
  }
  for (let i = rows; i >= 0; i--) {
    rowBehind(sums, top, total, i);
    work += (high[i]! - low[i]! + 1) * known;
    if (work > STRIDE) {
      work = 0;
      yield;
    }
  }
  // No spread: objects made the same way are the same to the compiler.
  return {
    band,
    priors,
    shapes: sums.shapes,
    offset,
    points,
    scores: sums.scores,
    alpha: sums.alpha,
    alphaLeft: sums.alphaLeft,
    alphaRight: sums.alphaRight,
    beta: sums.beta,
    betaLeft: sums.betaLeft,
    betaRight: sums.betaRight,
    total: sums.alpha[points - 1]!,
  };
}

/** Scores all beads that end in row `i`. */
function scoreRow({ band, priors, shapes, offset, points, scores }: Sums, score: RowScore, i: number): void {
  const { low, high } = band;
  for (let s = 0; s < shapes.length; s++) {
    const { m, n } = shapes[s]!;
    if (i < m) continue;
    const first = Math.max(low[i]!, low[i - m]! + n);
    const last = Math.min(high[i]!, high[i - m]! + n);
    if (last < first) continue;
    const at = s * points + offset[i]! - low[i]! + first;
    scores.fill(priors.shape[s]!, at, at + last - first + 1);
    score(i - m, m, n, first - n, last - n + 1, scores, at);
  }
}

/** Raises `top` to the largest of its own value and `values + scores`, from `first` to before `end`. */
function raise(
  values: Float64Array,
  from: number,
  scores: Float32Array,
  at: number,
  first: number,
  end: number,
  top: Float64Array,
): void {
  for (let k = first; k < end; k++) {
    const term = values[from + k]! + scores[at + k]!;
    if (term > top[k]!) top[k] = term;
  }
}

/** Adds the exponentials of `values + scores - top`. */
function accumulate(
  values: Float64Array,
  from: number,
  scores: Float32Array,
  at: number,
  first: number,
  end: number,
  top: Float64Array,
  total: Float64Array,
): void {
  for (let k = first; k < end; k++) {
    const below = values[from + k]! + scores[at + k]! - top[k]!;
    if (below > -NEGLIGIBLE) total[k]! += below === 0 ? 1 : Math.exp(below);
  }
}

/** The sums to the points of row `i`, from those of the rows before. */
function rowAhead(sums: Sums, top: Float64Array, total: Float64Array, i: number): void {
  const { band, priors, shapes, offset, points, scores, alpha, alphaLeft, alphaRight } = sums;
  const { rows, low, high } = band;
  const { gapOpen, gapExtend } = priors;
  const first = low[i]!;
  const width = high[i]! - first + 1;
  const here = offset[i]!;
  top.fill(NEVER, 0, width);
  total.fill(0, 0, width);
  for (let pass = 0; pass < 2; pass++) {
    for (let s = 0; s < shapes.length; s++) {
      const { m, n } = shapes[s]!;
      if (i < m) continue;
      const from = offset[i - m]! - low[i - m]! - n + first;
      const at = s * points + here;
      const start = Math.max(0, low[i - m]! + n - first);
      const end = Math.min(width, high[i - m]! + n + 1 - first);
      if (pass === 0) raise(alpha, from, scores, at, start, end, top);
      else accumulate(alpha, from, scores, at, start, end, top, total);
    }
  }
  const reach = i > 0 ? high[i - 1]! - first : -1;
  const below = i < rows ? offset[i + 1]! - low[i + 1]! + first : 0;
  const reached = i < rows ? low[i + 1]! - first : width;
  const open = Math.exp(gapOpen);
  const extend = Math.exp(gapExtend);
  for (let k = 0; k < width; k++) {
    const point = here + k;
    const bead = point === 0 ? 0 : total[k]! > 1 ? top[k]! + Math.log(total[k]!) : top[k]!;
    const left = k <= reach ? alphaLeft[point]! : NEVER;
    const right = k > 0 ? alphaRight[point]! : NEVER;
    alphaLeft[point] = left;
    alphaRight[point] = right;
    const most = Math.max(bead, left, right);
    const b = part(bead - most);
    const l = part(left - most);
    const r = part(right - most);
    alpha[point] = most + Math.log(b + l + r);
    if (k >= reached) alphaLeft[below + k] = most + Math.log((b + r) * open + l * extend);
    if (k + 1 < width) alphaRight[point + 1] = most + Math.log((b + l) * open + r * extend);
  }
}

/** A number whose logarithm is given, at most 1; nothing where it is negligible. */
export function part(log: number): number {
  return log === 0 ? 1 : log < -NEGLIGIBLE ? 0 : Math.exp(log);
}

/** The sums from the points of row `i` on, from those of the rows behind. */
function rowBehind(sums: Sums, top: Float64Array, total: Float64Array, i: number): void {
  const { band, priors, shapes, offset, points, scores, beta, betaLeft, betaRight } = sums;
  const { rows, low, high } = band;
  const { gapOpen, gapExtend } = priors;
  const first = low[i]!;
  const width = high[i]! - first + 1;
  const here = offset[i]!;
  top.fill(NEVER, 0, width);
  total.fill(0, 0, width);
  for (let pass = 0; pass < 2; pass++) {
    for (let s = 0; s < shapes.length; s++) {
      const { m, n } = shapes[s]!;
      if (i + m > rows) continue;
      const next = offset[i + m]! - low[i + m]! + n + first;
      const at = s * points + next;
      const start = Math.max(0, low[i + m]! - n - first);
      const end = Math.min(width, high[i + m]! - n + 1 - first);
      if (pass === 0) raise(beta, next, scores, at, start, end, top);
      else accumulate(beta, next, scores, at, start, end, top, total);
    }
  }
  const after = i < rows ? offset[i + 1]! - low[i + 1]! + first : 0;
  const least = i < rows ? low[i + 1]! - first : 0;
  const reach = i < rows ? high[i + 1]! - first : -1;
  const open = Math.exp(gapOpen);
  const extend = Math.exp(gapExtend);
  for (let k = width - 1; k >= 0; k--) {
    const point = here + k;
    if (point === points - 1) {
      beta[point] = 0;
      betaLeft[point] = 0;
      betaRight[point] = 0;
      continue;
    }
    const beads = total[k]! > 1 ? top[k]! + Math.log(total[k]!) : top[k]!;
    const left = k >= least && k <= reach ? betaLeft[after + k]! : NEVER;
    const right = k + 1 < width ? betaRight[point + 1]! : NEVER;
    const most = Math.max(beads, left, right);
    const b = part(beads - most);
    const l = part(left - most);
    const r = part(right - most);
    beta[point] = most + Math.log(b + (l + r) * open);
    betaLeft[point] = most + Math.log(b + l * extend + r * open);
    betaRight[point] = most + Math.log(b + l * open + r * extend);
  }
}
