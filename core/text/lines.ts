/** A line of a text without its break; `[start, end)` also leaves out the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How far the first character stands from the line's beginning. */
  readonly indent: number;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
const BLANK = /\s/;
/** Characters nobody sees: a line of these alone is blank. */
const VISIBLE = /[^\s\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\u00ad]/;

/** The lines of a text; a blank one (also one of no-break blanks or invisible marks) is null. */
export function linesOf(text: string): (Line | null)[] {
  const lines: (Line | null)[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    lines.push(lineIn(text, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(lineIn(text, from, text.length));
  return lines;
}

function lineIn(text: string, from: number, to: number): Line | null {
  let start = from;
  while (start < to && BLANK.test(text.charAt(start))) start++;
  let end = to;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return start < end && VISIBLE.test(text.slice(start, end)) ? { start, end, indent: start - from } : null;
}
