import { type Expected, expectedBy, type Lesson } from './expected.ts';
import type { Version } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { TOKEN } from './tokens.ts';

/** What is believed about how the words of one version are translated in another. */
export interface Translation {
  readonly from: Version;
  readonly to: Version;
  /** What the segments of `from` make expect. */
  readonly expected: Expected;
  /** Probability of each type of `to` to be accounted for by a translation the lexicon knows. */
  readonly kept: Float64Array;
  /** Share of each type of `to` among all tokens. */
  readonly share: Float64Array;
  readonly lexicon: Lexicon;
  /** What the lexicon was learnt from. */
  readonly lesson: Lesson;
}

/** The same where segments are cut into parts; by segment, `first` tells its first part. */
export function* translationOfParts(
  { kept, share, lexicon, lesson }: Translation,
  from: Version,
  first: Int32Array,
  to: Version,
): Generator<undefined, Translation> {
  const pairOf = new Int32Array(from.count);
  lesson.pairOf.forEach((pair, i) => pairOf.fill(pair, first[i], first[i + 1]));
  const parts = { corpus: lesson.corpus, pairOf };
  const expected = yield* expectedBy(from, lexicon, share, parts);
  return { from, to, expected, kept, share, lexicon, lesson: parts };
}

/** Tokens of other texts that every version is thought to stand among: in a short text no word is frequent yet. */
const BACKGROUND = 1000;

/** Share of each type among all tokens of a version. */
export function shares(version: Version): Float64Array {
  const types = version.frequency.length;
  const total = version.tokens.length + 0.5 * types + BACKGROUND;
  return version.frequency.map((f) => (f + 0.5) / total);
}

/** Odds of each type for being there because it was kept rather than by chance, by amount expected. */
export function oddsOf({ kept, share }: Translation): Float64Array {
  const odds = new Float64Array(kept.length);
  for (let type = 0; type < odds.length; type++) odds[type] = kept[type]! / (1 - kept[type]!) / share[type]!;
  return odds;
}

/** Classes of types by kind and by how much the lexicon knows of them, for estimating how often each class is kept. */
const LEVELS = [0, 0.15, 0.6, 1.4, 4];
/** Probability of being kept before anything is known, by level of knowledge. */
const WORD_START = [0.05, 0.12, 0.3, 0.4, 0.45];
const NUMBER_START = 0.8;
const MARK_START = 0.4;
const CLASSES = 3 * LEVELS.length;
const STARTS = Float64Array.from({ length: CLASSES }, (_, cls) => startOf(cls));
const CLASS_TRUST = 12;
const TYPE_TRUST = 6;
/** Rounds of estimating from one another whether a word was kept and how often its type is. */
const ROUNDS = 6;
const SUREST = 0.95;
/** Tokens or types that make a piece of work, see `inPieces`. */
const PIECE = 500;

/** The class of each type, -1 where the lexicon knows nothing of it. */
function classesOf(to: Version, lexicon: Lexicon): Int8Array {
  const types = to.frequency.length;
  const knowledge = new Float64Array(types);
  for (let k = 0; k < lexicon.to.length; k++) {
    const mass = lexicon.mass[k]!;
    if (mass > knowledge[lexicon.to[k]!]!) knowledge[lexicon.to[k]!] = mass;
  }
  const classes = new Int8Array(types);
  for (let type = 0; type < types; type++) {
    const mass = knowledge[type]!;
    let level = LEVELS.length - 1;
    while (level >= 0 && mass <= LEVELS[level]!) level--;
    classes[type] = level < 0 ? -1 : to.kind[type]! * LEVELS.length + level;
  }
  return classes;
}

function startOf(cls: number): number {
  const kind = Math.floor(cls / LEVELS.length);
  if (kind === TOKEN.number) return NUMBER_START;
  return kind === TOKEN.mark ? MARK_START : WORD_START[cls % LEVELS.length]!;
}

/** Probabilities of being kept before any pair of segments is known. */
export function startingKept(to: Version, lexicon: Lexicon): Float64Array {
  return startsOf(classesOf(to, lexicon));
}

function startsOf(classes: Int8Array): Float64Array {
  const kept = new Float64Array(classes.length);
  for (let type = 0; type < kept.length; type++) {
    if (classes[type]! >= 0) kept[type] = STARTS[classes[type]!]!;
  }
  return kept;
}

/** Segments that belong together. */
export interface Pair {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
}

/** Probabilities of being kept, estimated from pairs, each judged by a lexicon that has not seen it. */
export function fittedKept(
  from: Version,
  to: Version,
  lexicon: Lexicon,
  share: Float64Array,
  expected: Expected,
  pairs: readonly Pair[],
): Float64Array {
  const classes = classesOf(to, lexicon);
  const types = new Int32Array(to.tokens.length);
  const ratios = new Float64Array(to.tokens.length);
  const amount = new Float64Array(share.length);
  let size = 0;
  for (const { i, m, j, n } of pairs) {
    addAmounts(expected, i, m, amount);
    const inverse = 1 / Math.max(1, from.start[i + m]! - from.start[i]!);
    size = addRatios(to, j, n, classes, share, amount, inverse, types, ratios, size);
    clearAmounts(expected, i, m, amount);
  }
  return estimated(classes, types.subarray(0, size), ratios);
}

/** Adds the tokens of `n` segments from `j` on that the lexicon knows, and how much likelier they were there if kept. */
function addRatios(
  { start, tokens }: Version,
  j: number,
  n: number,
  classes: Int8Array,
  share: Float64Array,
  amount: Float64Array,
  inverse: number,
  types: Int32Array,
  ratios: Float64Array,
  size: number,
): number {
  for (let t = start[j]!; t < start[j + n]!; t++) {
    const type = tokens[t]!;
    if (classes[type]! < 0) continue;
    types[size] = type;
    ratios[size++] = (amount[type]! * inverse) / share[type]!;
  }
  return size;
}

/** Adds what the `count` segments from `first` on make expect. */
function addAmounts(
  { start, types, amounts }: Expected,
  first: number,
  count: number,
  amount: Float64Array,
): void {
  for (let k = start[first]!; k < start[first + count]!; k++) amount[types[k]!]! += amounts[k]!;
}

function clearAmounts({ start, types }: Expected, first: number, count: number, amount: Float64Array): void {
  for (let k = start[first]!; k < start[first + count]!; k++) amount[types[k]!] = 0;
}

/** How often each type is kept: `ratios` tells of each token how much likelier it was there if it was. */
function estimated(classes: Int8Array, types: Int32Array, ratios: Float64Array): Float64Array {
  const kept = startsOf(classes);
  const hits = new Float64Array(kept.length);
  const seen = new Float64Array(kept.length);
  for (let q = 0; q < types.length; q++) seen[types[q]!]!++;
  const classHits = new Float64Array(CLASSES);
  const classSeen = new Float64Array(CLASSES);
  const ofClass = new Float64Array(CLASSES);
  for (let type = 0; type < kept.length; type++) {
    if (classes[type]! >= 0) classSeen[classes[type]!]! += seen[type]!;
  }
  for (let round = 0; round < ROUNDS; round++) {
    hits.fill(0);
    for (let q = 0; q < types.length; q += PIECE) {
      addHits(types, ratios, kept, hits, q, Math.min(types.length, q + PIECE));
    }
    classHits.fill(0);
    for (let type = 0; type < kept.length; type++) {
      if (classes[type]! >= 0) classHits[classes[type]!]! += hits[type]!;
    }
    for (let cls = 0; cls < CLASSES; cls++) {
      ofClass[cls] = (classHits[cls]! + CLASS_TRUST * STARTS[cls]!) / (classSeen[cls]! + CLASS_TRUST);
    }
    for (let type = 0; type < kept.length; type += PIECE) {
      keepBy(classes, ofClass, hits, seen, kept, type, Math.min(kept.length, type + PIECE));
    }
  }
  return kept;
}

/** Adds how probably each token was kept. */
function addHits(
  types: Int32Array,
  ratios: Float64Array,
  kept: Float64Array,
  hits: Float64Array,
  first: number,
  end: number,
): void {
  for (let q = first; q < end; q++) {
    const type = types[q]!;
    const r = kept[type]! * ratios[q]!;
    hits[type]! += r / (1 - kept[type]! + r);
  }
}

/** How often types are kept: as often as was seen, and as is usual in their class. */
function keepBy(
  classes: Int8Array,
  ofClass: Float64Array,
  hits: Float64Array,
  seen: Float64Array,
  kept: Float64Array,
  first: number,
  end: number,
): void {
  for (let type = first; type < end; type++) {
    const cls = classes[type]!;
    if (cls < 0) continue;
    kept[type] = Math.min(SUREST, (hits[type]! + TYPE_TRUST * ofClass[cls]!) / (seen[type]! + TYPE_TRUST));
  }
}
