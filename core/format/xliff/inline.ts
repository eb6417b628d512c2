import {
  attributeOf,
  childOf,
  elementsOf,
  textContent,
  type XmlElement,
  type XmlTag,
} from '../../xml/index.ts';

/** A stretch of the text that an annotation marks. */
export interface ReadMark {
  readonly tag: XmlTag;
  readonly start: number;
  readonly end: number;
}

/** Content of a source or target as plain text. */
export interface ReadContent {
  readonly text: string;
  readonly marks: readonly ReadMark[];
}

/** Looks up native codes by the id of their `data` element. */
export type OriginalData = ReadonlyMap<string, string>;

const NO_DATA: OriginalData = new Map();
const NO_MARKS: readonly ReadMark[] = [];

/** Native codes of a unit of XLIFF 2. */
export function originalDataOf(unit: XmlElement): OriginalData {
  const original = childOf(unit, 'originalData', unit.uri);
  if (!original) return NO_DATA;
  const data = new Map<string, string>();
  for (const element of elementsOf(original, 'data')) {
    data.set(attributeOf(element, 'id') ?? '', contentText(element));
  }
  return data;
}

/** Text of an element that holds text and `cp` only. */
function contentText(element: XmlElement): string {
  return element.children
    .map((child) =>
      child.kind === 'element' && child.local === 'cp' ? codePointOf(child) : textContent(child),
    )
    .join('');
}

/** The character that a `cp` stands for; nothing where it names none. */
function codePointOf(cp: XmlElement): string {
  const code = Number.parseInt(attributeOf(cp, 'hex') ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** How an inline code shows in the text: as its native text, else as a tag with its id, `<1>`, `</1>` or `<1/>`. */
function codeText(native: string | undefined, shown: string): string {
  return native === undefined || native === '' ? shown : native;
}

/** Gathers text and marks while an element is walked through. */
class Gatherer {
  text = '';
  readonly marks: ReadMark[] = [];
  readonly #open = new Map<string, { tag: XmlTag; start: number }>();

  add(text: string): void {
    this.text += text;
  }

  mark(tag: XmlTag, start: number): void {
    this.marks.push({ tag, start, end: this.text.length });
  }

  begin(tag: XmlTag): void {
    this.#open.set(attributeOf(tag, 'id') ?? '', { tag, start: this.text.length });
  }

  finish(id: string): void {
    const opened = this.#open.get(id);
    if (!opened) return;
    this.#open.delete(id);
    this.mark(opened.tag, opened.start);
  }

  result(preserve: boolean): ReadContent {
    return preserve ? { text: this.text, marks: this.marks } : trimmed(this.text, this.marks);
  }
}

/** Takes the line breaks and the indentation away that pretty-printing puts around content. */
function trimmed(text: string, marks: readonly ReadMark[]): ReadContent {
  const start = /^[ \t]*\n\s*/.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && ' \t\n'.includes(text[end - 1]!)) end--;
  if (!text.slice(end).includes('\n')) end = text.length;
  if (start === 0 && end === text.length) return { text, marks };
  const moved = (offset: number) => Math.min(Math.max(offset, start), end) - start;
  return {
    text: text.slice(start, end),
    marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
  };
}

/** Plain text and marks of a `source` or `target` of XLIFF 2. */
export function readContent2(element: XmlElement, data: OriginalData, preserve: boolean): ReadContent {
  const [only] = element.children;
  // as nearly all contents are
  if (element.children.length === 1 && only?.kind === 'text') {
    return preserve ? { text: only.text, marks: NO_MARKS } : trimmed(only.text, NO_MARKS);
  }
  const gatherer = new Gatherer();
  walk2(element, data, gatherer);
  return gatherer.result(preserve);
}

function walk2(element: XmlElement, data: OriginalData, into: Gatherer): void {
  for (const child of element.children) {
    if (child.kind === 'text') into.add(child.text);
    if (child.kind !== 'element') continue;
    const id = attributeOf(child, 'id') ?? '';
    const native = (ref: string, equiv: string) =>
      data.get(attributeOf(child, ref) ?? '\u0000') ?? attributeOf(child, equiv);
    switch (child.local) {
      case 'cp':
        into.add(codePointOf(child));
        break;
      case 'ph':
        into.add(codeText(native('dataRef', 'equiv'), `<${id}/>`));
        break;
      case 'sc':
        into.add(codeText(native('dataRef', 'equiv'), `<${id}>`));
        break;
      case 'ec':
        into.add(codeText(native('dataRef', 'equiv'), `</${attributeOf(child, 'startRef') ?? id}>`));
        break;
      case 'pc':
        into.add(codeText(native('dataRefStart', 'equivStart'), `<${id}>`));
        walk2(child, data, into);
        into.add(codeText(native('dataRefEnd', 'equivEnd'), `</${id}>`));
        break;
      case 'mrk': {
        const start = into.text.length;
        walk2(child, data, into);
        into.mark(child, start);
        break;
      }
      case 'sm':
        into.begin(child);
        break;
      case 'em':
        into.finish(attributeOf(child, 'startRef') ?? '');
        break;
    }
  }
}

/** Plain text and marks of a `source`, `seg-source`, `target` or `mrk` of XLIFF 1.2. */
export function readContent12(element: XmlElement, preserve: boolean): ReadContent {
  const gatherer = new Gatherer();
  walk12(element, gatherer);
  return gatherer.result(preserve);
}

function walk12(element: XmlElement, into: Gatherer): void {
  for (const child of element.children) {
    if (child.kind === 'text') into.add(child.text);
    if (child.kind !== 'element') continue;
    const id = attributeOf(child, 'id') ?? '';
    const equiv = attributeOf(child, 'equiv-text');
    switch (child.local) {
      case 'x':
        into.add(codeText(equiv, `<${id}/>`));
        break;
      case 'bx':
        into.add(codeText(equiv, `<${id}>`));
        break;
      case 'ex':
        into.add(codeText(equiv, `</${attributeOf(child, 'rid') ?? id}>`));
        break;
      case 'g':
        into.add(`<${id}>`);
        walk12(child, into);
        into.add(`</${id}>`);
        break;
      case 'ph':
      case 'it':
      case 'bpt':
      case 'ept':
        into.add(controlOf(child) ?? codeText(textContent(child) || equiv, `<${id}/>`));
        break;
      case 'mrk': {
        const start = into.text.length;
        walk12(child, into);
        into.mark(child, start);
        break;
      }
    }
  }
}

/** The control character that a placeholder of ours stands for. */
function controlOf(element: XmlElement): string | undefined {
  if ((attributeOf(element, 'ctype') ?? attributeOf(element, 'type')) !== 'x-cp') return undefined;
  const hex = /^U\+([0-9A-F]{4})$/.exec(textContent(element))?.[1];
  return hex === undefined ? undefined : String.fromCharCode(Number.parseInt(hex, 16));
}
