import type { LanguageTag, TermEntry } from '../model/index.ts';
import { baseLanguage, wordsOf } from '../text/index.ts';
import type { Key } from './keys.ts';
import { stem } from './stem.ts';

/** How far an entry of one word is trusted, dictionaries have many that do not fit; words of longer expressions share it. */
const TRUST = 0.6;
/** Longer expressions say little about each of their words. */
const MOST_WORDS = 4;

/** For a language, by stem: what the user's entries say it means. */
export function termKeys(entries: readonly TermEntry[], lang: LanguageTag): ReadonlyMap<string, Key[]> {
  const keys = new Map<string, Key[]>();
  entries.forEach((entry, number) => {
    for (const [tag, expressions] of Object.entries(entry)) {
      if (baseLanguage(tag) !== baseLanguage(lang)) continue;
      for (const expression of expressions) {
        const words = wordsOf(expression, lang).filter((word) => word.kind === 'word');
        if (words.length > MOST_WORDS) continue;
        for (const word of words) {
          const name = stem(word.text, lang);
          const list = keys.get(name);
          const key = { name: `t:${number}`, trust: TRUST / words.length };
          if (!list) keys.set(name, [key]);
          else if (!list.some((other) => other.name === key.name)) list.push(key);
        }
      }
    }
  });
  return keys;
}
