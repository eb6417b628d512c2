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
/** Conjunctions, prepositions and the article that Arabic writes together with the word; longest first. */
const ARABIC_BEFORE = /^(?:[وف]?(?:بال|كال|ال|لل)|[وف](?=[^\s]{3}))/;
const ARABIC_AFTER = /(?:هما|كما|هم|هن|ها|كم|نا|ات|ون|ين|ان|يه|ته|ه|ي|ا)$/;

function arabicStem(word: string): string {
  for (const [letter, plain] of ARABIC_LETTERS) word = word.replace(letter, plain);
  const bare = word.replace(ARABIC_BEFORE, '');
  if (bare.length >= 3) word = bare;
  const short = word.replace(ARABIC_AFTER, '');
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
  const base = baseLanguage(lang);
  if (base === 'ar') return arabicStem(plain);
  const folded = BARE.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}+/gu, '');
  return folded.length > KEPT + 1 ? folded.slice(0, KEPT) : folded;
}
