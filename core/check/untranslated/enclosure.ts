/** What may open a bracket or a quotation; the marks that languages open and close with alike are taken for the first. */
export const OPENING = '([«"“„';
const CLOSING = ')]»”';

/** Tells which places of a text a bracket or quotation was opened before and not closed. Linear in the text. */
export class Enclosure {
  readonly #text: string;
  #seen = 0;
  #inside = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether something is open at a place, which is not before the one that was asked for last. */
  holds(at: number): boolean {
    for (; this.#seen < at; this.#seen++) {
      const mark = this.#text.charAt(this.#seen);
      if (OPENING.includes(mark)) this.#inside = true;
      else if (CLOSING.includes(mark)) this.#inside = false;
    }
    return this.#inside;
  }
}
