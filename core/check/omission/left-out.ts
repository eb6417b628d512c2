import { Tokens } from '../../facts/token.ts';
import { separatesWords } from '../../text/language.ts';
import { isFurniture, type Present } from '../cell.ts';
import { type CellWord, cellWords } from './cell-words.ts';
import type { CheckContext, CheckRow } from '../check.ts';
import { Counterparts } from './counterparts.ts';
import { LengthModel } from '../length-model.ts';
import { lostSentences } from './lost-sentence.ts';
import { type Sentence, sentencesIn } from '../sentences.ts';
import { bestStretch } from './stretch.ts';
import { wordEvidence } from './word-evidence.ts';
import { WordSample } from './word-sample.ts';

/** A stretch of one version that another seems to lack. */
export interface LeftOut {
  readonly in: Present;
  readonly from: Present;
  /** Place of the stretch in the text of `in`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The logarithm of the odds that it was left out, up to a constant: see {@link POSSIBLE} and {@link LIKELY}. */
  readonly score: number;
}

/** Scores from which on a part may be, and is likely to be, left out: one correct row in 120, and in 350, has such a score. */
export const POSSIBLE = 4;
export const LIKELY = 5.4;

/** Deviations from the expected length from which on it is worth looking for what is missing. */
const SHORT = 2.6;
/** The same for whole sentences of a text that has more of them than the other. */
const SHORT_OF_SENTENCES = 0.8;
/**
 * What is added to the gain in likelihood of the lengths, where the other version has several sentences and where it has one;
 * what the evidence of the words weighs; and what a mark between clauses takes off that the other version has too many, for a
 * sentence that became a clause is not lost. Fitted on correct rows of several sentences and on rows that one was cut from.
 */
const SENTENCES = 1.8;
const ONE_SENTENCE = 0.8;
const SENTENCE_WORDS = 0.1;
const SURPLUS_MARK = 0.8;
/** Words of lost sentences add hardly more. */
const MOST_OF_WORDS = 0.5;
/** Letters of the longer text under which lengths tell nothing. */
const MINIMUM = 40;
/** Evidence of words from which on they show where the part is; else all of the text is meant. */
const TELLING = 0.5;
/** Letters that a letter of an acronym stands for where the other version spells it out. */
const SPELLED_OUT = 6;
const LONGEST_ACRONYM = 6;
const CAPITALS = /^\p{Lu}+$/u;

/** Sentences of a text that by their lengths seem lost, see {@link LeftOut}. */
interface Lost extends Sentence {
  readonly score: number;
}

/** The words of a version and of another, and what those of the first tell, see `wordEvidence`. */
interface Evidence {
  readonly words: readonly CellWord[];
  readonly theirs: readonly CellWord[];
  readonly evidence: Float64Array;
}

const known = new WeakMap<CheckContext, LeftOutParts>();

/** Finds sentences and parts of them that were left out, by the lengths and words of all rows. */
export class LeftOutParts {
  readonly #context: CheckContext;
  readonly #model: LengthModel;
  readonly #separates: readonly boolean[];
  #sample: WordSample | undefined;
  readonly #counterparts: (Counterparts | undefined)[] = [];
  readonly #tokens = new Tokens();
  #index = -1;
  #parts: readonly LeftOut[] = [];

  private constructor(context: CheckContext) {
    this.#context = context;
    this.#model = LengthModel.of(context);
    this.#separates = context.versions.map(({ lang }) => separatesWords(lang));
  }

  /** The parts of a run's rows: the checks that ask for them share them. */
  static of(context: CheckContext): LeftOutParts {
    let parts = known.get(context);
    if (!parts) known.set(context, (parts = new LeftOutParts(context)));
    return parts;
  }

  /** What versions of a row seem to lack of others, for each two of which one is too short. Remembered for the last row. */
  of(row: CheckRow, index: number): readonly LeftOut[] {
    if (index !== this.#index) {
      this.#index = index;
      this.#parts = this.#find(row, index);
    }
    return this.#parts;
  }

  #find(row: CheckRow, index: number): LeftOut[] {
    const found: LeftOut[] = [];
    const present = this.#context.present(row);
    for (let a = 0; a < present.length; a++) {
      for (let b = a + 1; b < present.length; b++) {
        const [one, other] = [present[a]!, present[b]!];
        const z = this.#model.deviation(index, one.column, other.column, MINIMUM);
        if (Math.abs(z) < SHORT_OF_SENTENCES || !this.#areWords(one, other)) continue;
        const part = z < 0 ? this.#between(one, other, index, -z) : this.#between(other, one, index, z);
        if (part) found.push(part);
      }
    }
    return found;
  }

  #areWords(one: Present, other: Present): boolean {
    return this.#separates[one.column]! && this.#separates[other.column]!;
  }

  /** What of a version another seems to lack that is shorter than expected by so many deviations. */
  #between(one: Present, other: Present, index: number, short: number): LeftOut | undefined {
    const lost = this.#lost(one, other, index);
    if ((!lost && short < SHORT) || isFurniture(one.cell) || isFurniture(other.cell)) return undefined;
    const evidence = this.#evidence(one, other, index);
    const sentences = lost && { in: one, from: other, ...withWords(lost, evidence) };
    const stretch = short < SHORT ? undefined : this.#stretch(evidence, one, other, index);
    return sentences && !(stretch && stretch.score > sentences.score) ? sentences : stretch;
  }

  /** Sentences that the other version seems to lack by their lengths, where it has fewer. */
  #lost(one: Present, other: Present, index: number): Lost | undefined {
    const own = sentencesIn(one.text);
    if (own.length < 2) return undefined;
    const theirs = sentencesIn(other.text);
    const lost = lostSentences(
      this.#lettersOf(own, one, index),
      this.#lettersOf(theirs, other, index),
      (a, b) => surprise(this.#model.deviationOf(a, b, Math.max(a, b), one.column, other.column)),
    );
    if (!lost) return undefined;
    const marks = Math.max(0, this.#model.surplusMarks(index, one.column, other.column));
    const score = lost.gain + (theirs.length === 1 ? ONE_SENTENCE : SENTENCES) - SURPLUS_MARK * marks;
    if (score < POSSIBLE - MOST_OF_WORDS) return undefined;
    return { start: own[lost.first]!.start, end: own[lost.end - 1]!.end, score };
  }

  /** The letters of the sentences of a text, by their share of its length. */
  #lettersOf(sentences: readonly Sentence[], { column, text }: Present, index: number): number[] {
    const letters = this.#context.traits.size(index, column) / text.length;
    return sentences.map(({ start, end }) => Math.max(1, (end - start) * letters));
  }

  /** What each word of a version tells of being left out in another. */
  #evidence(one: Present, other: Present, index: number): Evidence {
    const sample = (this.#sample ??= new WordSample(this.#context));
    const words = this.#words(one, sample);
    const theirs = this.#words(other, sample);
    const counterparts = this.#counterpartsOf(one.column, other.column, sample);
    return { words, theirs, evidence: wordEvidence(words, theirs, counterparts, sample.has(index)) };
  }

  /** A stretch of words that the other version seems to lack. */
  #stretch(
    { words, theirs: theirWords, evidence }: Evidence,
    one: Present,
    other: Present,
    index: number,
  ): LeftOut | undefined {
    const { traits } = this.#context;
    const size = traits.size(index, one.column) + hiddenLetters(one.text, words, other.text);
    const theirs = traits.size(index, other.column) + hiddenLetters(other.text, theirWords, one.text);
    const deviation = (letters: number): number =>
      this.#model.deviationOf(
        Math.max(1, size - letters),
        theirs,
        Math.max(size, theirs),
        one.column,
        other.column,
      );
    const whole = surprise(deviation(0));
    const gain = (letters: number): number => whole - surprise(deviation(letters));
    const best = bestStretch({ words, evidence, size, gain });
    // Without words or marks to tell, a text is merely short: see `length`.
    if (!best || !(best.telling > 0 || best.parted)) return undefined;
    const { first, last, score, telling } = best;
    const [start, end] = telling < TELLING ? [0, one.text.length] : [words[first]!.start, words[last]!.end];
    return { in: one, from: other, start, end, score };
  }

  #words({ column, text }: Present, sample: WordSample): CellWord[] {
    return cellWords(this.#tokens.read(text), sample.version(column).stems);
  }

  #counterpartsOf(from: number, to: number, sample: WordSample): Counterparts {
    const pair = from * this.#context.versions.length + to;
    return (this.#counterparts[pair] ??= new Counterparts(sample, from, to));
  }
}

/** Lost sentences, with the evidence of their words. */
function withWords({ start, end, score }: Lost, { words, evidence }: Evidence): Lost {
  let telling = 0;
  for (const [at, word] of words.entries())
    if (word.start >= start && word.end <= end) telling += evidence[at]!;
  return { start, end, score: score + SENTENCE_WORDS * telling };
}

/** How far off a length is, as the logarithm of its odds: far-off ones are commoner than the normal curve has them. */
function surprise(deviations: number): number {
  const off = Math.abs(deviations);
  return off < 3 ? (off * off) / 2 : 3 * off - 4.5;
}

/** The letters behind the acronyms of a text that the other does not have. */
function hiddenLetters(text: string, words: readonly CellWord[], other: string): number {
  let letters = 0;
  for (const { start, end } of words) {
    const length = end - start;
    if (length < 2 || length > LONGEST_ACRONYM) continue;
    const word = text.slice(start, end);
    if (CAPITALS.test(word) && !other.includes(word)) letters += length;
  }
  return letters * (SPELLED_OUT - 1);
}
