import { attributeOf, childOf, elementsOf, XML_NAMESPACE, type XmlElement } from '../../../xml/index.ts';
import { SHORT_NAMES } from './grammar.ts';
import { contentsOf, descendants, idOf, inlineOf, partsOfUnit, type FileScope } from './scope.ts';
import { shortName } from './structure.ts';

/** Where a reference stands: the file and, inside a unit, the unit. */
export interface FragmentBase {
  readonly files: readonly FileScope[];
  readonly file: FileScope;
  readonly unit?: XmlElement;
}

/** What a fragment identifier points to, or why it points nowhere. */
export type Resolved =
  { readonly element: XmlElement; readonly unit: XmlElement | undefined } | { readonly error: string };

/** Prefixes of modules in fragment identifiers. */
const MODULE_PREFIXES = new Set(['mtc', 'gls', 'mda', 'res', 'ctr', 'slr', 'val', 'its', 'fs', 'pgs']);
/** Prefixes that extensions have registered with the committee. */
const EXTENSION_PREFIXES = new Set(['tbx']);
const CONTAINERS = ['f', 'g', 'u'];
const LEAVES = new Set(['n', 'd', 't']);

interface Selector {
  /** Empty for a bare id. */
  readonly prefix: string;
  readonly id: string;
}

/** Resolves `#…` as section 3 of the specification says. */
export function resolveFragment(reference: string, base: FragmentBase): Resolved {
  const absolute = reference.startsWith('#/');
  const parts = reference.slice(absolute ? 2 : 1).split('/');
  const selectors: Selector[] = [];
  for (const part of parts) {
    const equals = part.indexOf('=');
    const prefix = equals < 0 ? '' : part.slice(0, equals);
    const id = part.slice(equals + 1);
    if (id === '' || (equals >= 0 && prefix === '')) return { error: 'it is not of the form “prefix=id”' };
    selectors.push({ prefix, id });
  }
  const wrong = wrongSyntax(selectors, absolute);
  return wrong === undefined ? follow(selectors, base) : { error: wrong };
}

/** File, groups and unit come in this order, each at most once, and one leaf ends the whole. */
function wrongSyntax(selectors: readonly Selector[], absolute: boolean): string | undefined {
  let last = -1;
  for (const [index, { prefix }] of selectors.entries()) {
    const container = CONTAINERS.indexOf(prefix);
    if (container >= 0) {
      if (container <= last) return 'file, group and unit have to come in this order, each once';
      last = container;
      continue;
    }
    if (prefix !== '' && !LEAVES.has(prefix)) {
      if (!/^[A-Za-z][A-Za-z0-9_.-]+$/.test(prefix))
        return `“${prefix}” is no prefix of at least two letters`;
      if (!MODULE_PREFIXES.has(prefix) && !EXTENSION_PREFIXES.has(prefix))
        return `“${prefix}” is no registered prefix`;
    }
    if (index !== selectors.length - 1)
      return `something follows “${selectors[index]!.id}”, which has nothing inside`;
  }
  return absolute && selectors[0]?.prefix !== 'f' ? 'after “#/” a file (f=) has to come' : undefined;
}

function follow(selectors: readonly Selector[], base: FragmentBase): Resolved {
  let file = base.file;
  let unit = base.unit;
  let place: XmlElement = base.unit ?? base.file.element;
  for (const { prefix, id } of selectors) {
    const missing = { error: `there is no ${nameOf(prefix)} “${id}” there` };
    if (prefix === 'f') {
      const found = base.files.find((candidate) => candidate.id === id);
      if (!found) return missing;
      file = found;
      unit = undefined;
      place = found.element;
    } else if (prefix === 'g' || prefix === 'u') {
      const found = (prefix === 'g' ? file.groups : file.units).find((each) => idOf(each) === id);
      if (!found) return missing;
      place = found;
      unit = prefix === 'u' ? found : undefined;
    } else {
      const found = leaf(prefix, id, place);
      return found ? { element: found, unit } : missing;
    }
  }
  return { element: place, unit };
}

function nameOf(prefix: string): string {
  const names: Record<string, string> = {
    f: 'file',
    g: 'group',
    u: 'unit',
    n: 'note',
    d: 'data',
    t: 'code in a target',
  };
  return names[prefix] ?? (prefix === '' ? 'segment or code' : `element of ${prefix}`);
}

function leaf(prefix: string, id: string, place: XmlElement): XmlElement | undefined {
  const withId = (elements: readonly XmlElement[]) =>
    elements.find((element) => (idOf(element) ?? attributeOf(element, 'id', XML_NAMESPACE)) === id);
  switch (prefix) {
    case 'n': {
      const notes = childOf(place, 'notes', place.uri);
      return notes && withId(elementsOf(notes, 'note'));
    }
    case 'd': {
      const data = childOf(place, 'originalData', place.uri);
      return data && withId(elementsOf(data, 'data'));
    }
    case 't':
      return withId(contentsOf(partsOfUnit(place), 'target').flatMap(inlineOf));
    case '':
      return spanOf(id, place);
    default: {
      const isRoot = EXTENSION_PREFIXES.has(prefix)
        ? (child: XmlElement) => SHORT_NAMES[child.uri] === undefined
        : (child: XmlElement) => SHORT_NAMES[child.uri] === prefix;
      const roots = elementsOf(place).filter(isRoot);
      return withId(roots.flatMap((root) => [root, ...descendants(root)]));
    }
  }
}

/** The segment, ignorable or source code `id` of a unit. */
export function spanOf(id: string, unit: XmlElement): XmlElement | undefined {
  if (shortName(unit) !== 'xlf:unit') return undefined;
  const parts = partsOfUnit(unit);
  return [...parts, ...contentsOf(parts, 'source').flatMap(inlineOf)].find((each) => idOf(each) === id);
}
