import type { BeadState } from '../../model/index.ts';
import {
  attributeOf,
  childOf,
  decodeXml,
  parseXml,
  serializeXml,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from '../../xml/index.ts';
import { XLIFF_20, XLIFF_22 } from './names.ts';
import { retext } from './retext.ts';

/** An XLIFF file with everything in it, also what nothing here understands. */
export interface XliffDocument {
  /** As the file states it. */
  readonly version: string;
  readonly xml: XmlDocument;
}

/** A new target for one segment (2.x) or unit (1.2). */
export interface TargetChange {
  /** The text as the rows show it; codes in it, written as the rows write them, become elements again. */
  readonly text: string;
  readonly state?: BeadState;
}

/** Reads a file without losing anything. Throws as `readXml` does. */
export function readXliffDocument(bytes: Uint8Array): XliffDocument {
  const xml = parseXml(decodeXml(bytes));
  return { version: attributeOf(xml.root, 'version') ?? '', xml };
}

/** The file again; of one that nobody changed the canonical XML is the same. */
export function writeXliffDocument({ xml }: XliffDocument): string {
  return serializeXml(xml);
}

/**
 * Gives segments other targets and leaves everything else alone. `changes` names segments by their place in the file,
 * counting `segment` (2.x) or `trans-unit` (1.2) elements from 0.
 */
export function changeTargets(
  document: XliffDocument,
  changes: ReadonlyMap<number, TargetChange>,
): XliffDocument {
  const { root } = document.xml;
  const two = root.uri === XLIFF_20 || root.uri === XLIFF_22;
  const wanted = two ? 'segment' : 'trans-unit';
  let place = 0;
  const visit = (element: XmlElement, unit: XmlElement): XmlElement => {
    if (element.local === wanted && element.uri === root.uri) {
      const change = changes.get(place++);
      return change ? withTarget(element, unit, change, two) : element;
    }
    const inner = element.local === 'unit' ? element : unit;
    let changed = false;
    const children = element.children.map((child): XmlNode => {
      if (child.kind !== 'element' || child.uri !== root.uri) return child;
      const next = visit(child, inner);
      changed ||= next !== child;
      return next;
    });
    return changed ? { ...element, children } : element;
  };
  return { ...document, xml: { ...document.xml, root: visit(root, root) } };
}

const STATES_12: Readonly<Record<BeadState, string>> = {
  initial: 'new',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};

function withTarget(
  segment: XmlElement,
  unit: XmlElement,
  { text, state }: TargetChange,
  two: boolean,
): XmlElement {
  const source = childOf(segment, 'source', segment.uri);
  const target = childOf(segment, 'target', segment.uri);
  const children = retext(text, { source, target, unit, two });
  const empty: XmlElement = {
    kind: 'element',
    name: qualified(segment, 'target'),
    prefix: segment.prefix,
    local: 'target',
    uri: segment.uri,
    attributes: [],
    children: [],
    line: segment.line,
    column: segment.column,
  };
  const attributes = target?.attributes ?? [];
  const written: XmlElement = {
    ...(target ?? empty),
    attributes:
      state === undefined || two ? attributes : withAttribute(attributes, 'state', STATES_12[state]),
    children,
  };
  return {
    ...segment,
    attributes: state === undefined || !two ? segment.attributes : withState(segment.attributes, state),
    children: target
      ? segment.children.map((child) => (child === target ? written : child))
      : insertAfter(segment.children, written),
  };
}

function qualified({ prefix }: XmlElement, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

function withAttribute(
  attributes: readonly XmlAttribute[],
  name: string,
  value: string,
): readonly XmlAttribute[] {
  if (attributes.some((attribute) => attribute.name === name)) {
    return attributes.map((attribute) => (attribute.name === name ? { ...attribute, value } : attribute));
  }
  return [...attributes, { name, prefix: '', local: name, uri: '', value }];
}

/** A `subState` refines a state: it goes when the state changes. */
function withState(attributes: readonly XmlAttribute[], state: BeadState): readonly XmlAttribute[] {
  const before = attributes.find(({ name }) => name === 'state')?.value;
  if (before === state) return attributes;
  return withAttribute(
    attributes.filter(({ name }) => name !== 'subState'),
    'state',
    state,
  );
}

/** Puts a new target behind the source, or behind the segmented source of 1.2, on a line of its own where that has one. */
function insertAfter(children: readonly XmlNode[], target: XmlElement): readonly XmlNode[] {
  const at = children.findLastIndex(
    (child) => child.kind === 'element' && (child.local === 'source' || child.local === 'seg-source'),
  );
  const before = children[at - 1];
  const layout: XmlNode[] = before?.kind === 'text' && before.text.trim() === '' ? [before] : [];
  return [...children.slice(0, at + 1), ...layout, target, ...children.slice(at + 1)];
}
