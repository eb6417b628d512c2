import { attributeOf, childOf, elementsOf, XML_NAMESPACE, type XmlElement } from '../../../xml/index.ts';
import type { Findings } from './finding.ts';
import { descendants } from './scope.ts';
import { isLanguage } from './segments.ts';
import { checkStructure } from './structure.ts';

/** Checks a document of XLIFF 1.2: structure and values, ids, languages, phases and tools, segments. */
export function validateXliff12(root: XmlElement, findings: Findings): void {
  checkStructure(root, findings);
  for (const file of elementsOf(root, 'file')) checkFile(file, findings);
}

function checkFile(file: XmlElement, findings: Findings): void {
  const own = descendants(file).filter(({ uri }) => uri === file.uri);
  const named = (local: string, attribute: string) =>
    new Set(own.filter((each) => each.local === local).map((each) => attributeOf(each, attribute)));
  const phases = named('phase', 'phase-name');
  const tools = named('tool', 'tool-id');
  const ids = new Set<string>();
  for (const element of [file, ...own]) {
    const phase = attributeOf(element, 'phase-name');
    if (phase !== undefined && element.local !== 'phase' && !phases.has(phase)) {
      findings.error(element, 'phase-reference', '1.2, 2.2.10 phase', `The file has no phase “${phase}”.`);
    }
    const tool = attributeOf(element, 'tool-id');
    if (tool !== undefined && element.local !== 'tool' && !tools.has(tool)) {
      findings.error(element, 'tool-reference', '1.2, 2.2.8 tool', `The file has no tool “${tool}”.`);
    }
    if (element.local !== 'trans-unit' && element.local !== 'bin-unit') continue;
    const id = attributeOf(element, 'id') ?? '';
    if (ids.has(id)) {
      findings.error(
        element,
        'id-unique',
        '1.2, 2.4.2 trans-unit',
        `The id “${id}” is used before in the file. Give the unit another one.`,
      );
    }
    ids.add(id);
    checkUnit(element, file, findings);
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
  const segments = (name: string) => {
    const content = childOf(unit, name, unit.uri);
    return (content ? descendants(content) : []).filter((each) => attributeOf(each, 'mtype') === 'seg');
  };
  const known = new Set(segments('seg-source').map((each) => attributeOf(each, 'mid')));
  for (const segment of segments('target')) {
    const mid = attributeOf(segment, 'mid');
    if (mid !== undefined && known.has(mid)) continue;
    findings.error(
      segment,
      'segment-reference',
      '1.2, 2.4.10 seg-source',
      `The segment “${mid ?? ''}” of the target has no counterpart in <seg-source>.`,
    );
  }
}
