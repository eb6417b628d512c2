import { writingOf } from '../facts/lang/index.ts';
import { baseLanguage, scriptOf } from '../text/language.ts';
import { spanOf } from './cell.ts';
import {
  NOTHING,
  type Check,
  type CheckCell,
  type CheckRow,
  type CheckSegment,
  type Finding,
} from './check.ts';
import { fix } from './fix.ts';
import { isKeywordList } from './marks/keyword-list.ts';
import { compareEnds } from './marks/sentence-ends.ts';
import { TRAIT } from './traits.ts';

/** Marks of the Latin script with their Arabic form, only wrong between Arabic words. */
const ARABIC_FORM: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LATIN_FORM: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };
const LATIN_IN_ARABIC =
  /[,;?](?<=\p{Script=Arabic}[»")\]]?[ \u00a0]?.)(?=[\s\u00a0»")\]]|$|\p{Script=Arabic})/gu;
const ARABIC_IN_OTHER = /[،؛؟](?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]\s?.)/gu;
/** Doubled commas, a stop behind a comma, two stops at the end of a word: not those of ranges and folders (`0..3`, `../`). */
const DOUBLED =
  /(?<![.,،;؛:])(?:,{2,}|،{2,}|;{2,}|؛{2,}|:{2,}(?=\s|$)|,\.(?!\d)|،\.|\.\.(?<=[\p{L}\p{M}\p{N})»”%]..)(?=[\s)»”"']|$)|[,،;؛]\s[,،;؛]|\.,(?=\s*$))(?![.,،;؛:])/gu;

const OPTIONS = { ends: true, frenchSpaces: true };

/**
 * Finds: a version whose sentence ends with another mark than the others (a question that became a statement is a warning,
 * the rest `info`), marks of another script (a Latin comma between Arabic words, ؟ in a Russian text), marks written twice,
 * a Spanish question or exclamation without its opening mark, a French high mark without the no-break space (`info`).
 * Leaves alone: which of stop, exclamation mark and ellipsis a translator prefers (`info`), points of abbreviations at the
 * end, fragments in which no version has an end mark, '?!' and '...', commas inside numbers, page furniture; a question mark,
 * ellipsis or the like that a version has elsewhere in the sentence; marks that all versions double (`;;`), `..` inside code
 * (`0..3`), semicolons of lists of keywords (`camera;photos;`).
 * Type: typographical; locale-violation for marks of another script, Spanish and French. Severity: warning.
 * Options: `ends` (boolean, true): compare end marks; `frenchSpaces` (boolean, true): ask for the no-break spaces of French.
 * Examples: 'Is it so?' and 'Это так.'; 'في البيت, وقال'; 'Es cierto?'; 'раз,, два'.
 */
export const punctuation: Check = {
  name: 'punctuation',
  type: 'typographical',
  severity: 'warning',
  compares: true,
  options: OPTIONS,
  rows(context) {
    const ends = context.option('ends', OPTIONS.ends);
    const frenchSpaces = context.option('frenchSpaces', OPTIONS.frenchSpaces);
    const scripts = context.versions.map(({ lang }) => scriptOf(lang));
    const bases = context.versions.map(({ lang }) => baseLanguage(lang));
    const canada = context.versions.map(({ lang }) => /-CA\b/i.test(lang));
    /** By column, the traits that tell of marks at fault. */
    const suspicious = scripts.map(
      (script) => TRAIT.stops | (script === 'Arab' ? TRAIT.latinMark : TRAIT.arabicMark),
    );
    const opens = context.versions.map(({ lang }) => writingOf(lang).invertedMarks);
    const spaces = bases.map((base) => base === 'fr' && frenchSpaces);
    return (row, index) => {
      let found: Finding[] | undefined;
      const { cells } = row;
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        const flags = context.traits.flags(index, column);
        const suspect = flags & suspicious[column]!;
        if (!cell || !(suspect || spaces[column] || (opens[column] && flags & TRAIT.cry))) continue;
        found ??= [];
        for (const segment of cell.segments) {
          if (suspect) marks(row, cell, segment, suspect, scripts[column]!, found);
          if (opens[column]) inverted(cell, segment, found);
          if (spaces[column]) french(cell, segment, canada[column]!, found);
        }
      }
      if (!ends) return found ?? NOTHING;
      const end = compareEnds(context.present(row));
      if (end) (found ??= []).push(end);
      return found ?? NOTHING;
    };
  },
};

function marks(
  row: CheckRow,
  cell: CheckCell,
  segment: CheckSegment,
  traits: number,
  script: string,
  found: Finding[],
): void {
  const { text } = segment;
  const forms = script === 'Arab' ? ARABIC_FORM : LATIN_FORM;
  for (const match of text.matchAll(script === 'Arab' ? LATIN_IN_ARABIC : ARABIC_IN_OTHER)) {
    const expected = forms[match[0]];
    if (!expected || (match[0] === ';' && isKeywordList(text, ';'))) continue;
    const at = match.index;
    found.push({
      spans: [spanOf(cell, segment, at, at + 1)],
      type: 'locale-violation',
      severity: script === 'Arab' ? 'info' : 'warning',
      message: { key: 'punctuation.foreign', params: { found: match[0], expected } },
      suggestions: [fix('fix.replace', cell, segment, at, at + 1, expected)],
    });
  }
  if (!(traits & TRAIT.stops)) return;
  for (const match of text.matchAll(DOUBLED)) {
    const at = match.index;
    const end = at + match[0].length;
    const dots = match[0] === '..';
    const last = match[0].at(-1)!;
    // What every version doubles is code: `case … ;;`.
    if (isEverywhere(row, match[0])) continue;
    found.push({
      spans: [spanOf(cell, segment, at, end)],
      message: dots
        ? { key: 'punctuation.ellipsis', params: {} }
        : { key: 'punctuation.doubled', params: { found: match[0] } },
      ...(dots && { severity: 'info' }),
      suggestions: [fix('fix.replace', cell, segment, at, end, last)],
    });
  }
}

/** Whether every version of a row, of two or more, has the same doubled marks. */
function isEverywhere(row: CheckRow, marks: string): boolean {
  const cells = row.cells.filter((cell) => cell !== null && cell.segments.length > 0);
  return (
    cells.length > 1 && cells.every((cell) => cell!.segments.some(({ text }) => hasDoubled(text, marks)))
  );
}

/** Two dots are not doubled where they are part of an ellipsis. */
function hasDoubled(text: string, marks: string): boolean {
  for (const [doubled] of text.matchAll(DOUBLED)) if (doubled === marks) return true;
  return false;
}

/** Spanish opens questions and exclamations. */
function inverted(cell: CheckCell, segment: CheckSegment, found: Finding[]): void {
  for (const match of segment.text.matchAll(/[^.!?¡¿…]*\p{L}[^.!?¡¿…]*([!?])/gu)) {
    const mark = match[1]!;
    const opener = mark === '?' ? '¿' : '¡';
    const before = segment.text[match.index - 1];
    if (before === '¿' || before === '¡') continue;
    const at = match.index + match[0].length - 1;
    const start = match.index + match[0].search(/[^\s"«“(—–-]/u);
    found.push({
      spans: [spanOf(cell, segment, at, at + 1)],
      message: { key: 'punctuation.inverted', params: { found: mark, expected: opener } },
      type: 'locale-violation',
      suggestions: /[,;:]/.test(match[0]) ? [] : [fix('fix.insert', cell, segment, start, start, opener)],
    });
  }
}

/** French puts a no-break space before `; : ! ?` and inside guillemets; Canada only at the colon and the guillemets. */
function french(cell: CheckCell, segment: CheckSegment, canada: boolean, found: Finding[]): void {
  for (const match of segment.text.matchAll(
    /(?<=[\p{L}\p{N})%€])( ?)([;:!?»])(?=[\s.,;)]|$)|(«)( ?)(?=\p{L})/gu,
  )) {
    const mark = match[2] ?? match[3]!;
    if (canada && ';!?'.includes(mark)) continue;
    const at = match[3] ? match.index + 1 : match.index;
    const blank = (match[1] ?? match[4])!.length;
    found.push({
      spans: [spanOf(cell, segment, match.index, match.index + match[0].length)],
      severity: 'info',
      type: 'locale-violation',
      message: { key: 'punctuation.nobreak', params: { found: mark } },
      suggestions: [
        fix('fix.nobreak', cell, segment, at, at + blank, ':»«'.includes(mark) ? '\u00a0' : '\u202f'),
      ],
    });
  }
}
