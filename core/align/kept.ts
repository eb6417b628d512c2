/** What is assumed of the share of places where translations keep something, and how many places that is worth. */
export const ASSUMED = 0.5;
const TRUST = 4;
const ROUNDS = 20;

/**
 * The share of places where translations keep something, by expectation maximisation. `seen`: how much likelier what is found
 * there is if they keep it, and how often that is found.
 */
export function keptShare(
  seen: Iterable<readonly [ratio: number, times: number]>,
  assumed = ASSUMED,
): number {
  const found = [...seen];
  const size = found.reduce((sum, [, times]) => sum + times, 0);
  let kept = assumed;
  for (let round = 0; round < ROUNDS; round++) {
    let hits = TRUST * assumed;
    for (const [ratio, times] of found) hits += (times * kept * ratio) / (kept * ratio + 1 - kept);
    kept = hits / (size + TRUST);
  }
  return kept;
}

/** How many there are before each place, and behind the last. */
export function sums(counts: Uint8Array): Int32Array {
  const list = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => (list[i + 1] = list[i]! + count));
  return list;
}
