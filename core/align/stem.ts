import { CUT_ROUGHLY, type Inflection } from '../facts/lang/inflection.ts';
import type { LanguageTag } from '../model/index.ts';
import { baseLanguage, normalise } from '../text/index.ts';

/** Letters kept of a word after its endings are cut, by script; short documents need few forms a word. */
const KEPT = 5;

const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
];

/** Letters of Arabic that are written for each other made alike. */
function withPlainLetters(word: string): string {
  for (const [letter, plain] of ARABIC_LETTERS) word = word.replace(letter, plain);
  return word;
}

/** A word without the clitics and the ending that are cut, as far as three letters stay. */
function cut(word: string, { before, behind }: Inflection): string {
  const bare = before ? word.replace(before, '') : word;
  if (bare.length >= 3) word = bare;
  const short = word.replace(behind, '');
  return short.length >= 3 ? short : word;
}

const APOSTROPHE = /['’ʼ]/;

/** `l'altitude` → `altitude`, `Wales's` → `wales`. */
function withoutElision(word: string): string {
  if (!APOSTROPHE.test(word)) return word;
  const parts = word.split(APOSTROPHE);
  const head = parts[0]!;
  return head.length <= 2 ? parts[1] || head : head;
}

/** Letters that have no marks to fold. */
const BARE = /^[a-zа-зик-я]+$/;

/**
 * What is left of a word when most of its endings (and in Arabic its clitics) are cut: rough on purpose, so that the few
 * occurrences of a word in one document count together.
 */
export function stem(word: string, lang: LanguageTag): string {
  const plain = withoutElision(normalise(word).toLowerCase());
  const roughly = CUT_ROUGHLY[baseLanguage(lang)];
  if (roughly) return cut(withPlainLetters(plain), roughly);
  const folded = BARE.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}+/gu, '');
  return folded.length > KEPT + 1 ? folded.slice(0, KEPT) : folded;
}
