import type { Examples } from './examples.ts';
import type { Version } from './features.ts';
import type { Step } from './path.ts';

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
  readonly fromBags: Bags;
  readonly toBags: Bags;
}

/** The tokens of beads and of examples, as pairs to learn from; those of the beads come first. */
export function corpusOf(a: Version, b: Version, steps: readonly Step[], examples: Examples): Corpus {
  const size = steps.length + examples.from.length;
  const fromStart = new Int32Array(size + 1);
  const toStart = new Int32Array(size + 1);
  const from: number[] = [];
  const to: number[] = [];
  steps.forEach(({ i, m, j, n }, k) => {
    for (let t = a.start[i]!; t < a.start[i + m]!; t++) from.push(a.tokens[t]!);
    for (let t = b.start[j]!; t < b.start[j + n]!; t++) to.push(b.tokens[t]!);
    fromStart[k + 1] = from.length;
    toStart[k + 1] = to.length;
  });
  const weight = new Float64Array(size).fill(1);
  steps.forEach((step, k) => (weight[k] = step.p));
  examples.from.forEach((words, q) => {
    from.push(...words);
    to.push(...examples.to[q]!);
    fromStart[steps.length + q + 1] = from.length;
    toStart[steps.length + q + 1] = to.length;
  });
  const [fromTokens, toTokens] = [new Int32Array(from), new Int32Array(to)];
  return {
    size,
    fromStart,
    from: fromTokens,
    toStart,
    to: toTokens,
    weight,
    fromBags: bagsOf(size, fromStart, fromTokens, a.frequency.length),
    toBags: bagsOf(size, toStart, toTokens, b.frequency.length),
  };
}

/** The same corpus in the other direction. */
export function turned({ size, fromStart, from, toStart, to, weight, fromBags, toBags }: Corpus): Corpus {
  return {
    size,
    fromStart: toStart,
    from: to,
    toStart: fromStart,
    to: from,
    weight,
    fromBags: toBags,
    toBags: fromBags,
  };
}

/** The types of each side of a corpus, pair by pair, each once: those of pair `k` stand from `start[k]` on. */
export interface Bags {
  readonly start: Int32Array;
  readonly type: Int32Array;
  /** Occurrences of the type in the pair. */
  readonly times: Int32Array;
}

/** Puts the tokens of each pair of one side into a bag. */
export function bagsOf(size: number, tokenStart: Int32Array, tokens: Int32Array, types: number): Bags {
  const start = new Int32Array(size + 1);
  const type = new Int32Array(tokens.length);
  const times = new Int32Array(tokens.length);
  /** One more than the place of each type in the last pair it occurred in. */
  const place = new Int32Array(types);
  let next = 0;
  for (let k = 0; k < size; k++) {
    const first = next;
    const end = tokenStart[k + 1]!;
    for (let t = tokenStart[k]!; t < end; t++) {
      const one = tokens[t]!;
      if (place[one]! > first) times[place[one]! - 1]!++;
      else {
        type[next] = one;
        times[next++] = 1;
        place[one] = next;
      }
    }
    start[k + 1] = next;
  }
  return { start, type: type.slice(0, next), times: times.slice(0, next) };
}

/** For each type the pairs it occurs in, with its occurrences there. */
export interface Postings {
  readonly start: Int32Array;
  readonly pair: Int32Array;
  readonly times: Int32Array;
}

/** Turns bags round. */
export function postingsOf(bags: Bags, types: number): Postings {
  const size = bags.type.length;
  const start = new Int32Array(types + 1);
  for (let f = 0; f < size; f++) start[bags.type[f]! + 1]!++;
  for (let a = 0; a < types; a++) start[a + 1]! += start[a]!;
  const at = start.slice(0, types);
  const pair = new Int32Array(size);
  const times = new Int32Array(size);
  for (let k = 0; k + 1 < bags.start.length; k++) {
    for (let f = bags.start[k]!; f < bags.start[k + 1]!; f++) {
      const place = at[bags.type[f]!]!++;
      pair[place] = k;
      times[place] = bags.times[f]!;
    }
  }
  return { start, pair, times };
}
