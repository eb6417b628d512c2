const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

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
