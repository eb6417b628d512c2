import { isRomanLetter, romanOrdinal } from './roman.ts';
import type { Entry, FirstWords } from './vocabulary.ts';
import { isLetter, type WordLexicon } from './word-lexicon.ts';

/** What is told of a word or mark, a bit each. */
export const MARK = {
  /** It is among the `words` of the vocabulary. */
  word: 1,
  /** It can be all that a text needs to say a number, date, time or quantity. */
  starts: 2,
  /** Its first letters are those of compounds such as четырёхмесячный. */
  compound: 4,
  /** A character such as ½. */
  fraction: 8,
  /** It makes a decade of the year that it is written to: 1960s. */
  decade: 16,
  /** Its letters are those of a Roman numeral. */
  roman: 32,
  /** A unit of time that is one of it beside a word for a span. */
  one: 64,
  /** A word that makes a span of the unit of time at its side, or an article. */
  span: 128,
  /** It was asked for before. */
  known: 256,
  /** It goes on with some phrase that began before it. */
  later: 512,
} as const;

/** Where above the marks the number of the entry stands. */
const ENTRY = 10;

/** What tells by itself that a text may say a value. */
export const TELLING = MARK.starts | MARK.compound | MARK.roman;
/** What tells it side by side. */
export const SPAN = MARK.one | MARK.span;

/** A word is as long as this to be looked at for the number it begins with: четырёхмесячный. */
const SHORTEST_COMPOUND = 7;
/** By so many of its first letters that number is known. */
const COMPOUND_HEAD = 3;

/** What a vocabulary tells of words, by their numbers in a lexicon: asked for every word of a text, found out once. */
export class WordMarks {
  readonly #words: FirstWords;
  readonly #cliticMarks: (text: string, entry: Entry) => number;
  /** What is told of words besides, by the word as it is compared. */
  readonly #told = new Map<string, number>();
  readonly #heads = new Set<string>();
  readonly #romanSuffixes: readonly string[];
  #lexicon: WordLexicon | undefined;
  #byId = new Int32Array();
  /** The entries of words met, by the number that stands above their marks. */
  readonly #entries: Entry[] = [];

  /**
   * @param romanSuffixes endings of ordinals in Roman numerals
   * @param cliticMarks gives the marks of a word with a clitic
   */
  constructor(
    words: FirstWords,
    romanSuffixes: readonly string[],
    cliticMarks: (text: string, entry: Entry) => number,
  ) {
    this.#words = words;
    this.#cliticMarks = cliticMarks;
    this.#romanSuffixes = romanSuffixes;
  }

  /** Adds marks to those of a word. */
  add(word: string, marks: number): void {
    if (word !== '' && marks !== 0) this.#told.set(word, (this.#told.get(word) ?? 0) | marks);
  }

  /** Adds the first part of a compound. */
  addCompound(form: string): void {
    this.#heads.add(form.slice(0, COMPOUND_HEAD));
  }

  /**
   * The marks by the numbers of the words that a lexicon has now; 0 for those not asked for yet, see {@link learn}. Above the
   * marks stands more, see {@link entry}.
   */
  of(lexicon: WordLexicon): Int32Array {
    if (lexicon !== this.#lexicon || this.#byId.length < lexicon.size) {
      const before = lexicon === this.#lexicon ? this.#byId : [];
      if (lexicon !== this.#lexicon) this.#entries.length = 0;
      this.#byId = new Int32Array(2 * lexicon.size);
      this.#byId.set(before);
      this.#byId[0] = MARK.known | MARK.later;
      this.#lexicon = lexicon;
    }
    return this.#byId;
  }

  /** Finds out the marks of a word of the lexicon that {@link of} was asked about last. */
  learn(id: number): number {
    const lexicon = this.#lexicon!;
    const folded = lexicon.folded(id);
    let marks = MARK.known | (this.#told.get(folded) ?? 0);
    const entry = this.#words.get(folded);
    if (entry) {
      marks |= MARK.word | (this.#entries.push(entry) << ENTRY);
      if (entry.node.word?.starts) marks |= MARK.starts;
      if (entry.prefix > 0) marks |= this.#cliticMarks(folded, entry);
    }
    if (folded.length >= SHORTEST_COMPOUND && this.#heads.has(folded.slice(0, COMPOUND_HEAD)))
      marks |= MARK.compound;
    if (isRoman(lexicon.text(id), this.#romanSuffixes)) marks |= MARK.roman;
    return (this.#byId[id] = marks);
  }

  /** The entry of a word with the marks; undefined for one that is not among the words of the vocabulary. */
  entry(marks: number): Entry | undefined {
    return (marks & MARK.word) === 0 ? undefined : this.#entries[(marks >> ENTRY) - 1];
  }
}

function isRoman(word: string, suffixes: readonly string[]): boolean {
  const first = word.charCodeAt(0);
  return isLetter(first) && isRomanLetter(first) && romanOrdinal(word, suffixes) !== undefined;
}
