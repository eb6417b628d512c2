import { addTo } from '../model/lists.ts';
import type { Third } from './consistency.ts';
import type { Step } from './path.ts';
import type { Row } from './whole.ts';

/** A further version, and the step that each of its segments stands beside, or -1. */
export interface Beside {
  readonly v: number;
  readonly third: Third;
  readonly places: Int32Array;
}

/** A bead of two further versions. */
export interface Shared extends Step {
  readonly v: number;
  readonly w: number;
}

/** The rows of the steps of a pair with the segments of other versions in their places, or in rows of their own. */
export function withOthers(
  counts: readonly number[],
  { a, b, steps }: { a: number; b: number; steps: readonly Step[] },
  others: readonly Beside[],
  shared: readonly Shared[],
): Row[] {
  const spans = others.map(({ places }) => spansOf(places, steps.length));
  const loose = looseOf(counts, others, spans);
  const rows = new RowList(counts, others, loose, beginsOf(counts, shared, loose));
  steps.forEach(({ m, n, p }, r) => {
    const taken = counts.map((_, v) => (v === a ? m : v === b ? n : 0));
    others.forEach(({ v }, q) => {
      const { first, end } = spans[q]!;
      if (end[r] === 0) return;
      rows.alone(v, first[r]!);
      taken[v] = end[r]! - first[r]!;
    });
    rows.take(taken, p);
  });
  for (const { v } of others) rows.alone(v, counts[v]!);
  return rows.rows;
}

/** By version and segment, 1 where no step holds it. */
type Loose = readonly Uint8Array[];

/** By version, the beads of two further versions that begin at a segment. */
type Begins = readonly Map<number, Shared[]>[];

/** Rows one after the other. */
class RowList {
  readonly rows: Row[] = [];
  readonly #counts: readonly number[];
  readonly #others: readonly Beside[];
  readonly #loose: Loose;
  readonly #begins: Begins;
  /** By version, the segment that comes next. */
  readonly #at: number[];

  constructor(counts: readonly number[], others: readonly Beside[], loose: Loose, begins: Begins) {
    this.#counts = counts;
    this.#others = others;
    this.#loose = loose;
    this.#begins = begins;
    this.#at = counts.map(() => 0);
  }

  /** A row of the next segments, so many of each version. */
  take(taken: readonly number[], p: number): void {
    this.rows.push({ from: [...this.#at], counts: taken, p });
    taken.forEach((count, v) => (this.#at[v]! += count));
  }

  /** What no step holds stands before the next row that holds segments of its version; what two of the others share, in one. */
  alone(v: number, until: number): void {
    while (this.#at[v]! < until) {
      const here = this.#at[v]!;
      if (this.#together(v, here) || this.#at[v] !== here) continue;
      const { inA, inB } = this.#others.find((other) => other.v === v)!.third;
      this.take(
        this.#counts.map((_, x) => (x === v ? 1 : 0)),
        (1 - inA.matched[here]!) * (1 - inB.matched[here]!),
      );
    }
  }

  /** Takes a bead that begins at segment `here` if there is one and all before it can stand alone; tells whether. */
  #together(v: number, here: number): boolean {
    const bead = this.#begins
      [v]!.get(here)
      ?.find(({ v: x, i, w, j }) => (x === v ? this.#near(w, j) : this.#near(x, i)));
    if (!bead) return false;
    this.#begins[v]!.delete(here);
    this.alone(bead.v, bead.i);
    this.alone(bead.w, bead.j);
    if (this.#at[bead.v] !== bead.i || this.#at[bead.w] !== bead.j) return false;
    this.take(
      this.#counts.map((_, x) => (x === bead.v ? bead.m : x === bead.w ? bead.n : 0)),
      bead.p,
    );
    return true;
  }

  /** Whether nothing that a step holds stands between here and segment `until`. */
  #near(v: number, until: number): boolean {
    const at = this.#at[v]!;
    return at <= until && !this.#loose[v]!.subarray(at, until).includes(0);
  }
}

function looseOf(counts: readonly number[], others: readonly Beside[], spans: readonly Spans[]): Loose {
  const loose = counts.map((count) => new Uint8Array(count).fill(1));
  others.forEach(({ v }, q) => {
    const { first, end } = spans[q]!;
    first.forEach((from, r) => loose[v]!.fill(0, from, end[r]));
  });
  return loose;
}

function beginsOf(counts: readonly number[], shared: readonly Shared[], loose: Loose): Begins {
  const begins = counts.map(() => new Map<number, Shared[]>());
  for (const bead of shared) {
    const { v, i, m, w, j, n } = bead;
    if (loose[v]!.subarray(i, i + m).includes(0) || loose[w]!.subarray(j, j + n).includes(0)) continue;
    addTo(begins[v]!, i, bead);
    addTo(begins[w]!, j, bead);
  }
  return begins;
}

/** By step, the first segment placed there and the one behind the last; 0 where there is none. */
interface Spans {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

function spansOf(places: Int32Array, steps: number): Spans {
  const first = new Int32Array(steps);
  const end = new Int32Array(steps);
  places.forEach((step, k) => {
    if (step < 0) return;
    if (end[step] === 0) first[step] = k;
    end[step] = k + 1;
  });
  return { first, end };
}
