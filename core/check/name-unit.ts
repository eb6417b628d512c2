import type { CapitalWord, NamedText } from '../facts/index.ts';
import { baseLanguage } from '../text/language.ts';
import type { CheckRow } from './check.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const ALL_CAPITALS = /^[\p{Lu}\p{M}.\p{Nd}]+s?$/u;
/** Russian adjectives: Центральной, Краснодарском. Surnames that end like them are rarer. */
const RUSSIAN_ADJECTIVE =
  /(?:[цс]к|н|в|л|т)(?:ий|ый|ого|ому|им|ым|ая|ой|ую|ое|ие|ые|их|ых|ими|ыми)$|[цс]ком$/u;
const CURRENCY = /доллар[а-я]*\s+$/u;

/** A name of one or more words, or a place of the gazetteer, in a version. */
export interface NameUnit {
  readonly words: readonly CapitalWord[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The gazetteer's key; absent for other names. */
  readonly home?: string;
  /**
   * How sure it is that this is a name that every version must have in some spelling: about 1 for one word where a capital
   * can mean nothing else, more for several such words, little where the capital may be due to the place in the sentence,
   * to style, or the name is one that is translated.
   */
  readonly solid: number;
}

/** Words that stand in a version without a capital, and with one where no sentence begins. */
export interface WordUse {
  readonly lower: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Collects the uses of words in one column. */
export function wordUse(rows: readonly CheckRow[], column: number): WordUse {
  const lower = new Set<string>();
  const names = new Set<string>();
  for (const { cells } of rows) {
    for (const { text } of cells[column]?.segments ?? []) {
      let first = true;
      for (const [word] of text.matchAll(WORD)) {
        if (word === word.toLowerCase()) lower.add(word);
        else if (!first) names.add(word);
        first = false;
      }
    }
  }
  return { lower, names };
}

/** The names of a text. Titles, common nouns and function words are none, and part what they stand between. */
export function nameUnits(named: NamedText, use: WordUse): NameUnit[] {
  const units: NameUnit[] = [];
  let run: CapitalWord[] = [];
  const flush = (): void => {
    if (run.length > 0) units.push(unitOf(named, run, use));
    run = [];
  };
  let place: NamedText['places'][number] | undefined;
  for (const word of named.capitals) {
    const at = named.places.find(({ start, end }) => start <= word.start && word.end <= end);
    if (at) {
      flush();
      if (at !== place) units.push(placeUnit(named, at, word));
      place = at;
      continue;
    }
    if (!word.joined || word.role !== 'name') flush();
    if (word.role === 'name') run.push(word);
  }
  flush();
  return units;
}

function placeUnit(named: NamedText, place: NamedText['places'][number], word: CapitalWord): NameUnit {
  const { start, end, home, main } = place;
  const text = named.text.slice(start, end);
  const currency = home === 'US' && CURRENCY.test(named.text.slice(Math.max(0, start - 12), start));
  const adjective = baseLanguage(named.lang) === 'ru' && RUSSIAN_ADJECTIVE.test(text.toLowerCase());
  const solid = currency ? 0 : !main || adjective ? 0.3 : word.initial ? 0.5 : 1;
  return { words: [word], start, end, text, home, solid };
}

function unitOf(named: NamedText, words: readonly CapitalWord[], use: WordUse): NameUnit {
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  const scores = words.map((word) => solidity(word, named.lang, use)).sort((a, b) => b - a);
  const [first = 0, second = 0] = scores;
  const solid = second >= 0.5 ? first + 0.3 : first;
  return { words, start, end, text: named.text.slice(start, end), solid };
}

function solidity({ text, initial }: CapitalWord, lang: string, use: WordUse): number {
  const base = baseLanguage(lang);
  const foreign = base !== 'en' && LATIN.test(text) && (base === 'ru' || base === 'ar');
  if (foreign) return text.length < 3 ? 0.5 : 0.8;
  if (text.length < 3) return 0.1;
  if (ALL_CAPITALS.test(text)) return 0.3;
  const lower = text.toLowerCase();
  if (use.lower.has(lower)) return 0.2;
  if (base === 'ru' && RUSSIAN_ADJECTIVE.test(lower)) return initial ? 0.1 : 0.5;
  if (!initial || use.names.has(text)) return 0.9;
  return base === 'ru' ? 0.3 : 0.6;
}
