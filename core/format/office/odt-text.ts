import type { ParagraphKind } from '../../model/index.ts';
import { attributeOf, childOf, elementsOf, type XmlElement, type XmlNode } from '../../xml/index.ts';

/** Parts of a document that are no text of it: deleted text, remarks, declarations, readings, descriptions of pictures. */
const SKIPPED = new Set([
  'tracked-changes',
  'annotation',
  'sequence-decls',
  'forms',
  'note-citation',
  'ruby-text',
  'title',
  'desc',
]);
/** A file says how many blanks stand somewhere; more than this nobody writes. */
const MOST_BLANKS = 1000;
/** Names of styles for titles and headings, which are the same in every language. */
const TITLE = /^(?:Title|Subtitle|Heading)(?:$|_)/;

/** A stretch of a paragraph's text with the node that holds it: a text, or an element for blanks, tabs, line breaks. */
export interface OdtPiece {
  readonly node: XmlNode;
  readonly text: string;
}

/** A paragraph of an OpenDocument text. */
export interface OdtParagraph {
  readonly pieces: readonly OdtPiece[];
  readonly kind: ParagraphKind;
}

/** The paragraphs of a document in reading order, blank ones too; notes and text boxes follow the paragraph that they are in. */
export function odtParagraphs(root: XmlElement): OdtParagraph[] {
  const paragraphs: OdtParagraph[] = [];
  const headings = headingStyles(root);
  const walk = (element: XmlElement, kind: ParagraphKind): void => {
    for (const child of element.children) {
      if (child.kind !== 'element' || SKIPPED.has(child.local)) continue;
      if (isText(child) && (child.local === 'p' || child.local === 'h')) {
        const boxes: XmlElement[] = [];
        const pieces = piecesOf(child, boxes);
        const style = attributeOf(child, 'style-name', child.uri) ?? '';
        const heading = child.local === 'h' || TITLE.test(style) || headings.has(style);
        paragraphs.push({ pieces, kind: heading ? 'heading' : kind });
        boxes.forEach((box) => walk(box, 'text'));
      } else {
        walk(child, child.local === 'list-item' ? 'item' : kind);
      }
    }
  };
  walk(root, 'text');
  return paragraphs;
}

/** Styles of the document's own that are made of those for titles and headings. */
function headingStyles(root: XmlElement): ReadonlySet<string> {
  const automatic = childOf(root, 'automatic-styles');
  const names = new Set<string>();
  for (const style of automatic ? elementsOf(automatic, 'style') : []) {
    const parent = attributeOf(style, 'parent-style-name', style.uri);
    const name = attributeOf(style, 'name', style.uri);
    if (name !== undefined && parent !== undefined && TITLE.test(parent)) names.add(name);
  }
  return names;
}

/** What a paragraph shows. */
export function shownText({ pieces }: OdtParagraph): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}

function isText({ uri }: XmlElement): boolean {
  return uri.endsWith(':text:1.0');
}

/** The pieces of a paragraph with white space as OpenDocument means it; notes and text boxes go to `boxes`. */
function piecesOf(paragraph: XmlElement, boxes: XmlElement[]): OdtPiece[] {
  const pieces: OdtPiece[] = [];
  const walk = (element: XmlElement): void => {
    for (const node of element.children) {
      if (node.kind === 'text') pieces.push({ node, text: node.text.replace(/[ \t\r\n]+/g, ' ') });
      if (node.kind !== 'element' || SKIPPED.has(node.local)) continue;
      if (node.local === 'note' || node.local === 'text-box') boxes.push(node);
      else if (node.local === 's') pieces.push({ node, text: ' '.repeat(blanks(node)) });
      else if (node.local === 'tab') pieces.push({ node, text: '\t' });
      else if (node.local === 'line-break') pieces.push({ node, text: '\n' });
      else walk(node);
    }
  };
  walk(paragraph);
  return pieces;
}

function blanks(element: XmlElement): number {
  const count = Number(attributeOf(element, 'c', element.uri) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_BLANKS) : 1;
}
