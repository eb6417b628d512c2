import type { XmlElement, XmlNode } from '../../xml/index.ts';

/** A tree with other nodes in the place of some; what has none of them in it stays the same object. */
export function withReplaced(
  element: XmlElement,
  replaced: ReadonlyMap<XmlNode, readonly XmlNode[]>,
): XmlElement {
  let changed = false;
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    const others = replaced.get(child);
    const next = others ?? (child.kind === 'element' ? [withReplaced(child, replaced)] : [child]);
    changed ||= next.length !== 1 || next[0] !== child;
    return next;
  });
  return changed ? { ...element, children } : element;
}
