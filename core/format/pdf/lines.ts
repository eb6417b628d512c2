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

/** The lines of a page in the order in which its program wrote them, which is the order of reading, column by column. */
export function linesOfPage(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfRun[] = [];
  const finish = (): void => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const run of runs) {
    if (run.text === '' || run.size <= 0) continue;
    if (open.length > 0 && !sameLine(open, run)) finish();
    open.push(run);
  }
  finish();
  return lines;
}

function sameLine(open: readonly PdfRun[], run: PdfRun): boolean {
  const largest = Math.max(run.size, ...open.map(({ size }) => size));
  const base = open.find(({ text }) => text.trim() !== '') ?? open[0]!;
  if (Math.abs(base.y - run.y) > largest * 0.5) return false;
  if (run.text.trim() === '') return true;
  const left = Math.min(...open.map(({ x }) => x));
  const right = Math.max(...open.map(({ x, width }) => x + width));
  return run.x - right < largest * COLUMN && left - (run.x + run.width) < largest * COLUMN;
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
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...visible.map(({ x }) => x)),
    right: Math.max(...visible.map(({ x, width }) => x + width)),
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
  ordered.forEach((run, index) => {
    const next = ordered.slice(index + 1).find(({ text }) => text.trim() !== '');
    if (isOther(run) || (other.length > 0 && run.text.trim() === '' && next && isOther(next))) {
      other.unshift(run);
      return;
    }
    result.push(...other, run);
    other = [];
  });
  return [...result, ...other];
}
