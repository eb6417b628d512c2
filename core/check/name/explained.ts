import type { NameVersion } from './missing.ts';
import type { NameUnit } from './unit.ts';

/** A prefix with a hyphen, which makes an attribute of a name: pro-Beijing, non-Hispanic. */
const PREFIX = /(?:^|[^\p{L}\p{M}])(?:pro|non|anti|pre|post|про|не|анти)[-‐‑]$/iu;
/** Characters before a name that stands at the beginning of its text. */
const OPENING = 12;
/** Characters looked at before a name. */
const BEFORE = 20;

/**
 * Whether good translations do without a name as it stands: it opens the text where the other version has a pronoun (Trump
 * said, he said), is part of an adjective (pro-Beijing), or tells where the name before it is (Wuhan, China).
 */
export function mayBeUntold(
  { start, home }: NameUnit,
  { named: { text, lexicon } }: NameVersion,
  other: NameVersion,
): boolean {
  const opens = start <= OPENING && !lexicon.vocabulary.instead?.test(text);
  if (opens && other.named.lexicon.vocabulary.instead?.test(other.named.text)) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (PREFIX.test(before)) return true;
  const { within, region } = lexicon.vocabulary;
  return (home !== undefined && within?.test(before) === true) || region?.test(before) === true;
}
