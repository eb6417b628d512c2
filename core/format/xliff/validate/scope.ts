import { attributeOf, childOf, elementsOf, XML_NAMESPACE, type XmlElement } from '../../../xml/index.ts';
import { shortName } from './structure.ts';

/** A file of a document with what references can point to. */
export interface FileScope {
  readonly element: XmlElement;
  readonly id: string;
  readonly groups: readonly XmlElement[];
  readonly units: readonly XmlElement[];
}

/** The files of a document. */
export function fileScopes(root: XmlElement): FileScope[] {
  return elementsOf(root, 'file').map((element) => {
    const groups: XmlElement[] = [];
    const units: XmlElement[] = [];
    const walk = (parent: XmlElement): void => {
      for (const child of elementsOf(parent)) {
        if (child.uri !== root.uri) continue;
        if (child.local === 'unit') units.push(child);
        if (child.local === 'group') {
          groups.push(child);
          walk(child);
        }
      }
    };
    walk(element);
    return { element, id: idOf(element) ?? '', groups, units };
  });
}

export function idOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'id');
}

/** All elements below, in order. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (child.kind !== 'element') continue;
      found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** The segments and ignorables of a unit. */
export function partsOfUnit(unit: XmlElement): XmlElement[] {
  return elementsOf(unit).filter((child) => {
    const name = shortName(child);
    return name === 'xlf:segment' || name === 'xlf:ignorable';
  });
}

/** The `source` or `target` elements of parts, in order. */
export function contentsOf(parts: readonly XmlElement[], name: 'source' | 'target'): XmlElement[] {
  return parts.flatMap((part) => childOf(part, name, part.uri) ?? []);
}

/** Inline elements of the core below a source or target, in order. */
export function inlineOf(content: XmlElement): XmlElement[] {
  return descendants(content).filter((element) => element.uri === content.uri);
}

/** `xml:lang` or `xml:space` of the last element of a path (root first) that has one. */
export function inherited(path: readonly XmlElement[], name: 'lang' | 'space'): string | undefined {
  for (let index = path.length - 1; index >= 0; index--) {
    const value = attributeOf(path[index]!, name, XML_NAMESPACE);
    if (value !== undefined) return value;
  }
  return undefined;
}
