import type { LanguageTag } from '../model/index.ts';
import { furnitureKind, normalise, wordsOf } from '../text/index.ts';
import type { AlignInput } from './input.ts';
import { interner, type Interner } from './interner.ts';
import { type Key, keyList } from './keys.ts';
import { inPieces } from './pieces.ts';
import { runCutter } from './runs.ts';
import { settingOf } from './setting.ts';
import { sentencesIn } from './stops.ts';
import { addKeys, type Piece, type TermKeys, type Token, tokensIn } from './tokens.ts';

/** Kinds of page furniture; the first is what a format declares to be furniture without telling the kind. */
const FURNITURE = [undefined, 'switch', 'picture', 'source', 'copyright'] as const;

/** A version in the form the aligner computes on. Type numbers are the version's own; everything else is flat arrays. */
export interface Version {
  readonly input: AlignInput;
  readonly count: number;
  /** Letters and digits of each segment, at least 1. */
  readonly length: Float64Array;
  /** Tokens of segment `i`: `tokens[start[i]]` … `tokens[start[i + 1] - 1]`. */
  readonly start: Int32Array;
  readonly tokens: Int32Array;
  readonly types: Interner;
  /** Occurrences of each type. */
  readonly frequency: Float64Array;
  /** Kind of each type, see `TOKEN`. */
  readonly kind: Uint8Array;
  /** What each type may share with types of other versions. */
  readonly keys: TypeKeys;
  /** 0 for text of the article, else a number for each kind of page furniture: unlike kinds never share a row. */
  readonly furniture: Uint8Array;
  /** Sentences of each segment, by its stops. */
  readonly sentences: Uint8Array;
}

/** The keys of type `t`, from `start[t]` on, by the numbers of their names, and how far each is trusted. */
export interface TypeKeys {
  readonly start: Int32Array;
  readonly name: Int32Array;
  readonly trust: Float64Array;
}

const UNSTABLE = /[^\p{L}\p{Nd}]+/gu;
/** Characters read of one segment; the length of what lies beyond is taken to be like theirs. */
export const MOST_READ = 20_000;
/** Tokens read of one segment: more tell nothing new and make a line of a megabyte slow. */
const MOST_TOKENS = 400;
/** Words and marks looked at of one segment; many marks are no tokens. */
const MOST_PIECES = 2 * MOST_TOKENS;
/** Types that make a piece of work. */
const TYPES = 500;

/**
 * Reads the segments of a version. The names of keys are numbered by `keyNames`, which versions that are compared share;
 * `terms` adds keys by stem. Yields now and then.
 */
export function* readVersion(
  input: AlignInput,
  keyNames: Interner<Key['name']>,
  terms?: TermKeys,
): Generator<undefined, Version> {
  const { segments, lang } = input;
  const texts: string[] = [];
  for (let i = 0; i < segments.length; i++) {
    texts.push(normalise(segments[i]!.text.slice(0, MOST_READ)));
    if (i % 1000 === 999) yield;
  }
  const spaced = runCutter(texts, lang);
  const reading: Reading = { texts: interner(), found: [], stream: [] };
  const end = new Int32Array(segments.length);
  const length = new Float64Array(segments.length);
  const furniture = new Uint8Array(segments.length);
  const sentences = new Uint8Array(segments.length);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const text = texts[i]!;
    const beyond = Math.max(1, segment.text.length / MOST_READ);
    length[i] = lettersOf(text) * beyond;
    furniture[i] = segment.kind === 'furniture' ? FURNITURE.indexOf(furnitureKind(segment.text)) + 1 : 0;
    sentences[i] = sentencesIn(text);
    for (const name of settingOf(text.trim(), segment.kind))
      addPiece(reading, { text: name, kind: 'setting' });
    addPieces(reading, wordsOf(spaced(text), lang));
    end[i] = reading.stream.length;
    if (i % 100 === 99) yield;
  }
  const types = typesOf(reading.found, lang);
  yield;
  const keys = yield* typeKeys(types.first, lang, terms, keyNames);
  const { start, tokens } = typed(reading.stream, end, types);
  const frequency = new Float64Array(types.first.length);
  for (let t = 0; t < tokens.length; t++) frequency[tokens[t]!]!++;
  return {
    input,
    count: segments.length,
    length,
    start,
    tokens,
    types: types.names,
    frequency,
    furniture,
    sentences,
    kind: Uint8Array.from(types.first, ({ kind }) => kind),
    keys,
  };
}

/** Letters and digits of a text, at least 1. */
export function lettersOf(text: string): number {
  return Math.max(1, text.replace(UNSTABLE, '').length);
}

/** The words of a version as they are found: most occur again, and each is looked at once. */
interface Reading {
  /** Numbers the different words by what they are written like. */
  readonly texts: Interner;
  readonly found: Piece[];
  /** All words in order. */
  readonly stream: number[];
}

function addPieces(reading: Reading, pieces: readonly Piece[]): void {
  const most = Math.min(pieces.length, MOST_PIECES);
  for (let w = 0; w < most; w++) addPiece(reading, pieces[w]!);
}

function addPiece({ texts, found, stream }: Reading, piece: Piece): void {
  const id = texts.id(piece.text);
  if (id === found.length) found.push(piece);
  stream.push(id);
}

/** The types words are read as, those of word `w` from `start[w]` on, and the first token of each type. */
interface Types {
  readonly names: Interner;
  readonly first: Token[];
  readonly start: number[];
  readonly ofWords: number[];
}

/** The types of the words found. */
function typesOf(found: readonly Piece[], lang: LanguageTag): Types {
  const types: Types = { names: interner(), first: [], start: [0], ofWords: [] };
  const { names, first, start, ofWords } = types;
  // Such loops over many things are left to the host: what they call is compiled for itself, and not once more inside the loop.
  found.forEach((piece) => {
    const tokens = tokensIn(piece, lang);
    for (let t = 0; t < tokens.length; t++) {
      const id = names.id(tokens[t]!.name);
      if (id === first.length) first.push(tokens[t]!);
      ofWords.push(id);
    }
    start.push(ofWords.length);
  });
  return types;
}

/** The keys of types, of each by its first token. Yields now and then. */
function* typeKeys(
  first: readonly Token[],
  lang: LanguageTag,
  terms: TermKeys | undefined,
  keyNames: Interner<Key['name']>,
): Generator<undefined, TypeKeys> {
  const list = keyList(keyNames);
  yield* inPieces(first.length, TYPES, (type, end) => {
    for (; type < end; type++) addKeys(list, first[type]!, lang, terms);
  });
  const { start, names, trusts } = list;
  return { start: new Int32Array(start), name: new Int32Array(names), trust: new Float64Array(trusts) };
}

/** The types of the words of all segments, of which each ends in `stream` at its `end`. */
function typed(
  stream: readonly number[],
  end: Int32Array,
  { start: from, ofWords }: Types,
): Pick<Version, 'start' | 'tokens'> {
  const start = new Int32Array(end.length + 1);
  const tokens: number[] = [];
  let w = 0;
  for (let i = 0; i < end.length; i++) {
    const most = tokens.length + MOST_TOKENS;
    for (; w < end[i]!; w++) {
      const word = stream[w]!;
      for (let k = from[word]!; k < from[word + 1]! && tokens.length < most; k++) tokens.push(ofWords[k]!);
    }
    start[i + 1] = tokens.length;
  }
  return { start, tokens: new Int32Array(tokens) };
}
