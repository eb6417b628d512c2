import type { Missing, NameVersion } from './missing.ts';
import { hasCapitalNouns } from './solidity.ts';
import type { NameUnit } from './unit.ts';

/** What the two names of a replacement must weigh together. */
const TOGETHER = 0.9;
/** The same for two places of the gazetteer. */
const TOGETHER_PLACES = 0.6;
/** The same where one of the versions has no capitals. */
const TOGETHER_UNCASED = 1.4;
/** Sums of weights miss the round numbers they are compared with by less: 0.3 + 0.6 < 0.9. */
const ROUNDING = 1e-9;
/** What a name weighs at least that is more than a word with a capital where all nouns have one. */
const NO_NOUN = 0.5;

/** Whether two names that each of two versions lacks weigh enough for one to stand in place of the other. */
export function enoughTogether(one: Missing, a: NameVersion, two: Missing, b: NameVersion): boolean {
  if (isNoun(one.unit, a) || isNoun(two.unit, b)) return false;
  const places = one.unit.home !== undefined && two.unit.home !== undefined;
  const least = !a.cased || !b.cased ? TOGETHER_UNCASED : places ? TOGETHER_PLACES : TOGETHER;
  return isEnough(one.weight + two.weight, least);
}

/** Whether the weights of two names are together those of a replacement. */
export function isEnough(together: number, least = TOGETHER): boolean {
  return together >= least - ROUNDING;
}

/** Whether a unit may be any noun, as they all have capitals. */
export function isNoun({ home, solid }: NameUnit, { cell: { lang } }: NameVersion): boolean {
  return home === undefined && solid < NO_NOUN && hasCapitalNouns(lang);
}
