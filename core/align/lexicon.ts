import {
  type Cells,
  count,
  countAll,
  explain,
  firstRound,
  nothingCounted,
  PRIOR,
  probabilities,
  prune,
} from './counting.ts';
import { bagsOf, type Corpus } from './corpus.ts';
import { gainsOf, knownGains, nothingExplained, sharesOf } from './gains.ts';
import type { Table } from './links.ts';

/**
 * Word translation as counted in a corpus over what was known before. Row `a` holds the types that translate type `a`; the
 * probability is `mass / (total[a] + PRIOR)`, where `mass` is `max(0, count - DISCOUNT) + PRIOR * prior`.
 */
export interface Lexicon {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly count: Float64Array;
  readonly prior: Float64Array;
  readonly mass: Float64Array;
  readonly total: Float64Array;
}

/** Taken off every count: what co-occurs once or twice may do so by chance. */
export const DISCOUNT = 0.4;
/** Rounds of learning after the first. */
const ROUNDS = 3;
/** Types, or meetings of words, that are looked at between two steps of the generator. */
const STRIDE = 300;
const LONG_STRIDE = 200_000;

/**
 * Learns how types are translated (IBM model 1), starting from what is known: `prior` gives links by type. In the first
 * round everything that meets is counted; the rounds after it go on with the few translations that were worth keeping,
 * meeting by meeting.
 */
export function* learnt(
  corpus: Corpus,
  fromTypes: number,
  toTypes: number,
  prior: Table,
): Generator<undefined, Lexicon> {
  const from = bagsOf(corpus.size, corpus.fromStart, corpus.from, fromTypes);
  const to = bagsOf(corpus.size, corpus.toStart, corpus.to, toTypes);
  const share = sharesOf(corpus, toTypes);
  const gain = new Float64Array(to.type.length);
  knownGains(corpus, from, to, prior, share, gain);
  yield;
  const first = firstRound(corpus, from, to, prior, share, gain);
  for (let a = 0; a < fromTypes; a += STRIDE) {
    countAll(first, a, Math.min(fromTypes, a + STRIDE));
    yield;
  }
  const { cells, meetings } = first;
  const p = new Float64Array(cells.size);
  for (let index = 0; index < ROUNDS; index++) {
    probabilities(cells, p);
    nothingExplained(to, share, gain);
    for (let q = 0; q < meetings.size; q += LONG_STRIDE) {
      explain(meetings, p, gain, q, Math.min(meetings.size, q + LONG_STRIDE));
      yield;
    }
    gainsOf(corpus, to, gain);
    nothingCounted(cells);
    for (let q = 0; q < meetings.size; q += LONG_STRIDE) {
      count(meetings, p, gain, cells.count, q, Math.min(meetings.size, q + LONG_STRIDE));
      yield;
    }
    prune(cells);
  }
  return lexiconOf(cells);
}

/** The lexicon of the cells that were not dropped. */
function lexiconOf({ start, total, to, count, prior }: Cells): Lexicon {
  const kept = new Int32Array(start.length);
  let next = 0;
  for (let a = 0; a < total.length; a++) {
    for (let c = start[a]!; c < start[a + 1]!; c++) {
      if (count[c] === 0) continue;
      to[next] = to[c]!;
      count[next] = count[c]!;
      prior[next++] = prior[c]!;
    }
    kept[a + 1] = next;
  }
  return lexicon(kept, to.slice(0, next), count.slice(0, next), prior.slice(0, next), total);
}

function lexicon(
  start: Int32Array,
  to: Int32Array,
  count: Float64Array,
  prior: Float64Array,
  total: Float64Array,
): Lexicon {
  const mass = new Float64Array(to.length);
  for (let k = 0; k < mass.length; k++) mass[k] = Math.max(0, count[k]! - DISCOUNT) + PRIOR * prior[k]!;
  return { start, to, count, prior, mass, total };
}

/** The lexicon of what was known before, with nothing learnt. */
export function unlearnt(prior: Table, types: number): Lexicon {
  const nothing = new Float64Array(prior.to.length);
  return lexicon(prior.start, prior.to, nothing, prior.value, new Float64Array(types));
}
