/** Evidence of two stretches of segments for being translations; 0 when one is empty. */
export type StretchScore = (a: number, i: number, m: number, b: number, j: number, n: number) => number;

/** A stretch of the rows in which everything is searched: the segments `from[v]` to `to[v]` of each version. */
export interface Window {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A row found: how many segments of each version, and how probable it is. */
export interface JointRow {
  readonly counts: readonly number[];
  readonly p: number;
}

/** How probable a row's counts are, as a logarithm. */
export type RowPrior = (counts: readonly number[]) => number;

/** Most segments of one version in a row of the joint search. */
const MOST = 3;
/** Work beyond which a window is too large to search whole. */
const MOST_WORK = 3_000_000;
const NEVER = -1e30;

const shapeLists = new Map<number, readonly (readonly number[])[]>();

/** The counts a row of `versions` versions can have. */
function rowShapes(versions: number): readonly (readonly number[])[] {
  let list = shapeLists.get(versions);
  if (!list) {
    const most = versions <= 3 ? MOST : 2;
    let all: number[][] = [[]];
    for (let v = 0; v < versions; v++) {
      all = all.flatMap((head) => Array.from({ length: most + 1 }, (_, c) => [...head, c]));
    }
    list = all.filter((counts) => counts.some((c) => c > 0));
    shapeLists.set(versions, list);
  }
  return list;
}

/** Whether a window is small enough for `jointRows`. */
export function searchable(window: Window): boolean {
  const versions = window.from.length;
  if (versions > 6) return false;
  let states = 1;
  for (let v = 0; v < versions; v++) states *= window.to[v]! - window.from[v]! + 1;
  return states * rowShapes(versions).length <= MOST_WORK;
}

/**
 * Searches all ways to cut a window into rows, over all versions at once, and gives the rows with the largest expected
 * number of right ones; `weight` is the share of the pairs' evidence that counts.
 */
export function jointRows(
  window: Window,
  score: StretchScore,
  prior: RowPrior,
  weight: number,
  price: number,
): JointRow[] {
  const versions = window.from.length;
  const size = window.from.map((from, v) => window.to[v]! - from + 1);
  const stride = new Array<number>(versions).fill(1);
  for (let v = versions - 2; v >= 0; v--) stride[v] = stride[v + 1]! * size[v + 1]!;
  const states = stride[0]! * size[0]!;
  const shapes = rowShapes(versions).filter((counts) => counts.every((c, v) => c < size[v]!));
  const jumps = Int32Array.from(shapes, (counts) => counts.reduce((sum, c, v) => sum + c * stride[v]!, 0));
  const priors = shapes.map(prior);
  const scores = new Float64Array(states * shapes.length).fill(NEVER);
  const alpha = new Float64Array(states).fill(NEVER);
  const beta = new Float64Array(states).fill(NEVER);
  alpha[0] = 0;
  beta[states - 1] = 0;
  const cached = pairCache(window, size, score);
  const at = new Array<number>(versions).fill(0);
  for (let state = 0; state < states; state++) {
    for (let v = 0, rest = state; v < versions; v++) {
      at[v] = Math.floor(rest / stride[v]!);
      rest %= stride[v]!;
    }
    if (alpha[state]! <= NEVER) continue;
    for (let s = 0; s < shapes.length; s++) {
      const counts = shapes[s]!;
      let fits = true;
      for (let v = 0; v < versions; v++) if (at[v]! + counts[v]! >= size[v]!) fits = false;
      if (!fits) continue;
      let value = priors[s]!;
      for (let a = 0; a < versions; a++) {
        if (counts[a] === 0) continue;
        for (let b = a + 1; b < versions; b++) {
          if (counts[b] !== 0) value += weight * cached(a, at[a]!, counts[a]!, b, at[b]!, counts[b]!);
        }
      }
      scores[state * shapes.length + s] = value;
      alpha[state + jumps[s]!] = logAdd(alpha[state + jumps[s]!]!, alpha[state]! + value);
    }
  }
  for (let state = states - 2; state >= 0; state--) {
    for (let s = 0; s < shapes.length; s++) {
      const value = scores[state * shapes.length + s]!;
      if (value > NEVER) beta[state] = logAdd(beta[state]!, beta[state + jumps[s]!]! + value);
    }
  }
  return mostRight({ states, shapes, jumps, scores, alpha, beta }, price);
}

interface Sums {
  readonly states: number;
  readonly shapes: readonly (readonly number[])[];
  readonly jumps: Int32Array;
  readonly scores: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

function mostRight({ states, shapes, jumps, scores, alpha, beta }: Sums, price: number): JointRow[] {
  const total = alpha[states - 1]!;
  const value = new Float64Array(states).fill(NEVER);
  const came = new Int32Array(states);
  const chance = new Float64Array(states);
  value[0] = 0;
  for (let state = 0; state < states; state++) {
    if (value[state]! <= NEVER) continue;
    for (let s = 0; s < shapes.length; s++) {
      const score = scores[state * shapes.length + s]!;
      if (score <= NEVER) continue;
      const next = state + jumps[s]!;
      const p = Math.exp(Math.min(0, alpha[state]! + score + beta[next]! - total));
      const filled = shapes[s]!.reduce((n, c) => n + (c > 0 ? 1 : 0), 0);
      const v = value[state]! + (filled > 1 ? 2 : 1) * p - price;
      if (v > value[next]!) {
        value[next] = v;
        came[next] = s;
        chance[next] = p;
      }
    }
  }
  const rows: JointRow[] = [];
  for (let state = states - 1; state > 0; state -= jumps[came[state]!]!) {
    rows.push({ counts: shapes[came[state]!]!, p: chance[state]! });
  }
  return rows.reverse();
}

function logAdd(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return high - low > 18 ? high : high + Math.log1p(Math.exp(low - high));
}

/** Scores of stretches of a window, each computed once; positions count from the window's first segments. */
function pairCache(window: Window, size: readonly number[], score: StretchScore): StretchScore {
  const tables = size.map((sizeA, a) =>
    size.map((sizeB, b) => (a < b ? new Float64Array(sizeA * sizeB * 9).fill(NaN) : undefined)),
  );
  return (a, i, m, b, j, n) => {
    const table = tables[a]![b]!;
    const k = ((i * size[b]! + j) * MOST + m - 1) * MOST + n - 1;
    let value = table[k]!;
    if (Number.isNaN(value)) {
      value = score(a, window.from[a]! + i, m, b, window.from[b]! + j, n);
      table[k] = value;
    }
    return value;
  };
}
