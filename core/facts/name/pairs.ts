/** How many pairs are remembered at most, a power of two. */
const SLOTS = 1 << 16;
/** A pair lies with its figure: so many whole numbers, of which two are the pair and the last two places are the figure. */
const SLOT = 4;
const SECOND = 1;
const FIGURE = 1;

/**
 * Remembers a figure for pairs of numbered things, so that the pairs that a text shows again and again are worked out once. A
 * pair has two slots beside each other and takes the place of the older of two others, so that memory is bounded whatever the
 * text.
 */
export class PairFigures {
  readonly #numbers: Int32Array;
  /** The same memory as figures, two whole numbers each. */
  readonly #figures: Float64Array;

  constructor() {
    this.#numbers = new Int32Array(SLOT * SLOTS).fill(-1);
    this.#figures = new Float64Array(this.#numbers.buffer);
  }

  /** The figure kept for a pair of numbers from 0 on; undefined where there is none. */
  get(first: number, second: number): number | undefined {
    const numbers = this.#numbers;
    const slot = slotOf(first, second);
    const next = slot + SLOT;
    if (numbers[slot] === first && numbers[slot + SECOND] === second) return this.#figures[slot / 2 + FIGURE];
    if (numbers[next] === first && numbers[next + SECOND] === second) return this.#figures[next / 2 + FIGURE];
    return undefined;
  }

  /** Keeps the figure of a pair that has none. */
  set(first: number, second: number, figure: number): void {
    const numbers = this.#numbers;
    const slot = slotOf(first, second);
    numbers.copyWithin(slot + SLOT, slot, slot + SLOT);
    numbers[slot] = first;
    numbers[slot + SECOND] = second;
    this.#figures[slot / 2 + FIGURE] = figure;
  }
}

/** Where the first of the two slots of a pair begins. */
function slotOf(first: number, second: number): number {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return SLOT * ((hash ^ (hash >>> 15)) & (SLOTS - 2));
}
