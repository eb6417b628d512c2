import { consistencyScore, type Third } from './consistency.ts';
import { lattice } from './ladder.ts';
import { known, PRICE, type Versions } from './multiway.ts';
import { bestPath, type Step } from './path.ts';
import { placesIn } from './placing.ts';
import { matchesOf } from './posterior.ts';

/** A row: by version the first segment and how many, and how probable it is that it is right. */
export interface LinkedRow {
  readonly from: readonly number[];
  readonly counts: readonly number[];
  readonly p: number;
}

/** Which pairs have to be known for the links of the versions `a` and `b`: the two, and each of them with every other one. */
export function pairsForLinks(versions: number, a: number, b: number): [number, number][] {
  const all = Array.from({ length: versions }, (_, v) => v);
  return [
    [a, b],
    ...all.flatMap((v): [number, number][] =>
      v === a || v === b
        ? []
        : [
            [Math.min(a, v), Math.max(a, v)],
            [Math.min(b, v), Math.max(b, v)],
          ],
    ),
  ];
}

/**
 * Aligns two versions, `a` before `b`, with what the others say of the two, and sets the segments of the others beside what
 * they have most in common with. So the rows are as fine as the links of the two: what a further version joins does not join
 * them.
 */
export function* linkedRows(versions: Versions, a: number, b: number): Generator<undefined, LinkedRow[]> {
  const { counts } = versions;
  const others = [...counts.keys()].filter((v) => v !== a && v !== b);
  const thirds: Third[] = [];
  for (const v of others) {
    const ofA = yield* matchesBetween(versions, a, v);
    const ofB = yield* matchesBetween(versions, b, v);
    thirds.push({ fromA: ofA.mine, inA: ofA.theirs, fromB: ofB.mine, inB: ofB.theirs });
  }
  const { band, priors, rows } = known(versions, a, b);
  const third = consistencyScore(thirds);
  const sums = yield* lattice(band, priors, (i, m, n, first, end, out, at) => {
    rows(i, m, n, first, end, out, at);
    for (let j = first; j < end; j++) out[at + j - first]! += third(i, m, j, n);
  });
  const steps = bestPath(sums, PRICE);
  const places = thirds.map((one) => placesIn(steps, one));
  return withOthers(counts, { a, b, steps }, others, places);
}

/** The posterior matches of two versions, seen from either. */
function* matchesBetween(versions: Versions, mine: number, theirs: number) {
  const { band, priors, rows } = known(versions, mine, theirs);
  const { ahead, back } = yield* matchesOf(yield* lattice(band, priors, rows));
  return mine < theirs ? { mine: ahead, theirs: back } : { mine: back, theirs: ahead };
}

/** The rows of the steps of a pair with the segments of other versions in their places, or in rows of their own. */
function withOthers(
  counts: readonly number[],
  { a, b, steps }: { a: number; b: number; steps: readonly Step[] },
  others: readonly number[],
  places: readonly Int32Array[],
): LinkedRow[] {
  const at = counts.map(() => 0);
  const result: LinkedRow[] = [];
  const take = (taken: readonly number[], p: number): void => {
    result.push({ from: [...at], counts: taken, p });
    taken.forEach((count, v) => (at[v]! += count));
  };
  /** What no row holds stands before the next row that holds segments of its version. */
  const alone = (v: number, until: number): void => {
    while (at[v]! < until)
      take(
        counts.map((_, w) => (w === v ? 1 : 0)),
        1,
      );
  };
  const next = others.map(() => 0);
  steps.forEach(({ m, n, p }, r) => {
    const taken = counts.map((_, v) => (v === a ? m : v === b ? n : 0));
    others.forEach((v, q) => {
      const place = places[q]!;
      let k = next[q]!;
      let last = -1;
      for (; k < counts[v]! && place[k]! <= r; k++) if (place[k] === r) last = k;
      if (last < 0) return;
      let first = next[q]!;
      while (place[first] !== r) first++;
      alone(v, first);
      taken[v] = last + 1 - first;
      next[q] = last + 1;
    });
    take(taken, p);
  });
  for (const v of others) alone(v, counts[v]!);
  return result;
}
