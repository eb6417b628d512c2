import { basename, dirname, join } from 'node:path';
import { InputError, languageFromName, type LanguageTag } from '#core';

/** The versions of one text. */
export interface TextSet {
  /** What the names of its files have in common. */
  readonly name: string;
  readonly files: readonly string[];
  readonly langs: readonly LanguageTag[];
}

const ENDING = /^(.+?)[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*)(\.[^.]+)?$/;

/**
 * Sorts files into texts by their names, `NAME.LANG.EXT`: files of one folder whose names differ in the language alone are
 * versions of one text. `order` gives the order of the versions and leaves those in other languages out; without it they come
 * as they were given. Throws `InputError` for a file whose name states no language and for a text with one version.
 */
export function setsOf(files: readonly string[], order?: readonly LanguageTag[]): TextSet[] {
  const sets = new Map<string, { name: string; versions: { file: string; lang: LanguageTag }[] }>();
  for (const file of files) {
    const parts = ENDING.exec(basename(file));
    const lang = languageFromName(file);
    if (!parts || lang === undefined) {
      const message =
        'Its name does not state its language. Name the versions of a text alike, e.g. a.ar.txt, a.en.txt.';
      throw new InputError('set-language', message, { file });
    }
    if (order && !order.includes(lang)) continue;
    const key = join(dirname(file), parts[1]!);
    const set = sets.get(key) ?? { name: parts[1]!, versions: [] };
    sets.set(key, set);
    set.versions.push({ file, lang });
  }
  const names = distinctNames([...sets.values()].map(({ name }) => name));
  return [...sets.values()].map(({ versions }, index) => {
    const sorted = order ? versions.sort((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang)) : versions;
    if (sorted.length < 2) {
      const message =
        'Only one version of this text is there. Add another, named alike but for the language.';
      throw new InputError('one-version', message, { file: sorted[0]!.file });
    }
    return {
      name: names[index]!,
      files: sorted.map(({ file }) => file),
      langs: sorted.map(({ lang }) => lang),
    };
  });
}

/** Texts of one name in several folders are numbered from the second on. */
function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
