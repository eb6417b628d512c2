import { bestMatch, formsOf, type KnownWord, type NamedText, type NameMatch } from '../../facts/index.ts';
import { hasPlaceName, placeRoots } from '../../facts/name/gazetteer.ts';
import { nameRoot } from '../../facts/name/places.ts';
import { bestMatchOf, CERTAIN } from '../../facts/name/match.ts';
import { romanise } from '../../text/romanise.ts';
import { isAcronym } from './acronym.ts';
import { mayHold, shapeHandicap } from './orphan.ts';
import { isCased, nameKey, type NameUnit, type UnitWord } from './unit.ts';

/** Below this log odds no word of the other version is the name; above, one may be. */
const UNMATCHED = -2;
/** The same for a name that the gazetteer would know in both versions, with and without capitals in the other one. */
const UNMATCHED_PLACE = -0.5;
const UNMATCHED_PLACE_UNCASED = -1.5;
/** Below this, a word is surely another one. */
const SURELY_OTHER = -3;
/** From this on a word is surely the name. */
export const SURELY = 2;
/** What a place weighs at least that is no adjective, language or inhabitant. */
const MAIN = 0.5;
/** What is left of a name's weight if another part of it is there: Vladimir, but not Putin. */
const PART_THERE = 0.7;
/** The same where the other version has no capitals, so that the part that is not found may be written in another way. */
const PART_THERE_UNCASED = 0.6;
/** Shorter acronyms stand for no single word. */
const SHORTEST_ACRONYM = 3;
/** Shorter words are initials, or too short to be told apart. */
const SHORTEST_SURNAME = 4;
const LATIN = /^\p{Script=Latin}/u;
/** Letters that stand for one sound in acronyms: DC for Колумбия. */
const INITIALS: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  x: 'k',
  y: 'i',
  j: 'i',
  w: 'v',
  f: 'v',
  g: 'h',
};

/** A word of a name and the word of another version that is likest it. */
export interface WordMatch {
  readonly match: NameMatch;
  readonly of: string;
  /** What the lexicon of its version knows of that word, if it was read there as it is. */
  readonly known: KnownWord | undefined;
}

/** How another version has a name. */
export interface Presence {
  /** 0 where the name is there, 1 where nothing is like it. */
  readonly absence: number;
  /** The words that are the name's, as far as spelling shows it. */
  readonly matches: readonly WordMatch[];
}

/** What is left of a place's weight if the gazetteer has no name for it in the language of the other version: Moscow, Moscú. */
const UNTOLD = 0.35;

/** Words made of a name are longer by so many letters. */
const LONGEST_ENDING = 6;

/** Letters beside a name from which on they are no clitics and endings. */
const RUN_TOGETHER = 4;
/** Longer names are in no other word. */
const SURE_ROOT = 8;

const THERE: Presence = { absence: 0, matches: [] };

/**
 * How much of a name of one version another version lacks: nothing where it is there in any spelling, case or script, as
 * part of another word, or as the place or people it means.
 */
export function presence(unit: NameUnit, from: NamedText, other: NamedText, mirror?: Mirror): Presence {
  if (unit.home !== undefined && other.places.some(({ home }) => home === unit.home)) return THERE;
  if (other.text.includes(unit.text)) return isCased(other.lang) ? sameWords(unit, from, other) : THERE;
  const told = unit.home === undefined || hasPlaceName(unit.home, other.lang);
  const found = spelled(unit, told ? unit.home : undefined, from, other, mirror);
  if (found.absence === 0) return found;
  if (other.lexicon.vocabulary.sparse && hasRoot(unit, other)) return THERE;
  if (unit.home !== undefined && !isCased(other.lang) && isRunTogether(unit.home, other)) return THERE;
  if (isCutInTwo(unit, from, other)) return THERE;
  return told ? found : { absence: found.absence * UNTOLD, matches: found.matches };
}

/** The words of a name that another version has as they are. */
function sameWords(
  { home, words }: NameUnit,
  from: NamedText,
  { lexicon, words: theirs }: NamedText,
): Presence {
  if (home !== undefined || from.lexicon.numbers !== lexicon.numbers) return THERE;
  const matches: WordMatch[] = [];
  for (const { text, word: known } of words) {
    const at = known ? theirs.indexOf(known.id) : -1;
    if (at < 0) continue;
    const word = lexicon.wordAt(theirs.ids[at]!);
    const letters = formsOf(word, lexicon)[0]?.letters;
    const place = { word, start: theirs.starts[at]!, end: theirs.ends[at]! };
    matches.push({ of: text, known, match: { logOdds: CERTAIN, word: place, letters, own: letters } });
  }
  return { absence: 0, matches };
}

/** Whether a word begins as all cases of a name do, and the words made of it: Kiinassa, argentinske, Südostasien. */
function hasRoot({ home, text }: NameUnit, { lang, lexicon, words }: NamedText): boolean {
  const own = nameRoot(text);
  const roots = [...(own === undefined ? [] : [own]), ...(home === undefined ? [] : placeRoots(home, lang))];
  return words.some((id) => {
    const letters = lexicon.lettersAt(id);
    return roots.some((root) =>
      letters.startsWith(root) ? letters.length <= root.length + LONGEST_ENDING : letters.endsWith(root),
    );
  });
}

/** Whether a place is in a word that lost the blanks to its neighbours: الصينوروسيا. */
function isRunTogether(home: string, { lang, lexicon, words }: NamedText): boolean {
  const roots = placeRoots(home, lang).map((root) => root.replace(/^ال(?=.{4})/u, ''));
  return words.some((id) => {
    const letters = lexicon.lettersAt(id);
    return roots.some(
      (root) =>
        letters.includes(root) && (root.length >= SURE_ROOT || letters.length >= root.length + RUN_TOGETHER),
    );
  });
}

/** A word that the end of a line parts, with a hyphen: De-bian. */
const CUT = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-‐\u00ad]\r?\n[ \t]*([\p{L}\p{M}]+)/gu;

/** Whether a word of a name is parted by the end of a line. */
function isCutInTwo({ words }: NameUnit, { lang }: NamedText, { text, lang: other }: NamedText): boolean {
  if (!text.includes('\n')) return false;
  const joined = Array.from(text.matchAll(CUT), ([, one, two]) => `${one}${two}`).join(' ');
  return joined !== '' && mayHold(joined, other, words, lang);
}

/** {@link presence} as far as spelling shows it; `home` is what the gazetteer knows the name as in both languages. */
function spelled(
  unit: NameUnit,
  home: string | undefined,
  from: NamedText,
  other: NamedText,
  mirror: Mirror | undefined,
): Presence {
  const words: readonly UnitWord[] =
    home === undefined ? unit.words : unit.text.split(/[\s-]+/).map((text) => ({ text }));
  const cased = isCased(other.lang);
  const least = home === undefined ? UNMATCHED : cased ? UNMATCHED_PLACE : UNMATCHED_PLACE_UNCASED;
  // Places have capitals where there are any: Yemen is not измена.
  const capital = unit.home !== undefined && unit.solid >= MAIN && cased;
  const matches = new Array<WordMatch>(words.length);
  let found = 0;
  for (let at = 0; at < words.length; at++) {
    const one = words[at]!;
    const match = home === undefined ? mirrored(one, from, other, mirror) : matchOf(one, from, other, home);
    matches[at] = { match, of: one.text, known: knownOf(one) };
    if (isFound(match, least, capital, other)) found++;
  }
  if (found === 0) {
    const joined = unit.text.replace(/[^\p{L}\p{M}]+/gu, '');
    const whole = joined === unit.text ? undefined : bestMatch(joined, from.lang, other);
    if (whole && whole.logOdds > least) return { absence: 0, matches };
    const beside = unit.neighbours.some((text) => bestMatch(text, from.lang, other).logOdds > 0);
    return { absence: beside ? PART_THERE : 1, matches };
  }
  const last = matches.at(-1)!;
  const surnameGone =
    home === undefined &&
    unit.surname &&
    nameKey(last.of, from.lang).length >= SHORTEST_SURNAME &&
    last.match.logOdds <= (cased ? SURELY_OTHER : UNMATCHED);
  const part = cased ? PART_THERE : PART_THERE_UNCASED;
  return {
    absence: surnameGone ? part : 0,
    matches:
      found === matches.length
        ? matches
        : matches.filter(({ match }) => isFound(match, least, capital, other)),
  };
}

/** Whether a match is the name, by its log odds, which must be above `least`; `capital`: surely so where it has no capital. */
function isFound({ logOdds, word }: NameMatch, least: number, capital: boolean, other: NamedText): boolean {
  if (logOdds <= (capital && word?.word.small === true ? SURELY : least)) return false;
  if (!word || logOdds >= SURELY || isCased(other.lang)) return true;
  return logOdds + shapeHandicap(word.word.id, other.lexicon) > least;
}

function matchOf(one: UnitWord, from: NamedText, other: NamedText, home?: string): NameMatch {
  const word = knownOf(one);
  return word ? bestMatchOf(word, from.lexicon, other, home) : bestMatch(one.text, from.lang, other, home);
}

/** The word of the lexicon that is written like a word of a name. */
function knownOf({ word }: UnitWord): KnownWord | undefined {
  return word && word.bare === word.text ? word : undefined;
}

/** What was surely found of the names of the first of two versions in the second, seen from the second. */
export interface Mirror {
  /** The names of the second are looked for in the first. */
  readonly turned: boolean;
  /** By where the word of the second version begins. */
  readonly matches: Map<number, NameMatch>;
}

function mirrored(word: UnitWord, from: NamedText, other: NamedText, mirror: Mirror | undefined): NameMatch {
  if (!mirror || !word.word || word.start === undefined) return matchOf(word, from, other);
  if (mirror.turned) return mirror.matches.get(word.start) ?? matchOf(word, from, other);
  const match = matchOf(word, from, other);
  const { logOdds, word: found, letters, own } = match;
  if (logOdds >= CERTAIN && found && letters !== undefined && own !== undefined) {
    const before = mirror.matches.get(found.start);
    if (before && before.logOdds >= logOdds) return match;
    const { start, word: known } = word;
    const back = { word: known, start, end: start + known.text.length };
    mirror.matches.set(found.start, { logOdds, word: back, letters: own, own: letters });
  }
  return match;
}

/** Whether another version has an acronym that stands for nothing in this one and that may stand for the name: LSU for Louisiana. */
export function acronymInstead(unit: NameUnit, from: NamedText, other: NamedText): boolean {
  return other.capitals.some(
    ({ text, start, end }) =>
      mayAbbreviate({ text, home: undefined }, other, unit, from) &&
      !from.text.includes(text) &&
      !other.places.some((place) => place.start <= start && end <= place.end) &&
      bestMatch(text, other.lang, from).logOdds <= 0,
  );
}

/** Whether one name may be an acronym of the other: LSU for Louisiana, DRC for Democratic Congo, UCLA for Los Angeles. */
export function mayAbbreviate(
  { text: short, home }: Pick<NameUnit, 'text' | 'home'>,
  { lang }: NamedText,
  unit: NameUnit,
  from: NamedText,
): boolean {
  if (home !== undefined || !isAcronym(short) || isAcronym(unit.text)) return false;
  // In one script it is the letters themselves that are taken.
  const alike = LATIN.test(short) && LATIN.test(unit.text);
  const initial = (roman: string): string => (alike ? roman.charAt(0) : initialOf(roman));
  const letters = Array.from(romanise(short.replaceAll('.', ''), lang), initial);
  const [first, ...rest] = unit.text.split(/[\s-]+/).map((text) => initial(romanise(text, from.lang)));
  if (rest.length === 0 && letters.length < SHORTEST_ACRONYM) return false;
  if (letters[0] === first) return rest.every((initial) => letters.includes(initial));
  return rest.length > 0 && letters.join('').includes([first, ...rest].join(''));
}

function initialOf(roman: string): string {
  const letter = roman.charAt(0);
  return INITIALS[letter] ?? letter;
}
