import type { NamedText } from '../../facts/index.ts';
import { ARABIC_ARTICLE } from '../../facts/lang/clitics.ts';
import { FLAG } from '../../facts/name/lexicon.ts';
import { bestMatchOf } from '../../facts/name/match.ts';
import type { LanguageTag } from '../../model/index.ts';
import { romanise } from '../../text/romanise.ts';
import type { Finding } from '../check.ts';
import { isSpelledOut } from './acronym.ts';
import { spansIn } from './finding.ts';
import type { HalfName, Halves, Lacks, NameVersion } from './missing.ts';
import { LIKELY, shapeOf } from './orphan.ts';
import type { Stretch } from './unit.ts';

/** Log odds up to which no word of the other version is the name. */
const SURELY_NOT = -3;
/** Shorter given names are initials, or too short to be told apart. */
const SHORTEST = 3;
/** What a name of two words must weigh. */
const SOLID = 1;
/** Letters of sounds that scripts write in many ways. */
const VOWELS = 'aeiouyjw';
const GUTTURALS = 'kghcq';
const LATIN = /\p{Script=Latin}/u;

/** A given name and what stands in its place before the same surname. */
export interface GivenName {
  readonly name: Stretch;
  readonly word: Stretch;
}

/**
 * The given name that another version has another one for before the same surname: إنغريد بيرغدال for Sigrid Bergdahl. The
 * other one must be a name by its capital or, where there are none, by its letters.
 */
export function givenNameInstead(
  { unit, surname }: HalfName,
  from: NameVersion,
  other: NameVersion,
): GivenName | undefined {
  const [first] = unit.words;
  if (!from.cased || !first?.word || first.start === undefined || unit.solid < SOLID) return undefined;
  const { text, start } = first;
  if (text.length < SHORTEST || !isSpelledOut(text, from.named.lang)) return undefined;
  const word = wordBefore(other, surname);
  if (!word || beginAlike(text, from.named.lang, word.text, other.named.lang)) return undefined;
  if (isThere(word, other.named, from.named)) return undefined;
  return { name: { text, start, end: start + text.length }, word };
}

/** The given name that one version alone of three or more has before a surname. */
export function oddGivenName(
  versions: readonly NameVersion[],
  lacks: Lacks,
  halves: Halves,
): Finding | undefined {
  for (const [from, list] of halves.entries()) {
    const one = versions[from]!;
    for (const { unit } of list) {
      const without = list.filter((half) => half.unit === unit);
      const isMissing = lacks[from]!.some((names) => names.some((name) => name.unit === unit));
      const isAlone = without.length === versions.length - 1;
      if (!isAlone && (without.length > 1 || isMissing)) continue;
      const found = without.flatMap((half) => {
        const other = versions[half.to]!;
        const given = givenNameInstead(half, one, other);
        return given ? [{ ...given, other }] : [];
      });
      const [first] = found;
      if (!first) continue;
      const theirs = found.flatMap(({ other, word }) => spansIn(other, word));
      const own = spansIn(one, first.name);
      const { lang } = (isAlone ? one : first.other).cell;
      const [odd, expected] = isAlone ? [first.name, first.word] : [first.word, first.name];
      return {
        odd: lang,
        spans: isAlone ? [...own, ...theirs] : [...theirs, ...own],
        message: { key: 'value.differs', params: { lang, found: odd.text, expected: expected.text } },
      };
    }
  }
  return undefined;
}

/** The word right before a surname, if it may be a given name. */
function wordBefore(version: NameVersion, surname: number): Stretch | undefined {
  const { text, words, lexicon } = version.named;
  const at = words.startingAt(surname) - 1;
  if (at < 0) return undefined;
  const [start, end] = [words.starts[at]!, words.ends[at]!];
  const word = text.slice(start, end);
  const id = words.ids[at]!;
  if (text.slice(end, surname) !== ' ' || word.length < SHORTEST) return undefined;
  if ((lexicon.flags[id]! & FLAG.function) !== 0) return undefined;
  return (version.cased ? isCapital(version.named, start) : isNameByLetters(version, id, word))
    ? { text: word, start, end }
    : undefined;
}

function isCapital({ capitals }: NamedText, start: number): boolean {
  return capitals.some((word) => word.start === start && word.role === 'name' && !word.initial);
}

function isNameByLetters({ named: { lexicon }, learned }: NameVersion, id: number, word: string): boolean {
  if (ARABIC_ARTICLE.test(word) || LATIN.test(word) || learned?.isOrdinary(id, lexicon)) return false;
  return learned?.has(id, lexicon) === true || shapeOf(id, lexicon) >= LIKELY;
}

/** Whether two names begin with the same sound: they may be one in spellings that are no guide, Roy and Роем. */
function beginAlike(one: string, lang: LanguageTag, other: string, otherLang: LanguageTag): boolean {
  const [a, b] = [romanise(one, lang), romanise(other, otherLang)].map((roman) => soundOf(roman.charAt(0)));
  return a === b;
}

function soundOf(letter: string): string {
  return VOWELS.includes(letter) ? 'a' : GUTTURALS.includes(letter) ? 'k' : letter;
}

/** Whether a word of a version may be any word of another. */
function isThere({ start }: Stretch, version: NamedText, other: NamedText): boolean {
  const { words, lexicon } = version;
  const word = lexicon.wordAt(words.ids[words.startingAt(start)]!);
  return bestMatchOf(word, lexicon, other).logOdds > SURELY_NOT;
}
