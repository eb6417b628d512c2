import type { Token } from './token.ts';

/** One number of a figure. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  /** What it would be if its mark were the other one: `1,127` is 1127 or 1.127. */
  readonly alternative: number | undefined;
  /** Its digits alone, as ASCII. */
  readonly digits: string;
  /** Written as one run of digits. */
  readonly plain: boolean;
  readonly fraction: boolean;
}

/** What the marks between the numbers of a figure make of them. */
export type FigureShape = 'number' | 'range' | 'clock' | 'date' | 'ratio' | 'code';

/** Runs of digits held together by marks: `1,234.5`, `16–20`, `7:55`, `09.11.2020`, `192.168.0.1`. */
export interface FigureGroup {
  readonly shape: FigureShape;
  readonly numbers: readonly Figure[];
  readonly start: number;
  readonly end: number;
  /** Index of the first token behind it. */
  readonly next: number;
}

const DASHES = new Set(['-', '–', '—', '−', '‐', '‑', '‒']);
const GROUPING = new Set([',', '.', "'", '’', '٬', '،', '٫', '·']);
/** The colon, and the ratio sign that typographers set in times. */
const COLONS = new Set([':', '∶']);
const JOINERS = new Set([...DASHES, ...GROUPING, ...COLONS, '/', '⁄', '∕']);

/** Whether a mark is a hyphen, minus or dash. */
export function isDash(text: string): boolean {
  return DASHES.has(text);
}

/** Characters that are a number by themselves, such as ½, by numerator and denominator. */
const VULGAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅐': 1 / 7,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
    '⅑': 1 / 9,
    '⅒': 1 / 10,
  }),
);

/** Characters that are a number by themselves. */
export const VULGAR_FRACTIONS: readonly string[] = [...VULGAR.keys()];

export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** How many runs of digits a figure may have: more is a code, and is not looked at piece by piece. */
const LONGEST = 12;

/** Reads the figure whose first run of digits is the token `index`. */
export function readFigure(
  tokens: readonly Token[],
  index: number,
  separators: Separators,
  spaces: boolean,
): FigureGroup {
  const first = tokens[index]!;
  if (standsAlone(tokens[index + 1])) {
    return groupOf('number', [plain(first)], first.start, first.end, index + 1);
  }
  const runs: Token[] = [first];
  const marks: string[] = [];
  let at = index;
  while (at + 2 < tokens.length && runs.length < LONGEST) {
    const mark = tokens[at + 1]!;
    const run = tokens[at + 2]!;
    if (run.type !== 'digits' || mark.type !== 'mark' || !JOINERS.has(mark.text)) break;
    if (mark.spaced || run.spaced) break;
    // '0,31/100 000': what follows the slash is a figure of its own if blanks group its digits.
    const parts = isDash(mark.text) || isSlash(mark.text);
    if (parts && marks.length > 0 && isGroupedBehind(tokens, at + 2, spaces)) break;
    if (at === index && isScale(tokens, index, spaces)) break;
    // 10:00–13:00 are two times.
    if (isDash(mark.text) && COLONS.has(marks.at(-1)!) && COLONS.has(tokens[at + 3]?.text ?? '')) break;
    marks.push(mark.text);
    runs.push(run);
    at += 2;
  }
  const next = at + 1;
  let group = interpret(runs, marks, separators);
  if (areSizes(tokens, next, group)) group = { shape: 'ratio', numbers: runs.map(plain) };
  if (marks.every((mark) => GROUPING.has(mark)) && group.shape === 'number') {
    const joined = spaces
      ? joinSpaced(tokens, index, next, separators)
      : joinSpaced(tokens, index, next, separators, true);
    if (joined) return joined;
  }
  return groupOf(group.shape, group.numbers, first.start, runs.at(-1)!.end, next);
}

/** A group; all are made here, so that they have one shape in memory. */
function groupOf(
  shape: FigureShape,
  numbers: readonly Figure[],
  start: number,
  end: number,
  next: number,
): FigureGroup {
  return { shape, numbers, start, end, next };
}

/** The figure of a character such as ½. */
export function vulgarFigure(
  start: number,
  end: number,
  text: string,
  next: number,
): FigureGroup | undefined {
  const amount = VULGAR.get(text);
  if (amount === undefined) return undefined;
  const number = { start, end, amount, alternative: undefined, digits: text, plain: false, fraction: true };
  return groupOf('number', [number], start, end, next);
}

/** Whether nothing can go on with the digits before the token. */
function standsAlone(behind: Token | undefined): boolean {
  return !behind || behind.type === 'word' || (behind.spaced && behind.type === 'mark');
}

/** 1:50 000 is the scale of a map, and no time with people behind it. */
function isScale(tokens: readonly Token[], index: number, spaces: boolean): boolean {
  if (tokens[index]!.text !== '1' || !COLONS.has(tokens[index + 1]!.text)) return false;
  if (!isGroupedBehind(tokens, index + 2, spaces)) return false;
  const group = tokens[index + 3]!.text;
  // 1:30 may have 500 people behind it
  return group === '000' || (group.endsWith('00') && tokens[index + 2]!.text.length !== 2);
}

function isGroupedBehind(tokens: readonly Token[], index: number, spaces: boolean): boolean {
  const group = tokens[index + 1];
  if (group?.type !== 'digits' || group.text.length !== 3 || !group.spaced) return false;
  return tokens[index]!.text.length <= 3 && (spaces || group.glued);
}

/** `76 000`, `1 234 567,5`: groups of three digits behind blanks. */
function joinSpaced(
  tokens: readonly Token[],
  index: number,
  next: number,
  separators: Separators,
  gluedOnly = false,
): FigureGroup | undefined {
  const first = tokens[index]!;
  if (next !== index + 1 || first.text.length > 3 || first.text.startsWith('0')) return undefined;
  let digits = first.text;
  let at = next;
  let end = first.end;
  while (at < tokens.length) {
    const run = tokens[at]!;
    if (run.type !== 'digits' || run.text.length !== 3 || !run.spaced || run.start - end !== 1) break;
    if (gluedOnly && !run.glued) break;
    digits += run.text;
    end = run.end;
    at++;
  }
  if (at === next || digits.length > 15) return undefined;
  const mark = tokens[at];
  const tail = tokens[at + 1];
  const joined = mark?.type === 'mark' && tail?.type === 'digits' && !mark.spaced && !tail.spaced;
  if (joined && isDash(mark.text)) return rangeOfSpaced(tokens, index, at, digits, end, separators);
  if (joined && GROUPING.has(mark.text)) {
    const amount = Number(`${digits}.${tail.text}`);
    const figure = grouped(first.start, tail.end, amount, digits + tail.text);
    return groupOf('number', [figure], first.start, tail.end, at + 2);
  }
  return groupOf('number', [grouped(first.start, end, Number(digits), digits)], first.start, end, at);
}

/** `30 000–40 000` */
function rangeOfSpaced(
  tokens: readonly Token[],
  index: number,
  at: number,
  digits: string,
  end: number,
  separators: Separators,
): FigureGroup {
  const left = grouped(tokens[index]!.start, end, Number(digits), digits);
  const right = readFigure(tokens, at + 1, separators, true);
  if (right.shape !== 'number') return groupOf('number', [left], left.start, end, at);
  return groupOf('range', [left, ...right.numbers], left.start, right.end, right.next);
}

/** A number of several runs of digits. */
function grouped(start: number, end: number, amount: number, digits: string, alternative?: number): Figure {
  return { start, end, amount, alternative, digits, plain: false, fraction: false };
}

function isSlash(mark: string): boolean {
  return mark === '/' || mark === '⁄' || mark === '∕';
}

type Interpreted = Pick<FigureGroup, 'shape' | 'numbers'>;

function interpret(runs: readonly Token[], marks: readonly string[], separators: Separators): Interpreted {
  if (marks.length === 0) return { shape: 'number', numbers: [plain(runs[0]!)] };
  if (runs.length >= LONGEST) return { shape: 'code', numbers: runs.map(plain) };
  const number = numberOf(runs, marks, separators);
  if (number) return { shape: 'number', numbers: [number] };
  if (isDate(runs, marks)) return { shape: 'date', numbers: runs.map(plain) };
  if (marks.every((mark) => COLONS.has(mark))) {
    const shape = isClock(runs) ? 'clock' : runs.length === 2 ? 'ratio' : 'code';
    return { shape, numbers: runs.map(plain) };
  }
  const dash = marks.findIndex((mark) => isDash(mark) || isSlash(mark));
  if (dash >= 0 && !(runs.length === 2 && isSlash(marks[0]!))) {
    if (marks.findLastIndex((mark) => isDash(mark) || isSlash(mark)) !== dash)
      return { shape: 'code', numbers: runs.map(plain) };
    const left = interpret(runs.slice(0, dash + 1), marks.slice(0, dash), separators);
    const right = interpret(runs.slice(dash + 1), marks.slice(dash + 1), separators);
    if (left.shape === 'number' && right.shape === 'number') {
      const shape = isSlash(marks[dash]!) ? 'ratio' : 'range';
      return { shape, numbers: [...left.numbers, ...right.numbers] };
    }
    return { shape: 'code', numbers: runs.map(plain) };
  }
  if (runs.length === 2 && isSlash(marks[0]!)) {
    const [a, b] = runs.map(plain) as [Figure, Figure];
    // 2019/20: a season.
    if (a.digits.length === 4 && b.digits.length === 2 && a.amount % 100 === b.amount - 1) {
      return { shape: 'range', numbers: [a, b] };
    }
    if (b.amount > 1 && a.amount < b.amount && b.amount <= 100) {
      const fraction = { ...a, end: b.end, amount: a.amount / b.amount, plain: false, fraction: true };
      return { shape: 'number', numbers: [fraction] };
    }
    return { shape: 'ratio', numbers: [a, b] };
  }
  if (runs.length === 2 && GROUPING.has(marks[0]!)) return { shape: 'code', numbers: runs.map(plain) };
  return { shape: 'code', numbers: runs.map(plain) };
}

/** Whether a part and its whole have a divisor in common, as those of a fraction hardly ever have. */
function isReducible(part: number, whole: number): boolean {
  let [divisor, rest] = [whole, part];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return divisor > 1;
}

/** 16/32-bit, 10/12-разрядный: two sizes with a word written to them. */
function areSizes(tokens: readonly Token[], next: number, { numbers: [only], shape }: Interpreted): boolean {
  if (shape !== 'number' || !only!.fraction) return false;
  const [dash, word] = [tokens[next], tokens[next + 1]];
  if (!dash || !isDash(dash.text) || dash.spaced || word?.type !== 'word' || word.spaced) return false;
  return isReducible(Number(tokens[next - 3]!.text), Number(tokens[next - 1]!.text));
}

function plain(token: Token): Figure {
  return {
    start: token.start,
    end: token.end,
    amount: Number(token.text),
    alternative: undefined,
    digits: token.text,
    plain: true,
    fraction: false,
  };
}

/** A number with grouping and decimal marks, or undefined when the marks make no number. */
function numberOf(
  runs: readonly Token[],
  marks: readonly string[],
  separators: Separators,
): Figure | undefined {
  if (!marks.every((mark) => GROUPING.has(mark))) return undefined;
  const start = runs[0]!.start;
  const end = runs.at(-1)!.end;
  const digits = runs.map((run) => run.text).join('');
  const make = (amount: number, alternative?: number): Figure =>
    grouped(start, end, amount, digits, alternative);
  const head = runs[0]!.text;
  // 07.1 is a code.
  if (head.length > 1 && head.startsWith('0')) return undefined;
  const last = runs.at(-1)!.text;
  const mark = marks[0]!;
  if (marks.length === 1) {
    const decimal = Number(`${head}.${last}`);
    const groups = last.length === 3 && head.length <= 3 && !head.startsWith('0');
    if (mark === '·') return make(decimal);
    if (!groups) return mark === "'" || mark === '’' || mark === '٬' ? undefined : make(decimal);
    const grouped = Number(digits);
    // 226,000 is no decimal.
    if (last === '000') return make(mark === '٫' ? decimal : grouped);
    if (mark === '٫') return make(decimal, grouped);
    if (mark === separators.decimal) return make(decimal, grouped);
    return make(grouped, mark === ',' || mark === '.' || mark === '،' ? decimal : undefined);
  }
  if (head.length > 3 || (head.startsWith('0') && head.length > 1)) return undefined;
  if (!marks.slice(0, -1).every((other) => other === mark)) return undefined;
  if (marks.at(-1) === mark) return areGroups(runs.slice(1), mark) ? make(Number(digits)) : undefined;
  if (!areGroups(runs.slice(1, -1), mark)) return undefined;
  return make(Number(`${digits.slice(0, digits.length - last.length)}.${last}`));
}

/** Groups of three digits; above the thousand, South Asia groups by two: 1,00,000. */
function areGroups(runs: readonly Token[], mark: string): boolean {
  if (runs.every((run) => run.text.length === 3)) return true;
  const above = runs.slice(0, -1);
  return mark === ',' && runs.at(-1)?.text.length === 3 && above.every((run) => run.text.length === 2);
}

/** Three numbers that can be a day, a month and a year, in one of the orders in use. */
function isDate(runs: readonly Token[], marks: readonly string[]): boolean {
  if (runs.length !== 3 || marks[0] !== marks[1] || !/^[./\-–]$/.test(marks[0]!)) return false;
  const [a, b, c] = runs.map((run) => run.text) as [string, string, string];
  if (a.length === 4) return inRange(b, 12) && inRange(c, 31);
  if (c.length !== 4 && !(c.length === 2 && marks[0] !== '-')) return false;
  return (inRange(a, 31) && inRange(b, 12)) || (inRange(a, 12) && inRange(b, 31));
}

function inRange(text: string, highest: number): boolean {
  const value = Number(text);
  return text.length <= 2 && value >= 1 && value <= highest;
}

function isClock(runs: readonly Token[]): boolean {
  if (runs.length > 3 || runs[0]!.text.length > 2 || Number(runs[0]!.text) > 24) return false;
  return runs.slice(1).every((run) => run.text.length === 2 && Number(run.text) < 60);
}
