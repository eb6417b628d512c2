import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/language.ts';
import { gazetteerHome } from './codes.ts';
import { nameScript } from './letters.ts';
import { FLAG, type NameLexicon, REACH, wordStems } from './lexicon.ts';
import { PlaceTable, wholeLetters } from './places.ts';
import type { TextWords } from './words.ts';

const tables = new Map<string, PlaceTable>();

/**
 * What a name of a country, territory, language or well-known place or organisation stands for, in any language that the
 * host knows: the code of a country (`DE` for Germany, Германия, ألمانيا), of a language (`de` for German, немецкий,
 * الألمانية) or the key of an entry of `EXONYMS`. Undefined for other names.
 */
export function gazetteerKey(name: string, lang?: LanguageTag): string | undefined {
  const letters = wholeLetters(name);
  if (letters.length < 2) return undefined;
  return tableOf(lang ?? defaultLanguage(name)).key(letters);
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
export function gazetteerHits({ count, ids, starts, ends }: TextWords, lexicon: NameLexicon): GazetteerHit[] {
  const hits: GazetteerHit[] = [];
  for (let first = 0; first < count; first++) {
    const id = ids[first]!;
    const flag = lexicon.flags[id]!;
    const longest = ((flag & FLAG.placed) !== 0 ? flag : countReach(id, lexicon)) >> REACH;
    if (longest === 0) continue;
    const table = tableOf(lexicon.base);
    const word = lexicon.wordAt(id);
    if (word.place === undefined) word.place = table.entry(wordStems(word), word) ?? null;
    let found = word.place;
    let used = 1;
    if (longest > 1 && first + 1 < count && table.goesOn(word, lexicon.wordAt(ids[first + 1]!))) {
      let open = wordStems(word);
      for (let n = 2; n <= longest && first + n <= count; n++) {
        const next = wordStems(lexicon.wordAt(ids[first + n - 1]!));
        open = open.flatMap((phrase) => next.map((stem) => `${phrase} ${stem}`));
        const entry = table.entry(open, word);
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

/** Counts the words of the longest phrase that begins with a word; its flags. */
function countReach(id: number, lexicon: NameLexicon): number {
  return (lexicon.flags[id]! |= FLAG.placed | (tableOf(lexicon.base).reach(id, lexicon) << REACH));
}

function defaultLanguage(name: string): LanguageTag {
  const script = nameScript(name);
  return script === 'Arab' ? 'ar' : script === 'Cyrl' ? 'ru' : 'en';
}

function tableOf(lang: LanguageTag): PlaceTable {
  let table = tables.get(lang);
  if (!table) {
    const base = baseLanguage(lang);
    table = base === lang ? new PlaceTable(base) : tableOf(base);
    tables.set(lang, table);
  }
  return table;
}
