import type { Version } from './features.ts';
import { grown } from './grown.ts';

/** A sparse table: row `r` holds the columns `to[start[r]]` … with their values. */
export interface Table {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
}

/** Keys that more types than this share tell nothing. */
const MOST_SHARING = 300;
/** Links weaker than this are left out. */
const WEAKEST = 0.005;

/**
 * What is known of word translation before anything is learnt: for each type of `from`, the types of `to` it shares a key
 * with, and the probability that it is translated by them. `names` is the number of names of keys.
 */
export function priorLinks(from: Version, to: Version, names: number): Table {
  const holders = holdersOf(to, names);
  const types = from.frequency.length;
  const linkStart = new Int32Array(types + 1);
  let linkTo = new Int32Array(4 * types);
  let value = new Float64Array(4 * types);
  const best = new Float64Array(to.frequency.length);
  const touched = new Int32Array(to.frequency.length);
  const { start, name, trust } = from.keys;
  let size = 0;
  for (let type = 0; type < types; type++) {
    let count = 0;
    for (let k = start[type]!; k < start[type + 1]!; k++) {
      count = follow(holders, name[k]!, trust[k]!, best, touched, count);
    }
    if (size + count > linkTo.length) {
      linkTo = grown(linkTo, new Int32Array(2 * (size + count)));
      value = grown(value, new Float64Array(2 * (size + count)));
    }
    for (let k = 0; k < count; k++) {
      const other = touched[k]!;
      linkTo[size] = other;
      value[size++] = best[other]!;
      best[other] = 0;
    }
    linkStart[type + 1] = size;
  }
  return { start: linkStart, to: linkTo.slice(0, size), value: value.slice(0, size) };
}

/** By number of a key, from `start` on, the types that have it, how far each is trusted, and its share of the occurrences. */
interface Holders {
  readonly start: Int32Array;
  readonly type: Int32Array;
  readonly trust: Float64Array;
  readonly share: Float64Array;
}

function holdersOf({ keys, frequency }: Version, names: number): Holders {
  const size = keys.name.length;
  const start = new Int32Array(names + 1);
  for (let k = 0; k < size; k++) start[keys.name[k]! + 1]!++;
  for (let name = 0; name < names; name++) start[name + 1]! += start[name]!;
  const at = start.slice(0, names);
  const type = new Int32Array(size);
  const trust = new Float64Array(size);
  const share = new Float64Array(size);
  const total = new Float64Array(names);
  for (let t = 0; t < frequency.length; t++) {
    for (let k = keys.start[t]!; k < keys.start[t + 1]!; k++) {
      const name = keys.name[k]!;
      const place = at[name]!++;
      type[place] = t;
      trust[place] = keys.trust[k]!;
      share[place] = frequency[t]! * keys.trust[k]!;
      total[name]! += share[place]!;
    }
  }
  for (let name = 0; name < names; name++) {
    for (let k = start[name]!; k < start[name + 1]!; k++) share[k]! /= total[name]!;
  }
  return { start, type, trust, share };
}

/** Keeps of the types that have a key how probable each is as a translation; gives how many types are known then. */
function follow(
  holders: Holders,
  name: number,
  trust: number,
  best: Float64Array,
  touched: Int32Array,
  count: number,
): number {
  const first = holders.start[name]!;
  const end = holders.start[name + 1]!;
  if (end - first > MOST_SHARING) return count;
  for (let k = first; k < end; k++) {
    const other = holders.type[k]!;
    const t = Math.min(trust, holders.trust[k]!) * holders.share[k]!;
    if (t < WEAKEST) continue;
    if (best[other] === 0) touched[count++] = other;
    if (t > best[other]!) best[other] = t;
  }
  return count;
}
