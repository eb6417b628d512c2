import { baseLanguage, separatesWords } from '../text/language.ts';
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
import { TRAIT } from './traits.ts';

const RUN = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]{2,}/g;
const TAB = /(?<=\S)\t(?=\S)/g;
const NO_BREAK = /[\u00a0\u202f]/;
// Patterns name the mark first and what stands before it in a lookbehind after that: most places fail at the mark already.
/** A blank and a mark that ends something: not `.5`, `.NET`, `:)`, `...`. */
const BEFORE_MARK = /[ \u00a0\u202f]([,.;:!?،؛؟])(?<=[\p{L}\p{N}\p{M}]..)(?=[\s\u00a0»”"')\]]|$)/gu;
/** A comma or an end mark that two words share without a blank. */
const AFTER_MARK =
  /([,;،؛؟!?]|\.(?<=[\p{Ll}\p{Lo}\p{M}].))(?<=\p{L}[\p{L}\p{M}].)(?=(?:\p{Lu}|\p{Lo}|\p{Ll})[\p{L}\p{M}])/gu;
const INSIDE_OPEN =
  /([([{]|(?:[«„]|(?<=^|\s|(?<!„)[([])“)(?=[ \u00a0\u202f]\p{L}))[ \u00a0\u202f](?=[^\s\u00a0])/gu;
const INSIDE_CLOSE = /[ \u00a0\u202f]([)\]}»])(?<=[^\s\u00a0([{]..)/gu;
/** Characters of addresses, file names, code and entities: a mark in such a token is no punctuation. */
const TECHNICAL =
  /[/@\\_=&<>#|]|^[a-z\d-]+(?:\.[a-z\d-]+)+[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?!\p{Script=Arabic}{3})\p{L}{1,3}(?:\.\p{L}{1,3})+\.?[^\p{L}\p{N}]*$/u;
/** A stop between a figure and the head of a sentence. */
const AFTER_FIGURE = /\.(?<=\p{Nd}.)(?=\p{Lu}\p{Ll}|\p{Script=Arabic}{2})/gu;
/** What stands before such a stop: `1.Введение` at the head of a line is the mark of an item, `v2.Beta` a name. */
const ENDS_WITH_FIGURE = /\S[^\S\n]+[^\s\p{L}]?[\p{Nd}.,]*\p{Nd}$/u;

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

/** Languages that put a blank inside guillemets and before high punctuation. */
const FRENCH = new Set(['fr', 'br']);

const FAULTY = TRAIT.blanks | TRAIT.edge | TRAIT.blankBefore | TRAIT.blankInside | TRAIT.tight;

const OPTIONS = { sentenceGap: false };

/**
 * Finds: two or more blanks in a row, no-break spaces mixed with plain ones, tabs inside text, a blank before a comma or an
 * end mark, none after it, blanks just inside brackets and guillemets, and a blank at an edge that the other versions do
 * not have.
 * Leaves alone: line breaks and indents, French spacing, abbreviations (т.е., U.S.), addresses, file names and code,
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
        for (const segment of cell.segments) {
          if (flags & TRAIT.blanks) {
            if (!justified[column]) blanks(cell, segment, sentenceGap, found);
            else if (!told.has(column) && fill(cell, segment, found)) told.add(column);
            tabs(cell, segment, found);
          }
          if (separatesWords(cell.lang)) marks(cell, segment, flags, spaced[column]!, found);
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

function blanks(cell: CheckCell, segment: CheckSegment, sentenceGap: boolean, found: Finding[]): void {
  const { text } = segment;
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    // Blanks at an edge or around a line break are layout.
    if (start === 0 || end === text.length || /[\n\r]/.test(text[start - 1]! + text[end]!)) continue;
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

/** Blanks beside marks, and none where one belongs; `flags` are the traits of the cell. */
function marks(
  cell: CheckCell,
  segment: CheckSegment,
  flags: number,
  spaced: boolean,
  found: Finding[],
): void {
  const habit = spaced ? { severity: 'info' as const } : {};
  const french = FRENCH.has(baseLanguage(cell.lang));
  if (flags & TRAIT.blankBefore) beforeMarks(cell, segment, french, habit, found);
  if (flags & TRAIT.tight) afterMarks(cell, segment, found);
  if (flags & (TRAIT.blankInside | TRAIT.blankBefore)) insideMarks(cell, segment, french, habit, found);
}

/** What a version's habit makes of a finding. */
type Habit = Pick<Finding, 'severity'>;

function beforeMarks(
  cell: CheckCell,
  segment: CheckSegment,
  french: boolean,
  habit: Habit,
  found: Finding[],
): void {
  const { text } = segment;
  for (const match of text.matchAll(BEFORE_MARK)) {
    const mark = match[1]!;
    if (french && ';:!?'.includes(mark)) continue;
    // A smiley.
    if (/[:;]/.test(mark) && text[match.index + match[0].length] === ')') continue;
    const at = match.index;
    found.push({
      spans: [spanOf(cell, segment, at, at + match[0].length)],
      message: { key: 'whitespace.before', params: { mark } },
      ...habit,
      suggestions: [fix('fix.deleteBlank', cell, segment, at, at + 1, '')],
    });
  }
}

function afterMarks(cell: CheckCell, segment: CheckSegment, found: Finding[]): void {
  const { text } = segment;
  for (const match of text.matchAll(AFTER_MARK)) {
    const at = match.index;
    const token = tokenAt(text, at);
    if (TECHNICAL.test(token)) continue;
    // A full stop inside a name of a product or a site is no stop: only a new sentence begins with a capital.
    if (match[1] === '.' && /\p{Ll}/u.test(text[at + 1]!)) continue;
    found.push({
      spans: [spanOf(cell, segment, at, at + 1)],
      message: { key: 'whitespace.after', params: { mark: match[1]! } },
      suggestions: [fix('fix.insertBlank', cell, segment, at + 1, at + 1, ' ')],
    });
  }
  for (const { index } of text.matchAll(AFTER_FIGURE)) {
    if (!ENDS_WITH_FIGURE.test(text.slice(Math.max(0, index - 40), index))) continue;
    found.push({
      spans: [spanOf(cell, segment, index, index + 1)],
      message: { key: 'whitespace.after', params: { mark: '.' } },
      suggestions: [fix('fix.insertBlank', cell, segment, index + 1, index + 1, ' ')],
    });
  }
}

function insideMarks(
  cell: CheckCell,
  segment: CheckSegment,
  french: boolean,
  habit: Habit,
  found: Finding[],
): void {
  const { text } = segment;
  for (const match of text.matchAll(INSIDE_OPEN)) {
    if (french && match[1] === '«') continue;
    found.push({ ...inside(cell, segment, match.index, match[1]!, match.index + 1), ...habit });
  }
  for (const match of text.matchAll(INSIDE_CLOSE)) {
    if (french && match[1] === '»') continue;
    found.push({ ...inside(cell, segment, match.index, match[1]!, match.index), ...habit });
  }
}

function inside(cell: CheckCell, segment: CheckSegment, start: number, mark: string, blank: number): Finding {
  return {
    spans: [spanOf(cell, segment, start, start + 2)],
    message: { key: 'whitespace.inside', params: { mark } },
    suggestions: [fix('fix.deleteBlank', cell, segment, blank, blank + 1, '')],
  };
}

/** The stretch without blanks around an offset. */
function tokenAt(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 200 && !/\s/.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < 200 && !/\s/.test(text[end]!)) end++;
  return text.slice(start, end);
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
