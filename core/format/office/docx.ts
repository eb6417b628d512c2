import type { ParagraphKind } from '../../model/index.ts';
import { attributeOf, childOf, decodeXml, elementsOf, parseXml, type XmlElement } from '../../xml/index.ts';
import { documentOfBlocks, type Block } from '../blocks.ts';
import type { Format } from '../format.ts';
import { partOf, unpack } from './archive.ts';

/** Deep enough for tables in tables and text boxes. */
const DEPTH = 1024;
const BODY = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

/** What stands for one character in running text. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};
/** Parts of a paragraph that are no text of it: properties, deleted text, field codes, drawings' fallbacks. */
const SKIPPED = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'txbxContent']);

/** Word documents: paragraphs, headings, lists, cells of tables, text boxes, foot- and endnotes. */
export const docxFormat: Format = {
  id: 'docx',
  label: 'Word',
  extensions: ['.docx'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  read: ({ name, bytes, lang }) => {
    const files = unpack(bytes, (part) => part === BODY || NOTES.includes(part));
    const blocks = blocksOf(partOf(files, BODY, 'DOCX'));
    for (const part of NOTES) {
      const notes = files.get(part);
      if (notes && notes.length > 0) blocks.push(...blocksOf(notes));
    }
    return documentOfBlocks(blocks, {
      name,
      format: 'docx',
      encoding: 'utf-8',
      ...(lang !== undefined && { lang }),
    });
  },
};

function blocksOf(part: Uint8Array): Block[] {
  const blocks: Block[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.local === 'p') {
        if (isWord(child)) blocks.push({ text: textOfParagraph(child), kind: kindOf(child) });
        boxesIn(child).forEach(walk);
      } else if (!SKIPPED.has(child.local) || child.local === 'txbxContent') {
        // Separators of notes are paragraphs without text and fall away by themselves.
        walk(child);
      }
    }
  };
  walk(parseXml(decodeXml(part), { depth: DEPTH }).root);
  return blocks;
}

function isWord({ uri }: XmlElement): boolean {
  return uri.includes('wordprocessingml');
}

function textOfParagraph(paragraph: XmlElement): string {
  let text = '';
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (!isWord(child) && child.local !== 'AlternateContent' && child.local !== 'Choice') continue;
      if (SKIPPED.has(child.local)) continue;
      if (child.local === 't')
        text += child.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
      else if (child.local in CHARACTERS) text += CHARACTERS[child.local];
      else walk(child);
    }
  };
  walk(paragraph);
  return text;
}

/** Text boxes lie inside a run; their paragraphs follow the one that they are anchored in. */
function boxesIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.local === 'txbxContent' ? [child] : child.local === 'Fallback' ? [] : boxesIn(child),
  );
}

function kindOf(paragraph: XmlElement): ParagraphKind {
  const properties = childOf(paragraph, 'pPr');
  if (!properties) return 'text';
  const value = (name: string) => {
    const element = childOf(properties, name);
    return element && (attributeOf(element, 'val', element.uri) ?? attributeOf(element, 'val'));
  };
  if (
    /^(heading|title|subtitle|заголовок|\d)/i.test(value('pStyle') ?? '') ||
    childOf(properties, 'outlineLvl')
  )
    return 'heading';
  return childOf(properties, 'numPr') ? 'item' : 'text';
}
