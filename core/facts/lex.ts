import { type FigureGroup, isDash, readFigure, vulgarFraction } from './figure.ts';
import { type Token, type TokenMaker, tokenizeAs } from './token.ts';
import { wordSlot, type Entry, type Keyword, type Vocabulary, type Word } from './vocabulary.ts';

/** What the grammar of facts reads: a known word or phrase, a figure, or anything else. `text` is of its first token. */
export interface Item extends Token {
  readonly letters: boolean;
  readonly word: Word | undefined;
  /** A conjunction meaning 'and' is written to the word. */
  readonly and: boolean;
  /** The article is written to the word. */
  readonly article: boolean;
  /** Letters of clitics before the word proper. */
  readonly prefix: number;
  readonly figure: FigureGroup | undefined;
}

type Draft = { -readonly [K in keyof Item]: Item[K] };

const draft: TokenMaker<Draft> = (type, start, end, text, spaced, glued) => ({
  type,
  start,
  end,
  text,
  spaced,
  glued,
  letters: type === 'word',
  word: undefined,
  and: false,
  article: false,
  prefix: 0,
  figure: undefined,
});

/** The text as items. Longest phrases win; linear in the length of the text. */
export function lex(text: string, vocabulary: Vocabulary): Item[] {
  const tokens = tokenizeAs(text, draft);
  const { words, slots } = vocabulary;
  let count = 0;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    let next = i + 1;
    if (token.type === 'digits') {
      const figure = readFigure(tokens, i, vocabulary, vocabulary.spaces);
      token.figure = figure;
      token.end = figure.end;
      ({ next } = figure);
    } else {
      const entry = slots[wordSlot(token.text)] === 0 ? undefined : words.get(token.text);
      if (entry) next = addWord(tokens, i, entry);
      else if (token.type === 'mark') addVulgar(token, next);
    }
    // Every item begins at its first token: the list shrinks in place.
    tokens[count++] = token;
    i = next;
  }
  tokens.length = count;
  return tokens;
}

/** Gives the token the longest phrase that begins with it; the index of the token behind it comes back. */
function addWord(tokens: readonly Draft[], index: number, entry: Entry): number {
  const token = tokens[index]!;
  let { node } = entry;
  let { word } = node;
  let last = index;
  for (let at = index + 1; node.next && at < tokens.length; at++) {
    const child = node.next.get(tokens[at]!.text);
    if (!child) break;
    node = child;
    if (node.word) {
      ({ word } = node);
      last = at;
    }
  }
  token.word = word;
  token.end = tokens[last]!.end;
  token.and = entry.and;
  token.article = entry.article;
  token.prefix = entry.prefix;
  return last + 1;
}

function addVulgar(token: Draft, next: number): void {
  const amount = vulgarFraction(token.text);
  if (amount === undefined) return;
  const { start, end, text } = token;
  const number = { start, end, amount, digits: text, plain: false, fraction: true };
  token.figure = { shape: 'number', numbers: [number], start, end, next };
}

/** Whether the item is a word that plays the part `key` in the grammar. */
export function is(item: Item | undefined, key: Keyword): boolean {
  return item?.word?.keys?.has(key) === true;
}

/**
 * Whether letters written to the figure at `index`, directly or before a hyphen, make a name of it: COVID-19, A320. Arabic
 * writes its one-letter conjunctions and prepositions to the digits; those are words of their own.
 */
export function isNamePart(items: readonly Item[], index: number): boolean {
  const item = items[index]!;
  let before = items[index - 1];
  if (item.spaced || !before || before.word?.unit !== undefined) return false;
  const hyphen = isDash(before.text);
  if (hyphen) {
    if (before.spaced) return false;
    before = items[index - 2];
    if (!before || before.word?.card !== undefined || before.word?.month !== undefined) return false;
  }
  if (!before.letters || is(before, 'number') || is(before, 'approximately') || is(before, 'middle'))
    return false;
  return !/^[\u0600-\u06FF]{1,3}$/.test(before.text);
}
