import type { Progress, TermEntry } from '../model/index.ts';
import { calibrated, type RowKind } from './calibrate.ts';
import { examplesFor } from './examples.ts';
import { readVersion, type Version } from './features.ts';
import { withFixed } from './fixed.ts';
import type { AlignedRow, AlignInput, AlignOptions } from './input.ts';
import { interner, type Interner } from './interner.ts';
import type { Key } from './keys.ts';
import { linkedRows } from './linked.ts';
import { alignedTogether } from './multiway.ts';
import { canonicalOrder, type Placed } from './order.ts';
import { knownOfParts, type Known, outsideOf } from './outside.ts';
import { learnPair, type LearntPair, type PairLessons } from './pair.ts';
import { bestPath, CONFIDENT } from './path.ts';
import type { Profile } from './profile.ts';
import { regionsOf } from './regions.ts';
import { type Aligned, type Cutting, inSentences } from './sentences.ts';
import { termKeys } from './terms.ts';
import { latticeOf, type Versions } from './versions.ts';
import { type Row, wholeRows } from './whole.ts';

/**
 * Aligns the versions of a text jointly: every segment comes into exactly one row, in the order of its version. The order
 * of the versions does not matter, a version without segments changes nothing, and several may have the same language.
 *
 * Throws `InputError` where the rows to keep contradict each other.
 */
export function* align(
  versions: readonly AlignInput[],
  options: AlignOptions = {},
): Generator<Progress, AlignedRow[]> {
  yield* rehearsal(versions, options.thorough);
  return yield* aligned(versions, options);
}

/** Texts of fewer segments are aligned before a rehearsal pays. */
const WORTH_REHEARSING = 100;
/** Rounds of a rehearsal, with so many segments of a version each, of so many characters. */
const ROUNDS = 3;
const PART = 8;
const PART_LENGTH = 200;
let rehearsed = false;

/**
 * Aligns a few lines of the texts for nothing before the first alignment of a process. What runs long is compiled by what was
 * seen by then: code that has been everywhere once is compiled once. Without it most is compiled two or three times, which
 * takes longer than all else in texts of some hundred lines.
 */
function* rehearsal(versions: readonly AlignInput[], thorough = false): Generator<Progress, void> {
  if (rehearsed || versions.filter(({ segments }) => segments.length >= WORTH_REHEARSING).length < 2) return;
  rehearsed = true;
  for (let round = 0; round < ROUNDS; round++) {
    const part = versions.map(({ lang, segments }) => ({
      lang,
      segments: segments
        .slice(round * PART, (round + 1) * PART)
        .map((segment) => ({ ...segment, text: segment.text.slice(0, PART_LENGTH) })),
    }));
    const work = aligned(part, { thorough });
    for (let step = work.next(); !step.done; step = work.next()) yield { ...step.value, done: 0 };
  }
}

function* aligned(
  versions: readonly AlignInput[],
  options: AlignOptions = {},
): Generator<Progress, AlignedRow[]> {
  const { terms = [], examples = [], fixed = [], similarity, thorough = false } = options;
  const placed = canonicalOrder(versions);
  if (placed.length === 0) return [];
  const regions = regionsOf(versions, fixed);
  const known: Known = { places: placed.map(({ index }) => index), regions, examples, similarity };
  const linked = options.rows === 'links' && placed.length > 2 ? firstTwo(placed) : undefined;
  const steps = new Steps(placed.length);
  const keyNames: KeyNames = interner();
  const read = yield* readAll(placed, terms, keyNames, steps);
  const lessons = yield* learnAll(read, known, keyNames, steps);
  const isCut = similarity === undefined && (placed.length > 2 || thorough);
  const cuttings = isCut ? yield* steps.part(inSentences(read, lessons)) : undefined;
  const pairs = yield* cuttings ? pairsOfParts(lessons, known, cuttings, steps) : pairsOf(lessons, steps);
  const counts = (cuttings?.map(({ version }) => version) ?? read).map(({ count }) => count);
  const rows = yield* steps.part(rowsTogether({ counts, pairs }, linked));
  const firsts = cuttings?.map(({ first }) => first);
  const ofSegments = firsts ? wholeRows(rows, firsts, linked ?? [...read.keys()]) : rows;
  const kind = kindOf(placed.length, linked !== undefined, cuttings !== undefined);
  return withFixed(
    ofSegments.map((row) => cellsOf(row, placed, versions.length, kind)),
    regions,
  );
}

type KeyNames = Interner<Key['name']>;

/** What an alignment of two taught, and of which. */
type Lesson = Aligned & PairLessons;

/** What is known of every two versions: `[a]![b]` for a < b. */
type Pairs = (LearntPair | undefined)[][];

function* readAll(
  placed: readonly Placed[],
  terms: readonly TermEntry[],
  keyNames: KeyNames,
  steps: Steps,
): Generator<Progress, Version[]> {
  const read: Version[] = [];
  for (const { input } of placed) {
    const known = terms.length > 0 ? termKeys(terms, input.lang) : undefined;
    read.push(yield* steps.step(readVersion(input, keyNames, known)));
  }
  return read;
}

/** Aligns every two versions by themselves. */
function* learnAll(
  read: readonly Version[],
  known: Known,
  keyNames: KeyNames,
  steps: Steps,
): Generator<Progress, Lesson[]> {
  const lessons: Lesson[] = [];
  for (const [a, b] of everyTwo(read.length)) {
    const examples = examplesFor(known.examples, read[a]!, read[b]!);
    const guide = { ...outsideOf(known, read, a, b), examples };
    const work = learnPair(read[a]!, read[b]!, keyNames.names.length, guide);
    lessons.push({ a, b, ...(yield* steps.step(work)) });
  }
  return lessons;
}

function* pairsOf(lessons: readonly Lesson[], steps: Steps): Generator<Progress, Pairs> {
  const pairs: Pairs = [];
  for (const { a, b, pair } of lessons) (pairs[a] ??= [])[b] = yield* steps.step(pair());
  return pairs;
}

/** The same where segments are cut into parts. */
function* pairsOfParts(
  lessons: readonly Lesson[],
  known: Known,
  cuttings: readonly Cutting[],
  steps: Steps,
): Generator<Progress, Pairs> {
  const pairs: Pairs = [];
  const knownOfCut = knownOfParts(known, cuttings);
  const versions = cuttings.map(({ version }) => version);
  for (const { a, b, cut } of lessons) {
    const outside = outsideOf(knownOfCut, versions, a, b);
    const pair = yield* steps.step(cut(cuttings[a]!, cuttings[b]!, outside));
    (pairs[a] ??= [])[b] = lessons.length === 1 ? yield* steps.part(taughtByItself(pair)) : pair;
  }
  return pairs;
}

/** Two versions that no third teaches, with what their own beads teach. */
function* taughtByItself(pair: LearntPair): Generator<undefined, LearntPair> {
  return yield* pair.taughtBy(bestPath(yield* latticeOf(pair), CONFIDENT));
}

/** The rows of all versions, or, as fine as the links of these are, of two with the others beside them. */
function* rowsTogether(
  versions: Versions,
  linked: readonly [a: number, b: number] | undefined,
): Generator<undefined, Row[]> {
  return linked ? yield* linkedRows(versions, ...linked) : rowsOf(yield* alignedTogether(versions));
}

/** The places of the first two versions, as they were given; the smaller place first. */
function firstTwo(placed: readonly Placed[]): [number, number] {
  const order = [...placed.keys()].sort((x, y) => placed[x]!.index - placed[y]!.index);
  return [Math.min(order[0]!, order[1]!), Math.max(order[0]!, order[1]!)];
}

function everyTwo(count: number): [number, number][] {
  const all = Array.from({ length: count }, (_, v) => v);
  return all.flatMap((a) => all.slice(a + 1).map((b): [number, number] => [a, b]));
}

/** How far an alignment is: every version is read, every two are aligned twice, then come the rows. */
class Steps {
  readonly #total: number;
  #done = 0;

  constructor(versions: number) {
    this.#total = versions + 2 * everyTwo(versions).length + 1;
  }

  /** Runs one of the steps. */
  *step<T>(work: Generator<undefined, T>): Generator<Progress, T> {
    const result = yield* this.part(work);
    this.#done++;
    return result;
  }

  /** Runs what belongs to the step that comes next, and reports whenever it yields. */
  *part<T>(work: Generator<undefined, T>): Generator<Progress, T> {
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      yield { stage: 'align', done: this.#done, total: this.#total };
    }
  }
}

function rowsOf({ rows, cuts, p }: Profile): Row[] {
  return Array.from({ length: rows }, (_, r) => ({
    from: cuts.map((list) => list![r]!),
    counts: cuts.map((list) => list![r + 1]! - list![r]!),
    p: p[r]!,
  }));
}

/** A row with its cells where the versions were given. */
function cellsOf(
  { from, counts, p }: Row,
  placed: readonly Placed[],
  versions: number,
  kind: RowKind | undefined,
): AlignedRow {
  const cells: number[][] = Array.from({ length: versions }, () => []);
  placed.forEach(({ index }, v) => {
    cells[index] = Array.from({ length: counts[v]! }, (_, k) => from[v]! + k);
  });
  return { cells, score: kind === undefined ? 1 : calibrated(p, kind, counts) };
}

/** The kind of rows of so many versions; those of one are certain. */
function kindOf(versions: number, isLinked: boolean, isCut: boolean): RowKind | undefined {
  if (isLinked) return 'links';
  if (versions === 2) return isCut ? 'thorough' : 'pairs';
  return versions < 2 ? undefined : versions === 3 ? 'three' : 'more';
}
