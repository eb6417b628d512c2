/** The most letters of a head. */
const HEAD = 3;
const SLOTS = 1 << 14;
const YO = 0x451;
const YE = 0x435;

/** The first letters of words, ё as е: a cheap test that misses none and seldom takes one for another. */
export class Heads {
  readonly #marks = new Uint8Array(SLOTS);

  /** Takes in a head of up to {@link HEAD} letters. */
  add(head: string): void {
    let hash = 0;
    for (let at = 0; at < head.length; at++) hash = step(hash, head.charCodeAt(at));
    this.#marks[slotOf(hash)] = 1;
  }

  /** Whether one of the heads may begin at a place of a word. */
  mayBegin(letters: string, from: number): boolean {
    const to = Math.min(letters.length, from + HEAD);
    let hash = 0;
    for (let at = from; at < to; at++) {
      hash = step(hash, letters.charCodeAt(at));
      if (this.#marks[slotOf(hash)] !== 0) return true;
    }
    return false;
  }
}

function step(hash: number, code: number): number {
  return Math.imul(hash, 0x65) + (code === YO ? YE : code) + 1;
}

function slotOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 18) & (SLOTS - 1);
}

/** The head of a word. */
export function headOf(letters: string): string {
  const head = letters.slice(0, HEAD);
  return head.includes('ё') ? head.replaceAll('ё', 'е') : head;
}
