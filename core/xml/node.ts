/** An attribute as it stands in the file, namespace declarations included. */
export interface XmlAttribute {
  /** As written, e.g. `xml:lang`. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** Namespace it is in; empty for attributes without prefix. */
  readonly uri: string;
  readonly value: string;
}

/** Where a node begins in its file; both count from 1, columns in UTF-16 units. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

/** A start tag. */
export interface XmlTag extends XmlPlace {
  /** As written, e.g. `mda:meta`. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** In the order of the file. */
  readonly attributes: readonly XmlAttribute[];
}

export interface XmlElement extends XmlTag {
  readonly kind: 'element';
  readonly children: readonly XmlNode[];
}

/** A run of characters between tags, entities resolved. `cdata`: it was written as a CDATA section. */
export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly cdata: boolean;
}

export interface XmlComment {
  readonly kind: 'comment';
  readonly text: string;
}

/** A processing instruction. */
export interface XmlInstruction {
  readonly kind: 'instruction';
  readonly target: string;
  readonly body: string;
}

export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;

/** The `<?xml …?>` line. */
export interface XmlDeclaration {
  readonly version: string;
  readonly encoding?: string;
  readonly standalone?: string;
}

/** A whole file as a tree that keeps everything but the exact spelling of tags and references. */
export interface XmlDocument {
  readonly declaration?: XmlDeclaration;
  /** What stands between `<!DOCTYPE` and `>`. */
  readonly doctype?: string;
  /** Comments and processing instructions before the root. */
  readonly before: readonly XmlNode[];
  readonly root: XmlElement;
  /** Comments and processing instructions after the root. */
  readonly after: readonly XmlNode[];
}

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The value of an attribute in a namespace (`''`: in none); undefined where it is absent. */
export function attributeOf(tag: XmlTag, local: string, uri = ''): string | undefined {
  for (const attribute of tag.attributes) {
    if (attribute.local === local && attribute.uri === uri && attribute.name !== 'xmlns')
      return attribute.value;
  }
  return undefined;
}

/** The child elements, those called `local` if it is given. */
export function elementsOf(element: XmlElement, local?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (child.kind === 'element' && (local === undefined || child.local === local)) found.push(child);
  }
  return found;
}

/** The first child element called `local`, in the namespace `uri` if it is given. */
export function childOf(element: XmlElement, local: string, uri?: string): XmlElement | undefined {
  for (const child of element.children) {
    if (child.kind === 'element' && child.local === local && (uri === undefined || child.uri === uri))
      return child;
  }
  return undefined;
}

/** All text below a node, in order. */
export function textContent(node: XmlNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind !== 'element') return '';
  const [only] = node.children;
  if (node.children.length === 1 && only?.kind === 'text') return only.text;
  return node.children.map(textContent).join('');
}
