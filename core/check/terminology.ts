import type { GlossaryEntry, GlossaryTerm, IssueSpan, LanguageTag } from '../model/index.ts';
import { addTo } from '../model/lists.ts';
import { baseLanguage, scriptOf, separatesWords } from '../text/language.ts';
import { joinCell, spansOf, type JoinedCell, type Present } from './cell.ts';
import { NOTHING, type Check, type Finding } from './check.ts';
import { foldWord, stem } from './stem.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_'’ʼ]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*)*/gu;

const PROCLITIC = /^[وفبكلس]/;

/** A term cut into the beginnings that its words have in every inflected form. */
interface Pattern {
  readonly term: GlossaryTerm;
  readonly entry: GlossaryEntry;
  readonly words: readonly { readonly folded: string; readonly core: string }[];
}

/** The patterns of one column, by the first three letters of their first word's core. */
type Index = ReadonlyMap<string, readonly Pattern[]>;

interface Token {
  readonly folded: string;
  readonly core: string;
  /** The core without a preposition or conjunction of one letter that Arabic may have written with it. */
  readonly bare?: string;
  readonly start: number;
  readonly end: number;
}

interface Hit {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

const OPTIONS = { source: true };

/**
 * Finds: a glossary term in one version whose concept has a term in another version's language that this version does not
 * use, and terms that the glossary forbids.
 * Tolerates inflection: words are compared by their stems (Russian endings, Arabic clitics and article, English plurals),
 * phrases word by word in order. Any preferred or admitted term of the concept will do.
 * Leaves alone: a concept without a term in the other language, a term inside a longer term that was recognised, short words
 * of up to three letters unless they are written alike.
 * Type: terminology. Severity: warning; a forbidden term is an error.
 * Options: `source` (boolean, true): terms are asked for from the first column to the others only, not in all directions.
 * Examples: 'the ceasefires' and 'перемирия' where the glossary has 'прекращение огня'; a forbidden 'батарейку'.
 */
export const terminology: Check = {
  name: 'terminology',
  type: 'terminology',
  severity: 'warning',
  options: OPTIONS,
  rows(context) {
    if (context.glossary.length === 0) return () => NOTHING;
    const fromFirst = context.option('source', OPTIONS.source);
    const langs = context.versions.map(({ lang }) => lang);
    const indices = langs.map((lang) => indexOf(context.glossary, lang));
    return (row) => {
      const present = context.present(row);
      const texts = present.map(({ cell }) => joinCell(cell));
      const hits = present.map(({ column, cell }, at) =>
        hitsIn(texts[at]!.text, indices[column]!, cell.lang),
      );
      const found: Finding[] = [];
      for (const [at, one] of present.entries()) {
        for (const hit of hits[at]!) {
          if (hit.pattern.term.status === 'forbidden' || hit.pattern.term.status === 'deprecated') {
            found.push(forbidden(one, texts[at]!, hit));
          } else if (!fromFirst || one.column === 0) {
            missing(hit, at, present, texts, hits, found);
          }
        }
      }
      return found.length > 0 ? found : NOTHING;
    };
  },
};

/** A term of the glossary in a text. */
export interface TermHit {
  readonly entry: GlossaryEntry;
  readonly term: GlossaryTerm;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of a glossary in texts of one language, in whatever inflected form; longest first, none inside another. */
export function termFinder(
  glossary: readonly GlossaryEntry[],
  lang: LanguageTag,
): (text: string) => TermHit[] {
  const index = indexOf(glossary, lang);
  return (text) =>
    hitsIn(text, index, lang).map(({ pattern: { entry, term }, start, end }) => ({
      entry,
      term,
      start,
      end,
    }));
}

function indexOf(glossary: readonly GlossaryEntry[], lang: LanguageTag): Index {
  const index = new Map<string, Pattern[]>();
  for (const entry of glossary) {
    for (const term of entry.terms) {
      if (!applies(term, lang)) continue;
      const words = tokens(term.text, lang);
      if (words.length === 0) continue;
      addTo(index, words[0]!.core.slice(0, 3), { term, entry, words });
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A term of `pt` holds in `pt-BR`; one of `pt-PT` does not. */
function applies(term: GlossaryTerm, lang: LanguageTag): boolean {
  return (
    term.lang === lang ||
    (baseLanguage(term.lang) === baseLanguage(lang) && (!term.lang.includes('-') || !lang.includes('-')))
  );
}

function tokens(text: string, lang: LanguageTag): Token[] {
  if (!separatesWords(lang)) return [];
  return [...text.matchAll(WORD)].map((match) => {
    const folded = foldWord(match[0]);
    const core = stem(folded, lang);
    const bare = scriptOf(lang) === 'Arab' && core.length > 3 ? core.replace(PROCLITIC, '') : core;
    return {
      folded,
      core,
      ...(bare !== core && { bare }),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** The terms in a text, longest first, none inside another. Languages without blanks are searched letter by letter. */
function hitsIn(text: string, index: Index, lang: LanguageTag): Hit[] {
  if (index.size === 0) return [];
  const words = tokens(text, lang);
  const hits: Hit[] = [];
  let taken = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < taken) continue;
    const { core, bare } = words[at]!;
    const candidates = index.get(core.slice(0, 3)) ?? [];
    const more = bare === undefined ? [] : (index.get(bare.slice(0, 3)) ?? []);
    for (const pattern of more.length > 0 ? [...candidates, ...more] : candidates) {
      if (!matches(pattern, words, at, lang)) continue;
      const last = words[at + pattern.words.length - 1]!;
      hits.push({ pattern, start: words[at]!.start, end: last.end });
      if (pattern.words.length > 1) taken = at + pattern.words.length;
      break;
    }
  }
  return hits;
}

function matches({ words }: Pattern, text: readonly Token[], at: number, lang: LanguageTag): boolean {
  return words.every((word, offset) => {
    const token = text[at + offset];
    return token !== undefined && alike(word, token, lang);
  });
}

/** Two forms of one word: the same stem, or one stem begins the other and what is left is as short as an ending. */
function alike(a: { folded: string; core: string }, b: Token, lang: LanguageTag): boolean {
  if (a.folded === b.folded || a.core === b.core || a.core === b.bare) return true;
  const shorter = Math.min(a.core.length, b.core.length);
  if (shorter < 4 || scriptOf(lang) === 'Arab') return false;
  const common = commonStart(a.core, b.core);
  return common >= Math.max(4, Math.max(a.core.length, b.core.length) - 2) && common >= shorter - 1;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function forbidden({ cell }: Present, joined: JoinedCell, { pattern, start, end }: Hit): Finding {
  const spans = spansOf(cell, joined, start, end);
  const term = joined.text.slice(start, end);
  const wanted = pattern.entry.terms.find(
    (other) => applies(other, cell.lang) && (other.status === 'preferred' || other.status === 'admitted'),
  );
  const [span] = spans;
  return {
    spans,
    ...(pattern.term.status === 'forbidden' && { severity: 'error' }),
    message: wanted
      ? { key: 'terminology.forbidden.use', params: { term, expected: wanted.text } }
      : { key: 'terminology.forbidden', params: { term } },
    suggestions:
      wanted && span && spans.length === 1
        ? [
            {
              label: { key: 'fix.replace', params: { text: wanted.text } },
              edits: [
                { doc: span.doc, segment: span.segment, start: span.start, end: span.end, text: wanted.text },
              ],
            },
          ]
        : [],
  };
}

/** What the other versions should say for a term that one has. */
function missing(
  hit: Hit,
  at: number,
  present: readonly Present[],
  texts: readonly JoinedCell[],
  hits: readonly (readonly Hit[])[],
  found: Finding[],
): void {
  const { entry } = hit.pattern;
  present.forEach(({ cell }, other) => {
    if (other === at || cell.lang === present[at]!.cell.lang) return;
    const wanted = entry.terms.filter(
      (term) => applies(term, cell.lang) && term.status !== 'forbidden' && term.status !== 'deprecated',
    );
    if (wanted.length === 0 || hits[other]!.some(({ pattern }) => pattern.entry === entry)) return;
    // A language without blanks has no words to compare: the term has to stand there as it is.
    const text = texts[other]!.text;
    if (!separatesWords(cell.lang) && wanted.some((term) => text.includes(term.text))) return;
    const spans: IssueSpan[] = spansOf(present[at]!.cell, texts[at]!, hit.start, hit.end, entry.id);
    found.push({
      spans: [...spans, ...spansOf(cell, texts[other]!, 0, text.length)],
      ...(present.length > 2 && { odd: cell.lang }),
      message: {
        key: 'terminology.missing',
        params: {
          term: texts[at]!.text.slice(hit.start, hit.end),
          lang: cell.lang,
          expected: wanted.map((term) => term.text).join(' / '),
        },
      },
    });
  });
}
