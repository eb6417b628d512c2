import type { Mutable } from '../model/index.ts';
import type { XmlElement, XmlNode, XmlTag, XmlText } from './node.ts';

const NO_CHILDREN: readonly XmlNode[] = Object.freeze([]);
/** White space longer than this is somebody's content. */
const LONGEST_LAYOUT = 64;

/** Puts the parts of a file together to a tree. What repeats (layout between tags) and what is empty is there once. */
export class TreeBuilder {
  readonly #open: Mutable<XmlElement>[] = [];
  /** Where the children of each open element begin among `#nodes`. */
  readonly #begins: number[] = [];
  readonly #nodes: XmlNode[] = [];
  #end = 0;
  readonly #layout = new Map<string, XmlText>();

  /** Whether an element is open. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open({ name, prefix, local, uri, attributes, line, column }: XmlTag): void {
    this.#open.push({
      kind: 'element',
      name,
      prefix,
      local,
      uri,
      attributes,
      line,
      column,
      children: NO_CHILDREN,
    });
    this.#begins.push(this.#end);
  }

  /** Ends the innermost element and gives it if it is in no other. */
  close(): XmlElement | undefined {
    const element = this.#open.pop()!;
    const begin = this.#begins.pop()!;
    if (this.#end > begin) element.children = this.#nodes.slice(begin, this.#end);
    this.#end = begin;
    if (this.#open.length === 0) return element;
    this.add(element);
    return undefined;
  }

  add(node: XmlNode): void {
    this.#nodes[this.#end++] = node;
  }

  text(text: string, cdata: boolean): void {
    const mayRepeat = !cdata && text.length <= LONGEST_LAYOUT && text.charCodeAt(0) <= 32;
    const known = mayRepeat ? this.#layout.get(text) : undefined;
    const node: XmlText = known ?? { kind: 'text', text, cdata };
    if (mayRepeat && !known && /^[ \t\n\r]+$/.test(text)) this.#layout.set(text, node);
    this.add(node);
  }
}
