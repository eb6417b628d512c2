import type { Progress } from '../model/index.ts';
import { calibrated } from './calibrate.ts';
import { examplesFor } from './examples.ts';
import { readVersion, type Version } from './features.ts';
import type { AlignedRow, AlignInput, AlignOptions } from './input.ts';
import { interner } from './interner.ts';
import type { Key } from './keys.ts';
import type { BeadScore } from './ladder.ts';
import { memoryScore } from './memory.ts';
import { linkedRows } from './linked.ts';
import { alignedTogether } from './multiway.ts';
import { canonicalOrder, type Placed } from './order.ts';
import { learnPair, type LearntPair, type PairLessons } from './pair.ts';
import type { Profile } from './profile.ts';
import { clamped, type Regions, regionsOf, together, withFixed } from './regions.ts';
import { type Aligned, inSentences } from './sentences.ts';
import { termKeys } from './terms.ts';
import type { Versions } from './versions.ts';
import { type Row, wholeRows } from './whole.ts';

/** Kinds of rows, by how many versions they are of. */
const KINDS = ['single', 'pairs', 'three', 'more'] as const;
type RowKind = (typeof KINDS)[number] | 'links';

/** Evidence that keeps segments of different parts apart. */
const APART = -1e6;

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
  yield* rehearsal(versions);
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
function* rehearsal(versions: readonly AlignInput[]): Generator<Progress, void> {
  if (rehearsed || versions.filter(({ segments }) => segments.length >= WORTH_REHEARSING).length < 2) return;
  rehearsed = true;
  for (let round = 0; round < ROUNDS; round++) {
    const part = versions.map(({ lang, segments }) => ({
      lang,
      segments: segments
        .slice(round * PART, (round + 1) * PART)
        .map((segment) => ({ ...segment, text: segment.text.slice(0, PART_LENGTH) })),
    }));
    const work = aligned(part, {});
    for (let step = work.next(); !step.done; step = work.next()) yield { ...step.value, done: 0 };
  }
}

function* aligned(
  versions: readonly AlignInput[],
  options: AlignOptions = {},
): Generator<Progress, AlignedRow[]> {
  const { terms = [], examples = [], fixed = [], similarity } = options;
  const placed = canonicalOrder(versions);
  if (placed.length === 0) return [];
  const regions = regionsOf(versions, fixed);
  const linked = options.rows === 'links' && placed.length > 2 ? firstTwo(placed) : undefined;
  const wanted = everyTwo(placed.length);
  const total = placed.length + wanted.length + 1;
  let done = 0;
  const read: Version[] = [];
  const keyNames = interner<Key['name']>();
  for (const { input } of placed) {
    const work = readVersion(input, keyNames, terms.length > 0 ? termKeys(terms, input.lang) : undefined);
    read.push(yield* reporting(work, done++, total));
  }
  const lessons: (Aligned & PairLessons)[] = [];
  let isWhole = placed.length < 3;
  for (const [a, b] of wanted) {
    const [x, y] = [placed[a]!.index, placed[b]!.index];
    const beside = besideOf(x, y, memoryScore(examples, read[a]!, read[b]!), regions, similarity);
    // segments stay whole where something from outside speaks of them
    isWhole ||= beside !== undefined;
    const work = learnPair(read[a]!, read[b]!, keyNames.names.length, {
      examples: examplesFor(examples, read[a]!, read[b]!),
      beside,
      within: (band) => clamped(band, regions, x, y),
    });
    lessons.push({ a, b, ...(yield* reporting(work, done++, total)) });
  }
  const cuttings = isWhole ? undefined : inSentences(read, lessons);
  const pairs: (LearntPair | undefined)[][] = read.map(() => []);
  for (const { a, b, pair, cut } of lessons) {
    pairs[a]![b] = yield* reporting(cuttings ? cut(cuttings[a]!, cuttings[b]!) : pair(), done, total);
  }
  const counts = (cuttings?.map(({ version }) => version) ?? read).map(({ count }) => count);
  const rows = yield* reporting(rowsTogether({ counts, pairs }, linked), done, total);
  const whole = cuttings
    ? wholeRows(
        rows,
        cuttings.map(({ first }) => first),
        linked ?? [...read.keys()],
      )
    : rows;
  const kind = linked ? 'links' : KINDS[Math.min(placed.length, KINDS.length) - 1]!;
  return withFixed(
    whole.map((row) => cellsOf(row, placed, versions.length, kind)),
    regions,
  );
}

/** What is known of two versions besides their own words, by their places as they were given; undefined where nothing is. */
function besideOf(
  x: number,
  y: number,
  memory: BeadScore | undefined,
  regions: Regions,
  similarity: AlignOptions['similarity'],
): BeadScore | undefined {
  const hasFixed = regions.fixed.length > 0;
  if (!hasFixed && !similarity && !memory) return undefined;
  return (i, m, j, n) => {
    if (hasFixed && !together(regions, x, i, m, y, j, n)) return APART;
    const remembered = memory?.(i, m, j, n) ?? 0;
    if (!similarity) return remembered;
    return remembered + similarity({ version: x, from: i, count: m }, { version: y, from: j, count: n });
  };
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
  kind: RowKind,
): AlignedRow {
  const cells: number[][] = Array.from({ length: versions }, () => []);
  placed.forEach(({ index }, v) => {
    cells[index] = Array.from({ length: counts[v]! }, (_, k) => from[v]! + k);
  });
  return { cells, score: kind === 'single' ? 1 : calibrated(p, kind) };
}
