import { beadNumber } from './chances.ts';
import { consistencyScore, type Third } from './consistency.ts';
import { lattice } from './ladder.ts';
import { bestPath, type Step } from './path.ts';
import { placesIn } from './placing.ts';
import { matchesOf } from './posterior.ts';
import { searchedWith } from './searched.ts';
import { known, latticeOf, PRICE, type Versions } from './versions.ts';
import type { Row } from './whole.ts';

/** How far the search over three versions at once is believed in the end, and the probability that it leaves to any bead. */
const BELIEVED = 0.4;
const DOUBT = 0.01;

/**
 * Aligns two versions, `a` before `b`, with what the others say of the two, and sets the segments of the others beside what
 * they have most in common with. So the rows are as fine as the links of the two: what a further version joins does not join
 * them.
 *
 * The two are searched together with each of the others. The confident beads teach every pair once more; then the two are
 * aligned with what they say now, with the chances of that search, and with what is consistent with the others.
 */
export function* linkedRows(versions: Versions, a: number, b: number): Generator<undefined, Row[]> {
  const { counts } = versions;
  const others = [...counts.keys()].filter((v) => v !== a && v !== b);
  const { chances, taught } = yield* searchedWith(versions, a, b, others);
  const thirds: Third[] = [];
  for (const v of others) {
    const ofA = yield* matchesBetween(taught, a, v);
    const ofB = yield* matchesBetween(taught, b, v);
    thirds.push({ fromA: ofA.mine, inA: ofA.theirs, fromB: ofB.mine, inB: ofB.theirs });
  }
  const { band, priors, rows } = known(taught, a, b);
  const third = consistencyScore(thirds);
  const sums = yield* lattice(band, priors, (i, m, n, first, end, out, at) => {
    rows(i, m, n, first, end, out, at);
    for (let j = first; j < end; j++) {
      const found = chances && BELIEVED * Math.log(DOUBT + (chances.get(beadNumber(i, m, j, n)) ?? 0));
      out[at + j - first]! += third(i, m, j, n) + (found ?? 0);
    }
  });
  const steps = bestPath(sums, PRICE);
  const beside = others.map((v, q) => ({ v, third: thirds[q]!, places: placesIn(steps, thirds[q]!) }));
  const shared: Shared[] = [];
  for (const [q, v] of others.entries()) {
    for (const w of others.slice(q + 1)) {
      for (const step of bestPath(yield* latticeOf(known(taught, v, w)), PRICE)) {
        if (step.m > 0 && step.n > 0) shared.push({ v, w, ...step });
      }
    }
  }
  return withOthers(counts, { a, b, steps }, beside, shared);
}

/** The posterior matches of two versions, seen from either. */
function* matchesBetween(versions: Versions, mine: number, theirs: number) {
  const { ahead, back } = yield* matchesOf(yield* latticeOf(known(versions, mine, theirs)));
  return mine < theirs ? { mine: ahead, theirs: back } : { mine: back, theirs: ahead };
}

/** A further version, and the step that each of its segments stands beside, or -1. */
interface Beside {
  readonly v: number;
  readonly third: Third;
  readonly places: Int32Array;
}

/** A bead of two further versions. */
interface Shared extends Step {
  readonly v: number;
  readonly w: number;
}

/** The rows of the steps of a pair with the segments of other versions in their places, or in rows of their own. */
function withOthers(
  counts: readonly number[],
  { a, b, steps }: { a: number; b: number; steps: readonly Step[] },
  others: readonly Beside[],
  shared: readonly Shared[],
): Row[] {
  const at = counts.map(() => 0);
  const result: Row[] = [];
  const take = (taken: readonly number[], p: number): void => {
    result.push({ from: [...at], counts: taken, p });
    taken.forEach((count, v) => (at[v]! += count));
  };
  const spans = others.map(({ places }) => spansOf(places, steps.length));
  const loose = counts.map((count) => new Uint8Array(count).fill(1));
  others.forEach(({ v }, q) => {
    const { first, end } = spans[q]!;
    for (let r = 0; r < steps.length; r++) loose[v]!.fill(0, first[r]!, end[r]!);
  });
  const begins = counts.map(() => new Map<number, Shared[]>());
  for (const bead of shared) {
    const { v, i, m, w, j, n } = bead;
    if (loose[v]!.subarray(i, i + m).includes(0) || loose[w]!.subarray(j, j + n).includes(0)) continue;
    begins[v]!.set(i, [...(begins[v]!.get(i) ?? []), bead]);
    begins[w]!.set(j, [...(begins[w]!.get(j) ?? []), bead]);
  }
  /** Whether nothing that a row holds stands between here and segment `until`. */
  const near = (v: number, until: number): boolean =>
    at[v]! <= until && !loose[v]!.subarray(at[v]!, until).includes(0);
  /** What no row holds stands before the next row that holds segments of its version; what two of the others share, in one. */
  const alone = (v: number, until: number): void => {
    while (at[v]! < until) {
      const here = at[v]!;
      const bead = begins[v]!.get(here)?.find(({ v: x, i, w, j }) => (x === v ? near(w, j) : near(x, i)));
      if (bead) {
        begins[v]!.delete(here);
        alone(bead.v, bead.i);
        alone(bead.w, bead.j);
        if (at[bead.v] === bead.i && at[bead.w] === bead.j) {
          take(
            counts.map((_, x) => (x === bead.v ? bead.m : x === bead.w ? bead.n : 0)),
            bead.p,
          );
          continue;
        }
      }
      if (at[v] !== here) continue;
      const { inA, inB } = others.find((other) => other.v === v)!.third;
      take(
        counts.map((_, x) => (x === v ? 1 : 0)),
        (1 - inA.matched[here]!) * (1 - inB.matched[here]!),
      );
    }
  };
  steps.forEach(({ m, n, p }, r) => {
    const taken = counts.map((_, v) => (v === a ? m : v === b ? n : 0));
    others.forEach((other, q) => {
      const { first, end } = spans[q]!;
      if (end[r] === 0) return;
      alone(other.v, first[r]!);
      taken[other.v] = end[r]! - first[r]!;
    });
    take(taken, p);
  });
  for (const { v } of others) alone(v, counts[v]!);
  return result;
}

/** By step, the first segment placed there and the one behind the last; 0 where there is none. */
function spansOf(places: Int32Array, steps: number): { first: Int32Array; end: Int32Array } {
  const first = new Int32Array(steps);
  const end = new Int32Array(steps);
  places.forEach((step, k) => {
    if (step < 0) return;
    if (end[step] === 0) first[step] = k;
    end[step] = k + 1;
  });
  return { first, end };
}
