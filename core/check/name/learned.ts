import type { NamedText, NameLexicon } from '../../facts/index.ts';
import { formLetters } from '../../facts/name/match.ts';

/** Shorter forms are too often no names. */
const SHORTEST = 4;
/** So often a word stands in a version that must be found as a name if it is one. */
const AGAIN = 3;

/** What is counted of the words of a lexicon, by their numbers. */
interface WordCounts {
  /** How often they stand in the rows. */
  counts: Int32Array;
  /** What {@link LearnedNames.has} said of them. */
  said: Uint8Array;
}

const NO = 1;
const YES = 2;

/** How often words of a version without capitals were found to be names, and how often they occur at all. */
export class LearnedNames {
  /** By the letters of the form that is the name. */
  readonly #names = new Map<string, number>();
  /** A lexicon that is full is followed by another. */
  readonly #words = new Map<NameLexicon, WordCounts>();
  #forms: Map<string, number> | undefined;

  /** Counts a word that is a name in its row; letters of the form that is. */
  addName(letters: string): void {
    this.#names.set(letters, (this.#names.get(letters) ?? 0) + 1);
  }

  /** Counts the words of a row. */
  addText({ words: { count, ids }, lexicon }: NamedText): void {
    const { counts } = this.#wordsOf(lexicon);
    for (let at = 0; at < count; at++) counts[ids[at]!]! += 1;
  }

  /** Whether a word is a name more often than not, in one of its forms. To be asked when all rows are counted. */
  has(id: number, lexicon: NameLexicon): boolean {
    const { said } = this.#wordsOf(lexicon);
    if (said[id] === 0)
      said[id] = formLetters(id, lexicon).some((letters) => this.#isName(letters)) ? YES : NO;
    return said[id] === YES;
  }

  /** Whether a word stands there again and again, and never as a name that was found. */
  isOrdinary(id: number, lexicon: NameLexicon): boolean {
    if (this.#wordsOf(lexicon).counts[id]! < AGAIN) return false;
    return formLetters(id, lexicon).every((letters) => !this.#names.has(letters));
  }

  #wordsOf(lexicon: NameLexicon): WordCounts {
    let words = this.#words.get(lexicon);
    if (!words) this.#words.set(lexicon, (words = { counts: new Int32Array(), said: new Uint8Array() }));
    const { length } = lexicon.flags;
    if (words.counts.length < length) {
      const { counts, said } = words;
      words.counts = new Int32Array(length);
      words.counts.set(counts);
      words.said = new Uint8Array(length);
      words.said.set(said);
    }
    return words;
  }

  #isName(letters: string): boolean {
    const count = letters.length < SHORTEST ? undefined : this.#names.get(letters);
    return count !== undefined && 2 * count > ((this.#forms ??= this.#countForms()).get(letters) ?? 0);
  }

  #countForms(): Map<string, number> {
    const forms = new Map<string, number>();
    for (const [lexicon, { counts }] of this.#words) {
      for (let id = 0; id < counts.length; id++) {
        if (counts[id] === 0) continue;
        for (const letters of formLetters(id, lexicon))
          if (this.#names.has(letters)) forms.set(letters, (forms.get(letters) ?? 0) + counts[id]!);
      }
    }
    return forms;
  }
}
