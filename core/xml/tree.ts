import type { XmlDeclaration, XmlDocument, XmlElement, XmlNode, XmlText } from './node.ts';
import { readXml, type XmlLimits } from './read.ts';

/** White space longer than this is somebody's content. */
const LONGEST_LAYOUT = 64;

/** Reads a file into a tree. Throws as `readXml` does. */
export function parseXml(text: string, limits: XmlLimits = {}): XmlDocument {
  const before: XmlNode[] = [];
  const after: XmlNode[] = [];
  const open: XmlNode[][] = [];
  let declaration: XmlDeclaration | undefined;
  let doctype: string | undefined;
  let root: XmlElement | undefined;
  // Layout between tags is the same few strings over and over: each is kept once.
  const layout = new Map<string, XmlText>();
  const textNode = (content: string, cdata: boolean): XmlText => {
    if (cdata || content.length > LONGEST_LAYOUT || !/^\s+$/.test(content)) {
      return { kind: 'text', text: content, cdata };
    }
    const known = layout.get(content);
    if (known) return known;
    const made: XmlText = { kind: 'text', text: content, cdata };
    layout.set(content, made);
    return made;
  };
  const add = (node: XmlNode): void => {
    const parent = open.at(-1);
    if (parent) parent.push(node);
    else if (node.kind !== 'text') (root ? after : before).push(node);
  };
  readXml(
    text,
    {
      declaration: (found) => {
        declaration = found;
      },
      doctype: (found) => {
        doctype = found;
      },
      open: (tag) => {
        const children: XmlNode[] = [];
        const { name, prefix, local, uri, attributes, line, column } = tag;
        const element: XmlElement = {
          kind: 'element',
          name,
          prefix,
          local,
          uri,
          attributes,
          line,
          column,
          children,
        };
        if (open.length === 0) root = element;
        else open.at(-1)!.push(element);
        open.push(children);
      },
      close: () => {
        open.pop();
      },
      text: (content, cdata) => add(textNode(content, cdata)),
      comment: (content) => add({ kind: 'comment', text: content }),
      instruction: (target, body) => add({ kind: 'instruction', target, body }),
    },
    limits,
  );
  return {
    ...(declaration && { declaration }),
    ...(doctype !== undefined && { doctype }),
    before,
    root: root!,
    after,
  };
}
