import { type KnownWord, type NamedText, type NameLexicon } from '../facts/index.ts';

/** A word is written without a capital, or with one where no sentence begins. */
const LOWER = 1;
const NAME = 2;
/** Instead of a number for words that are not written in small letters. */
const NONE = -1;
const FIRST_SIZE = 1 << 12;

/** The ways of writing that words of a lexicon show or may show, by numbers from 1 on. They hold for all runs. */
class Writings {
  readonly #numbers = new Map<string, number>();
  /** What {@link KnownWord.lower} is, by number of the word; 0 for words not met yet. */
  lower = new Int32Array(FIRST_SIZE);
  /** What `bare` is, and what it is in lower case. */
  readonly #bare: number[] = [];
  readonly #folded: number[] = [];

  /** Finds out what a word is that was not met yet. */
  meet({ id, lower }: KnownWord): number {
    if (id >= this.lower.length) {
      const before = this.lower;
      this.lower = new Int32Array(2 * id);
      this.lower.set(before);
    }
    return (this.lower[id] = lower === undefined ? NONE : this.#add(lower));
  }

  bare({ id, bare }: KnownWord): number {
    return (this.#bare[id] ??= this.#add(bare));
  }

  folded({ id, bare }: KnownWord): number {
    return (this.#folded[id] ??= this.#add(bare.toLowerCase()));
  }

  /** The number of a way of writing that words have shown; 0 for others. */
  find(written: string): number {
    return this.#numbers.get(written) ?? 0;
  }

  #add(written: string): number {
    let number = this.#numbers.get(written);
    if (number === undefined) this.#numbers.set(written, (number = this.#numbers.size + 1));
    return number;
  }
}

const known = new WeakMap<NameLexicon, Writings>();

/** How one version writes the words of a lexicon: {@link LOWER} and {@link NAME} by the numbers of the ways of writing. */
interface Marked {
  readonly lexicon: NameLexicon;
  readonly writings: Writings;
  marks: Uint8Array;
}

/** How one version writes its words: without a capital, and with one where no sentence begins. */
export class WordUse {
  /** One for each lexicon of its words; the last one is in use. */
  readonly #all: Marked[] = [];

  /** Takes in the words of a row. */
  add({ words: { ids }, capitals, lexicon }: NamedText): void {
    const marked = this.#of(lexicon);
    const { writings } = marked;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const lower = writings.lower[id] || writings.meet(lexicon.words[id]!);
      if (lower !== NONE) mark(marked, lower, LOWER);
    }
    for (const { word, initial, role } of capitals)
      if (!initial && role === 'name') mark(marked, writings.bare(word), NAME);
  }

  /** Whether a word with a capital is written in small letters elsewhere, in at least four. */
  isLower(word: KnownWord, lexicon: NameLexicon): boolean {
    const own = this.#of(lexicon);
    if ((own.marks[own.writings.folded(word)]! & LOWER) !== 0) return true;
    return this.#all.length > 1 && this.#isElsewhere(word.bare.toLowerCase(), LOWER);
  }

  /** Whether a word is written with a capital elsewhere where no sentence begins. */
  isName(word: KnownWord, lexicon: NameLexicon): boolean {
    const own = this.#of(lexicon);
    if ((own.marks[own.writings.bare(word)]! & NAME) !== 0) return true;
    return this.#all.length > 1 && this.#isElsewhere(word.bare, NAME);
  }

  #isElsewhere(written: string, wanted: number): boolean {
    return this.#all.some(({ writings, marks }) => (marks[writings.find(written)]! & wanted) !== 0);
  }

  #of(lexicon: NameLexicon): Marked {
    const last = this.#all.at(-1);
    if (last?.lexicon === lexicon) return last;
    let marked = this.#all.find((one) => one.lexicon === lexicon);
    if (marked) return marked;
    let writings = known.get(lexicon);
    if (!writings) known.set(lexicon, (writings = new Writings()));
    marked = { lexicon, writings, marks: new Uint8Array(FIRST_SIZE) };
    this.#all.push(marked);
    return marked;
  }
}

function mark(marked: Marked, number: number, as: number): void {
  if (number >= marked.marks.length) {
    const before = marked.marks;
    marked.marks = new Uint8Array(2 * number);
    marked.marks.set(before);
  }
  marked.marks[number]! |= as;
}
