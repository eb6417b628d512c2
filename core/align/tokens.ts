import type { LanguageTag } from '../model/index.ts';
import { toAsciiDigits, type WordKind, wordsOf } from '../text/index.ts';
import { gazetteer } from './gazetteer.ts';
import { addKey, addWordKeys, type Key, type KeyList, MARK_TRUST, markKey, numberKeys } from './keys.ts';
import { stem } from './stem.ts';

/** What a token is; how often each kind is kept by translation is estimated for itself. */
export const TOKEN = { word: 0, number: 1, mark: 2 } as const;

/** How far the address of a page is trusted. */
const LINK_TRUST = 0.95;

/** A token of a text: its type's name and its kind. */
export interface Token {
  readonly name: string;
  readonly kind: number;
  /** The word as it stands. */
  readonly text: string;
  /** How far the name is trusted as a key; 0 for words, which have keys of many kinds. */
  readonly trust: number;
}

/** Keys by stem that are known from outside. */
export type TermKeys = ReadonlyMap<string, readonly Key[]>;

/** The tokens of a text. */
export function tokensOf(text: string, lang: LanguageTag): Token[] {
  return wordsOf(text, lang).flatMap((word) => tokensIn(word, lang));
}

/** A word or mark of a text, or the name of how a segment is set. */
export interface Piece {
  readonly text: string;
  readonly kind: WordKind | 'setting';
}

/** The tokens that a piece is read as. */
export function tokensIn({ text, kind }: Piece, lang: LanguageTag): Token[] {
  if (kind === 'word') return [{ name: stem(text, lang), kind: TOKEN.word, text, trust: 0 }];
  if (kind === 'number') {
    return numberKeys(toAsciiDigits(text)).map(({ name, trust }) => ({
      name,
      kind: TOKEN.number,
      text,
      trust,
    }));
  }
  if (kind === 'link') {
    return [{ name: `l:${text.toLowerCase()}`, kind: TOKEN.number, text, trust: LINK_TRUST }];
  }
  if (kind === 'setting') return [{ name: text, kind: TOKEN.mark, text, trust: MARK_TRUST }];
  const key = markKey(text);
  return key ? [{ name: key.name, kind: TOKEN.mark, text, trust: key.trust }] : [];
}

/** Adds a type by a token of it: what it may share with types of other languages. */
export function addKeys(
  list: KeyList,
  { name, text, trust }: Token,
  lang: LanguageTag,
  terms: TermKeys | undefined,
): void {
  if (trust > 0) addKey(list, name, trust);
  else {
    addAll(list, terms?.get(name));
    addAll(list, gazetteer(lang, name));
    addWordKeys(list, text, name, lang);
  }
  list.start.push(list.names.length);
}

function addAll(list: KeyList, keys: readonly Key[] | undefined): void {
  if (keys) for (const key of keys) addKey(list, key.name, key.trust);
}
