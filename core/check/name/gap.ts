import { bestMatchOf } from '../../facts/name/match.ts';
import { hasCapitalNouns } from './solidity.ts';
import type { NameVersion } from './missing.ts';
import type { Stretch } from './unit.ts';

/** Log odds up to which no word of the other version is the name. */
const SURELY_NOT = -2;
/** How far from where the noun is lacking its counterpart may stand, as a share of the text. */
const NEAR = 0.35;

/** Whether a noun seems to be missing in a version. */
export function lacksNoun({ named: { text, lexicon } }: NameVersion): boolean {
  return lexicon.vocabulary.gap?.test(text) === true;
}

/**
 * The word with a capital of a version whose counterpart seems to be the noun that the other version lacks: it stands at about
 * the same place, amid a sentence, and is like nothing there.
 */
export function nounOfGap({ named, cell }: NameVersion, { named: other }: NameVersion): Stretch | undefined {
  const gap = hasCapitalNouns(cell.lang) ? null : other.lexicon.vocabulary.gap?.exec(other.text);
  if (!gap) return undefined;
  const place = gap.index / other.text.length;
  let best: Stretch | undefined;
  let nearest = NEAR;
  for (const { text, word, role, initial, start, end } of named.capitals) {
    const apart = Math.abs(start / named.text.length - place);
    if (initial || role === 'function' || apart >= nearest) continue;
    if (bestMatchOf(word, named.lexicon, other).logOdds > SURELY_NOT) continue;
    nearest = apart;
    best = { text, start, end };
  }
  return best;
}
