import { attachMarks, withoutShapes } from './arabic.ts';

/** A run of text on a page, as the PDF places it; sizes in points, the origin at the bottom left. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
  readonly rtl: boolean;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly y: number;
  readonly size: number;
  readonly rtl: boolean;
}

/** Runs this much of their size apart have a blank between them, this much are of two columns. */
const BLANK = 0.2;
const COLUMN = 3;

/** The line that is being put together, with its extent so far. */
interface OpenLine {
  readonly runs: PdfRun[];
  base: PdfRun;
  largest: number;
  left: number;
  right: number;
}

/** The lines of a page in the order in which its program wrote them, which is the order of reading, column by column. */
export function linesOfPage(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | undefined;
  const finish = (): void => {
    const line = open && lineOf(open.runs);
    if (line) lines.push(line);
  };
  for (const run of attachMarks(runs)) {
    if (run.text === '' || run.size <= 0) continue;
    if (open && sameLine(open, run)) {
      extend(open, run);
    } else {
      finish();
      const { size, x, width } = run;
      open = { runs: [run], base: run, largest: size, left: x, right: x + width };
    }
  }
  finish();
  return lines;
}

function extend(line: OpenLine, run: PdfRun): void {
  line.runs.push(run);
  if (line.base.text.trim() === '' && run.text.trim() !== '') line.base = run;
  line.largest = Math.max(line.largest, run.size);
  line.left = Math.min(line.left, run.x);
  line.right = Math.max(line.right, run.x + run.width);
}

function sameLine({ base, largest, left, right }: OpenLine, run: PdfRun): boolean {
  const size = Math.max(largest, run.size);
  if (Math.abs(base.y - run.y) > size * 0.5) return false;
  if (run.text.trim() === '') return true;
  return run.x - right < size * COLUMN && left - (run.x + run.width) < size * COLUMN;
}

function lineOf(runs: readonly PdfRun[]): PdfLine | undefined {
  const visible = runs.filter(({ text }) => text.trim() !== '');
  const [first] = visible;
  if (!first) return undefined;
  const letters = (rtl: boolean) =>
    visible.reduce((sum, run) => sum + (run.rtl === rtl ? run.text.replace(/[\P{L}]/gu, '').length : 0), 0);
  const rtl = letters(true) > letters(false) || (letters(false) === 0 && first.rtl);
  const ordered = rtl ? fromRight(runs) : [...runs].sort((a, b) => a.x - b.x);
  let text = '';
  ordered.forEach((run, index) => {
    const before = ordered[index - 1];
    if (before && isApart(before, run) && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    text += run.text;
  });
  const sizes = new Map<number, number>();
  for (const run of visible) sizes.set(run.size, (sizes.get(run.size) ?? 0) + run.text.length);
  return {
    text: withoutShapes(text).replace(/\s+/g, ' ').trim(),
    left: visible.reduce((least, { x }) => Math.min(least, x), first.x),
    right: visible.reduce((most, { x, width }) => Math.max(most, x + width), first.x + first.width),
    y: first.y,
    size: [...sizes].sort((a, b) => b[1] - a[1])[0]![0],
    rtl,
  };
}

function isApart(one: PdfRun, other: PdfRun): boolean {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  return right.x - (left.x + left.width) > BLANK * Math.max(one.size, other.size);
}

/** Runs of a line that is read from the right; neighbouring runs of the other direction keep theirs among themselves. */
function fromRight(runs: readonly PdfRun[]): PdfRun[] {
  const ordered = [...runs].sort((a, b) => b.x - a.x);
  const result: PdfRun[] = [];
  let other: PdfRun[] = [];
  const isOther = ({ text, rtl }: PdfRun) => !rtl && /[\p{L}\p{N}]/u.test(text);
  // the next run that is not blank, and the next that has a direction of its own, from the end backwards
  const following: { visible?: PdfRun; strong?: PdfRun }[] = [];
  let visible: PdfRun | undefined;
  let strong: PdfRun | undefined;
  for (let index = ordered.length - 1; index >= 0; index--) {
    following[index] = { ...(visible && { visible }), ...(strong && { strong }) };
    const run = ordered[index]!;
    if (run.text.trim() !== '') visible = run;
    if (/[\p{L}\p{N}]/u.test(run.text)) strong = run;
  }
  ordered.forEach((run, index) => {
    const next = following[index]!;
    const isBetween =
      other.length > 0 &&
      (run.text.trim() === ''
        ? next.visible && (isOther(next.visible) || isAddress(other, next))
        : isAddress(other, next) && !/[\p{L}\p{N}]/u.test(run.text));
    if (isOther(run) || isBetween) {
      other.unshift(run);
      return;
    }
    result.push(...other, run);
    other = [];
  });
  return [...result, ...other];
}

/** Whether punctuation stands between words of the other direction, as in an address. */
function isAddress(before: readonly PdfRun[], { strong }: { readonly strong?: PdfRun }): boolean {
  const hasWord = (run: PdfRun) => !run.rtl && /\p{L}/u.test(run.text);
  return before.some(hasWord) && strong !== undefined && hasWord(strong);
}
