import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from './node.ts';
import type { XmlHandler } from './read.ts';

/** What no XML 1.0 file can hold, not even as a reference: control characters, halves of characters, non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/u;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN.source, 'gu');
/** The same but for whole characters beyond U+FFFF; it is faster, and most texts need no closer look. */
const SUSPICIOUS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Whether every character of a text can stand in an XML file. */
export function isXmlText(text: string): boolean {
  return !SUSPICIOUS.test(text) || !FORBIDDEN.test(text);
}

/** A text whose forbidden characters are replaced, by U+FFFD unless `replace` says otherwise. */
function toXmlText(text: string, replace: (character: string) => string = () => '\ufffd'): string {
  return isXmlText(text) ? text : text.replace(ALL_FORBIDDEN, replace);
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#xD;',
};
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
};

/** What needs a closer look; most texts have none of it, which one test tells. */
const TEXT_UNUSUAL = new RegExp(`[&<>\\r]|${SUSPICIOUS.source}`);
const ATTRIBUTE_UNUSUAL = new RegExp(`[&<>"\\t\\n\\r]|${SUSPICIOUS.source}`);

/** Text as element content. Forbidden characters become U+FFFD: who wants to keep them encodes them before. */
export function escapeText(text: string): string {
  if (!TEXT_UNUSUAL.test(text)) return text;
  const plain = toXmlText(text);
  return /[&<>\r]/.test(plain) ? plain.replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character]!) : plain;
}

/** Text as an attribute value between double quotes; white space survives the normalisation of readers. */
export function escapeAttribute(text: string): string {
  if (!ATTRIBUTE_UNUSUAL.test(text)) return text;
  const plain = toXmlText(text);
  return /[&<>"\t\n\r]/.test(plain)
    ? plain.replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE_ESCAPES[character]!)
    : plain;
}

/** Attributes to write: absent values are left out. */
export type AttributeValues = Readonly<Record<string, string | number | undefined>>;

/** `name` with its attributes, each after a blank: what stands inside `<…>`. */
export function writeTag(name: string, attributes: AttributeValues = {}): string {
  let written = name;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return written;
}

/** An element with content that is XML already. */
export function writeElement(name: string, attributes: AttributeValues = {}, content = ''): string {
  const tag = writeTag(name, attributes);
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** Pieces that are joined at a time: small ones that lie around until the end keep the garbage collector busy. */
const CHUNK = 1000;

/** Writes a file piece by piece, an element a line, indented by two blanks a level. */
export class XmlWriter {
  readonly #chunks: string[] = [];
  #pieces: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  readonly #open: string[] = [];
  #indent = '';

  /** A line of its own, e.g. a document type; `line` is XML. */
  line(line: string): void {
    this.#pieces.push(`${this.#indent}${line}\n`);
    if (this.#pieces.length >= CHUNK) this.#finishChunk();
  }

  /** Begins an element whose children stand on lines of their own. */
  open(name: string, attributes: AttributeValues = {}): void {
    this.line(`<${writeTag(name, attributes)}>`);
    this.#open.push(name);
    this.#indent += '  ';
  }

  /** Ends the innermost open element. */
  close(): void {
    const name = this.#open.pop();
    this.#indent = this.#indent.slice(2);
    if (name !== undefined) this.line(`</${name}>`);
  }

  /** A whole element on one line; `content` is XML, in which no white space is added. */
  leaf(name: string, attributes: AttributeValues = {}, content = ''): void {
    this.line(writeElement(name, attributes, content));
  }

  /** Everything written so far. */
  toString(): string {
    this.#finishChunk();
    return this.#chunks.join('');
  }

  #finishChunk(): void {
    this.#chunks.push(this.#pieces.join(''));
    this.#pieces = [];
  }
}

/** Writes the parts of a file as they are read, so that a file of any size passes through unchanged in what it says. */
export function copyXml(out: (text: string) => void): XmlHandler {
  return {
    declaration: ({ version, standalone }) =>
      out(
        `<?xml version="${version}" encoding="UTF-8"${standalone === undefined ? '' : ` standalone="${standalone}"`}?>\n`,
      ),
    doctype: (text) => out(`<!DOCTYPE${text}>\n`),
    open: ({ name, attributes }) => out(`<${name}${writeAttributes(attributes)}>`),
    close: (name) => out(`</${name}>`),
    text: (text, cdata) =>
      out(cdata ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escapeText(text)),
    comment: (text) => out(`<!--${text}-->`),
    instruction: (target, body) => out(`<?${target}${body === '' ? '' : ' '}${body}?>`),
  };
}

/** A tree as text. Reading it again gives the same tree, places aside. */
export function serializeXml(document: XmlDocument): string {
  const pieces: string[] = [];
  const { declaration, doctype } = document;
  if (declaration) {
    const { version, standalone } = declaration;
    const alone = standalone === undefined ? '' : ` standalone="${standalone}"`;
    pieces.push(`<?xml version="${version}" encoding="UTF-8"${alone}?>\n`);
  }
  if (doctype !== undefined) pieces.push(`<!DOCTYPE${doctype}>\n`);
  for (const node of document.before) {
    writeNode(node, pieces);
    pieces.push('\n');
  }
  writeNode(document.root, pieces);
  pieces.push('\n');
  for (const node of document.after) {
    writeNode(node, pieces);
    pieces.push('\n');
  }
  return pieces.join('');
}

/** An element with everything in it, as text. Namespaces that are declared around it are not declared again. */
export function serializeElement(element: XmlElement): string {
  const pieces: string[] = [];
  writeTree(element, pieces);
  return pieces.join('');
}

function writeNode(node: XmlNode, pieces: string[]): void {
  switch (node.kind) {
    case 'element':
      writeTree(node, pieces);
      break;
    case 'text':
      if (node.cdata) pieces.push('<![CDATA[', node.text.replaceAll(']]>', ']]]]><![CDATA[>'), ']]>');
      else pieces.push(escapeText(node.text));
      break;
    case 'comment':
      pieces.push('<!--', node.text, '-->');
      break;
    case 'instruction':
      pieces.push('<?', node.target, node.body === '' ? '' : ' ', node.body, '?>');
      break;
  }
}

function writeTree(element: XmlElement, pieces: string[]): void {
  pieces.push('<', element.name, writeAttributes(element.attributes));
  if (element.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of element.children) writeNode(child, pieces);
  pieces.push('</', element.name, '>');
}

function writeAttributes(attributes: readonly XmlAttribute[]): string {
  let written = '';
  for (const { name, value } of attributes) written += ` ${name}="${escapeAttribute(value)}"`;
  return written;
}
