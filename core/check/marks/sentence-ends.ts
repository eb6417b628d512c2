import type { Severity } from '../../model/index.ts';
import { scriptOf } from '../../text/language.ts';
import { spanOf, type Present } from '../cell.ts';
import type { CheckCell, CheckSegment, Finding } from '../check.ts';
import { fix } from '../fix.ts';
import { oddOneOut } from '../values/majority.ts';

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
const ABBREVIATION = /(?:^|[\s.])\p{L}{1,4}\.$|\([^()]{0,8}\p{L}\.\)$/u;

/** Severity by what the ends are: a question that is none changes the meaning, a missing point mostly does not. */
function severityOf(a: Ending, b: Ending): Severity {
  const pair = new Set([a, b]);
  return pair.has('question') && (pair.has('stop') || pair.has('comma') || pair.has('colon'))
    ? 'warning'
    : 'info';
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

/** Compares how the sentences of the versions end. */
export function compareEnds(present: readonly Present[]): Finding | undefined {
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
  const usual = vote && odd === 0 ? 1 : 0;
  const expected = ends[usual]!;
  const own = ends[odd]!;
  // An abbreviation keeps its point where the others have no stop.
  if (expected.ending === 'none' && own.ending === 'stop' && ABBREVIATION.test(own.segment.text))
    return undefined;
  // A mark that a quotation or the order of the words has put elsewhere is not missing.
  if (own.ending === 'none' && keepsMark(present[odd]!.text, expected.ending, present[usual]!.text))
    return undefined;
  if (expected.ending === 'none' && keepsMark(present[usual]!.text, own.ending, present[odd]!.text))
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

/** Whether a text that does not end with such a mark has as many of it as one that does. Stops and commas are too frequent to tell. */
function keepsMark(text: string, ending: Ending, other: string): boolean {
  return ending !== 'stop' && ending !== 'comma' && marksOf(text, ending) >= marksOf(other, ending);
}

function marksOf(text: string, ending: Ending): number {
  if (ending === 'ellipsis') return text.match(/\.{3}|…/g)?.length ?? 0;
  let count = 0;
  for (const mark of text) if (ENDINGS[mark] === ending) count++;
  return count;
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
