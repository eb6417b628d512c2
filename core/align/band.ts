/**
 * The part of the grid the search looks at: of the points (i, j), 0 ≤ i ≤ rows, 0 ≤ j ≤ columns, those with
 * `low[i] ≤ j ≤ high[i]`. Both limits ascend, and the band is connected from (0, 0) to (rows, columns).
 */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** A point that the path is believed to pass. */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

/** The band that is the whole grid. */
export function fullBand(rows: number, columns: number): Band {
  return { rows, columns, low: new Int32Array(rows + 1), high: new Int32Array(rows + 1).fill(columns) };
}

/** Points between two anchors the search may look at when nothing is known; more, and only a corridor is. */
const LARGEST_BLOCK = 250_000;

/**
 * The band around a chain of anchors (ascending in both coordinates): between two anchors the rectangle they span where
 * it is small, else a corridor along its diagonal, as wide as the gap is uncertain; `margin` points on each side always.
 */
export function bandAround(rows: number, columns: number, anchors: readonly Anchor[], margin: number): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  const include = (i: number, from: number, to: number): void => {
    if (from < low[i]!) low[i] = Math.max(0, from);
    if (to > high[i]!) high[i] = Math.min(columns, to);
  };
  // A wrong anchor must not cut the way off: each block reaches from the anchor before to the anchor after next.
  const chain = [{ i: 0, j: 0 }, ...anchors, { i: rows, j: columns }];
  for (let k = 1; k < chain.length; k++) {
    const first = chain[Math.max(0, k - 2)]!;
    const last = chain[Math.min(chain.length - 1, k + 1)]!;
    const [from, to] =
      (last.i - first.i + 1) * (last.j - first.j + 1) <= LARGEST_BLOCK
        ? [first, last]
        : [chain[k - 1]!, chain[k]!];
    const di = to.i - from.i;
    const dj = to.j - from.j;
    const whole = (di + 1) * (dj + 1) <= LARGEST_BLOCK;
    const reach = Math.max(margin, Math.ceil(LARGEST_BLOCK / (2 * (di + 1))), Math.abs(dj - di) / 8);
    for (let i = from.i; i <= to.i; i++) {
      const middle = di === 0 ? from.j : from.j + ((i - from.i) / di) * dj;
      if (whole || di === 0) include(i, from.j, to.j);
      else
        include(i, Math.max(from.j, Math.floor(middle - reach)), Math.min(to.j, Math.ceil(middle + reach)));
    }
  }
  return widened({ rows, columns, low, high }, margin);
}

/** The band with `margin` more points on every side. */
export function widened(band: Band, margin: number): Band {
  const { rows, columns } = band;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  for (let i = 0; i <= rows; i++) {
    low[i] = Math.max(0, band.low[Math.max(0, i - margin)]! - margin);
    high[i] = Math.min(columns, band.high[Math.min(rows, i + margin)]! + margin);
  }
  for (let i = 1; i <= rows; i++) if (high[i]! < high[i - 1]!) high[i] = high[i - 1]!;
  for (let i = rows - 1; i >= 0; i--) if (low[i]! > low[i + 1]!) low[i] = low[i + 1]!;
  low[0] = 0;
  high[rows] = columns;
  return { rows, columns, low, high };
}

/** Where the points of each row begin when all points of the band are numbered; the last entry is their number. */
export function pointOffsets(band: Band): Float64Array {
  const offset = new Float64Array(band.rows + 2);
  for (let i = 0; i <= band.rows; i++) offset[i + 1] = offset[i]! + (band.high[i]! - band.low[i]! + 1);
  return offset;
}

/** Points on either side of a path that is sure, and of one that is not. */
const SURE_MARGIN = 8;
const UNSURE_MARGIN = 50;
/** Steps whose certainty is averaged. */
const WINDOW = 12;

/** The band of all points near a path: narrow where its steps are certain, wide where they are not. */
export function bandAlong(
  { rows, columns }: Band,
  path: readonly {
    readonly i: number;
    readonly m: number;
    readonly j: number;
    readonly n: number;
    readonly p: number;
  }[],
): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  let certain = 0;
  path.forEach((step, k) => {
    certain += step.p - (k >= WINDOW ? path[k - WINDOW]!.p : 0);
    const doubt = 1 - certain / Math.min(k + 1, WINDOW);
    const margin = Math.round(SURE_MARGIN + UNSURE_MARGIN * Math.max(0, Math.min(1, (doubt - 0.2) * 2)));
    const first = path[Math.max(0, k - WINDOW + 1)]!;
    const from = Math.max(0, (margin > SURE_MARGIN ? first.i : step.i) - margin);
    const to = Math.min(rows, step.i + step.m + margin);
    low[to] = Math.min(low[to]!, Math.max(0, (margin > SURE_MARGIN ? first.j : step.j) - margin));
    high[from] = Math.max(high[from]!, Math.min(columns, step.j + step.n + margin));
  });
  low[0] = 0;
  high[rows] = columns;
  // Each step gives a corner of the band; the limits ascend through the corners.
  for (let i = rows - 1; i >= 0; i--) if (low[i]! > low[i + 1]!) low[i] = low[i + 1]!;
  for (let i = 1; i <= rows; i++) if (high[i]! < high[i - 1]!) high[i] = high[i - 1]!;
  return { rows, columns, low, high };
}
