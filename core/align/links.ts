import type { Version } from './features.ts';

/** A sparse table: row `r` holds the columns `to[start[r]]` … with their values. */
export interface Table {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
}

/** Collects the cells of a table row by row. */
export function tableOf(
  rows: number,
  cells: (row: number, put: (column: number, value: number) => void) => void,
): Table {
  const start = new Int32Array(rows + 1);
  const to: number[] = [];
  const value: number[] = [];
  for (let row = 0; row < rows; row++) {
    cells(row, (column, v) => {
      to.push(column);
      value.push(v);
    });
    start[row + 1] = to.length;
  }
  return { start, to: Int32Array.from(to), value: Float64Array.from(value) };
}

/** Keys that more types than this share tell nothing. */
const MOST_SHARING = 300;
/** Links weaker than this are left out. */
const WEAKEST = 0.005;

/**
 * What is known of word translation before anything is learnt: for each type of `from`, the types of `to` it shares a key
 * with, and the probability that it is translated by them.
 */
export function priorLinks(from: Version, to: Version): Table {
  const holders = new Map<string, { type: number; trust: number }[]>();
  to.keys.forEach((keys, type) => {
    for (const { name, trust } of keys) {
      const list = holders.get(name);
      if (list) list.push({ type, trust });
      else holders.set(name, [{ type, trust }]);
    }
  });
  const best = new Float64Array(to.types.names.length);
  return tableOf(from.types.names.length, (type, put) => {
    const touched: number[] = [];
    for (const { name, trust } of from.keys[type]!) {
      const list = holders.get(name);
      if (!list || list.length > MOST_SHARING) continue;
      let total = 0;
      for (const other of list) total += to.frequency[other.type]! * other.trust;
      for (const other of list) {
        const t = Math.min(trust, other.trust) * ((to.frequency[other.type]! * other.trust) / total);
        if (t < WEAKEST) continue;
        if (best[other.type] === 0) touched.push(other.type);
        if (t > best[other.type]!) best[other.type] = t;
      }
    }
    for (const other of touched) {
      put(other, best[other]!);
      best[other] = 0;
    }
  });
}
