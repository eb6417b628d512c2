/** How many pairs are remembered, a power of two. */
const SLOTS = 1 << 16;

/**
 * Remembers a figure for pairs of numbered things, so that the pairs that a text shows again and again are worked out once. A
 * pair takes the place of another one now and then, so that memory is bounded whatever the text.
 */
export class PairFigures {
  readonly #firsts = new Int32Array(SLOTS).fill(-1);
  readonly #seconds = new Int32Array(SLOTS);
  readonly #figures = new Float64Array(SLOTS);

  /** The figure kept for a pair of numbers from 0 on; undefined where there is none. */
  get(first: number, second: number): number | undefined {
    const slot = slotOf(first, second);
    return this.#firsts[slot] === first && this.#seconds[slot] === second ? this.#figures[slot] : undefined;
  }

  /** Keeps the figure of a pair. */
  set(first: number, second: number, figure: number): void {
    const slot = slotOf(first, second);
    this.#firsts[slot] = first;
    this.#seconds[slot] = second;
    this.#figures[slot] = figure;
  }
}

function slotOf(first: number, second: number): number {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
