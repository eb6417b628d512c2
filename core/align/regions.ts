import { InputError } from '../model/index.ts';
import type { Band } from './band.ts';
import type { AlignInput, FixedRow } from './input.ts';

/**
 * Where rows known to be right leave room for others. Rows that join versions cut these into parts: the rows themselves, with
 * odd numbers, and what lies between them, in the order of the text. What a version has between two of its own known rows may
 * belong to any of the parts there, since rows that it has no cell in may stand anywhere beside it. Rows of one version alone
 * cut nothing but that version.
 */
export interface Regions {
  /** The known rows that join versions, in order. */
  readonly joining: readonly FixedRow[];
  /** Those of one version. */
  readonly single: readonly FixedRow[];
  /**
   * By version, the first and the last part each segment may lie in. In place of the first, a segment of a row of its version
   * alone has an odd number below 0 that is only of that row.
   */
  readonly least: readonly Int32Array[];
  readonly most: readonly Int32Array[];
  /** By version, where each joining row begins and ends; -1 where it has no cell. */
  readonly from: readonly Int32Array[];
  readonly end: readonly Int32Array[];
}

/** Puts the known rows in order. Throws `fixed-rows-conflict` where they cross, overlap or name segments there are not. */
export function regionsOf(versions: readonly AlignInput[], fixed: readonly FixedRow[]): Regions {
  const rows = fixed.filter((row) => row.cells.some((cell) => cell.length > 0));
  rows.forEach((row) => {
    if (row.cells.length !== versions.length) conflict();
    row.cells.forEach((cell, v) => {
      cell.forEach((segment, k) => {
        const inside = Number.isInteger(segment) && segment >= 0 && segment < versions[v]!.segments.length;
        if (!inside || (k > 0 && segment !== cell[k - 1]! + 1)) conflict();
      });
    });
  });
  const sorted = inOrder(rows, versions.length);
  const joins = ({ cells }: FixedRow): boolean => cells.filter((cell) => cell.length > 0).length > 1;
  const joining = sorted.filter(joins);
  const single = sorted.filter((row) => !joins(row));
  const parts = versions.map(({ segments }, v) => partsOf(segments.length, v, joining, single));
  return {
    joining,
    single,
    least: parts.map(({ least }) => least),
    most: parts.map(({ most }) => most),
    from: versions.map((_, v) => Int32Array.from(joining, ({ cells }) => cells[v]![0] ?? -1)),
    end: versions.map((_, v) => Int32Array.from(joining, ({ cells }) => (cells[v]!.at(-1) ?? -2) + 1)),
  };
}

/** The parts that the segments of version `v` may lie in. */
function partsOf(
  count: number,
  v: number,
  joining: readonly FixedRow[],
  single: readonly FixedRow[],
): { readonly least: Int32Array; readonly most: Int32Array } {
  const least = new Int32Array(count);
  const most = new Int32Array(count);
  /** Behind the known rows so far, and the part that begins there. */
  let [next, part] = [0, 0];
  joining.forEach(({ cells }, k) => {
    const [first] = cells[v]!;
    if (first === undefined) return;
    least.fill(part, next, first);
    most.fill(2 * k, next, first);
    next = first + cells[v]!.length;
    least.fill(2 * k + 1, first, next);
    most.fill(2 * k + 1, first, next);
    part = 2 * k + 2;
  });
  least.fill(part, next);
  most.fill(2 * joining.length, next);
  single.forEach(({ cells }, k) => {
    for (const segment of cells[v]!) least[segment] = -2 * k - 1;
  });
  return { least, most };
}

/** Whether any rows are known. */
export function areKnown({ joining, single }: Regions): boolean {
  return joining.length + single.length > 0;
}

function conflict(): never {
  throw new InputError(
    'fixed-rows-conflict',
    'Rows that are to stay contradict each other or the order of the text. Take one of them back.',
  );
}

/** The rows in an order that is that of every version. */
function inOrder(rows: readonly FixedRow[], versions: number): FixedRow[] {
  const after = rows.map(() => new Set<number>());
  const waiting = rows.map(() => 0);
  for (let v = 0; v < versions; v++) {
    const here = rows.flatMap((row, k) => (row.cells[v]!.length > 0 ? [k] : []));
    here.sort((x, y) => rows[x]!.cells[v]![0]! - rows[y]!.cells[v]![0]!);
    for (let k = 1; k < here.length; k++) {
      if (rows[here[k]!]!.cells[v]![0]! <= rows[here[k - 1]!]!.cells[v]!.at(-1)!) conflict();
      if (after[here[k - 1]!]!.has(here[k]!)) continue;
      after[here[k - 1]!]!.add(here[k]!);
      waiting[here[k]!]!++;
    }
  }
  const free = waiting.flatMap((count, k) => (count === 0 ? [k] : []));
  const order: FixedRow[] = [];
  for (let q = 0; q < free.length; q++) {
    order.push(rows[free[q]!]!);
    for (const next of after[free[q]!]!) if (--waiting[next]! === 0) free.push(next);
  }
  return order.length === rows.length ? order : conflict();
}

/** The same where segments are cut: by version and segment, the first of its pieces, and behind the last their number. */
export function regionsOfParts(regions: Regions, firsts: readonly (Int32Array | undefined)[]): Regions {
  const cut = (lists: readonly Int32Array[]): Int32Array[] =>
    lists.map((list, v) => {
      const first = firsts[v];
      if (!first) return list;
      const pieces = new Int32Array(first.at(-1)!);
      list.forEach((part, i) => pieces.fill(part, first[i], first[i + 1]));
      return pieces;
    });
  const moved = (lists: readonly Int32Array[]): Int32Array[] =>
    lists.map((list, v) => {
      const first = firsts[v];
      return first ? list.map((segment) => (segment < 0 ? segment : first[segment]!)) : list;
    });
  const { least, most, from, end } = regions;
  return { ...regions, least: cut(least), most: cut(most), from: moved(from), end: moved(end) };
}

/** Whether stretches of two versions may lie in one row. */
export function together(
  regions: Regions,
  a: number,
  i: number,
  m: number,
  b: number,
  j: number,
  n: number,
): boolean {
  const leastA = regions.least[a]!;
  const leastB = regions.least[b]!;
  const [x, y] = [leastA[i]!, leastB[j]!];
  for (let k = i + 1; k < i + m; k++) if (leastA[k] !== x) return false;
  for (let k = j + 1; k < j + n; k++) if (leastB[k] !== y) return false;
  if (isKnown(x) || isKnown(y)) return x === y;
  return Math.max(x, y) <= Math.min(regions.most[a]![i]!, regions.most[b]![j]!);
}

/** Whether what stands for a part is a known row. */
export function isKnown(part: number): boolean {
  return (part & 1) === 1;
}

/** The band of two versions, kept to where the known rows that join them leave it. */
export function clamped(band: Band, regions: Regions, a: number, b: number): Band {
  const { rows, columns } = band;
  const corners = cornersOf(regions, a, b);
  if (corners.length === 0) return band;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1).fill(columns);
  // The path passes the corners of known rows; only in their own row it may lie on either side of them.
  for (const [i, j] of corners) {
    if (i < rows) low[i + 1] = Math.max(low[i + 1]!, j);
    if (i > 0) high[i - 1] = Math.min(high[i - 1]!, j);
  }
  for (let i = 1; i <= rows; i++) low[i] = Math.max(low[i]!, low[i - 1]!);
  for (let i = rows - 1; i >= 0; i--) high[i] = Math.min(high[i]!, high[i + 1]!);
  for (let i = 0; i <= rows; i++) {
    const [least, most] = [low[i]!, high[i]!];
    low[i] = Math.min(Math.max(band.low[i]!, least), most);
    high[i] = Math.min(Math.max(band.high[i]!, least), most);
  }
  // Where the band lay elsewhere altogether, the corners connect its pieces.
  for (const [i, j] of corners) {
    low[i] = Math.min(low[i]!, j);
    high[i] = Math.max(high[i]!, j);
  }
  return { rows, columns, low, high };
}

/** The points where the known rows that join two versions begin and end. */
function cornersOf({ joining, from, end }: Regions, a: number, b: number): [i: number, j: number][] {
  return joining.flatMap((_, k): [number, number][] => {
    if (from[a]![k]! < 0 || from[b]![k]! < 0) return [];
    return [
      [from[a]![k]!, from[b]![k]!],
      [end[a]![k]!, end[b]![k]!],
    ];
  });
}
