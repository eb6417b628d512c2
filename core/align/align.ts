import type { Progress } from '../model/index.ts';
import { calibrated, type RowKind } from './calibrate.ts';
import { examplesFor } from './examples.ts';
import { readVersion, type Version } from './features.ts';
import type { AlignedRow, AlignInput, AlignOptions } from './input.ts';
import { interner } from './interner.ts';
import type { Key } from './keys.ts';
import { linkedRows } from './linked.ts';
import { alignedTogether } from './multiway.ts';
import { canonicalOrder, type Placed } from './order.ts';
import { knownOfParts, type Known, outsideOf } from './outside.ts';
import { learnPair, type LearntPair, type PairLessons } from './pair.ts';
import { bestPath, CONFIDENT } from './path.ts';
import type { Profile } from './profile.ts';
import { regionsOf, withFixed } from './regions.ts';
import { type Aligned, inSentences } from './sentences.ts';
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
  const wanted = everyTwo(placed.length);
  const total = placed.length + 2 * wanted.length + 1;
  let done = 0;
  const read: Version[] = [];
  const keyNames = interner<Key['name']>();
  for (const { input } of placed) {
    const work = readVersion(input, keyNames, terms.length > 0 ? termKeys(terms, input.lang) : undefined);
    read.push(yield* reporting(work, done++, total));
  }
  const lessons: (Aligned & PairLessons)[] = [];
  for (const [a, b] of wanted) {
    const guide = { ...outsideOf(known, read, a, b), examples: examplesFor(examples, read[a]!, read[b]!) };
    const work = learnPair(read[a]!, read[b]!, keyNames.names.length, guide);
    lessons.push({ a, b, ...(yield* reporting(work, done++, total)) });
  }
  const isCut = similarity === undefined && (placed.length > 2 || thorough);
  const cuttings = isCut ? yield* reporting(inSentences(read, lessons), done, total) : undefined;
  const searched = cuttings?.map(({ version }) => version) ?? read;
  const knownOfCut = cuttings && knownOfParts(known, cuttings);
  const pairs: (LearntPair | undefined)[][] = read.map(() => []);
  for (const { a, b, pair: whole, cut } of lessons) {
    const work = knownOfCut
      ? cut(cuttings[a]!, cuttings[b]!, outsideOf(knownOfCut, searched, a, b))
      : whole();
    const pair = yield* reporting(work, done++, total);
    const isAlone = knownOfCut && placed.length === 2;
    pairs[a]![b] = isAlone ? yield* reporting(taughtByItself(pair), done, total) : pair;
  }
  const rows = yield* reporting(
    rowsTogether({ counts: searched.map(({ count }) => count), pairs }, linked),
    done,
    total,
  );
  const firsts = cuttings?.map(({ first }) => first);
  const ofSegments = firsts ? wholeRows(rows, firsts, linked ?? [...read.keys()]) : rows;
  const kind = kindOf(placed.length, linked !== undefined, cuttings !== undefined);
  return withFixed(
    ofSegments.map((row) => cellsOf(row, placed, versions.length, kind)),
    regions,
  );
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

/** Runs work and reports after each of its steps how far the whole is. */
function* reporting<T>(work: Generator<undefined, T>, done: number, total: number): Generator<Progress, T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield { stage: 'align', done, total };
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
