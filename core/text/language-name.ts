import type { LanguageTag } from '../model/index.ts';
import { canonicalLanguage } from './language.ts';
import { languageNames, nameKey } from './language-names.ts';
import { NAMED_LANGUAGES } from './named-languages.ts';
import { PREPARED } from './prepared.ts';

/** English words that look like a language tag: alone they name no language unless a dot sets them off. */
const TAG_LIKE_WORDS = new Set(
  'am an as at be by co do go he hi id in is it me my no of or so to us'.split(' '),
);

let tagsByName: ReadonlyMap<string, LanguageTag> | undefined;
let beginnings: ReadonlySet<string> | undefined;

function namedTags(): ReadonlyMap<string, LanguageTag> {
  const prepared = Object.entries(PREPARED);
  return new Map(prepared.length > 0 ? prepared : Object.entries(languageNames()));
}

/** The language that a word names, in English, Russian, Arabic or the language itself: `русский` → `ru`. */
export function languageOfName(name: string): LanguageTag | undefined {
  return (tagsByName ??= namedTags()).get(nameKey(name));
}

/** Whether the name of a language begins with a word that holds neither blank nor hyphen: `Tiếng` → true. */
export function beginsLanguageName(word: string): boolean {
  beginnings ??= new Set([...(tagsByName ??= namedTags()).keys()].map((name) => name.split(/[\s-]/, 1)[0]!));
  return beginnings.has(nameKey(word));
}

/**
 * The language that a file's name states, by tag or by name: `article.ar.txt`, `article_ru.txt`, `de.po`, `faq-pt_BR.docx`,
 * `report (Russian).txt`. Undefined when it states none; words such as `what-is-it.txt` do not.
 */
export function languageFromName(fileName: string): LanguageTag | undefined {
  const base = fileName.replace(/^.*[\\/]/, '').normalize('NFC');
  const stem = base.replace(/(?<=.)\.[\p{L}\d]{1,8}$/u, '');
  const whole = stem === base ? undefined : tagOf(stem, '.');
  if (whole) return whole;
  const parts = [
    ...stem.matchAll(/([._\-\s([{])([\p{L}\p{M}]+(?:[-_](?:[A-Za-z]{4}|[A-Z]{2}|\d{3}))*)(?=[)\]}]?$|\.)/gu),
  ];
  for (const [, separator = '', word = ''] of parts.reverse()) {
    const tag = tagOf(word, separator);
    if (tag) return tag;
  }
  return undefined;
}

function tagOf(word: string, separator: string): LanguageTag | undefined {
  if (/^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/.test(word)) {
    const lower = word.toLowerCase();
    const sets = separator === '.' || separator === '(' || separator === '[' || separator === '_';
    if (!sets && TAG_LIKE_WORDS.has(lower)) return undefined;
    const tag = canonicalLanguage(word);
    // Three-letter words are tags only where they stand for a well-known language: `rus`, not `the`.
    if (tag && (lower.length === 2 || /[-_]/.test(word) || NAMED_LANGUAGES.includes(tag))) return tag;
  }
  return word.length > 3 ? languageOfName(word) : undefined;
}
