import type { BeadState } from '../../model/index.ts';
import {
  attributeOf,
  childOf,
  decodeXml,
  elementsOf,
  readXml,
  serializeElement,
  TreeBuilder,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
  type XmlTag,
} from '../../xml/index.ts';
import { XLIFF_20, XLIFF_22 } from './names.ts';
import { retext } from './retext.ts';

/** An XLIFF file with everything in it, also what nothing here understands: its text, which is known to be well-formed. */
export interface XliffDocument {
  /** As the file states it. */
  readonly version: string;
  readonly text: string;
}

/** A new target for one segment (2.x) or unit (1.2). */
export interface TargetChange {
  /** The text as the rows show it; codes in it, written as the rows write them, become elements again. */
  readonly text: string;
  readonly state?: BeadState;
}

/** Reads a file without losing anything. Throws as `readXml` does. */
export function readXliffDocument(bytes: Uint8Array): XliffDocument {
  const text = decodeXml(bytes);
  let version: string | undefined;
  readXml(text, {
    open: (tag) => {
      version ??= attributeOf(tag, 'version') ?? '';
    },
  });
  return { version: version ?? '', text };
}

/** The file again, to be saved as UTF-8: character by character the same where nobody changed it. */
export function writeXliffDocument({ text }: XliffDocument): string {
  return text.replace(/^(<\?xml\s[^>]*?encoding\s*=\s*["'])(?!utf-8["'])[\w.:-]+/i, '$1UTF-8');
}

/**
 * Gives segments other targets and leaves everything else alone. `changes` names segments by their place in the file,
 * counting `segment` (2.x) or `trans-unit` (1.2) elements from 0.
 */
export function changeTargets(
  document: XliffDocument,
  changes: ReadonlyMap<number, TargetChange>,
): XliffDocument {
  const { text } = document;
  const pieces: string[] = [];
  let written = 0;
  eachSegment(text, (segment, unit, place, two) => {
    const change = changes.get(place);
    if (!change) return;
    pieces.push(
      text.slice(written, segment.start),
      serializeElement(withTarget(segment.element, unit, change, two)),
    );
    written = segment.end;
  });
  return { ...document, text: pieces.join('') + text.slice(written) };
}

/** An element and where it stands in the text. */
interface PlacedElement {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
}

/** Visits the segments (2.x) or units (1.2) of a file with the unit that they stand in, in order. */
function eachSegment(
  text: string,
  visit: (segment: PlacedElement, unit: XmlElement, place: number, two: boolean) => void,
): void {
  const builder = new TreeBuilder();
  const starts: number[] = [];
  const ends: number[] = [];
  /** Names of the open elements of the standard; empty for those of others and for all that is in them. */
  const path: string[] = [];
  let root: XmlTag | undefined;
  let two = false;
  let place = 0;
  readXml(text, {
    open: (tag, start) => {
      root ??= tag;
      if (path.length === 0) two = tag.uri === XLIFF_20 || tag.uri === XLIFF_22;
      const isOurs = tag.uri === root.uri && path.at(-1) !== '';
      path.push(isOurs ? tag.local : '');
      if (builder.isOpen || (isOurs && tag.local === (two ? 'unit' : 'trans-unit'))) builder.open(tag);
      if (isOurs && isSegment(path, two)) starts.push(start);
    },
    close: (_, end) => {
      if (isSegment(path, two)) ends.push(end);
      path.pop();
      const unit = builder.isOpen ? builder.close() : undefined;
      if (!unit) return;
      const elements = two ? elementsOf(unit, 'segment').filter(({ uri }) => uri === unit.uri) : [unit];
      elements.forEach((element, index) => {
        visit({ element, start: starts[index]!, end: ends[index]! }, unit, place++, two);
      });
      starts.length = ends.length = 0;
    },
    text: (content, cdata) => {
      if (builder.isOpen) builder.text(content, cdata);
    },
    comment: (content) => {
      if (builder.isOpen) builder.add({ kind: 'comment', text: content });
    },
    instruction: (target, body) => {
      if (builder.isOpen) builder.add({ kind: 'instruction', target, body });
    },
  });
}

/** Whether the innermost element is a segment, as a child of its unit. */
function isSegment(path: readonly string[], two: boolean): boolean {
  return two ? path.at(-1) === 'segment' && path.at(-2) === 'unit' : path.at(-1) === 'trans-unit';
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
