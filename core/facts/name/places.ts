import { addTo } from '../../model/lists.ts';
import { type NameVocabulary, nameVocabulary } from '../lang/names.ts';
import { EXONYMS } from '../lang/exonyms.ts';
import { PLACE_FORMS, type PlaceForms } from '../lang/place-forms.ts';
import { currentCode, displayNames, gazetteerHome, twoLetterCodes } from './codes.ts';
import { headOf, Heads } from './heads.ts';
import { nameLetters, nameScript, plainLetters } from './letters.ts';
import { isAllCapitals, type KnownWord, type NameLexicon, type PlaceEntry, wordStems } from './lexicon.ts';
import { cliticEnds, entryStem } from './stem.ts';
import { wordsOfName } from './words.ts';

/** Continents by their codes in UN M.49, and the keys of `EXONYMS` for what each is mostly called. */
const CONTINENTS: readonly (readonly [code: string, key: string])[] = [
  ['150', 'EU'],
  ['002', 'africa'],
  ['142', 'asia'],
  ['003', 'northamerica'],
  ['005', 'southamerica'],
  ['019', 'US'],
];
const LAST_VOWELS = /[aeiouyąęαεηιουωаеиоуыэюяіїє]+$/u;
const SHORTEST_ROOT = 4;
const NO_LETTER = /[^\p{L}]/u;
const ONE_WORD = /^[\p{L}\p{M}\u0640]+$/u;
/** Entries are phrases of at most so many words. */
const LONGEST_PHRASE = 4;

/** The names of countries, territories, languages and well-known places and bodies in one language. */
export class PlaceTable {
  /**
   * By what the names stand for, see {@link gazetteerHome}: the beginnings that all cases of its names of one word share, in
   * Arabic of all names.
   */
  readonly roots = new Map<string, string[]>();
  readonly #base: string;
  readonly #vocabulary: NameVocabulary;
  readonly #forms: PlaceForms | undefined;
  /** Keys by the letters of the whole name. */
  readonly #exact = new Map<string, string>();
  /** By the stems of the words, joined by blanks; names all in capitals with a `=` in front. */
  readonly #phrases = new Map<string, PlaceEntry>();
  /** How many words the longest phrase that begins with a stem has. */
  readonly #starts = new Map<string, number>();
  /** The stems of the second words of phrases, by those of the first. */
  readonly #seconds = new Map<string, Set<string>>();
  /** The first letters of the stems that phrases begin with, and of those that wait. */
  readonly #heads = new Heads();
  #clitics = false;
  /** What is still to be put in, by the first letters of the names, in its order. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(base: string) {
    this.#base = base;
    this.#vocabulary = nameVocabulary(base);
    this.#forms = PLACE_FORMS[base];
    this.#putExonyms();
    if (this.#vocabulary.sparse) this.#putContinents();
    this.#putCodes('region');
    this.#putCodes('language');
  }

  /** The key of a whole name; its letters as {@link wholeLetters} gives them. */
  key(letters: string): string | undefined {
    this.#open(letters);
    return this.#exact.get(letters);
  }

  /** How many words the longest phrase has that begins with a word, by its number in the lexicon that learned it. */
  reach(id: number, lexicon: NameLexicon): number {
    const letters = lexicon.lettersAt(id);
    if (!this.#mayBegin(letters)) return 0;
    this.#open(letters);
    let longest = 0;
    for (const stem of wordStems(lexicon.wordAt(id)))
      longest = Math.max(longest, this.#starts.get(stem) ?? 0);
    return longest;
  }

  /** Whether phrases begin with two words, the first of which some begin with. */
  goesOn(word: KnownWord, next: KnownWord): boolean {
    const others = wordStems(next);
    for (const stem of wordStems(word)) {
      const after = this.#seconds.get(stem);
      if (after) for (const other of others) if (after.has(other)) return true;
    }
    return false;
  }

  /** What the last of some phrases that is in the table means; `word` is their first one. */
  entry(phrases: readonly string[], word: KnownWord): PlaceEntry | undefined {
    let found: PlaceEntry | undefined;
    for (const phrase of phrases) {
      const entry = this.#phrases.get(phrase);
      if (entry && (entry.only === undefined || entry.only === nameLetters(word.bare))) found = entry;
    }
    return found;
  }

  /** Whether a word may begin like a phrase, behind clitics if need be. */
  #mayBegin(letters: string): boolean {
    if (this.#heads.mayBegin(letters, 0)) return true;
    return this.#clitics && cliticEnds(letters).some((end) => this.#heads.mayBegin(letters, end));
  }

  /** Puts in what waits for a word that begins with the letters. */
  #open(letters: string): void {
    if (this.#waiting.size === 0) return;
    const head = headOf(letters);
    for (let length = head.length; length > 0; length--) {
      const own = head.slice(0, length);
      const waiting = this.#waiting.get(own);
      if (!waiting) continue;
      this.#waiting.delete(own);
      for (const put of waiting) put();
    }
  }

  /** Puts a name in, and what is formed of it, at once or when it may be asked for. */
  #wait(name: string, put: () => void): void {
    if (this.#forms?.many !== true) {
      put();
      return;
    }
    const [first = ''] = isOneWord(name) ? [name] : wordsOfName(name, this.#vocabulary);
    const head = headOf(nameLetters(first));
    addTo(this.#waiting, head, put);
    this.#heads.add(head);
  }

  #putExonyms(): void {
    for (const [key, names] of EXONYMS) {
      const [own = '', derived = ''] = names[this.#base]?.split(';') ?? [];
      for (const name of own.split('|')) this.#putMain(name, key);
      if (derived === '') continue;
      for (const name of derived.split('|')) this.#wait(name, () => this.#putDerived(name, key));
    }
  }

  #putContinents(): void {
    const names = displayNames(this.#base, 'region');
    for (const [code, key] of CONTINENTS) this.#putMain(names?.of(code) ?? '', key);
    const short = displayNames(this.#base, 'region', 'short');
    for (const code of ['US', 'GB']) this.#putMain(short?.of(code) ?? '', code);
  }

  #putCodes(type: 'region' | 'language'): void {
    const names = displayNames(this.#base, type);
    if (!names) return;
    for (const letters of twoLetterCodes()) {
      const own = type === 'region' ? letters.toUpperCase() : letters;
      const name = names.of(own);
      if (name === undefined) continue;
      const fixed = this.#forms?.indeclinable?.test(name) === true;
      if (type === 'region') {
        const code = currentCode(own, type);
        this.#putMain(name, code, fixed, this.#forms?.derived);
      } else this.#wait(name, () => this.#put(name, currentCode(own, type), false, fixed));
    }
  }

  /** Puts in the name of a place or body itself, and what the language forms of it. */
  #putMain(name: string, key: string, fixed = false, formed?: PlaceForms['derived']): void {
    if (wholeLetters(name).length < 2) return;
    this.#putRoot(name, gazetteerHome(key));
    this.#wait(name, () => {
      this.#put(name, key, true, fixed);
      if (formed && !NO_LETTER.test(name)) for (const form of formed(name)) this.#putDerived(form, key);
    });
  }

  #putRoot(name: string, home: string): void {
    let known = this.roots.get(home);
    if (!known) this.roots.set(home, (known = []));
    // Arabic letters join, so that blanks get lost.
    const root = isOneWord(name) || this.#base === 'ar' ? nameRoot(name) : undefined;
    if (root !== undefined) known.push(root);
  }

  #put(name: string, key: string, main: boolean, fixed = false): void {
    const whole = nameLetters(name);
    const letters = withoutArticle(whole);
    if (letters.length < 2) return;
    if (!this.#exact.has(letters)) this.#exact.set(letters, key);
    const phrase = isOneWord(name)
      ? [stemOfEntry(name, whole)]
      : wordsOfName(name, this.#vocabulary).map((word) => stemOfEntry(word, nameLetters(word)));
    // Нигерия is not Нигер: the stem up to the last vowel tells them apart.
    if (phrase.length === 1 && letters.endsWith('ия')) phrase[0] = letters.slice(0, -1);
    const joined = phrase.join(' ');
    const [first, second] = phrase;
    if (first === undefined || phrase.length > LONGEST_PHRASE || this.#phrases.has(joined)) return;
    this.#phrases.set(joined, { key, main, ...(fixed && phrase.length === 1 && { only: letters }) });
    this.#starts.set(first, Math.max(this.#starts.get(first) ?? 0, phrase.length));
    const bare = first.startsWith('=') ? first.slice(1) : first;
    if (nameScript(bare) === 'Arab') this.#clitics = true;
    this.#heads.add(headOf(bare));
    if (second === undefined) return;
    const after = this.#seconds.get(first);
    if (after) after.add(second);
    else this.#seconds.set(first, new Set([second]));
  }

  #putDerived(name: string, key: string): void {
    this.#put(name, key, false);
    for (const form of this.#forms?.inhabitants?.(name) ?? []) this.#put(form, key, false);
  }
}

function isOneWord(name: string): boolean {
  return plainLetters(name) !== 0 || ONE_WORD.test(name);
}

/** The stem of a word of a name, by its letters; with a `=` in front the whole of a word all in capitals. */
function stemOfEntry(word: string, bare: string): string {
  const script = nameScript(bare);
  return isAllCapitals(word) ? `=${bare}` : script ? entryStem(bare, script) : bare;
}

/** What all cases of a name share, as letters; undefined where that is too short to tell it. */
export function nameRoot(name: string): string | undefined {
  const root = nameLetters(name).replace(LAST_VOWELS, '');
  return root.length < SHORTEST_ROOT ? undefined : root;
}

/** The letters of a whole name, without the article of Arabic. */
export function wholeLetters(name: string): string {
  return withoutArticle(nameLetters(name));
}

function withoutArticle(letters: string): string {
  return letters.startsWith('ال') && letters.length > 4 ? letters.slice(2) : letters;
}
