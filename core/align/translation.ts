import type { Corpus } from './corpus.ts';
import { PRIOR } from './counting.ts';
import { TOKEN, type Version } from './features.ts';
import { DISCOUNT, type Lexicon } from './lexicon.ts';

/** What is believed about how the words of one version are translated in another. */
export interface Translation {
  readonly from: Version;
  readonly to: Version;
  readonly lexicon: Lexicon;
  /** Probability of each type of `to` to be accounted for by a translation the lexicon knows. */
  readonly kept: Float64Array;
  /** Share of each type of `to` among all tokens. */
  readonly share: Float64Array;
  /** Where the lexicon was learnt from this very pair: what, and the pair each segment of `from` was part of, or -1. */
  readonly own?: { readonly corpus: Corpus; readonly pairOf: Int32Array };
}

/** Expected occurrences of the types of `to`, and which of them are above 0. */
export interface Expectation {
  readonly amount: Float64Array;
  readonly touched: Int32Array;
  count: number;
  readonly explained: Float64Array;
  readonly occurs: Float64Array;
}

/** An expectation of nothing. */
export function expectation(types: number): Expectation {
  return {
    amount: new Float64Array(types),
    touched: new Int32Array(types),
    count: 0,
    explained: new Float64Array(types),
    occurs: new Float64Array(types),
  };
}

/** Forgets what is expected. */
export function reset(e: Expectation): void {
  for (let k = 0; k < e.count; k++) e.amount[e.touched[k]!] = 0;
  e.count = 0;
}

/** Tokens of other texts that every version is thought to stand among: in a short text no word is frequent yet. */
const BACKGROUND = 1000;

/** Share of each type among all tokens of a version. */
export function shares(version: Version): Float64Array {
  const types = version.frequency.length;
  const total = version.tokens.length + 0.5 * types + BACKGROUND;
  return version.frequency.map((f) => (f + 0.5) / total);
}

/** Expected occurrences of some types. */
export interface Amounts {
  readonly types: Int32Array;
  readonly values: Float64Array;
}

/** What the segment makes expect, as a list; `scratch` must expect nothing, and does so again afterwards. */
export function expectedFrom(translation: Translation, segment: number, scratch: Expectation): Amounts {
  expect(translation, segment, scratch);
  const types = scratch.touched.slice(0, scratch.count);
  const values = new Float64Array(types.length);
  for (let k = 0; k < types.length; k++) values[k] = scratch.amount[types[k]!]!;
  reset(scratch);
  return { types, values };
}

const NULL = 1.5;

/**
 * Adds the translations of a segment to what is expected. Where the lexicon was learnt from the segment itself, its own
 * share in the counts is left out: what a sentence taught must not prove the sentence.
 */
export function expect(translation: Translation, segment: number, e: Expectation): void {
  const { from, lexicon, own } = translation;
  const pair = own ? own.pairOf[segment]! : -1;
  if (own && pair >= 0) explain(translation, own.corpus, pair, e);
  const weight = own && pair >= 0 ? own.corpus.weight[pair]! : 0;
  for (let t = from.start[segment]!; t < from.start[segment + 1]!; t++) {
    const type = from.tokens[t]!;
    const total = lexicon.total[type]!;
    let here = 0;
    if (own && pair >= 0) {
      const { corpus } = own;
      for (let q = corpus.fromStart[pair]!; q < corpus.fromStart[pair + 1]!; q++)
        if (corpus.from[q] === type) here += weight;
    }
    const below = 1 / (Math.max(0, total - here) + PRIOR);
    const end = lexicon.start[type + 1]!;
    for (let k = lexicon.start[type]!; k < end; k++) {
      const other = lexicon.to[k]!;
      let mass = lexicon.mass[k]!;
      if (here > 0 && e.explained[other]! > 0) {
        const count = lexicon.count[k]!;
        const t0 = (count + PRIOR * lexicon.prior[k]!) / (total + PRIOR);
        const left = count - (here * e.occurs[other]! * t0) / e.explained[other]!;
        mass = Math.max(0, left - DISCOUNT) + PRIOR * lexicon.prior[k]!;
      }
      if (mass <= 0) continue;
      if (e.amount[other] === 0) e.touched[e.count++] = other;
      e.amount[other]! += mass * below;
    }
  }
  if (own && pair >= 0) {
    for (let q = own.corpus.toStart[pair]!; q < own.corpus.toStart[pair + 1]!; q++) {
      e.explained[own.corpus.to[q]!] = 0;
      e.occurs[own.corpus.to[q]!] = 0;
    }
  }
}

/** How much of each type in the segment's own pair the lexicon ascribes to all its words together. */
function explain({ lexicon, share }: Translation, corpus: Corpus, pair: number, e: Expectation): void {
  for (let q = corpus.toStart[pair]!; q < corpus.toStart[pair + 1]!; q++) {
    const other = corpus.to[q]!;
    e.explained[other] = NULL * share[other]!;
    e.occurs[other]! += 1;
  }
  for (let q = corpus.fromStart[pair]!; q < corpus.fromStart[pair + 1]!; q++) {
    const type = corpus.from[q]!;
    const below = lexicon.total[type]! + PRIOR;
    for (let k = lexicon.start[type]!; k < lexicon.start[type + 1]!; k++) {
      const other = lexicon.to[k]!;
      if (e.occurs[other]! > 0)
        e.explained[other]! += (lexicon.count[k]! + PRIOR * lexicon.prior[k]!) / below;
    }
  }
}

/** Classes of types by kind and by how much the lexicon knows of them, for estimating how often each class is kept. */
const LEVELS = [0, 0.15, 0.6, 1.4, 4];
/** Probability of being kept before anything is known, by level of knowledge. */
const WORD_START = [0.05, 0.12, 0.3, 0.4, 0.45];
const NUMBER_START = 0.8;
const MARK_START = 0.4;
const CLASS_TRUST = 12;
const TYPE_TRUST = 6;

function classesOf(to: Version, lexicon: Lexicon): Int8Array {
  const knowledge = new Float64Array(to.frequency.length);
  for (let k = 0; k < lexicon.to.length; k++) {
    const mass = lexicon.mass[k]!;
    if (mass > knowledge[lexicon.to[k]!]!) knowledge[lexicon.to[k]!] = mass;
  }
  return Int8Array.from(knowledge, (mass, type) => {
    if (mass <= 0) return -1;
    let level = LEVELS.length - 1;
    while (level > 0 && mass <= LEVELS[level]!) level--;
    return to.kind[type]! * LEVELS.length + level;
  });
}

function startOf(cls: number): number {
  const kind = Math.floor(cls / LEVELS.length);
  if (kind === TOKEN.number) return NUMBER_START;
  return kind === TOKEN.mark ? MARK_START : WORD_START[cls % LEVELS.length]!;
}

/** Probabilities of being kept before any pair of segments is known. */
export function startingKept(to: Version, lexicon: Lexicon): Float64Array {
  return Float64Array.from(classesOf(to, lexicon), (cls) => (cls < 0 ? 0 : startOf(cls)));
}

/** The translation with `kept` estimated from its own pairs, each judged by a lexicon that has not seen it. */
export function fittedKept(
  translation: Translation,
  pairs: readonly { i: number; m: number; j: number; n: number }[],
): Translation {
  const { from, to, lexicon, share } = translation;
  const classes = classesOf(to, lexicon);
  const e = expectation(to.frequency.length);
  const types: number[] = [];
  const ratios: number[] = [];
  for (const { i, m, j, n } of pairs) {
    for (let s = i; s < i + m; s++) expect(translation, s, e);
    const size = Math.max(1, from.start[i + m]! - from.start[i]!);
    for (let t = to.start[j]!; t < to.start[j + n]!; t++) {
      const type = to.tokens[t]!;
      if (classes[type]! < 0) continue;
      types.push(type);
      ratios.push(e.amount[type]! / size / share[type]!);
    }
    reset(e);
  }
  const kept = startingKept(to, lexicon);
  const ofClass = new Float64Array(3 * LEVELS.length).map((_, cls) => startOf(cls));
  const hits = new Float64Array(kept.length);
  const seen = new Float64Array(kept.length);
  for (const type of types) seen[type]!++;
  for (let round = 0; round < 6; round++) {
    hits.fill(0);
    for (let q = 0; q < types.length; q++) {
      const type = types[q]!;
      const r = kept[type]! * ratios[q]!;
      hits[type]! += r / (1 - kept[type]! + r);
    }
    const classHits = new Float64Array(ofClass.length);
    const classSeen = new Float64Array(ofClass.length);
    for (let type = 0; type < kept.length; type++) {
      const cls = classes[type]!;
      if (cls < 0) continue;
      classHits[cls]! += hits[type]!;
      classSeen[cls]! += seen[type]!;
    }
    for (let cls = 0; cls < ofClass.length; cls++) {
      ofClass[cls] = (classHits[cls]! + CLASS_TRUST * startOf(cls)) / (classSeen[cls]! + CLASS_TRUST);
    }
    for (let type = 0; type < kept.length; type++) {
      const cls = classes[type]!;
      if (cls >= 0)
        kept[type] = Math.min(0.95, (hits[type]! + TYPE_TRUST * ofClass[cls]!) / (seen[type]! + TYPE_TRUST));
    }
  }
  return { ...translation, kept };
}
