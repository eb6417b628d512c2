/**
 * What pairs of neighbouring letters tell of where a word comes from: for every two letters of `letters`, of which the first
 * stands for the edge of a word, a weight as a letter of base 64, a table row a first letter.
 */
export interface ShapeData {
  readonly letters: string;
  readonly bias: number;
  /** Log odds a step of a weight; the middle of base 64 is none. */
  readonly step: number;
  readonly weights: string;
}

export const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const MIDDLE = 32;

/** Tells names from other words by their letters, as a reader does who knows neither. */
export class ShapeModel {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #weights: Float64Array;
  readonly #bias: number;

  constructor({ letters, bias, step, weights }: ShapeData) {
    this.#numbers = new Map(Array.from(letters, (letter, number) => [letter, number]));
    this.#weights = Float64Array.from(weights, (code) => (BASE64.indexOf(code) - MIDDLE) * step);
    this.#bias = bias;
  }

  /** The log odds that a word, in letters as `nameLetters` gives them, is a name of another language. */
  logOdds(word: string): number {
    const size = this.#numbers.size;
    let sum = this.#bias;
    let before = 0;
    for (const letter of word) {
      const number = this.#numbers.get(letter) ?? 0;
      sum += this.#weights[before * size + number]!;
      before = number;
    }
    return sum + this.#weights[before * size]!;
  }
}
