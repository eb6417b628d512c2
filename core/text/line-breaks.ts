import type { LanguageTag } from '../model/index.ts';
import { separatesWords } from './language.ts';
import type { Line } from './lines.ts';

/** Lines without a blank one between. */
export type Block = readonly Line[];

type Measure = 'columns' | 'units';

/** How a text uses single line breaks. */
export interface Layout {
  /** Whether lines were cut to a width, so that most breaks say nothing. */
  readonly wrapped: boolean;
  /** What nearly all lines keep to, in `measure`. */
  readonly width: number;
  /** What the width counts: columns of a screen, or UTF-16 units as most programs do. */
  readonly measure: Measure;
  /** Whether words are separated by blanks: else a line may end between any two characters. */
  readonly spaced: boolean;
  /** Set when the user has said that every, or no, line break divides. */
  readonly forced?: 'wrapped' | 'paragraphs';
}

/** Widths that texts are wrapped to, in columns. */
const NARROWEST = { spaced: 30, unspaced: 12 };
const WIDEST = 140;
/** Where words are not separated, a line of this length without an end of sentence is no heading but goes on. */
const LONG_UNSPACED = 30;
/** Of the lines of wrapped text nearly all are full; some are not, before headings, lists and quotations. */
const FULL_SHARE = 0.7;
/** In wrapped text few lines happen to end with a sentence; where each line is a paragraph most do. */
const ENDED_SHARE = 0.5;
/** Where every line is full, and there are some, more may: a text of short sentences. */
const ENDED_SHARE_OF_FULL = 0.8;
const SEVERAL_BREAKS = 4;

/** Where nearly every one of short lines begins with a capital, these are verse or headings. */
const CAPITAL_SHARE = 0.75;

/** Of so few line breaks no shares can be told. */
const FEW_BREAKS = 2;
/** From this width on, lines that all fill it are wrapped prose. */
const USUAL_WIDTH = 55;
/** The width is that of nearly the longest lines: a few may have been left alone, such as addresses. */
const WIDTH_QUANTILE = 0.95;

const SENTENCE_END = /[.!?…؟۔。！？।॥][\s"'»”“’)\]\u200e\u200f]*$/u;
const STARTS_UPPER = /^["'«“„(\[‘]*\p{Lu}/u;
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
  const unwrapped: Layout = { wrapped: false, width: 0, measure: 'units', spaced };
  if (lineBreaks !== 'auto') return { ...unwrapped, forced: lineBreaks };
  if (blocks.every((block) => block.length === 1)) return unwrapped;
  const [byUnits, byColumns] = (['units', 'columns'] as const).map((measure) =>
    fit(text, blocks, { ...unwrapped, measure }),
  );
  const best = byColumns!.full > byUnits!.full ? byColumns! : byUnits!;
  const { width } = best.layout;
  if (width > WIDEST || width < (spaced ? NARROWEST.spaced : NARROWEST.unspaced)) return unwrapped;
  const usual = width >= (spaced ? USUAL_WIDTH : NARROWEST.unspaced);
  const allFull = usual && best.full === 1 && best.count >= SEVERAL_BREAKS;
  const ends = best.ended <= (allFull ? ENDED_SHARE_OF_FULL : ENDED_SHARE);
  const prose = best.count > FEW_BREAKS ? ends && (usual || best.capital <= CAPITAL_SHARE) : usual;
  return { ...best.layout, wrapped: best.full >= FULL_SHARE && prose };
}

interface Fit {
  readonly layout: Layout;
  /** How many line breaks there are inside of blocks. */
  readonly count: number;
  /** Shares of the lines that fill the width, that end a sentence, that a capital follows. */
  readonly full: number;
  readonly ended: number;
  readonly capital: number;
}

/** The width that a text's lines keep to, and how they do. */
function fit(text: string, blocks: readonly Block[], start: Layout): Fit {
  // A line of one word may be a longer one than fits.
  const lines = blocks
    .flatMap((block) => (block.length > 1 ? block : []))
    .filter((line) => holdsBlank(text, line));
  const lengths = Uint32Array.from(lines, (line) => lengthOf(text, line, start.measure)).sort();
  const layout = { ...start, width: lengths[Math.ceil((lengths.length - 1) * WIDTH_QUANTILE)] ?? 0 };
  let count = 0;
  let full = 0;
  let ended = 0;
  let capital = 0;
  for (const block of blocks) {
    for (let i = 0; i + 1 < block.length; i++) {
      // A term above its definition, or a paragraph told by its indent, ends where it likes.
      if (block[i + 1]!.indent > block[i]!.indent + 1) continue;
      count++;
      if (isFull(text, block[i]!, block[i + 1]!, layout)) full++;
      if (SENTENCE_END.test(tail(text, block[i]!))) ended++;
      if (STARTS_UPPER.test(head(text, block[i + 1]!))) capital++;
    }
  }
  return { layout, count, full: full / count, ended: ended / count, capital: capital / count };
}

function holdsBlank(text: string, line: Line): boolean {
  return /\s/.test(text.slice(line.start, Math.min(line.end, line.start + 4 * WIDEST)));
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
    if (previous && open && !divides(text, previous, line, layout, list, open.start)) open.end = line.end;
    else pieces.push({ start: line.start, end: line.end });
  });
  return pieces;
}

function divides(text: string, line: Line, next: Line, layout: Layout, list: boolean, from: number): boolean {
  if (layout.forced) return layout.forced === 'paragraphs';
  const start = head(text, next);
  const end = tail(text, line);
  const marker = MARKER.test(start);
  if (layout.wrapped) {
    const full = isFull(text, line, next, layout);
    if (marker && (list || !full)) return true;
    if (next.indent > line.indent + 1 && SENTENCE_END.test(end)) return true;
    if (full) return false;
    return SENTENCE_END.test(end) || !STARTS_LOWER.test(start);
  }
  if (marker) return true;
  // A line that begins in lower case, or follows a hyphen, continues the one before, wrapped or not.
  if (STARTS_LOWER.test(start) || HYPHENATED.test(end)) return false;
  if (layout.spaced || SENTENCE_END.test(end)) return true;
  return (
    line.end - line.start < LONG_UNSPACED && !leavesOpen(text.slice(Math.max(from, line.end - 200), line.end))
  );
}

/** Whether the last bracket of a text opens and nothing closes it. */
function leavesOpen(text: string): boolean {
  return /[（(「『《【][^（(「『《【）)」』》】]*$/u.test(text);
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, { width, measure, spaced }: Layout): boolean {
  const length = lengthOf(text, line, measure);
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

/** By UTF-16 unit, the columns it takes as far as that was looked up. */
const widths = new Uint8Array(0x10000);
const WIDTH = { one: 1, none: 2 } as const;

function widthOf(unit: number): number {
  return (widths[unit] ||= ZERO_WIDTH.test(String.fromCharCode(unit)) ? WIDTH.none : WIDTH.one);
}

/** The length of a line, its indent included; of very long lines in units, since they are not wrapped anyhow. */
function lengthOf(text: string, line: Line, measure: Measure): number {
  const units = line.end - line.start;
  if (measure === 'units' || units > 4 * WIDEST) return line.indent + units;
  let count = line.indent;
  for (let i = line.start; i < line.end; i++) {
    if (widthOf(text.charCodeAt(i)) === WIDTH.one) count++;
  }
  return count;
}
