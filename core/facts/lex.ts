import { type FigureGroup, isDash, readFigure, vulgarFigure } from './figure.ts';
import { PLACE, type Token, Tokens, tokenText, tokenType } from './token.ts';
import {
  TOPIC,
  type Entry,
  type Keyword,
  type PhraseNode,
  type Vocabulary,
  type Word,
} from './vocabulary.ts';
import { MARK, SPAN, TELLING } from './word-marks.ts';

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

/** For texts that come without tokens. */
const own = new Tokens();

const NO_ENTRY: Omit<Entry, 'node'> = { and: false, article: false, prefix: 0 };

/** An item on its way. It serves text after text. */
class Draft implements Item {
  start = 0;
  end = 0;
  word: Word | undefined = undefined;
  figure: FigureGroup | undefined = undefined;
  entry: Omit<Entry, 'node'> = NO_ENTRY;
  /** Of its first token, see {@link PLACE}, and the {@link MARK}s of that. */
  flags = 0;
  marks = 0;
  #tokens: Tokens = own;
  #index = 0;
  /** Made when it is asked for: most items are passed by. */
  #text: string | undefined = undefined;

  /** Begins anew with a token. */
  begin(tokens: Tokens, index: number, marks: number): this {
    this.start = tokens.starts[index]!;
    this.end = tokens.ends[index]!;
    this.#tokens = tokens;
    this.#index = index;
    this.#text = undefined;
    this.word = undefined;
    this.figure = undefined;
    this.entry = NO_ENTRY;
    this.flags = tokens.flags[index]!;
    this.marks = marks;
    return this;
  }

  get text(): string {
    return (this.#text ??= tokenText(this.#tokens, this.#index));
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
    return (this.marks & MARK.roman) !== 0;
  }

  get compound(): boolean {
    return (this.marks & MARK.compound) !== 0;
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

/** Items that are kept for the next text. */
const MOST_KEPT = 1 << 12;
const kept: Draft[] = [];

/** An item for the token with a number. */
function draftAt(index: number): Draft {
  if (index < kept.length) return kept[index]!;
  const draft = new Draft();
  if (index < MOST_KEPT) kept.push(draft);
  return draft;
}

/** A text cut into items, which are valid until the next one is. */
export interface Lexed {
  readonly items: Item[];
  /** The sum of the `TOPIC`s of its items. */
  readonly topics: number;
}

/** The text as items, valid until the next text is read. Longest phrases win; linear in the length of the text. */
export function lex(text: string, vocabulary: Vocabulary): Item[] {
  return itemsOf(own.read(text), vocabulary).items;
}

/**
 * The text as items; undefined for a text that says no number, date, time or quantity, as most do: without digits and without
 * any word that one of these has. It may take a text for one that says something, never the other way round.
 */
export function lexTelling(
  text: string,
  vocabulary: Vocabulary,
  tokens: Tokens = own.read(text),
): Lexed | undefined {
  return tokens.hasDigits || hasTellingWords(tokens, vocabulary) ? itemsOf(tokens, vocabulary) : undefined;
}

/** Whether the words of the text can be all that it needs to say a value. */
function hasTellingWords({ lexicon, ids, count }: Tokens, { marks }: Vocabulary): boolean {
  const known = marks.of(lexicon);
  let all = 0;
  for (let at = 0; at < count; at++) {
    const id = ids[at]!;
    all |= known[id]! || marks.learn(id);
  }
  if ((all & TELLING) !== 0) return true;
  return (all & SPAN) === SPAN && hasSpan(ids, count, known);
}

/** Whether a unit of time stands at the side of a word that makes a span of it, or is one word with it. */
function hasSpan(ids: Int32Array, count: number, known: Int32Array): boolean {
  for (let at = 0; at < count; at++) {
    const marks = known[ids[at]!]!;
    if ((marks & MARK.one) === 0) continue;
    const before = at > 0 ? known[ids[at - 1]!]! : 0;
    const behind = at + 1 < count ? known[ids[at + 1]!]! : 0;
    if (((marks | before | behind) & MARK.span) !== 0) return true;
  }
  return false;
}

function itemsOf(tokens: Tokens, vocabulary: Vocabulary): Lexed {
  const { count: size, flags, ids } = tokens;
  const drafts = new Array<Draft>(size);
  const marks = vocabulary.marks.of(tokens.lexicon);
  for (let at = 0; at < size; at++) {
    const id = ids[at]!;
    drafts[at] = draftAt(at).begin(tokens, at, marks[id]! || vocabulary.marks.learn(id));
  }
  // Endings of languages that only `Intl` describes are not known.
  const words = vocabulary.anyEnding ? vocabulary.words : undefined;
  let topics = 0;
  let count = 0;
  for (let i = 0; i < size;) {
    const draft = drafts[i]!;
    let next = i + 1;
    if ((flags[i]! & PLACE.digits) !== 0) {
      const figure = readFigure(drafts, i, vocabulary, vocabulary.spaces);
      draft.figure = figure;
      draft.end = figure.end;
      ({ next } = figure);
    } else if (draft.marks !== MARK.known) {
      const entry = vocabulary.marks.entry(draft.marks);
      if (entry) {
        next = addWord(drafts, i, entry, words !== undefined);
        topics |= draft.word?.topics ?? 0;
      } else if ((draft.marks & MARK.fraction) !== 0)
        draft.figure = vulgarFigure(draft.start, draft.end, draft.text, next);
      if ((draft.marks & MARK.decade) !== 0 && !draft.spaced && followsFigure(drafts, count))
        topics |= TOPIC.period;
    } else if (words && draft.letters && (drafts[count - 1]?.figure ?? drafts[count - 1]?.word)) {
      const unit = withoutEnding(draft, (form) => words.get(form)?.node);
      if (unit) takeUnit(draft, draft, unit);
    }
    // Every item begins at its first token: the list shrinks in place.
    drafts[count++] = draft;
    i = next;
  }
  if (count < size) drafts.length = count;
  return { items: drafts, topics };
}

/** Whether the item before `count`, or the one before that, is a figure: 1960s, 1960-х. */
function followsFigure(items: readonly Item[], count: number): boolean {
  return items[count - 1]?.figure !== undefined || items[count - 2]?.figure !== undefined;
}

/** A unit that a longer word begins with, and how many letters it has. */
interface UnitWithin {
  readonly word: Word;
  readonly length: number;
}

/** So many letters tell a unit whatever ending the word has; in scripts that write what follows to the word, fewer do. */
const LEAST_LETTERS = 4;
const LEAST_RUN_ON = 2;
/** The longest unit that is looked for in a longer word, so that the time does not grow with the square of its length. */
const MOST_LETTERS = 32;
const LATIN = /^\p{Script=Latin}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]$/u;
const RUN_ON = /^[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The unit that a word is but for its ending, particle or what is written to it: kilometrin, 마일에, マイルに, 83m이고. */
function withoutEnding(
  { text, spaced }: Draft,
  find: (form: string) => PhraseNode | undefined,
): UnitWithin | undefined {
  const latin = LATIN.test(text);
  const runOn = RUN_ON.test(text);
  for (let length = Math.min(text.length - 1, MOST_LETTERS); length > 0; length--) {
    const least = runOn
      ? spaced
        ? LEAST_RUN_ON
        : 1
      : latin && !LATIN.test(text.slice(length))
        ? 1
        : LEAST_LETTERS;
    if (length < least) return undefined;
    const word = find(text.slice(0, length))?.word;
    if (word?.unit !== undefined) return { word, length };
  }
  return undefined;
}

/** Gives `draft` a unit that ends inside the token of `last`. */
function takeUnit(draft: Draft, last: Draft, { word, length }: UnitWithin): void {
  draft.word = word;
  draft.end = last.text.length === last.end - last.start ? last.start + length : last.end;
}

/**
 * Gives the draft the longest phrase that begins with it; the index of the token behind it comes back. The last word of a
 * phrase may bear an `ending`.
 */
function addWord(drafts: readonly Draft[], index: number, entry: Entry, ending: boolean): number {
  const draft = drafts[index]!;
  let { node } = entry;
  let { word } = node;
  let last = index;
  for (let at = index + 1; node.next && at < drafts.length; at++) {
    const { next } = node;
    const later = drafts[at]!;
    const child = (later.marks & MARK.later) === 0 ? undefined : next.get(later.text);
    if (child && at === index + 1 && isApartFromSign(draft, later)) break;
    if (!child) {
      const unit = ending ? withoutEnding(later, (form) => next.get(form)) : undefined;
      if (!unit) break;
      takeUnit(draft, later, unit);
      draft.entry = entry;
      return at + 1;
    }
    node = child;
    if (node.word) {
      ({ word } = node);
      last = at;
    }
  }
  draft.word = word;
  draft.end = drafts[last]!.end;
  draft.entry = entry;
  return last + 1;
}

/** A $50 bill: a single letter and the sign of a currency are one only without a blank. */
function isApartFromSign({ text: letter }: Draft, { text, spaced }: Draft): boolean {
  return text === '$' && spaced && letter.length === 1;
}

/** Whether the item is a word that plays the part `key` in the grammar. */
export function is(item: Item | undefined, key: Keyword): boolean {
  return item?.word?.keys?.has(key) === true;
}

/** Whether the item is a word with the article written to it, be it a form that the vocabulary has as it is. */
export function isDefinite({ article, text, prefix }: Item, { articlePrefix }: Vocabulary): boolean {
  return article || (articlePrefix !== undefined && text.startsWith(articlePrefix, prefix));
}

/** Whether the item is the article by itself, as it is written to digits, with 'and' or without: القرنين الـ18 والـ19. */
export function isArticle(item: Item | undefined, { articlePrefix, andPrefix }: Vocabulary): boolean {
  if (!item || articlePrefix === undefined) return false;
  return item.text === articlePrefix || item.text === `${andPrefix ?? ''}${articlePrefix}`;
}

export function isComma(item: Item | undefined): boolean {
  return item?.text === ',' || item?.text === '،';
}

/** The index of the first item behind another that does not begin before a place. */
export function nextFrom(items: readonly Item[], index: number, end: number): number {
  let next = index + 1;
  while (next < items.length && items[next]!.start < end) next++;
  return next;
}

/** What Arabic and Hebrew write to digits without making a name of them. */
const PREFIX = /^[\u0600-\u06FF]{1,3}$/;
const HYPHENED_PREFIX = /^(?:[\u0600-\u06FF]{1,2}|[\u0600-\u06FF]ال|[א-ת]{1,3})$/;

/**
 * Whether letters written to the figure at `index`, directly or before a hyphen, make a name of it: COVID-19, A320. Arabic
 * writes its one-letter conjunctions and prepositions to the digits; those are words of their own, and so are the words of
 * scripts without blanks.
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
  const prefix = hyphen ? HYPHENED_PREFIX : PREFIX;
  return !prefix.test(before.text) && !UNSPACED.test(before.text);
}
