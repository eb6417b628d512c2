import { NAMESAKES } from './lang/namesakes.ts';
import { nameLetters, nameScript } from './name/letters.ts';
import type { KnownWord } from './name/lexicon.ts';
import { nameForms } from './name/stem.ts';
import type { NameSpelling } from './name/token.ts';

/** Shorter stems are shared by too many names. */
const SHORTEST = 3;

let index: Map<string, number[]> | undefined;

/** The numbers of the first names that letters stand for. */
function indexOf(): Map<string, number[]> {
  if (index) return index;
  index = new Map();
  for (const [number, names] of NAMESAKES.entries()) {
    for (const name of names.split(' ')) {
      const letters = nameLetters(name);
      const forms = nameScript(letters) === 'Cyrl' ? nameForms(letters, 'Cyrl') : [withoutArticle(letters)];
      for (const form of new Set([letters, ...forms])) {
        if (form !== letters && form.length < SHORTEST) continue;
        const known = index.get(form);
        if (!known) index.set(form, [number]);
        else if (!known.includes(number)) known.push(number);
      }
    }
  }
  return index;
}

function withoutArticle(letters: string): string {
  return letters.startsWith('ال') && letters.length > 4 ? letters.slice(2) : letters;
}

/** The first names that languages translate and that a word may be; `forms` are its spellings as a bare name. */
export function namesakesOf(word: KnownWord, forms: readonly NameSpelling[]): readonly number[] | null {
  if (word.namesakes !== undefined) return word.namesakes;
  const found = new Set<number>();
  for (const { letters } of forms) for (const number of indexOf().get(letters) ?? []) found.add(number);
  return (word.namesakes = found.size === 0 ? null : [...found]);
}
