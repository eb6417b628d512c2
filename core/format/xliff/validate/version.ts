import { attributeOf, elementsOf, type XmlElement } from '../../../xml/index.ts';
import { XLIFF_22 } from '../names.ts';
import type { Findings } from './finding.ts';
import { SHORT_NAMES } from './grammar.ts';
import { shortName } from './structure.ts';

/**
 * The version that a document states, and what does not go with it: core elements of another version's namespace, and in
 * 2.0 and 2.1 what only 2.2 has.
 */
export function checkVersion(root: XmlElement, findings: Findings): void {
  const version = attributeOf(root, 'version') ?? '';
  const isTwoTwo = root.uri === XLIFF_22;
  if (!(isTwoTwo ? ['2.0', '2.1', '2.2'] : ['2.0', '2.1']).includes(version)) {
    findings.error(
      root,
      'version',
      '4.3.1.43 version',
      `version is “${version}”, which does not go with the namespace ${root.uri}.`,
    );
  }
  walk(root, root, findings);
}

function walk(element: XmlElement, root: XmlElement, findings: Findings): void {
  if (root.uri !== XLIFF_22) checkNew(element, findings);
  for (const child of elementsOf(element)) {
    if (SHORT_NAMES[child.uri] === 'xlf' && child.uri !== root.uri) {
      findings.error(
        child,
        'namespace-mixed',
        '1.3 Key concepts',
        `<${child.name}> is in the namespace of another version of XLIFF than the document. Use ${root.uri}.`,
      );
    } else if (shortName(child) !== undefined) {
      walk(child, root, findings);
    }
  }
}

/** Elements and attributes that 2.2 added. */
function checkNew(element: XmlElement, findings: Findings): void {
  const name = shortName(element);
  const report = (at: XmlElement, what: string) =>
    findings.error(
      at,
      'since-2.2',
      '2.2, D Specification Change Tracking',
      `${what} is allowed from XLIFF 2.2 on. Take it out, or declare the namespace and version of 2.2.`,
    );
  if (name === 'xlf:xliff' || name === 'res:resourceItem') {
    for (const child of elementsOf(element)) {
      const inner = shortName(child);
      if (inner === 'xlf:notes' || (name === 'xlf:xliff' && inner === 'mda:metadata'))
        report(child, `<${child.name}> in <${element.name}>`);
    }
  }
  if (name === 'xlf:note' && attributeOf(element, 'ref') !== undefined) report(element, 'ref on a note');
  const variant = element.attributes.find(({ uri }) => name === 'xlf:segment' && SHORT_NAMES[uri] === 'pgs');
  if (variant) report(element, variant.name);
}
