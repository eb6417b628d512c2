import type { LanguageTag } from '../model/index.ts';
import { baseLanguage } from '../text/language.ts';
import { type CapitalWord, capitalWords } from './name.ts';
import { type GazetteerHit, gazetteerHits } from './name-gazetteer.ts';
import { nameScript } from './name-letters.ts';
import { nameForms } from './name-stem.ts';
import { textWords } from './name-words.ts';
import { hardlyAlike, type NameSpelling, nameSpelling, spellingLogOdds, spellingOf } from './name-token.ts';

/** A word of a text in all the forms it may have as a bare name. */
export interface NameWord {
  readonly forms: readonly NameSpelling[];
  /** It begins with a small letter of a script that has capitals. */
  readonly small: boolean;
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

/** The word of a text that is most likely a name. */
export interface NameMatch {
  readonly logOdds: number;
  readonly word?: NameWord;
  /** The letters of the form of that word that matched. */
  readonly letters?: string;
}

/** Words kept ready; a text has far fewer different ones. */
const CACHE = 20_000;
const known = new Map<string, Map<string, readonly NameSpelling[]>>();
/** From these log odds on nothing better is looked for. */
const CERTAIN = 3;
const SMALL = /^\p{Ll}/u;
/**
 * What a match must be better by where the word is short, or has no capital: among many words there is always one that is
 * alike. By the number of letters of the shorter spelling.
 */
const SHORT = [0, 9, 3, 1.5, 0.5];
const SHORT_CAPITAL = [0, 9, 1.5, 0];
const NO_MATCH: NameMatch = { logOdds: -Infinity };

/** Reads a text for {@link bestMatch}. */
export function readNames(text: string, lang: LanguageTag): NamedText {
  const all = textWords(text);
  const words: NameWord[] = [];
  for (const { text: word, start, end } of all) {
    const forms = formsOf(word, lang);
    if (forms.length > 0) words.push({ forms, small: SMALL.test(word), start, end });
  }
  return { text, lang, words, capitals: capitalWords(text, lang, all), places: gazetteerHits(all, lang) };
}

/** The spellings a word may have as a bare name, its own first. */
export function formsOf(word: string, lang: LanguageTag): readonly NameSpelling[] {
  const base = baseLanguage(lang);
  let own = known.get(base);
  if (!own || own.size >= CACHE) known.set(base, (own = new Map()));
  let forms = own.get(word);
  if (!forms) {
    const whole = nameSpelling(word, lang);
    const letters = whole && nameScript(word) ? nameForms(whole.letters, whole.script) : [];
    forms = whole ? [whole, ...letters.slice(1).map((form) => spellingOf(form, whole.script))] : [];
    own.set(word, forms);
  }
  return forms;
}

/** The best match of a word among the words of another text. */
export function bestMatch(word: string, lang: LanguageTag, other: NamedText): NameMatch {
  const forms = formsOf(word, lang);
  let best = NO_MATCH;
  for (const candidate of other.words) {
    for (const [a, form] of forms.entries()) {
      for (const [b, spelling] of candidate.forms.entries()) {
        if (hardlyAlike(form, spelling)) continue;
        const shorter = Math.min(form.letters.length, spelling.letters.length);
        const same = form.letters === spelling.letters;
        const cut =
          (a > 0 && b > 0 ? 1 : 0) + (same ? 0 : ((candidate.small ? SHORT : SHORT_CAPITAL)[shorter] ?? 0));
        const logOdds = spellingLogOdds(form, spelling) - cut;
        if (logOdds > best.logOdds) best = { logOdds, word: candidate, letters: spelling.letters };
      }
    }
    if (best.logOdds >= CERTAIN) break;
  }
  return best;
}
