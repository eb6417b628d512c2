import { TreeBuilder } from './builder.ts';
import type { XmlElement, XmlTag } from './node.ts';
import { readXml, type XmlLimits, type XmlSource } from './read.ts';

/**
 * Reads a file and gives only parts of it as trees, one after another, so that a large file never is in memory as a whole
 * tree. `wanted` says which elements are parts; it is asked for every element outside of parts, the root first. `path` is the
 * tags around, the root first. Throws as `readXml` does.
 */
export function readParts(
  source: XmlSource,
  wanted: (tag: XmlTag, path: readonly XmlTag[]) => boolean,
  visit: (part: XmlElement, path: readonly XmlTag[]) => void,
  limits: XmlLimits = {},
): void {
  const path: XmlTag[] = [];
  const builder = new TreeBuilder();
  readXml(
    source,
    {
      open: (tag) => {
        if (builder.isOpen || wanted(tag, path)) builder.open(tag);
        else path.push(tag);
      },
      close: () => {
        if (!builder.isOpen) {
          path.pop();
          return;
        }
        const part = builder.close();
        if (part) visit(part, path);
      },
      text: (content, cdata) => {
        if (builder.isOpen) builder.text(content, cdata);
      },
    },
    limits,
  );
}
