import { nameLetters, nameScript } from './name-letters.ts';
import { lookupStems } from './name-stem.ts';

/** A word of a text, as names are looked for in it. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters with their marks; dotted capitals are one word (U.S.), and so is what an apostrophe joins. */
const WORD = /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}\u0640]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text. Linear in its length. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    words.push({ text: match[0], start, end: start + match[0].length });
  }
  return words;
}

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.]+$/u;
/** Words whose stems are kept; a text has far fewer different ones. */
const CACHE = 20_000;
const known = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

/** What a word is looked up by: its stems, and with a `=` in front the whole of a word all in capitals. */
export function wordStems(word: string): readonly string[] {
  let stems = known.get(word);
  if (stems) return stems;
  const letters = nameLetters(word);
  const script = nameScript(letters);
  stems = script ? lookupStems(letters, script) : NONE;
  if (script && ALL_CAPITALS.test(word)) stems = [`=${letters}`, ...stems];
  if (known.size >= CACHE) known.clear();
  known.set(word, stems);
  return stems;
}

/** Whether a word is written in capitals throughout. */
export function isAllCapitals(word: string): boolean {
  return ALL_CAPITALS.test(word);
}
