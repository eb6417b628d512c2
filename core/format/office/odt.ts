import type { ParagraphKind } from '../../model/index.ts';
import { attributeOf, decodeXml, parseXml, type XmlElement } from '../../xml/index.ts';
import { documentOfBlocks, type Block } from '../blocks.ts';
import type { Format } from '../format.ts';
import { partOf, unpack } from './archive.ts';

const DEPTH = 1024;
const CONTENT = 'content.xml';
const SKIPPED = new Set([
  'tracked-changes',
  'annotation',
  'sequence-decls',
  'forms',
  'note-citation',
  'ruby-text',
]);
/** A file says how many blanks stand somewhere; more than this nobody writes. */
const MOST_BLANKS = 1000;

/** OpenDocument texts: paragraphs, headings, lists, cells of tables, notes. */
export const odtFormat: Format = {
  id: 'odt',
  label: 'OpenDocument',
  extensions: ['.odt'],
  mimeTypes: ['application/vnd.oasis.opendocument.text'],
  read: ({ name, bytes, lang }) => {
    const files = unpack(bytes, (part) => part === CONTENT);
    const content = partOf(files, CONTENT, 'ODT');
    return documentOfBlocks(blocksOf(content), {
      name,
      format: 'odt',
      encoding: 'utf-8',
      ...(lang !== undefined && { lang }),
    });
  },
};

function blocksOf(content: Uint8Array): Block[] {
  const blocks: Block[] = [];
  const walk = (element: XmlElement, kind: ParagraphKind): void => {
    for (const child of element.children) {
      if (child.kind !== 'element' || SKIPPED.has(child.local)) continue;
      if (isText(child) && (child.local === 'p' || child.local === 'h')) {
        const notes: XmlElement[] = [];
        const text = textOfParagraph(child, notes);
        blocks.push({ text, kind: child.local === 'h' ? 'heading' : kind });
        notes.forEach((note) => walk(note, 'text'));
      } else {
        walk(child, child.local === 'list-item' ? 'item' : kind);
      }
    }
  };
  walk(parseXml(decodeXml(content), { depth: DEPTH, doctype: 'external' }).root, 'text');
  return blocks;
}

function isText({ uri }: XmlElement): boolean {
  return uri.endsWith(':text:1.0');
}

/** The text of a paragraph with white space as OpenDocument means it; notes and text boxes go to `notes`. */
function textOfParagraph(paragraph: XmlElement, notes: XmlElement[]): string {
  let text = '';
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.kind === 'text') text += child.text.replace(/[ \t\r\n]+/g, ' ');
      if (child.kind !== 'element' || SKIPPED.has(child.local)) continue;
      if (child.local === 'note' || child.local === 'text-box') notes.push(child);
      else if (child.local === 's') text += ' '.repeat(blanks(child));
      else if (child.local === 'tab') text += '\t';
      else if (child.local === 'line-break') text += '\n';
      else walk(child);
    }
  };
  walk(paragraph);
  return text.trim();
}

function blanks(element: XmlElement): number {
  const count = Number(attributeOf(element, 'c', element.uri) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_BLANKS) : 1;
}
