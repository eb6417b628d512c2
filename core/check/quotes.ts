import { writingOf } from '../facts/lang/index.ts';
import { spanOf } from './cell.ts';
import {
  NOTHING,
  type Check,
  type CheckCell,
  type CheckContext,
  type CheckRow,
  type CheckSegment,
  type Finding,
  type PlacedFinding,
} from './check.ts';
import { fix } from './fix.ts';
import { OpenMarks } from './marks/open-marks.ts';
import { paragraphsWith, type Place } from './marks/paragraph.ts';
import { oddOneOut } from './values/majority.ts';
import { styleOf } from './marks/quote-style.ts';
import { TRAIT } from './traits.ts';

const MARKS = /["«»“”„‟「」『』《》]/g;
/** A quotation of more paragraphs than this was forgotten to be closed. */
const LONGEST_QUOTATION = 4;
const ANY = /["«»“”„‟「」『』《》]/;

type Family = 'guillemet' | 'double' | 'corner' | 'white' | 'title';
type Role = 'open' | 'close' | 'either';

/** Each mark with its family and the role it mostly has. */
const KINDS: Readonly<Record<string, readonly [Family, Role]>> = {
  '"': ['double', 'either'],
  '“': ['double', 'open'],
  '‟': ['double', 'open'],
  '„': ['double', 'open'],
  '”': ['double', 'close'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white', 'open'],
  '』': ['white', 'close'],
  '《': ['title', 'open'],
  '》': ['title', 'close'],
};

const BEFORE_OPEN = /[\s\u00a0([{«“„"「『《—–\-/]/;
const AFTER_CLOSE = /[\s\u00a0)\]}»”“"」』》.,;:!?…،؛؟。、—–\-/]/;

interface Mark {
  readonly mark: string;
  readonly family: Family;
  readonly place: Place;
  readonly at: number;
  /** Whether it looks like an opening mark from what stands around it. */
  readonly role: Role;
}

const OPTIONS = { style: 'document' as string };
const CHOICES = { style: ['document', 'locale', 'off'] };

/**
 * Finds: a quotation mark without its partner in the paragraph; quotation marks that all other versions have in the row and
 * one has not (`info`: translators drop them with reason); a mark in another style than the rest of the version (`info`).
 * Leaves alone: quotations that span sentences or a few paragraphs, whether each of these opens again or not; marks that are
 * unpaired in the same way in every version of the row; inches and seconds; single quotation marks, which are apostrophes
 * too; names that Russian and its neighbours put in quotation marks; the style of a text that is consistent in itself.
 * Type: typographical; style for the look of marks. Severity: warning.
 * Options: `style` (text, document): what a mark's style is compared with, 'document', 'locale' or 'off'; 'locale' wants the
 * usual marks of the language everywhere.
 * Examples: '“It will last, he said.'; 'قال «نعم ثم خرج.'; 'Газета "Труд"' among guillemets.
 */
export const quotes: Check = {
  name: 'quotes',
  type: 'typographical',
  severity: 'warning',
  options: OPTIONS,
  choices: CHOICES,
  traits: TRAIT.quote,
  rows(context) {
    return context.versions.length < 3 ? () => NOTHING : compareRow;
  },
  *whole(context) {
    const style = context.option('style', OPTIONS.style);
    for (let column = 0; column < context.versions.length; column++) {
      yield* unpairedMarks(context, column);
      if (style !== 'off') yield* styleOf(context, column, style === 'locale');
    }
  },
};

function* unpairedMarks(context: CheckContext, column: number): Generator<PlacedFinding | undefined> {
  /** Marks that no mark has closed so far, with the paragraph they stand in. */
  let carried: { mark: Mark; number: number }[] = [];
  const reported = reporter(context);
  for (const paragraph of paragraphsWith(context, column, TRAIT.quote)) {
    if (!paragraph) {
      yield undefined;
      continue;
    }
    const { lost, open } = pair(paragraph.places, context.versions[column]!.lang);
    // A quotation that goes on opens again in the next paragraph and is closed only once, in the last.
    const { number } = paragraph;
    const reopened = open[0]?.mark ?? firstOf(paragraph.first);
    for (const mark of lost) {
      // One that stays open for some paragraphs and is closed then was meant so.
      const opener =
        mark.role === 'close' ? carried.findLastIndex((one) => one.mark.family === mark.family) : -1;
      if (opener >= 0) carried.splice(opener, 1);
      else yield* reported(mark);
    }
    const waiting: typeof carried = [];
    for (const one of carried) {
      if (one.number === number - 1 && reopened === one.mark.mark) continue;
      if (number - one.number < LONGEST_QUOTATION) waiting.push(one);
      else yield* reported(one.mark);
    }
    carried = [...waiting, ...open.map((mark) => ({ mark, number }))];
  }
  for (const { mark } of carried) yield* reported(mark);
}

function firstOf({ text }: CheckSegment): string | undefined {
  return ANY.exec(text.slice(0, 3))?.[0];
}

/** Pairs the marks of a paragraph: what is never closed stays `open`, what closes nothing is `lost`. */
function pair(paragraph: readonly Place[], lang: string): { lost: readonly Mark[]; open: readonly Mark[] } {
  const open = new OpenMarks<Mark>(({ family }) => family);
  const lost: Mark[] = [];
  for (const mark of marksOf(paragraph, lang)) {
    const mayClose = open.has(mark.family);
    const closes = mark.role === 'close' || (mark.role === 'either' && mayClose);
    if (!closes) open.open(mark);
    else if (mayClose) open.close(mark.family, (inside) => lost.push(inside));
    else lost.push(mark);
  }
  return { lost, open: open.all };
}

function marksOf(paragraph: readonly Place[], lang: string): Mark[] {
  const marks: Mark[] = [];
  for (const place of paragraph) {
    const { text } = place.segment;
    for (const match of text.matchAll(MARKS)) {
      const mark = match[0];
      const at = match.index;
      if (mark === '"' && isUnit(text, at)) continue;
      const [family, usual] = KINDS[mark]!;
      marks.push({ mark, family, place, at, role: roleAt(text, at, mark, usual, lang) });
    }
  }
  return marks;
}

/** Inches, seconds and Hebrew abbreviations are written with the straight mark. */
function isUnit(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (/\p{Nd}|['′]/u.test(before) && text.indexOf('"') === at) return true;
  return /\p{Script=Hebrew}/u.test(before) && /\p{Script=Hebrew}/u.test(after);
}

function roleAt(text: string, at: number, mark: string, usual: Role, lang: string): Role {
  const before = text[at - 1];
  const after = text[at + 1];
  const mayOpen = before === undefined || BEFORE_OPEN.test(before);
  const mayClose = after === undefined || AFTER_CLOSE.test(after);
  const blankBefore = before === undefined || /\s/.test(before);
  const blankAfter = after === undefined || /\s/.test(after);
  // The mark that opens in one language closes in another: „…“ and ”…” and »…«.
  if (mark === '"' || mark === '“' || mark === '”' || (mark !== '„' && writingOf(lang).reversedQuotes)) {
    if (blankBefore && !blankAfter) return 'open';
    if (blankAfter && !blankBefore) return 'close';
    if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
    // Between other marks it closes what is open: „/“, the default.
    return mark === '"' || mark === '“' ? 'either' : usual;
  }
  return usual;
}

/** How many openers a cell has beyond its closers, as far as positions tell. */
function balance(cell: CheckCell, lang: string): number {
  const { lost, open } = pair(
    cell.segments.map((segment) => ({ row: 0, cell, segment })),
    lang,
  );
  return open.length - lost.length;
}

/** Whether all versions of a row have too many openers, or all too many closers, so that none is at fault. */
function isShared({ rows, versions }: CheckContext, row: number): boolean {
  const signs = versions.flatMap(({ lang }, column) => {
    const cell = rows[row]!.cells[column];
    return cell ? [Math.sign(balance(cell, lang))] : [];
  });
  return signs.length > 1 && signs[0] !== 0 && signs.every((sign) => sign === signs[0]);
}

/** Tells of marks at fault; the versions of a row are compared once, however many of its marks are at fault. */
function reporter(context: CheckContext): (mark: Mark) => Generator<PlacedFinding> {
  const shared = new Map<number, boolean>();
  return function* (mark) {
    const { cell, segment, row } = mark.place;
    let known = shared.get(row);
    if (known === undefined) shared.set(row, (known = isShared(context, row)));
    if (known) return;
    yield {
      row,
      spans: [spanOf(cell, segment, mark.at, mark.at + 1)],
      message: {
        key: mark.role === 'close' ? 'quotes.unopened' : 'quotes.unclosed',
        params: { mark: mark.mark },
      },
      ...(context.versions.length > 2 && { odd: cell.lang }),
      suggestions: closing(mark),
    };
  };
}

const PARTNER: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '"': '"',
  '「': '」',
  '『': '』',
  '《': '》',
};

/** Where a sentence is a quotation from its first character, its end is where the mark is missing. */
function closing(mark: Mark): Finding['suggestions'] & object {
  const { cell, segment } = mark.place;
  const partner = PARTNER[mark.mark];
  if (mark.role === 'close' || !partner || mark.at !== 0 || /[,،]/.test(segment.text)) return [];
  const end = segment.text.length;
  return [fix('fix.insert', cell, segment, end, end, partner)];
}

/** Whether a cell has a quotation mark; single ones count where no apostrophe looks like them. */
function hasQuotation({ segments }: CheckCell): boolean {
  return segments.some(({ text }) => ANY.test(text) || /[‘‚]/.test(text));
}

/** Quotation marks that some versions of the row have and others have not. */
function compareRow(row: CheckRow): readonly Finding[] {
  let having = 0;
  let present = 0;
  for (const cell of row.cells) {
    if (!cell || cell.segments.length === 0) continue;
    present++;
    if (hasQuotation(cell)) having++;
  }
  if (having === 0 || having === present || present < 3) return NOTHING;
  const cells = row.cells.filter((cell): cell is CheckCell => cell !== null && cell.segments.length > 0);
  const vote = oddOneOut(cells.map(hasQuotation));
  if (!vote) return NOTHING;
  const odd = cells[vote.odd]!;
  if (!vote.value && isTitled(odd)) return NOTHING;
  const spans = cells.flatMap((cell) =>
    cell.segments.flatMap((segment) => {
      const first = segment.text.search(ANY);
      if (first < 0) return cell === odd ? [spanOf(cell, segment, 0, segment.text.length)] : [];
      const last = Math.max(first, segment.text.search(/["«»“”„‟「」『』《》][^"«»“”„‟「」『』《》]*$/));
      return [spanOf(cell, segment, first, last + 1)];
    }),
  );
  return [
    {
      spans,
      severity: 'info',
      odd: odd.lang,
      message: { key: vote.value ? 'quotes.missing' : 'quotes.extra', params: { lang: odd.lang } },
    },
  ];
}

/** A capital and few words, and no end of a sentence. */
const TITLE = /^[\p{Lu}\p{N}][^\s.!?…]*(?:\s[^\s.!?…]+){0,4}$/u;

/** Whether all that a version has in quotation marks are names as its language writes them: «Нордбанк». */
function isTitled({ lang, segments }: CheckCell): boolean {
  if (!writingOf(lang).titlesInQuotes) return false;
  return segments.every(({ text }) => {
    const rest = text.replace(/[«„“"]([^«»„“”"]+)[»“”"]/g, (whole, inner: string) =>
      TITLE.test(inner) ? '' : whole,
    );
    return !ANY.test(rest);
  });
}
