import type { Band } from './band.ts';
import { lattice, type RowScore } from './ladder.ts';
import { bestPath } from './path.ts';
import { joined, type Profile, profileOf, profileOfRows } from './profile.ts';
import { searchedWith, searchThree } from './searched.ts';
import { meanPriors } from './shape.ts';
import { known, PRICE, type Versions } from './versions.ts';

/**
 * Aligns all versions. Three are searched at once. Of more the two that are surest are searched with each of the others; what is
 * certain then teaches every pair once more. The three surest are searched at once, and the others join them one by one.
 */
export function* alignedTogether(versions: Versions): Generator<undefined, Profile> {
  const order = joiningOrder(versions);
  const taught = order.length > 3 ? yield* taughtTogether(versions, order) : versions;
  let profile = yield* startOf(taught, order);
  for (const version of order) {
    if (!profile.cuts[version]) profile = yield* withVersion(taught, profile, version);
  }
  return profile;
}

function* taughtTogether(versions: Versions, order: readonly number[]): Generator<undefined, Versions> {
  const [a, b] = inOrder(order.slice(0, 2)) as [number, number];
  return (yield* searchedWith(versions, a, b, order.slice(2))).taught;
}

/** The profile that the other versions join: of the first three, or of the first where these cannot be searched at once. */
function* startOf(versions: Versions, order: readonly number[]): Generator<undefined, Profile> {
  const { counts } = versions;
  if (order.length > 2) {
    const three = inOrder(order.slice(0, 3)) as [number, number, number];
    const found = yield* searchThree(versions, three);
    if (found?.rows) return profileOfRows(counts.length, three, found.rows);
  }
  const first = order[0]!;
  return profileOf(counts.length, first, counts[first]!);
}

function inOrder(list: readonly number[]): number[] {
  return list.toSorted((a, b) => a - b);
}

/** The surest pair first, then always the version that is surest with those there are. */
function joiningOrder(versions: Versions): number[] {
  const left = new Set(versions.counts.keys());
  const order: number[] = [];
  const certainty = (v: number, others: Iterable<number>): number => {
    let sum = 0;
    for (const other of others) if (other !== v) sum = Math.max(sum, known(versions, v, other).certainty);
    return sum;
  };
  while (left.size > 0) {
    const among = order.length > 0 ? order : versions.counts.keys();
    const others = [...among];
    let best = -1;
    let most = -1;
    for (const v of left) {
      const c = certainty(v, others);
      if (c > most) [best, most] = [v, c];
    }
    order.push(best);
    left.delete(best);
  }
  return order;
}

/** Aligns a version with a profile. */
function* withVersion(versions: Versions, profile: Profile, version: number): Generator<undefined, Profile> {
  const members = profile.cuts.flatMap((cuts, v) => (cuts ? [{ v, cuts }] : []));
  const priors = meanPriors(members.map(({ v }) => known(versions, v, version).priors));
  const only = members.length === 1 ? members[0]!.v : version;
  const score =
    only < version ? known(versions, only, version).rows : profileRows(versions, members, version);
  const sums = yield* lattice(profileBand(versions, profile, version), priors, score);
  return joined(profile, version, bestPath(sums, PRICE));
}

/** The evidence of the versions of a profile for the segments of another. */
function profileRows(
  versions: Versions,
  members: readonly { readonly v: number; readonly cuts: Int32Array }[],
  version: number,
): RowScore {
  const weight = 1 / Math.sqrt(members.length);
  return (r, m, n, first, end, out, at) => {
    for (const { v, cuts } of members) {
      const from = cuts[r]!;
      const count = cuts[r + m]! - from;
      if (count === 0) continue;
      const { score } = known(versions, v, version);
      for (let j = first; j < end; j++) {
        out[at + j - first]! += weight * (v < version ? score(from, count, j, n) : score(j, n, from, count));
      }
    }
  };
}

/** The band between the rows of a profile and a version, from the bands of the pairs. */
function profileBand(versions: Versions, profile: Profile, version: number): Band {
  const columns = versions.counts[version]!;
  const low = new Int32Array(profile.rows + 1).fill(columns);
  const high = new Int32Array(profile.rows + 1);
  profile.cuts.forEach((cuts, v) => {
    if (!cuts) return;
    const { band } = known(versions, v, version);
    for (let r = 0; r <= profile.rows; r++) {
      const [from, to] =
        v < version ? [band.low[cuts[r]!]!, band.high[cuts[r]!]!] : rowsHolding(band, cuts[r]!);
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

/** The first and the last row of a band that hold a column. */
function rowsHolding(band: Band, column: number): [number, number] {
  const from = Math.min(band.rows, firstAtLeast(band.high, column));
  return [from, Math.max(from, firstAtLeast(band.low, column + 1) - 1)];
}

/** First index whose value is at least `limit`, of an ascending list; its length if there is none. */
function firstAtLeast(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
