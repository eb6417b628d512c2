import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { EXONYMS } from './lang/exonyms.ts';
import { nameVocabulary } from './lang/names.ts';
import { nameLetters, nameScript } from './name-letters.ts';
import { entryStem } from './name-stem.ts';
import {
  FLAG,
  isAllCapitals,
  type KnownWord,
  lettersOf,
  type NameLexicon,
  type PlaceEntry,
  REACH,
  wordStems,
} from './name-lexicon.ts';
import { type TextWords, wordsOfName } from './name-words.ts';

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
/** Continents by their codes in UN M.49, and the keys of `EXONYMS` for what each is mostly called. */
const CONTINENTS: readonly (readonly [code: string, key: string])[] = [
  ['150', 'EU'],
  ['002', 'africa'],
  ['142', 'asia'],
  ['003', 'northamerica'],
  ['005', 'southamerica'],
  ['019', 'US'],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Russian names of countries without cases. */
const INDECLINABLE = /(?:[иоуеэ]|оа)$/u;
const LAST_VOWELS = /[aeiouyąęαεηιουωаеиоуыэюяіїє]+$/u;
const SHORTEST_ROOT = 4;
const ONE_WORD = /^[\p{L}\p{M}\u0640]+$/u;
/** Letters by which words that begin no entry are told. */
const HEAD = 3;
/** Entries are phrases of at most so many words. */
const LONGEST_PHRASE = 4;

interface Table {
  /** By the letters of the whole name. */
  readonly exact: ReadonlyMap<string, string>;
  /** By the stems of the words, joined by blanks; names all in capitals with a `=` in front. */
  readonly phrases: ReadonlyMap<string, PlaceEntry>;
  /** How many words the longest phrase that begins with a stem has. */
  readonly starts: ReadonlyMap<string, number>;
  /** The stems of the second words of phrases, by those of the first. */
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first letters of the stems that phrases begin with; none where clitics stand before them. */
  readonly heads: ReadonlySet<string>;
  /** By what the entries stand for, see {@link gazetteerHome}: the roots of its names of one word, in Arabic of all. */
  readonly roots: ReadonlyMap<string, readonly string[]>;
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

/** Whether the gazetteer has a name in a language for what it knows as `home` in another one. */
export function hasPlaceName(home: string, lang: LanguageTag): boolean {
  return tableOf(lang).roots.has(home);
}

/**
 * The beginnings that all cases of the names of a place share in a language, and mostly the words made of them: `argentin` for
 * Argentina, argentinske.
 */
export function placeRoots(home: string, lang: LanguageTag): readonly string[] {
  return tableOf(lang).roots.get(home) ?? [];
}

/** What all cases of a name share, as letters; undefined where that is too short to tell it. */
export function nameRoot(name: string): string | undefined {
  const root = nameLetters(name).replace(LAST_VOWELS, '');
  return root.length < SHORTEST_ROOT ? undefined : root;
}

/** A place, people or body named in a text. */
export interface GazetteerHit {
  readonly home: string;
  readonly main: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The names of the gazetteer among the words of a text, whatever their case endings, clitics and capitals; the longest phrase
 * counts. Of languages and peoples, the country that they are named after.
 */
export function gazetteerHits({ ids, starts, ends }: TextWords, lexicon: NameLexicon): GazetteerHit[] {
  const { words } = lexicon;
  const hits: GazetteerHit[] = [];
  for (let first = 0; first < ids.length; first++) {
    const id = ids[first]!;
    const flag = lexicon.flags[id]!;
    const longest = ((flag & FLAG.placed) !== 0 ? flag : countReach(id, lexicon)) >> REACH;
    if (longest === 0) continue;
    const table = tableOf(lexicon.base);
    const word = words[id]!;
    if (word.place === undefined) word.place = entryOf(wordStems(word), word, table) ?? null;
    let found = word.place;
    let used = 1;
    if (longest > 1 && first + 1 < ids.length && goesOn(word, words[ids[first + 1]!]!, table)) {
      let open = wordStems(word);
      for (let n = 2; n <= longest && first + n <= ids.length; n++) {
        const next = wordStems(words[ids[first + n - 1]!]!);
        open = open.flatMap((phrase) => next.map((stem) => `${phrase} ${stem}`));
        const entry = entryOf(open, word, table);
        if (entry) [found, used] = [entry, n];
      }
    }
    if (!found) continue;
    const start = starts[first]!;
    first += used - 1;
    hits.push({ home: gazetteerHome(found.key), main: found.main, start, end: ends[first]! });
  }
  return hits;
}

/** Whether phrases begin with two words. */
function goesOn(word: KnownWord, next: KnownWord, { seconds }: Table): boolean {
  const others = wordStems(next);
  for (const stem of wordStems(word)) {
    const after = seconds.get(stem);
    if (after) for (const other of others) if (after.has(other)) return true;
  }
  return false;
}

/** What the last of some phrases that is in the table means; `word` is their first one. */
function entryOf(open: readonly string[], word: KnownWord, { phrases }: Table): PlaceEntry | undefined {
  let found: PlaceEntry | undefined;
  for (const phrase of open) {
    const entry = phrases.get(phrase);
    if (entry && (entry.only === undefined || entry.only === nameLetters(word.bare))) found = entry;
  }
  return found;
}

/** Counts the words of the longest phrase that begins with a word; its flags. */
function countReach(id: number, { base, flags, words }: NameLexicon): number {
  const { starts, heads } = tableOf(base);
  const word = words[id]!;
  let longest = 0;
  if (mayBegin(lettersOf(word), heads))
    for (const stem of wordStems(word)) longest = Math.max(longest, starts.get(stem) ?? 0);
  return (flags[id]! |= FLAG.placed | (longest << REACH));
}

/** Whether a word begins like an entry; all that bear clitics may. */
function mayBegin(letters: string, heads: Table['heads']): boolean {
  if (heads.size === 0) return true;
  const head = letters.slice(0, HEAD);
  const plain = head.includes('ё') ? head.replaceAll('ё', 'е') : head;
  return heads.has(plain) || heads.has(plain.slice(0, -1));
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
  const phrases = new Map<string, PlaceEntry>();
  const starts = new Map<string, number>();
  const seconds = new Map<string, Set<string>>();
  const roots = new Map<string, string[]>();
  const vocabulary = nameVocabulary(base);
  const putRoot = (name: string, home: string): void => {
    let known = roots.get(home);
    if (!known) roots.set(home, (known = []));
    // Arabic letters join, so that blanks get lost.
    const root = ONE_WORD.test(name) || base === 'ar' ? nameRoot(name) : undefined;
    if (root !== undefined) known.push(root);
  };
  const put = (name: string, key: string, main: boolean, fixed = false): void => {
    const letters = wholeLetters(name);
    if (letters.length < 2) return;
    if (!exact.has(letters)) exact.set(letters, key);
    if (main) putRoot(name, gazetteerHome(key));
    const words = ONE_WORD.test(name) ? [name] : wordsOfName(name, vocabulary);
    const phrase = words.map((word) => {
      const bare = nameLetters(word);
      const script = nameScript(bare);
      return isAllCapitals(word) ? `=${bare}` : script ? entryStem(bare, script) : bare;
    });
    // Нигерия is not Нигер: the stem up to the last vowel tells them apart.
    if (phrase.length === 1 && letters.endsWith('ия')) phrase[0] = letters.slice(0, -1);
    const joined = phrase.join(' ');
    const first = phrase[0];
    if (first === undefined || phrase.length > LONGEST_PHRASE || phrases.has(joined)) return;
    phrases.set(joined, { key, main, ...(fixed && phrase.length === 1 && { only: letters }) });
    starts.set(first, Math.max(starts.get(first) ?? 0, phrase.length));
    const [, second] = phrase;
    if (second === undefined) return;
    const after = seconds.get(first);
    if (after) after.add(second);
    else seconds.set(first, new Set([second]));
  };
  const putDerived = (name: string, key: string): void => {
    put(name, key, false);
    // The plural has another stem, and so has the woman: канадец, канадцы; австралиец, австралийцы, австралийка; парижанин, парижанка.
    if (base !== 'ru' || !/(?:ец|[ая]нин)$/u.test(name)) return;
    const stem = name.slice(0, -2);
    const joint = stem.endsWith('и') ? 'й' : '';
    put(name.endsWith('ец') ? `${stem}${joint}цы` : `${stem}е`, key, false);
    if (/(?:и|[аия]н)$/u.test(stem)) put(`${stem}${joint}ка`, key, false);
  };
  for (const [key, names] of EXONYMS) {
    const [own = '', derived = ''] = names[base]?.split(';') ?? [];
    for (const name of own.split('|')) put(name, key, true);
    for (const name of derived.split('|')) putDerived(name, key);
  }
  if (vocabulary.sparse) {
    const names = displayNames(base, 'region');
    for (const [code, key] of CONTINENTS) put(names?.of(code) ?? '', key, true);
    const short = displayNames(base, 'region', 'short');
    for (const code of ['US', 'GB']) put(short?.of(code) ?? '', code, true);
  }
  for (const type of ['region', 'language'] as const) {
    const names = displayNames(base, type);
    if (!names) continue;
    for (const letters of twoLetterCodes()) {
      const own = type === 'region' ? letters.toUpperCase() : letters;
      const name = names.of(own);
      if (name === undefined) continue;
      const code = currentCode(own, type);
      put(name, code, type === 'region', base === 'ru' && INDECLINABLE.test(name));
      if (type === 'region') for (const form of derivedForms(name, base)) putDerived(form, code);
    }
  }
  const heads = new Set<string>();
  for (const stem of starts.keys()) {
    const letters = stem.replace(/^=/, '');
    if (nameScript(letters) === 'Arab') {
      heads.clear();
      break;
    }
    heads.add(letters.slice(0, HEAD));
  }
  return { exact, phrases, starts, seconds, heads, roots };
}

/** Adjectives and inhabitants of a country as its language forms them; the irregular ones are in `EXONYMS`. */
function derivedForms(name: string, base: string): string[] {
  if (/[^\p{L}]/u.test(name)) return [];
  if (base === 'en') {
    const stem = name.replace(/[aeiouy]+$/, '');
    const bare = name.replace(/(?:ium|on)$/, '');
    const forms = [`${name}n`, `${name}ian`, `${name}vian`, `${stem}ian`, `${stem}an`, `${bare}ian`];
    return [
      ...forms,
      ...forms.map((form) => `${form}s`),
      `${stem}ese`,
      `${name}ese`,
      `${stem}i`,
      `${stem}ish`,
    ];
  }
  // The ending of a name that ends like a plural would be lost: باكستان, باكستاني.
  if (base === 'ar') return name.endsWith('ان') ? [`${name}ي`, `${name}ية`] : [];
  if (base !== 'ru') return [];
  const stem = entryStem(nameLetters(name), 'Cyrl');
  const ending = name.endsWith('ия') ? 'й' : '';
  return [
    `${stem}${ending}ский`,
    `${stem}ийский`,
    `${stem}анский`,
    `${stem}ский`,
    `${stem}ьский`,
    `${stem}инский`,
    `${stem}${ending ? 'и' : ''}ец`,
    `${stem}анец`,
  ];
}

function displayNames(
  base: string,
  type: 'region' | 'language',
  style?: 'short',
): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([base], { type, fallback: 'none', ...(style && { style }) });
  } catch {
    return undefined;
  }
}

/** The code that took the place of one that is in use no more: Deutschland is the name of DD, too. */
function currentCode(code: string, type: 'region' | 'language'): string {
  const { language, region } = new Intl.Locale(type === 'region' ? `und-${code}` : code);
  return (type === 'region' ? region : language) ?? code;
}

function* twoLetterCodes(): Generator<string> {
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}

const homes = new Map<string, string>();

/** The country that a key of the gazetteer belongs to: of a language, the one that it is named after; else the key itself. */
function gazetteerHome(key: string): string {
  if (!/^[a-z]{2}$/.test(key)) return key;
  let home = homes.get(key);
  if (home === undefined) {
    home = HOME[key] ?? new Intl.Locale(key).maximize().region ?? key;
    homes.set(key, home);
  }
  return home;
}
