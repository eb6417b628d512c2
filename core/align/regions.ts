import { InputError } from '../model/index.ts';
import type { Band } from './band.ts';
import type { AlignedRow, AlignInput, FixedRow } from './input.ts';

/**
 * The parts that rows known to be right cut the versions into: the rows themselves and what lies between them. Parts are
 * numbered in the order of the text, the known rows with odd numbers; no row may reach from one part into another.
 */
export interface Regions {
  readonly fixed: readonly FixedRow[];
  /** By version, the part of each segment. */
  readonly of: readonly Int32Array[];
  /** By version, the first segment of each part, and behind the last the number of segments. */
  readonly starts: readonly Int32Array[];
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
  const parts = 2 * sorted.length + 1;
  const starts = versions.map(({ segments }) => new Int32Array(parts + 1).fill(segments.length));
  for (let v = 0; v < versions.length; v++) {
    // Behind the last known row of a version everything is open; rows without a cell here take no room.
    let next = versions[v]!.segments.length;
    for (let k = sorted.length - 1; k >= 0; k--) {
      const cell = sorted[k]!.cells[v]!;
      const end = cell.length > 0 ? cell.at(-1)! + 1 : next;
      if (end > next) conflict();
      starts[v]![2 * k + 2] = end;
      next = cell.length > 0 ? cell[0]! : end;
      starts[v]![2 * k + 1] = next;
    }
    starts[v]![0] = 0;
  }
  const of = versions.map(({ segments }, v) => {
    const part = new Int32Array(segments.length);
    for (let p = 0; p < parts; p++) part.fill(p, starts[v]![p]!, starts[v]![p + 1]!);
    return part;
  });
  return { fixed: sorted, of, starts };
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
export function regionsOfParts(
  { fixed, of, starts }: Regions,
  firsts: readonly (Int32Array | undefined)[],
): Regions {
  return {
    fixed,
    of: of.map((regions, v) => {
      const first = firsts[v];
      if (!first) return regions;
      const cut = new Int32Array(first.at(-1)!);
      regions.forEach((region, i) => cut.fill(region, first[i], first[i + 1]));
      return cut;
    }),
    starts: starts.map((list, v) => {
      const first = firsts[v];
      return first ? list.map((segment) => first[segment]!) : list;
    }),
  };
}

/** Whether stretches of two versions lie in one part. */
export function together(
  regions: Regions,
  a: number,
  i: number,
  m: number,
  b: number,
  j: number,
  n: number,
): boolean {
  const partsA = regions.of[a]!;
  const partsB = regions.of[b]!;
  return partsA[i] === partsA[i + m - 1] && partsB[j] === partsB[j + n - 1] && partsA[i] === partsB[j];
}

/** The band of two versions, kept to where the known rows leave it. */
export function clamped(band: Band, regions: Regions, a: number, b: number): Band {
  if (regions.fixed.length === 0) return band;
  const { rows, columns } = band;
  const startsA = regions.starts[a]!;
  const startsB = regions.starts[b]!;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1).fill(columns);
  // The path passes the points where parts begin; only in their own row it may lie on either side of them.
  for (let p = 1; p + 1 < startsA.length; p++) {
    const i = startsA[p]!;
    const j = startsB[p]!;
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
  // Where the band lay elsewhere altogether, its pieces are connected by gaps.
  for (let i = 1; i <= rows; i++) if (low[i]! > high[i - 1]!) low[i] = high[i - 1]!;
  for (let i = rows - 1; i >= 0; i--) if (low[i]! > low[i + 1]!) low[i] = low[i + 1]!;
  low[0] = 0;
  high[rows] = columns;
  return { rows, columns, low, high };
}

/** The rows with the known ones in their places, whatever the search made of their segments. */
export function withFixed(rows: readonly AlignedRow[], { fixed, of }: Regions): AlignedRow[] {
  if (fixed.length === 0) return [...rows];
  const parts: AlignedRow[][] = Array.from({ length: 2 * fixed.length + 1 }, () => []);
  for (const row of rows) {
    const seen = new Set(row.cells.flatMap((cell, v) => cell.map((segment) => of[v]![segment]!)));
    for (const part of seen) {
      if (part % 2 === 1) continue;
      parts[part]!.push({
        cells: row.cells.map((cell, v) => cell.filter((segment) => of[v]![segment] === part)),
        score: row.score,
      });
    }
  }
  fixed.forEach(({ cells }, k) => parts[2 * k + 1]!.push({ cells, score: 1 }));
  return parts.flat();
}
