import type { LanguageTag } from '../model/index.ts';
import { type CapitalWord, capitalWords, kindOf } from './name.ts';
import { type GazetteerHit, gazetteerHits } from './name-gazetteer.ts';
import { nameScript } from './name-letters.ts';
import { FLAG, type KnownWord, lettersOf, type NameLexicon, nameLexicon } from './name-lexicon.ts';
import { mayBeNear, soundRange, soundsApart } from './name-sounds.ts';
import { nameForms } from './name-stem.ts';
import { type NameSpelling, nameSpelling, spellingLogOdds, spellingOf } from './name-token.ts';
import { type TextWord, type TextWords, textWords } from './name-words.ts';

/** A text as names are looked for in it. */
export interface NamedText {
  readonly text: string;
  readonly lang: LanguageTag;
  readonly lexicon: NameLexicon;
  readonly words: TextWords;
  readonly capitals: readonly CapitalWord[];
  readonly places: readonly GazetteerHit[];
}

/** The word of a text that is most likely a name. */
export interface NameMatch {
  readonly logOdds: number;
  readonly word?: TextWord;
  /** The letters of the form of that word that matched. */
  readonly letters?: string;
  /** The letters of the form of the name that matched. */
  readonly own?: string;
}

/** From these log odds on nothing better is looked for. */
export const CERTAIN = 3;
/** Spellings so much farther apart than those of a match are no better. */
const FARTHER = 1;
/** From these on nothing is looked for among the words without a capital. */
const FOUND = 0;
/**
 * What a match must be better by where the word is short, or has no capital: among many words there is always one that is
 * alike. By the number of letters of the shorter spelling.
 */
const SHORT = [0, 9, 3, 1.5, 0.5];
/** What a match must be better by where the other script has capitals and the word has none. */
const SMALL = 0.7;
/** The same where the word is the adjective or people of another place. */
const OTHER_PLACE = 2;
/** The same where the word is known to be no name, for short words and for those that may come from the same root. */
const ORDINARY = 2.5;
const COGNATE = 0.5;
const SHORTEST_COGNATE = 6;
const SHORT_CAPITAL = [0, 9, 1.5, 0];
const NO_MATCH: NameMatch = { logOdds: -Infinity };

/** Reads a text for {@link bestMatch}. */
export function readNames(text: string, lang: LanguageTag): NamedText {
  const lexicon = nameLexicon(lang);
  const words = textWords(text, lexicon);
  const capitals = capitalWords(text, lexicon, words);
  return { text, lang, lexicon, words, capitals, places: gazetteerHits(words, lexicon) };
}

/** The spellings a word may have as a bare name, its own first; none for a word without letters that can be compared. */
export function formsOf(word: KnownWord, { base }: NameLexicon): readonly NameSpelling[] {
  return (word.forms ??= spellingsOf(word, base));
}

/** How the spellings of a word sound; never 0. */
function soundsOfForms(id: number, lexicon: NameLexicon): number {
  return lexicon.ranges[id]! || (lexicon.ranges[id] = soundRange(formsOf(lexicon.words[id]!, lexicon)));
}

/** {@link formsOf} of a word that stands in no text. */
export function formsOfText(text: string, lang: LanguageTag): readonly NameSpelling[] {
  const lexicon = nameLexicon(lang);
  return formsOf(lexicon.word(text), lexicon);
}

function spellingsOf(word: KnownWord, base: string): readonly NameSpelling[] {
  const script = nameScript(word.text);
  if (!script) {
    const romanised = nameSpelling(word.text, base);
    return romanised ? [romanised] : [];
  }
  const letters = lettersOf(word);
  return letters === '' ? [] : nameForms(letters, script).map((form) => spellingOf(form, script));
}

/** A spelling of a name and one of a word of another text that are worth comparing. */
interface Try {
  /** Which word of the text. */
  readonly at: number;
  readonly form: NameSpelling;
  readonly spelling: NameSpelling;
  /** Neither is the word as it is written. */
  readonly derived: boolean;
  readonly apart: number;
}

/** Below these log odds of the likeliest spellings of two words their other spellings are no better. */
const HOPELESS = -9;

/**
 * The best match of a word among the words of another text; `home` is what the gazetteer knows the name as that the word
 * belongs to.
 */
export function bestMatch(word: string, lang: LanguageTag, other: NamedText, home?: string): NameMatch {
  const lexicon = nameLexicon(lang);
  return bestMatchOf(lexicon.word(word), lexicon, other, home);
}

/** The same for a word of a lexicon. */
export function bestMatchOf(
  own: KnownWord,
  lexicon: NameLexicon,
  other: NamedText,
  home?: string,
): NameMatch {
  const { ids, starts, ends } = other.words;
  const { words } = other.lexicon;
  let best = NO_MATCH;
  let place = -1;
  let nearest = 0;
  // Names have capitals where there are any, so that words with one are tried first.
  for (const wanted of other.capitals.length > 0 ? [FLAG.capital, 0] : [undefined]) {
    let hopeless = -1;
    for (const { at, form, spelling, derived, apart } of triesOf(own, lexicon, other, wanted)) {
      if (best.logOdds >= FOUND && apart > nearest + FARTHER) break;
      if (at === hopeless) continue;
      const { small } = words[ids[at]!]!;
      const odds = spellingLogOdds(form, spelling);
      if (odds < HOPELESS) hopeless = at;
      const likely = odds - handicap(form, spelling, small) - (derived ? 1 : 0);
      if (likely <= best.logOdds) continue;
      const logOdds = likely - cutOf(other, at, home);
      if (logOdds <= best.logOdds) continue;
      best = { logOdds, letters: spelling.letters, own: form.letters };
      place = at;
      nearest = apart;
      if (logOdds >= CERTAIN) break;
    }
    if (best.logOdds >= FOUND) break;
  }
  if (place < 0) return best;
  return { ...best, word: { word: words[ids[place]!]!, start: starts[place]!, end: ends[place]! } };
}

/** What is worth comparing with a word, what sounds likest it first; of the words with the flag wanted, or of all. */
function triesOf(own: KnownWord, lexicon: NameLexicon, other: NamedText, wanted: number | undefined): Try[] {
  const { ids } = other.words;
  const { flags, words } = other.lexicon;
  const forms = formsOf(own, lexicon);
  const sounds = soundsOfForms(own.id, lexicon);
  const tries: Try[] = [];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    const flag = flags[id]!;
    if ((flag & FLAG.function) !== 0) continue;
    if (wanted !== undefined && (flag & FLAG.capital) !== wanted) continue;
    if (!mayBeNear(sounds, soundsOfForms(id, other.lexicon))) continue;
    const spellings = formsOf(words[id]!, other.lexicon);
    for (let a = 0; a < forms.length; a++) {
      for (let b = 0; b < spellings.length; b++) {
        const form = forms[a]!;
        const spelling = spellings[b]!;
        const apart = soundsApart(form.sounds, spelling.sounds);
        if (apart !== undefined) tries.push({ at, form, spelling, derived: a > 0 && b > 0, apart });
      }
    }
  }
  return tries.length > 1 ? tries.sort((x, y) => x.apart - y.apart) : tries;
}

/** What a match with a word of a text must be better by, as it is an ordinary word or stands for another place. */
function cutOf(other: NamedText, at: number, home: string | undefined): number {
  const { ids, starts, ends } = other.words;
  const cut = ordinaryCut(other.lexicon.words[ids[at]!]!, other.lexicon);
  return isElsewhere(other, starts[at]!, ends[at]!, home) ? cut + OTHER_PLACE : cut;
}

/** Whether a word is the adjective or people of another place than `home`. */
function isElsewhere({ places }: NamedText, from: number, to: number, home: string | undefined): boolean {
  for (const { main, home: place, start, end } of places)
    if (!main && place !== home && start <= from && to <= end) return true;
  return false;
}

/** What a match must be better by where the word is an ordinary word in small letters. */
function ordinaryCut(word: KnownWord, { vocabulary }: NameLexicon): number {
  if (!word.small || kindOf(word, vocabulary).role === 'name') return 0;
  return word.bare.length < SHORTEST_COGNATE ? ORDINARY : COGNATE;
}

function handicap(form: NameSpelling, spelling: NameSpelling, small: boolean): number {
  if (form.letters === spelling.letters) return 0;
  const shorter = Math.min(form.letters.length, spelling.letters.length);
  return small ? (SHORT[shorter] ?? 0) + SMALL : (SHORT_CAPITAL[shorter] ?? 0);
}
