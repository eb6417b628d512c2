import { attributeOf, elementsOf, XML_NAMESPACE, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { shortName } from './structure.ts';
import { ITS, ITSM } from '../names.ts';

const SECTION = '5.9 ITS';

const CATEGORIES = new Set([
  'allowed-characters',
  'directionality',
  'domain',
  'elements-within-text',
  'external-resource',
  'id-value',
  'language-information',
  'locale-filter',
  'localization-note',
  'localization-quality-issue',
  'localization-quality-rating',
  'mt-confidence',
  'preserve-space',
  'provenance',
  'storage-size',
  'target-pointer',
  'terminology',
  'text-analysis',
  'translate',
]);

/** Attributes whose annotation is of the type `its:generic`, if it says one. */
const GENERIC = [
  'annotatorsRef',
  'locQualityIssuesRef',
  'locQualityIssueType',
  'locQualityIssueComment',
  'locQualityRatingScore',
  'locQualityRatingVote',
  'taIdentRef',
  'taSource',
  'taIdent',
  'taClassRef',
  'mtConfidence',
  'provenanceRecordsRef',
  'allowedCharacters',
  'localeFilterList',
];
/** Types of annotations of other data categories, which may carry `annotatorsRef` and the like. */
const OTHER_TYPES = new Set(['its:any', 'its:term-no', 'term']);
const PROVENANCE = ['org', 'person', 'revOrg', 'revPerson', 'revTool', 'tool'].flatMap((name) => [
  name,
  `${name}Ref`,
]);
const BESIDE_RECORDS = ['Type', 'Comment', 'Severity', 'ProfileRef', 'Enabled'].map(
  (name) => `locQualityIssue${name}`,
);

/** Attributes that say how sure a tool is, and the data category for which one has to be named. */
const CONFIDENCES: readonly (readonly [attribute: string, category: string])[] = [
  ['mtConfidence', 'mt-confidence'],
  ['taConfidence', 'text-analysis'],
  ['termConfidence', 'terminology'],
];
const ANALYSES = ['taClassRef', 'taIdentRef', 'taIdent'];
const TERM_TYPES = new Set(['term', 'its:term-no']);

/** Attributes of ITS on one element. `path`: the elements around it, from the root. */
export function checkIts(element: XmlElement, path: readonly XmlElement[], findings: Findings): void {
  const own = element.attributes.filter(({ uri }) => uri === ITS || uri === ITSM);
  if (own.length === 0) return;
  const value = (name: string) => attributeOf(element, name, ITS);
  const has = (name: string) => value(name) !== undefined;
  const report = (message: string) => findings.error(element, 'its', SECTION, message);
  const versioned = [...path, element].some((each) => attributeOf(each, 'version', ITS) !== undefined);
  if (!versioned) report('Nothing around this states the version of ITS: add its:version="2.0" to <xliff>.');
  const type = attributeOf(element, 'type');
  const isMark = shortName(element) === 'xlf:mrk' || shortName(element) === 'xlf:sm';
  if (isMark && type !== undefined && type !== 'its:generic' && !OTHER_TYPES.has(type) && GENERIC.some(has)) {
    report(`An annotation with attributes of ITS has the type “its:generic”, not “${type}”.`);
  }
  if (has('locQualityIssuesRef')) {
    const beside = BESIDE_RECORDS.find(has);
    if (beside !== undefined) report(`its:${beside} and its:locQualityIssuesRef exclude each other.`);
  }
  if (has('locQualityRatingScore') && has('locQualityRatingVote')) {
    report('its:locQualityRatingScore and its:locQualityRatingVote exclude each other.');
  }
  if (has('taIdentRef') && (has('taSource') || has('taIdent'))) {
    report('its:taIdentRef excludes its:taSource and its:taIdent.');
  } else if (has('taSource') !== has('taIdent')) {
    report('its:taSource and its:taIdent go together.');
  }
  if (has('provenanceRecordsRef') && PROVENANCE.some(has)) {
    report('its:provenanceRecordsRef excludes the other attributes of provenance.');
  }
  for (const name of ['Score', 'Vote']) {
    const around = [...path, element].some(
      (each) => attributeOf(each, `locQualityRating${name}`, ITS) !== undefined,
    );
    if (has(`locQualityRating${name}Threshold`) && !around) {
      report(`its:locQualityRating${name}Threshold needs its:locQualityRating${name}.`);
    }
  }
  if (isMark) checkCompanions(element, has, report);
  for (const [attribute, category] of CONFIDENCES) {
    if (has(attribute) && !isAnnotated([...path, element], category)) {
      report(`its:${attribute} needs its:annotatorsRef with “${category}|…” on the element or around it.`);
    }
  }
  const annotators = value('annotatorsRef');
  if (annotators !== undefined) checkAnnotators(annotators, report);
  checkRecordReference(element, 'locQualityIssuesRef', 'locQualityIssues', path, report);
  checkRecordReference(element, 'provenanceRecordsRef', 'provenanceRecords', path, report);
}

/** What an annotation has to say beside some attributes. */
function checkCompanions(
  element: XmlElement,
  has: (name: string) => boolean,
  report: (message: string) => void,
): void {
  const issue = BESIDE_RECORDS.find(has);
  const isNamed = ['locQualityIssuesRef', 'locQualityIssueType', 'locQualityIssueComment'].some(has);
  if (issue !== undefined && !isNamed) {
    report(`its:${issue} needs its:locQualityIssueType or its:locQualityIssueComment.`);
  }
  if (has('taConfidence') && !ANALYSES.some(has)) {
    report('its:taConfidence needs its:taClassRef, its:taIdentRef, or its:taSource with its:taIdent.');
  }
  if (has('localeFilterType') && !has('localeFilterList')) {
    report('its:localeFilterType needs its:localeFilterList.');
  }
  if (has('termConfidence') && !TERM_TYPES.has(attributeOf(element, 'type') ?? '')) {
    report('its:termConfidence stands on annotations of the type “term” or “its:term-no”.');
  }
}

function isAnnotated(path: readonly XmlElement[], category: string): boolean {
  return path.some((element) =>
    (attributeOf(element, 'annotatorsRef', ITS) ?? '')
      .split(/\s+/)
      .some((pair) => pair.startsWith(`${category}|`)),
  );
}

/** `category|tool` pairs with blanks between them, each category once. */
function checkAnnotators(value: string, report: (message: string) => void): void {
  const seen = new Set<string>();
  for (const pair of value.trim().split(/\s+/)) {
    const bar = pair.indexOf('|');
    const category = bar < 0 ? pair : pair.slice(0, bar);
    if (bar <= 0 || bar === pair.length - 1) report(`“${pair}” in its:annotatorsRef is not “category|tool”.`);
    else if (!CATEGORIES.has(category)) report(`“${category}” is no data category of ITS.`);
    else if (seen.has(category)) report(`its:annotatorsRef names the category “${category}” twice.`);
    seen.add(category);
  }
}

function checkRecordReference(
  element: XmlElement,
  attribute: string,
  name: string,
  path: readonly XmlElement[],
  report: (message: string) => void,
): void {
  const ref = attributeOf(element, attribute, ITS);
  if (ref?.startsWith('#') !== true) return;
  const id = /^#(?:.*\/)?its=([^/]+)$/.exec(ref)?.[1];
  const records = [...path, element].flatMap((holder) =>
    elementsOf(holder, name).filter(({ uri }) => uri === ITS),
  );
  const found = records.some((record) => attributeOf(record, 'id', XML_NAMESPACE) === id);
  if (id === undefined || !found) report(`its:${attribute} “${ref}” names no <its:${name}> around it.`);
}

/** Stand-off records have to say something. */
export function checkItsRecord(element: XmlElement, findings: Findings): void {
  const has = (name: string) => attributeOf(element, name) !== undefined;
  const name = shortName(element);
  if (name === 'its:locQualityIssue' && !has('locQualityIssueType') && !has('locQualityIssueComment')) {
    findings.error(element, 'its', SECTION, 'A quality issue needs a type or a comment.');
  }
  if (name === 'its:provenanceRecord' && !PROVENANCE.some(has)) {
    findings.error(
      element,
      'its',
      SECTION,
      'A provenance record has to name a person, organization or tool.',
    );
  }
}
