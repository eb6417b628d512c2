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
import type { Corpus } from './corpus.ts';
import { gainsOf, knownGains, nothingExplained, sharesOf } from './gains.ts';
import type { Table } from './links.ts';
import { inPieces } from './pieces.ts';

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
/** Pairs, types and meetings of words that make a piece of work. */
const PAIRS = 16;
const TYPES = 100;
const MEETINGS = 5000;

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
  const { fromBags: from, toBags: to } = corpus;
  const share = sharesOf(corpus, toTypes);
  const gain = new Float64Array(to.type.length);
  const place = new Int32Array(toTypes);
  yield* inPieces(corpus.size, PAIRS, (k, end) => {
    knownGains(corpus, from, to, prior, share, gain, place, k, end);
  });
  const first = firstRound(corpus, from, to, prior, share, gain);
  yield* inPieces(fromTypes, TYPES, (a, end) => {
    countAll(first, a, end);
  });
  const { cells, meetings } = first;
  const p = new Float64Array(cells.size);
  for (let index = 0; index < ROUNDS; index++) {
    yield* inPieces(fromTypes, TYPES, (a, end) => {
      probabilities(cells, p, a, end);
    });
    yield* inPieces(gain.length, MEETINGS, (e, end) => {
      nothingExplained(to, share, gain, e, end);
    });
    yield* inPieces(meetings.size, MEETINGS, (q, end) => {
      explain(meetings, p, gain, q, end);
    });
    yield* inPieces(corpus.size, PAIRS, (k, end) => {
      gainsOf(corpus, to, gain, k, end);
    });
    nothingCounted(cells);
    yield* inPieces(meetings.size, MEETINGS, (q, end) => {
      count(meetings, p, gain, cells.count, q, end);
    });
    yield* inPieces(fromTypes, TYPES, (a, end) => {
      prune(cells, a, end);
    });
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
