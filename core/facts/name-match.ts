import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { type CapitalWord, capitalWords } from './name.ts';
import { type GazetteerHit, gazetteerHits } from './name-gazetteer.ts';
import { nameScript } from './name-letters.ts';
import { nameForms } from './name-stem.ts';
import { hardlyAlike, type NameSpelling, nameSpelling, spellingLogOdds, spellingOf } from './name-token.ts';

/** A word of a text in all the forms it may have as a bare name. */
export interface NameWord {
  readonly forms: readonly NameSpelling[];
  readonly start: number;
  readonly end: number;
}

/** A text as names are looked for in it. */
export interface NamedText {
  readonly text: string;
  readonly lang: LanguageTag;
  readonly words: readonly NameWord[];
  readonly capitals: readonly CapitalWord[];
  readonly places: readonly GazetteerHit[];
}

const WORD = /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}\u0640]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Words kept ready; a text has far fewer different ones. */
const CACHE = 20_000;
const known = new Map<string, readonly NameSpelling[]>();

/** Reads a text for {@link bestMatch}. */
export function readNames(text: string, lang: LanguageTag): NamedText {
  const words: NameWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const forms = formsOf(match[0], lang);
    if (forms.length > 0) words.push({ forms, start: match.index, end: match.index + match[0].length });
  }
  return { text, lang, words, capitals: capitalWords(text, lang), places: gazetteerHits(text, lang) };
}

/** The spellings a word may have as a bare name, its own first. */
export function formsOf(word: string, lang: LanguageTag): readonly NameSpelling[] {
  const key = `${baseLanguage(lang)} ${word}`;
  let forms = known.get(key);
  if (!forms) {
    const whole = nameSpelling(word, lang);
    const script = nameScript(word);
    const letters = whole && script ? nameForms(whole.letters, script) : [];
    forms = whole ? [whole, ...letters.slice(1).map((form) => spellingOf(form, whole.script))] : [];
    if (known.size >= CACHE) known.clear();
    known.set(key, forms);
  }
  return forms;
}

/** How likely, in log odds, the best match of a word among the words of another text is its name; -Infinity without words. */
export function bestMatch(word: string, lang: LanguageTag, other: NamedText): number {
  const forms = formsOf(word, lang);
  let best = -Infinity;
  for (const candidate of other.words) {
    for (const [a, form] of forms.entries()) {
      for (const [b, spelling] of candidate.forms.entries()) {
        if (hardlyAlike(form, spelling)) continue;
        const cut = a > 0 && b > 0 ? 1 : 0;
        best = Math.max(best, spellingLogOdds(form, spelling) - cut);
      }
    }
  }
  return best;
}
