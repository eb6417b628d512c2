import type { LanguageTag, ParagraphKind } from '../model/index.ts';
import { furnitureKind, normalise, toAsciiDigits, type Word, wordsOf } from '../text/index.ts';
import { gazetteer } from './gazetteer.ts';
import type { AlignInput } from './input.ts';
import { interner, type Interner } from './interner.ts';
import { type Key, MARK_TRUST, markKey, numberKeys, wordKeys } from './keys.ts';
import { runCutter } from './runs.ts';
import { settingOf } from './setting.ts';
import { stem } from './stem.ts';
import { sentencesIn } from './stops.ts';

/** What a token is; how often each kind is kept by translation is estimated for itself. */
export const TOKEN = { word: 0, number: 1, mark: 2 } as const;

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
const MOST_READ = 20_000;
/** Tokens read of one segment: more tell nothing new and make a line of a megabyte slow. */
const MOST_TOKENS = 400;

/** A token of a text: its type's name, its kind, and what the type may share with types of other languages. */
export interface Token {
  readonly name: string;
  readonly kind: number;
  readonly keys: () => readonly Key[];
}

const NO_TERMS: ReadonlyMap<string, readonly Key[]> = new Map();

/** The tokens of a text. */
export function tokensOf(text: string, lang: LanguageTag): Token[] {
  return wordsOf(text, lang).flatMap((word) => tokensIn(word, lang, NO_TERMS));
}

/** The tokens that a word is read as; `terms` adds keys by stem. */
function tokensIn(
  { text, kind }: Word,
  lang: LanguageTag,
  terms: ReadonlyMap<string, readonly Key[]>,
): Token[] {
  if (kind === 'word') {
    const name = stem(text, lang);
    const keys = (): Key[] => [
      ...(terms.get(name) ?? []),
      ...gazetteer(lang)(name),
      ...wordKeys(text, name, lang),
    ];
    return [{ name, kind: TOKEN.word, keys }];
  }
  if (kind === 'number') {
    return numberKeys(toAsciiDigits(text)).map((key) => ({
      name: key.name,
      kind: TOKEN.number,
      keys: () => [key],
    }));
  }
  const key = kind === 'link' ? { name: `l:${text.toLowerCase()}`, trust: 0.95 } : markKey(text);
  if (!key) return [];
  return [{ name: key.name, kind: kind === 'link' ? TOKEN.number : TOKEN.mark, keys: () => [key] }];
}

/**
 * Reads the segments of a version. The names of keys are numbered by `keyNames`, which versions that are compared share;
 * `terms` adds keys by stem. Yields now and then.
 */
export function* readVersion(
  input: AlignInput,
  keyNames: Interner<Key['name']>,
  terms: ReadonlyMap<string, readonly Key[]> = NO_TERMS,
): Generator<undefined, Version> {
  const { segments, lang } = input;
  const types = typeReader(keyNames);
  const words = wordReader(lang, terms, types);
  const texts: string[] = [];
  for (let i = 0; i < segments.length; i++) {
    texts.push(normalise(segments[i]!.text.slice(0, MOST_READ)));
    if (i % 1000 === 999) yield;
  }
  const spaced = runCutter(texts, lang);
  const tokens: number[] = [];
  const start = new Int32Array(segments.length + 1);
  const length = new Float64Array(segments.length);
  const furniture = new Uint8Array(segments.length);
  const sentences = new Uint8Array(segments.length);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const text = texts[i]!;
    const beyond = Math.max(1, segment.text.length / MOST_READ);
    length[i] = Math.max(1, text.replace(UNSTABLE, '').length) * beyond;
    furniture[i] = segment.kind === 'furniture' ? FURNITURE.indexOf(furnitureKind(segment.text)) + 1 : 0;
    sentences[i] = sentencesIn(text);
    readSegment(spaced(text), segment.kind, lang, types, words, tokens);
    start[i + 1] = tokens.length;
    if (i % 100 === 99) yield;
  }
  const frequency = new Float64Array(types.types.names.length);
  for (let t = 0; t < tokens.length; t++) frequency[tokens[t]!]!++;
  return {
    input,
    count: segments.length,
    length,
    start,
    tokens: new Int32Array(tokens),
    types: types.types,
    frequency,
    furniture,
    sentences,
    ...types.finish(),
  };
}

/** Adds the tokens of a segment. */
function readSegment(
  text: string,
  kind: ParagraphKind | undefined,
  lang: LanguageTag,
  types: TypeReader,
  typesOf: (word: Word) => readonly number[],
  tokens: number[],
): void {
  for (const name of settingOf(text.trim(), kind)) {
    tokens.push(types.typeOf({ name, kind: TOKEN.mark, keys: () => [{ name, trust: MARK_TRUST }] }));
  }
  const most = tokens.length + MOST_TOKENS;
  const words = wordsOf(text, lang);
  for (let w = 0; w < words.length && tokens.length < most; w++) {
    const found = typesOf(words[w]!);
    for (let k = 0; k < found.length && tokens.length < most; k++) tokens.push(found[k]!);
  }
}

/** Gives the types a word is read as. Most words occur again and are read only once. */
function wordReader(
  lang: LanguageTag,
  terms: ReadonlyMap<string, readonly Key[]>,
  types: TypeReader,
): (word: Word) => readonly number[] {
  const read = new Map<string, readonly number[]>();
  return (word) => {
    let found = read.get(word.text);
    if (!found) {
      found = tokensIn(word, lang, terms).map((token) => types.typeOf(token));
      read.set(word.text, found);
    }
    return found;
  };
}

interface TypeReader {
  readonly types: Interner;
  /** The type of a token, with its kind and keys where it is new. */
  typeOf(token: Token): number;
  finish(): Pick<Version, 'kind' | 'keys'>;
}

function typeReader(keyNames: Interner<Key['name']>): TypeReader {
  const types = interner();
  const kinds: number[] = [];
  const start: number[] = [0];
  const names: number[] = [];
  const trusts: number[] = [];
  return {
    types,
    typeOf(token) {
      const id = types.id(token.name);
      if (id < kinds.length) return id;
      kinds.push(token.kind);
      for (const { name, trust } of token.keys()) {
        names.push(keyNames.id(name));
        trusts.push(trust);
      }
      start.push(names.length);
      return id;
    },
    finish: () => ({
      kind: new Uint8Array(kinds),
      keys: { start: new Int32Array(start), name: new Int32Array(names), trust: new Float64Array(trusts) },
    }),
  };
}
