import { type Band, bandAlong } from './band.ts';
import { coarseBand } from './coarse.ts';
import { pairEvidence, type PairEvidence, type PairModel, pairScore } from './evidence.ts';
import type { Version } from './features.ts';
import { bestPath, lattice, type Step } from './ladder.ts';
import { fittedLengths, startingLengths } from './length.ts';
import { type Corpus, learnt, turned, unlearnt } from './lexicon.ts';
import { priorLinks, type Table } from './links.ts';
import { type BeadPriors, SMALL, fittedPriors, startingPriors } from './shape.ts';
import { fittedKept, shares, startingKept, type Translation } from './translation.ts';

/** What is learnt about a pair of versions from the two alone. */
export interface LearntPair {
  readonly band: Band;
  readonly evidence: PairEvidence;
  readonly priors: BeadPriors;
}

/** How often the pair is aligned and learnt from before the final evidence is made. */
const ROUNDS = 2;
/** Beads below this probability teach nothing. */
const CONFIDENT = 0.5;

interface Knowledge {
  readonly forward: Table;
  readonly backward: Table;
}

/** Learns from the pair itself: aligns it, estimates everything from the confident beads, and again. */
export function* learnPair(a: Version, b: Version): Generator<undefined, LearntPair> {
  const known: Knowledge = { forward: priorLinks(a, b), backward: priorLinks(b, a) };
  let model: PairModel = {
    forward: untaught(a, b, known.forward),
    backward: untaught(b, a, known.backward),
    lengths: startingLengths(a, b),
  };
  let priors = startingPriors();
  let band = yield* coarseBand(model.forward);
  let evidence = yield* pairEvidence(model, band, 2);
  for (let round = 0; round < ROUNDS; round++) {
    const current = evidence;
    const sums = yield* lattice(
      band,
      priors,
      (i, m, j, n) => pairScore(current, i, m, j, n),
      round === 0 ? SMALL : undefined,
    );
    const path = bestPath(sums, 0.5);
    const confident = path.filter((step) => step.m > 0 && step.n > 0 && step.p >= CONFIDENT);
    priors = fittedPriors(path);
    const corpus = corpusOf(a, b, confident);
    const back = turned(corpus);
    const forward = yield* taught(a, b, corpus, known.forward, confident);
    const backward = yield* taught(b, a, back, known.backward, confident.map(turnedStep));
    const lengths = fittedLengths(
      startingLengths(a, b),
      confident.flatMap(({ i, m, j, n, p }) =>
        m === 1 && n === 1 && p > 0.8 ? [{ a: a.length[i]!, b: b.length[j]! }] : [],
      ),
    );
    model = { forward, backward, lengths };
    band = bandAlong(sums.band, path);
    evidence = yield* pairEvidence(model, band);
  }
  return { band, evidence, priors };
}

function turnedStep({ i, m, j, n, p }: Step): Step {
  return { i: j, m: n, j: i, n: m, p };
}

function untaught(from: Version, to: Version, links: Table): Translation {
  const lexicon = unlearnt(links, from.frequency.length);
  return { from, to, lexicon, kept: startingKept(to, lexicon), share: shares(to) };
}

function* taught(
  from: Version,
  to: Version,
  corpus: Corpus,
  links: Table,
  steps: readonly Step[],
): Generator<undefined, Translation> {
  const lexicon = yield* learnt(corpus, from.frequency.length, to.frequency.length, links);
  const pairOf = new Int32Array(from.count).fill(-1);
  steps.forEach((step, k) => pairOf.fill(k, step.i, step.i + step.m));
  return fittedKept(
    { from, to, lexicon, kept: startingKept(to, lexicon), share: shares(to), own: { corpus, pairOf } },
    steps,
  );
}

/** The tokens of beads, as pairs to learn from. */
function corpusOf(a: Version, b: Version, steps: readonly Step[]): Corpus {
  const size = steps.length;
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
  return {
    size,
    fromStart,
    toStart,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weight: Float64Array.from(steps, (step) => step.p),
  };
}
