import { InputError } from '../model/index.ts';
import { canonicalView, foldedView, LOOSE_MARKS, UNSEEN } from './fold.ts';
import { toSource, type View } from './view.ts';

/** What is looked for. */
export interface SearchQuery {
  readonly text: string;
  /** Case, vowel marks, alef forms and digits as they are written; else what the reader takes to be the same. */
  readonly exact: boolean;
  /** Only where no letter, digit or mark goes before or follows. */
  readonly wholeWords: boolean;
  /** `text` is a regular expression (flags `u` and, unless exact, `i`). */
  readonly regex: boolean;
}

/** A place that a search found: UTF-16 offsets of the text as it is. */
export interface SearchMatch {
  readonly start: number;
  readonly end: number;
  /** What the groups of an expression hold, from the first one on; `''` for those that took no part. */
  readonly groups?: readonly string[];
  readonly named?: Readonly<Record<string, string>>;
}

/** The matches of a query in a text that `searchView` prepared for it, in order, none in another and none empty. */
export type Searcher = (view: View) => readonly SearchMatch[];

const STARTS_WITH_MARK = new RegExp(`^[${LOOSE_MARKS}]`);
const IS_UNSEEN = new RegExp(`[${UNSEEN}]`);
/** What words are made of; joiners hold Persian words together. */
const WORD = '[\\p{L}\\p{M}\\p{N}_\\u200c\\u200d]';
const WORD_BEHIND = new RegExp(`${WORD}$`, 'u');
const WORD_AHEAD = new RegExp(`^${WORD}`, 'u');
/** Scripts that are written without blanks between words. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]\\p{M}*';
const UNSPACED_BEHIND = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_AHEAD = new RegExp(`^${UNSPACED}`, 'u');
/** UTF-16 units on either side in which the edge of a word is looked for. */
const AROUND = 64;

let segmenter: Intl.Segmenter | undefined;

/** A text as a query looks at it: worth keeping where many queries of one kind look at the same text. */
export function searchView({ exact, regex }: Pick<SearchQuery, 'exact' | 'regex'>, text: string): View {
  return exact || regex ? canonicalView(text) : foldedView(text);
}

/**
 * What finds a query in texts. Throws `InputError` `search-invalid` for what is no regular expression. An expression can take for
 * ever on some text: run it where it can be stopped.
 */
export function searcher(query: SearchQuery): Searcher {
  if (query.text === '') return () => [];
  const found = query.regex ? byExpression(query) : byText(query);
  if (!query.wholeWords) return found;
  return (view) =>
    found(view).filter(({ start, end }) => isWordEdge(view.source, start) && isWordEdge(view.source, end));
}

function byText(query: SearchQuery): Searcher {
  const needle = searchView(query, query.text).text;
  if (needle === '') return () => [];
  const isMark = STARTS_WITH_MARK.test(needle);
  return (view) => {
    const { text } = view;
    const found: SearchMatch[] = [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const last = at + needle.length;
      // a letter with a mark is another than the letter alone
      if (query.exact && !isMark && STARTS_WITH_MARK.test(text.slice(last, last + 1))) continue;
      found.push(sourceRange(view, at, last));
    }
    return found;
  };
}

/** The stretch of the source: with the marks of its last letter, without what is not seen behind that. */
function sourceRange(view: View, from: number, to: number): { start: number; end: number } {
  const start = toSource(view, from);
  let end = toSource(view, to);
  const least = toSource(view, to - 1) + 1;
  while (end > least && IS_UNSEEN.test(view.source.charAt(end - 1))) end--;
  return { start, end };
}

function byExpression({ text, exact }: SearchQuery): Searcher {
  const expression = compile(text.normalize('NFC'), exact ? 'gdu' : 'gdiu');
  return (view) => {
    const slice = (range: readonly [number, number] | undefined): string =>
      range ? view.source.slice(toSource(view, range[0]), toSource(view, range[1])) : '';
    const found: SearchMatch[] = [];
    for (const { indices } of view.text.matchAll(expression)) {
      const [whole, ...groups] = indices!;
      if (whole![0] === whole![1]) continue;
      const named = Object.entries(indices!.groups ?? {});
      found.push({
        start: toSource(view, whole![0]),
        end: toSource(view, whole![1]),
        ...(groups.length > 0 && { groups: groups.map(slice) }),
        ...(named.length > 0 && { named: Object.fromEntries(named.map(([name, at]) => [name, slice(at)])) }),
      });
    }
    return found;
  };
}

function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    // what the host says ends in the reason
    const detail = error instanceof Error ? error.message.split(': ').at(-1)! : '';
    throw new InputError(
      'search-invalid',
      `This is no valid regular expression (${detail}). Correct it, or look for it as plain text.`,
      {},
      { detail },
    );
  }
}

function isWordEdge(text: string, at: number): boolean {
  const behind = text.slice(Math.max(0, at - AROUND), at);
  const ahead = text.slice(at, at + AROUND);
  if (!WORD_BEHIND.test(behind) || !WORD_AHEAD.test(ahead)) return true;
  if (!UNSPACED_BEHIND.test(behind) || !UNSPACED_AHEAD.test(ahead)) return false;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return segmenter.segment(behind + ahead).containing(behind.length)?.index === behind.length;
}

/**
 * What stands in the place of a match. In the template of an expression `$1` is what its first group holds, `$<name>` a named one,
 * `$&` the whole match and `$$` a dollar; anything else stands for itself.
 */
export function replacementOf(
  query: SearchQuery,
  template: string,
  match: SearchMatch,
  text: string,
): string {
  if (!query.regex) return template;
  const { groups = [], named = {} } = match;
  return template.replace(/\$(?:\$|&|(\d{1,2})|<([^>]*)>)/g, (sign, digits?: string, name?: string) => {
    if (sign === '$$') return '$';
    if (sign === '$&') return text.slice(match.start, match.end);
    if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : sign;
    const long = Number(digits);
    if (long >= 1 && long <= groups.length) return groups[long - 1]!;
    const short = Number(digits![0]);
    return digits!.length === 2 && short >= 1 && short <= groups.length
      ? groups[short - 1]! + digits!.slice(1)
      : sign;
  });
}
