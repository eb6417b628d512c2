import { groupBy } from '../model/lists.ts';

/**
 * One way in which three versions cut the same few sentences of a text into segments, so that nothing smaller than the whole
 * can be told apart in all three. Where one version joins two sentences, the others may have both, one or none of them.
 */
export interface Cut {
  /** Segments of each version. */
  readonly counts: readonly number[];
  /** Beads of versions 0 and 1, 0 and 2, 1 and 2: four numbers for each, first segment and how many, on either side. */
  readonly beads: readonly (readonly number[])[];
  /** Logarithm of how probable it is. */
  readonly prior: number;
  /** The same behind a cut with the same gap. */
  readonly further: number;
  /** For a sentence that not all versions have: 1, 2 and 4 added up for those that do; 0 for all else. */
  readonly gap: number;
}

/** How many values `gap` can have. */
export const GAPS = 7;
/** Most segments of one version in a cut. */
export const MOST_SEGMENTS = 4;

/** Most sentences of a cut. */
const SENTENCES = 4;
/** Cuts less probable than this, as a logarithm, are left out. */
const RAREST = -12;
/** Probability that a version joins a sentence to the one before it. */
const JOINED = Math.log(0.1);
const NOT_JOINED = Math.log(0.9);
/** … that a sentence is missing in one of three versions, that only one of them has it, and that the next is like it. */
const MISSING = Math.log(0.04);
const ALONE = Math.log(0.03);
const FURTHER = Math.log(0.35);
const IN_ALL = Math.log(1 - 3 * 0.04 - 3 * 0.03);
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** By version, the segment that each sentence is in, or -1. */
type Places = readonly (readonly number[])[];

let known: ReadonlyMap<number, readonly Cut[]> | undefined;

/** The cuts with the given numbers of segments of three versions. */
export function cutsOf(x: number, y: number, z: number): readonly Cut[] {
  known ??= allCuts();
  return known.get(numberOf(x, y, z)) ?? [];
}

function numberOf(x: number, y: number, z: number): number {
  return (x * (MOST_SEGMENTS + 1) + y) * (MOST_SEGMENTS + 1) + z;
}

/** All cuts that are not too rare, by their numbers of segments; of those with the same beads, the most probable. */
function allCuts(): ReadonlyMap<number, readonly Cut[]> {
  const best = new Map<string, Cut>();
  extend([[], [], []], 0, (places, prior) => {
    const cut = cutOf(places, prior);
    const name = JSON.stringify([cut.counts, cut.beads]);
    if (cut.prior > (best.get(name)?.prior ?? -Infinity)) best.set(name, cut);
  });
  return groupBy(best.values(), ({ counts }) => numberOf(...(counts as [number, number, number])));
}

/** Calls `found` for all that can follow, sentence by sentence; some version joins each with the one before. */
function extend(places: Places, prior: number, found: (places: Places, prior: number) => void): void {
  const sentences = places[0]!.length;
  if (sentences === SENTENCES) return;
  const ways = places.map((list) => {
    const next = 1 + Math.max(-1, ...list);
    const before = list.at(-1) ?? -1;
    return before < 0 ? [-1, next] : [-1, next, before];
  });
  for (const x of ways[0]!) {
    for (const y of ways[1]!) {
      for (const z of ways[2]!) {
        const next = [x, y, z];
        const have = next.filter((segment) => segment >= 0).length;
        const joins = next.filter((segment, v) => segment >= 0 && places[v]!.at(-1) === segment).length;
        if (have === 0 || (sentences > 0 && joins === 0)) continue;
        const presence = have === 3 ? IN_ALL : have === 2 ? MISSING : ALONE;
        const p = prior + presence + joins * JOINED + (have - joins) * NOT_JOINED;
        if (p < RAREST) continue;
        const all = places.map((list, v) => [...list, next[v]!]);
        found(all, p);
        extend(all, p, found);
      }
    }
  }
}

function cutOf(places: Places, prior: number): Cut {
  const have = places.map((list) => list.some((segment) => segment >= 0));
  const gap =
    places[0]!.length === 1 && have.includes(false)
      ? have.reduce((sum, here, v) => (here ? sum + (1 << v) : sum), 0)
      : 0;
  const usual = have.filter(Boolean).length === 2 ? MISSING : ALONE;
  return {
    counts: places.map((list) => 1 + Math.max(-1, ...list)),
    beads: PAIRS.map(([a, b]) => beadsOf(places[a]!, places[b]!)),
    prior,
    further: gap > 0 ? prior - usual + FURTHER : prior,
    gap,
  };
}

/** The beads of two versions: what shares a sentence is in one, with all that lies between. */
function beadsOf(a: readonly number[], b: readonly number[]): number[] {
  const beads: number[] = [];
  let [endA, endB] = [0, 0];
  a.forEach((x, u) => {
    const y = b[u]!;
    if (x < 0 || y < 0) return;
    const at = beads.length - 4;
    if (at >= 0 && (x < endA || y < endB)) {
      beads[at + 1] = Math.max(endA, x + 1) - beads[at]!;
      beads[at + 3] = Math.max(endB, y + 1) - beads[at + 2]!;
    } else beads.push(x, 1, y, 1);
    endA = Math.max(endA, x + 1);
    endB = Math.max(endB, y + 1);
  });
  return beads;
}
