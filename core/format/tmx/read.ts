import { InputError, type BeadState, type LanguageTag } from '../../model/index.ts';
import { canonicalLanguage } from '../../text/index.ts';
import {
  attributeOf,
  readXml,
  streamXml,
  XML_NAMESPACE,
  type XmlHandler,
  type XmlSource,
  type XmlStream,
  type XmlTag,
} from '../../xml/index.ts';
import type { ImportedNote, ImportedRow } from '../format.ts';

const STATES = new Set<string>(['initial', 'translated', 'reviewed', 'final']);

/** What TMX calls the parts whose text is read. */
type Part = 'seg' | 'note' | 'prop';

/** Rows of a translation memory: columns are its languages in the order they first occur. */
export interface TmxRows {
  readonly langs: readonly LanguageTag[];
  readonly rows: readonly ImportedRow[];
}

/** A translation unit while it is read. */
interface Unit {
  id: string | undefined;
  readonly variants: { column: number; text: string }[];
  readonly notes: ImportedNote[];
  readonly props: Map<string, string>;
  /** Those of others, in order; `variant`: its place among the variants. */
  readonly properties: { name: string; value: string; variant?: number }[];
}

/** Properties that we write ourselves, of what we know. */
const OURS = new Set(['x-bead', 'x-score', 'x-method', 'x-state']);

/** Reads TMX event by event, so that memory holds no more than its texts. Throws as `readXml` does, and `tmx-root`. */
export function readTmx(source: XmlSource): TmxRows {
  const columns: LanguageTag[] = [];
  const units: Unit[] = [];
  readXml(
    source,
    unitHandler(columns, (unit) => units.push(unit)),
    { doctype: 'external' },
  );
  return { langs: columns, rows: units.map((found) => rowOf(found, columns.length)) };
}

/**
 * Reads TMX that comes in pieces, unit by unit; `langs` grows as languages turn up, and rows are as wide as it is by then.
 * Throws as `readTmx` does.
 */
export function streamTmx(langs: LanguageTag[], visit: (row: ImportedRow) => void): XmlStream {
  const handler = unitHandler(langs, (unit) => visit(rowOf(unit, langs.length)));
  return streamXml(handler, { doctype: 'external' });
}

/** Gathers translation units; `columns` gets the languages. */
function unitHandler(columns: LanguageTag[], visit: (unit: Unit) => void): XmlHandler {
  let unit: Unit | undefined;
  let variant: XmlTag | undefined;
  let part:
    { name: Part; tag: XmlTag; text: string; code: { tag: XmlTag; text: string } | undefined } | undefined;
  let root: string | undefined;

  const open = (tag: XmlTag): void => {
    if (root === undefined) {
      root = tag.local;
      if (root !== 'tmx') throw notTmx(tag);
      return;
    }
    switch (tag.local) {
      case 'tu':
        unit = { id: attributeOf(tag, 'tuid'), variants: [], notes: [], props: new Map(), properties: [] };
        break;
      case 'tuv':
        variant = tag;
        break;
      case 'seg':
      case 'note':
      case 'prop':
        part = { name: tag.local, tag, text: '', code: undefined };
        break;
      case 'ph':
        if (part) part.code = { tag, text: '' };
        break;
    }
  };
  const close = (name: string): void => {
    switch (name) {
      case 'tu':
        if (unit && unit.variants.length > 0) visit(unit);
        unit = undefined;
        break;
      case 'tuv':
        variant = undefined;
        break;
      case 'ph':
        if (part?.code) part.text += placeholderText(part.code.tag, part.code.text);
        if (part) part.code = undefined;
        break;
      case 'seg':
      case 'note':
      case 'prop':
        if (part && unit) finishPart(part, unit, variant, columns);
        part = undefined;
        break;
    }
  };
  return {
    open,
    close,
    text: (content) => {
      if (part?.code) part.code.text += content;
      else if (part) part.text += content;
    },
  };
}

function finishPart(
  part: { name: Part; tag: XmlTag; text: string },
  unit: Unit,
  variant: XmlTag | undefined,
  columns: LanguageTag[],
): void {
  if (part.name === 'seg' && variant) {
    const column = columnOf(languageOf(variant), unit, columns);
    unit.variants.push({ column, text: part.text });
  } else if (part.name === 'note') {
    unit.notes.push({ text: part.text });
  } else if (part.name === 'prop') {
    const name = attributeOf(part.tag, 'type') ?? '';
    // the text of the variant comes behind its properties
    if (variant) unit.properties.push({ name, value: part.text, variant: unit.variants.length });
    else if (OURS.has(name)) unit.props.set(name, part.text);
    else unit.properties.push({ name, value: part.text });
  }
}

function languageOf(variant: XmlTag): LanguageTag {
  const tag = attributeOf(variant, 'lang', XML_NAMESPACE) ?? attributeOf(variant, 'lang') ?? '';
  return canonicalLanguage(tag) ?? 'und';
}

/** A unit may have several variants of one language: the second goes into a second column of that language. */
function columnOf(lang: LanguageTag, unit: Unit, columns: LanguageTag[]): number {
  for (let column = columns.indexOf(lang); column >= 0; column = columns.indexOf(lang, column + 1)) {
    if (!unit.variants.some((other) => other.column === column)) return column;
  }
  return columns.push(lang) - 1;
}

/** A control character where we wrote one, else the native code. */
function placeholderText(tag: XmlTag, content: string): string {
  const hex = attributeOf(tag, 'type') === 'x-cp' ? /^U\+([0-9A-F]{4})$/.exec(content)?.[1] : undefined;
  return hex === undefined ? content : String.fromCharCode(Number.parseInt(hex, 16));
}

function rowOf({ id, variants, notes, props, properties }: Unit, width: number): ImportedRow {
  const cells = Array.from<string | null>({ length: width }).fill(null);
  for (const { column, text } of variants) cells[column] = text === '' ? null : text;
  const state = props.get('x-state') ?? '';
  const score = Number(props.get('x-score') ?? Number.NaN);
  return {
    ...(id !== undefined && { id }),
    cells,
    ...(STATES.has(state) && { state: state as BeadState }),
    ...(score >= 0 && score <= 1 && { score }),
    ...(props.get('x-method') === 'auto' && { origin: 'auto' as const }),
    ...(notes.length > 0 && { notes }),
    ...(properties.length > 0 && {
      properties: properties.map(({ name, value, variant }) => {
        const column = variant === undefined ? undefined : variants[variant]?.column;
        return { name, value, ...(column !== undefined && { column }) };
      }),
    }),
  };
}

/** What to say of a file that is no TMX. */
export function notTmx(tag: XmlTag): InputError {
  return new InputError(
    'tmx-root',
    `The file is no TMX: it begins with <${tag.name}>. Choose a TMX file, or name it after its format.`,
    { line: tag.line, column: tag.column },
    { element: tag.name },
  );
}
