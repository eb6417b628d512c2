import type { Lattice } from './ladder.ts';
import { probability } from './path.ts';

/** What an alignment says of the segments of one of its two versions; matches less probable than `LEAST` are left out. */
export interface Matches {
  /** Matches of segment `i`: those numbered from `start[i]` to before `start[i + 1]`. */
  readonly start: Int32Array;
  /** By match, the segment of the other version, ascending within each segment. */
  readonly to: Int32Array;
  /** By match, the probability that a bead holds both. */
  readonly p: Float32Array;
  /** By match, the probability that a bead holds both and nothing else of this version: all of the other is in this segment. */
  readonly alone: Float32Array;
  /** By segment, the probability to have any counterpart. */
  readonly matched: Float32Array;
}

/** Probability below which beads and matches are taken not to be there. */
const LEAST = 1e-4;

/** The posterior matches of both versions of a lattice. Yields now and then. */
export function* matchesOf(l: Lattice): Generator<undefined, { ahead: Matches; back: Matches }> {
  const { rows, columns } = l.band;
  const ahead = gathering(rows);
  const back = gathering(columns);
  let work = 0;
  for (let i = 0; i <= rows; i++) {
    beadsEndingIn(l, i, (m, j, n, p) => {
      for (let x = i - m; x < i; x++) {
        ahead.matched[x]! += p;
        for (let y = j; y < j + n; y++) put(ahead.cells[x]!, y, p, m === 1);
      }
      for (let y = j; y < j + n; y++) {
        back.matched[y]! += p;
        for (let x = i - m; x < i; x++) put(back.cells[y]!, x, p, n === 1);
      }
    });
    work += l.band.high[i]! - l.band.low[i]!;
    if (work > 5000) {
      work = 0;
      yield;
    }
  }
  return { ahead: packed(ahead), back: packed(back) };
}

/** The beads of which the last segment on the left is before `i`, as far as they are plausible at all. */
function beadsEndingIn(
  { band, shapes, offset, points, scores, alpha, beta, total }: Lattice,
  i: number,
  found: (m: number, j: number, n: number, p: number) => void,
): void {
  const { low, high } = band;
  const here = offset[i]! - low[i]!;
  for (let s = 0; s < shapes.length; s++) {
    const { m, n } = shapes[s]!;
    if (i < m) continue;
    const from = offset[i - m]! - low[i - m]! - n;
    const first = Math.max(low[i]!, low[i - m]! + n);
    const last = Math.min(high[i]!, high[i - m]! + n);
    for (let j = first; j <= last; j++) {
      const point = here + j;
      const p = probability(alpha[from + j]! + scores[s * points + point]! + beta[point]! - total);
      if (p >= LEAST) found(m, j - n, n, p);
    }
  }
}

interface Cell {
  p: number;
  alone: number;
}

interface Gathering {
  readonly cells: readonly Map<number, Cell>[];
  readonly matched: Float32Array;
}

function gathering(count: number): Gathering {
  return { cells: Array.from({ length: count }, () => new Map()), matched: new Float32Array(count) };
}

function put(cells: Map<number, Cell>, to: number, p: number, alone: boolean): void {
  let cell = cells.get(to);
  if (!cell) cells.set(to, (cell = { p: 0, alone: 0 }));
  cell.p += p;
  if (alone) cell.alone += p;
}

function packed({ cells, matched }: Gathering): Matches {
  const start = new Int32Array(cells.length + 1);
  cells.forEach((map, i) => (start[i + 1] = start[i]! + map.size));
  const size = start[cells.length]!;
  const to = new Int32Array(size);
  const p = new Float32Array(size);
  const alone = new Float32Array(size);
  let at = 0;
  for (const map of cells) {
    for (const [other, cell] of [...map].sort(([x], [y]) => x - y)) {
      to[at] = other;
      p[at] = Math.min(1, cell.p);
      alone[at++] = Math.min(1, cell.alone);
    }
  }
  return { start, to, p, alone, matched: matched.map((q) => Math.min(1, q)) };
}
