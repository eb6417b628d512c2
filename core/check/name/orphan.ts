import { bestMatch, type NamedText, type NameLexicon, readNames } from '../../facts/index.ts';
import { ARABIC_CLITIC } from '../../facts/lang/clitics.ts';
import { vocabularyOf } from '../../facts/lang/index.ts';
import { FLAG } from '../../facts/name/lexicon.ts';
import { bestMatchOf } from '../../facts/name/match.ts';
import type { LanguageTag } from '../../model/index.ts';
import type { NameVersion } from './missing.ts';
import type { NameUnit, Stretch, UnitWord } from './unit.ts';

/** Log odds up to which no word of the other version is the name. */
const SURELY_NOT = -2;
/** Log odds from which the letters of a word show that it is a name, one in fifty other words has them. */
export const LIKELY = 1.5;
/** The same where the other version seems to lack no name. */
export const STRANGE = 3;
/** Shorter words show too little, longer ones have lost the blanks between their parts. */
const SHORTEST = 4;
const LONGEST = 12;
/** More words of a row are not looked at. */
const MOST_WORDS = 400;
/** A name has so many letters more than in another script, or fewer. */
const MORE_LETTERS = 2;
const MOST_HANDICAP = -2;

/**
 * The word of a version without capitals that by its letters is a name of another language, with log odds above `least`, and
 * that nothing in the other version sounds like; the likeliest of them. None in languages for which there is no model of
 * such letters.
 */
export function orphanIn(
  { named, learned }: NameVersion,
  other: NamedText,
  least: number,
): Stretch | undefined {
  const { lexicon, places, text } = named;
  if (!lexicon.vocabulary.shape) return undefined;
  const { count, ids, starts, ends } = named.words;
  let best: Stretch | undefined;
  let most = least;
  for (let at = 0; at < Math.min(count, MOST_WORDS); at++) {
    const id = ids[at]!;
    const odds = shapeOf(id, lexicon);
    if (odds <= most || learned?.isOrdinary(id, lexicon)) continue;
    const [start, end] = [starts[at]!, ends[at]!];
    if (places.some((place) => place.start <= start && end <= place.end)) continue;
    if (bestMatchOf(lexicon.wordAt(id), lexicon, other).logOdds > SURELY_NOT) continue;
    most = odds;
    best = { text: text.slice(start, end), start, end };
  }
  return best;
}

/** What a match with a word is worth less because its letters are those of an ordinary word; 0 or below. */
export function shapeHandicap(id: number, lexicon: NameLexicon): number {
  if (!lexicon.vocabulary.shape) return 0;
  const odds = shapeOf(id, lexicon);
  return odds === -Infinity ? 0 : Math.max(MOST_HANDICAP, Math.min(0, odds));
}

const shapes = new WeakMap<NameLexicon, number[]>();

/** The log odds that a word is a foreign name by its letters; none for function words, and for those of numbers and dates. */
export function shapeOf(id: number, lexicon: NameLexicon): number {
  let known = shapes.get(lexicon);
  if (!known) shapes.set(lexicon, (known = []));
  return (known[id] ??= shapeOfLetters(id, lexicon));
}

function shapeOfLetters(id: number, lexicon: NameLexicon): number {
  const letters = lexicon.lettersAt(id);
  if ((lexicon.flags[id]! & FLAG.function) !== 0 || letters.length < SHORTEST || letters.length > LONGEST)
    return -Infinity;
  if (vocabularyOf(lexicon.base).words.get(lexicon.numbers.text(id)) !== undefined) return -Infinity;
  const model = lexicon.vocabulary.shape!();
  const whole = model.logOdds(letters);
  const cut = letters.length > SHORTEST && ARABIC_CLITIC.test(letters);
  return cut ? Math.max(whole, model.logOdds(letters.slice(1))) : whole;
}

/** Whether two neighbouring words of another version together are one of a name: بيست وود for Bestwood. */
export function isWrittenApart(unit: NameUnit, { lang }: NamedText, other: NamedText): boolean {
  const { lexicon, words } = other;
  const { count, ids, starts, ends } = words;
  for (let at = 1; at < Math.min(count, MOST_WORDS); at++) {
    if (starts[at]! - ends[at - 1]! !== 1) continue;
    if (((lexicon.flags[ids[at - 1]!]! | lexicon.flags[ids[at]!]!) & FLAG.function) !== 0) continue;
    const likely = unit.words.filter(({ text }) => ends[at]! - starts[at - 1]! <= text.length + MORE_LETTERS);
    if (likely.length > 0 && areTogether(other, at - 1, likely, lang)) return true;
  }
  return false;
}

/** Whether the word at `first` of a version and the next one, read as one, may be one of the words of a name in `lang`. */
export function areTogether(
  { text, lang: own, words: { starts, ends } }: NamedText,
  first: number,
  words: readonly Pick<UnitWord, 'text'>[],
  lang: LanguageTag,
): boolean {
  const joined = text.slice(starts[first], ends[first]) + text.slice(starts[first + 1], ends[first + 1]);
  return mayHold(joined, own, words, lang);
}

/** Whether a text in `own`, read by itself, may hold one of the words of a name in `lang`. */
export function mayHold(
  text: string,
  own: LanguageTag,
  words: readonly Pick<UnitWord, 'text'>[],
  lang: LanguageTag,
): boolean {
  const alone = readNames(text, own);
  return words.some((word) => bestMatch(word.text, lang, alone).logOdds > SURELY_NOT);
}
