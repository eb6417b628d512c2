import { attributeOf, childOf, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { hasVariants } from './plural.ts';
import { contentsOf, idOf, inherited, inlineOf, partsOfUnit } from './scope.ts';

/** Languages that the document declares. */
export interface Languages {
  readonly source: string;
  readonly target: string | undefined;
}

/** Parts of a unit: languages, white space, states and the order of targets. `path`: the elements around the unit. */
export function checkSegments(
  unit: XmlElement,
  path: readonly XmlElement[],
  languages: Languages,
  findings: Findings,
): void {
  const parts = partsOfUnit(unit);
  if (parts.length > 0 && !parts.some(({ local }) => local === 'segment')) {
    findings.error(
      unit,
      'unit-without-segment',
      '4.2.2.5 unit',
      'The unit has no <segment>. Every unit needs at least one.',
    );
  }
  for (const part of parts) {
    const source = childOf(part, 'source', part.uri);
    const target = childOf(part, 'target', part.uri);
    const around = [...path, unit, part];
    if (source) checkLanguage(source, [...around, source], languages.source, 'srcLang', findings);
    if (target) checkTarget(target, [...around, target], languages, findings);
    if (source && target) checkSpace(source, target, around, findings);
    checkState(part, target, findings);
  }
  checkOrder(parts, findings);
  for (const variant of hasVariants(unit) ? parts.map((part) => [part]) : [parts])
    checkKept(variant, findings);
}

function checkTarget(
  target: XmlElement,
  path: readonly XmlElement[],
  { target: language }: Languages,
  findings: Findings,
): void {
  if (language === undefined) {
    findings.error(
      target,
      'target-language-missing',
      '4.2.2.1 xliff',
      'The document has targets but does not say in which language: add trgLang to <xliff>.',
    );
    return;
  }
  checkLanguage(target, path, language, 'trgLang', findings);
}

/** Whether a tag is a language or one of its varieties. */
export function isLanguage(tag: string, language: string): boolean {
  const lower = tag.toLowerCase();
  return lower === language.toLowerCase() || lower.startsWith(`${language.toLowerCase()}-`);
}

function checkLanguage(
  element: XmlElement,
  path: readonly XmlElement[],
  language: string,
  declared: string,
  findings: Findings,
): void {
  const stated = inherited(path, 'lang');
  if (stated === undefined || isLanguage(stated, language)) return;
  findings.error(
    element,
    'language-mismatch',
    '4.2.2.12 source, 4.2.2.13 target',
    `The language “${stated}” of this <${element.name}> is not the “${language}” that ${declared} of <xliff> declares.`,
  );
}

function checkSpace(
  source: XmlElement,
  target: XmlElement,
  around: readonly XmlElement[],
  findings: Findings,
): void {
  const one = inherited([...around, source], 'space') ?? 'default';
  const other = inherited([...around, target], 'space') ?? 'default';
  if (one === other) return;
  findings.error(
    target,
    'space-mismatch',
    '4.3.2.2 xml:space',
    `xml:space is “${other}” for the target but “${one}” for the source. Make them the same.`,
  );
}

function checkState(part: XmlElement, target: XmlElement | undefined, findings: Findings): void {
  const state = attributeOf(part, 'state');
  if (attributeOf(part, 'subState') !== undefined && state === undefined) {
    findings.error(part, 'sub-state', '4.3.1.35 subState', 'subState needs the attribute state beside it.');
  }
  if (state !== undefined && state !== 'initial' && part.local === 'segment' && !target) {
    findings.error(
      part,
      'state-without-target',
      '4.3.1.33 state',
      `The segment is “${state}” but has no target. Set its state to “initial”, or add the target.`,
    );
  }
}

/** `order` numbers targets from 1 to the number of parts, each number once. */
function checkOrder(parts: readonly XmlElement[], findings: Findings): void {
  const section = '4.3.1.24 order';
  const taken = new Map<number, XmlElement>();
  const explicit = new Set<number>();
  let stated = false;
  parts.forEach((part, index) => {
    const target = childOf(part, 'target', part.uri);
    const order = target && attributeOf(target, 'order');
    if (order !== undefined) {
      stated = true;
      explicit.add(Number(order));
    }
    if (!target) return;
    const place = order === undefined ? index + 1 : Number(order);
    if (place > parts.length) {
      findings.error(
        target,
        'order-range',
        section,
        `order is ${place}, but the unit has only ${parts.length} segments and ignorables.`,
      );
    } else if (taken.has(place)) {
      findings.error(target, 'order-unique', section, `Two targets of the unit have the place ${place}.`);
    }
    taken.set(place, target);
  });
  if (!stated) return;
  parts.forEach((part, index) => {
    const target = childOf(part, 'target', part.uri);
    if (!target || attributeOf(target, 'order') === undefined || taken.has(index + 1)) return;
    findings.error(
      target,
      'order-gap',
      section,
      `The target moved away from place ${index + 1}, but no other target takes that place.`,
    );
  });
}

/** Codes that must not be deleted are in some target of the unit where their own segment has one. */
function checkKept(parts: readonly XmlElement[], findings: Findings): void {
  const key = (code: XmlElement) =>
    `${code.local} ${idOf(code) ?? `/${attributeOf(code, 'startRef') ?? ''}`}`;
  const kept = new Set(contentsOf(parts, 'target').flatMap(inlineOf).map(key));
  for (const part of parts) {
    const target = childOf(part, 'target', part.uri);
    if (!target) continue;
    for (const code of contentsOf([part], 'source').flatMap(inlineOf)) {
      if (attributeOf(code, 'canDelete') !== 'no' || kept.has(key(code))) continue;
      findings.error(
        target,
        'code-deleted',
        '4.7.2.4 Editing Hints',
        `The target lacks the code “${idOf(code) ?? attributeOf(code, 'startRef') ?? ''}”, which must not be deleted. Put it back.`,
      );
    }
  }
}
