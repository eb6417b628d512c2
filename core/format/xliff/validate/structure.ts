import type { XmlElement, XmlNode } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { SHORT_NAMES, type ElementRule, type Step } from './grammar.ts';
import { XLIFF_12_RULES } from './grammar-12.ts';
import { CORE } from './grammar-core.ts';
import { CLOSED_MODULES, MODULE_ATTRIBUTES, MODULES } from './grammar-modules.ts';

const RULES: Readonly<Record<string, ElementRule>> = { ...CORE, ...MODULES, ...XLIFF_12_RULES };

/** Names put together so far, by namespace: there are few, and they are asked for again and again. */
const PUT_TOGETHER: ReadonlyMap<string, Map<string, string>> = new Map(
  Object.keys(SHORT_NAMES).map((uri) => [uri, new Map<string, string>()]),
);
/** More names than the standard has are none of it. */
const MOST_NAMES = 1000;

/** `prefix:name` of an element or attribute in the terms of the tables; undefined outside the standard's namespaces. */
export function shortName({
  uri,
  local,
}: {
  readonly uri: string;
  readonly local: string;
}): string | undefined {
  const names = PUT_TOGETHER.get(uri);
  if (!names) return undefined;
  const known = names.get(local);
  if (known !== undefined) return known;
  const name = `${SHORT_NAMES[uri]!}:${local}`;
  if (names.size < MOST_NAMES) names.set(local, name);
  return name;
}

/** Checks elements, attributes, their order and values below `element`, as far as the standard speaks of them. */
export function checkStructure(element: XmlElement, findings: Findings): void {
  const name = shortName(element);
  const rule = name === undefined ? undefined : RULES[name];
  if (!rule) {
    checkForeign(element, name, findings);
    return;
  }
  checkAttributes(element, rule, findings);
  if (rule.deprecated === true) {
    findings.warning(
      element,
      'strict',
      rule.section,
      `The strict schema of 1.2 does not allow <${element.name}>.`,
    );
  }
  if (rule.text !== true) checkNoText(element, rule, findings);
  if (rule.open === true) {
    for (const child of element.children)
      if (child.kind === 'element') checkOpen(child, element, rule, findings);
    return;
  }
  checkChildren(element, rule, findings);
  for (const child of element.children) {
    if (child.kind === 'element' && shortName(child) !== undefined) checkStructure(child, findings);
  }
}

/** Elements of an extension are its own; of the standard's namespaces only known elements may exist. */
function checkForeign(element: XmlElement, name: string | undefined, findings: Findings): void {
  if (name === undefined) return;
  findings.error(
    element,
    'unknown-element',
    '4.1 General Processing Requirements',
    `There is no element <${element.name}> in XLIFF. Correct its name.`,
  );
}

/** Inside data of other tools, elements of the standard have to be in order, and none of the holder's own may stand. */
function checkOpen(child: XmlElement, holder: XmlElement, rule: ElementRule, findings: Findings): void {
  if (child.uri === holder.uri && !holder.uri.endsWith(':1.2')) {
    findings.error(
      child,
      'element-not-allowed',
      rule.section,
      `<${child.name}> must not stand in <${holder.name}>, which is for data of other tools. Take it out.`,
    );
  } else if (shortName(child) !== undefined) {
    checkStructure(child, findings);
  }
}

function checkNoText(element: XmlElement, rule: ElementRule, findings: Findings): void {
  const isText = (node: XmlNode) => node.kind === 'text' && /[^ \t\r\n]/.test(node.text);
  if (element.children.some(isText)) {
    findings.error(
      element,
      'text-not-allowed',
      rule.section,
      `Text stands directly in <${element.name}>, which holds only other elements. Take it out.`,
    );
  }
}

function checkAttributes(element: XmlElement, rule: ElementRule, findings: Findings): void {
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    const key = attribute.uri === '' ? attribute.local : (shortName(attribute) ?? '*');
    seen.add(key);
    const type =
      rule.required?.[key] ??
      rule.optional?.[key] ??
      rule.transitional?.[key] ??
      moduleType(key, rule, attribute.uri === '');
    if (rule.transitional && attribute.uri === '' && (!type || type === rule.transitional[key])) {
      findings.warning(
        element,
        'strict',
        rule.section,
        `The strict schema of 1.2 does not allow the attribute “${attribute.name}” on <${element.name}>.`,
      );
      if (!type) continue;
    }
    if (!type) {
      findings.error(
        element,
        'attribute-not-allowed',
        rule.section,
        `<${element.name}> must not have the attribute “${attribute.name}”. Take it out.`,
      );
      continue;
    }
    const wanted = type(attribute.value);
    if (wanted !== undefined) {
      findings.error(
        element,
        'attribute-value',
        rule.section,
        `“${attribute.value}” does not fit ${attribute.name} of <${element.name}>: it has to be ${wanted}.`,
      );
    }
  }
  for (const key in rule.required) {
    if (seen.has(key)) continue;
    findings.error(
      element,
      'attribute-missing',
      rule.section,
      `<${element.name}> needs the attribute “${key}”. Add it.`,
    );
  }
}

const anything = () => undefined;

/** The type of an attribute of a module or extension; undefined where the element must not have it. */
function moduleType(key: string, rule: ElementRule, own: boolean) {
  if (own) return undefined;
  const modules = rule.modules ?? [];
  if (key === '*') return modules.includes('*') ? anything : undefined;
  const prefix = key.slice(0, key.indexOf(':'));
  if (prefix === 'xml') return key === 'xml:id' && modules.includes('*') ? anything : undefined;
  if (!modules.includes(prefix)) return undefined;
  return MODULE_ATTRIBUTES[key] ?? (CLOSED_MODULES.has(prefix) ? undefined : anything);
}

/** Matches children against the sequence; a step takes as many as it can. */
function checkChildren(element: XmlElement, rule: ElementRule, findings: Findings): void {
  const children = element.children.filter((child) => child.kind === 'element');
  let at = 0;
  for (const step of rule.content ?? []) {
    let taken = 0;
    while (at < children.length && taken < step.max && fits(step, children[at]!)) {
      at++;
      taken++;
    }
    if (taken >= step.min) continue;
    const wanted = step.elements.map((name) => `<${name.replace(/^(?:xlf|x12):/, '')}>`).join(' or ');
    findings.error(
      element,
      'element-missing',
      rule.section,
      `<${element.name}> needs ${wanted} ${at === 0 ? 'at its beginning' : `after <${children[at - 1]!.name}>`}. Add it.`,
    );
    return;
  }
  const extra = children[at];
  if (extra) {
    findings.error(
      extra,
      'element-not-allowed',
      rule.section,
      `<${extra.name}> must not stand here in <${element.name}>. Move it to its place or take it out.`,
    );
  }
}

function fits(step: Step, child: XmlElement): boolean {
  return step.elements.includes(shortName(child) ?? '*');
}
