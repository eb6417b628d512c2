import { TreeBuilder } from './builder.ts';
import type { XmlDeclaration, XmlDocument, XmlElement, XmlNode } from './node.ts';
import { readXml, type XmlLimits, type XmlSource } from './read.ts';

/** Reads a file into a tree. Throws as `readXml` does. */
export function parseXml(source: XmlSource, limits: XmlLimits = {}): XmlDocument {
  const before: XmlNode[] = [];
  const after: XmlNode[] = [];
  const builder = new TreeBuilder();
  let declaration: XmlDeclaration | undefined;
  let doctype: string | undefined;
  let root: XmlElement | undefined;
  const add = (node: XmlNode): void => {
    if (builder.isOpen) builder.add(node);
    else (root ? after : before).push(node);
  };
  readXml(
    source,
    {
      declaration: (found) => {
        declaration = found;
      },
      doctype: (found) => {
        doctype = found;
      },
      open: (tag) => builder.open(tag),
      close: () => {
        root ??= builder.close();
      },
      text: (content, cdata) => {
        if (builder.isOpen) builder.text(content, cdata);
      },
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
