import type { LanguageTag } from '../model/index.ts';
import { NAMED_LANGUAGES } from './named-languages.ts';

const RTL_SCRIPTS = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** Writing systems that put no blank between words. */
const UNSPACED_SCRIPTS = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Bopo', 'Tibt']);

let englishNames: Intl.DisplayNames | undefined;
const canonicalTags = new Map<string, LanguageTag | undefined>();
const scripts = new Map<LanguageTag, string>();

/**
 * The canonical BCP-47 form of a tag: `AR_sy` → `ar-SY`, `rus` → `ru`, `iw` → `he`. Undefined when it is not well-formed
 * or names no language that Unicode knows of.
 */
export function canonicalLanguage(tag: string): LanguageTag | undefined {
  const key = tag.trim().replaceAll('_', '-');
  if (canonicalTags.has(key)) return canonicalTags.get(key);
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(key)[0];
    if (canonical && !isLanguage(new Intl.Locale(canonical).language)) canonical = undefined;
  } catch {
    canonical = undefined;
  }
  canonicalTags.set(key, canonical);
  return canonical;
}

/** Whether Unicode knows of a language. Hosts take long before they tell the first name, so that usual languages go without. */
function isLanguage(language: string): boolean {
  if (NAMED_LANGUAGES.includes(language)) return true;
  englishNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return englishNames.of(language) !== undefined;
}

/** The primary subtag: `pt-BR` → `pt`. */
export function baseLanguage(lang: LanguageTag): string {
  const end = lang.search(/[-_]/);
  return (end < 0 ? lang : lang.slice(0, end)).toLowerCase();
}

/** The ISO 15924 code of the script a language is usually written in: `ar` → `Arab`, `sr-Latn` → `Latn`. */
export function scriptOf(lang: LanguageTag): string {
  let script = scripts.get(lang);
  if (script === undefined) {
    try {
      script = new Intl.Locale(lang.replaceAll('_', '-')).maximize().script ?? 'Zyyy';
    } catch {
      script = 'Zyyy';
    }
    scripts.set(lang, script);
  }
  return script;
}

/** The direction of running text in a language. */
export function directionOf(lang: LanguageTag): 'ltr' | 'rtl' {
  return RTL_SCRIPTS.has(scriptOf(lang)) ? 'rtl' : 'ltr';
}

/** Whether words are separated by blanks in this language (not so in Chinese, Japanese, Thai …). */
export function separatesWords(lang: LanguageTag): boolean {
  return !UNSPACED_SCRIPTS.has(scriptOf(lang));
}

/** A language's name in another language, or in itself: `ru`, `en` → `Russian`. The tag where no name is known. */
export function displayName(lang: LanguageTag, inLanguage: LanguageTag = lang): string {
  try {
    return new Intl.DisplayNames([inLanguage, 'en'], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
