import type { Table } from './links.ts';

/** Pairs of token lists that are translations of each other: what a lexicon is learnt from. */
export interface Corpus {
  readonly size: number;
  /** Tokens of pair `k` in the language translated from: `from[fromStart[k]]` … */
  readonly fromStart: Int32Array;
  readonly from: Int32Array;
  readonly toStart: Int32Array;
  readonly to: Int32Array;
  /** How far each pair is trusted, 0–1. */
  readonly weight: Float64Array;
}

/** The same corpus in the other direction. */
export function turned(corpus: Corpus): Corpus {
  const { size, weight } = corpus;
  return {
    size,
    weight,
    fromStart: corpus.toStart,
    from: corpus.to,
    toStart: corpus.fromStart,
    to: corpus.from,
  };
}

/**
 * Word translation as counted in a corpus over what was known before. Row `a` holds the types that translate type `a`; the
 * probability is `(max(0, count - DISCOUNT) + PRIOR * prior) / (total[a] + PRIOR)`.
 */
export interface Lexicon {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly count: Float64Array;
  readonly prior: Float64Array;
  readonly total: Float64Array;
}

/** Taken off every count: what co-occurs once or twice may do so by chance. */
export const DISCOUNT = 0.4;
/** Occurrences that previous knowledge is worth. */
export const PRIOR = 1.5;
const ROUNDS = 4;
/** Weight of the word that stands for 'nothing' in every sentence. */
const NULL = 1.5;

/** Learns how types are translated (IBM model 1), starting from what is known: `prior` gives links by type. */
export function* learnt(
  corpus: Corpus,
  fromTypes: number,
  toTypes: number,
  prior: Table,
): Generator<undefined, Lexicon> {
  const postings = postingsOf(corpus, fromTypes);
  const share = new Float64Array(toTypes);
  for (let k = 0; k < corpus.size; k++) {
    for (let t = corpus.toStart[k]!; t < corpus.toStart[k + 1]!; t++)
      share[corpus.to[t]!]! += corpus.weight[k]!;
  }
  let tokens = 1;
  for (const s of share) tokens += s;
  for (let b = 0; b < toTypes; b++) share[b] = (share[b]! + 0.1) / tokens;

  const translation = new Float64Array(toTypes);
  const counted = new Float64Array(toTypes);
  const touched = new Int32Array(toTypes);
  const explained = new Float64Array(corpus.to.length);
  let lexicon: Lexicon = empty(fromTypes);
  let work = 0;
  for (let round = 0; round < ROUNDS; round++) {
    /** Puts the current probabilities of row `a` into `translation`; the first round knows only the prior. */
    const load = (a: number): void => {
      if (round === 0) {
        for (let k = prior.start[a]!; k < prior.start[a + 1]!; k++)
          translation[prior.to[k]!] = prior.value[k]!;
      } else {
        const below = lexicon.total[a]! + PRIOR;
        for (let k = lexicon.start[a]!; k < lexicon.start[a + 1]!; k++) {
          translation[lexicon.to[k]!] = (lexicon.count[k]! + PRIOR * lexicon.prior[k]!) / below;
        }
      }
    };
    const clear = (a: number): void => {
      if (round === 0)
        for (let k = prior.start[a]!; k < prior.start[a + 1]!; k++) translation[prior.to[k]!] = 0;
      else for (let k = lexicon.start[a]!; k < lexicon.start[a + 1]!; k++) translation[lexicon.to[k]!] = 0;
    };
    const floor = round === 0 ? 0.2 : 0;
    for (let t = 0; t < corpus.to.length; t++) explained[t] = NULL * share[corpus.to[t]!]!;
    for (let a = 0; a < fromTypes; a++) {
      load(a);
      for (let q = postings.start[a]!; q < postings.start[a + 1]!; q++) {
        const k = postings.to[q]!;
        const n = postings.value[q]!;
        const end = corpus.toStart[k + 1]!;
        work += end - corpus.toStart[k]!;
        for (let t = corpus.toStart[k]!; t < end; t++) {
          const b = corpus.to[t]!;
          explained[t]! += n * (translation[b]! + floor * share[b]!);
        }
      }
      clear(a);
      if (work > 100_000) {
        work = 0;
        yield;
      }
    }
    const start = new Int32Array(fromTypes + 1);
    const to: number[] = [];
    const count: number[] = [];
    const before: number[] = [];
    const total = new Float64Array(fromTypes);
    const known = new Float64Array(toTypes);
    for (let a = 0; a < fromTypes; a++) {
      load(a);
      let size = 0;
      for (let q = prior.start[a]!; q < prior.start[a + 1]!; q++) {
        known[prior.to[q]!] = prior.value[q]!;
        counted[prior.to[q]!] = 1e-9;
        touched[size++] = prior.to[q]!;
      }
      let sum = 0;
      for (let q = postings.start[a]!; q < postings.start[a + 1]!; q++) {
        const k = postings.to[q]!;
        const n = postings.value[q]! * corpus.weight[k]!;
        sum += n;
        const end = corpus.toStart[k + 1]!;
        for (let t = corpus.toStart[k]!; t < end; t++) {
          const b = corpus.to[t]!;
          const p = translation[b]! + floor * share[b]!;
          if (p === 0) continue;
          if (counted[b] === 0) touched[size++] = b;
          counted[b]! += (n * p) / explained[t]!;
        }
      }
      clear(a);
      // A word translates as one word more often than not; what is spread thin is noise.
      total[a] = sum;
      const least = Math.max(0.04, sum * 0.004);
      for (let q = 0; q < size; q++) {
        const b = touched[q]!;
        if (counted[b]! >= least || known[b]! > 0) {
          to.push(b);
          count.push(counted[b]!);
          before.push(known[b]!);
        }
        counted[b] = 0;
        known[b] = 0;
      }
      start[a + 1] = to.length;
      if (++work % 500 === 0) yield;
    }
    lexicon = {
      start,
      to: Int32Array.from(to),
      count: Float64Array.from(count),
      prior: Float64Array.from(before),
      total,
    };
  }
  return lexicon;
}

function empty(types: number): Lexicon {
  const none = new Float64Array(0);
  return {
    start: new Int32Array(types + 1),
    to: new Int32Array(0),
    count: none,
    prior: none,
    total: new Float64Array(types),
  };
}

/** For each type the pairs it occurs in, with its occurrences there. */
function postingsOf(corpus: Corpus, types: number): Table {
  const start = new Int32Array(types + 1);
  const lastIn = new Int32Array(types).fill(-1);
  for (let k = 0; k < corpus.size; k++) {
    for (let t = corpus.fromStart[k]!; t < corpus.fromStart[k + 1]!; t++) {
      const type = corpus.from[t]!;
      if (lastIn[type] === k) continue;
      lastIn[type] = k;
      start[type + 1]!++;
    }
  }
  for (let type = 0; type < types; type++) start[type + 1]! += start[type]!;
  const to = new Int32Array(start[types]!);
  const value = new Float64Array(start[types]!);
  const at = start.slice(0, types);
  lastIn.fill(-1);
  for (let k = 0; k < corpus.size; k++) {
    for (let t = corpus.fromStart[k]!; t < corpus.fromStart[k + 1]!; t++) {
      const type = corpus.from[t]!;
      if (lastIn[type] !== k) {
        lastIn[type] = k;
        to[at[type]!] = k;
        at[type]!++;
      }
      value[at[type]! - 1]!++;
    }
  }
  return { start, to, value };
}

/** The lexicon of what was known before, with nothing learnt. */
export function unlearnt(prior: Table, types: number): Lexicon {
  return {
    start: prior.start,
    to: prior.to,
    count: new Float64Array(prior.to.length),
    prior: prior.value,
    total: new Float64Array(types),
  };
}
