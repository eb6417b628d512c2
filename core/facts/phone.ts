import { toAsciiDigits } from '../text/digits.ts';
import { nextFrom } from './lex.ts';
import { assert, type Reader } from './reader.ts';

/** +44 20 7946 0958: a plus, and groups that single blanks, dashes or brackets part. */
const INTERNATIONAL = /\+\p{Nd}{1,4}(?:[ \u00a0\u2011.-]?\(?\p{Nd}{1,4}\)?){2,6}(?!\p{Nd})/uy;
/** 8 (800) 555-35-35: an area in brackets, and groups behind it. */
const AREA =
  /(?:\p{Nd}{1,2}[ \u00a0-]?)?\(\p{Nd}{3,5}\)[ \u00a0-]?\p{Nd}{2,4}(?:[ \u00a0\u2011-]\p{Nd}{2,4}){1,2}(?!\p{Nd})/uy;
/** 8 800 555-35-35: area and exchange, and two pairs that hyphens part. */
const PAIRS = /(?:\p{Nd}{1,2}[ \u00a0-])?\p{Nd}{3}[ \u00a0-]\p{Nd}{3}-\p{Nd}{2}-\p{Nd}{2}(?![\p{Nd}-])/uy;
/** Digits of a telephone number, with and without the country. */
const FEWEST = 8;
const MOST = 15;

/** A telephone number whose first digits are the item `index`: one code; the index of the next item comes back. */
export function readPhone(reader: Reader, index: number): number | undefined {
  const { text, items } = reader;
  const item = items[index]!;
  if (item.figure === undefined) return undefined;
  const before = text[item.start - 1];
  const isArea = before === '(' || opensBracket(text, item.end);
  if (before !== '+' && !isArea && !goesOn(text, item.end)) return undefined;
  const pattern = before === '+' ? INTERNATIONAL : isArea ? AREA : PAIRS;
  const start = before === '+' || before === '(' ? item.start - 1 : item.start;
  pattern.lastIndex = start;
  const match = pattern.exec(text)?.[0];
  if (match === undefined) return undefined;
  const digits = toAsciiDigits(match).replace(/\D/g, '');
  if (digits.length < FEWEST || digits.length > MOST) return undefined;
  const end = start + match.length;
  const next = nextFrom(items, index, end);
  if (items[next - 1]!.end > end) return undefined;
  assert(reader, { value: { kind: 'code', text: digits }, start, end, certainty: 0.9, written: 'digits' });
  return next;
}

/** Whether more digits stand behind a figure, parted from it by a blank or hyphen only. */
function goesOn(text: string, end: number): boolean {
  const mark = text[end];
  return (mark === ' ' || mark === '\u00a0' || mark === '-') && /\p{Nd}/u.test(text.charAt(end + 1));
}

/** Whether a bracket opens behind the digits, at once or behind a blank or hyphen. */
function opensBracket(text: string, end: number): boolean {
  const mark = text[end];
  const next = mark === ' ' || mark === '\u00a0' || mark === '-' ? text[end + 1] : mark;
  return next === '(';
}
