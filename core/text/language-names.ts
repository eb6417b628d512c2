import type { LanguageTag } from '../model/index.ts';
import { displayName } from './language.ts';
import { NAMED_LANGUAGES } from './named-languages.ts';

/** The name as it is compared: lower case, without what some locales put around it (`Tiếng Việt` stays whole). */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}

/** Languages by the names that the host knows for them, as a build puts them into `prepared.ts`. */
export function languageNames(): Record<string, LanguageTag> {
  const tags = new Map<string, LanguageTag>();
  for (const lang of NAMED_LANGUAGES) {
    for (const inLanguage of [lang, 'en', 'ru', 'ar']) {
      const key = nameKey(displayName(lang, inLanguage));
      if (!tags.has(key)) tags.set(key, lang);
      // Arabic pages write the name with and without its article.
      if (key.startsWith('ال')) tags.set(key.slice(2), lang);
    }
  }
  return Object.fromEntries(tags);
}
