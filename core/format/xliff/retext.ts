import { attributeOf, type XmlElement, type XmlNode } from '../../xml/index.ts';
import { originalDataOf, readContent12, readContent2 } from './inline.ts';

/** What a changed text may take its codes from. */
export interface CodeSource {
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
  /** The element that holds the original data. */
  readonly unit: XmlElement;
  /** XLIFF 2, else 1.2. */
  readonly two: boolean;
}

/** How a code shows in the text: one stretch for a code that stands alone, two for one that holds text. */
interface Shown {
  readonly element: XmlElement;
  readonly begin: string;
  readonly end?: string;
}

const HOLDERS = new Set(['pc', 'g']);
const ALONE = new Set(['ph', 'sc', 'ec', 'x', 'bx', 'ex', 'bpt', 'ept', 'it', 'cp']);

/**
 * A text as content of a target: what looks like one of the codes of the old target or the source becomes that code again,
 * each once; control characters of XLIFF 2 become `cp`.
 */
export function retext(text: string, from: CodeSource): XmlNode[] {
  const codes = [...shownCodes(from.target, from), ...shownCodes(from.source, from)];
  const used = new Set<string>();
  const name = (code: Shown) => `${code.element.local} ${attributeOf(code.element, 'id') ?? code.begin}`;
  const build = (piece: string): XmlNode[] => {
    const first = codes
      .filter((code) => code.begin !== '' && !used.has(name(code)))
      .map((code) => ({ code, at: piece.indexOf(code.begin) }))
      .filter(({ code, at }) => at >= 0 && (code.end === undefined || piece.indexOf(code.end, at) >= 0))
      .sort((a, b) => a.at - b.at || b.code.begin.length - a.code.begin.length)[0];
    if (!first) return textNodes(piece, from);
    const { code, at } = first;
    used.add(name(code));
    const after = at + code.begin.length;
    if (code.end === undefined) {
      return [...textNodes(piece.slice(0, at), from), code.element, ...build(piece.slice(after))];
    }
    const end = piece.indexOf(code.end, after);
    const inner = build(piece.slice(after, end));
    return [
      ...textNodes(piece.slice(0, at), from),
      { ...code.element, children: inner },
      ...build(piece.slice(end + code.end.length)),
    ];
  };
  return build(text);
}

function shownCodes(content: XmlElement | undefined, from: CodeSource): Shown[] {
  if (!content) return [];
  const data = from.two ? originalDataOf(from.unit) : undefined;
  const read = (element: XmlElement): string => {
    const holder: XmlElement = { ...content, children: [element] };
    return (data ? readContent2(holder, data, true) : readContent12(holder, true)).text;
  };
  const found: Shown[] = [];
  const walk = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (child.kind !== 'element') continue;
      if (HOLDERS.has(child.local)) {
        const marker = '\ufffc';
        const filled = { ...child, children: [{ kind: 'text', text: marker, cdata: false } as const] };
        const [begin = '', end = ''] = read(filled).split(marker);
        found.push({ element: child, begin, end });
      } else if (ALONE.has(child.local)) {
        found.push({ element: child, begin: read(child) });
      }
      if (!ALONE.has(child.local)) walk(child);
    }
  };
  walk(content);
  return found;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function textNodes(text: string, { target, source, two }: CodeSource): XmlNode[] {
  if (text === '') return [];
  if (!two || !CONTROL.test(text)) return [{ kind: 'text', text, cdata: false }];
  const model = (target ?? source)!;
  return text
    .split(/([\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff])/)
    .filter((piece) => piece !== '')
    .map((piece): XmlNode => {
      if (!CONTROL.test(piece)) return { kind: 'text', text: piece, cdata: false };
      const hex = piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const attribute = { name: 'hex', prefix: '', local: 'hex', uri: '', value: hex };
      const place = { line: model.line, column: model.column };
      const name = model.prefix === '' ? 'cp' : `${model.prefix}:cp`;
      const { prefix, uri } = model;
      return {
        kind: 'element',
        name,
        prefix,
        local: 'cp',
        uri,
        attributes: [attribute],
        children: [],
        ...place,
      };
    });
}
