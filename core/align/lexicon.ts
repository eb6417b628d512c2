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
/** Occurrences that previous knowledge is worth. */
export const PRIOR = 1.5;
const ROUNDS = 4;
/** Weight of the word that stands for 'nothing' in every sentence. */
const NULL = 1.5;
/** Tokens of other texts that a corpus is thought to stand among: in a small one no word is frequent yet. */
const BACKGROUND = 300;

/** What one round of learning works on. The loops live in functions of their own: generators run them slowly. */
interface Round {
  readonly corpus: Corpus;
  readonly postings: Table;
  /** Links and their probabilities in this round; what is not listed has `floor` times the share of the type. */
  readonly links: Table;
  readonly prior: Table;
  readonly floor: number;
  readonly share: Float64Array;
  /** By occurrence of a type in the pairs translated to: all its probabilities together. */
  readonly explained: Float64Array;
  readonly translation: Float64Array;
  readonly counted: Float64Array;
  readonly known: Float64Array;
  readonly touched: Int32Array;
}

/** Learns how types are translated (IBM model 1), starting from what is known: `prior` gives links by type. */
export function* learnt(
  corpus: Corpus,
  fromTypes: number,
  toTypes: number,
  prior: Table,
): Generator<undefined, Lexicon> {
  const postings = postingsOf(corpus, fromTypes);
  const share = sharesOf(corpus, toTypes);
  const scratch = {
    corpus,
    postings,
    prior,
    share,
    explained: new Float64Array(corpus.to.length),
    translation: new Float64Array(toTypes),
    counted: new Float64Array(toTypes),
    known: new Float64Array(toTypes),
    touched: new Int32Array(toTypes),
  };
  let lexicon: Lexicon = empty(fromTypes);
  for (let index = 0; index < ROUNDS; index++) {
    const round: Round = {
      ...scratch,
      links: index === 0 ? prior : probabilities(lexicon),
      floor: index === 0 ? 0.2 : 0,
    };
    nothingExplained(round);
    for (let a = 0; a < fromTypes; a++) {
      explainBy(round, a);
      if (a % 200 === 0) yield;
    }
    const growing = growingTable(fromTypes);
    const total = new Float64Array(fromTypes);
    for (let a = 0; a < fromTypes; a++) {
      total[a] = count(round, a, growing);
      if (a % 200 === 0) yield;
    }
    lexicon = withMass({ ...growing.finish(), total });
  }
  return lexicon;
}

function withMass(counted: Omit<Lexicon, 'mass'>): Lexicon {
  const { count, prior } = counted;
  const mass = new Float64Array(count.length);
  for (let k = 0; k < mass.length; k++) mass[k] = Math.max(0, count[k]! - DISCOUNT) + PRIOR * prior[k]!;
  return { ...counted, mass };
}

function sharesOf(corpus: Corpus, types: number): Float64Array {
  const share = new Float64Array(types);
  for (let k = 0; k < corpus.size; k++) {
    for (let t = corpus.toStart[k]!; t < corpus.toStart[k + 1]!; t++)
      share[corpus.to[t]!]! += corpus.weight[k]!;
  }
  const tokens = share.reduce((sum, s) => sum + s, BACKGROUND);
  return share.map((s) => (s + 0.1) / tokens);
}

function probabilities(lexicon: Lexicon): Table {
  const value = new Float64Array(lexicon.to.length);
  for (let a = 0; a < lexicon.total.length; a++) {
    const below = lexicon.total[a]! + PRIOR;
    for (let k = lexicon.start[a]!; k < lexicon.start[a + 1]!; k++) {
      value[k] = (lexicon.count[k]! + PRIOR * lexicon.prior[k]!) / below;
    }
  }
  return { start: lexicon.start, to: lexicon.to, value };
}

function nothingExplained({ corpus, share, explained }: Round): void {
  for (let t = 0; t < explained.length; t++) explained[t] = NULL * share[corpus.to[t]!]!;
}

/** Spreads the links of type `a` out, so that they can be looked up. */
function spread({ links, translation }: Round, a: number): void {
  for (let k = links.start[a]!; k < links.start[a + 1]!; k++) translation[links.to[k]!] = links.value[k]!;
}

function unspread({ links, translation }: Round, a: number): void {
  for (let k = links.start[a]!; k < links.start[a + 1]!; k++) translation[links.to[k]!] = 0;
}

/** Adds what type `a` explains to every occurrence. */
function explainBy(round: Round, a: number): void {
  const { corpus, postings, translation, explained, share, floor } = round;
  const { to, toStart } = corpus;
  spread(round, a);
  for (let q = postings.start[a]!; q < postings.start[a + 1]!; q++) {
    const n = postings.value[q]!;
    const end = toStart[postings.to[q]! + 1]!;
    for (let t = toStart[postings.to[q]!]!; t < end; t++) {
      const b = to[t]!;
      explained[t]! += n * (translation[b]! + floor * share[b]!);
    }
  }
  unspread(round, a);
}

/** Counts the translations of type `a` and adds them as a row; gives the occurrences of `a`. */
function count(round: Round, a: number, table: GrowingTable): number {
  const { corpus, postings, prior, translation, explained, counted, known, touched, share, floor } = round;
  const { to, toStart, weight } = corpus;
  spread(round, a);
  let size = 0;
  for (let q = prior.start[a]!; q < prior.start[a + 1]!; q++) {
    known[prior.to[q]!] = prior.value[q]!;
    counted[prior.to[q]!] = 1e-9;
    touched[size++] = prior.to[q]!;
  }
  let sum = 0;
  for (let q = postings.start[a]!; q < postings.start[a + 1]!; q++) {
    const k = postings.to[q]!;
    const n = postings.value[q]! * weight[k]!;
    sum += n;
    const end = toStart[k + 1]!;
    for (let t = toStart[k]!; t < end; t++) {
      const b = to[t]!;
      const p = translation[b]! + floor * share[b]!;
      if (p === 0) continue;
      if (counted[b] === 0) touched[size++] = b;
      counted[b]! += (n * p) / explained[t]!;
    }
  }
  unspread(round, a);
  // A word has few translations; what is spread thin is noise.
  const least = Math.max(0.06, sum * 0.01);
  for (let q = 0; q < size; q++) {
    const b = touched[q]!;
    if (counted[b]! >= least || known[b]! > 0) table.add(b, counted[b]!, known[b]!);
    counted[b] = 0;
    known[b] = 0;
  }
  table.end(a);
  return sum;
}

interface GrowingTable {
  add(column: number, count: number, prior: number): void;
  /** Closes row `row`. */
  end(row: number): void;
  finish(): Pick<Lexicon, 'start' | 'to' | 'count' | 'prior'>;
}

function growingTable(rows: number): GrowingTable {
  const start = new Int32Array(rows + 1);
  let size = 0;
  let to = new Int32Array(1 << 14);
  let counts = new Float64Array(1 << 14);
  let prior = new Float64Array(1 << 14);
  return {
    add(column, counted, known) {
      if (size === to.length) {
        to = grown(to, new Int32Array(size * 2));
        counts = grown(counts, new Float64Array(size * 2));
        prior = grown(prior, new Float64Array(size * 2));
      }
      to[size] = column;
      counts[size] = counted;
      prior[size++] = known;
    },
    end(row) {
      start[row + 1] = size;
    },
    finish: () => ({
      start,
      to: to.slice(0, size),
      count: counts.slice(0, size),
      prior: prior.slice(0, size),
    }),
  };
}

function grown<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function empty(types: number): Lexicon {
  const none = new Float64Array(0);
  return {
    start: new Int32Array(types + 1),
    to: new Int32Array(0),
    count: none,
    prior: none,
    mass: none,
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
  return withMass({
    start: prior.start,
    to: prior.to,
    count: new Float64Array(prior.to.length),
    prior: prior.value,
    total: new Float64Array(types),
  });
}
