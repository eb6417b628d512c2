import { type BeadChances, beadNumber } from './chances.ts';
import { rowsAcross } from './crossed.ts';
import { cutsOf, type Cut, GAPS, MOST_SEGMENTS } from './cuts.ts';
import { grown } from './grown.ts';
import { type BeadScore, NEGLIGIBLE, NEVER, part } from './ladder.ts';
import { GUESS } from './path.ts';
import type { Points } from './points.ts';
import type { FoundRow } from './profile.ts';
import { PRICE } from './versions.ts';

/** What a search over three versions gives. */
export interface Trio {
  /** Of the beads of versions 0 and 1, 0 and 2, 1 and 2. */
  readonly chances: readonly BeadChances[];
  /** The closed rows of which most should be right; absent where a long stretch had to be gone over. */
  readonly rows: readonly FoundRow[] | undefined;
}

/** Share of every pair's evidence that counts: what three pairs say of three versions is not independent. */
const BELIEVED = 0.8;
/** Cuts this much less probable than the best with the same segments, as a logarithm, are left out. */
const SLACK = 9;
/** What a stretch costs that no cuts can cross, and which is gone over at once. */
const CROSSED = -20;
/**
 * Segments of one version in such a stretch that may be one row, and that may be rows of two versions; how probable these rows
 * are taken to be.
 */
const ONE_ROW = 4;
const MOST_CROSSED = 50;
const CROSSED_RIGHT = 0.3;
/** Beads less probable than this are left out. */
const LEAST = 1e-4;
/** Points between two steps of the generator. */
const STRIDE = 200;
/** Of which versions the beads of a cut are. */
const LEFT = [0, 0, 1] as const;
const RIGHT = [1, 2, 2] as const;
/** What comes before a point: a gap of a kind, or anything else. */
const KINDS = GAPS;

/**
 * Searches three versions at once: sums over all ways to cut them sentence by sentence. `scores` is the evidence of versions 0
 * and 1, 0 and 2, 1 and 2. Beads are as fine as the pairs have them: where one version joins what the other two keep apart, the
 * beads of these two stay apart. Rows are closed: there all three share one. Yields now and then.
 */
export function* trioSearch(points: Points, scores: readonly BeadScore[]): Generator<undefined, Trio> {
  const edges = newEdges(points, scores);
  const ahead = new Float64Array(points.count * KINDS).fill(NEVER);
  ahead[0] = 0;
  let reached = 0;
  for (let p = 0; p < points.count; p++) {
    if (p > reached && crossTo(edges, ahead, reached, p)) reached = p;
    if (whole(ahead, p) > NEVER) {
      reached = Math.max(reached, edgesFrom(edges, p));
      forward(edges, ahead, p);
    }
    edges.start[p + 1] = edges.size;
    if (p % STRIDE === 0) yield;
  }
  const last = points.count - 1;
  const total = whole(ahead, last);
  const back = new Float64Array(points.count * KINDS).fill(NEVER);
  back.fill(0, last * KINDS);
  const chances = scores.map(() => new Map<number, number>());
  const choice: Choice = {
    value: new Float64Array(points.count),
    next: new Int32Array(points.count),
    chance: new Float64Array(points.count),
  };
  for (let p = last - 1; p >= 0; p--) {
    backward(edges, back, p);
    gather(edges, ahead, back, p, total, chances, choice);
    if (p % STRIDE === 0) yield;
  }
  for (const beads of chances) for (const [bead, p] of beads) if (p < LEAST) beads.delete(bead);
  return { chances, rows: rowsAlong(edges, choice, scores) };
}

/** Cuts between points: those that begin at point `p` are numbered from `start[p]` to before `start[p + 1]`. */
interface Edges {
  readonly points: Points;
  readonly score: (pair: number, i: number, m: number, j: number, n: number) => number;
  readonly start: Int32Array;
  size: number;
  to: Int32Array;
  /** By cut, what the pairs say of it, without its prior. */
  evidence: Float64Array;
  readonly cut: Cut[];
  /** By point without cuts, the point the search goes on with; 0 for none. */
  readonly crossed: Int32Array;
}

function newEdges(points: Points, scores: readonly BeadScore[]): Edges {
  const known = scores.map(() => new Map<number, number>());
  return {
    points,
    score(pair, i, m, j, n) {
      const bead = beadNumber(i, m, j, n);
      let value = known[pair]!.get(bead);
      if (value === undefined) known[pair]!.set(bead, (value = BELIEVED * scores[pair]!(i, m, j, n)));
      return value;
    },
    start: new Int32Array(points.count + 1),
    size: 0,
    to: new Int32Array(16 * points.count),
    evidence: new Float64Array(16 * points.count),
    cut: [],
    crossed: new Int32Array(points.count),
  };
}

/** Adds the cuts that begin at point `p`; gives the last point that one leads to. */
function edgesFrom(edges: Edges, p: number): number {
  const { points } = edges;
  const { i, j, k, row } = points;
  const [x, y, z] = [i[p]!, j[p]!, k[p]!];
  let last = p;
  const end = row[Math.min(row.length - 1, x + MOST_SEGMENTS + 1)]!;
  for (let q = p + 1; q < end; q++) {
    const [dy, dz] = [j[q]! - y, k[q]! - z];
    if (dy < 0 || dz < 0 || dy > MOST_SEGMENTS || dz > MOST_SEGMENTS) continue;
    if (between(edges, p, q, cutsOf(i[q]! - x, dy, dz))) last = q;
  }
  return last;
}

/** Adds the cuts from point `p` to `q`, as far as they are plausible; false where there are none. */
function between(edges: Edges, p: number, q: number, cuts: readonly Cut[]): boolean {
  const { points, score, cut } = edges;
  const at = [points.i[p]!, points.j[p]!, points.k[p]!];
  const first = edges.size;
  let most = -Infinity;
  for (const one of cuts) {
    let evidence = 0;
    for (let pair = 0; pair < 3; pair++) {
      const beads = one.beads[pair]!;
      const [a, b] = [at[LEFT[pair]!]!, at[RIGHT[pair]!]!];
      for (let e = 0; e < beads.length; e += 4) {
        evidence += score(pair, a + beads[e]!, beads[e + 1]!, b + beads[e + 2]!, beads[e + 3]!);
      }
    }
    const value = evidence + one.prior;
    if (value < most - SLACK) continue;
    if (value > most) most = value;
    add(edges, q, evidence, one);
  }
  let kept = first;
  for (let e = first; e < edges.size; e++) {
    if (edges.evidence[e]! + cut[e]!.prior < most - SLACK) continue;
    edges.to[kept] = edges.to[e]!;
    edges.evidence[kept] = edges.evidence[e]!;
    cut[kept++] = cut[e]!;
  }
  edges.size = kept;
  return kept > first;
}

function add(edges: Edges, to: number, evidence: number, cut: Cut): void {
  if (edges.size === edges.to.length) {
    edges.to = grown(edges.to, new Int32Array(2 * edges.size));
    edges.evidence = grown(edges.evidence, new Float64Array(2 * edges.size));
  }
  edges.to[edges.size] = to;
  edges.evidence[edges.size] = evidence;
  edges.cut[edges.size++] = cut;
}

/** Goes on at point `p` where no cut leads beyond `from`, if `p` is beyond it in all versions. */
function crossTo({ points, crossed }: Edges, ahead: Float64Array, from: number, p: number): boolean {
  const { i, j, k } = points;
  if (i[p]! < i[from]! || j[p]! < j[from]! || k[p]! < k[from]!) return false;
  crossed[from] = p;
  ahead[p * KINDS] = whole(ahead, from) + CROSSED;
  return true;
}

/** The sum over all kinds of a point. */
function whole(values: Float64Array, p: number): number {
  let sum = values[p * KINDS]!;
  for (let kind = 1; kind < KINDS; kind++) sum = logAdd(sum, values[p * KINDS + kind]!);
  return sum;
}

/** The sum over all paths that reach point `p` and go on with a cut. */
function withCut(ahead: Float64Array, p: number, all: number, { prior, further, gap }: Cut): number {
  if (gap === 0) return all + prior;
  const like = ahead[p * KINDS + gap]!;
  // Paths with a gap like this are in the sum of all; they go on for more.
  return like <= NEVER ? all + prior : logAdd(all + prior, like + logLess(further, prior));
}

function forward({ start, size, to, evidence, cut }: Edges, ahead: Float64Array, p: number): void {
  const all = whole(ahead, p);
  for (let e = start[p]!; e < size; e++) {
    const target = to[e]! * KINDS + cut[e]!.gap;
    ahead[target] = logAdd(ahead[target]!, withCut(ahead, p, all, cut[e]!) + evidence[e]!);
  }
}

function backward({ start, to, evidence, cut, crossed }: Edges, back: Float64Array, p: number): void {
  const at = p * KINDS;
  let sum = crossed[p]! > 0 ? CROSSED + back[crossed[p]! * KINDS]! : NEVER;
  for (let e = start[p]!; e < start[p + 1]!; e++) {
    sum = logAdd(sum, evidence[e]! + cut[e]!.prior + back[to[e]! * KINDS + cut[e]!.gap]!);
  }
  back.fill(sum, at, at + KINDS);
  for (let e = start[p]!; e < start[p + 1]!; e++) {
    const { gap, prior, further } = cut[e]!;
    if (gap === 0) continue;
    const more = evidence[e]! + logLess(further, prior) + back[to[e]! * KINDS + gap]!;
    back[at + gap] = logAdd(back[at + gap]!, more);
  }
}

/** Adds the probabilities of the cuts that begin at point `p` to those of their beads. */
function gather(
  { points, start, to, evidence, cut, crossed }: Edges,
  ahead: Float64Array,
  back: Float64Array,
  p: number,
  total: number,
  chances: readonly Map<number, number>[],
  choice: Choice,
): void {
  const at = [points.i[p]!, points.j[p]!, points.k[p]!];
  const all = whole(ahead, p);
  choice.value[p] = NEVER;
  if (crossed[p]! > 0) choose(choice, p, crossed[p]!, CROSSED_RIGHT, 2 * CROSSED_RIGHT - PRICE);
  let row = 0;
  for (let e = start[p]!; e < start[p + 1]!; e++) {
    const { beads, gap, counts } = cut[e]!;
    const chance = part(
      Math.min(0, withCut(ahead, p, all, cut[e]!) + evidence[e]! + back[to[e]! * KINDS + gap]! - total),
    );
    row += chance;
    if (e + 1 === start[p + 1] || to[e + 1] !== to[e]) {
      const versions = counts.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
      const price = row < GUESS ? PRICE * Math.max(...counts) : PRICE;
      choose(choice, p, to[e]!, row, (versions > 1 ? 2 : 1) * row - price);
      row = 0;
    }
    if (chance < LEAST / 10) continue;
    for (let pair = 0; pair < 3; pair++) {
      const list = beads[pair]!;
      const [a, b] = [at[LEFT[pair]!]!, at[RIGHT[pair]!]!];
      for (let q = 0; q < list.length; q += 4) {
        const bead = beadNumber(a + list[q]!, list[q + 1]!, b + list[q + 2]!, list[q + 3]!);
        chances[pair]!.set(bead, (chances[pair]!.get(bead) ?? 0) + chance);
      }
    }
  }
}

/** By point, the best that leads on from it: the value of all that follows, the next point, how probable that row is. */
interface Choice {
  readonly value: Float64Array;
  readonly next: Int32Array;
  readonly chance: Float64Array;
}

function choose({ value, next, chance }: Choice, p: number, to: number, row: number, worth: number): void {
  if (value[to]! <= NEVER || worth + value[to]! <= value[p]!) return;
  value[p] = worth + value[to]!;
  next[p] = to;
  chance[p] = row;
}

function rowsAlong(
  { points, crossed }: Edges,
  { next, chance }: Choice,
  scores: readonly BeadScore[],
): FoundRow[] | undefined {
  const { i, j, k } = points;
  const rows: FoundRow[] = [];
  for (let p = 0; p < points.count - 1; p = next[p]!) {
    const q = next[p]!;
    if (q <= p) return undefined;
    const counts = [i[q]! - i[p]!, j[q]! - j[p]!, k[q]! - k[p]!];
    const most = Math.max(...counts);
    if (crossed[p] !== q || most <= ONE_ROW) rows.push({ counts, p: chance[p]! });
    else if (most > MOST_CROSSED) return undefined;
    else rows.push(...rowsAcross([i[p]!, j[p]!, k[p]!], counts, scores, chance[p]!));
  }
  return rows;
}

function logAdd(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return high - low > NEGLIGIBLE ? high : high + Math.log1p(Math.exp(low - high));
}

/** The logarithm of the difference of two numbers whose logarithms are given, the larger first. */
function logLess(a: number, b: number): number {
  return a + Math.log1p(-Math.exp(b - a));
}
