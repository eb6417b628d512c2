import type { Version } from './features.ts';
import { keptShare, sums } from './kept.ts';
import type { BeadScore } from './ladder.ts';
import { CONFIDENT, type Step } from './path.ts';

/** Log-likelihood ratios: of two sentences with the same counterpart ending segments or not, and of an end within a bead. */
export interface EndModel {
  /** Of one on the left that ends a segment (1) or not (0) and one on the right, at `2 * left + right`. */
  readonly both: Float64Array;
  readonly within: number;
}

/** An end within a bead is not quite lost: the bead may be of one long sentence. */
const LOST = 0.9;

/**
 * Learns from an alignment of segments whether translations keep the ends of segments: verses and subtitles do, lines that were
 * joined by chance do not. Of a bead, as many sentences as both sides hold end beside each other.
 */
export function fittedEnds(a: Version, b: Version, path: readonly Step[]): EndModel {
  const [sentencesA, sentencesB] = [sums(a.sentences), sums(b.sentences)];
  const seen = [1, 1, 1, 1];
  for (const { i, m, j, n, p } of path) {
    if (m === 0 || n === 0 || p < CONFIDENT) continue;
    const innerA = sentencesA[i + m]! - sentencesA[i]! - m;
    const innerB = sentencesB[j + n]! - sentencesB[j]! - n;
    const left = Math.min(m - 1, innerB);
    const right = Math.min(n - 1, innerA);
    seen[3]!++;
    seen[2]! += left;
    seen[1]! += right;
    seen[0]! += Math.max(0, Math.min(innerA - right, innerB - left));
  }
  const all = seen.reduce((sum, count) => sum + count);
  const [endA, endB] = [(seen[3]! + seen[2]!) / all, (seen[3]! + seen[1]!) / all];
  const end = (endA + endB) / 2;
  /** How much likelier two ends are together if ends are kept. */
  const ratios = [(1 - end) / ((1 - endA) * (1 - endB)), 0, 0, end / (endA * endB)];
  const kept = keptShare(seen.map((count, q) => [ratios[q]!, count]));
  return {
    both: Float64Array.from(ratios, (ratio) => Math.log(kept * ratio + 1 - kept)),
    within: Math.log(1 - LOST * kept),
  };
}

/** What the ends of segments say of beads of their parts; by segment, its first part, and behind the last their number. */
export function endScore({ both, within }: EndModel, firstA: Int32Array, firstB: Int32Array): BeadScore {
  const [endsA, endsB] = [endsOf(firstA), endsOf(firstB)];
  return (i, m, j, n) => {
    let sum = both[2 * endsA[i + m]! + endsB[j + n]!]! + both[2 * endsA[i]! + endsB[j]!]!;
    for (let x = i + 1; x < i + m; x++) if (endsA[x] === 1) sum += within;
    for (let y = j + 1; y < j + n; y++) if (endsB[y] === 1) sum += within;
    return sum;
  };
}

/** By part, and behind the last, whether a segment ends before it. */
function endsOf(first: Int32Array): Uint8Array {
  const ends = new Uint8Array(first.at(-1)! + 1);
  for (const part of first) ends[part] = 1;
  return ends;
}
