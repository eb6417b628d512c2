import type { XmlElement, XmlNode, XmlTag } from './node.ts';
import { readXml, type XmlLimits } from './read.ts';

/**
 * Reads a file and gives only parts of it as trees, one after another, so that a large file never is in memory as a whole
 * tree. `wanted` says which elements are parts; it is asked for every element outside of parts, the root first. `path` is the
 * tags around, the root first. Throws as `readXml` does.
 */
export function readParts(
  text: string,
  wanted: (tag: XmlTag, path: readonly XmlTag[]) => boolean,
  visit: (part: XmlElement, path: readonly XmlTag[]) => void,
  limits: XmlLimits = {},
): void {
  const path: XmlTag[] = [];
  const open: XmlNode[][] = [];
  let part: XmlElement | undefined;
  const add = (node: XmlNode): void => {
    open.at(-1)?.push(node);
  };
  readXml(
    text,
    {
      open: (tag) => {
        if (!part && !wanted(tag, path)) {
          path.push(tag);
          return;
        }
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
        if (part) add(element);
        else part = element;
        open.push(children);
      },
      close: () => {
        if (!part) {
          path.pop();
          return;
        }
        open.pop();
        if (open.length > 0) return;
        const finished = part;
        part = undefined;
        visit(finished, path);
      },
      text: (content, cdata) => {
        if (part) add({ kind: 'text', text: content, cdata });
      },
    },
    limits,
  );
}
