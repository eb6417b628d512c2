/**
 * As much as is handed to the host's segmenter at once, UTF-16 units: the time it takes for each piece of a text grows with
 * the length of the text.
 */
const WINDOW = 2048;

/** The offsets at which the pieces of a text begin that a segmenter of the host finds, without the first, 0. */
export function boundariesOf(text: string, segmenter: Intl.Segmenter): number[] {
  const boundaries: number[] = [];
  let from = 0;
  let size = WINDOW;
  for (;;) {
    const whole = from + size >= text.length;
    const window = from === 0 && whole ? text : text.slice(from, from + size);
    const found: number[] = [];
    for (const { index } of segmenter.segment(window)) if (index > 0) found.push(from + index);
    if (whole) return boundaries.concat(found);
    // The last piece may go on behind the window; where there is no other the window is too narrow.
    const last = found.at(-1);
    size = last === undefined ? size * 2 : WINDOW;
    for (const boundary of found) boundaries.push(boundary);
    from = last ?? from;
  }
}
