import type { LanguageTag } from '../../model/index.ts';
import { type CapitalWord, capitalWords, kindOf, markCapitals } from '../name.ts';
import { type GazetteerHit, gazetteerHits } from './gazetteer.ts';
import { nameScript } from './letters.ts';
import { FLAG, type KnownWord, lettersOf, type NameLexicon, nameLexicon } from './lexicon.ts';
import { FAR_APART, mayBeNear, PARTS, soundRange, soundsApart } from './sounds.ts';
import { formBounds, nameForms } from './stem.ts';
import { namesakesOf } from '../namesake.ts';
import { type NameSpelling, nameSpelling, spellingLogOdds, spellingOf } from './token.ts';
import { Tokens } from '../token.ts';
import { type TextWord, type TextWords, textWords } from './words.ts';

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
  readonly word: TextWord | undefined;
  /** The letters of the form of that word that matched. */
  readonly letters: string | undefined;
  /** The letters of the form of the name that matched. */
  readonly own: string | undefined;
}

/** From these log odds on nothing better is looked for. */
export const CERTAIN = 3;
/** The log odds of a first name that is translated: it is there, but not as a spelling of the name. */
const NAMESAKE = 1.9;
/** Spellings so much farther apart than those of a match are no better. */
const FARTHER = PARTS;
/** Spellings so near are compared when they are met, before the rest of the text is looked at. */
const AT_ONCE = 1;
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
const NO_MATCH: NameMatch = { logOdds: -Infinity, word: undefined, letters: undefined, own: undefined };

/** For texts that come without tokens. */
const own = new Tokens();

/** So many forms of two words are remembered as sounding alike or not. */
const BITS = 31;

/** Reads a text for {@link bestMatch}; `tokens` are those of the text where they are known. */
export function readNames(text: string, lang: LanguageTag, tokens: Tokens = own.read(text)): NamedText {
  const lexicon = nameLexicon(lang, tokens.lexicon);
  const words = textWords(tokens, lexicon);
  markCapitals(text, lexicon, words);
  return namedText(text, lang, lexicon, words);
}

/** What {@link readNames} makes of a text whose words are known, those with a capital marked. */
export function namedText(
  text: string,
  lang: LanguageTag,
  lexicon: NameLexicon,
  words: TextWords,
): NamedText {
  const capitals = capitalWords(words, lexicon);
  return { text, lang, lexicon, words, capitals, places: gazetteerHits(words, lexicon) };
}

/** The spellings a word may have as a bare name, its own first; none for a word without letters that can be compared. */
export function formsOf(word: KnownWord, { base }: NameLexicon): readonly NameSpelling[] {
  return (word.forms ??= spellingsOf(word, base));
}

/** How the spellings of a word sound; never 0. */
function soundsOfForms(id: number, lexicon: NameLexicon): number {
  return lexicon.ranges[id]! || (lexicon.ranges[id] = rangeOf(id, lexicon));
}

function rangeOf(id: number, lexicon: NameLexicon): number {
  const script = nameScript(lexicon.numbers.text(id));
  if (script) {
    const letters = lexicon.lettersAt(id);
    return soundRange(letters, formBounds(letters, script));
  }
  const letters = formLetters(id, lexicon)[0] ?? '';
  return soundRange(letters, formBounds(letters, 'Latn').slice(0, 1));
}

/** The letters of the spellings of a word of a lexicon by its number. */
export function formLetters(id: number, lexicon: NameLexicon): readonly string[] {
  const script = nameScript(lexicon.numbers.text(id));
  return script
    ? nameForms(lexicon.lettersAt(id), script)
    : formsOf(lexicon.wordAt(id), lexicon).map(({ letters }) => letters);
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
  at: number;
  form: NameSpelling;
  spelling: NameSpelling;
  /** Neither is the word as it is written. */
  derived: boolean;
  apart: number;
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
  search.begin(own, lexicon, other, home);
  // Names have capitals where there are any, so that words with one are tried first.
  if (search.lookAtCapitals() < FOUND) search.lookAtSmall();
  const match = search.match();
  return match.logOdds >= NAMESAKE ? match : (namesakeOf(own, lexicon, other) ?? match);
}

/** The same first name as another language has it: Charles, Карл. */
function namesakeOf(own: KnownWord, lexicon: NameLexicon, other: NamedText): NameMatch | undefined {
  if (own.small) return undefined;
  const forms = formsOf(own, lexicon);
  const wanted = namesakesOf(own, forms);
  if (!wanted) return undefined;
  const { count, ids, starts, ends } = other.words;
  for (let at = 0; at < count; at++) {
    const word = other.lexicon.wordAt(ids[at]!);
    if (word.small) continue;
    const spellings = formsOf(word, other.lexicon);
    if (!namesakesOf(word, spellings)?.some((number) => wanted.includes(number))) continue;
    const there = { word, start: starts[at]!, end: ends[at]! };
    return { logOdds: NAMESAKE, word: there, letters: spellings[0]!.letters, own: forms[0]!.letters };
  }
  return undefined;
}

/** A search for the word of a text that is likest a name. One object serves search after search. */
class MatchSearch {
  #other!: NamedText;
  #home: string | undefined;
  #forms: readonly NameSpelling[] = [];
  #sounds = 0;
  /** The log odds of the best match, the letters of its spelling and of that of the name. */
  #best = -Infinity;
  #letters = '';
  #own = '';
  /** Which word it is, and how far its sounds are apart. */
  #place = -1;
  #apart = 0;
  /** The last word that was found hopeless. */
  #hopeless = -1;
  /** What is compared later, and what serves for it again. */
  #waiting = 0;
  readonly #later: Try[] = [];

  begin(own: KnownWord, lexicon: NameLexicon, other: NamedText, home: string | undefined): void {
    this.#forms = formsOf(own, lexicon);
    this.#sounds = soundsOfForms(own.id, lexicon);
    this.#other = other;
    this.#home = home;
    this.#best = -Infinity;
    this.#place = this.#hopeless = -1;
    this.#waiting = 0;
  }

  /** Looks at the words with a capital; the log odds of the best match so far. */
  lookAtCapitals(): number {
    const { capitals, lexicon } = this.#other;
    for (let at = 0; at < capitals.length; at++) {
      const { word, index } = capitals[at]!;
      if (this.#mayBe(word.id, lexicon, FLAG.function) && this.#meet(word.id, index)) return this.#best;
    }
    return this.#compareLater();
  }

  /** The same for the words without. */
  lookAtSmall(): number {
    const { words, lexicon } = this.#other;
    const { count, ids } = words;
    for (let at = 0; at < count; at++) {
      const id = ids[at]!;
      if (this.#mayBe(id, lexicon, FLAG.function | FLAG.capital) && this.#meet(id, at)) return this.#best;
    }
    return this.#compareLater();
  }

  /** Whether a word that has none of the flags given may sound like the name. */
  #mayBe(id: number, lexicon: NameLexicon, unwanted: number): boolean {
    return (lexicon.flags[id]! & unwanted) === 0 && mayBeNear(this.#sounds, soundsOfForms(id, lexicon));
  }

  /** Compares the spellings of a word at once that sound much like the name, or keeps them; whether it is certainly the name. */
  #meet(id: number, at: number): boolean {
    const { lexicon } = this.#other;
    const forms = this.#forms;
    const known = lexicon.near.get(forms[0]!.id, id);
    if (known === 0) return false;
    const spellings = formsOf(lexicon.wordAt(id), lexicon);
    let near = 0;
    for (let a = 0, bit = 0; a < forms.length; a++) {
      for (let b = 0; b < spellings.length; b++, bit++) {
        if (known !== undefined && ((known >> bit) & 1) === 0) continue;
        const form = forms[a]!;
        const spelling = spellings[b]!;
        const apart = soundsApart(form.sounds, spelling.sounds);
        if (apart === FAR_APART) continue;
        near |= 1 << bit;
        const derived = a > 0 && b > 0;
        if (apart > AT_ONCE) this.#put(at, form, spelling, derived, apart);
        else if (this.#weigh(at, form, spelling, derived, apart) >= CERTAIN) return true;
      }
    }
    if (known === undefined && forms.length * spellings.length <= BITS)
      lexicon.near.set(forms[0]!.id, id, near);
    return false;
  }

  /** Keeps two spellings for later. */
  #put(at: number, form: NameSpelling, spelling: NameSpelling, derived: boolean, apart: number): void {
    const number = this.#waiting++;
    const kept = this.#later[number];
    if (!kept) {
      this.#later.push({ at, form, spelling, derived, apart });
      return;
    }
    kept.at = at;
    kept.form = form;
    kept.spelling = spelling;
    kept.derived = derived;
    kept.apart = apart;
  }

  /** Compares the spellings that were kept, those that sound likest first. */
  #compareLater(): number {
    const waiting = this.#waiting;
    if (waiting === 0) return this.#best;
    this.#waiting = 0;
    const later = sortedTries(this.#later, waiting);
    for (let next = 0; next < waiting; next++) {
      const { at, form, spelling, derived, apart } = later[next]!;
      if (this.#best >= CERTAIN || (this.#best >= FOUND && apart > this.#apart + FARTHER)) break;
      if (at !== this.#hopeless) this.#weigh(at, form, spelling, derived, apart);
    }
    if (this.#later.length > MOST_KEPT) this.#later.length = 0;
    this.#hopeless = -1;
    return this.#best;
  }

  /** Compares two spellings; the log odds of the best match so far. */
  #weigh(at: number, form: NameSpelling, spelling: NameSpelling, derived: boolean, apart: number): number {
    const { words, lexicon } = this.#other;
    const odds = spellingLogOdds(form, spelling);
    if (odds < HOPELESS) this.#hopeless = at;
    const best = this.#best;
    if (odds <= best) return best;
    const { small } = lexicon.wordAt(words.ids[at]!);
    const likely = odds - handicap(form, spelling, small) - (derived ? 1 : 0);
    if (likely <= best) return best;
    const logOdds = likely - cutOf(this.#other, at, this.#home);
    if (logOdds <= best) return best;
    this.#letters = spelling.letters;
    this.#own = form.letters;
    this.#place = at;
    this.#apart = apart;
    return (this.#best = logOdds);
  }

  match(): NameMatch {
    const at = this.#place;
    if (at < 0) return NO_MATCH;
    const { words, lexicon } = this.#other;
    const word = { word: lexicon.wordAt(words.ids[at]!), start: words.starts[at]!, end: words.ends[at]! };
    return { logOdds: this.#best, word, letters: this.#letters, own: this.#own };
  }
}

const search = new MatchSearch();

/** From so many on the sort of the host is faster. */
const MANY = 32;
/** Spellings that are kept for the next search. */
const MOST_KEPT = 1024;

/** The first so many spellings by how far they sound apart, those that are equal as they were; few are sorted in place. */
function sortedTries(tries: Try[], count: number): readonly Try[] {
  if (count > MANY) return tries.slice(0, count).sort((x, y) => x.apart - y.apart);
  for (let end = 1; end < count; end++) {
    const one = tries[end]!;
    let at = end;
    for (; at > 0 && tries[at - 1]!.apart > one.apart; at--) tries[at] = tries[at - 1]!;
    tries[at] = one;
  }
  return tries;
}

/** What a match with a word of a text must be better by, as it is an ordinary word or stands for another place. */
function cutOf(other: NamedText, at: number, home: string | undefined): number {
  const { ids, starts, ends } = other.words;
  const cut = ordinaryCut(other.lexicon.wordAt(ids[at]!), other.lexicon);
  return isElsewhere(other, starts[at]!, ends[at]!, home) ? cut + OTHER_PLACE : cut;
}

/** Whether a word is the adjective or people of another place than `home`. */
function isElsewhere({ places }: NamedText, from: number, to: number, home: string | undefined): boolean {
  for (const { main, home: place, start, end } of places)
    if ((!main || home !== undefined) && place !== home && start <= from && to <= end) return true;
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
