import { furnitureKind, normalise, toAsciiDigits, wordsOf } from '../text/index.ts';
import type { AlignInput } from './input.ts';
import { interner, type Interner } from './interner.ts';
import { isForeign, type Key, letterKeys, markKey, numberKeys, soundKeys } from './keys.ts';
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
  /** 1 where a segment begins a paragraph. */
  readonly opens: Uint8Array;
  /** 0 for text of the article, else a number for each kind of page furniture: unlike kinds never share a row. */
  readonly furniture: Uint8Array;
}

const UNSTABLE = /[^\p{L}\p{Nd}]+/gu;
/** Tokens read of one segment: more tell nothing new and make a line of a megabyte slow. */
const MOST_TOKENS = 400;

/** Reads the segments of a version. */
export function readVersion(input: AlignInput): Version {
  const { segments, lang } = input;
  const types = interner();
  const kind: number[] = [];
  const keys: Key[][] = [];
  const tokens: number[] = [];
  const start = new Int32Array(segments.length + 1);
  const length = new Float64Array(segments.length);
  const opens = new Uint8Array(segments.length);
  const furniture = new Uint8Array(segments.length);
  const add = (name: string, tokenKind: number, makeKeys: () => Key[]): void => {
    const id = types.id(name);
    if (id === kind.length) {
      kind.push(tokenKind);
      keys.push(makeKeys());
    }
    tokens.push(id);
  };
  segments.forEach((segment, i) => {
    const text = normalise(segment.text.length > 20_000 ? segment.text.slice(0, 20_000) : segment.text);
    length[i] =
      Math.max(1, text.replace(UNSTABLE, '').length) *
      (segment.text.length / Math.max(1, text.length) > 1.5 ? segment.text.length / text.length : 1);
    opens[i] = i === 0 || segments[i - 1]!.paragraph !== segment.paragraph ? 1 : 0;
    furniture[i] = segment.kind === 'furniture' ? FURNITURE.indexOf(furnitureKind(segment.text)) + 1 : 0;
    const from = tokens.length;
    for (const word of wordsOf(text, lang)) {
      if (tokens.length - from >= MOST_TOKENS) break;
      if (word.kind === 'word') {
        const name = stem(word.text, lang);
        add(name, TOKEN.word, () => wordKeys(word.text, name, lang));
      } else if (word.kind === 'number') {
        const digits = toAsciiDigits(word.text);
        for (const key of numberKeys(digits)) add(key.name, TOKEN.number, () => [key]);
      } else if (word.kind === 'link') {
        add(`l:${word.text}`, TOKEN.number, () => [{ name: `l:${word.text.toLowerCase()}`, trust: 0.95 }]);
      } else {
        const key = markKey(word.text);
        if (key) add(key.name, TOKEN.mark, () => [key]);
      }
    }
    start[i + 1] = tokens.length;
  });
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
    opens,
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
