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

/** Number of points of a band. */
export function sizeOf({ rows, low, high }: Band): number {
  let size = 0;
  for (let i = 0; i <= rows; i++) size += high[i]! - low[i]! + 1;
  return size;
}

/** The band where segments are cut into parts: by segment of either side, its first part, and behind the last their number. */
export function bandOfParts(band: Band, a: Int32Array, b: Int32Array): Band {
  const rows = a[band.rows]!;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  for (let i = 0; i <= band.rows; i++) {
    low.fill(b[band.low[i]!]!, a[i], i < band.rows ? a[i + 1] : undefined);
    high[a[i]!] = b[band.high[i]!]!;
    if (i < band.rows) high.fill(b[band.high[i + 1]!]!, a[i]! + 1, a[i + 1]);
  }
  return { rows, columns: b[band.columns]!, low, high };
}
