/** The scripts told apart by what stands in a text, with a pattern of their letters. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
];

/** Which of the scripts above a language is written with, by the ISO 15924 code of the language's usual script. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** The script of a letter; undefined for one of a script that is not told apart. */
export function letterScript(letter: string): string | undefined {
  const unit = letter.charCodeAt(0);
  if (unit < 0x250) return 'Latn';
  if (unit >= 0x400 && unit < 0x530) return 'Cyrl';
  if (unit >= 0x600 && unit < 0x700) return 'Arab';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0];
}

/** Whether letters of `script` belong to a language whose usual script is `usual`. */
export function belongs(script: string, usual: string): boolean {
  return WRITTEN[usual]?.includes(script) ?? script === usual;
}
