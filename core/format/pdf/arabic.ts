import type { PdfRun } from './lines.ts';

/** Letters in the shape that they take within a word, and ligatures; not signs that stand for whole sentences. */
const SHAPED = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufdf2\ufe70-\ufefc]+/g;

/** The name of God is one glyph in many fonts, and comes out with its last three letters from behind. */
const FROM_BEHIND = /(?<![\p{L}\p{M}])([وفبتك]?)اهلل(?![\p{L}\p{M}])/gu;

/** An alef is no word: it is the second half of the ligature with the lam before. */
const TORN_LIGATURE = /(?<=ل) +ا(?![\p{L}\p{M}])/gu;

/** Text with the letters themselves in the place of their shapes, and words that fonts tear apart made whole. */
export function withoutShapes(text: string): string {
  return text
    .replace(SHAPED, (shapes) => shapes.normalize('NFKC'))
    .replace(TORN_LIGATURE, 'ا')
    .replace(FROM_BEHIND, '$1الله');
}

/**
 * Programs that place glyphs one by one give marks, and all but the first letter of a ligature, as runs without width at or
 * over the glyph they belong to. These become part of that run: behind the letters that stand before them in reading. Blanks
 * that pdf.js puts where a mark made it go back are left out.
 */
export function attachMarks(runs: readonly PdfRun[]): PdfRun[] {
  const texts = runs.map(({ text }) => text);
  const gone = new Set<number>();
  runs.forEach((run, index) => {
    if (run.width > 0 && run.text.trim() === '' && isCovered(runs, index)) gone.add(index);
    if (run.width > 0 || !/^\s*[\p{M}\p{Script=Arabic}]+\s*$/u.test(run.text)) return;
    const base = baseOf(runs, index);
    if (base === undefined) return;
    texts[base] = insert(runs[base]!, texts[base]!, run);
    gone.add(index);
  });
  return runs.flatMap((run, index) => {
    if (gone.has(index)) return [];
    return texts[index] === run.text ? [run] : [{ ...run, text: texts[index]! }];
  });
}

/** How many runs away a base may stand in the order of the file. */
const NEAR = 4;

/** How far beside its letter a mark may stand, in the size of the letters: where it comes before the letter, and elsewhere. */
const BEHIND = 0.2;
const BESIDE = 0.02;

/** The run under a mark: the nearest in the order of the file, of two as near the one behind. */
function baseOf(runs: readonly PdfRun[], index: number): number | undefined {
  const mark = runs[index]!;
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const at of [index + distance, index - distance]) {
      const run = runs[at];
      const slack = at > index ? BEHIND : BESIDE;
      if (run && run.width > 0 && run.text.trim() !== '' && isOver(mark, run, slack)) return at;
    }
  }
  return undefined;
}

/** Whether a glyph stands where a blank is said to be. */
function isCovered(runs: readonly PdfRun[], index: number): boolean {
  const { x, y, width, size } = runs[index]!;
  const slack = size * 0.02;
  return runs
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some(
      (run) =>
        run.text.trim() !== '' &&
        Math.abs(run.y - y) < size * 0.5 &&
        run.x <= x + slack &&
        run.x + run.width >= x + width - slack,
    );
}

function isOver(mark: PdfRun, run: PdfRun, share: number): boolean {
  const slack = run.size * share;
  const isBeside = mark.x < run.x - slack || mark.x > run.x + run.width + slack;
  return !isBeside && Math.abs(mark.y - run.y) <= run.size;
}

/** `written`: the text of the run, with the marks that were put into it before. */
function insert(run: PdfRun, written: string, mark: PdfRun): string {
  const letters = written.match(/\P{M}\p{M}*/gu) ?? [written];
  const fromStart = run.rtl ? run.x + run.width - mark.x : mark.x - run.x;
  const place = Math.min(
    letters.length,
    Math.max(1, Math.ceil((fromStart / run.width) * letters.length - 0.01)),
  );
  return letters.slice(0, place).join('') + mark.text.trim() + letters.slice(place).join('');
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};
const BRACKETS = /[()[\]{}«»‹›]/g;

/** Brackets as they look on a page that is read from the right, as those that are meant, or the other way round. */
export function mirror(text: string): string {
  return text.replace(BRACKETS, (bracket) => MIRRORED[bracket]!);
}

/**
 * Whether text that is read from the right holds brackets by their looks: some programs write so. Then fewer of them stand
 * alone if they are taken the other way round.
 */
export function hasMirroredBrackets(text: string): boolean {
  const brackets = text.match(BRACKETS) ?? [];
  return countAlone(brackets.map((bracket) => MIRRORED[bracket]!)) < countAlone(brackets);
}

/** How many brackets have no partner, each kind counted by itself. */
function countAlone(brackets: readonly string[]): number {
  let alone = 0;
  const open = new Map<string, number>();
  for (const bracket of brackets) {
    const isOpening = '([{«‹'.includes(bracket);
    const kind = isOpening ? bracket : MIRRORED[bracket]!;
    const depth = open.get(kind) ?? 0;
    if (isOpening) open.set(kind, depth + 1);
    else if (depth > 0) open.set(kind, depth - 1);
    else alone++;
  }
  return [...open.values()].reduce((sum, depth) => sum + depth, alone);
}
