import type { Anchor } from './band.ts';
import { expectation, expectedFrom, type Translation } from './translation.ts';

/** Types that occur in more segments are no use as anchors. */
const MOST_SEGMENTS = 40;
/** Evidence two segments need to be an anchor, and by how much it must beat the second best. */
const LEAST = 3;
const LEAD = 1.2;

interface Candidate extends Anchor {
  readonly weight: number;
}

/** Pairs of segments that share rare words, in a chain that ascends on both sides and has the most evidence. */
export function* anchorsOf(translation: Translation): Generator<undefined, Anchor[]> {
  const { from, to, kept, share } = translation;
  const postings = rarePostings(translation);
  const odds = kept.map((k, type) => k / (1 - k) / share[type]!);
  const scratch = expectation(odds.length);
  const score = new Float64Array(to.count);
  const touched = new Int32Array(to.count);
  const bestOf = new Map<number, Candidate>();
  for (let i = 0; i < from.count; i++) {
    const { types, values } = expectedFrom(translation, i, scratch);
    const size = Math.max(1, from.start[i + 1]! - from.start[i]!);
    let count = 0;
    types.forEach((type, k) => {
      const gain = Math.log1p((values[k]! * odds[type]!) / size);
      if (gain < 0.5) return;
      for (let q = postings.start[type]!; q < postings.start[type + 1]!; q++) {
        const j = postings.segments[q]!;
        if (score[j] === 0) touched[count++] = j;
        score[j]! += gain;
      }
    });
    let best = -1;
    let first = 0;
    let second = 0;
    for (let k = 0; k < count; k++) {
      const j = touched[k]!;
      if (score[j]! > first) {
        second = first;
        first = score[j]!;
        best = j;
      } else if (score[j]! > second) second = score[j]!;
      score[j] = 0;
    }
    if (first >= LEAST && first - second >= LEAD) {
      const known = bestOf.get(best);
      if (!known || known.weight < first) bestOf.set(best, { i, j: best, weight: first });
    }
    if (i % 50 === 0) yield;
  }
  return heaviestChain([...bestOf.values()], to.count);
}

/** The segments of each rare type. */
function rarePostings({ to }: Translation): { start: Int32Array; segments: Int32Array } {
  const types = to.frequency.length;
  const start = new Int32Array(types + 1);
  const rare = (type: number): boolean => to.frequency[type]! <= MOST_SEGMENTS;
  for (const type of to.tokens) if (rare(type)) start[type + 1]!++;
  for (let type = 0; type < types; type++) start[type + 1]! += start[type]!;
  const segments = new Int32Array(start[types]!);
  const at = start.slice(0, types);
  for (let j = 0; j < to.count; j++) {
    for (let t = to.start[j]!; t < to.start[j + 1]!; t++) {
      const type = to.tokens[t]!;
      if (rare(type)) segments[at[type]!++] = j;
    }
  }
  return { start, segments };
}

/** The chain ascending in both coordinates with the largest weight, by a Fenwick tree over the columns. */
function heaviestChain(candidates: Candidate[], columns: number): Anchor[] {
  candidates.sort((x, y) => x.i - y.i || y.j - x.j);
  const tree = new Int32Array(columns + 2).fill(-1);
  const total = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  let end = -1;
  candidates.forEach((candidate, k) => {
    let best = -1;
    for (let x = candidate.j; x > 0; x -= x & -x) {
      const other = tree[x]!;
      if (other >= 0 && (best < 0 || total[other]! > total[best]!)) best = other;
    }
    before[k] = best;
    total[k] = candidate.weight + (best < 0 ? 0 : total[best]!);
    for (let x = candidate.j + 1; x <= columns; x += x & -x) {
      const other = tree[x]!;
      if (other < 0 || total[other]! < total[k]!) tree[x] = k;
    }
    if (end < 0 || total[k]! > total[end]!) end = k;
  });
  const chain: Anchor[] = [];
  for (let k = end; k >= 0; k = before[k]!) chain.push(candidates[k]!);
  return chain.reverse();
}
