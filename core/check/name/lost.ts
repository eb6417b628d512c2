import type { NamedText } from '../../facts/index.ts';
import { FLAG } from '../../facts/name/lexicon.ts';
import type { LanguageTag } from '../../model/index.ts';
import type { NameVersion } from './missing.ts';
import { nameKey, type NameUnit } from './unit.ts';

/** So many letters of a word are mostly the same in all its forms. */
const BEGINNING = 5;

/** A name that nothing stands for, by what its words are known by, see `nameKey`. */
export interface LostName {
  readonly lang: LanguageTag;
  readonly keys: readonly string[];
  /** How the words of the version that lacks it begin; undefined where prefixes hide that. */
  readonly beside: ReadonlySet<string> | undefined;
}

/** A name of a version in `lang` that the other one lacks. */
export function lostName({ words }: NameUnit, lang: LanguageTag, other: NameVersion): LostName {
  const keys = words.map(({ text }) => nameKey(text, lang));
  return { lang, keys, beside: other.cased ? beginnings(other.named) : undefined };
}

/** The beginnings of the words of a text that are no function words. */
function beginnings({ words: { count, ids }, lexicon }: NamedText): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < count; at++) {
    const id = ids[at]!;
    if ((lexicon.flags[id]! & FLAG.function) !== 0) continue;
    const letters = lexicon.lettersAt(id);
    if (letters.length >= BEGINNING) found.add(letters.slice(0, BEGINNING));
  }
  return found;
}
