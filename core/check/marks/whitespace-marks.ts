import { writingOf } from '../../facts/lang/index.ts';
import type { LanguageTag } from '../../model/index.ts';
import { spanOf } from '../cell.ts';
import type { CheckCell, CheckRow, CheckSegment, Finding } from '../check.ts';
import { fix } from '../fix.ts';
import { isKeywordList } from './keyword-list.ts';
import { TRAIT } from '../traits.ts';

// Patterns name the mark first and what stands before it in a lookbehind after that: most places fail at the mark already.
/** A blank and a mark that ends something: not `.5`, `.NET`, `:)`, `...`. */
const BEFORE_MARK = /[ \u00a0\u202f]([,.;:!?،؛؟])(?<=[\p{L}\p{N}\p{M}]..)(?=[\s\u00a0»”"')\]]|$)/gu;
/** A comma or an end mark that two words share without a blank. */
const AFTER_MARK =
  /([,;،؛؟!?]|\.(?<=[\p{Ll}\p{Lo}\p{M}].))(?<=\p{L}[\p{L}\p{M}].)(?=(?:\p{Lu}|\p{Lo}|\p{Ll})[\p{L}\p{M}])/gu;
/** A « behind a letter closes the »German« way. */
const INSIDE_OPEN =
  /([([{]|(?:„|(?<=^|[\s([„“"'—–-])«|(?<=^|\s|(?<!„)[([])“)(?=[ \u00a0\u202f]\p{L}))[ \u00a0\u202f](?=[^\s\u00a0])/gu;
/** And a » before one opens it. */
const INSIDE_CLOSE = /[ \u00a0\u202f]([)\]}]|»(?=[.,;:!?…)\]}»“”"'،؛؟—–-]*(?:\s|$)))(?<=[^\s\u00a0([{]..)/gu;
/** Characters of addresses, file names, code and entities: a mark in such a token is no punctuation. */
const TECHNICAL =
  /[/@\\_=&<>#|]|^[a-z\d-]+(?:\.[a-z\d-]+)+[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?!\p{Script=Arabic}{3})\p{L}{1,3}(?:\.\p{L}{1,3})+\.?[^\p{L}\p{N}]*$/u;
/** A stop between a figure and the head of a sentence. */
const AFTER_FIGURE = /\.(?<=\p{Nd}.)(?=\p{Lu}\p{Ll}|\p{Script=Arabic}{2})/gu;
/** What stands before such a stop: `1.Введение` at the head of a line is the mark of an item, `v2.Beta` a name. */
const ENDS_WITH_FIGURE = /\S[^\S\n]+[^\s\p{L}]?[\p{Nd}.,]*\p{Nd}$/u;

/**
 * Adds the blanks beside marks, and those missing, of a segment; `flags` are the traits of its cell, `spaced` tells that its
 * version puts blanks before most of its marks.
 */
export function marks(
  cell: CheckCell,
  segment: CheckSegment,
  flags: number,
  spaced: boolean,
  neighbours: Neighbours,
  found: Finding[],
): void {
  const marked: Marked = {
    cell,
    segment,
    apart: writingOf(cell.lang).marksApart === true,
    habit: spaced ? { severity: 'info' } : {},
    neighbours,
  };
  if (flags & TRAIT.blankBefore) beforeMarks(marked, found);
  if (flags & TRAIT.tight) afterMarks(marked, found);
  if (flags & (TRAIT.blankInside | TRAIT.blankBefore)) insideMarks(marked, found);
}

/** The forms of one mark in the scripts count as one. */
const FORMS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

function formOf(mark: string): string {
  return FORMS[mark] ?? mark;
}

/** Whether a language puts a blank beside a mark as a rule. */
function setsApart(lang: LanguageTag, mark: string): boolean {
  return writingOf(lang).marksApart === true && ';:!?»«'.includes(mark);
}

/** The other versions of a cell, asked how they set a mark. */
export class Neighbours {
  readonly #row: CheckRow;
  readonly #cell: CheckCell;
  readonly #answers = new Map<RegExp, Map<string, boolean>>();

  constructor(row: CheckRow, cell: CheckCell) {
    this.#row = row;
    this.#cell = cell;
  }

  /**
   * Whether all other versions set a mark the way that a pattern finds, and as often, as in code and synopses
   * (`[ -f FILE ]`); where `list` is one, of whatever length, one is enough.
   */
  alike(pattern: RegExp, mark: string, list?: string): boolean {
    let answers = this.#answers.get(pattern);
    if (!answers) this.#answers.set(pattern, (answers = new Map<string, boolean>()));
    const known = answers.get(mark);
    if (known !== undefined) return known;
    const own = list !== undefined && isKeywordList(list, mark) ? 1 : countOf(this.#cell, pattern, mark);
    const others = this.#row.cells.filter(
      (other) =>
        other !== null &&
        other !== this.#cell &&
        other.segments.length > 0 &&
        (pattern === AFTER_MARK || !setsApart(other.lang, mark)),
    );
    const answer =
      others.length > 0 && others.every((other) => other && countOf(other, pattern, mark) >= own);
    answers.set(mark, answer);
    return answer;
  }
}

/** How often a pattern finds a mark in a cell. */
function countOf(cell: CheckCell, pattern: RegExp, mark: string): number {
  let count = 0;
  for (const { text } of cell.segments)
    for (const match of text.matchAll(pattern)) if (formOf(match[1]!) === formOf(mark)) count++;
  return count;
}

/** A segment that is looked through for blanks beside marks. */
interface Marked {
  readonly cell: CheckCell;
  readonly segment: CheckSegment;
  /** Its language puts a blank inside guillemets and before high punctuation. */
  readonly apart: boolean;
  /** What its version's habit makes of a blank too many. */
  readonly habit: Pick<Finding, 'severity'>;
  readonly neighbours: Neighbours;
}

function beforeMarks({ cell, segment, apart, habit, neighbours }: Marked, found: Finding[]): void {
  const { text } = segment;
  for (const match of text.matchAll(BEFORE_MARK)) {
    const mark = match[1]!;
    if (apart && ';:!?'.includes(mark)) continue;
    // A smiley.
    if (/[:;]/.test(mark) && text[match.index + match[0].length] === ')') continue;
    if (neighbours.alike(BEFORE_MARK, mark)) continue;
    const at = match.index;
    found.push({
      spans: [spanOf(cell, segment, at, at + match[0].length)],
      message: { key: 'whitespace.before', params: { mark } },
      ...habit,
      suggestions: [fix('fix.deleteBlank', cell, segment, at, at + 1, '')],
    });
  }
}

function afterMarks({ cell, segment, neighbours }: Marked, found: Finding[]): void {
  const { text } = segment;
  for (const match of text.matchAll(AFTER_MARK)) {
    const at = match.index;
    const token = tokenAt(text, at);
    if (TECHNICAL.test(token)) continue;
    // A full stop inside a name of a product or a site is no stop: only a new sentence begins with a capital.
    if (match[1] === '.' && /\p{Ll}/u.test(text[at + 1]!)) continue;
    if (match[1] !== '.' && neighbours.alike(AFTER_MARK, match[1]!, text)) continue;
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

function insideMarks({ cell, segment, apart, habit, neighbours }: Marked, found: Finding[]): void {
  const { text } = segment;
  for (const match of text.matchAll(INSIDE_OPEN)) {
    if ((apart && match[1] === '«') || neighbours.alike(INSIDE_OPEN, match[1]!)) continue;
    found.push({ ...inside(cell, segment, match.index, match[1]!, match.index + 1), ...habit });
  }
  for (const match of text.matchAll(INSIDE_CLOSE)) {
    if ((apart && match[1] === '»') || neighbours.alike(INSIDE_CLOSE, match[1]!)) continue;
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
