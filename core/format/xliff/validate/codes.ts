import { attributeOf, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { idOf, inlineOf } from './scope.ts';

/** The contents whose codes belong together: all sources and all targets of a unit, or those of a match. */
export interface CodeScope {
  readonly sources: readonly XmlElement[];
  readonly targets: readonly XmlElement[];
  /** Ids of the `data` elements. */
  readonly data: ReadonlySet<string>;
}

const CODES = new Set(['ph', 'pc', 'sc', 'ec']);
const yes = (element: XmlElement, name: string) => attributeOf(element, name) ?? 'yes';
const isIsolated = (element: XmlElement) => attributeOf(element, 'isolated') === 'yes';

/** Inline codes and annotations: pairs, references to data, copies, and what must not be moved. */
export function checkCodes(scope: CodeScope, findings: Findings): void {
  const all = [...scope.sources, ...scope.targets].flatMap(inlineOf);
  for (const stream of [scope.sources, scope.targets]) {
    const elements = stream.flatMap(inlineOf);
    checkPairs(elements, findings);
    checkMarkers(elements, findings);
  }
  for (const element of all) {
    if (!CODES.has(element.local)) continue;
    checkData(element, scope.data, findings);
    checkCopy(element, all, findings);
    checkSubType(element, findings);
    checkReorderHints(element, findings);
  }
  checkSequences(scope, findings);
}

const SAME_ON_BOTH = ['canCopy', 'canDelete', 'canOverlap'] as const;

/** `sc` and `ec` belong together within a unit, or say that they are isolated. */
function checkPairs(elements: readonly XmlElement[], findings: Findings): void {
  const open = new Map<string, XmlElement>();
  const closed = new Set<string>();
  const report = (at: XmlElement, message: string) =>
    findings.error(at, 'code-pair', at.local === 'sc' ? '4.2.3.4 sc' : '4.2.3.5 ec', message);
  for (const element of elements) {
    const id = idOf(element);
    if (element.local === 'sc' && id !== undefined) open.set(id, element);
    if (element.local !== 'ec') continue;
    const start = attributeOf(element, 'startRef');
    if (isIsolated(element)) {
      if (id === undefined || start !== undefined)
        report(element, 'An isolated <ec> needs an id and must not have startRef.');
      continue;
    }
    if (start === undefined || id !== undefined) {
      report(element, 'An <ec> that is not isolated needs startRef and must not have an id of its own.');
    }
    if (attributeOf(element, 'dir') !== undefined) {
      report(element, 'Only an isolated <ec> may have dir: the direction is that of its <sc>.');
    }
    if (start === undefined) continue;
    const begin = open.get(start);
    if (!begin || closed.has(start)) {
      report(element, `No <sc> with the id “${start}” stands before this <ec> in the unit.`);
      continue;
    }
    closed.add(start);
    if (isIsolated(begin)) {
      report(begin, `<sc> “${start}” is declared isolated, but its <ec> is in the same unit.`);
    }
    checkAgreement(begin, element, report);
  }
  for (const [id, begin] of open) {
    if (closed.has(id) || isIsolated(begin)) continue;
    report(begin, `<sc> “${id}” has no <ec> in the unit. Close it, or declare it isolated.`);
  }
}

function checkAgreement(
  begin: XmlElement,
  end: XmlElement,
  report: (at: XmlElement, message: string) => void,
): void {
  for (const name of SAME_ON_BOTH) {
    if (yes(begin, name) !== yes(end, name)) report(end, `${name} of this <ec> differs from its <sc>.`);
  }
  const first = yes(begin, 'canReorder');
  const wanted = first === 'firstNo' ? 'no' : first;
  if (yes(end, 'canReorder') !== wanted)
    report(end, `canReorder of this <ec> has to be “${wanted}” as its <sc> demands.`);
}

/** `sm` and `em` come in pairs within a unit. */
function checkMarkers(elements: readonly XmlElement[], findings: Findings): void {
  const open = new Map<string, XmlElement>();
  for (const element of elements) {
    if (element.local === 'sm') open.set(idOf(element) ?? '', element);
    if (element.local !== 'em') continue;
    const start = attributeOf(element, 'startRef') ?? '';
    if (open.delete(start)) continue;
    findings.error(
      element,
      'marker-pair',
      '4.2.3.8 em',
      `No <sm> with the id “${start}” stands before this <em> in the unit.`,
    );
  }
  for (const [id, marker] of open) {
    findings.error(marker, 'marker-pair', '4.2.3.7 sm', `<sm> “${id}” has no <em> in the unit. Close it.`);
  }
}

const PAIRED_ATTRIBUTES = [
  ['dataRefStart', 'dataRefEnd'],
  ['equivStart', 'equivEnd'],
  ['subFlowsStart', 'subFlowsEnd'],
] as const;

function checkData(element: XmlElement, data: ReadonlySet<string>, findings: Findings): void {
  for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
    const ref = attributeOf(element, name);
    if (ref === undefined || data.has(ref)) continue;
    findings.error(
      element,
      'data-reference',
      '4.3.1.11 dataRef',
      `${name} of <${element.name}> names the data “${ref}”, which is not in this unit.`,
    );
  }
  for (const [start, end] of PAIRED_ATTRIBUTES) {
    const begins = attributeOf(element, start) !== undefined;
    const ends = attributeOf(element, end) !== undefined;
    // A start tag may stand alone where the end has no native code of its own; an end never.
    if (ends && !begins) {
      findings.error(
        element,
        'data-pair',
        '4.2.3.3 pc',
        `${end} of <${element.name}> needs ${start} as well.`,
      );
    }
  }
}

function checkCopy(element: XmlElement, all: readonly XmlElement[], findings: Findings): void {
  const base = attributeOf(element, 'copyOf');
  if (base === undefined) return;
  const hasData = (code: XmlElement) =>
    ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attributeOf(code, name) !== undefined);
  const report = (message: string) => findings.error(element, 'copy', '4.3.1.10 copyOf', message);
  const original = all.find((code) => CODES.has(code.local) && idOf(code) === base && code !== element);
  if (!original) report(`copyOf names the code “${base}”, which is not in this unit.`);
  else if (attributeOf(original, 'canCopy') === 'no') report(`The code “${base}” must not be copied.`);
  else if (hasData(original))
    report(`The code “${base}” has original data: copies refer to the data, not to the code.`);
  if (hasData(element)) report('A code has either copyOf or a reference to original data, not both.');
}

const SUB_TYPES: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

function checkSubType(element: XmlElement, findings: Findings): void {
  const subType = attributeOf(element, 'subType');
  if (subType === undefined) return;
  const type = attributeOf(element, 'type');
  const wanted = SUB_TYPES[subType];
  if (type === undefined) {
    findings.error(element, 'sub-type', '4.3.1.36 subType', 'subType needs the attribute type beside it.');
  } else if (subType.startsWith('xlf:') && wanted !== type) {
    findings.error(
      element,
      'sub-type',
      '4.3.1.36 subType',
      wanted === undefined
        ? `“${subType}” is none of the subtypes that the standard knows.`
        : `The subtype “${subType}” goes with the type “${wanted}”, not “${type}”.`,
    );
  }
}

function checkReorderHints(element: XmlElement, findings: Findings): void {
  const reorder = attributeOf(element, 'canReorder');
  if (reorder !== 'no' && reorder !== 'firstNo') return;
  if (attributeOf(element, 'canDelete') === 'no' && attributeOf(element, 'canCopy') === 'no') return;
  findings.error(
    element,
    'reorder-hints',
    '4.3.1.6 canReorder',
    `A code that must not be reordered must not be copied or deleted either: set canCopy and canDelete to “no”.`,
  );
}

/** What stands before a code that must keep its place: the code before it, and whether it lies in that. */
interface Place {
  readonly before: string;
  readonly inside: boolean;
}

function keyOf(element: XmlElement): string {
  return element.local === 'ec' && !isIsolated(element)
    ? `/${attributeOf(element, 'startRef') ?? ''}`
    : (idOf(element) ?? '');
}

/** The codes of some contents with what stands before each. */
function places(
  contents: readonly XmlElement[],
): Map<string, Place & { element: XmlElement; previous: XmlElement | undefined }> {
  const found = new Map<string, Place & { element: XmlElement; previous: XmlElement | undefined }>();
  let previous: XmlElement | undefined;
  const walk = (parent: XmlElement, holder: XmlElement | undefined): void => {
    for (const child of parent.children) {
      if (child.kind !== 'element') continue;
      if (!CODES.has(child.local)) {
        walk(child, holder);
        continue;
      }
      found.set(keyOf(child), {
        element: child,
        previous,
        before: previous ? keyOf(previous) : '',
        inside: previous !== undefined && previous === holder,
      });
      previous = child;
      if (child.local === 'pc') walk(child, child);
    }
  };
  for (const content of contents) walk(content, undefined);
  return found;
}

/** Codes that must not be reordered follow each other, the first with `firstNo`, in the target as in the source. */
function checkSequences({ sources, targets }: CodeScope, findings: Findings): void {
  const section = '4.7.2.4 Editing Hints';
  const inSource = places(sources);
  for (const stream of [inSource, places(targets)]) {
    for (const { element, previous } of stream.values()) {
      if (attributeOf(element, 'canReorder') !== 'no') continue;
      const before = previous && yes(previous, 'canReorder');
      if (before === 'firstNo' || before === 'no') continue;
      findings.error(
        element,
        'reorder-sequence',
        section,
        'A code with canReorder “no” has to follow one with “firstNo” or “no”; another code stands before it, or none.',
      );
    }
  }
  for (const [key, { element, before, inside }] of places(targets)) {
    const origin = inSource.get(key);
    if (!origin || attributeOf(origin.element, 'canReorder') !== 'no') continue;
    if (origin.before === before && origin.inside === inside) continue;
    findings.error(
      element,
      'reorder-sequence',
      section,
      'The codes that must not be reordered stand in another order than in the source. Restore it.',
    );
  }
}
