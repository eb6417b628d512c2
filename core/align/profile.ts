import type { Step } from './path.ts';

/** A row found in a search over several versions: how many segments of each, and how probable it is. */
export interface FoundRow {
  readonly counts: readonly number[];
  readonly p: number;
}

/**
 * Versions already joined: `cuts[v]![r]` is the first segment of version `v` in row `r`; the last entry is the number of
 * its segments. `cuts[v]` is undefined for versions not joined yet.
 */
export interface Profile {
  readonly rows: number;
  readonly cuts: readonly (Int32Array | undefined)[];
  /** Probability of each row, as far as it is known. */
  readonly p: Float64Array;
}

/** The profile of one version alone: a row a segment. */
export function profileOf(versions: number, version: number, count: number): Profile {
  const cuts: (Int32Array | undefined)[] = Array.from({ length: versions }, () => undefined);
  cuts[version] = Int32Array.from({ length: count + 1 }, (_, i) => i);
  return { rows: count, cuts, p: new Float64Array(count).fill(1) };
}

/** The profile with one more version: each step joins rows of the profile with segments of the version. */
export function joined(profile: Profile, version: number, steps: readonly Step[]): Profile {
  const rows = steps.length;
  const p = new Float64Array(rows);
  const cuts = profile.cuts.map((old, v) => (old || v === version ? new Int32Array(rows + 1) : undefined));
  steps.forEach((step, r) => {
    p[r] = step.p;
    for (let k = 0; k < step.m; k++) p[r] = Math.min(p[r]!, profile.p[step.i + k]!);
    profile.cuts.forEach((old, v) => {
      if (old) cuts[v]![r + 1] = old[step.i + step.m]!;
    });
    cuts[version]![r + 1] = step.j + step.n;
  });
  return { rows, cuts, p };
}

/** The profile of rows that were found for the versions in `of`. */
export function profileOfRows(versions: number, of: readonly number[], rows: readonly FoundRow[]): Profile {
  const cuts: (Int32Array | undefined)[] = Array.from({ length: versions }, () => undefined);
  of.forEach((version, v) => {
    const list = new Int32Array(rows.length + 1);
    rows.forEach(({ counts }, r) => (list[r + 1] = list[r]! + counts[v]!));
    cuts[version] = list;
  });
  return { rows: rows.length, cuts, p: Float64Array.from(rows, ({ p }) => p) };
}
