import { strToU8, zipSync, type Zippable } from 'fflate';
import { parseXml, serializeXml, type XmlElement, type XmlNode } from '../../xml/index.ts';
import { documentOfBlocks, spreadShownChange } from '../blocks.ts';
import type { CorrectedVersion, Format } from '../format.ts';
import { notTheOriginal } from '../restore.ts';
import { partOf, unpack } from './archive.ts';
import { odtParagraphs, type OdtParagraph, shownText } from './odt-text.ts';
import { withReplaced } from './replace.ts';

const DEPTH = 1024;
const CONTENT = 'content.xml';
const TYPE = 'mimetype';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

const parse = (content: Uint8Array) => parseXml(content, { depth: DEPTH, doctype: 'external' });

/** OpenDocument texts: paragraphs, headings, lists, cells of tables, text boxes, notes. */
export const odtFormat: Format = {
  id: 'odt',
  label: 'OpenDocument',
  extensions: ['.odt'],
  mimeTypes: ['application/vnd.oasis.opendocument.text'],
  read: ({ name, bytes, lang }) => {
    const files = unpack(bytes, (part) => part === CONTENT);
    const { root } = parse(partOf(files, CONTENT, 'ODT'));
    return documentOfBlocks(
      odtParagraphs(root).map((paragraph) => ({ text: shownText(paragraph), kind: paragraph.kind })),
      { name, format: 'odt', encoding: 'utf-8', ...(lang !== undefined && { lang }) },
    );
  },
  restore: restoreOdt,
};

/** The document with other texts in its paragraphs; styles, pictures and everything else stay. */
function restoreOdt(original: Uint8Array, { texts }: CorrectedVersion): Uint8Array {
  const files = unpack(original, () => true);
  const xml = parse(partOf(files, CONTENT, 'ODT'));
  const replaced = new Map<XmlNode, readonly XmlNode[]>();
  let next = 0;
  for (const paragraph of odtParagraphs(xml.root)) {
    const shown = shownText(paragraph);
    if (shown === '') continue;
    const text = texts[next++];
    if (text === undefined) throw notTheOriginal();
    if (text !== shown) changeParagraph(paragraph, shown, text, replaced);
  }
  if (next !== texts.length) throw notTheOriginal();
  if (replaced.size > 0) {
    files.set(CONTENT, strToU8(serializeXml({ ...xml, root: withReplaced(xml.root, replaced) })));
  }
  // The standard wants the type first and not compressed, so that it can be seen from outside.
  const type = files.get(TYPE);
  files.delete(TYPE);
  const archive: Zippable = { ...(type && { [TYPE]: [type, { level: 0 }] }), ...Object.fromEntries(files) };
  return zipSync(archive, { mtime: new Date('1980-01-01T00:00:00Z') });
}

function changeParagraph(
  { pieces }: OdtParagraph,
  shown: string,
  text: string,
  replaced: Map<XmlNode, readonly XmlNode[]>,
): void {
  const spread = spreadShownChange(
    pieces.map((piece) => piece.text),
    shown,
    text,
  );
  pieces.forEach(({ node, text: before }, index) => {
    const after = spread[index]!;
    if (after !== before) replaced.set(node, nodesOf(after));
  });
}

/** A text as OpenDocument writes it: single blanks as they are, other white space as elements. */
function nodesOf(text: string): XmlNode[] {
  return text
    .split(/(\t|\r\n?|\n| {2,}|^ | $)/)
    .filter((piece) => piece !== '')
    .map((piece): XmlNode => {
      if (piece === '\t') return textElement('tab');
      if (/^[\r\n]/.test(piece)) return textElement('line-break');
      if (piece.trim() === '' && piece.startsWith(' ')) return textElement('s', piece.length);
      return { kind: 'text', text: piece, cdata: false };
    });
}

/** An element with its own declaration of the namespace: the prefix of the file may be any. */
function textElement(local: string, count?: number): XmlElement {
  const attribute = (name: string, value: string, prefix: string, localName: string, uri: string) => ({
    name,
    prefix,
    local: localName,
    uri,
    value,
  });
  return {
    kind: 'element',
    name: `text:${local}`,
    prefix: 'text',
    local,
    uri: TEXT,
    attributes: [
      attribute('xmlns:text', TEXT, 'xmlns', 'text', 'http://www.w3.org/2000/xmlns/'),
      ...(count === undefined ? [] : [attribute('text:c', String(count), 'text', 'c', TEXT)]),
    ],
    children: [],
    line: 0,
    column: 0,
  };
}
