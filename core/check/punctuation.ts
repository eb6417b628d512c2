import type { Severity } from '../model/index.ts';
import { baseLanguage, scriptOf } from '../text/language.ts';
import { spanOf, type Present } from './cell.ts';
import { NOTHING, type Check, type CheckCell, type CheckSegment, type Finding } from './check.ts';
import { fix } from './fix.ts';
import { oddOneOut } from './majority.ts';
import { TRAIT } from './traits.ts';

/** What an end mark says about the sentence. */
type Ending = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'none';

const ENDINGS: Readonly<Record<string, Ending>> = {
  '.': 'stop',
  '。': 'stop',
  '．': 'stop',
  '।': 'stop',
  '۔': 'stop',
  '։': 'stop',
  '።': 'stop',
  '?': 'question',
  '؟': 'question',
  '？': 'question',
  '\u037e': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  '…': 'ellipsis',
  ':': 'colon',
  '：': 'colon',
  ',': 'comma',
  ';': 'comma',
  '،': 'comma',
  '؛': 'comma',
  '、': 'comma',
  '，': 'comma',
};

/** Closing quotation marks, brackets and invisible marks that may stand behind the end mark. */
const TRAILING = ' \t\n\r\u00a0\u202f"\'»”’“)]}」』》>*\u200e\u200f\u061c\u202c\u2069';
const QUOTATION_END = '"»”“';
const HAS_LETTER = /\p{L}/u;
/** An abbreviation's point is no stop. */
const ABBREVIATION = /(?:^|[\s.])\p{L}{1,4}\.$/u;

/** Marks of the Latin script with their Arabic form, only wrong between Arabic words. */
const ARABIC_FORM: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LATIN_FORM: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };
const LATIN_IN_ARABIC =
  /[,;?](?<=\p{Script=Arabic}[»")\]]?[ \u00a0]?.)(?=[\s\u00a0»")\]]|$|\p{Script=Arabic})/gu;
const ARABIC_IN_OTHER = /[،؛؟](?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]\s?.)/gu;
/** Doubled commas, a stop behind a comma, two stops that are no ellipsis. */
const DOUBLED =
  /(?<![.,،;؛:])(?:,{2,}|،{2,}|;{2,}|؛{2,}|:{2,}(?=\s|$)|,\.(?!\d)|،\.|\.\.|[,،;؛]\s[,،;؛]|\.,(?=\s*$))(?![.,،;؛:])/gu;

/** Severity by what the ends are: a question that is none changes the meaning, a missing point mostly does not. */
function severityOf(a: Ending, b: Ending): Severity {
  const pair = new Set([a, b]);
  return pair.has('question') && (pair.has('stop') || pair.has('comma') || pair.has('colon'))
    ? 'warning'
    : 'info';
}

const OPTIONS = { ends: true, frenchSpaces: true };

/**
 * Finds: a version whose sentence ends with another mark than the others (a question that became a statement is a warning,
 * the rest `info`), marks of another script (a Latin comma between Arabic words, ؟ in a Russian text), marks written twice,
 * a Spanish question or exclamation without its opening mark, a French high mark without the no-break space (`info`).
 * Leaves alone: which of stop, exclamation mark and ellipsis a translator prefers (`info`), points of abbreviations at the
 * end, fragments in which no version has an end mark, '?!' and '...', commas inside numbers, page furniture.
 * Type: typographical; locale-violation for marks of another script, Spanish and French. Severity: warning.
 * Options: `ends` (boolean, true): compare end marks; `frenchSpaces` (boolean, true): ask for the no-break spaces of French.
 * Examples: 'Is it so?' and 'Это так.'; 'في البيت, وقال'; 'Es cierto?'; 'раз,, два'.
 */
export const punctuation: Check = {
  name: 'punctuation',
  type: 'typographical',
  severity: 'warning',
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
    const opens = bases.map((base) => base === 'es' || base === 'ast');
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
          if (suspect) marks(cell, segment, suspect, scripts[column]!, found);
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
    if (!expected) continue;
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

/** The end of a version's sentence: what it says, and where its mark stands in the last segment. */
interface End {
  readonly ending: Ending;
  readonly mark: string;
  readonly segment: CheckSegment;
  readonly start: number;
  readonly end: number;
}

function endOf({ cell }: Present): End {
  const segment = cell.segments.at(-1)!;
  const { text } = segment;
  let end = text.length;
  const strip = (): void => {
    while (end > 0 && TRAILING.includes(text[end - 1]!)) end--;
  };
  strip();
  // «Правда?».: what the quotation ends with says more than the point that Russian and Arabic put behind it.
  if (text[end - 1] === '.' && end > 2 && QUOTATION_END.includes(text[end - 2]!)) {
    const point = end;
    end--;
    strip();
    if (!'?!؟…'.includes(text[end - 1] ?? '-')) end = point;
  }
  let start = end;
  while (start > 0 && text[start - 1]! in ENDINGS) start--;
  const mark = text.slice(start, end);
  if (mark === '') return { ending: 'none', mark, segment, start: Math.max(0, end - 1), end };
  const ending: Ending =
    mark.length === 1
      ? ENDINGS[mark]!
      : /\.{2,}|…/.test(mark)
        ? 'ellipsis'
        : /[?؟？\u037e]/.test(mark)
          ? 'question'
          : /[!！]/.test(mark)
            ? 'exclamation'
            : ENDINGS[mark.at(-1)!]!;
  return { ending, mark, segment, start, end };
}

/** Whether a cell plainly ends with a full stop: a point behind a letter or digit, as most do. */
function endsPlainly({ cell }: Present): boolean {
  const { text } = cell.segments[cell.segments.length - 1]!;
  return text.charCodeAt(text.length - 1) === POINT && isPlain(text.charCodeAt(text.length - 2));
}

const POINT = 0x2e;

/** ASCII letters and digits, and the letters of the Cyrillic and Arabic blocks. */
function isPlain(unit: number): boolean {
  if (unit < 0x80) return (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || isAsciiDigit(unit);
  return (unit > 0x40f && unit < 0x460) || (unit > 0x620 && unit < 0x64b);
}

function isAsciiDigit(unit: number): boolean {
  return unit > 0x2f && unit < 0x3a;
}

function compareEnds(present: readonly Present[]): Finding | undefined {
  if (present.length < 2 || present.every(endsPlainly)) return undefined;
  const ends = present.map(endOf);
  const first = ends[0]!.ending;
  if (ends.every(({ ending }) => ending === first)) return undefined;
  const prose = present.every(
    ({ text, cell }) =>
      HAS_LETTER.test(text) && !cell.segments.some(({ kind }) => kind === 'furniture' || kind === 'heading'),
  );
  if (!prose) return undefined;
  const vote = oddOneOut(ends.map(({ ending }) => ending));
  const odd = vote?.odd ?? ends.findIndex(({ ending }) => ending !== first);
  const expected = ends[vote ? (odd === 0 ? 1 : 0) : 0]!;
  const own = ends[odd]!;
  // An abbreviation keeps its point where the others have no stop.
  if (expected.ending === 'none' && own.ending === 'stop' && ABBREVIATION.test(own.segment.text))
    return undefined;
  const { cell } = present[odd]!;
  const { lang } = cell;
  const key =
    own.ending === 'none'
      ? 'punctuation.end.missing'
      : expected.ending === 'none'
        ? 'punctuation.end.extra'
        : 'punctuation.end.differs';
  return {
    spans: ends.flatMap(({ segment, start, end }, index) =>
      index === odd || end > start ? [spanOf(present[index]!.cell, segment, start, end)] : [],
    ),
    message: { key, params: { lang, found: own.mark, expected: expected.mark } },
    severity: severityOf(own.ending, expected.ending),
    ...(vote && { odd: lang }),
    suggestions: endFix(cell, own, expected),
  };
}

/** The mark as the version's own script writes it. */
function endFix(cell: CheckCell, own: End, expected: End): Finding['suggestions'] & object {
  const plain = {
    stop: '.',
    question: '?',
    exclamation: '!',
    ellipsis: '…',
    colon: ':',
    comma: '',
    none: '',
  }[expected.ending];
  if (plain === '') return [];
  const script = scriptOf(cell.lang);
  const mark = script === 'Arab' && plain === '?' ? '؟' : plain;
  if (/^(?:Hans|Hant|Jpan|Deva|Beng|Ethi|Armn|Grek)$/.test(script)) return [];
  return own.ending === 'none'
    ? [fix('fix.insert', cell, own.segment, own.end, own.end, mark)]
    : [fix('fix.replace', cell, own.segment, own.start, own.end, mark)];
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
