import type { CapitalWord, NamedText } from '../../facts/index.ts';
import { FLAG } from '../../facts/name/lexicon.ts';
import { bestMatchOf } from '../../facts/name/match.ts';
import { hasCapitalNouns } from './solidity.ts';
import type { NameVersion } from './missing.ts';
import type { Stretch } from './unit.ts';

/** Log odds up to which no word of the other version is the name. */
const SURELY_NOT = -2;
/** How far from where the noun is lacking its counterpart may stand, as a share of the text. */
const NEAR = 0.35;
/** In texts of more words with a capital, each of which is compared with all words of the other, no noun is looked for. */
const MOST_CAPITALS = 300;
const SPACE = 0x20;
/** By ASCII unit, 1 for a mark that a noun stands before. */
const MARKS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  ',.;!?)'.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a noun seems to be missing in a version. */
export function lacksNoun({ named: { text, lexicon } }: NameVersion): boolean {
  return lexicon.vocabulary.gap?.test(text) === true;
}

/**
 * The word with a capital of a version whose counterpart seems to be the noun that the other version lacks: it stands at about
 * the same place, amid a sentence, and is like nothing there.
 */
export function nounOfGap({ named, cell }: NameVersion, { named: other }: NameVersion): Stretch | undefined {
  const { capitals } = named;
  if (capitals.length > MOST_CAPITALS || !capitals.some(mayBeNoun) || hasCapitalNouns(cell.lang))
    return undefined;
  if (!mayLackNoun(other)) return undefined;
  const gap = other.lexicon.vocabulary.gap?.exec(other.text);
  if (!gap) return undefined;
  const place = gap.index / other.text.length;
  let best: Stretch | undefined;
  let nearest = NEAR;
  for (const capital of capitals) {
    const { text, word, start, end } = capital;
    const apart = Math.abs(end / named.text.length - place);
    if (!mayBeNoun(capital) || apart >= nearest) continue;
    if (bestMatchOf(word, named.lexicon, other).logOdds > SURELY_NOT) continue;
    nearest = apart;
    best = { text, start, end };
  }
  return best;
}

/** Whether it stands amid a sentence and is no function word. */
function mayBeNoun({ initial, role }: CapitalWord): boolean {
  return !initial && role !== 'function';
}

/** A cheap test: whether a function word stands before a mark. */
function mayLackNoun({ text, lexicon: { flags }, words: { count, ids, ends } }: NamedText): boolean {
  for (let at = 0; at < count; at++) {
    if ((flags[ids[at]!]! & FLAG.function) === 0) continue;
    const end = ends[at]!;
    if (end >= text.length) return false;
    const unit = text.charCodeAt(end);
    const next = unit === SPACE && end + 1 < text.length ? text.charCodeAt(end + 1) : unit;
    if (next < MARKS.length && MARKS[next] === 1) return true;
  }
  return false;
}
