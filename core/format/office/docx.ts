import { strToU8, zipSync } from 'fflate';
import { parseXml, serializeXml, XML_NAMESPACE, type XmlElement, type XmlNode } from '../../xml/index.ts';
import { documentOfBlocks, spreadChange } from '../blocks.ts';
import type { CorrectedVersion, Format } from '../format.ts';
import { notTheOriginal } from '../restore.ts';
import { partOf, unpack } from './archive.ts';
import { DOCX_DEPTH, docxParagraphs, type DocxParagraph } from './docx-text.ts';
import { relationsOf } from './package.ts';
import { withReplaced } from './replace.ts';

/** Where the text is unless the document says otherwise. */
const BODY = 'word/document.xml';
const NOTES = ['footnotes', 'endnotes'];

const parse = (part: Uint8Array) => parseXml(part, { depth: DOCX_DEPTH });
const textOf = ({ pieces }: DocxParagraph) => pieces.map(({ text }) => text).join('');

/** Word documents: paragraphs, headings, lists, cells of tables, text boxes, foot- and endnotes. */
export const docxFormat: Format = {
  id: 'docx',
  label: 'Word',
  extensions: ['.docx', '.docm', '.dotx'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  read: ({ name, bytes, lang }) => {
    const files = unpack(bytes, (part) => /\.(?:xml|rels)$/.test(part));
    const blocks = partsWithText(files).flatMap((part) => docxParagraphs(parse(files.get(part)!).root));
    return documentOfBlocks(
      blocks.map((paragraph) => ({ text: textOf(paragraph), kind: paragraph.kind })),
      { name, format: 'docx', encoding: 'utf-8', ...(lang !== undefined && { lang }) },
    );
  },
  restore: restoreDocx,
};

/** The parts with text, in the order of reading. */
function partsWithText(files: ReadonlyMap<string, Uint8Array>): string[] {
  const body = relationsOf(files, '').find(({ kind }) => kind === 'officeDocument')?.part ?? BODY;
  partOf(files, body, 'DOCX');
  const relations = relationsOf(files, body);
  const folder = body.slice(0, body.lastIndexOf('/') + 1);
  const notes = NOTES.map(
    (note) => relations.find(({ kind }) => kind === note)?.part ?? `${folder}${note}.xml`,
  );
  return [body, ...notes.filter((part) => (files.get(part)?.length ?? 0) > 0)];
}

/**
 * The document with other texts in its paragraphs; formatting, pictures and everything else stay. A change goes into the run
 * where it begins.
 */
function restoreDocx(original: Uint8Array, { texts }: CorrectedVersion): Uint8Array {
  const files = unpack(original, () => true);
  let next = 0;
  for (const part of partsWithText(files)) {
    const xml = parse(files.get(part)!);
    const replaced = new Map<XmlNode, readonly XmlNode[]>();
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
  replaced: Map<XmlNode, readonly XmlNode[]>,
): void {
  const spread = spreadChange(
    pieces.map((piece) => piece.text),
    text,
  );
  pieces.forEach(({ element, text: before }, index) => {
    const after = spread[index]!;
    if (after !== before) replaced.set(element, wordElements(element, after));
  });
}

/** A text in the place of an element: `w:t`, and `w:tab` and `w:br` for what they stand for. */
function wordElements(element: XmlElement, text: string): XmlElement[] {
  return text
    .split(/(\t|\r\n?|\n)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return wordElement(element, 'tab');
      return /^[\r\n]/.test(piece) ? wordElement(element, 'br') : wordElement(element, 't', piece);
    });
}

function wordElement(like: XmlElement, local: string, text?: string): XmlElement {
  const space = { name: 'xml:space', prefix: 'xml', local: 'space', uri: XML_NAMESPACE, value: 'preserve' };
  return {
    ...like,
    name: like.prefix === '' ? local : `${like.prefix}:${local}`,
    local,
    attributes: text === undefined ? [] : [space],
    children: text === undefined ? [] : [{ kind: 'text', text, cdata: false }],
  };
}
