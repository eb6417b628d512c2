import type { LanguageTag } from '../model/index.ts';
import { boundariesOf } from './boundaries.ts';
import { separatesWords } from './language.ts';

/** `link`: an address of the web or of mail; `mark`: one punctuation mark or symbol. */
export type WordKind = 'word' | 'number' | 'link' | 'mark';

/** A word or mark of a text, `[start, end)` in UTF-16 units. White space and invisible marks lie between words. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
}

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?()'’،؛؟]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
/** Digits with the separators that belong to them, and the groups of three that blanks set off. */
const NUMBER = String.raw`(?:\p{Nd}{1,3}(?:[\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))+|\p{Nd}+)(?:[.,:/٫٬’'\-]\p{Nd}+)*`;
/** Letters with their marks; an apostrophe, a joiner, tatweel or a bidi mark inside does not cut the word. */
const WORD = String.raw`[\p{L}\p{M}_](?:[\p{L}\p{M}\p{Nd}_\u0640]|['’ʼ\u00ad\u200c\u200d\u00b7"״׳](?=\p{L}))*`;
const TOKENS = new RegExp(`(${LINK})|(${NUMBER})|(${WORD})|\\p{P}|\\p{S}|\\p{N}`, 'gu');
/** A double quote joins letters only inside Hebrew abbreviations (צה"ל). */
const QUOTE_INSIDE = /"/;
const HEBREW = /\p{Script=Hebr}/u;
const UNSPACED_RUN =
  /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words, numbers, links and marks of a text, in order. Scripts without blanks are cut by the host's dictionaries. */
export function wordsOf(text: string, lang: LanguageTag = 'und'): Word[] {
  const words: Word[] = [];
  const dictionary = lang === 'und' || !separatesWords(lang);
  for (const match of text.matchAll(TOKENS)) {
    const kind: WordKind =
      match[1] !== undefined
        ? 'link'
        : match[2] !== undefined
          ? 'number'
          : match[3] !== undefined
            ? 'word'
            : 'mark';
    const token = match[0];
    const start = match.index;
    if (kind === 'word' && QUOTE_INSIDE.test(token) && !HEBREW.test(token))
      splitAtQuotes(token, start, words);
    else if (kind === 'word' && dictionary && UNSPACED_RUN.test(token))
      splitByDictionary(token, start, lang, words);
    else words.push({ text: token, start, end: start + token.length, kind });
  }
  return words;
}

function splitAtQuotes(token: string, offset: number, words: Word[]): void {
  for (const match of token.matchAll(/"|[^"]+/g)) {
    const start = offset + match.index;
    words.push({
      text: match[0],
      start,
      end: start + match[0].length,
      kind: match[0] === '"' ? 'mark' : 'word',
    });
  }
}

function splitByDictionary(token: string, offset: number, lang: LanguageTag, words: Word[]): void {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })));
  let from = 0;
  for (const to of [...boundariesOf(token, segmenter), token.length]) {
    const text = token.slice(from, to);
    const kind = /^\p{Nd}/u.test(text) ? 'number' : 'word';
    words.push({ text, start: offset + from, end: offset + to, kind });
    from = to;
  }
}
