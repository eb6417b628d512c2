import { type FigureGroup, isDash, readFigure, vulgarFraction } from './figure.ts';
import { isRomanLetter, romanValue } from './roman.ts';
import { PLACE, scan, Scan, type Token, tokenText, tokenType } from './token.ts';
import { MARK, TOPIC, type Entry, type Keyword, type Vocabulary, type Word } from './vocabulary.ts';

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
  /** Its letters are those of a Roman numeral. */
  readonly roman: boolean;
  /** Its first letters are those of compounds such as четырёхмесячный. */
  readonly compound: boolean;
}

const NO_ENTRY: Omit<Entry, 'node'> = { and: false, article: false, prefix: 0 };

/** An item on its way; what most are never asked for is made when asked. */
class Draft implements Item {
  readonly start: number;
  end: number;
  word: Word | undefined = undefined;
  figure: FigureGroup | undefined = undefined;
  entry: Omit<Entry, 'node'> = NO_ENTRY;
  readonly source: string;
  /** Where its first token ends. */
  readonly tokenEnd: number;
  readonly flags: number;
  cut: string | undefined = undefined;

  constructor(source: string, start: number, end: number, flags: number) {
    this.start = start;
    this.end = end;
    this.source = source;
    this.tokenEnd = end;
    this.flags = flags;
  }

  get text(): string {
    return (this.cut ??= tokenText(this.source, this.start, this.tokenEnd, this.flags));
  }

  get type(): Token['type'] {
    return tokenType(this.flags);
  }

  get letters(): boolean {
    return (this.flags & PLACE.word) !== 0;
  }

  get spaced(): boolean {
    return (this.flags & PLACE.spaced) !== 0;
  }

  get glued(): boolean {
    return (this.flags & PLACE.glued) !== 0;
  }

  get roman(): boolean {
    return (this.flags & ROMAN) !== 0;
  }

  get compound(): boolean {
    return (this.flags & COMPOUND) !== 0;
  }

  get and(): boolean {
    return this.entry.and;
  }

  get article(): boolean {
    return this.entry.article;
  }

  get prefix(): number {
    return this.entry.prefix;
  }
}

/** Flags beside those of {@link PLACE}. */
const ROMAN = 64;
const COMPOUND = 128;

/** A text cut into items. */
export interface Lexed {
  readonly items: Item[];
  /** The sum of the `TOPIC`s of its items. */
  readonly topics: number;
}

/** The tokens of the text under way, and the marks of the index that they have. */
const found = new Scan();
let marks = new Uint8Array(256);

/** Finds the tokens; the answer is whether one of them can be all that a text needs to say a value. */
function find(text: string, { index }: Vocabulary): boolean {
  scan(text, found);
  const { count, flags, hashes, heads, starts, ends } = found;
  if (marks.length < count) marks = new Uint8Array(flags.length);
  let telling = false;
  for (let at = 0; at < count; at++) {
    marks[at] = 0;
    if ((flags[at]! & PLACE.digits) !== 0) {
      telling = true;
      continue;
    }
    const own = index.marks(hashes[at]!);
    marks[at] = own;
    if ((own & MARK.starts) !== 0) telling = true;
    if (heads[at] !== 0 && (index.marks(heads[at]!) & MARK.compound) !== 0) {
      flags[at]! |= COMPOUND;
      telling = true;
    }
    if ((flags[at]! & PLACE.capital) !== 0 && isRoman(text, starts[at]!, ends[at]!)) {
      flags[at]! |= ROMAN;
      telling = true;
    }
  }
  return telling;
}

function isRoman(text: string, start: number, end: number): boolean {
  if (!isRomanLetter(text.charCodeAt(start)) || !isRomanLetter(text.charCodeAt(end - 1))) return false;
  return romanValue(text.slice(start, end)) !== undefined;
}

/** The text as items. Longest phrases win; linear in the length of the text. */
export function lex(text: string, vocabulary: Vocabulary): Item[] {
  find(text, vocabulary);
  return itemsOf(text, vocabulary).items;
}

/**
 * The text as items; undefined for a text that says no number, date, time or quantity, as most do: without digits and without
 * any word that one of these has. It may take a text for one that says something, never the other way round.
 */
export function lexTelling(text: string, vocabulary: Vocabulary): Lexed | undefined {
  const telling = find(text, vocabulary);
  // Dates that `Intl` wrote are patterns of any words.
  return telling || vocabulary.datePatterns.length > 0 ? itemsOf(text, vocabulary) : undefined;
}

function itemsOf(text: string, vocabulary: Vocabulary): Lexed {
  const tokens: Draft[] = [];
  const { count: size, starts, ends, flags } = found;
  for (let at = 0; at < size; at++) tokens.push(new Draft(text, starts[at]!, ends[at]!, flags[at]!));
  let topics = 0;
  let count = 0;
  for (let i = 0; i < size;) {
    const token = tokens[i]!;
    const own = marks[i]!;
    let next = i + 1;
    if ((flags[i]! & PLACE.digits) !== 0) {
      const figure = readFigure(tokens, i, vocabulary, vocabulary.spaces);
      token.figure = figure;
      token.end = figure.end;
      ({ next } = figure);
    } else if (own !== 0) {
      const entry = (own & MARK.word) === 0 ? undefined : vocabulary.words.get(token.text);
      if (entry) {
        next = addWord(tokens, i, entry);
        topics |= token.word?.topics ?? 0;
      } else if ((own & MARK.fraction) !== 0) addVulgar(token, next);
      if ((own & MARK.decade) !== 0 && !token.spaced && followsFigure(tokens, count)) topics |= TOPIC.period;
    }
    // Every item begins at its first token: the list shrinks in place.
    tokens[count++] = token;
    i = next;
  }
  tokens.length = count;
  return { items: tokens, topics };
}

/** Whether the item before `count`, or the one before that, is a figure: 1960s, 1960-х. */
function followsFigure(items: readonly Item[], count: number): boolean {
  return items[count - 1]?.figure !== undefined || items[count - 2]?.figure !== undefined;
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
  token.entry = entry;
  return last + 1;
}

function addVulgar(token: Draft, next: number): void {
  const { start, end, text } = token;
  const amount = vulgarFraction(text);
  if (amount === undefined) return;
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
