import { attributeOf, childOf, elementsOf, XML_NAMESPACE, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { checkKeys12 } from './keys-12.ts';
import { descendants } from './scope.ts';
import { isLanguage } from './segments.ts';
import { checkStructure } from './structure.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Whether a document of 1.2 names the strict schema as the one it follows. */
export function statesStrict(root: XmlElement): boolean {
  return /strict/.test(attributeOf(root, 'schemaLocation', XSI) ?? '');
}

/**
 * Checks a document of XLIFF 1.2: structure and values, ids, references, languages, segments. What only the strict schema
 * forbids is a warning, or with `strict` an error.
 */
export function validateXliff12(root: XmlElement, findings: Findings, strict: boolean): void {
  const into: Findings = strict
    ? {
        error: findings.error,
        warning: (at, rule, section, message) =>
          findings[rule === 'strict' ? 'error' : 'warning'](at, rule, section, message),
      }
    : findings;
  checkStructure(root, into);
  const last = elementsOf(root).at(-1);
  if (last && !(last.local === 'file' && last.uri === root.uri)) {
    into.error(
      last,
      'element-not-allowed',
      '1.2, 2.2.1 xliff',
      `<${last.name}> stands behind the last <file>. Move it before a <file>.`,
    );
  }
  for (const file of elementsOf(root, 'file')) checkFile(file, into);
}

function checkFile(file: XmlElement, findings: Findings): void {
  const own = descendants(file).filter(({ uri }) => uri === file.uri);
  checkKeys12(file, own, findings);
  for (const unit of own) {
    if (unit.local === 'trans-unit') checkUnit(unit, file, findings);
    if (unit.local === 'alt-trans' && elementsOf(unit, 'target').length > 1) {
      findings.warning(
        unit,
        'strict',
        '1.2, 2.4.5 alt-trans',
        'The strict schema of 1.2 allows one <target> in an <alt-trans>.',
      );
    }
  }
}

function checkUnit(unit: XmlElement, file: XmlElement, findings: Findings): void {
  for (const [name, attribute] of [
    ['source', 'source-language'],
    ['target', 'target-language'],
  ] as const) {
    const content = childOf(unit, name, unit.uri);
    const language = attributeOf(file, attribute);
    const stated = content && attributeOf(content, 'lang', XML_NAMESPACE);
    if (!content || language === undefined || stated === undefined || isLanguage(stated, language)) continue;
    findings.error(
      content,
      'language-mismatch',
      '1.2, 2.4.3 source, 2.4.4 target',
      `The language “${stated}” of this <${name}> is not the ${attribute} “${language}” of the file.`,
    );
  }
}
