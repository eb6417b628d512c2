import type { LanguageTag } from '../model/index.ts';
import { addTo } from '../model/lists.ts';
import {
  LANGUAGE_OF_SCRIPT,
  type LanguageProfile,
  PROFILES,
  SIMPLIFIED_ONLY,
  TRADITIONAL_ONLY,
} from './language-profiles.ts';

/** As much of a text as is looked at, UTF-16 units: enough to be sure, little enough to be instant. */
const SAMPLE = 20_000;
/** What one letter outside a language's alphabet counts against it, in frequent words. */
const FOREIGN_LETTER = 1.5;
/** What one letter that few of the script's languages have counts for it, in frequent words. */
const OWN_LETTER = 0.15;

const SCRIPT_PATTERNS: readonly (readonly [string, RegExp])[] = [
  'Latn',
  'Cyrl',
  'Arab',
  'Hebr',
  'Hani',
  'Hira',
  'Kana',
  'Deva',
  ...Object.keys(LANGUAGE_OF_SCRIPT),
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const);

const indices = new Map<string, ScriptIndex>();

interface ScriptIndex {
  /** For every frequent word the languages that have it. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** For every letter that not all languages of the script have, those that have it. */
  readonly letters: ReadonlyMap<string, ReadonlySet<string>>;
  readonly languages: readonly string[];
}

/**
 * The language a text is most probably written in, by its script, frequent short words and letters. Undefined when it has
 * no letters, or too few to tell (a short list of names, say).
 */
export function guessLanguage(text: string): LanguageTag | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const counts = new Map<string, number>();
  for (const [script, pattern] of SCRIPT_PATTERNS) counts.set(script, sample.match(pattern)?.length ?? 0);
  const count = (script: string): number => counts.get(script) ?? 0;
  const kana = count('Hira') + count('Kana');
  const letters = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (letters === 0) return undefined;
  if (kana > 0 && kana + count('Hani') > letters / 2 && kana > count('Hani') / 20) return 'ja';
  const [script] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (script === 'Hani') return chinese(sample);
  const profiles = PROFILES[script];
  if (!profiles) return LANGUAGE_OF_SCRIPT[script];
  return bestProfile(sample, script, profiles);
}

function chinese(sample: string): LanguageTag {
  let traditional = 0;
  for (const char of sample) {
    if (TRADITIONAL_ONLY.includes(char)) traditional++;
    else if (SIMPLIFIED_ONLY.includes(char)) traditional--;
  }
  return traditional > 0 ? 'zh-Hant' : 'zh';
}

function bestProfile(
  sample: string,
  script: string,
  profiles: Readonly<Record<string, LanguageProfile>>,
): LanguageTag | undefined {
  const index = indexOf(script, profiles);
  const scores = new Map(index.languages.map((lang) => [lang, 0]));
  const add = (lang: string, value: number): void => {
    scores.set(lang, (scores.get(lang) ?? 0) + value);
  };
  for (const [word] of sample.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    const owners = index.words.get(word.replace('’', "'"));
    for (const lang of owners ?? []) add(lang, 1 / Math.sqrt(owners!.length));
  }
  let evidence = Math.max(...scores.values());
  for (const char of sample) {
    const owners = index.letters.get(char);
    if (!owners) continue;
    evidence++;
    for (const lang of index.languages) add(lang, owners.has(lang) ? OWN_LETTER : -FOREIGN_LETTER);
  }
  if (evidence === 0) return undefined;
  return [...scores].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function indexOf(script: string, profiles: Readonly<Record<string, LanguageProfile>>): ScriptIndex {
  const known = indices.get(script);
  if (known) return known;
  const words = new Map<string, string[]>();
  const letters = new Map<string, Set<string>>();
  const languages = Object.keys(profiles);
  for (const [lang, { words: own, letters: alphabet }] of Object.entries(profiles)) {
    for (const word of new Set(own)) addTo(words, word, lang);
    for (const letter of alphabet) letters.set(letter, (letters.get(letter) ?? new Set()).add(lang));
  }
  const index = { words, letters, languages };
  indices.set(script, index);
  return index;
}
