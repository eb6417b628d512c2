import type { LanguageTag } from '../model/index.ts';

/** Languages whose names, in English and in themselves, are recognised in file names and language switches. */
export const NAMED_LANGUAGES: readonly LanguageTag[] = (
  'af am ar az be bg bn bs ca ckb cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk ' +
  'km kn ko ku ky lo lt lv mk ml mn mr ms mt my nb ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk ' +
  'tr tt uk ur uz vi yi zh zh-Hans zh-Hant zu'
).split(' ');

/** The canonical form of a tag of one of the languages that are recognised in texts, undefined for any other word. */
export function namedLanguage(tag: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(tag).find((canonical) => NAMED_LANGUAGES.includes(canonical));
  } catch {
    return undefined;
  }
}
