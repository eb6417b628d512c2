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
  let last: Anchor = { i: 0, j: 0 };
  for (const anchor of [...anchors, { i: rows, j: columns }]) {
    const di = anchor.i - last.i;
    const dj = anchor.j - last.j;
    const whole = (di + 1) * (dj + 1) <= LARGEST_BLOCK;
    const reach = whole
      ? 0
      : Math.max(margin, Math.ceil(LARGEST_BLOCK / (2 * (di + 1))), Math.abs(dj - di) / 8);
    for (let i = last.i; i <= anchor.i; i++) {
      const middle = di === 0 ? last.j : last.j + ((i - last.i) / di) * dj;
      if (whole) include(i, last.j, anchor.j);
      else
        include(
          i,
          Math.max(last.j, Math.floor(middle - reach)),
          Math.min(anchor.j, Math.ceil(middle + reach)),
        );
    }
    if (di === 0) include(anchor.i, last.j, anchor.j);
    last = anchor;
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
