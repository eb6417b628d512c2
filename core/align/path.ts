import { type Band, sizeOf, widened } from './band.ts';
import { type Lattice, NEGLIGIBLE, NEVER } from './ladder.ts';

/** A step of the path: `m` elements from `i` on the left with `n` from `j` on the right; one of them may be 0. */
export interface Step {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
  /** Posterior probability of the step. */
  readonly p: number;
}

/** Beads below this probability teach nothing. */
export const CONFIDENT = 0.5;
/** How much less probable than all paths together those through a point may be for the point to stay plausible. */
const PLAUSIBLE = 12;
/** Points of a band beyond which only what is more plausible stays, down to a limit. */
const LARGEST_BAND = 2_000_000;
const NARROWEST = 0.5;
/** Beads in a row that are as good as certain end a stretch of doubt. */
const SETTLED = 3;
/**
 * Below this probability a step is a guess, and costs as much as steps of one segment: where all is alike, few large steps
 * are no better.
 */
export const GUESS = 0.05;

/**
 * The part of the band in which everything plausible lies, with `margin` points on every side: the points that not too
 * improbable paths pass. Where the path finds no counterparts over a stretch of both sides, that may be for want of
 * knowledge, and all of the stretch stays.
 */
export function plausibleBand(l: Lattice, path: readonly Step[], margin: number): Band {
  const doubt = unsettled(path);
  let band = within(l, path, doubt, PLAUSIBLE, margin);
  for (let slack = PLAUSIBLE; sizeOf(band) > LARGEST_BAND && slack > NARROWEST; slack /= 2) {
    band = within(l, path, [], slack, margin);
  }
  return band;
}

function within(
  l: Lattice,
  path: readonly Step[],
  doubt: readonly { readonly from: Step; readonly to: Step }[],
  slack: number,
  margin: number,
): Band {
  const { band } = l;
  const { rows, columns } = band;
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  const least = l.total - slack;
  for (let i = 0; i <= rows; i++) reachIn(l, least, i, low, high);
  // Where all paths are alike, no point may be plausible by itself.
  for (const { i, m, j, n } of path) {
    for (let row = i; row <= i + m; row++) {
      low[row] = Math.min(low[row]!, j);
      high[row] = Math.max(high[row]!, j + n);
    }
  }
  for (const { from, to } of doubt) {
    low[to.i + to.m] = Math.min(low[to.i + to.m]!, from.j);
    high[from.i] = Math.max(high[from.i]!, to.j + to.n);
  }
  for (let i = 1; i <= rows; i++) if (high[i]! < high[i - 1]!) high[i] = high[i - 1]!;
  for (let i = rows - 1; i >= 0; i--) if (low[i]! > low[i + 1]!) low[i] = low[i + 1]!;
  for (let i = 0; i <= rows; i++) {
    low[i] = Math.max(low[i]!, band.low[i]!);
    high[i] = Math.min(high[i]!, band.high[i]!);
  }
  return widened({ rows, columns, low, high }, margin);
}

/** Finds the first and the last point of row `i` that paths pass whose logarithm is at least `least`. */
function reachIn(l: Lattice, least: number, i: number, low: Int32Array, high: Int32Array): void {
  const { band, offset, alpha, alphaLeft, alphaRight, beta, betaLeft, betaRight } = l;
  const end = offset[i + 1]!;
  const column = band.low[i]! - offset[i]!;
  for (let point = offset[i]!; point < end; point++) {
    const bead = alpha[point]! + beta[point]!;
    const left = alphaLeft[point]! + betaLeft[point]!;
    const right = alphaRight[point]! + betaRight[point]!;
    if (bead < least && left < least && right < least) continue;
    const j = point + column;
    if (j < low[i]!) low[i] = j;
    high[i] = j;
  }
}

/** The stretches of a path, by their first and last steps, that no run of settled beads breaks. */
function unsettled(path: readonly Step[]): { from: Step; to: Step }[] {
  const stretches: { from: Step; to: Step }[] = [];
  let from: Step | undefined;
  let to: Step | undefined;
  let settled = 0;
  for (const step of path) {
    if (step.m > 0 && step.n > 0 && step.p > 0.9) {
      settled++;
      continue;
    }
    if (from && to && settled >= SETTLED) {
      stretches.push({ from, to });
      from = undefined;
    }
    from ??= step;
    to = step;
    settled = 0;
  }
  if (from && to) stretches.push({ from, to });
  return stretches;
}

/** What a probability is whose logarithm is `log`; nothing where it is negligible. */
export function probability(log: number): number {
  return log < -NEGLIGIBLE ? 0 : log >= 0 ? 1 : Math.exp(log);
}

/**
 * The path with the largest expected number of right steps, where each step costs `price` (one is worth making when it is
 * likelier than that). Beads count twice, since they count in precision and in recall, gaps in precision only.
 */
export function bestPath(l: Lattice, price: number): Step[] {
  const { band, offset, points, shapes } = l;
  const { rows, columns, low } = band;
  const choice: Choice = {
    value: new Float64Array(points),
    taken: new Int8Array(points),
    chance: new Float32Array(points),
  };
  for (let i = 0; i <= rows; i++) chooseIn(l, choice, price, i);
  const { taken, chance } = choice;
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

/** By point, the best that leads there: its value, its last step (a shape, -1 for a gap on the left, -2 on the right). */
interface Choice {
  readonly value: Float64Array;
  readonly taken: Int8Array;
  readonly chance: Float32Array;
}

/** Chooses the last step to each point of row `i`. */
function chooseIn(l: Lattice, { value, taken, chance }: Choice, price: number, i: number): void {
  const {
    band,
    offset,
    points,
    shapes,
    scores,
    alpha,
    alphaLeft,
    alphaRight,
    beta,
    betaLeft,
    betaRight,
    total,
  } = l;
  const { low, high } = band;
  const first = low[i]!;
  const here = offset[i]!;
  const width = high[i]! - first + 1;
  value.fill(NEVER, here, here + width);
  if (i === 0) value[0] = 0;
  for (let s = 0; s < shapes.length; s++) {
    const { m, n } = shapes[s]!;
    if (i < m) continue;
    const from = offset[i - m]! - low[i - m]! - n + first - here;
    const at = s * points;
    const end = here + Math.min(width, high[i - m]! + n + 1 - first);
    for (let point = here + Math.max(0, low[i - m]! + n - first); point < end; point++) {
      const p = probability(alpha[from + point]! + scores[at + point]! + beta[point]! - total);
      const v = value[from + point]! + 2 * p - (p < GUESS ? price * Math.max(m, n) : price);
      if (v > value[point]!) {
        value[point] = v;
        taken[point] = s;
        chance[point] = p;
      }
    }
  }
  const before = i > 0 ? offset[i - 1]! - low[i - 1]! + first - here : 0;
  const reach = here + (i > 0 ? high[i - 1]! - first : -1);
  for (let point = here; point < here + width; point++) {
    if (point <= reach) {
      const p = probability(alphaLeft[point]! + betaLeft[point]! - total);
      const v = value[before + point]! + p - price;
      if (v > value[point]!) {
        value[point] = v;
        taken[point] = -1;
        chance[point] = p;
      }
    }
    if (point > here) {
      const p = probability(alphaRight[point]! + betaRight[point]! - total);
      const v = value[point - 1]! + p - price;
      if (v > value[point]!) {
        value[point] = v;
        taken[point] = -2;
        chance[point] = p;
      }
    }
  }
}
