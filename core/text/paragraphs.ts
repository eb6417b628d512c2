import type { LanguageTag, Paragraph, ParagraphKind } from '../model/index.ts';
import { furnitureKind } from './furniture.ts';
import { type Line, linesOf } from './lines.ts';
import { breaksIn, type Block, layoutOf } from './line-breaks.ts';

/** How single line breaks are read: by what the text looks like, or as the user says. */
export type LineBreaks = 'auto' | 'wrapped' | 'paragraphs';

const TIMING = /^\d{1,2}:\d{2}(?::\d{2})?[.,]\d{1,3}\s*-->/;
/** A bullet, a number or a letter in front of an item. */
const ITEM =
  /^(?:[•◦▪‣●○■□*·–—-]\s+|\(?(?:\p{Nd}{1,3}|\p{L})[.)]\s+\S|\p{Nd}{1,2}(?:\.\p{Nd}{1,2})+\.?\s+\S)/u;
const DIALOGUE = /^[–—-]\s/;
/** What a sentence may end with, closing quotes and brackets behind it included. */
export const SENTENCE_END = /[.!?…؟۔。！？।॥:;؛،,][\s"'»”“’)\]\u200e\u200f]*$/u;
const LETTER = /\p{L}/u;
const LONGEST_HEADING = 120;
const LONGEST_VERSE_LINE = 60;

/**
 * The paragraphs of a plain text. Blank lines (also such as hold only no-break blanks) always divide; single line breaks
 * divide unless the text is hard-wrapped there. Furniture, headings, items, verse and subtitles are told by their looks.
 * Linear in the length of the text.
 */
export function paragraphsOf(text: string, lang: LanguageTag, lineBreaks: LineBreaks = 'auto'): Paragraph[] {
  const blocks = blocksOf(linesOf(text));
  const layout = layoutOf(text, blocks, lang, lineBreaks);
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (addCue(text, block, paragraphs)) continue;
    const pieces = breaksIn(text, block, layout);
    const verse = isVerse(text, pieces);
    for (const { start, end } of pieces) {
      const alone = block.length === 1 || pieces.length > 1;
      paragraphs.push({ start, end, kind: verse ? 'verse' : kindOf(text.slice(start, end), alone) });
    }
  }
  return paragraphs;
}

function blocksOf(lines: readonly (Line | null)[]): Block[] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (!line) open = undefined;
    else if (open) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
}

/** A block of SubRip or WebVTT in plain text: the number and the timing are furniture, the lines below one cue. */
function addCue(text: string, block: Block, paragraphs: Paragraph[]): boolean {
  const timing = block.findIndex((line, i) => i < 2 && TIMING.test(text.slice(line.start, line.end)));
  if (timing < 0) return false;
  for (const line of block.slice(0, timing + 1))
    paragraphs.push({ start: line.start, end: line.end, kind: 'furniture' });
  const first = block[timing + 1];
  const last = block.at(-1);
  if (first && last) paragraphs.push({ start: first.start, end: last.end, kind: 'cue' });
  return true;
}

function kindOf(paragraph: string, alone: boolean): ParagraphKind {
  if (furnitureKind(paragraph)) return 'furniture';
  if (ITEM.test(paragraph) && !DIALOGUE.test(paragraph)) return 'item';
  const heading =
    alone &&
    paragraph.length <= LONGEST_HEADING &&
    LETTER.test(paragraph) &&
    !SENTENCE_END.test(paragraph) &&
    !paragraph.includes('\n');
  return heading ? 'heading' : 'text';
}

/** Several short lines together, most of which end without a full stop, are verse (or an address, which is read alike). */
function isVerse(text: string, pieces: readonly { readonly start: number; readonly end: number }[]): boolean {
  if (pieces.length < 4) return false;
  let open = 0;
  for (const { start, end } of pieces) {
    const line = text.slice(start, end);
    if (line.length > LONGEST_VERSE_LINE || ITEM.test(line) || furnitureKind(line)) return false;
    if (!/[.!?…؟۔。]["'»”’)]*$/u.test(line)) open++;
  }
  return open >= pieces.length / 2;
}
