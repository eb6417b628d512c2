import { separatesWords } from '../text/language.ts';
import { spanOf } from './cell.ts';
import {
  type Check,
  type CheckCell,
  type CheckContext,
  type CheckRow,
  type CheckSegment,
  type Finding,
} from './check.ts';
import { fix } from './fix.ts';
import { columnGaps, columnsOf } from './marks/set-in-columns.ts';
import { TRAIT } from './traits.ts';
import { marks, Neighbours } from './marks/whitespace-marks.ts';

const RUN = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]{2,}/g;
const TAB = /(?<=\S)\t(?=\S)/g;
const NO_BREAK = /[\u00a0\u202f]/;
/** Rows that are read to learn the habits of a version, and how many marks make one. */
const HABIT_ROWS = 400;
const HABIT = 20;
/** How many sampled cells must have doubled blanks between words, and one in how many blanks is doubled, in justified text. */
const SPREAD = 5;
const JUSTIFIED = 10;
const DOUBLED = /(?<=\S)[ \t\u00a0]{2,}(?=\S)/g;
const SINGLE = /(?<=\S) (?=\S)/g;
const APART = /[\p{L}\p{N}] [,.،](?=\s|$)/gu;
const CLOSE = /[\p{L}\p{N}][,.،](?=\s|$)/gu;

const FAULTY = TRAIT.blanks | TRAIT.edge | TRAIT.blankBefore | TRAIT.blankInside | TRAIT.tight;

const OPTIONS = { sentenceGap: false };

/**
 * Finds: two or more blanks in a row, no-break spaces mixed with plain ones, tabs inside text, a blank before a comma or an
 * end mark, none after it, blanks just inside brackets and guillemets, and a blank at an edge that the other versions do
 * not have.
 * Leaves alone: line breaks, indents and columns that all versions are set in, marks in code and lists of keywords that all
 * versions set alike (`[ -f FILE ]`, `camera;photos;`), French spacing, abbreviations (т.е., U.S.), addresses, file names and code,
 * decimals that begin with the point, languages without blanks. Two blanks after a full stop, and blanks before most marks of
 * a version (as in tokenised text), are habits and `info`. Of the blanks that fill the lines of justified text only the first
 * are told, for the version as a whole.
 * Type: whitespace. Severity: warning.
 * Options: `sentenceGap` (boolean, false): accept two blanks after the end of a sentence.
 * Examples: 'two  blanks'; 'слово , слово'; 'في البيت،وقال'; 'Born in 1990.She lives here.'.
 */
export const whitespace: Check = {
  name: 'whitespace',
  type: 'whitespace',
  severity: 'warning',
  options: OPTIONS,
  traits: FAULTY,
  learns: true,
  rows(context) {
    const sentenceGap = context.option('sentenceGap', OPTIONS.sentenceGap);
    const spaced = context.versions.map((_, column) => setsMarksApart(context, column));
    const justified = context.versions.map((_, column) => isJustified(context, column));
    const told = new Set<number>();
    return (row, index) => {
      const found: Finding[] = [];
      row.cells.forEach((cell, column) => {
        const flags = context.traits.flags(index, column);
        if (!cell || !(flags & FAULTY)) return;
        const neighbours = separatesWords(cell.lang) ? new Neighbours(row, cell) : undefined;
        const columns = flags & TRAIT.blanks ? columnsOf(row, cell) : 0;
        for (const segment of cell.segments) {
          if (flags & TRAIT.blanks) {
            if (!justified[column]) blanks(cell, segment, sentenceGap, columns, found);
            else if (!told.has(column) && fill(cell, segment, found)) told.add(column);
            if (columns === 0) tabs(cell, segment, found);
          }
          if (neighbours) marks(cell, segment, flags, spaced[column]!, neighbours, found);
        }
      });
      if (context.traits.rowFlags(index) & TRAIT.edge) edges(row, found);
      return found;
    };
  },
};

/** How often a pattern is found in a sample of a version's cells, and in how many of these. */
function sampled({ rows, traits }: CheckContext, column: number, pattern: RegExp, trait: number): Sampled {
  const step = Math.max(1, Math.floor(rows.length / HABIT_ROWS));
  let [found, cells] = [0, 0];
  for (let row = 0; row < rows.length; row += step) {
    if (trait !== 0 && !(traits.flags(row, column) & trait)) continue;
    const before = found;
    for (const { text } of rows[row]!.cells[column]?.segments ?? [])
      found += text.match(pattern)?.length ?? 0;
    if (found > before) cells++;
  }
  return { found, cells };
}

interface Sampled {
  readonly found: number;
  readonly cells: number;
}

/** Whether a version puts a blank before most of its commas and stops. */
function setsMarksApart(context: CheckContext, column: number): boolean {
  const { found } = sampled(context, column, APART, TRAIT.blankBefore);
  return found >= HABIT && found > sampled(context, column, CLOSE, 0).found;
}

/** Whether blanks are doubled throughout a version, as where lines of one width were filled up with them. */
function isJustified(context: CheckContext, column: number): boolean {
  const { found, cells } = sampled(context, column, DOUBLED, TRAIT.blanks);
  if (found < HABIT || cells < SPREAD) return false;
  return found * JUSTIFIED > found + sampled(context, column, SINGLE, 0).found;
}

/** Tells of justified text, at the first blanks that fill a line of it; whether the segment has any. */
function fill(cell: CheckCell, segment: CheckSegment, found: Finding[]): boolean {
  const [first] = segment.text.matchAll(DOUBLED);
  if (!first) return false;
  found.push({
    spans: [spanOf(cell, segment, first.index, first.index + first[0].length)],
    message: { key: 'whitespace.justified', params: {} },
    severity: 'info',
  });
  return true;
}

function blanks(
  cell: CheckCell,
  segment: CheckSegment,
  sentenceGap: boolean,
  columns: number,
  found: Finding[],
): void {
  const { text } = segment;
  const gaps = columns > 0 ? columnGaps(text, columns) : undefined;
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    // Blanks at an edge or around a line break are layout.
    if (start === 0 || end === text.length || /[\n\r]/.test(text[start - 1]! + text[end]!)) continue;
    if (gaps?.has(start)) continue;
    const same = match[0] === match[0][0]!.repeat(match[0].length);
    const gap = match[0].length === 2 && /[.!?:]/.test(text[start - 1]!);
    if (gap && sentenceGap) continue;
    const blank = NO_BREAK.exec(match[0])?.[0] ?? ' ';
    found.push({
      spans: [spanOf(cell, segment, start, end)],
      message: same
        ? { key: 'whitespace.double', params: { count: match[0].length } }
        : { key: 'whitespace.mixed', params: {} },
      ...(gap && same && { severity: 'info' }),
      suggestions: [fix('fix.oneBlank', cell, segment, start, end, blank)],
    });
  }
}

function tabs(cell: CheckCell, segment: CheckSegment, found: Finding[]): void {
  for (const match of segment.text.matchAll(TAB)) {
    found.push({
      spans: [spanOf(cell, segment, match.index, match.index + 1)],
      message: { key: 'whitespace.tab', params: {} },
      severity: 'info',
      suggestions: [fix('fix.oneBlank', cell, segment, match.index, match.index + 1, ' ')],
    });
  }
}

/** Blanks at the edges of a text belong to some messages of software; they are wrong where the versions differ. */
function edges(row: CheckRow, found: Finding[]): void {
  const cells = row.cells.filter((cell) => cell !== null && cell.segments.length > 0) as CheckCell[];
  const edge = (cell: CheckCell, side: 'start' | 'end'): boolean =>
    side === 'start'
      ? /^[^\S\ufeff]/.test(cell.segments[0]!.text)
      : /[^\S\ufeff]$/.test(cell.segments.at(-1)!.text);
  for (const side of ['start', 'end'] as const) {
    const having = cells.filter((cell) => edge(cell, side));
    if (having.length === 0 || having.length === cells.length) continue;
    for (const cell of having) {
      const segment = side === 'start' ? cell.segments[0]! : cell.segments.at(-1)!;
      const kept = side === 'start' ? segment.text.trimStart() : segment.text.trimEnd();
      if (kept === '') continue;
      const size = segment.text.length - kept.length;
      const start = side === 'start' ? 0 : kept.length;
      found.push({
        spans: [spanOf(cell, segment, start, start + size)],
        message: { key: 'whitespace.edge', params: {} },
        suggestions: [fix('fix.deleteBlank', cell, segment, start, start + size, '')],
      });
    }
  }
}
