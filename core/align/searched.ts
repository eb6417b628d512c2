import { type BeadChances, stepsOf } from './chances.ts';
import type { Lattice } from './ladder.ts';
import { plausiblePoints } from './points.ts';
import { type Trio, trioSearch } from './trio.ts';
import { known, latticeOf, type Versions } from './versions.ts';

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
  const found: BeadChances[] = [];
  for (const v of others) {
    const three = [a, b, v].sort((p, q) => p - q) as [number, number, number];
    const trio = yield* searchThree(versions, three);
    if (!trio) continue;
    for (const [q, [x, y]] of everyTwo(three).entries()) {
      const chances = trio.chances[q]!;
      if (x === a && y === b) found.push(chances);
      else pairs[x]![y] = yield* known(versions, x, y).taughtBy(stepsOf(chances, counts[x]!, counts[y]!));
    }
  }
  if (found.length === 0) return { chances: undefined, taught: versions };
  const chances = meanOf(found);
  pairs[a]![b] = yield* known(versions, a, b).taughtBy(stepsOf(chances, counts[a]!, counts[b]!));
  return { chances, taught: { counts, pairs } };
}

/** Searches three versions at once, in ascending order; gives undefined where hardly one place is told from another. */
export function* searchThree(
  versions: Versions,
  three: readonly [number, number, number],
): Generator<undefined, Trio | undefined> {
  const pairs = everyTwo(three).map(([x, y]) => known(versions, x, y));
  const lattices: Lattice[] = [];
  for (const pair of pairs) lattices.push(yield* latticeOf(pair));
  const points = plausiblePoints(lattices[0]!, lattices[1]!, lattices[2]!);
  if (!points) return undefined;
  const scores = pairs.map(({ score }) => score);
  return yield* trioSearch(points, scores);
}

function everyTwo([x, y, z]: readonly [number, number, number]): readonly (readonly [number, number])[] {
  return [
    [x, y],
    [x, z],
    [y, z],
  ];
}

function meanOf(list: readonly BeadChances[]): BeadChances {
  if (list.length === 1) return list[0]!;
  const mean = new Map<number, number>();
  for (const chances of list) {
    for (const [bead, p] of chances) mean.set(bead, (mean.get(bead) ?? 0) + p / list.length);
  }
  return mean;
}
