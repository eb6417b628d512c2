/** Direction marks, embeddings, overrides, isolates and their ends (UAX #9). */
export const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const STRONG_RTL =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u;
const LETTER = /\p{L}/gu;

/** The text without its direction controls. */
export function stripBidi(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}

/** The direction of the first letter, or undefined where there is none. */
export function firstStrong(text: string): 'ltr' | 'rtl' | undefined {
  LETTER.lastIndex = 0;
  const letter = LETTER.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return STRONG_RTL.test(letter) ? 'rtl' : 'ltr';
}

/** The text set off from what surrounds it, for messages that mix directions. */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

/** A direction control without its partner. */
export interface UnpairedControl {
  readonly offset: number;
  readonly codePoint: number;
}

/**
 * Embeddings, overrides and isolates that nothing closes before the end of their line, and ends that close nothing, in text
 * order: what makes the rest of a line run the wrong way.
 */
export function unpairedControls(text: string): UnpairedControl[] {
  const unpaired: UnpairedControl[] = [];
  let open: UnpairedControl[] = [];
  const isIsolate = (control: UnpairedControl): boolean => control.codePoint >= 0x2066;
  for (const match of text.matchAll(/[\u202a-\u202e\u2066-\u2069\n\r\u2029]/g)) {
    const control = { offset: match.index, codePoint: match[0].codePointAt(0)! };
    if (control.codePoint === 0x202c) {
      const last = open.at(-1);
      if (last && !isIsolate(last)) open.pop();
      else unpaired.push(control);
    } else if (control.codePoint === 0x2069) {
      const start = open.findLastIndex(isIsolate);
      if (start < 0) unpaired.push(control);
      else {
        // The end of an isolate closes the embeddings inside it, which should have closed themselves.
        unpaired.push(...open.slice(start + 1));
        open = open.slice(0, start);
      }
    } else if (control.codePoint >= 0x202a && control.codePoint !== 0x2029) open.push(control);
    else {
      unpaired.push(...open);
      open = [];
    }
  }
  return [...unpaired, ...open].sort((a, b) => a.offset - b.offset);
}
