import { type FigureGroup, isDash, readFigure, vulgarFraction } from './figure.ts';
import { type Token, tokenize } from './token.ts';
import type { Keyword, Vocabulary, Word } from './vocabulary.ts';

/** What the grammar of facts reads: a known word or phrase, a figure, or anything else. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Folded text of its first token. */
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly letters: boolean;
  readonly word?: Word;
  /** A conjunction meaning 'and' is written to the word. */
  readonly and: boolean;
  /** The article is written to the word. */
  readonly article: boolean;
  /** Letters of clitics before the word proper. */
  readonly prefix: number;
  readonly figure?: FigureGroup;
}

/** The text as items. Longest phrases win; linear in the length of the text. */
export function lex(text: string, vocabulary: Vocabulary): Item[] {
  const tokens = tokenize(text);
  const items: Item[] = [];
  const spaces = /\s/.test(vocabulary.group) || vocabulary.lang === 'ar';
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (token.type === 'digits') {
      const figure = readFigure(tokens, i, vocabulary, spaces);
      items.push(figureItem(token, figure));
      i = figure.next;
      continue;
    }
    const entry = vocabulary.words.get(token.text);
    if (!entry) {
      const value = token.type === 'mark' ? vulgarFraction(token.text) : undefined;
      items.push(value === undefined ? plainItem(token) : vulgarItem(token, value, i + 1));
      i++;
      continue;
    }
    let { node } = entry;
    let word = node.word;
    let last = i;
    for (let at = i + 1; node.next && at < tokens.length; at++) {
      const child = node.next.get(tokens[at]!.text);
      if (!child) break;
      node = child;
      if (node.word) {
        word = node.word;
        last = at;
      }
    }
    const { and, article, prefix } = entry;
    const { start, text: first, spaced } = token;
    const letters = token.type === 'word';
    items.push({
      start,
      end: tokens[last]!.end,
      text: first,
      spaced,
      letters,
      ...(word && { word }),
      and,
      article,
      prefix,
    });
    i = last + 1;
  }
  return items;
}

function plainItem({ start, end, text, spaced, type }: Token): Item {
  return { start, end, text, spaced, letters: type === 'word', and: false, article: false, prefix: 0 };
}

function figureItem({ text, spaced }: Token, figure: FigureGroup): Item {
  const { start, end } = figure;
  return { start, end, text, spaced, letters: false, and: false, article: false, prefix: 0, figure };
}

function vulgarItem(token: Token, amount: number, next: number): Item {
  const { start, end, text } = token;
  const number = { start, end, amount, digits: text, plain: false, fraction: true };
  return figureItem(token, { shape: 'number', numbers: [number], start, end, next });
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
