/** Letters of two scripts that look the same: from Unicode's confusables, only those that typists mix up. */
const LATIN_CYRILLIC =
  'aа eе oо pр cс yу xх iі jј sѕ AА BВ EЕ KК MМ HН OО PР CС TТ XХ YУ IІ JЈ SЅ ëё ËЁ ïї ÏЇ';
const LATIN_GREEK = 'oο vν AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ';

function table(pairs: string, from: 0 | 1): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => [pair[from]!, pair[1 - from]!]));
}

export const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = table(LATIN_CYRILLIC, 0);
export const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = table(LATIN_CYRILLIC, 1);
export const LATIN_TO_GREEK: Readonly<Record<string, string>> = table(LATIN_GREEK, 0);
export const GREEK_TO_LATIN: Readonly<Record<string, string>> = table(LATIN_GREEK, 1);
