import type { LanguageTag } from '../model/index.ts';
import { furnitureKind, normalise, toAsciiDigits, wordsOf } from '../text/index.ts';
import { gazetteer } from './gazetteer.ts';
import type { AlignInput } from './input.ts';
import { interner, type Interner } from './interner.ts';
import { isForeign, type Key, letterKeys, MARK_TRUST, markKey, numberKeys, soundKeys } from './keys.ts';
import { settingOf } from './setting.ts';
import { stem } from './stem.ts';

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
  readonly keys: readonly (readonly Key[])[];
  /** 0 for text of the article, else a number for each kind of page furniture: unlike kinds never share a row. */
  readonly furniture: Uint8Array;
}

const UNSTABLE = /[^\p{L}\p{Nd}]+/gu;
/** Characters read of one segment; the length of what lies beyond is taken to be like theirs. */
const MOST_READ = 20_000;
/** Tokens read of one segment: more tell nothing new and make a line of a megabyte slow. */
const MOST_TOKENS = 400;

/** A token of a segment: its type's name, its kind, and what the type may share with types of other languages. */
export interface Token {
  readonly name: string;
  readonly kind: number;
  readonly keys: () => readonly Key[];
}

const NO_TERMS: ReadonlyMap<string, readonly Key[]> = new Map();

/** The tokens of a text; `terms` adds keys by stem. */
export function* tokensOf(
  text: string,
  lang: LanguageTag,
  terms: ReadonlyMap<string, readonly Key[]> = NO_TERMS,
): Generator<Token> {
  const names = gazetteer(lang);
  for (const word of wordsOf(text, lang)) {
    if (word.kind === 'word') {
      const name = stem(word.text, lang);
      yield {
        name,
        kind: TOKEN.word,
        keys: () => [...(terms.get(name) ?? []), ...names(name), ...wordKeys(word.text, name, lang)],
      };
    } else if (word.kind === 'number') {
      for (const key of numberKeys(toAsciiDigits(word.text))) {
        yield { name: key.name, kind: TOKEN.number, keys: () => [key] };
      }
    } else if (word.kind === 'link') {
      const key = { name: `l:${word.text.toLowerCase()}`, trust: 0.95 };
      yield { name: key.name, kind: TOKEN.number, keys: () => [key] };
    } else {
      const key = markKey(word.text);
      if (key) yield { name: key.name, kind: TOKEN.mark, keys: () => [key] };
    }
  }
}

/** Reads the segments of a version; `terms` as in `tokensOf`. Yields now and then. */
export function* readVersion(
  input: AlignInput,
  terms?: ReadonlyMap<string, readonly Key[]>,
): Generator<undefined, Version> {
  const { segments, lang } = input;
  const types = interner();
  const kind: number[] = [];
  const keys: (readonly Key[])[] = [];
  const tokens: number[] = [];
  const start = new Int32Array(segments.length + 1);
  const length = new Float64Array(segments.length);
  const furniture = new Uint8Array(segments.length);
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const text = normalise(segment.text.slice(0, MOST_READ));
    const beyond = Math.max(1, segment.text.length / MOST_READ);
    length[i] = Math.max(1, text.replace(UNSTABLE, '').length) * beyond;
    furniture[i] = segment.kind === 'furniture' ? FURNITURE.indexOf(furnitureKind(segment.text)) + 1 : 0;
    const add = (token: Token): void => {
      const id = types.id(token.name);
      if (id === kind.length) {
        kind.push(token.kind);
        keys.push(token.keys());
      }
      tokens.push(id);
    };
    for (const name of settingOf(text.trim(), segment.kind)) {
      add({ name, kind: TOKEN.mark, keys: () => [{ name, trust: MARK_TRUST }] });
    }
    const from = tokens.length;
    for (const token of tokensOf(text, lang, terms)) {
      if (tokens.length - from >= MOST_TOKENS) break;
      add(token);
    }
    start[i + 1] = tokens.length;
    if (i % 100 === 99) yield;
  }
  const frequency = new Float64Array(types.names.length);
  for (const token of tokens) frequency[token]!++;
  return {
    input,
    count: segments.length,
    length,
    start,
    tokens: Int32Array.from(tokens),
    types,
    frequency,
    kind: Uint8Array.from(kind),
    keys,
    furniture,
  };
}

function wordKeys(word: string, stemmed: string, lang: string): Key[] {
  if (isForeign(word, lang)) {
    return [{ name: `i:${word.toLowerCase()}`, trust: 0.9 }, ...soundKeys(word, 'en')];
  }
  const keys: Key[] = [
    { name: `i:${word.toLowerCase()}`, trust: 0.9 },
    ...letterKeys(word, lang),
    ...soundKeys(word, lang),
  ];
  const sounds = new Set(keys.map((key) => key.name));
  for (const key of soundKeys(stemmed, lang)) if (!sounds.has(key.name)) keys.push(key);
  return keys;
}
