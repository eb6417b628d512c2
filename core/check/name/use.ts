import type { NameLexicon } from '../../facts/index.ts';
import { indexOfMark, isInitialMark, kindOf } from '../../facts/name.ts';
import { FLAG, lowerPart } from '../../facts/name/lexicon.ts';
import type { TextWords } from '../../facts/name/words.ts';

/** A word is written without a capital, or with one where no sentence begins. */
const LOWER = 1;
const NAME = 2;
/** It was taken in as a word in small letters, or as one with a capital. */
const SEEN = 4;
const MET = 8;

type Numbers = NameLexicon['numbers'];

/** How one version writes its words: without a capital, and with one where no sentence begins. */
export class WordUse {
  /** Marks by the numbers of the words in the lexicon that was read with last, and in those that are full. */
  #numbers: Numbers | undefined;
  #marks = new Uint8Array();
  readonly #before = new Map<Numbers, Uint8Array<ArrayBuffer>>();

  /** Takes in the words of a row, those with a capital marked. */
  add({ count, ids, capitals, marks }: TextWords, lexicon: NameLexicon): void {
    const { flags, numbers, vocabulary } = lexicon;
    if (numbers !== this.#numbers || flags.length > this.#marks.length) this.#makeRoom(lexicon);
    for (let at = 0; at < count; at++) {
      const id = ids[at]!;
      const flag = flags[id]!;
      if ((flag & FLAG.lower) === 0 || (this.#marks[id]! & SEEN) !== 0) continue;
      this.#mark((flag & FLAG.apart) === 0 ? id : numbers.numberOf(lowerPart(numbers.text(id))), LOWER);
      this.#mark(id, SEEN);
    }
    for (let at = 0; at < capitals; at++) {
      const mark = marks[at]!;
      const id = ids[indexOfMark(mark)]!;
      if (isInitialMark(mark) || (this.#marks[id]! & MET) !== 0) continue;
      const word = lexicon.wordAt(id);
      if (kindOf(word, vocabulary).role === 'name')
        this.#mark(word.bare === word.text ? id : numbers.numberOf(word.bare), NAME);
      this.#mark(id, MET);
    }
  }

  /** Whether a word is written in small letters, of which it has four or more. */
  isLower(id: number, { numbers }: NameLexicon): boolean {
    return this.#has(id, numbers, LOWER);
  }

  /** Whether a word is written with a capital where no sentence begins. */
  isName(id: number, { numbers }: NameLexicon): boolean {
    return this.#has(id, numbers, NAME);
  }

  #has(id: number, numbers: Numbers, mark: number): boolean {
    if (numbers === this.#numbers && (this.#marks[id]! & mark) !== 0) return true;
    if (this.#before.size === 0) return false;
    const text = numbers.text(id);
    for (const [other, marks] of [...this.#before, [this.#numbers!, this.#marks] as const])
      if ((marks[other.numberOf(text)]! & mark) !== 0) return true;
    return false;
  }

  #mark(id: number, mark: number): void {
    if (id >= this.#marks.length) this.#marks = larger(this.#marks, 2 * id);
    this.#marks[id]! |= mark;
  }

  #makeRoom({ flags, numbers }: NameLexicon): void {
    if (this.#numbers && numbers !== this.#numbers) {
      this.#before.set(this.#numbers, this.#marks);
      this.#marks = this.#before.get(numbers) ?? new Uint8Array();
      this.#before.delete(numbers);
    }
    this.#numbers = numbers;
    if (flags.length > this.#marks.length) this.#marks = larger(this.#marks, flags.length);
  }
}

function larger(marks: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const room = new Uint8Array(size);
  room.set(marks);
  return room;
}
