/** A bead type: how many elements of either side it joins. */
export interface Shape {
  readonly m: number;
  readonly n: number;
}

/** The largest number of segments of a side that a bead joins. */
export const LARGEST = 5;

/** Every bead type the search knows, apart from gaps; the order is that of the arrays of priors. */
export const SHAPES: readonly Shape[] = [
  { m: 1, n: 1 },
  { m: 1, n: 2 },
  { m: 2, n: 1 },
  { m: 2, n: 2 },
  { m: 1, n: 3 },
  { m: 3, n: 1 },
  { m: 2, n: 3 },
  { m: 3, n: 2 },
  { m: 3, n: 3 },
  { m: 1, n: 4 },
  { m: 4, n: 1 },
  { m: 2, n: 4 },
  { m: 4, n: 2 },
  { m: 1, n: 5 },
  { m: 5, n: 1 },
];

/** How many of `SHAPES` join at most two segments a side. */
export const SMALL = 4;

/** Logarithms of the probabilities of what comes next. */
export interface BeadPriors {
  /** Of each of `SHAPES`. */
  readonly shape: Float64Array;
  /** A first unaligned segment. */
  readonly gapOpen: number;
  /** A further unaligned segment of the same side. */
  readonly gapExtend: number;
}

const START = [
  0.86, 0.028, 0.028, 0.004, 0.004, 0.004, 0.001, 0.001, 0.0006, 0.001, 0.001, 0.0003, 0.0003, 0.0005, 0.0005,
];

/** Priors before the documents are known. */
export function startingPriors(): BeadPriors {
  return { shape: Float64Array.from(START, Math.log), gapOpen: Math.log(0.025), gapExtend: Math.log(0.35) };
}

/** What the starting priors are worth, in beads, when priors are estimated from a path. */
const TRUST = 60;

/** Priors estimated from the steps of a path. */
export function fittedPriors(steps: readonly { readonly m: number; readonly n: number }[]): BeadPriors {
  const start = startingPriors();
  const counts = Float64Array.from(start.shape, (log) => Math.exp(log) * TRUST);
  let gaps = Math.exp(start.gapOpen) * TRUST * 2;
  let extended = Math.exp(start.gapExtend) * 12;
  let extendable = 12;
  let before = '';
  for (const { m, n } of steps) {
    const now = m === 0 ? 'right' : n === 0 ? 'left' : '';
    if (now === '') {
      const s = SHAPES.findIndex((shape) => shape.m === m && shape.n === n);
      if (s >= 0) counts[s]!++;
    } else if (now !== before) gaps++;
    if (before !== '') {
      extendable++;
      if (now === before) extended++;
    }
    before = now;
  }
  const total = counts.reduce((sum, count) => sum + count, gaps);
  // Little but chance tells m-n from n-m while they are few.
  const symmetric = counts.map((count, s) => {
    const { m, n } = SHAPES[s]!;
    const other = SHAPES.findIndex((shape) => shape.m === n && shape.n === m);
    return 0.6 * count + 0.4 * counts[other]!;
  });
  return {
    shape: symmetric.map((count) => Math.log(count / total)),
    gapOpen: Math.log(gaps / 2 / total),
    gapExtend: Math.log(extended / extendable),
  };
}

/** The mean of several priors. */
export function meanPriors(list: readonly BeadPriors[]): BeadPriors {
  const mean = (of: (priors: BeadPriors) => number): number =>
    list.reduce((sum, priors) => sum + of(priors), 0) / list.length;
  return {
    shape: Float64Array.from(SHAPES, (_, s) => mean((priors) => priors.shape[s]!)),
    gapOpen: mean((priors) => priors.gapOpen),
    gapExtend: mean((priors) => priors.gapExtend),
  };
}
