import { attributeOf, childOf, elementsOf, XML_NAMESPACE, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { hasVariants } from './plural.ts';
import { contentsOf, descendants, idOf, inlineOf, partsOfUnit, type FileScope } from './scope.ts';
import { shortName } from './structure.ts';

const SECTION = '4.3.1.21 id';

/** Ids within the scopes that the standard gives them. */
export function checkIds(root: XmlElement, files: readonly FileScope[], findings: Findings): void {
  checkHolder(root, findings);
  unique(
    files.map(({ element }) => element),
    'the document',
    findings,
  );
  for (const { element, groups, units } of files) {
    unique(groups, 'the file', findings);
    unique(units, 'the file', findings);
    for (const parent of [element, ...groups, ...units]) checkHolder(parent, findings);
    for (const unit of units) checkUnitIds(unit, findings);
  }
}

/** Ids of notes, modules and extensions that stand directly in an element. */
function checkHolder(parent: XmlElement, findings: Findings): void {
  const notes = childOf(parent, 'notes', parent.uri);
  if (notes) unique(elementsOf(notes, 'note'), 'these notes', findings);
  checkModuleIds(parent, findings);
  checkExtensionIds(parent, findings);
}

function unique(elements: readonly XmlElement[], where: string, findings: Findings): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = idOf(element);
    if (id === undefined) continue;
    if (seen.has(id)) duplicate(element, id, where, findings);
    seen.add(id);
  }
}

function duplicate(element: XmlElement, id: string, where: string, findings: Findings): void {
  findings.error(
    element,
    'id-unique',
    SECTION,
    `The id “${id}” of <${element.name}> is used before in ${where}. Give it another one.`,
  );
}

function checkUnitIds(unit: XmlElement, findings: Findings): void {
  const data = childOf(unit, 'originalData', unit.uri);
  if (data) unique(elementsOf(data, 'data'), 'this unit', findings);
  const parts = partsOfUnit(unit);
  if (hasVariants(unit)) {
    // Variants stand for each other: the same placeholder has the same id in each, as the standard's own examples have it.
    unique(parts, 'this unit', findings);
    for (const part of parts) checkInlineIds([part], 'this segment', findings);
  } else {
    checkInlineIds(parts, 'this unit', findings);
  }
  for (const matches of elementsOf(unit, 'matches').filter((each) => shortName(each) === 'mtc:matches')) {
    for (const match of elementsOf(matches, 'match')) {
      const own = elementsOf(match, 'originalData')[0];
      if (own) unique(elementsOf(own, 'data'), 'this match', findings);
      checkMatchIds(match, findings);
    }
  }
}

/** Ids of parts and of codes in sources are unique; a code in a target has the id of its counterpart in the source. */
function checkInlineIds(parts: readonly XmlElement[], where: string, findings: Findings): void {
  const seen = new Map<string, XmlElement>();
  const add = (element: XmlElement): void => {
    const id = idOf(element);
    if (id === undefined) return;
    if (seen.has(id)) duplicate(element, id, where, findings);
    else seen.set(id, element);
  };
  for (const part of parts) {
    add(part);
    for (const source of contentsOf([part], 'source')) inlineOf(source).forEach(add);
  }
  const inTargets = new Set<string>();
  for (const part of parts) {
    for (const target of contentsOf([part], 'target')) {
      for (const element of inlineOf(target)) {
        const id = idOf(element);
        if (id === undefined) continue;
        const counterpart = seen.get(id);
        const fits = !counterpart || counterpart.local === element.local;
        if (!fits || inTargets.has(id)) duplicate(element, id, where, findings);
        inTargets.add(id);
      }
    }
  }
}

function checkMatchIds(match: XmlElement, findings: Findings): void {
  const seen = new Map<string, string>();
  for (const name of ['source', 'target'] as const) {
    const inThis = new Set<string>();
    for (const content of elementsOf(match, name)) {
      for (const element of inlineOf(content)) {
        const id = idOf(element);
        if (id === undefined) continue;
        const other = seen.get(id);
        if (inThis.has(id) || (other !== undefined && other !== element.local)) {
          duplicate(element, id, 'this match', findings);
        }
        inThis.add(id);
        seen.set(id, element.local);
      }
    }
  }
}

/** Modules whose elements share one scope of ids inside a file, group or unit. */
const MODULE_SCOPES: readonly (readonly [string, readonly string[]])[] = [
  ['mtc:matches', ['mtc:match']],
  ['gls:glossary', ['gls:glossEntry', 'gls:translation']],
  ['mda:metadata', ['mda:metadata', 'mda:metaGroup']],
  ['res:resourceData', ['res:resourceItem', 'res:resourceItemRef']],
];

function checkModuleIds(parent: XmlElement, findings: Findings): void {
  for (const child of elementsOf(parent)) {
    const scope = MODULE_SCOPES.find(([name]) => name === shortName(child));
    if (!scope) continue;
    const members = [child, ...descendants(child)].filter((element) =>
      scope[1].includes(shortName(element) ?? ''),
    );
    unique(members, `this <${child.name}>`, findings);
  }
  const records = elementsOf(parent).filter((child) => shortName(child)?.startsWith('its:'));
  const seen = new Set<string>();
  for (const record of records) {
    const id = attributeOf(record, 'id', XML_NAMESPACE);
    if (id === undefined) continue;
    if (seen.has(id)) duplicate(record, id, `this <${parent.name}>`, findings);
    seen.add(id);
  }
}

/** Ids of extension elements are unique within their file, group or unit. */
function checkExtensionIds(parent: XmlElement, findings: Findings): void {
  const seen = new Set<string>();
  for (const child of elementsOf(parent)) {
    if (shortName(child) !== undefined) continue;
    for (const element of [child, ...descendants(child)]) {
      const id = idOf(element) ?? attributeOf(element, 'id', XML_NAMESPACE);
      if (id === undefined) continue;
      if (seen.has(id)) duplicate(element, id, `the extensions of this <${parent.name}>`, findings);
      seen.add(id);
    }
  }
}
