import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../model/index.ts';
import {
  decodeXml,
  parseXml,
  serializeXml,
  XML_NAMESPACE,
  type XmlElement,
  type XmlNode,
} from '../../xml/index.ts';
import { documentOfBlocks, spreadChange } from '../blocks.ts';
import type { Format } from '../format.ts';
import { partOf, unpack } from './archive.ts';
import { DOCX_DEPTH, docxParagraphs, type DocxParagraph } from './docx-text.ts';

const BODY = 'word/document.xml';
/** Parts with text, in the order of reading. */
const PARTS = [BODY, 'word/footnotes.xml', 'word/endnotes.xml'];

const parse = (part: Uint8Array) => parseXml(decodeXml(part), { depth: DOCX_DEPTH });
const textOf = ({ pieces }: DocxParagraph) => pieces.map(({ text }) => text).join('');

/** Word documents: paragraphs, headings, lists, cells of tables, text boxes, foot- and endnotes. */
export const docxFormat: Format = {
  id: 'docx',
  label: 'Word',
  extensions: ['.docx'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  read: ({ name, bytes, lang }) => {
    const files = unpack(bytes, (part) => PARTS.includes(part));
    partOf(files, BODY, 'DOCX');
    const blocks = PARTS.flatMap((part) => {
      const content = files.get(part);
      return content && content.length > 0 ? docxParagraphs(parse(content).root) : [];
    });
    return documentOfBlocks(
      blocks.map((paragraph) => ({ text: textOf(paragraph), kind: paragraph.kind })),
      { name, format: 'docx', encoding: 'utf-8', ...(lang !== undefined && { lang }) },
    );
  },
  restore: restoreDocx,
};

/**
 * The document with other texts in its paragraphs; formatting, pictures and everything else stay. A change goes into the run
 * where it begins.
 */
function restoreDocx(original: Uint8Array, texts: readonly string[]): Uint8Array {
  const files = unpack(original, () => true);
  partOf(files, BODY, 'DOCX');
  let next = 0;
  for (const part of PARTS) {
    const content = files.get(part);
    if (!content || content.length === 0) continue;
    const xml = parse(content);
    const replaced = new Map<XmlElement, XmlElement>();
    for (const paragraph of docxParagraphs(xml.root)) {
      if (textOf(paragraph).trim() === '') continue;
      const text = texts[next++];
      if (text === undefined) throw notTheOriginal();
      if (text !== textOf(paragraph)) changeParagraph(paragraph, text, replaced);
    }
    if (replaced.size > 0) {
      files.set(part, strToU8(serializeXml({ ...xml, root: withReplaced(xml.root, replaced) })));
    }
  }
  if (next !== texts.length) throw notTheOriginal();
  return zipSync(Object.fromEntries(files), { mtime: new Date('1980-01-01T00:00:00Z') });
}

function changeParagraph(
  { pieces }: DocxParagraph,
  text: string,
  replaced: Map<XmlElement, XmlElement>,
): void {
  const spread = spreadChange(
    pieces.map((piece) => piece.text),
    text,
  );
  pieces.forEach(({ element, text: before }, index) => {
    const after = spread[index]!;
    if (after !== before) replaced.set(element, textElement(element, after));
  });
}

/** A `w:t` in the place of the element. */
function textElement(element: XmlElement, text: string): XmlElement {
  const space = { name: 'xml:space', prefix: 'xml', local: 'space', uri: XML_NAMESPACE, value: 'preserve' };
  const name = element.prefix === '' ? 't' : `${element.prefix}:t`;
  return {
    ...element,
    name,
    local: 't',
    attributes: [space],
    children: [{ kind: 'text', text, cdata: false }],
  };
}

function withReplaced(element: XmlElement, replaced: ReadonlyMap<XmlElement, XmlElement>): XmlElement {
  const other = replaced.get(element);
  if (other) return other;
  let changed = false;
  const children = element.children.map((child): XmlNode => {
    if (child.kind !== 'element') return child;
    const next = withReplaced(child, replaced);
    changed ||= next !== child;
    return next;
  });
  return changed ? { ...element, children } : element;
}

function notTheOriginal(): InputError {
  return new InputError(
    'restore-original',
    'This is not the file that the version was read from: it has other paragraphs. Choose the original.',
  );
}
