import type { LanguageTag } from '../../model/index.ts';
import { scriptOf } from '../../text/index.ts';

/** Translations taken from one article. */
const MOST = 16;
/** Words of an expression that is still a translation and no explanation. */
const MOST_WORDS = 4;
/** Characters of an article that are looked at. */
const MOST_READ = 20_000;

/** Parts of an article in markup that translate nothing: headword, transcription, example, label, comment. */
const APART = 'k|tr|ex|co|abr|abbr|style|script|rref|iref';
const APART_ELEMENTS = new RegExp(`<(${APART})\\b[^<>]*>[^<>]*</\\1>`, 'gi');
const BLOCKS = /<\/?(?:br|p|div|li|ol|ul|dl|dt|dd|blockquote|tr|td|def|dtrn|sense|h\d)\b[^<>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const ASIDES = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>|\/[^/\n]*\//g;
const LABEL = new Set(
  'n v vt vi vi/vt adj adv m f nt pl sg prep conj pron num int interj art noun verb adjective adverb pn'.split(
    ' ',
  ),
);

/** An article of a dictionary in HTML, Pango or XDXF as plain text, a part a line. */
export function plainArticle(markup: string): string {
  return markup
    .slice(0, MOST_READ)
    .replace(APART_ELEMENTS, '')
    .replace(BLOCKS, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entity(name) ?? whole);
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * What an article of a dictionary gives as translations of its headword: short expressions in the script of the language
 * translated to, without numbering, transcriptions, remarks in brackets and labels such as `n`, in the order they stand there.
 */
export function translationsIn(article: string, headword: string, to: LanguageTag): string[] {
  const letter = letterOf(to);
  const found = new Set<string>();
  for (const line of article.slice(0, MOST_READ).split('\n')) {
    const bare = line.replace(ASIDES, ' ').replace(/^\s*(?:\d{1,3}|\p{L})[.)]\s/u, '');
    for (const piece of bare.split(/[,;،؛•|]|\d{1,2}[.)]\s/)) {
      const words = piece.split(/\s+/).filter(Boolean);
      while (words.length > 0 && isLabel(words[0]!)) words.shift();
      const expression = words.join(' ').replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
      if (expression === '' || words.length > MOST_WORDS || !letter.test(expression)) continue;
      if (expression !== headword) found.add(expression);
      if (found.size === MOST) return [...found];
    }
  }
  return [...found];
}

function isLabel(word: string): boolean {
  return LABEL.has(word.replace(/[.:]$/, '').toLowerCase());
}

/** Scripts that stand for several, as regular expressions know them. */
const MIXED: Readonly<Record<string, string>> = {
  Jpan: '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]',
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Kore: '[\\p{Script=Hangul}\\p{Script=Han}]',
};

/** A letter of the script that a language is written in; any letter where the script is not known. */
function letterOf(lang: LanguageTag): RegExp {
  const script = scriptOf(lang);
  try {
    return new RegExp(MIXED[script] ?? `\\p{Script=${script}}`, 'u');
  } catch {
    return /\p{L}/u;
  }
}
