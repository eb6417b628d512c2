import { sentencesOf } from '../segment/index.ts';
import { normalise } from '../text/index.ts';
import { lettersOf, MOST_READ, type Version } from './features.ts';
import type { AlignSegment } from './input.ts';
import type { Step } from './path.ts';
import { settingOf } from './setting.ts';
import { tokensIn, tokensOf } from './tokens.ts';

/** A version of which some segments are cut into their sentences; all others are one part each. */
export interface Cutting {
  /** The version with parts for segments, and the same types of words. */
  readonly version: Version;
  /** By segment, its first part; the last entry is the number of parts. */
  readonly first: Int32Array;
}

/** Two versions, a path of theirs, and the mean probability of its steps. */
export interface Aligned {
  readonly a: number;
  readonly b: number;
  readonly path: readonly Step[];
  readonly certainty: number;
}

/** A bead of one segment each that is at least this probable leaves no doubt. */
const SETTLED = 0.99;
/**
 * Where the steps of an alignment are less probable on average, it tells nothing, and would of sentences: those of two texts
 * that have nothing to do with each other are at about 0.4, those of translations with many gaps above 0.9.
 */
const HOPELESS = 0.5;
/** Share of the tokens of a segment that its sentences must have by themselves for it to be cut. */
const FOUND = 0.8;
/** Segments between two steps of the generator. */
const STRIDE = 100;

/**
 * Cuts the segments that hold several sentences and that some alignment is in doubt of; undefined where there are none. What a
 * line joins is told apart by its sentences: each should have its counterpart, and a line without one for one of them is not
 * what a line is that has a long translation. Yields now and then.
 */
export function* inSentences(
  versions: readonly Version[],
  alignments: readonly Aligned[],
): Generator<undefined, readonly Cutting[] | undefined> {
  const doubtful = versions.map(({ count }) => new Uint8Array(count));
  for (const { a, b, path, certainty } of alignments) {
    if (certainty < HOPELESS) continue;
    for (const { i, m, j, n, p } of path) {
      if (m === 1 && n === 1 && p >= SETTLED) continue;
      doubtful[a]!.fill(1, i, i + m);
      doubtful[b]!.fill(1, j, j + n);
    }
  }
  const cuttings: Cutting[] = [];
  for (const [v, version] of versions.entries()) cuttings.push(yield* cut(version, doubtful[v]!));
  return cuttings.some(({ version }, v) => version.count > versions[v]!.count) ? cuttings : undefined;
}

/** A part of a segment, in the form a version has it. */
interface Part {
  readonly segment: AlignSegment;
  readonly length: number;
  readonly tokens: ArrayLike<number>;
  readonly sentences: number;
  readonly furniture: number;
}

function* cut(version: Version, doubtful: Uint8Array): Generator<undefined, Cutting> {
  const { input, count } = version;
  const parts: Part[] = [];
  const first = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const sentences = doubtful[i]! > 0 ? sentencePartsOf(version, i) : [];
    parts.push(...(sentences.length > 1 ? sentences : [wholePart(version, i)]));
    first[i + 1] = parts.length;
    if (i % STRIDE === STRIDE - 1) yield;
  }
  const start = new Int32Array(parts.length + 1);
  parts.forEach(({ tokens }, k) => (start[k + 1] = start[k]! + tokens.length));
  const tokens = new Int32Array(start[parts.length]!);
  parts.forEach((part, k) => tokens.set(part.tokens, start[k]));
  const cutVersion: Version = {
    ...version,
    input: { lang: input.lang, segments: parts.map(({ segment }) => segment) },
    count: parts.length,
    length: Float64Array.from(parts, ({ length }) => length),
    start,
    tokens,
    furniture: Uint8Array.from(parts, ({ furniture }) => furniture),
    sentences: Uint8Array.from(parts, ({ sentences }) => sentences),
  };
  return { version: cutVersion, first };
}

function wholePart({ input, length, start, tokens, sentences, furniture }: Version, i: number): Part {
  return {
    segment: input.segments[i]!,
    length: length[i]!,
    tokens: tokens.subarray(start[i], start[i + 1]),
    sentences: sentences[i]!,
    furniture: furniture[i]!,
  };
}

/** The sentences of a segment; none where it is one, or where its words are not those of its text cut at blanks. */
function sentencePartsOf({ input, start, sentences, furniture, types }: Version, i: number): Part[] {
  const segment = input.segments[i]!;
  if (sentences[i]! < 2 || segment.text.length > MOST_READ) return [];
  let found = 0;
  const parts = sentencesOf(segment.text, input.lang).map((span): Part => {
    const text = normalise(segment.text.slice(span.start, span.end));
    const setting = settingOf(text, segment.kind).flatMap((name) =>
      tokensIn({ text: name, kind: 'setting' }, input.lang),
    );
    const tokens = [...setting, ...tokensOf(text, input.lang)]
      .map(({ name }) => types.find(name))
      .filter((type) => type >= 0);
    found += tokens.length;
    return {
      segment: { ...segment, text },
      length: lettersOf(text),
      tokens,
      sentences: 1,
      furniture: furniture[i]!,
    };
  });
  return found >= FOUND * (start[i + 1]! - start[i]!) ? parts : [];
}
