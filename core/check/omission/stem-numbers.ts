import { stem } from '../../align/stem.ts';
import { PLACE, type Tokens } from '../../facts/token.ts';
import type { WordLexicon } from '../../facts/word-lexicon.ts';
import type { LanguageTag } from '../../model/index.ts';
import { baseLanguage } from '../../text/language.ts';

/** Stems after which a new run begins to number anew, so that memory stays bounded. */
const MOST_STEMS = 100_000;

const byLanguage = new Map<string, StemNumbers>();

/**
 * Numbers the stems of a language from 1 on, in the order in which they are met. They are kept from run to run: what the stem
 * of a word is, is found out once.
 */
export class StemNumbers {
  readonly #lang: LanguageTag;
  readonly #numbers = new Map<string, number>();
  /** By lexicon, of each word, one more than the number of its stem; 0 where it was not asked for. */
  readonly #ofWords = new WeakMap<WordLexicon, Int32Array>();
  /** The lexicon asked about last, and what is there of it. */
  #lexicon: WordLexicon | undefined;
  #known: Int32Array = new Int32Array();

  private constructor(lang: LanguageTag) {
    this.#lang = lang;
  }

  /** The numbers to begin a run with. */
  static of(lang: LanguageTag): StemNumbers {
    const base = baseLanguage(lang);
    let stems = byLanguage.get(base);
    if (!stems || stems.size > MOST_STEMS) byLanguage.set(base, (stems = new StemNumbers(base)));
    return stems;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#numbers.size + 1;
  }

  /** The number of a token's stem; 0 for figures, marks and words of one letter. */
  of({ lexicon, ids, flags }: Tokens, at: number): number {
    if ((flags[at]! & PLACE.word) === 0) return 0;
    const id = ids[at]!;
    if (lexicon !== this.#lexicon || id >= this.#known.length) this.#turnTo(lexicon);
    const known = this.#known;
    if (known[id] === 0) known[id] = this.#number(stem(lexicon.text(id), this.#lang)) + 1;
    return known[id]! - 1;
  }

  /** Makes room for the words of a lexicon, and what is known of them at hand. */
  #turnTo(lexicon: WordLexicon): void {
    const before = this.#ofWords.get(lexicon);
    let known = before;
    if (!known || known.length < lexicon.size) {
      known = new Int32Array(2 * lexicon.size);
      if (before) known.set(before);
      this.#ofWords.set(lexicon, known);
    }
    this.#lexicon = lexicon;
    this.#known = known;
  }

  #number(text: string): number {
    if (text.length < 2) return 0;
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.size));
    return number;
  }
}
