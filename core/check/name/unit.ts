import {
  type CapitalWord,
  formsOfText,
  type KnownWord,
  type NamedText,
  type NameLexicon,
} from '../../facts/index.ts';
import { isPlainlyCapital } from '../../facts/name/letters.ts';
import { FLAG } from '../../facts/name/lexicon.ts';
import { FAMILY_FIRST } from '../../facts/lang/family-first.ts';
import type { LanguageTag } from '../../model/index.ts';
import { scriptOf } from '../../text/language.ts';
import type { LearnedNames } from './learned.ts';
import { solidity } from './solidity.ts';
import type { WordUse } from './use.ts';

/** Words with a capital and names looked at in one cell: each is compared with all words of the others; no sentence has so many. */
const MOST_UNITS = 300;
const POSSESSIVE = /['’]s$/;
/** What a place weighs as an attribute: its adjective may stand for it, or nothing. */
const PLACE_ATTRIBUTE = 0.9;
/** What a surname weighs at least. */
const SURNAME = 0.8;
/** What a word of the dictionary weighs that has a capital for no other reason than being a name. */
const ORDINARY = 0.6;
/** Syllables of given names are no longer, a Russian case ending included. */
const LONGEST_SYLLABLE = 6;

/** A word of a name; where it stands in the text and what its lexicon knows of it, if it was read there. */
export interface UnitWord {
  readonly text: string;
  readonly start?: number;
  readonly word?: KnownWord;
}

/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name of one or more words, or a place of the gazetteer, in a version. */
export interface NameUnit extends Stretch {
  readonly words: readonly UnitWord[];
  /** Words with a capital right beside it: common nouns, and what goes on the name of a place: the City of Manchester City. */
  readonly neighbours: readonly string[];
  /** The gazetteer's key; undefined for other names. */
  readonly home: string | undefined;
  /**
   * How sure it is that this is a name that every version must have in some spelling: about 1 for one word where a capital
   * can mean nothing else, more for several such words, little where the capital may be due to the place in the sentence,
   * to style, or the name is one that is translated.
   */
  readonly solid: number;
  /** Its last word is one that every version has that has the name: no Cross, Elder or acronym. */
  readonly surname: boolean;
}

/** The names of a text. Titles, common nouns and function words are none, and part what they stand between. */
export function nameUnits(named: NamedText, use: WordUse): NameUnit[] {
  const { capitals, places } = named;
  const units: NameUnit[] = [];
  const most = Math.min(capitals.length, MOST_UNITS);
  let index = 0;
  while (index < most) {
    const from = index;
    const word = capitals[index++]!;
    const place = placeOf(word, places);
    if (place) {
      while (index < capitals.length && capitals[index]!.end <= place.end) index++;
      const next = capitals[index];
      units.push(placeUnit(named, place, word, next && goesOn(next, places) ? next : undefined));
      continue;
    }
    if (word.role === 'ordinary' && mayBeNameAlone(word, capitals[index], named)) {
      units.push({ ...unitOf(named, from, index, use), solid: ORDINARY, surname: false });
      continue;
    }
    if (word.role !== 'name') continue;
    while (index < most && goesOn(capitals[index]!, places)) index++;
    units.push(unitOf(named, from, index, use));
  }
  return units;
}

/** Whether a word of the dictionary has a capital though it stands alone amid a sentence in small letters: Палу, Девон. */
function mayBeNameAlone(
  { initial, joined, text }: CapitalWord,
  next: CapitalWord | undefined,
  named: NamedText,
): boolean {
  if (!named.lexicon.vocabulary.sparing || initial || joined || next?.joined === true) return false;
  return isPlainlyCapital(text) && isMostlySmall(named);
}

/** Whether a text has no fewer words in small letters than with a capital, which a heading has. */
function isMostlySmall({ words: { count, ids }, capitals, lexicon: { flags } }: NamedText): boolean {
  let small = 0;
  for (let at = 0; at < count && small < capitals.length; at++) {
    if ((flags[ids[at]!]! & FLAG.lower) !== 0) small++;
  }
  return small >= capitals.length;
}

/** The place that a word stands in. */
function placeOf(word: CapitalWord, places: NamedText['places']): NamedText['places'][number] | undefined {
  for (const place of places) if (place.start <= word.start && word.end <= place.end) return place;
  return undefined;
}

/** Whether a word is one more of the name before it. */
function goesOn(word: CapitalWord, places: NamedText['places']): boolean {
  return word.joined && word.role === 'name' && !placeOf(word, places);
}

/** `next` is the word that goes on the name of the place, if one does: Manchester United. */
function placeUnit(
  named: NamedText,
  place: NamedText['places'][number],
  word: CapitalWord,
  next: CapitalWord | undefined,
): NameUnit {
  const { start, end, home } = place;
  const text = named.text.slice(start, end);
  const solid = placeSolidity(named, place, word);
  const neighbours = next ? [next.text] : NO_NEIGHBOURS;
  return { words: [word], neighbours, start, end, text, home, solid, surname: false };
}

function placeSolidity(
  { text, lexicon: { vocabulary } }: NamedText,
  { start, end, home, main }: NamedText['places'][number],
  { initial, role }: CapitalWord,
): number {
  if (!main || (initial && role !== 'name')) return 0.3;
  const own = text.slice(start, end);
  if (vocabulary.endings?.relational?.test(own.toLowerCase())) return 0.3;
  const before = text.slice(Math.max(0, start - 12), start);
  const genitive = vocabulary.genitive?.test(before) === true;
  const attribute = genitive || (!vocabulary.genitive && POSSESSIVE.test(own));
  if (home !== 'US') return initial ? 0.9 : attribute ? PLACE_ATTRIBUTE : 1;
  if (vocabulary.currency?.test(before)) return 0;
  return genitive ? 0.55 : 0.8;
}

function unitOf(named: NamedText, from: number, to: number, use: WordUse): NameUnit {
  const { capitals, text, lexicon } = named;
  const { start } = capitals[from]!;
  const { end } = capitals[to - 1]!;
  let first = 0;
  let second = 0;
  let last = 0;
  for (let at = from; at < to; at++) {
    last = solidity(capitals[at]!, named, use);
    second = Math.max(second, Math.min(first, last));
    first = Math.max(first, last);
  }
  const before = capitals[from]!.joined ? capitals[from - 1] : undefined;
  const behind = capitals[to]?.joined ? capitals[to] : undefined;
  return {
    words: capitals.slice(from, to),
    neighbours: before || behind ? neighboursOf(before, behind, lexicon) : NO_NEIGHBOURS,
    start,
    end,
    text: text.slice(start, end),
    home: undefined,
    solid: second >= 0.5 ? first + 0.3 : first,
    surname: to - from > 1 && last >= SURNAME && !isFamilyFirst(capitals.slice(from, to)),
  };
}

/** Whether the first word of a name is the surname, and the others are the syllables of the given name: Kim Jong-un. */
function isFamilyFirst([first, ...given]: readonly CapitalWord[]): boolean {
  return (
    FAMILY_FIRST.has(first!.text.toLowerCase()) && given.every(({ text }) => text.length <= LONGEST_SYLLABLE)
  );
}

const NO_NEIGHBOURS: readonly string[] = [];

function neighboursOf(
  before: CapitalWord | undefined,
  behind: CapitalWord | undefined,
  { vocabulary }: NameLexicon,
): readonly string[] {
  const neighbours = [before, behind].filter(
    (word) =>
      word !== undefined &&
      (word.role === 'common' || word.role === 'ordinary') &&
      !word.initial &&
      !vocabulary.dates?.has(word.text.toLowerCase()),
  );
  return neighbours.length === 0 ? NO_NEIGHBOURS : neighbours.map((word) => word!.text);
}

/** Whether the script of a language has capitals. */
export function isCased(lang: string): boolean {
  return CASED.has(scriptOf(lang));
}

const CASED = new Set(['Latn', 'Cyrl', 'Grek']);
const UNCASED = new Set(['Arab', 'Hebr']);
/** Whether names of a language can be compared by their letters. */
export function isReadable(lang: string): boolean {
  const script = scriptOf(lang);
  return CASED.has(script) || UNCASED.has(script);
}

/** What a word known as a name weighs where capitals do not show it, and what a place does. */
const LEARNED_SOLID = 0.9;
const UNCASED_PLACE = 0.55;

/** The names of a text without capitals: places of the gazetteer and words that are names in the rest of the version. */
export function learnedUnits(named: NamedText, learned: LearnedNames): NameUnit[] {
  const units: NameUnit[] = named.places
    .filter(({ main }) => main)
    .slice(0, MOST_UNITS)
    .map(({ home, start, end }) => {
      const text = named.text.slice(start, end);
      return {
        words: [{ text }],
        neighbours: NO_NEIGHBOURS,
        start,
        end,
        text,
        home,
        solid: UNCASED_PLACE,
        surname: false,
      };
    });
  const { count, ids, starts, ends } = named.words;
  // Places and words are in order.
  let next = 0;
  for (let at = 0; at < count && units.length < MOST_UNITS; at++) {
    if (!learned.has(ids[at]!, named.lexicon)) continue;
    const start = starts[at]!;
    const end = ends[at]!;
    while (next < named.places.length && named.places[next]!.end < end) next++;
    const place = named.places[next];
    if (place && place.start <= start) continue;
    const text = named.text.slice(start, end);
    units.push({
      words: [{ text }],
      neighbours: NO_NEIGHBOURS,
      start,
      end,
      text,
      home: undefined,
      solid: LEARNED_SOLID,
      surname: false,
    });
  }
  return units;
}

/** What a name is counted by: the place it means, or the {@link nameKey} of its last word. */
export function unitKey(unit: NameUnit, { lang }: NamedText): string {
  const last = unit.words.at(-1);
  return unit.home ?? (last ? nameKey(last.text, lang) : unit.text);
}

/** What the forms of a word of a name share. */
export function nameKey(text: string, lang: LanguageTag): string {
  const [own, stem] = formsOfText(text, lang);
  return (stem ?? own)?.letters ?? text;
}
