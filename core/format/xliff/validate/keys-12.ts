import { attributeOf, elementsOf, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { descendants } from './scope.ts';

/** Names that are unique in a file of 1.2: element, attribute, section. */
const KEYS = [
  [['trans-unit', 'bin-unit'], 'id', '1.2, 2.4.2 trans-unit'],
  [['group'], 'id', '1.2, 2.4.1 group'],
  [['tool'], 'tool-id', '1.2, 2.2.8 tool'],
  [['phase'], 'phase-name', '1.2, 2.2.10 phase'],
  [['count-group'], 'name', '1.2, 2.3.3 count-group'],
  [['context-group'], 'name', '1.2, 2.3.1 context-group'],
  [['external-file'], 'uid', '1.2, 2.2.5 external-file'],
] as const;

const INLINE = ['bpt', 'ept', 'it', 'ph', 'g', 'x', 'bx', 'ex', 'sub'] as const;

/** References: from which elements, by which attribute, to the names of which key. */
const REFERENCES = [
  [['file', 'phase', 'alt-trans'], 'tool-id', ['tool'], 'tool-id', 'tool-reference'],
  [
    ['count', 'trans-unit', 'target', 'bin-unit', 'bin-target'],
    'phase-name',
    ['phase'],
    'phase-name',
    'phase-reference',
  ],
  [INLINE, 'xid', ['trans-unit', 'bin-unit'], 'id', 'unit-reference'],
] as const;

/** Names and references within a file of 1.2. `own`: all elements of the standard in it. */
export function checkKeys12(file: XmlElement, own: readonly XmlElement[], findings: Findings): void {
  for (const [names, attribute, section] of KEYS) unique(named(own, names), attribute, section, findings);
  for (const [names, attribute, keys, key, rule] of REFERENCES) {
    const known = new Set(named(own, keys).map((each) => attributeOf(each, key)));
    for (const element of named([file, ...own], names)) {
      const ref = attributeOf(element, attribute);
      if (ref === undefined || known.has(ref)) continue;
      // Codes of sub-flows point to units that some tools leave out of the file.
      findings[rule === 'unit-reference' ? 'warning' : 'error'](
        element,
        rule,
        '1.2, 2 Detailed Specifications',
        `${attribute} names the <${keys.join('> or <')}> “${ref}”, which the file does not have.`,
      );
    }
  }
  for (const element of own) {
    if (['source', 'seg-source', 'target'].includes(element.local)) checkPairs(element, findings);
    if (element.local === 'trans-unit' || element.local === 'alt-trans') checkSegments(element, findings);
  }
}

function named(elements: readonly XmlElement[], names: readonly string[]): XmlElement[] {
  return elements.filter(({ local }) => names.includes(local));
}

function unique(
  elements: readonly XmlElement[],
  attribute: string,
  section: string,
  findings: Findings,
): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const name = attributeOf(element, attribute);
    if (name === undefined) continue;
    if (seen.has(name)) {
      findings.error(
        element,
        'id-unique',
        section,
        `The ${attribute} “${name}” of <${element.name}> is used before in the file. Give it another one.`,
      );
    }
    seen.add(name);
  }
}

/** The halves of codes in one content: `rid` of a beginning is its own, `rid` of an end is that of a beginning. */
function checkPairs(content: XmlElement, findings: Findings): void {
  const inside = descendants(content).filter(({ uri }) => uri === content.uri);
  for (const [begin, end] of [
    ['bpt', 'ept'],
    ['bx', 'ex'],
  ] as const) {
    const begins = named(inside, [begin]);
    unique(begins, 'rid', '1.2, 2.5 Inline Elements', findings);
    const known = new Set(begins.map((each) => attributeOf(each, 'rid')));
    for (const element of named(inside, [end])) {
      const rid = attributeOf(element, 'rid');
      if (rid === undefined || known.has(rid)) continue;
      findings.error(
        element,
        'code-pair',
        '1.2, 2.5 Inline Elements',
        `No <${begin}> with the rid “${rid}” is in this <${content.name}>.`,
      );
    }
  }
}

/** Segments of a target have counterparts in the segmented source. */
function checkSegments(unit: XmlElement, findings: Findings): void {
  const marksIn = (name: string) =>
    elementsOf(unit, name)
      .flatMap((content) => elementsOf(content, 'mrk'))
      .filter(({ uri }) => uri === unit.uri);
  const segments = marksIn('seg-source');
  unique(segments, 'mid', '1.2, 2.4.10 seg-source', findings);
  const known = new Set(segments.map((each) => attributeOf(each, 'mid')));
  const references =
    unit.local === 'trans-unit'
      ? [...marksIn('target'), ...elementsOf(unit, 'alt-trans')]
      : marksIn('target');
  for (const reference of references) {
    const mid = attributeOf(reference, 'mid');
    if (mid === undefined || known.has(mid)) continue;
    findings.error(
      reference,
      'segment-reference',
      '1.2, 2.4.10 seg-source',
      `“${mid}” has no counterpart in the <seg-source>.`,
    );
  }
}
