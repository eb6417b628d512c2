import { InputError, type LanguageTag } from '../../model/index.ts';
import { canonicalLanguage, languageOfName, NAMED_LANGUAGES } from '../../text/index.ts';

/** The languages of a dictionary: of its headwords and of their translations. */
export type LanguagePair = readonly [from: LanguageTag, to: LanguageTag];

const PAIR = /(\p{L}{2,20})(?: \([^()]{1,40}\))?[ _]{0,3}(?:[-–—→>/_]|to\b|2)[ _]{0,3}(\p{L}{2,20})/gu;

/**
 * The languages that file names and titles state, in the order they are given: `freedict-eng-ara.ifo`, `en-ru.dict.tsv`,
 * `German-English FreeDict Dictionary`. Throws `InputError` `dictionary-languages`.
 */
export function languagesOf(names: readonly string[]): LanguagePair {
  const pair = languagesIn(names);
  if (pair) return pair;
  throw new InputError(
    'dictionary-languages',
    'The dictionary does not say which languages it is for. Put their tags into the name of the file, e.g. words.en-ar.ifo.',
  );
}

/** The same, undefined where no name states two languages. */
export function languagesIn(names: readonly string[]): LanguagePair | undefined {
  for (const name of names) {
    const base = name.replace(/^.*[\\/]/, '');
    PAIR.lastIndex = 0;
    for (let match = PAIR.exec(base); match; match = PAIR.exec(base)) {
      const [from, to] = [languageOf(match[1]!), languageOf(match[2]!)];
      if (from !== undefined && to !== undefined && from !== to) return [from, to];
      // the second word may be the first of a pair: `freedict-eng-ara`
      PAIR.lastIndex = match.index + match[1]!.length;
    }
  }
  return undefined;
}

function languageOf(word: string): LanguageTag | undefined {
  if (word.length > 3) return languageOfName(word);
  const tag = canonicalLanguage(word.toLowerCase());
  return tag !== undefined && NAMED_LANGUAGES.includes(tag) ? tag : undefined;
}
