import type { Band } from './band.ts';
import { type BeadScore, type Lattice, lattice, type RowScore } from './ladder.ts';
import type { Step } from './path.ts';
import type { BeadPriors } from './shape.ts';

/** What is known of two versions; `band` has the rows of the one that comes first. */
export interface KnownPair {
  readonly band: Band;
  /** Evidence of the two, with rows of the one that comes first. */
  readonly rows: RowScore;
  readonly priors: BeadPriors;
  /** Evidence of stretches of the two, as it counts where that of several pairs is added up. */
  readonly score: BeadScore;
  /** How sure the alignment of the two alone is, 0–1. */
  readonly certainty: number;
  /** The same two with what other beads teach. */
  readonly taughtBy: (path: readonly Step[]) => Generator<undefined, KnownPair>;
}

/** Everything known about the versions; `pairs[a]![b]` for a < b. */
export interface Versions {
  readonly counts: readonly number[];
  readonly pairs: readonly (readonly (KnownPair | undefined)[])[];
}

/** What a row costs in the search for the rows of which most are right: one is made that is likelier than not. */
export const PRICE = 0.5;

/** What is known of two versions, whichever comes first. */
export function known({ pairs }: Versions, a: number, b: number): KnownPair {
  return (a < b ? pairs[a]![b] : pairs[b]![a])!;
}

/** The sums over all alignments of two versions, with rows of the one that comes first. */
export function latticeOf({ band, priors, rows }: KnownPair): Generator<undefined, Lattice> {
  return lattice(band, priors, rows);
}
