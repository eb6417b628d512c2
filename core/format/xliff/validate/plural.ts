import { attributeOf, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { partsOfUnit } from './scope.ts';

const PGS = 'urn:oasis:names:tc:xliff:pgs:1.0';
const SECTION = '4.9 Plural, Gender, and Select';

const SELECTORS = ['plural', 'ordinal', 'gender', 'select'];
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PLURAL_KEYWORDS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether the segments of a unit are variants of one message, of which one is chosen (XLIFF 2.2). */
export function hasVariants(unit: XmlElement): boolean {
  return attributeOf(unit, 'switch', PGS) !== undefined;
}

/** The selectors of a unit and the values that its segments give for them. */
export function checkVariants(unit: XmlElement, findings: Findings): void {
  const selectors = selectorsOf(unit, findings);
  if (attributeOf(unit, 'case', PGS) !== undefined) misplaced(unit, 'case', 'segment', findings);
  const seen = new Set<string>();
  for (const part of partsOfUnit(unit)) {
    if (attributeOf(part, 'switch', PGS) !== undefined) misplaced(part, 'switch', 'unit', findings);
    const text = attributeOf(part, 'case', PGS);
    if (text === undefined) {
      if (selectors && part.local === 'segment') {
        findings.warning(
          part,
          'variant-case',
          SECTION,
          'The unit chooses between segments, but this segment does not say for which case it is: add pgs:case.',
        );
      }
      continue;
    }
    const values = text.split(/\s+/).filter(Boolean);
    checkCase(part, values, selectors, findings);
    const key = values.join(' ');
    if (seen.has(key)) {
      findings.warning(part, 'variant-case', SECTION, `Two segments are for the same case “${key}”.`);
    }
    seen.add(key);
  }
}

function misplaced(element: XmlElement, name: string, place: string, findings: Findings): void {
  findings.error(
    element,
    'variant-place',
    SECTION,
    `pgs:${name} belongs on a <${place}>, not on a <${element.local}>.`,
  );
}

/** The keywords of `pgs:switch`; undefined where the unit has none. */
function selectorsOf(unit: XmlElement, findings: Findings): string[] | undefined {
  const text = attributeOf(unit, 'switch', PGS);
  if (text === undefined) return undefined;
  const report = (message: string) => findings.error(unit, 'variant-switch', SECTION, message);
  const items = text.split(/\s+/).filter(Boolean);
  if (items.length === 0) report('pgs:switch is empty. It needs at least one “selector:variable”.');
  return items.map((item) => {
    const colon = item.indexOf(':');
    const selector = colon < 0 ? item : item.slice(0, colon);
    if (colon <= 0 || colon === item.length - 1) {
      report(`“${item}” in pgs:switch is not of the form “selector:variable”.`);
    } else if (!SELECTORS.includes(selector)) {
      report(`“${selector}” is no selector. Known are ${SELECTORS.join(', ')}.`);
    }
    return selector;
  });
}

function checkCase(
  segment: XmlElement,
  values: readonly string[],
  selectors: readonly string[] | undefined,
  findings: Findings,
): void {
  const report = (message: string) => findings.error(segment, 'variant-case', SECTION, message);
  if (!selectors) {
    report('pgs:case needs pgs:switch on the unit, which says what is chosen by.');
    return;
  }
  if (values.length !== selectors.length) {
    report(`pgs:case has ${values.length} values, but pgs:switch of the unit has ${selectors.length}.`);
    return;
  }
  values.forEach((value, index) => {
    const selector = selectors[index]!;
    if (selector !== 'plural' && selector !== 'ordinal') return;
    if (NUMBER.test(value) || PLURAL_KEYWORDS.has(value)) return;
    report(
      `“${value}” does not go with “${selector}”: it has to be a number or ${[...PLURAL_KEYWORDS].join(', ')}.`,
    );
  });
}
