import type { BeadScore } from './ladder.ts';
import type { Matches } from './posterior.ts';

/** A third version, aligned with both of a pair: what is said of `a` and `b` there, and of the third version in each. */
export interface Third {
  readonly fromA: Matches;
  readonly fromB: Matches;
  readonly inA: Matches;
  readonly inB: Matches;
}

/** How far a third version is believed, next to the pair's own evidence: on what does not match, on what must match. */
const AGAINST = 0.4;
const FOR = 0.6;
/** … and on beads that can be cut in two. */
const CUT = 0.5;
/** Nothing a third version says is surer than this. */
const DOUBT = 1e-3;

/**
 * What further versions say of beads of `a` and `b`: the probabilistic consistency of multiple sequence alignment (Do et al.
 * 2005, ProbCons), for beads. What `a` shares with a third version and that with `b` should be in one bead; what is certain
 * to have its counterpart in the third, which has none in the bead, should not; and a bead falls apart where the third
 * version shows two. A segment that the third version does not have is judged by the pair alone.
 */
export function consistencyScore(thirds: readonly Third[]): BeadScore {
  const all = thirds.map(composed);
  const weight = 1 / Math.sqrt(Math.max(1, all.length));
  return (i, m, j, n) => {
    let sum = 0;
    for (const through of all) sum += said(through, i, m, j, n);
    return weight * sum;
  };
}

/** A pair as seen through a third version. */
interface Through {
  /** By segment of `a`, the segments of `b` it is matched with: from `low` on, `start[i + 1] - start[i]` of them. */
  readonly low: Int32Array;
  readonly start: Int32Array;
  /** Expected number of segments of the third version that match both. */
  readonly shared: Float32Array;
  /** By segment, the probability that the third version has it. */
  readonly matchedA: Float32Array;
  readonly matchedB: Float32Array;
  /** By segment, what is added to beads with it since it must have a counterpart. */
  readonly wantedA: Float32Array;
  readonly wantedB: Float32Array;
}

function composed({ fromA, fromB, inA, inB }: Third): Through {
  const count = fromA.matched.length;
  const low = new Int32Array(count);
  const start = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    let least = Infinity;
    let most = -1;
    for (let q = fromA.start[i]!; q < fromA.start[i + 1]!; q++) {
      const k = fromA.to[q]!;
      if (inB.start[k] === inB.start[k + 1]) continue;
      least = Math.min(least, inB.to[inB.start[k]!]!);
      most = Math.max(most, inB.to[inB.start[k + 1]! - 1]!);
    }
    low[i] = most < 0 ? 0 : least;
    start[i + 1] = start[i]! + (most < 0 ? 0 : most - least + 1);
  }
  const shared = new Float32Array(start[count]!);
  for (let i = 0; i < count; i++) {
    const base = start[i]! - low[i]!;
    for (let q = fromA.start[i]!; q < fromA.start[i + 1]!; q++) {
      const k = fromA.to[q]!;
      for (let r = inB.start[k]!; r < inB.start[k + 1]!; r++) {
        shared[base + inB.to[r]!]! += fromA.p[q]! * inB.p[r]!;
      }
    }
  }
  return {
    low,
    start,
    shared,
    matchedA: fromA.matched,
    matchedB: fromB.matched,
    wantedA: wanted(fromA, inB),
    wantedB: wanted(fromB, inA),
  };
}

/**
 * How far each segment must have a counterpart on the other side: it holds all of a segment of the third version, and that
 * has one. A segment that shares its counterpart in the third version with its neighbour may be the part that is missing.
 */
function wanted(from: Matches, third: Matches): Float32Array {
  return from.matched.map((matched, i) => {
    let sure = 0;
    let all = 0;
    for (let q = from.start[i]!; q < from.start[i + 1]!; q++) {
      sure += from.alone[q]! * third.matched[from.to[q]!]!;
      all += from.p[q]!;
    }
    // Of several counterparts one is enough, but their probabilities add up to more than 1.
    const share = all > matched ? (sure * matched) / all : sure;
    return -FOR * Math.log(DOUBT + (1 - DOUBT) * Math.max(0, 1 - share));
  });
}

function said(t: Through, i: number, m: number, j: number, n: number): number {
  let sum = 0;
  for (let x = i; x < i + m; x++) {
    let inside = 1 - t.matchedA[x]!;
    for (let y = j; y < j + n; y++) inside += sharedBy(t, x, y);
    sum += t.wantedA[x]! + agreement(inside);
  }
  for (let y = j; y < j + n; y++) {
    let inside = 1 - t.matchedB[y]!;
    for (let x = i; x < i + m; x++) inside += sharedBy(t, x, y);
    sum += t.wantedB[y]! + agreement(inside);
  }
  return m > 1 && n > 1 ? sum + CUT * Math.log1p(-(1 - DOUBT) * cuttable(t, i, m, j, n)) : sum;
}

function agreement(inside: number): number {
  return inside >= 1 ? 0 : AGAINST * Math.log(DOUBT + (1 - DOUBT) * inside);
}

function sharedBy({ low, start, shared }: Through, x: number, y: number): number {
  const at = start[x]! + y - low[x]!;
  return y < low[x]! || at >= start[x + 1]! ? 0 : shared[at]!;
}

/** How probable it is, by the best cut, that the bead is two: everything on either side matches only that side. */
function cuttable(t: Through, i: number, m: number, j: number, n: number): number {
  let best = 0;
  for (let x = i + 1; x < i + m; x++) {
    for (let y = j + 1; y < j + n; y++) {
      let p = 1;
      for (let u = i; u < i + m; u++) {
        let here = 0;
        let there = 0;
        for (let v = j; v < j + n; v++) {
          if (u < x === v < y) here += sharedBy(t, u, v);
          else there += sharedBy(t, u, v);
        }
        p *= Math.min(1, here) * Math.max(0, 1 - there);
      }
      for (let v = j; v < j + n; v++) {
        let here = 0;
        let there = 0;
        for (let u = i; u < i + m; u++) {
          if (u < x === v < y) here += sharedBy(t, u, v);
          else there += sharedBy(t, u, v);
        }
        p *= Math.min(1, here) * Math.max(0, 1 - there);
      }
      if (p > best) best = p;
    }
  }
  return best;
}
