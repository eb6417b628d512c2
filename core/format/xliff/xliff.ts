import { InputError, type LanguageTag } from '../../model/index.ts';
import { canonicalLanguage } from '../../text/index.ts';
import { attributeOf, childOf, readParts, rootName, XML_NAMESPACE, type XmlTag } from '../../xml/index.ts';
import { baseName } from '../cells.ts';
import type { Format, FormatInput, ImportedRow, ImportedRows } from '../format.ts';
import { XLIFF_12, XLIFF_20, XLIFF_22 } from './names.ts';
import { pairsOf } from './pair.ts';
import { readUnit12 } from './read12.ts';
import { readUnit2 } from './read2.ts';
import { writeXliff12 } from './write12.ts';
import { writeXliff2 } from './write2.ts';

/** XLIFF 1.2, 2.0, 2.1 and 2.2; written as 2.1 unless told, a file a target. */
export const xliffFormat: Format = {
  id: 'xliff',
  label: 'XLIFF',
  extensions: ['.xlf', '.xliff'],
  mimeTypes: ['application/xliff+xml', 'application/x-xliff+xml'],
  detect: (head) => rootName(head) === 'xliff',
  read: readXliff,
  write: (project, options) =>
    pairsOf(project, options).map((pair) => {
      const version = options.xliff ?? '2.1';
      return {
        name: `${pair.name}.xlf`,
        mimeType: version === '1.2' ? 'application/x-xliff+xml' : 'application/xliff+xml',
        content: version === '1.2' ? writeXliff12(pair, options) : writeXliff2(pair, version, options),
      };
    }),
};

/** Rows of one `file` element (1.2) or of all (2.x), with their languages. */
interface FileRows {
  readonly source: LanguageTag;
  /** Absent where the file states none and has no targets with a language. */
  target: LanguageTag | undefined;
  readonly rows: ImportedRow[];
}

/** Elements that units stand in. */
const AROUND_UNITS = new Set(['xliff', 'file', 'body', 'group']);

/**
 * Reads a file of any version. Throws as `readXml` does, and `xliff-root`, `xliff-version`, `xliff-namespace`, `xliff-empty`.
 */
function readXliff(file: FormatInput): ImportedRows {
  const parts = readFiles(file.bytes);
  const langs: LanguageTag[] = [];
  const columnOf = (lang: LanguageTag, from: number): number => {
    const found = langs.indexOf(lang, from);
    return found >= 0 ? found : langs.push(lang) - 1;
  };
  const placed = parts.map(({ source, target, rows }) => {
    const first = columnOf(canonicalLanguage(source) ?? 'und', 0);
    const translated = rows.some(({ cells }) => cells[1] !== null);
    if (target === undefined && !translated) return { columns: [first, -1], rows };
    const lang = canonicalLanguage(target ?? '') ?? 'und';
    return { columns: [first, lang === langs[first] ? columnOf(lang, first + 1) : columnOf(lang, 0)], rows };
  });
  const rows = placed.flatMap(({ columns, rows }) => rows.map((row) => moveTo(row, columns, langs.length)));
  if (rows.length === 0) {
    throw new InputError('xliff-empty', 'The file has no units: there is nothing to show or to check.');
  }
  return { kind: 'rows', name: baseName(file.name), format: 'xliff', encoding: 'utf-8', langs, rows };
}

/** Reads unit by unit, so that memory holds the rows and not the file as a tree. */
function readFiles(bytes: Uint8Array): FileRows[] {
  const files = new Map<XmlTag, FileRows>();
  let isTwo = false;
  const filesOf = (path: readonly XmlTag[]): FileRows => {
    const holder = isTwo ? path[0]! : (path[1] ?? path[0]!);
    const known = files.get(holder);
    if (known) return known;
    const [source, target] = isTwo ? ['srcLang', 'trgLang'] : ['source-language', 'target-language'];
    const made = {
      source: attributeOf(holder, source!) ?? 'und',
      target: attributeOf(holder, target!),
      rows: [],
    };
    files.set(holder, made);
    return made;
  };
  readParts(
    bytes,
    (tag, path) => {
      const [root] = path;
      if (!root) {
        isTwo = isVersion2(tag);
        return false;
      }
      return (
        tag.local === (isTwo ? 'unit' : 'trans-unit') &&
        tag.uri === root.uri &&
        path.every(({ local, uri }) => uri === root.uri && AROUND_UNITS.has(local))
      );
    },
    (unit, path) => {
      const into = filesOf(path);
      into.rows.push(...(isTwo ? readUnit2(unit, path) : readUnit12(unit)));
      if (isTwo || into.target !== undefined) return;
      const target = childOf(unit, 'target');
      into.target = target && attributeOf(target, 'lang', XML_NAMESPACE);
    },
  );
  return [...files.values()];
}

/** A row of two cells as a row with a cell for each of `width` languages. */
function moveTo(row: ImportedRow, columns: readonly number[], width: number): ImportedRow {
  if (width === 2 && columns[0] === 0 && columns[1] === 1) return row;
  const cells = Array.from<string | null>({ length: width }).fill(null);
  row.cells.forEach((cell, index) => {
    const column = columns[index]!;
    if (column >= 0) cells[column] = cell;
  });
  const issues = row.issues?.map((issue) => ({ ...issue, column: columns[issue.column]! }));
  return { ...row, cells, ...(issues && { issues }) };
}

/** Whether a root is that of XLIFF 2, else 1.2; throws for every other. */
function isVersion2(root: XmlTag): boolean {
  const place = { line: root.line, column: root.column };
  if (root.local !== 'xliff') {
    throw new InputError(
      'xliff-root',
      `The file is no XLIFF: it begins with <${root.name}>. Choose an XLIFF file, or name it after its format.`,
      place,
      { element: root.name },
    );
  }
  const version = attributeOf(root, 'version') ?? '';
  const { uri } = root;
  const known = uri === XLIFF_12 || uri === XLIFF_20 || uri === XLIFF_22;
  const isRead = /^(?:1\.[0-2]|2\.[0-2])$/.test(version);
  // a version that is not stated is for the validator to tell of
  if (known && (version === '' || (isRead && version.startsWith('1') === (uri === XLIFF_12)))) {
    return uri !== XLIFF_12;
  }
  if (uri === '' && isRead && version.startsWith('1')) return false;
  if (isRead) {
    throw new InputError(
      'xliff-namespace',
      `The file says that it is XLIFF ${version} but ${uri === '' ? 'declares no namespace' : `its namespace is ${uri}`}. Declare ${namespaceOf(version)}.`,
      place,
      { version, namespace: namespaceOf(version) },
    );
  }
  throw new InputError(
    'xliff-version',
    `XLIFF ${version || 'of this kind'} is not read; 1.2, 2.0, 2.1 and 2.2 are. Export the file in one of these.`,
    place,
    { version },
  );
}

function namespaceOf(version: string): string {
  if (version.startsWith('1')) return XLIFF_12;
  return version === '2.2' ? XLIFF_22 : XLIFF_20;
}
