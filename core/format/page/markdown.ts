import type { Paragraph, ParagraphKind } from '../../model/index.ts';
import { decode } from '../../text/index.ts';
import type { Format } from '../format.ts';
import { restoreVerbatim } from '../restore.ts';
import { correctedText } from '../text.ts';

/** Markdown: the text stays verbatim; headings, items, quotes and paragraphs without their marks, no code. */
export const markdownFormat: Format = {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  mimeTypes: ['text/markdown'],
  read: ({ name, bytes, encoding, lang }) => {
    const decoded = decode(bytes, {
      ...(encoding !== undefined && { encoding }),
      ...(lang !== undefined && { lang }),
    });
    const paragraphs = markdownParagraphs(decoded.text);
    return {
      kind: 'documents',
      documents: [{ name, format: 'markdown', ...decoded, paragraphs, ...(lang !== undefined && { lang }) }],
    };
  },
  write: (project) =>
    project.documents
      .filter(({ format }) => format === 'markdown')
      .map((document) => ({
        name: document.name.replace(/(\.(?:md|markdown))?$/i, '.md'),
        mimeType: 'text/markdown',
        content: correctedText(project, document),
      })),
  restore: restoreVerbatim,
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const PREFIX =
  /^[ \t]*(?:(?:>|\[\^[^\]]{1,80}\]:|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[[ xX]\](?=[ \t]))[ \t]*)+|^[ \t]+/;
const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const REFERENCE = /^ {0,3}\[(?!\^)[^\]]+\]:[ \t]*\S+/;

/** Where the readable blocks of a Markdown text lie. */
function markdownParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; kind: ParagraphKind } | undefined;
  let fence = '';
  let front = false;
  let comment = false;
  const finish = (): void => {
    if (open && open.end > open.start) paragraphs.push(open);
    open = undefined;
  };
  let number = 0;
  for (const { 0: full, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const line = full.replace(/[\r\n]+$/, '');
    const first = number++ === 0;
    if ((first || front) && /^---[ \t]*$/.test(line)) {
      front = first;
      continue;
    }
    if (front) continue;
    if (comment || (fence === '' && /^ {0,3}<!--/.test(line))) {
      finish();
      comment = !line.includes('-->');
      continue;
    }
    const marker = FENCE.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (marker.startsWith(fence)) fence = '';
      continue;
    }
    if (marker !== '') {
      finish();
      fence = marker;
      continue;
    }
    if (line.trim() === '' || RULE.test(line) || REFERENCE.test(line)) {
      finish();
      continue;
    }
    if (line.includes('|') && (TABLE_RULE.test(line) || /^[ \t]*\|/.test(line))) {
      finish();
      if (!TABLE_RULE.test(line)) paragraphs.push(...cellsOf(line, index));
      continue;
    }
    const heading = HEADING.exec(line)?.[0];
    const prefix = heading ?? PREFIX.exec(line)?.[0] ?? '';
    const marked = /[-*+>.)]/.test(prefix) || heading !== undefined;
    const end = index + (heading === undefined ? line.trimEnd() : withoutClosing(line)).length;
    if (open && !marked) {
      open.end = end;
      continue;
    }
    finish();
    const kind: ParagraphKind = heading !== undefined ? 'heading' : /[-*+.)]/.test(prefix) ? 'item' : 'text';
    open = { start: index + prefix.length, end, kind };
    if (heading !== undefined) finish();
  }
  finish();
  return paragraphs;
}

/** A heading without the `#` that may close it. */
function withoutClosing(line: string): string {
  const trimmed = line.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end--;
  return /[ \t]/.test(trimmed[end - 1] ?? '') ? trimmed.slice(0, end).trimEnd() : trimmed;
}

/** The cells of a row of a table. */
function cellsOf(line: string, offset: number): Paragraph[] {
  const cells: Paragraph[] = [];
  for (const { 0: cell, index } of line.matchAll(/(?:\\.|[^|\\])+/g)) {
    const text = cell.trim();
    if (text === '') continue;
    const start = offset + index + (cell.length - cell.trimStart().length);
    cells.push({ start, end: start + text.length, kind: 'text' });
  }
  return cells;
}
