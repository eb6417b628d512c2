import type { Lattice } from './ladder.ts';
import { known, latticeOf, type Versions } from './multiway.ts';
import { plausiblePoints } from './points.ts';
import { type BeadChances, stepsOf, trioChances } from './trio.ts';

/** What searches over three versions at once tell. */
export interface Searched {
  /** Probabilities of the beads of the two versions; absent where no search could tell anything. */
  readonly chances: BeadChances | undefined;
  /** The versions with what the confident beads taught of every pair that was searched. */
  readonly taught: Versions;
}

/** Searches the versions `a` and `b`, `a` before `b`, together with each of the others. */
export function* searchedWith(
  versions: Versions,
  a: number,
  b: number,
  others: readonly number[],
): Generator<undefined, Searched> {
  const { counts } = versions;
  const pairs = versions.pairs.map((row) => [...row]);
  const ofTwo = yield* latticeOf(known(versions, a, b));
  const found: BeadChances[] = [];
  for (const v of others) {
    const [x, y, z] = [a, b, v].sort((p, q) => p - q) as [number, number, number];
    const two = [[x, y] as const, [x, z] as const, [y, z] as const];
    const lattices: Lattice[] = [];
    for (const [u, w] of two) {
      lattices.push(u === a && w === b ? ofTwo : yield* latticeOf(known(versions, u, w)));
    }
    const points = plausiblePoints(lattices[0]!, lattices[1]!, lattices[2]!);
    if (!points) continue;
    const scores = two.map(([u, w]) => known(versions, u, w).score);
    const chances = yield* trioChances(points, scores);
    for (const [q, [u, w]] of two.entries()) {
      if (u === a && w === b) found.push(chances[q]!);
      else pairs[u]![w] = yield* known(versions, u, w).taughtBy(stepsOf(chances[q]!, counts[u]!, counts[w]!));
    }
  }
  if (found.length === 0) return { chances: undefined, taught: versions };
  const chances = meanOf(found);
  pairs[a]![b] = yield* known(versions, a, b).taughtBy(stepsOf(chances, counts[a]!, counts[b]!));
  return { chances, taught: { counts, pairs } };
}

function meanOf(list: readonly BeadChances[]): BeadChances {
  if (list.length === 1) return list[0]!;
  const mean = new Map<number, number>();
  for (const chances of list) {
    for (const [bead, p] of chances) mean.set(bead, (mean.get(bead) ?? 0) + p / list.length);
  }
  return mean;
}
