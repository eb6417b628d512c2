import { PLACE, type Tokens, tokenText } from '../../facts/token.ts';
import type { StemNumbers } from './stem-numbers.ts';

/** A word or figure of a text, in UTF-16 units. */
export interface CellWord {
  readonly start: number;
  readonly end: number;
  /** The number of its stem; 0 for figures and what says nothing. */
  readonly stem: number;
  /** The digits of a figure in ASCII; empty for words. */
  readonly figure: string;
  /** Whether a mark stands before it that may part clauses. */
  readonly marked: boolean;
}

/** What stands inside words and names. */
const INNER = "-'’ʼ‑";

/** The words and figures of a text that was cut. */
export function cellWords(tokens: Tokens, stems: StemNumbers): CellWord[] {
  const { text, count, starts, ends, flags } = tokens;
  const words: CellWord[] = [];
  let marked = true;
  for (let at = 0; at < count; at++) {
    const figure = (flags[at]! & PLACE.digits) === 0 ? '' : tokenText(tokens, at);
    if (figure === '' && (flags[at]! & PLACE.word) === 0) {
      marked ||= !INNER.includes(text[starts[at]!]!);
      continue;
    }
    words.push({ start: starts[at]!, end: ends[at]!, stem: stems.of(tokens, at), figure, marked });
    marked = false;
  }
  return words;
}
