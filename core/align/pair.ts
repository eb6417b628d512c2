import { type Band, bandOfParts } from './band.ts';
import { coarseBand } from './coarse.ts';
import { type Corpus, corpusOf, turned } from './corpus.ts';
import { endScore, fittedEnds } from './ends.ts';
import { pairEvidence, type PairEvidence, type PairModel, pairRow, pairScore } from './evidence.ts';
import type { Version } from './features.ts';
import type { Examples } from './examples.ts';
import { expectedBy } from './expected.ts';
import { type BeadScore, lattice, type RowScore } from './ladder.ts';
import { bestPath, CONFIDENT, plausibleBand, type Step } from './path.ts';
import { fittedLengths, startingLengths } from './length.ts';
import { learnt, unlearnt } from './lexicon.ts';
import { priorLinks, type Table } from './links.ts';
import type { Cutting } from './sentences.ts';
import { type BeadPriors, SMALL, fittedPriors, startingPriors } from './shape.ts';
import { fittedStops } from './stops.ts';
import { fittedKept, shares, startingKept, type Translation, translationOfParts } from './translation.ts';

/** What is learnt about a pair of versions from the two alone. */
export interface LearntPair {
  readonly band: Band;
  /** The evidence with what is known beside it, row by row. */
  readonly rows: RowScore;
  readonly priors: BeadPriors;
  /** The evidence as it counts where that of several pairs is added up; either side may be empty. */
  readonly score: BeadScore;
  /** Mean probability of the beads when they were last looked at. */
  readonly certainty: number;
  /** The same pair with what other beads teach, within the same band. */
  readonly taughtBy: (path: readonly Step[]) => Generator<undefined, LearntPair>;
}

/** Segments of a side that small beads join. */
const LARGEST_SMALL = 2;
/** Below this mean probability of the steps, where things lie is looked for again. */
const UNSURE = 0.8;
/** Points around what is plausible that stay in the band. */
const MARGIN = 1;
/** Share of the confident beads that must be others than those a model was taught by, for these to teach something new. */
const NEWS = 0.05;
/** Share of what the stops say of two versions that counts where several are searched at once. */
const STOPS = 0.5;

interface Knowledge {
  readonly forward: Table;
  readonly backward: Table;
}

/** What is known from outside of where the segments of a pair lie. */
export interface Outside {
  /** Evidence added to the pair's own, of `m` segments from `i` and `n` from `j`; far below 0 where they must not meet. */
  readonly beside: BeadScore | undefined;
  /** Keeps a band to where the path may go. */
  readonly within: (band: Band) => Band;
}

/** What is known of a pair from outside. */
interface Guide extends Outside {
  /** Sentences known to be translations. */
  readonly examples: Examples;
}

/** What the alignments of a pair taught. */
export interface PairLessons {
  /** The last of them, and the mean probability of its steps. */
  readonly path: readonly Step[];
  readonly certainty: number;
  /** The pair as it is known by that. */
  readonly pair: () => Generator<undefined, LearntPair>;
  /** The same where segments are cut into parts; `outside` is known of these. */
  readonly cut: (a: Cutting, b: Cutting, outside: Outside) => Generator<undefined, LearntPair>;
}

/**
 * Learns from the pair itself: aligns it, estimates everything from the confident beads, and again. `keys` is the number of
 * names of keys.
 */
export function* learnPair(
  a: Version,
  b: Version,
  keys: number,
  guide: Guide,
): Generator<undefined, PairLessons> {
  const known: Knowledge = { forward: priorLinks(a, b, keys), backward: priorLinks(b, a, keys) };
  const first = yield* startingModel(a, b, known, guide.examples);
  let lesson = yield* coarseLesson(first, known, guide);
  // Common knowledge alone may have led astray; what was learnt elsewhere shows the way.
  if (lesson.certainty < UNSURE) lesson = yield* coarseLesson(lesson.model, known, guide);
  const evidence = yield* pairEvidence(lesson.model, lesson.band);
  lesson = yield* lessonOf(evidence, lesson.band, lesson.priors, known, guide, lesson.path);
  const { band, path, certainty } = lesson;
  return {
    path,
    certainty,
    *pair() {
      const last = lesson.model === evidence.model ? evidence : yield* pairEvidence(lesson.model, band);
      return pairOf(last, lesson, band, known, guide);
    },
    *cut(partsA, partsB, outside) {
      const { forward, backward, lengths } = lesson.model;
      const [cutA, cutB] = [partsA.version, partsB.version];
      const steps = path.map((step) => stepOfParts(step, partsA.first, partsB.first));
      const model: PairModel = {
        forward: yield* translationOfParts(forward, cutA, partsA.first, cutB),
        backward: yield* translationOfParts(backward, cutB, partsB.first, cutA),
        lengths,
        stops: fittedStops(cutA, cutB, steps.filter(isConfident)),
      };
      const beside = added(outside.beside, endScore(fittedEnds(a, b, path), partsA.first, partsB.first));
      const parts = { ...guide, ...outside, beside };
      const wide = outside.within(bandOfParts(band, partsA.first, partsB.first));
      const evidence = yield* pairEvidence(model, wide);
      return pairOf(evidence, { model, priors: startingPriors(), certainty }, wide, known, parts);
    },
  };
}

function added(one: BeadScore | undefined, other: BeadScore): BeadScore {
  return one ? (i, m, j, n) => one(i, m, j, n) + other(i, m, j, n) : other;
}

function stepOfParts({ i, m, j, n, p }: Step, a: Int32Array, b: Int32Array): Step {
  return { i: a[i]!, m: a[i + m]! - a[i]!, j: b[j]!, n: b[j + n]! - b[j]!, p };
}

function isConfident({ m, n, p }: Step): boolean {
  return m > 0 && n > 0 && p >= CONFIDENT;
}

/** A pair as taught by a lesson. */
function pairOf(
  evidence: PairEvidence,
  { priors, certainty }: Lesson,
  band: Band,
  known: Knowledge,
  guide: Guide,
): LearntPair {
  const { beside, examples } = guide;
  return {
    band,
    rows: rowsOf(evidence, beside),
    priors,
    certainty,
    score: (i, m, j, n) => pairScore(evidence, i, m, j, n, STOPS) + (beside?.(i, m, j, n) ?? 0),
    *taughtBy(path) {
      const model = yield* taughtBy(path, evidence.a, evidence.b, known, examples);
      const lesson = { model, priors: fittedPriors(path), certainty: certaintyOf(path) };
      return pairOf(yield* pairEvidence(model, band), lesson, band, known, guide);
    },
  };
}

/** What one alignment of a pair teaches. */
interface Lesson {
  readonly model: PairModel;
  readonly priors: BeadPriors;
  readonly certainty: number;
}

interface LessonInBand extends Lesson {
  readonly path: readonly Step[];
  /** Where everything plausible lies. */
  readonly band: Band;
}

/** Finds out roughly what lies beside what, and aligns that with small beads only. */
function* coarseLesson(model: PairModel, known: Knowledge, guide: Guide): Generator<undefined, LessonInBand> {
  const band = guide.within(yield* coarseBand(model.forward, model.lengths.ratio));
  const evidence = yield* pairEvidence(model, band, LARGEST_SMALL);
  return yield* lessonOf(evidence, band, startingPriors(), known, guide, [], SMALL);
}

/** Aligns a pair and learns from the confident beads; `before` are those that taught the model of the evidence. */
function* lessonOf(
  evidence: PairEvidence,
  band: Band,
  priors: BeadPriors,
  known: Knowledge,
  { examples, beside, within }: Guide,
  before: readonly Step[],
  shapes?: number,
): Generator<undefined, LessonInBand> {
  const { a, b, model } = evidence;
  const sums = yield* lattice(band, priors, rowsOf(evidence, beside), shapes);
  const path = bestPath(sums, 0.5);
  return {
    path,
    band: within(plausibleBand(sums, path, MARGIN)),
    model: teachesNews(path, before) ? yield* taughtBy(path, a, b, known, examples) : model,
    priors: fittedPriors(path),
    certainty: certaintyOf(path),
  };
}

/** Whether the confident beads of a path are so much others than those before that they teach something new. */
function teachesNews(path: readonly Step[], before: readonly Step[]): boolean {
  const known = new Map(before.filter(isConfident).map((step) => [step.i, step]));
  const confident = path.filter(isConfident);
  const kept = confident.filter(({ i, m, j, n }) => {
    const step = known.get(i);
    return step !== undefined && step.m === m && step.j === j && step.n === n;
  }).length;
  return confident.length + known.size - 2 * kept >= NEWS * confident.length;
}

function certaintyOf(path: readonly Step[]): number {
  return path.reduce((sum, step) => sum + step.p, 0) / path.length;
}

/** Learns from the confident beads of an alignment. */
function* taughtBy(
  path: readonly Step[],
  a: Version,
  b: Version,
  known: Knowledge,
  examples: Examples,
): Generator<undefined, PairModel> {
  const confident = path.filter(isConfident);
  const corpus = corpusOf(a, b, confident, examples);
  const back = turned(corpus);
  const forward = yield* taught(a, b, corpus, known.forward, confident);
  const backward = yield* taught(b, a, back, known.backward, confident.map(turnedStep));
  const lengths = fittedLengths(
    startingLengths(a, b),
    confident.flatMap(({ i, m, j, n, p }) =>
      m === 1 && n === 1 && p > 0.8 ? [{ a: a.length[i]!, b: b.length[j]! }] : [],
    ),
  );
  return { forward, backward, lengths, stops: fittedStops(a, b, confident) };
}

/** The evidence of a pair with what is known beside it. */
function rowsOf(evidence: PairEvidence, beside: BeadScore | undefined): RowScore {
  return (i, m, n, first, end, out, at) => {
    pairRow(evidence, i, m, n, first, end, out, at);
    if (beside) for (let j = first; j < end; j++) out[at + j - first]! += beside(i, m, j, n);
  };
}

/** What is believed before the two versions are looked at: common knowledge, and what the examples teach. */
function* startingModel(
  a: Version,
  b: Version,
  known: Knowledge,
  examples: Examples,
): Generator<undefined, PairModel> {
  const lengths = startingLengths(a, b);
  const corpus = corpusOf(a, b, [], examples);
  return {
    forward: yield* taught(a, b, corpus, known.forward, []),
    backward: yield* taught(b, a, turned(corpus), known.backward, []),
    lengths,
  };
}

function turnedStep({ i, m, j, n, p }: Step): Step {
  return { i: j, m: n, j: i, n: m, p };
}

/** What a corpus teaches; `steps` are those of the pair itself, with which the corpus begins. */
function* taught(
  from: Version,
  to: Version,
  corpus: Corpus,
  links: Table,
  steps: readonly Step[],
): Generator<undefined, Translation> {
  const lexicon =
    corpus.size === 0
      ? unlearnt(links, from.frequency.length)
      : yield* learnt(corpus, from.frequency.length, to.frequency.length, links);
  const share = shares(to);
  const pairOf = new Int32Array(from.count).fill(-1);
  steps.forEach(({ i, m }, k) => pairOf.fill(k, i, i + m));
  const lesson = { corpus, pairOf };
  const expected = yield* expectedBy(from, lexicon, share, lesson);
  const kept =
    corpus.size === 0 ? startingKept(to, lexicon) : fittedKept(from, to, lexicon, share, expected, steps);
  return { from, to, expected, kept, share, lexicon, lesson };
}
