import type { Block } from '../blocks.ts';
import type { PdfLine } from './lines.ts';

/** A line this much of the usual distance below the one before begins a paragraph. */
const GAP = 1.35;
/** Lines this much larger than the text are headings. */
const LARGER = 1.15;
/** How much of the pages a line at their edge has to be on to be a header or footer of all of them. */
const REPEATED = 0.4;
/** How many lines at the top and at the bottom may be headers or footers. */
const EDGE = 2;

const ITEM = /^(?:[•◦▪‣●○■□·–—-]\s|\(?\p{Nd}{1,3}[.)]\s|\(?\p{L}\)\s)/u;
/** A dash at the beginning of a line is that of a sentence, unless one ended before. */
const DASH = /^[–—-]\s/;
const ENDS = /[.!?…؟۔。！？:;؛]["'»”’)\]]*$/u;
const HYPHEN = /\p{L}[-\u00ad\u2010]$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The paragraphs of a document out of the lines of its pages: without headers, footers and page numbers, words made whole. */
export function paragraphsOfPages(pages: readonly (readonly PdfLine[])[]): Block[] {
  const lines = withoutEdges(pages).flat();
  if (lines.length === 0) return [];
  const text = median(
    lines.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 20)).fill(size)),
  );
  const layout = { size: text, pitch: pitchOf(lines), ...marginsOf(lines, text) };
  const groups: PdfLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && continues(before, line, groups.at(-1)!.length, layout)) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  const known = new Set(lines.flatMap((line) => line.text.match(/\p{L}+[-\u2010]\p{L}+/gu) ?? []));
  return groups.map((group): Block => {
    const joined = joinedLines(group, known);
    const heading = group[0]!.size > text * LARGER && joined.length < 200;
    return { text: joined, kind: heading ? 'heading' : ITEM.test(joined) ? 'item' : 'text' };
  });
}

interface Layout {
  readonly size: number;
  /** From line to line. */
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
}

/** Whether a line goes on with the paragraph of the line before, of which that is the `nth`, counted from 1. */
function continues(before: PdfLine, line: PdfLine, nth: number, layout: Layout): boolean {
  if (Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size)) return false;
  const down = before.y - line.y;
  const ended = ENDS.test(before.text);
  if (ITEM.test(line.text) && (ended || !DASH.test(line.text))) return false;
  const em = line.size;
  // Where a line begins and ends in the direction of reading.
  const start = (one: PdfLine) => (one.rtl ? -one.right : one.left);
  const width = layout.right - layout.left;
  if (down <= 0 || down > 3 * layout.pitch) return !ended && !/^\p{Lu}/u.test(line.text);
  if (down > GAP * Math.max(layout.pitch, 1)) return false;
  const indented = start(line) - start(before) > em * 0.8;
  if (indented && (ended || nth > 1)) return false;
  const room = line.rtl ? before.left - layout.left : layout.right - before.right;
  return !(ended && room > Math.max(0.15 * width, 3 * em));
}

function joinedLines(lines: readonly PdfLine[], known: ReadonlySet<string>): string {
  let text = '';
  for (const { text: next } of lines) {
    if (text === '') text = next;
    else if (HYPHEN.test(text) && /^\p{Ll}/u.test(next)) {
      const compound = `${/\p{L}+[-\u2010]$/u.exec(text)?.[0] ?? ''}${/^\p{L}+/u.exec(next)![0]}`;
      text = known.has(compound) ? text + next : text.slice(0, -1) + next;
    } else {
      const tight = UNSPACED.test(text.at(-1)!) && UNSPACED.test(next[0]!);
      text += tight ? next : ` ${next}`;
    }
  }
  return text.replaceAll('\u00ad', '');
}

/** The pages without the lines at their edges that come again on others, numbers aside, and without page numbers. */
function withoutEdges(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
  });
  const keyOf = ({ text, y }: PdfLine) => `${Math.round(y / 4)} ${text.replace(/\p{Nd}+/gu, '#')}`;
  for (const edge of edges)
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, pages.length * REPEATED);
  return pages.map((lines, page) =>
    lines.filter((line) => {
      if (!edges[page]!.has(line)) return true;
      if (/^[\s–—-]*\p{Nd}{1,4}[\s–—-]*$/u.test(line.text) && pages.length > 1) return false;
      return counts.get(keyOf(line))! < enough;
    }),
  );
}

/** The usual distance from line to line. */
function pitchOf(lines: readonly PdfLine[]): number {
  const distances = lines.flatMap(({ y }, index) => {
    const down = index === 0 ? 0 : lines[index - 1]!.y - y;
    return down > 0 && down < 60 ? [down] : [];
  });
  return distances.length > 0 ? median(distances) : 0;
}

function marginsOf(lines: readonly PdfLine[], size: number): { left: number; right: number } {
  const text = lines.filter((line) => Math.abs(line.size - size) < 1);
  const some = text.length > 0 ? text : lines;
  return {
    left: median(some.map(({ left }) => left)),
    right: quantile(
      some.map(({ right }) => right),
      0.9,
    ),
  };
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
