import { type Bags, type Corpus, type Postings, postingsOf } from './corpus.ts';
import { FLOOR } from './gains.ts';
import { grown } from './grown.ts';
import type { Table } from './links.ts';

/** Occurrences that previous knowledge is worth. */
export const PRIOR = 1.5;
/** Meetings there is room for at first, if there are as many; short texts need no more. */
const ROOM = 250_000;
/** What a known translation counts before it is met. */
const UNMET = 1e-9;

/** Translations worth keeping, type by type, with what is counted of them. */
export interface Cells {
  readonly start: Int32Array;
  /** Occurrences of each type translated, weighed. */
  readonly total: Float64Array;
  size: number;
  to: Int32Array;
  count: Float64Array;
  prior: Float64Array;
}

/** Where the two words of a cell meet: the type of the pair that is met, and how often the other occurs there. */
export interface Meetings {
  size: number;
  cell: Int32Array;
  met: Int32Array;
  times: Int32Array;
}

/** What the first round works on, with room for what is counted of the type that is looked at. */
export interface FirstRound {
  readonly to: Bags;
  readonly prior: Table;
  /** By type, the pairs it occurs in and how often. */
  readonly postings: Postings;
  readonly weight: Float64Array;
  readonly gain: Float64Array;
  /** What each type of each pair gains by the floor alone. */
  readonly floor: Float64Array;
  readonly cells: Cells;
  readonly meetings: Meetings;
  readonly known: Float64Array;
  readonly counted: Float64Array;
  readonly touched: Int32Array;
  /** One more than the cell of each type, for the type that is looked at. */
  readonly cell: Int32Array;
}

/** Makes what the first round works on. */
export function firstRound(
  { weight }: Corpus,
  from: Bags,
  to: Bags,
  prior: Table,
  share: Float64Array,
  gain: Float64Array,
): FirstRound {
  const fromTypes = prior.start.length - 1;
  const room = Math.min(Math.ceil(meetingsOf(from, to) / 6), ROOM);
  const cellRoom = prior.to.length + (room >> 1);
  return {
    to,
    prior,
    postings: postingsOf(from, fromTypes),
    weight,
    gain,
    floor: floors(to, share, gain),
    cells: {
      start: new Int32Array(fromTypes + 1),
      total: new Float64Array(fromTypes),
      size: 0,
      to: new Int32Array(cellRoom),
      count: new Float64Array(cellRoom),
      prior: new Float64Array(cellRoom),
    },
    meetings: { size: 0, cell: new Int32Array(room), met: new Int32Array(room), times: new Int32Array(room) },
    known: new Float64Array(share.length),
    counted: new Float64Array(share.length),
    touched: new Int32Array(share.length),
    cell: new Int32Array(share.length),
  };
}

function floors({ type }: Bags, share: Float64Array, gain: Float64Array): Float64Array {
  const floor = new Float64Array(gain.length);
  for (let e = 0; e < floor.length; e++) floor[e] = FLOOR * share[type[e]!]! * gain[e]!;
  return floor;
}

/** How many types meet in all pairs together. */
function meetingsOf(from: Bags, to: Bags): number {
  let sum = 0;
  for (let k = 0; k + 1 < to.start.length; k++) {
    sum += (from.start[k + 1]! - from.start[k]!) * (to.start[k + 1]! - to.start[k]!);
  }
  return sum;
}

/** Counts the translations of the types from `first` to before `end`, and keeps what is worth it. */
export function countAll(round: FirstRound, first: number, end: number): void {
  const { to, prior, postings, weight, gain, floor, cells, meetings, known, counted, touched, cell } = round;
  const { start } = to;
  for (let a = first; a < end; a++) {
    let size = 0;
    for (let q = prior.start[a]!; q < prior.start[a + 1]!; q++) {
      const b = prior.to[q]!;
      known[b] = prior.value[q]!;
      counted[b] = UNMET;
      touched[size++] = b;
    }
    let sum = 0;
    let most = 0;
    const last = postings.start[a + 1]!;
    for (let q = postings.start[a]!; q < last; q++) {
      const k = postings.pair[q]!;
      const n = postings.times[q]!;
      sum += n * weight[k]!;
      most += start[k + 1]! - start[k]!;
      size = countPair(to, k, n, gain, floor, known, counted, touched, size);
    }
    if (cells.to.length < cells.size + size) growCells(cells, cells.size + size);
    if (meetings.cell.length < meetings.size + most) growMeetings(meetings, meetings.size + most);
    const { to: cellTo, count, prior: cellPrior } = cells;
    const least = leastCount(sum);
    let next = cells.size;
    for (let q = 0; q < size; q++) {
      const b = touched[q]!;
      if (counted[b]! >= least || known[b]! > 0) {
        cellTo[next] = b;
        count[next] = counted[b]!;
        cellPrior[next++] = known[b]!;
        cell[b] = next;
      }
      counted[b] = 0;
      known[b] = 0;
    }
    let m = meetings.size;
    for (let q = postings.start[a]!; q < last; q++) {
      m = addMeetings(to, postings.pair[q]!, postings.times[q]!, cell, meetings, m);
    }
    meetings.size = m;
    for (let c = cells.size; c < next; c++) cell[cellTo[c]!] = 0;
    cells.size = next;
    cells.total[a] = sum;
    cells.start[a + 1] = next;
  }
}

/**
 * Counts the translations of a type that occurs `n` times in pair `k`. This and the like are functions of their own because
 * what is called often and loops little is compiled soonest.
 */
function countPair(
  { start, type }: Bags,
  k: number,
  n: number,
  gain: Float64Array,
  floor: Float64Array,
  known: Float64Array,
  counted: Float64Array,
  touched: Int32Array,
  size: number,
): number {
  const end = start[k + 1]!;
  for (let e = start[k]!; e < end; e++) {
    const b = type[e]!;
    if (counted[b] === 0) touched[size++] = b;
    counted[b]! += n * (known[b]! * gain[e]! + floor[e]!);
  }
  return size;
}

/** Adds the meetings in pair `k` that belong to a cell. */
function addMeetings(
  { start, type }: Bags,
  k: number,
  n: number,
  cell: Int32Array,
  { cell: meetingCell, met, times }: Meetings,
  m: number,
): number {
  const end = start[k + 1]!;
  for (let e = start[k]!; e < end; e++) {
    const c = cell[type[e]!]!;
    if (c === 0) continue;
    meetingCell[m] = c - 1;
    met[m] = e;
    times[m++] = n;
  }
  return m;
}

/** A word has few translations; what is spread thin is noise. */
function leastCount(total: number): number {
  return Math.max(0.06, total * 0.01);
}

function growCells(cells: Cells, least: number): void {
  const room = Math.max(least, 2 * cells.to.length);
  cells.to = grown(cells.to, new Int32Array(room));
  cells.count = grown(cells.count, new Float64Array(room));
  cells.prior = grown(cells.prior, new Float64Array(room));
}

function growMeetings(meetings: Meetings, least: number): void {
  const room = Math.max(least, 2 * meetings.cell.length);
  meetings.cell = grown(meetings.cell, new Int32Array(room));
  meetings.met = grown(meetings.met, new Int32Array(room));
  meetings.times = grown(meetings.times, new Int32Array(room));
}

/** Probabilities of the cells; 0 for those that were dropped. */
export function probabilities(
  { start, total, count, prior }: Cells,
  p: Float64Array,
  first: number,
  end: number,
): void {
  for (let a = first; a < end; a++) {
    const below = total[a]! + PRIOR;
    for (let c = start[a]!; c < start[a + 1]!; c++) p[c] = (count[c]! + PRIOR * prior[c]!) / below;
  }
}

/** Adds what each meeting explains. */
export function explain(
  { cell, met, times }: Meetings,
  p: Float64Array,
  explained: Float64Array,
  first: number,
  end: number,
): void {
  for (let q = first; q < end; q++) explained[met[q]!]! += times[q]! * p[cell[q]!]!;
}

/** Forgets what was counted. */
export function nothingCounted({ size, count, prior }: Cells): void {
  for (let c = 0; c < size; c++) count[c] = prior[c]! > 0 ? UNMET : 0;
}

/** Counts the translations meeting by meeting. */
export function count(
  { cell, met, times }: Meetings,
  p: Float64Array,
  gain: Float64Array,
  counts: Float64Array,
  first: number,
  end: number,
): void {
  for (let q = first; q < end; q++) {
    const c = cell[q]!;
    counts[c]! += times[q]! * p[c]! * gain[met[q]!]!;
  }
}

/** Drops what is not worth keeping any more. */
export function prune({ start, total, count, prior }: Cells, first: number, end: number): void {
  for (let a = first; a < end; a++) {
    const least = leastCount(total[a]!);
    for (let c = start[a]!; c < start[a + 1]!; c++) if (count[c]! < least && prior[c] === 0) count[c] = 0;
  }
}
