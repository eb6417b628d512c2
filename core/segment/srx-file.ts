import { InputError } from '../model/index.ts';
import { readXml, type XmlTag } from '../xml/index.ts';
import type { SrxLanguageMap, SrxRule, SrxRules } from './srx.ts';

const NAMESPACES = new Set([
  '',
  'http://www.lisa.org/srx20',
  'http://www.lisa.org/srx10',
  'http://www.lisa.org/srx',
]);

/**
 * Reads a file of segmentation rules (SRX 1.0 or 2.0). Throws `InputError`, placed in `file`: those of `decodeXml` and
 * `readXml` for broken XML, `srx-root` for another kind of file, `srx-empty` for one without rules or language maps. The
 * rules themselves are checked when they are first used for a language, or by `checkRules`.
 */
export function readSrx(xml: string | Uint8Array, file?: string): SrxRules {
  const reader = new SrxReader();
  try {
    readXml(xml, reader, { doctype: 'external' });
    return { ...reader.result(), ...(file !== undefined && { file }) };
  } catch (error) {
    throw error instanceof InputError && file !== undefined ? error.in(file) : error;
  }
}

type Part = 'before' | 'after';
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['beforebreak', 'before'],
  ['afterbreak', 'after'],
]);

class SrxReader {
  readonly #rules = new Map<string, SrxRule[]>();
  readonly #maps: SrxLanguageMap[] = [];
  #cascade = true;
  #unicodeBreaks = false;
  #started = false;
  #current: SrxRule[] = [];
  #rule: { break: boolean; before: string; after: string; line: number } | undefined;
  #part: Part | undefined;

  open(tag: XmlTag): void {
    if (!this.#started) this.#root(tag);
    const name = tag.local.toLowerCase();
    if (name === 'header') this.#cascade = attribute(tag, 'cascade') !== 'no';
    else if (name === 'options') {
      this.#unicodeBreaks = tag.attributes.some(
        ({ local, value }) => local.toLowerCase() === 'useicu4jbreakrules' && value === 'yes',
      );
    } else if (name === 'languagerule')
      this.#current = this.#listOf(attribute(tag, 'languagerulename') ?? '');
    else if (name === 'rule') {
      this.#rule = { break: attribute(tag, 'break') !== 'no', before: '', after: '', line: tag.line };
    } else if (name === 'languagemap') {
      const pattern = attribute(tag, 'languagepattern') ?? '';
      this.#maps.push({ pattern, rules: attribute(tag, 'languagerulename') ?? '', line: tag.line });
    }
    this.#part = PARTS.get(name) ?? this.#part;
  }

  text(text: string): void {
    if (this.#rule && this.#part) this.#rule[this.#part] += text;
  }

  close(qualified: string): void {
    const name = qualified.slice(qualified.indexOf(':') + 1).toLowerCase();
    if (PARTS.has(name)) this.#part = undefined;
    if (name !== 'rule' || !this.#rule) return;
    this.#current.push(this.#rule);
    this.#rule = undefined;
  }

  result(): SrxRules {
    if (this.#rules.size === 0 || this.#maps.length === 0) {
      throw new InputError(
        'srx-empty',
        'The file holds no rules, or maps no language to them. Add <languagerule> and <languagemap> elements.',
      );
    }
    return {
      cascade: this.#cascade,
      rules: this.#rules,
      maps: this.#maps,
      unicodeBreaks: this.#unicodeBreaks,
    };
  }

  #root(tag: XmlTag): void {
    this.#started = true;
    if (tag.local === 'srx' && NAMESPACES.has(tag.uri)) return;
    throw new InputError(
      'srx-root',
      `The file is no SRX but begins with <${tag.name}>. Choose a file of SRX rules.`,
      { line: tag.line },
      { name: tag.name },
    );
  }

  #listOf(name: string): SrxRule[] {
    const list = this.#rules.get(name) ?? [];
    this.#rules.set(name, list);
    return list;
  }
}

function attribute(tag: XmlTag, name: string): string | undefined {
  return tag.attributes.find((candidate) => candidate.local === name)?.value;
}
