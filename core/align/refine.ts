import {
  type JointRow,
  jointRows,
  type RowPrior,
  searchable,
  type StretchScore,
  type Window,
} from './joint.ts';
import { type Profile, profileOfRows } from './profile.ts';

/** Rows at least this probable stay as they are; the others are searched again with their neighbours. */
const CERTAIN = 0.97;
/** Certain rows on either side that are searched along. */
const ASIDE = 2;
/** Rows of a window at most. */
const MOST_ROWS = 10;

/** The profile with its doubtful stretches searched again over all versions at once. */
export function* refined(
  profile: Profile,
  score: StretchScore,
  weight: number,
  price: number,
): Generator<undefined, Profile> {
  const cuts = profile.cuts.map((list) => list!);
  const prior = rowPrior(profile);
  const rows: JointRow[] = [];
  const keep = (r: number): void => {
    rows.push({ counts: cuts.map((list) => list[r + 1]! - list[r]!), p: profile.p[r]! });
  };
  let r = 0;
  for (const { first, last } of doubtful(profile)) {
    while (r < first) keep(r++);
    const window: Window = { from: cuts.map((list) => list[first]!), to: cuts.map((list) => list[last]!) };
    const large = Array.from({ length: last - first }, (_, k) =>
      cuts.some((list) => list[first + k + 1]! - list[first + k]! > 3),
    ).some(Boolean);
    if (large || !searchable(window)) {
      while (r < last) keep(r++);
      continue;
    }
    rows.push(...jointRows(window, score, prior, weight, price));
    r = last;
    yield;
  }
  while (r < profile.rows) keep(r++);
  return profileOfRows(cuts.length, rows);
}

/** Runs of rows around the uncertain ones. */
function doubtful({ rows, p }: Profile): { first: number; last: number }[] {
  const windows: { first: number; last: number }[] = [];
  for (let r = 0; r < rows; r++) {
    if (p[r]! >= CERTAIN) continue;
    const first = Math.max(0, r - ASIDE);
    const last = Math.min(rows, r + 1 + ASIDE);
    const before = windows.at(-1);
    if (before && first < before.last) {
      if (last - before.first <= MOST_ROWS) before.last = last;
      else if (r >= before.last) windows.push({ first: before.last, last });
      else if (last > before.last) windows.push({ first: before.last, last });
    } else windows.push({ first, last });
  }
  return windows;
}

/** Trust in the product of the versions' own counts where a combination was seen rarely, in rows. */
const TRUST = 20;

/** How probable the counts of a row are, estimated from a profile; the order of the versions plays no part. */
function rowPrior(profile: Profile): RowPrior {
  const versions = profile.cuts.length;
  const single = [0.06, 0.86, 0.065, 0.012, 0.003].map((q) => q * 30);
  const seen = new Map<string, number>();
  const key = (counts: readonly number[]): string => [...counts].sort().join();
  const orders = (counts: readonly number[]): number => {
    let n = 1;
    const left = new Map<number, number>();
    counts.forEach((c, k) => {
      left.set(c, (left.get(c) ?? 0) + 1);
      n = (n * (k + 1)) / left.get(c)!;
    });
    return n;
  };
  for (let r = 0; r < profile.rows; r++) {
    const counts = profile.cuts.map((list) => list![r + 1]! - list![r]!);
    for (const c of counts) single[Math.min(c, 4)]! += 1;
    seen.set(key(counts), (seen.get(key(counts)) ?? 0) + 1);
  }
  const all = single.reduce((sum, q) => sum + q, 0);
  const log = single.map((q) => q / all);
  return (counts) => {
    const product = counts.reduce((p, c) => p * log[Math.min(c, 4)]!, 1) / (1 - log[0]! ** versions);
    return Math.log(
      ((seen.get(key(counts)) ?? 0) / orders(counts) + TRUST * product) / (profile.rows + TRUST),
    );
  };
}
