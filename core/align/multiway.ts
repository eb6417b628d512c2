import { type Band } from './band.ts';
import { type PairEvidence, pairScore } from './evidence.ts';
import { bestPath, lattice } from './ladder.ts';
import { closureScore } from './closure.ts';
import { refined } from './refine.ts';
import { joined, type Profile, profileOf } from './profile.ts';
import { type BeadPriors } from './shape.ts';

/** Everything known about the pairs of versions; `evidence[a]![b]` for a < b. */
export interface Pairs {
  readonly counts: readonly number[];
  readonly evidence: readonly (readonly (PairEvidence | undefined)[])[];
  readonly bands: readonly (readonly (Band | undefined)[])[];
  readonly priors: BeadPriors;
  /** Further evidence from outside, of `m` segments of version `a` from `i` and `n` of version `b` from `j`. */
  readonly outside?: (a: number, i: number, m: number, b: number, j: number, n: number) => number;
}

/** Evidence of two versions, whichever comes first. */
function scoreOf(pairs: Pairs, a: number, i: number, m: number, b: number, j: number, n: number): number {
  if (m === 0 || n === 0) return 0;
  const own =
    a < b ? pairScore(pairs.evidence[a]![b]!, i, m, j, n) : pairScore(pairs.evidence[b]![a]!, j, n, i, m);
  if (!pairs.outside) return own;
  return own + (a < b ? pairs.outside(a, i, m, b, j, n) : pairs.outside(b, j, n, a, i, m));
}

/** The band between the rows of a profile and a version, from the bands of the pairs. */
function profileBand(pairs: Pairs, profile: Profile, version: number): Band {
  const columns = pairs.counts[version]!;
  const low = new Int32Array(profile.rows + 1).fill(columns);
  const high = new Int32Array(profile.rows + 1);
  profile.cuts.forEach((cuts, v) => {
    if (!cuts) return;
    for (let r = 0; r <= profile.rows; r++) {
      const [from, to] = reach(pairs, v, cuts[r]!, version);
      if (from < low[r]!) low[r] = from;
      if (to > high[r]!) high[r] = to;
    }
  });
  for (let r = 1; r <= profile.rows; r++) if (high[r]! < high[r - 1]!) high[r] = high[r - 1]!;
  for (let r = profile.rows - 1; r >= 0; r--) if (low[r]! > low[r + 1]!) low[r] = low[r + 1]!;
  low[0] = 0;
  high[profile.rows] = columns;
  return { rows: profile.rows, columns, low, high };
}

/** Which points of version `b` the band holds for point `i` of version `a`. */
function reach(pairs: Pairs, a: number, i: number, b: number): [number, number] {
  if (a < b) {
    const band = pairs.bands[a]![b]!;
    return [band.low[i]!, band.high[i]!];
  }
  const band = pairs.bands[b]![a]!;
  // The other way round: the rows of the band that hold column i.
  let from = firstRow(band.high, i);
  let to = firstRow(band.low, i + 1) - 1;
  if (from > band.rows) from = band.rows;
  if (to < from) to = from;
  return [from, to];
}

/** First index whose value is at least `limit`, of an ascending list; its length if there is none. */
function firstRow(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins the versions one after another. */
export function* progressive(pairs: Pairs, order: readonly number[]): Generator<undefined, Profile> {
  let profile = profileOf(pairs.counts.length, order[0]!, pairs.counts[order[0]!]!);
  for (const version of order.slice(1)) profile = yield* add(pairs, profile, version);
  if (order.length < 3) return profile;
  const score = closureScore((a, i, m, b, j, n) => scoreOf(pairs, a, i, m, b, j, n));
  return yield* refined(profile, score, 2 / order.length, PRICE);
}

/** Aligns a version with a profile. */
export function* add(pairs: Pairs, profile: Profile, version: number): Generator<undefined, Profile> {
  const members = profile.cuts.flatMap((cuts, v) => (cuts ? [{ v, cuts }] : []));
  const weight = 1 / Math.sqrt(members.length);
  const sums = yield* lattice(profileBand(pairs, profile, version), pairs.priors, (r, m, j, n) => {
    let score = 0;
    for (const { v, cuts } of members) {
      const from = cuts[r]!;
      score += scoreOf(pairs, v, from, cuts[r + m]! - from, version, j, n);
    }
    return score * weight;
  });
  return joined(profile, version, bestPath(sums, PRICE));
}

/** What a bead costs in the search for the path with most right beads. */
const PRICE = 0.9;
