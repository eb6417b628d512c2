import type { LanguageTag } from '../model/index.ts';
import { separatesWords } from './language.ts';
import type { Line } from './lines.ts';

/** Lines without a blank one between. */
export type Block = readonly Line[];

/** How a text uses single line breaks. */
export interface Layout {
  /** Whether lines were cut to a width, so that most breaks say nothing. */
  readonly wrapped: boolean;
  /** The width in columns; what nearly all lines keep to. */
  readonly width: number;
  /** Whether words are separated by blanks: else a line may end between any two characters. */
  readonly spaced: boolean;
  /** Set when the user has said that every, or no, line break divides. */
  readonly forced?: 'wrapped' | 'paragraphs';
}

/** Widths that texts are wrapped to, in columns. */
const NARROWEST = { spaced: 30, unspaced: 12 };
const WIDEST = 140;
/** Of the lines of wrapped text nearly all are full; some are not, before headings, lists and quotations. */
const FULL_SHARE = 0.7;
/** In wrapped text few lines happen to end with a sentence; where each line is a paragraph most do. */
const ENDED_SHARE = 0.5;

const SENTENCE_END = /[.!?…؟۔。！？।॥][\s"'»”“’)\]\u200e\u200f]*$/u;
const STARTS_LOWER = /^["'«“„(\[‘]*\p{Ll}/u;
const MARKER = /^(?:[•◦▪‣●○■□*·–—-]\s+|\(?(?:\p{Nd}{1,3}|\p{L})[.)]\s+\S)/u;
const BULLET = /^[•◦▪‣●○■□*]\s/u;
const HYPHENATED = /\p{Ll}[-\u00ad\u2010]$/u;
const ZERO_WIDTH = /[\p{M}\p{Cf}]|[\udc00-\udfff]/u;

/** Finds out how a text uses single line breaks, from all its blocks of several lines together. */
export function layoutOf(
  text: string,
  blocks: readonly Block[],
  lang: LanguageTag,
  lineBreaks: 'auto' | 'wrapped' | 'paragraphs',
): Layout {
  const spaced = separatesWords(lang);
  if (lineBreaks !== 'auto') return { wrapped: false, width: 0, spaced, forced: lineBreaks };
  const lengths: number[] = [];
  for (const block of blocks) {
    for (let i = 0; i + 1 < block.length; i++) lengths.push(columns(text, block[i]!));
  }
  if (lengths.length === 0) return { wrapped: false, width: 0, spaced };
  const sorted = Uint32Array.from(lengths).sort();
  const width = sorted[Math.floor((sorted.length - 1) * 0.9)]!;
  if (width > WIDEST || width < (spaced ? NARROWEST.spaced : NARROWEST.unspaced))
    return { wrapped: false, width, spaced };
  let full = 0;
  let ended = 0;
  for (const block of blocks) {
    for (let i = 0; i + 1 < block.length; i++) {
      const line = block[i]!;
      if (isFull(text, line, block[i + 1]!, width, spaced)) full++;
      if (SENTENCE_END.test(tail(text, line))) ended++;
    }
  }
  const wrapped = full >= lengths.length * FULL_SHARE && ended <= lengths.length * ENDED_SHARE;
  return { wrapped, width, spaced };
}

/** The paragraphs of a block: stretches of lines that belong together. */
export function breaksIn(
  text: string,
  block: Block,
  layout: Layout,
): { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  const list = BULLET.test(head(text, block[0]!)) || isNumbered(text, block);
  block.forEach((line, i) => {
    const previous = block[i - 1];
    const open = pieces.at(-1);
    if (previous && open && !divides(text, previous, line, layout, list)) open.end = line.end;
    else pieces.push({ start: line.start, end: line.end });
  });
  return pieces;
}

function divides(text: string, line: Line, next: Line, layout: Layout, list: boolean): boolean {
  if (layout.forced) return layout.forced === 'paragraphs';
  const start = head(text, next);
  const end = tail(text, line);
  const marker = MARKER.test(start);
  const full = layout.width > 0 && isFull(text, line, next, layout.width, layout.spaced);
  if (layout.wrapped) {
    if (marker && (list || !full)) return true;
    if (next.indent > line.indent + 1 && SENTENCE_END.test(end)) return true;
    if (full) return false;
    return SENTENCE_END.test(end) || !STARTS_LOWER.test(start);
  }
  if (marker) return true;
  // A line that goes on in lower case continues the sentence of the one before, wrapped or not.
  return SENTENCE_END.test(end) || !(STARTS_LOWER.test(start) || HYPHENATED.test(end));
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number, spaced: boolean): boolean {
  const length = columns(text, line);
  if (!spaced) return length >= width - 2;
  const word = /^\S{1,80}/u.exec(head(text, next))?.[0].length ?? 0;
  return length + 1 + word >= width;
}

function isNumbered(text: string, block: Block): boolean {
  return (
    /^\(?(?:1|١|۱|a|а|أ|I)[.)]\s/u.test(head(text, block[0]!)) &&
    block.slice(1).some((line) => MARKER.test(head(text, line)))
  );
}

function head(text: string, line: Line): string {
  return text
    .slice(line.start, Math.min(line.end, line.start + 80))
    .replace(/^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/, '');
}

function tail(text: string, line: Line): string {
  return text.slice(Math.max(line.start, line.end - 12), line.end);
}

/** The width of a line in columns, its indent included; of very long lines only that they are. */
function columns(text: string, line: Line): number {
  if (line.end - line.start > 4 * WIDEST) return line.end - line.start;
  let count = line.indent;
  for (let i = line.start; i < line.end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x300 || !ZERO_WIDTH.test(text.charAt(i))) count++;
  }
  return count;
}
