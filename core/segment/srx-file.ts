import { SaxesParser, type SaxesTagNS } from 'saxes';
import { InputError } from '../model/index.ts';
import type { SrxLanguageMap, SrxRule, SrxRules } from './srx.ts';

const NAMESPACES = new Set([
  '',
  'http://www.lisa.org/srx20',
  'http://www.lisa.org/srx10',
  'http://www.lisa.org/srx',
]);

/**
 * Reads a file of segmentation rules (SRX 1.0 or 2.0). Throws `InputError`: `srx-xml` for broken XML, `srx-root` for another
 * kind of file, `srx-empty` for one without rules or language maps. The rules themselves are checked when they are first
 * used for a language.
 */
export function readSrx(xml: string): SrxRules {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const rules = new Map<string, SrxRule[]>();
  const maps: SrxLanguageMap[] = [];
  let cascade = true;
  let unicodeBreaks = false;
  let depth = 0;
  let current: SrxRule[] = [];
  let rule: { break: boolean; before: string; after: string; line: number } | undefined;
  let part: 'before' | 'after' | undefined;

  parser.on('error', (error) => {
    throw new InputError(
      'srx-xml',
      `The rules are no well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`,
      {
        line: parser.line,
        column: parser.columnIndex + 1,
      },
    );
  });
  parser.on('doctype', () => {
    throw new InputError(
      'srx-xml',
      'The rules declare a document type, which is not read. Take the DOCTYPE out.',
      {
        line: parser.line,
      },
    );
  });
  parser.on('opentag', (tag) => {
    if (depth++ === 0 && (tag.local !== 'srx' || !NAMESPACES.has(tag.uri))) {
      throw new InputError(
        'srx-root',
        `The file is no SRX but begins with <${tag.name}>. Choose a file of SRX rules.`,
        {
          line: parser.line,
        },
      );
    }
    switch (tag.local.toLowerCase()) {
      case 'header':
        cascade = attribute(tag, 'cascade') !== 'no';
        break;
      case 'options':
        unicodeBreaks =
          (attribute(tag, 'useIcu4jBreakRules') ?? attribute(tag, 'useIcu4JBreakRules')) === 'yes';
        break;
      case 'languagerule': {
        const name = attribute(tag, 'languagerulename') ?? '';
        current = rules.get(name) ?? [];
        rules.set(name, current);
        break;
      }
      case 'rule':
        rule = { break: attribute(tag, 'break') !== 'no', before: '', after: '', line: parser.line };
        break;
      case 'beforebreak':
        part = 'before';
        break;
      case 'afterbreak':
        part = 'after';
        break;
      case 'languagemap':
        maps.push({
          pattern: attribute(tag, 'languagepattern') ?? '',
          rules: attribute(tag, 'languagerulename') ?? '',
          line: parser.line,
        });
    }
  });
  const text = (chunk: string): void => {
    if (rule && part) rule[part] += chunk;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', (tag) => {
    depth--;
    const name = tag.local.toLowerCase();
    if (name === 'beforebreak' || name === 'afterbreak') part = undefined;
    if (name !== 'rule' || !rule) return;
    current.push(rule);
    rule = undefined;
  });
  parser.write(xml).close();
  if (rules.size === 0 || maps.length === 0) {
    throw new InputError(
      'srx-empty',
      'The file holds no rules, or maps no language to them. Add <languagemap> elements.',
    );
  }
  return { cascade, rules, maps, unicodeBreaks };
}

function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}
