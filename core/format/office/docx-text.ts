import type { ParagraphKind } from '../../model/index.ts';
import { attributeOf, childOf, elementsOf, textContent, type XmlElement } from '../../xml/index.ts';

/** Deep enough for tables in tables and text boxes. */
export const DOCX_DEPTH = 1024;

/** What stands for one character in running text. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);
/** Parts of a paragraph that are no text of it: properties, deleted text, field codes, readings, boxes, doubles for old programs. */
const SKIPPED = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'rt',
  'Fallback',
  'txbxContent',
]);

/** A stretch of a paragraph's text with the element that holds it. */
export interface DocxPiece {
  readonly element: XmlElement;
  readonly text: string;
}

/** A paragraph of a Word document. */
export interface DocxParagraph {
  readonly pieces: readonly DocxPiece[];
  readonly kind: ParagraphKind;
}

/** The paragraphs of a part in reading order, blank ones too. */
export function docxParagraphs(root: XmlElement): DocxParagraph[] {
  const paragraphs: DocxParagraph[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.local === 'p') {
        if (isWord(child)) paragraphs.push({ pieces: piecesOf(child), kind: kindOf(child) });
        boxesIn(child).forEach(walk);
      } else if (!SKIPPED.has(child.local) || child.local === 'txbxContent') {
        walk(child);
      }
    }
  };
  walk(root);
  return paragraphs;
}

function isWord({ uri }: XmlElement): boolean {
  return uri.includes('wordprocessingml');
}

function piecesOf(paragraph: XmlElement): DocxPiece[] {
  const pieces: DocxPiece[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (!isWord(child) && child.local !== 'AlternateContent' && child.local !== 'Choice') continue;
      if (SKIPPED.has(child.local)) continue;
      const character = CHARACTERS.get(child.local);
      if (child.local === 't') pieces.push({ element: child, text: textContent(child) });
      else if (character !== undefined) pieces.push({ element: child, text: character });
      else walk(child);
    }
  };
  walk(paragraph);
  return pieces;
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
  const style = childOf(properties, 'pStyle');
  const name = (style && (attributeOf(style, 'val', style.uri) ?? attributeOf(style, 'val'))) ?? '';
  if (/^(heading|title|subtitle|заголовок|\d)/i.test(name) || childOf(properties, 'outlineLvl'))
    return 'heading';
  return childOf(properties, 'numPr') ? 'item' : 'text';
}
