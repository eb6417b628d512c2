import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { EXONYMS } from './lang/exonyms.ts';
import { nameLetters, nameScript } from './name-letters.ts';
import { entryStem, lookupStems } from './name-stem.ts';

/** Languages that are named after another country than their most populous one, or after none. */
const HOME: Readonly<Record<string, string>> = {
  en: 'GB',
  pt: 'PT',
  es: 'ES',
  fr: 'FR',
  ar: 'arab',
  ru: 'RU',
  fa: 'IR',
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Entries are phrases of at most so many words. */
const LONGEST_PHRASE = 4;
const WORD = /[\p{L}\p{M}\u0640]+/gu;
const DOTTED = /\p{Lu}\.(?:\p{Lu}\.)+/gu;

interface Table {
  /** Key by the letters of the whole name. */
  readonly exact: ReadonlyMap<string, string>;
  /** Key by the stems of the words, joined by blanks. */
  readonly stems: ReadonlyMap<string, string>;
}

const tables = new Map<string, Table>();

/**
 * What a name of a country, territory, language or well-known place or organisation stands for, in any language that the
 * host knows: the code of a country (`DE` for Germany, Германия, ألمانيا), of a language (`de` for German, немецкий,
 * الألمانية) or the key of an entry of `EXONYMS`. Undefined for other names.
 */
export function gazetteerKey(name: string, lang?: LanguageTag): string | undefined {
  const letters = wholeLetters(name);
  if (letters.length < 2) return undefined;
  return tableOf(lang ?? defaultLanguage(name)).exact.get(letters);
}

/** A place, people or body named in a text. */
export interface GazetteerHit {
  readonly home: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The names of the gazetteer in a running text, whatever their case endings, clitics and capitals; the longest phrase
 * counts. Of languages and peoples, the country that they are named after.
 */
export function gazetteerHits(text: string, lang: LanguageTag): GazetteerHit[] {
  const { stems } = tableOf(lang);
  const words: { stems: readonly string[]; start: number; end: number }[] = [];
  const source = text.replace(DOTTED, (dotted) => dotted.replaceAll('.', '\u0640'));
  for (const match of source.matchAll(WORD)) {
    const letters = nameLetters(match[0]);
    const script = nameScript(letters);
    if (script)
      words.push({
        stems: lookupStems(letters, script),
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  const hits: GazetteerHit[] = [];
  let first = 0;
  while (first < words.length) {
    let used = 0;
    let key: string | undefined;
    let phrases: readonly string[] = [''];
    for (let n = 1; n <= LONGEST_PHRASE && first + n <= words.length; n++) {
      const next = words[first + n - 1]!.stems;
      phrases = phrases
        .flatMap((phrase) => next.map((stem) => (phrase === '' ? stem : `${phrase} ${stem}`)))
        .slice(0, 64);
      const found = phrases.map((phrase) => stems.get(phrase)).find((value) => value !== undefined);
      if (found !== undefined) [key, used] = [found, n];
    }
    if (key !== undefined) {
      hits.push({ home: gazetteerHome(key), start: words[first]!.start, end: words[first + used - 1]!.end });
    }
    first += Math.max(used, 1);
  }
  return hits;
}

function wholeLetters(name: string): string {
  const letters = nameLetters(name);
  return letters.startsWith('ال') && letters.length > 4 ? letters.slice(2) : letters;
}

function defaultLanguage(name: string): LanguageTag {
  const script = nameScript(name);
  return script === 'Arab' ? 'ar' : script === 'Cyrl' ? 'ru' : 'en';
}

function tableOf(lang: LanguageTag): Table {
  const base = baseLanguage(lang);
  let table = tables.get(base);
  if (!table) tables.set(base, (table = makeTable(base)));
  return table;
}

function makeTable(base: string): Table {
  const exact = new Map<string, string>();
  const stems = new Map<string, string>();
  const put = (name: string, key: string): void => {
    const letters = wholeLetters(name);
    if (letters.length < 2) return;
    if (!exact.has(letters)) exact.set(letters, key);
    const phrase = (name.match(WORD) ?? []).map((word) => {
      const bare = nameLetters(word);
      const script = nameScript(bare);
      return script ? entryStem(bare, script) : bare;
    });
    if (phrase.length > 0 && phrase.length <= LONGEST_PHRASE && !stems.has(phrase.join(' ')))
      stems.set(phrase.join(' '), key);
  };
  for (const [key, names] of EXONYMS) for (const name of names[base]?.split('|') ?? []) put(name, key);
  for (const [type, keyOf] of [
    ['region', (code: string) => code.toUpperCase()],
    ['language', (code: string) => code],
  ] as const) {
    const names = displayNames(base, type);
    if (!names) continue;
    for (const code of twoLetterCodes()) {
      const name = names.of(keyOf(code));
      if (name !== undefined) put(name, keyOf(code));
    }
  }
  return { exact, stems };
}

function displayNames(base: string, type: 'region' | 'language'): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([base], { type, fallback: 'none' });
  } catch {
    return undefined;
  }
}

function* twoLetterCodes(): Generator<string> {
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}

const homes = new Map<string, string>();

/** The country that a key of the gazetteer belongs to: of a language, the one that it is named after; else the key itself. */
export function gazetteerHome(key: string): string {
  if (!/^[a-z]{2}$/.test(key)) return key;
  let home = homes.get(key);
  if (home === undefined) {
    home = HOME[key] ?? new Intl.Locale(key).maximize().region ?? key;
    homes.set(key, home);
  }
  return home;
}
