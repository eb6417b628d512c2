import { attributeOf, childOf, elementsOf, type XmlElement } from '../../../xml/index.ts';
import { checkAnnotations, checkNotes } from './annotations.ts';
import { checkCodes } from './codes.ts';
import type { Findings } from './finding.ts';
import type { FragmentBase } from './fragments.ts';
import { checkIds } from './ids.ts';
import { checkIts, checkItsRecord } from './its.ts';
import { checkModuleAttributes, checkModules } from './modules.ts';
import { contentsOf, fileScopes, idOf, inlineOf, partsOfUnit, type FileScope } from './scope.ts';
import { checkVariants, hasVariants } from './plural.ts';
import { checkSegments, type Languages } from './segments.ts';
import { checkStructure, shortName } from './structure.ts';
import { checkVersion } from './version.ts';

/** Checks a document of XLIFF 2.0, 2.1 or 2.2. */
export function validateXliff2(root: XmlElement, findings: Findings): void {
  checkStructure(root, findings);
  checkVersion(root, findings);
  const files = fileScopes(root);
  checkIds(root, files, findings);
  const target = attributeOf(root, 'trgLang');
  const languages: Languages = { source: attributeOf(root, 'srcLang') ?? '', target };
  for (const file of files) checkFile(root, file, files, languages, findings);
  walk(root, [], findings);
}

function checkFile(
  root: XmlElement,
  file: FileScope,
  files: readonly FileScope[],
  languages: Languages,
  findings: Findings,
): void {
  checkSkeleton(file.element, findings);
  const around = pathsOf(root, file);
  const unitIds = new Set(file.units.map((unit) => idOf(unit) ?? ''));
  for (const holder of [file.element, ...file.groups]) {
    checkModules(holder, { files, file }, languages, findings);
    checkNotes(holder, { files, file }, findings);
  }
  for (const unit of file.units) {
    const base: FragmentBase = { files, file, unit };
    const parts = partsOfUnit(unit);
    const data = childOf(unit, 'originalData', unit.uri);
    const ids = new Set((data ? elementsOf(data, 'data') : []).map((each) => idOf(each) ?? ''));
    checkSegments(unit, around.get(unit) ?? [root, file.element], languages, findings);
    for (const variant of hasVariants(unit) ? parts.map((part) => [part]) : [parts]) {
      const [sources, targets] = [contentsOf(variant, 'source'), contentsOf(variant, 'target')];
      checkCodes({ sources, targets, data: ids }, findings);
      checkSubFlows([...sources, ...targets].flatMap(inlineOf), unitIds, findings);
    }
    checkVariants(unit, findings);
    checkAnnotations(unit, base, findings);
    checkNotes(unit, base, findings);
    checkModules(unit, base, languages, findings);
  }
}

/** The elements around each unit, from the root. */
function pathsOf(root: XmlElement, file: FileScope): Map<XmlElement, XmlElement[]> {
  const paths = new Map<XmlElement, XmlElement[]>();
  const visit = (parent: XmlElement, path: XmlElement[]): void => {
    for (const child of elementsOf(parent)) {
      if (child.uri !== root.uri) continue;
      if (child.local === 'unit') paths.set(child, path);
      else if (child.local === 'group') visit(child, [...path, child]);
    }
  };
  visit(file.element, [root, file.element]);
  return paths;
}

function checkSkeleton(file: XmlElement, findings: Findings): void {
  const skeleton = childOf(file, 'skeleton', file.uri);
  if (!skeleton) return;
  const href = attributeOf(skeleton, 'href') !== undefined;
  if (href !== skeleton.children.length > 0) return;
  findings.error(
    skeleton,
    'skeleton',
    '4.2.2.3 skeleton',
    `The skeleton has either an address (href) or content, and this one has ${href ? 'both' : 'neither'}.`,
  );
}

function checkSubFlows(codes: readonly XmlElement[], units: ReadonlySet<string>, findings: Findings): void {
  for (const code of codes) {
    for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
      for (const id of (attributeOf(code, name) ?? '').split(/\s+/).filter(Boolean)) {
        if (units.has(id)) continue;
        findings.error(
          code,
          'sub-flow',
          '4.3.1.34 subFlows',
          `${name} names the unit “${id}”, which is not in this file.`,
        );
      }
    }
  }
}

/** Rules for attributes that can stand nearly everywhere. */
function walk(element: XmlElement, path: XmlElement[], findings: Findings): void {
  checkIts(element, path, findings);
  checkItsRecord(element, findings);
  checkModuleAttributes(element, path, findings);
  path.push(element);
  for (const child of element.children) {
    if (child.kind === 'element' && shortName(child) !== undefined) walk(child, path, findings);
  }
  path.pop();
}
