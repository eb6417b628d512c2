import { attributeOf, childOf, elementsOf, XML_NAMESPACE, type XmlElement } from '../../../xml/index.ts';
import { checkCodes } from './codes.ts';
import type { Findings } from './finding.ts';
import { resolveFragment, type FragmentBase } from './fragments.ts';
import { CORE } from './grammar-core.ts';
import { descendants, idOf } from './scope.ts';
import { isLanguage, type Languages } from './segments.ts';
import { shortName } from './structure.ts';

const FS = 'urn:oasis:names:tc:xliff:fs:2.0';
const SLR = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/** Rules of the modules for what stands directly in a file, group or unit. */
export function checkModules(
  parent: XmlElement,
  base: FragmentBase,
  languages: Languages,
  findings: Findings,
): void {
  checkOnce(parent, findings);
  for (const child of elementsOf(parent)) {
    switch (shortName(child)) {
      case 'mtc:matches':
        for (const match of elementsOf(child, 'match')) checkMatch(match, base, languages, findings);
        break;
      case 'gls:glossary':
        for (const entry of elementsOf(child, 'glossEntry')) checkGlossEntry(entry, base, findings);
        break;
      case 'res:resourceData':
        for (const item of elementsOf(child, 'resourceItem')) checkResource(item, languages, findings);
        for (const ref of elementsOf(child, 'resourceItemRef')) checkResourceReference(ref, base, findings);
        break;
      case 'ctr:changeTrack':
        for (const revisions of elementsOf(child, 'revisions')) checkRevisions(revisions, parent, findings);
        break;
      case 'val:validation':
        for (const rule of elementsOf(child, 'rule')) checkRule(rule, parent, findings);
        break;
    }
  }
}

/** Elements of modules that stand at most once in a file, group or unit. */
const ONCE = new Set([
  'mtc:matches',
  'gls:glossary',
  'mda:metadata',
  'res:resourceData',
  'slr:profiles',
  'slr:data',
  'val:validation',
]);

function checkOnce(parent: XmlElement, findings: Findings): void {
  const seen = new Set<string>();
  for (const child of elementsOf(parent)) {
    const name = shortName(child) ?? '';
    if (!ONCE.has(name)) continue;
    if (seen.has(name)) {
      findings.error(
        child,
        'module-twice',
        '4.2.2 Structural Elements',
        `<${child.name}> stands twice in this <${parent.name}>. Join the two.`,
      );
    }
    seen.add(name);
  }
}

/** A reference to a stretch of text of the unit, as matches and glossary entries have it. */
function checkSpanReference(
  element: XmlElement,
  ref: string,
  base: FragmentBase,
  section: string,
  findings: Findings,
): void {
  const resolved = ref.startsWith('#') ? resolveFragment(ref, base) : { error: 'it does not begin with “#”' };
  if ('element' in resolved) {
    const { local } = resolved.element;
    if (resolved.unit === base.unit && !['unit', 'group', 'file', 'note', 'data'].includes(local)) return;
  }
  const why = 'error' in resolved ? resolved.error : 'it does not point to text of this unit';
  findings.error(element, 'span-reference', section, `ref “${ref}” of <${element.name}> is wrong: ${why}.`);
}

function checkMatch(match: XmlElement, base: FragmentBase, languages: Languages, findings: Findings): void {
  const section = '5.1 Translation Candidates';
  const ref = attributeOf(match, 'ref');
  if (ref !== undefined) checkSpanReference(match, ref, base, section, findings);
  if (attributeOf(match, 'subType') !== undefined && attributeOf(match, 'type') === undefined) {
    findings.error(
      match,
      'match-sub-type',
      section,
      'subType of a match needs the attribute type beside it.',
    );
  }
  const isReference = attributeOf(match, 'reference') === 'yes';
  const sources = elementsOf(match, 'source');
  const targets = elementsOf(match, 'target');
  for (const [contents, language, declared] of [
    [sources, languages.source, 'srcLang'],
    [isReference ? [] : targets, languages.target, 'trgLang'],
  ] as const) {
    for (const content of contents) {
      const lang = attributeOf(content, 'lang', XML_NAMESPACE);
      if (lang === undefined || language === undefined || isLanguage(lang, language)) continue;
      findings.error(
        content,
        'match-language',
        section,
        `The language “${lang}” is not the “${language}” that ${declared} of <xliff> declares. Another language needs reference="yes".`,
      );
    }
  }
  const own = childOf(match, 'originalData');
  const data = new Set((own ? elementsOf(own, 'data') : []).map((each) => idOf(each) ?? ''));
  checkCodes({ sources, targets, data }, findings);
}

function checkGlossEntry(entry: XmlElement, base: FragmentBase, findings: Findings): void {
  const section = '5.2 Glossary';
  const translations = elementsOf(entry, 'translation');
  if (translations.length === 0 && !childOf(entry, 'definition')) {
    findings.error(
      entry,
      'gloss-entry-empty',
      section,
      'The glossary entry has neither a translation nor a definition. Add one of them.',
    );
  }
  for (const element of [entry, ...translations]) {
    const ref = attributeOf(element, 'ref');
    // Older drafts wrote `t=#id` for a code in a target; such files are still around.
    if (ref !== undefined) checkSpanReference(element, ref.replace(/^t=#/, '#t='), base, section, findings);
  }
}

function checkResource(item: XmlElement, languages: Languages, findings: Findings): void {
  const section = '5.5 Resource Data';
  for (const [name, language] of [
    ['source', languages.source],
    ['target', languages.target],
  ] as const) {
    for (const element of elementsOf(item, name)) {
      const href = attributeOf(element, 'href') !== undefined;
      const filled = element.children.some(({ kind }) => kind === 'element');
      if (href === filled) {
        findings.error(
          element,
          'resource-content',
          section,
          `<${element.name}> has either an address (href) or content, and this one has ${href ? 'both' : 'neither'}.`,
        );
      }
      if (!filled && attributeOf(item, 'mimeType') === undefined) {
        findings.error(item, 'resource-type', section, 'A resource that lies elsewhere needs mimeType.');
      }
      const lang = attributeOf(element, 'lang', XML_NAMESPACE);
      if (lang !== undefined && language !== undefined && !isLanguage(lang, language)) {
        // The suite of the standard holds valid files whose resources are in other target languages.
        findings[name === 'source' ? 'error' : 'warning'](
          element,
          'resource-language',
          section,
          `The language “${lang}” of <${element.name}> is not the “${language}” of the document.`,
        );
      }
    }
  }
}

/** A reference names a resource of the file. */
function checkResourceReference(reference: XmlElement, { file }: FragmentBase, findings: Findings): void {
  const ref = attributeOf(reference, 'ref');
  const items = elementsOf(file.element)
    .filter((child) => shortName(child) === 'res:resourceData')
    .flatMap((data) => elementsOf(data, 'resourceItem'));
  if (ref === undefined || items.some((item) => idOf(item) === ref)) return;
  // The suite of the standard holds valid files whose references lead nowhere.
  findings.warning(
    reference,
    'resource-reference',
    '5.5 Resource Data',
    `ref names the resource “${ref}”, which the <file> does not have.`,
  );
}

function checkRevisions(revisions: XmlElement, parent: XmlElement, findings: Findings): void {
  const section = '5.6 Change Tracking';
  const applies = attributeOf(revisions, 'appliesTo') ?? '';
  const ref = attributeOf(revisions, 'ref');
  const own = descendants(parent).filter(({ uri }) => uri === parent.uri);
  const instances = own.filter(({ local }) => local === applies);
  const instance = instances.find((element) => idOf(element) === ref);
  if (ref !== undefined && !instance && !own.some((element) => idOf(element) === ref)) {
    findings.error(
      revisions,
      'revision-reference',
      section,
      `ref “${ref}” names nothing in this <${parent.name}>.`,
    );
  }
  if (ref === undefined && instances.length > 1 && instances.some((element) => idOf(element) !== undefined)) {
    findings.error(
      revisions,
      'revision-reference',
      section,
      `There are several <${applies}>: say by ref which of them changed.`,
    );
  }
  for (const revision of elementsOf(revisions, 'revision')) {
    checkProperties(revision, applies, instance, findings);
  }
}

/** A revision gives `content` and attributes of what it is about, each once. */
function checkProperties(
  revision: XmlElement,
  applies: string,
  instance: XmlElement | undefined,
  findings: Findings,
): void {
  const section = '5.6 Change Tracking';
  const rule = CORE[`xlf:${applies}`];
  const seen = new Set<string>();
  for (const item of elementsOf(revision, 'item')) {
    const property = attributeOf(item, 'property') ?? '';
    const inRule = rule ? { ...rule.required, ...rule.optional } : undefined;
    const known = instance
      ? instance.attributes.some(({ name }) => name === property)
      : !inRule || property.includes(':') || Object.hasOwn(inRule, property);
    if (property !== 'content' && !known) {
      findings.error(
        item,
        'revision-property',
        section,
        `“${property}” is neither “content” nor an attribute of the <${applies}> that changed.`,
      );
    } else if (seen.has(property)) {
      findings.error(item, 'revision-property', section, `The revision gives “${property}” twice.`);
    }
    seen.add(property);
  }
}

const TESTS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const;

function checkRule(rule: XmlElement, parent: XmlElement, findings: Findings): void {
  const section = '5.8 Validation';
  const has = (name: string) => attributeOf(rule, name) !== undefined;
  const report = (message: string) => findings.error(rule, 'validation-rule', section, message);
  const tests = TESTS.filter(has);
  const custom = rule.attributes.some(({ uri, name }) => uri !== '' && !name.startsWith('xmlns'));
  if (tests.length > 1 || (tests.length === 0 && !custom)) {
    report(`A rule tests exactly one thing: ${TESTS.join(', ')}, or a test of its own.`);
  }
  if (has('occurs') && !has('isPresent')) report('occurs needs isPresent beside it.');
  if (has('existsInSource') && (tests.length !== 1 || has('isNotPresent'))) {
    report('existsInSource needs exactly one of isPresent, startsWith and endsWith.');
  }
  if (attributeOf(rule, 'disabled') === 'yes' && parent.local === 'file') {
    report('A rule of the whole file cannot be disabled: there is none above it.');
  }
}

/** Attributes of the modules Format Style and Size Restriction. `holders`: file, groups and unit around the element. */
export function checkModuleAttributes(
  element: XmlElement,
  holders: readonly XmlElement[],
  findings: Findings,
): void {
  const fs = attributeOf(element, 'fs', FS);
  if (attributeOf(element, 'subFs', FS) !== undefined && fs === undefined) {
    findings.error(element, 'format-style', '5.3 Format Style', 'fs:subFs needs fs:fs beside it.');
  }
  const section = '5.7 Size and Length Restriction';
  if (element.local === 'ec' && attributeOf(element, 'isolated') !== 'yes') {
    const own = element.attributes.find(({ uri }) => uri === FS || uri === SLR);
    if (own) {
      findings.error(
        element,
        'end-code-attribute',
        own.uri === FS ? '5.3 Format Style' : section,
        `${own.name} belongs on the <sc>; only an isolated <ec> may have it.`,
      );
    }
  }
  const ref = attributeOf(element, 'sizeInfoRef', SLR);
  if (ref === undefined) return;
  if (attributeOf(element, 'sizeInfo', SLR) !== undefined) {
    findings.error(element, 'size-info', section, 'slr:sizeInfo and slr:sizeInfoRef exclude each other.');
  }
  const data = holders.flatMap((holder) =>
    elementsOf(holder).filter((child) => shortName(child) === 'slr:data'),
  );
  const found = data
    .flatMap(descendants)
    .some((each) => idOf(each) === ref || attributeOf(each, 'id', XML_NAMESPACE) === ref);
  if (!found) {
    findings.error(
      element,
      'size-info',
      section,
      `slr:sizeInfoRef names “${ref}”, which stands in no <slr:data> around it.`,
    );
  }
}
