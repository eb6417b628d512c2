import { bestMatch, type NamedText } from '../facts/index.ts';
import type { NameUnit } from './name-unit.ts';

/** Below this log odds no word of the other version is the name; above, one may be. */
const UNMATCHED = -2;
/** Below this, a word is surely another one. */
const SURELY_OTHER = -3;
/** What is left of a name's weight if only words in front of its last are there: Vladimir, but not Putin. */
const FIRST_NAME_ONLY = 0.6;

/**
 * How much of a name of one version another version lacks: 0 where it is there in any spelling, case or script, as part of
 * another word, or as the place or people it means; 1 where nothing is like it.
 */
export function absence(unit: NameUnit, from: NamedText, other: NamedText): number {
  if (unit.home !== undefined && other.places.some(({ home }) => home === unit.home)) return 0;
  if (other.text.includes(unit.text)) return 0;
  const odds = unit.words.map(({ text }) => bestMatch(text, from.lang, other));
  const parts =
    unit.home === undefined
      ? odds
      : [...odds, ...unit.text.split(/\s+/).map((word) => bestMatch(word, from.lang, other))];
  const best = Math.max(...parts);
  if (best <= UNMATCHED) {
    const joined = unit.text.replace(/[^\p{L}\p{M}]+/gu, '');
    return joined !== unit.text && bestMatch(joined, from.lang, other) > UNMATCHED ? 0 : 1;
  }
  const last = odds.at(-1)!;
  return unit.home === undefined && odds.length > 1 && last <= SURELY_OTHER ? FIRST_NAME_ONLY : 0;
}
