/** A row: by version the first segment and how many, and how probable it is that it is right. */
export interface Row {
  readonly from: readonly number[];
  readonly counts: readonly number[];
  readonly p: number;
}

/**
 * The rows of whole segments that follow from rows of their parts. A segment of a version in `join` joins all rows in which a
 * part of it has a counterpart in another of these versions; a segment of any other version stands where most of its parts do.
 * By version and segment, `firsts` tells its first part, and behind the last their number.
 */
export function wholeRows(
  rows: readonly Row[],
  firsts: readonly Int32Array[],
  join: readonly number[],
): Row[] {
  /** By row, the last row that belongs to it; by version and segment, the row that holds it. */
  const reach = Int32Array.from(rows, (_, r) => r);
  const homes = firsts.map((first) => new Int32Array(first.length - 1));
  const sure = Float64Array.from(rows, ({ p }) => p);
  firsts.forEach((first, v) => {
    const rowOf = rowsOfParts(rows, v, first.at(-1)!);
    for (let s = 0; s + 1 < first.length; s++) {
      const parts = rowOf.subarray(first[s], first[s + 1]);
      if (!join.includes(v)) homes[v]![s] = mostOf(parts);
      else {
        const linked = parts.filter((r) => join.some((w) => w !== v && rows[r]!.counts[w]! > 0));
        const home = linked[0] ?? parts[0]!;
        homes[v]![s] = home;
        reach[home] = Math.max(reach[home]!, linked.at(-1) ?? home);
        for (const r of parts) sure[home] = Math.min(sure[home]!, rows[r]!.p);
      }
    }
  });
  const at = firsts.map(() => 0);
  const whole: Row[] = [];
  for (let r = 0, end = 0; r < rows.length; r = end + 1) {
    end = reach[r]!;
    let p = 1;
    for (let q = r; q <= end; q++) {
      end = Math.max(end, reach[q]!);
      p = Math.min(p, sure[q]!);
    }
    const from = [...at];
    homes.forEach((home, v) => {
      while (at[v]! < home.length && home[at[v]!]! <= end) at[v]!++;
    });
    const counts = at.map((now, v) => now - from[v]!);
    if (counts.some((count) => count > 0)) whole.push({ from, counts, p });
  }
  return whole;
}

/** By part of a version, the row it is in. */
function rowsOfParts(rows: readonly Row[], v: number, parts: number): Int32Array {
  const rowOf = new Int32Array(parts);
  rows.forEach(({ from, counts }, r) => rowOf.fill(r, from[v], from[v]! + counts[v]!));
  return rowOf;
}

/** The number that occurs most often in an ascending list; the first of several. */
function mostOf(list: Int32Array): number {
  let most = list[0]!;
  for (let k = 0, times = 0; k < list.length;) {
    const end = list.lastIndexOf(list[k]!) + 1;
    if (end - k > times) [most, times] = [list[k]!, end - k];
    k = end;
  }
  return most;
}
