import type { Paragraph, ParagraphKind } from '../model/index.ts';
import type { Imported, ImportedDocument } from './format.ts';

/** A block of a structured document: a paragraph, heading, cell … with its text. */
export interface Block {
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** Blocks as one text with a blank line between them, each a paragraph. Blocks without visible text are left out. */
export function documentOfBlocks(
  blocks: Iterable<Block>,
  parts: Pick<ImportedDocument, 'name' | 'format' | 'encoding' | 'lang'>,
): Imported {
  const paragraphs: Paragraph[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { text, kind } of blocks) {
    if (text.trim() === '') continue;
    const start = length === 0 ? 0 : length + 2;
    length = start + text.length;
    paragraphs.push({ start, end: length, kind });
    texts.push(text);
  }
  const document = { ...parts, certain: true, replaced: 0, text: texts.join('\n\n'), paragraphs };
  return { kind: 'documents', documents: [document] };
}

/**
 * New texts for the pieces that `before` is made of, so that together they are `after`: what both have in common at the
 * beginning and the end stays in its pieces, what changed goes where the change begins.
 */
export function spreadChange(pieces: readonly string[], after: string): string[] {
  const before = pieces.join('');
  if (before === after) return [...pieces];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  // No half of a character may come into another piece than its other half.
  if (/[\ud800-\udbff]/.test(before[head - 1] ?? '')) head--;
  if (/[\udc00-\udfff]/.test(before[before.length - tail] ?? '')) tail--;
  const changed = after.slice(head, after.length - tail);
  const gone = before.length - tail;
  let at = 0;
  let placed = false;
  const spread = pieces.map((piece, index) => {
    const start = at;
    at += piece.length;
    const keptHead = piece.slice(0, Math.max(0, head - start));
    const keptTail = piece.slice(Math.max(0, gone - start));
    const begins =
      head >= start && (head < at || index === pieces.length - 1 || (head === at && gone === head));
    const put = !placed && begins;
    if (put) placed = true;
    return keptHead + (put ? changed : '') + (gone <= start ? piece : gone < at ? keptTail : '');
  });
  return spread;
}

/**
 * As `spreadChange` for pieces that are shown as `shown`, which is their text without some of its white space: `after` is
 * what is to be shown.
 */
export function spreadShownChange(pieces: readonly string[], shown: string, after: string): string[] {
  if (shown === after) return [...pieces];
  const raw = pieces.join('');
  const places = placesIn(raw, shown);
  const most = Math.min(shown.length, after.length);
  let head = 0;
  while (head < most && shown[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && shown[shown.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const from = head === 0 ? (places[0] ?? 0) : places[head - 1]! + 1;
  const to = tail === 0 ? (places.at(-1) ?? -1) + 1 : places[shown.length - tail]!;
  const changed = after.slice(head, after.length - tail);
  return spreadChange(pieces, raw.slice(0, from) + changed + raw.slice(Math.max(from, to)));
}

/** Where each character of `shown` stands in `raw`, between whose characters only white space was left out. */
function placesIn(raw: string, shown: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of shown) {
    while (at < raw.length && !raw.startsWith(character, at)) at++;
    for (let unit = 0; unit < character.length; unit++) places.push(at++);
  }
  return places;
}
