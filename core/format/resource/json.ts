import { type Document, InputError, type LanguageTag, type Project } from '../../model/index.ts';
import { locateSegment } from '../../review/index.ts';
import { canonicalLanguage, decode, guessLanguage, languageFromName } from '../../text/index.ts';
import { baseName, cellOfBead } from '../cells.ts';
import type { CorrectedVersion, Format, FormatInput, ImportedRow, ImportedRows } from '../format.ts';
import { encodeLike, notTheOriginal } from '../restore.ts';
import { correctedParagraphs } from '../text.ts';
import { type JsonLeaf, leavesOf, replaceLeaves } from './json-leaves.ts';
import { idOfKey, joinKey, keyOfId, splitKey } from './keys.ts';

/**
 * Resources of programs: JSON objects of texts, as i18next, vue-i18n, FormatJS (ICU messages), ARB and browser extensions
 * (`messages.json`) have them. A file of one language is one column, which is joined with those of the other files by key; a
 * file of several languages has a column each.
 */
export const jsonFormat: Format = {
  id: 'i18next',
  label: 'JSON resources',
  extensions: ['.json', '.arb'],
  mimeTypes: ['application/json'],
  detect: (head) =>
    /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"(?:[^"\\]|\\.){0,500}"\s*:\s*["{]/.test(head) &&
    !/"kind"\s*:\s*"collate-project"/.test(head),
  read: readResources,
  write: (project) =>
    project.documents.map((document) => ({
      name: `${document.id}.json`,
      mimeType: 'application/json',
      content: writeResources(project, document),
    })),
  isTable: 'keeps',
  restore: restoreResources,
};

/** As much text as a language is guessed from. */
const SAMPLE = 20_000;

function readResources(file: FormatInput): ImportedRows {
  const { name, bytes, encoding, lang } = file;
  const decoded = decode(bytes, {
    encoding: encoding ?? 'utf-8',
    ...(lang !== undefined && { lang }),
  });
  const all = leavesOf(decoded.text);
  const leaves = textsOf(all);
  if (leaves.length === 0) {
    throw new InputError('json-empty', 'There are no texts in the file: it holds no JSON object of texts.');
  }
  const langs = languagesIn(leaves);
  const parts = {
    kind: 'rows',
    name: baseName(name),
    format: 'i18next',
    encoding: decoded.encoding,
  } as const;
  if (langs) {
    const keyed = langs.map(
      ([step]) =>
        new Map(
          leaves
            .filter(({ path }) => path[0] === step)
            .map((leaf) => [joinKey(leaf.path.slice(1)), leaf.text]),
        ),
    );
    const keys = new Set(keyed.flatMap((texts) => [...texts.keys()]));
    const rows = [...keys].map((key) =>
      rowOf(
        key,
        keyed.map((texts) => texts.get(key) ?? ''),
      ),
    );
    return { ...parts, langs: langs.map(([, tag]) => tag), rows };
  }
  const stated = lang ?? leavesLanguage(decoded.text) ?? languageOfPath(name);
  const guessed =
    stated ??
    guessLanguage(
      leaves
        .map(({ text }) => text)
        .join('\n')
        .slice(0, SAMPLE),
    ) ??
    'und';
  const notes = descriptionsOf(all);
  const rows = leaves.map(({ path, text }): ImportedRow => {
    const note = notes.get(path[0]!);
    return { ...rowOf(joinKey(path), [text]), ...(note && { notes: [{ text: note }] }) };
  });
  return { ...parts, langs: [guessed], rows };
}

function rowOf(key: string, texts: readonly string[]): ImportedRow {
  return { id: idOfKey(key), key, cells: texts.map((text) => (text === '' ? null : text)) };
}

/**
 * What is said: not keys that begin with `@`, which are remarks of ARB on others, and of the `messages.json` of browser
 * extensions only the messages.
 */
function textsOf(leaves: readonly JsonLeaf[]): JsonLeaf[] {
  if (isExtension(leaves)) return leaves.filter(({ path }) => path[1] === 'message');
  return leaves.filter(({ path }) => path.length > 0 && !path[0]!.startsWith('@'));
}

/** Whether every key stands for an object with a message, and with nothing else but what describes it. */
function isExtension(leaves: readonly JsonLeaf[]): boolean {
  const named = new Set<string>();
  for (const { path } of leaves) {
    const [name = '', part] = path;
    if (part === 'message' && path.length === 2) named.add(name);
    else if (part !== 'description' && part !== 'placeholders') return false;
  }
  return leaves.length > 0 && leaves.every(({ path }) => named.has(path[0]!));
}

/** What `messages.json` says of its messages, by their names. */
function descriptionsOf(leaves: readonly JsonLeaf[]): ReadonlyMap<string, string> {
  if (!isExtension(leaves)) return new Map();
  const described = leaves.filter(({ path }) => path[1] === 'description');
  return new Map(described.map(({ path, text }) => [path[0]!, text]));
}

/** The languages of a file whose outermost keys are all languages, at least two. */
function languagesIn(leaves: readonly JsonLeaf[]): [step: string, tag: LanguageTag][] | undefined {
  const steps = [...new Set(leaves.map(({ path }) => path[0]!))];
  if (steps.length < 2 || steps.length > 200 || leaves.some(({ path }) => path.length < 2)) return undefined;
  const tags = steps.map((step) =>
    /^[a-z]{2,3}([-_][A-Za-z]{2,4})?$/.test(step) ? canonicalLanguage(step) : undefined,
  );
  return tags.every((tag) => tag !== undefined)
    ? steps.map((step, index) => [step, tags[index]!])
    : undefined;
}

/** ARB states its language. */
function leavesLanguage(text: string): LanguageTag | undefined {
  return canonicalLanguage(
    /^\s*\{\s*"@@locale"\s*:\s*"([\w-]{2,20})"/.exec(text)?.[1]?.replaceAll('_', '-') ?? '',
  );
}

/** `locales/pt-BR/translation.json`, `ru.json`. */
function languageOfPath(name: string): LanguageTag | undefined {
  const steps = name.split(/[\\/]/).reverse();
  const named = languageFromName(steps[0]!) ?? canonicalTag(steps[0]!.replace(/\.\w+$/, ''));
  return named ?? canonicalTag(steps[1] ?? '');
}

function canonicalTag(step: string): LanguageTag | undefined {
  return /^[a-z]{2,3}([-_][A-Za-z]{2,4})?$/.test(step) ? canonicalLanguage(step) : undefined;
}

/** The file with other texts; everything else as it was. */
function restoreResources(original: Uint8Array, { document, texts, column }: CorrectedVersion): Uint8Array {
  const { text: source } = decode(original, { encoding: document.encoding });
  const leaves = textsOf(leavesOf(source));
  const step = languagesIn(leaves)?.[column]?.[0];
  const own = step === undefined ? leaves : leaves.filter(({ path }) => path[0] === step);
  const byKey = new Map(
    own.map((leaf) => [joinKey(step === undefined ? leaf.path : leaf.path.slice(1)), leaf]),
  );
  const changes = document.paragraphs.map(({ key }, index) => {
    const leaf = byKey.get(key ?? '');
    if (!leaf) throw notTheOriginal();
    return { leaf, text: texts[index]! };
  });
  const changed = changes
    .filter(({ leaf, text }) => leaf.text !== text)
    .sort((a, b) => a.leaf.start - b.leaf.start);
  return encodeLike(original, replaceLeaves(source, changed), document.encoding);
}

/** Objects without a prototype, so that no key means more than itself. */
type Tree = { [key: string]: string | Tree };

/** The texts of a version as JSON: under the keys they came with, else under the ids of their rows. */
function writeResources(project: Project, document: Document): string {
  const root = Object.create(null) as Tree;
  for (const [key, text] of entriesOf(project, document)) {
    const path = splitKey(key);
    if (!put(root, path, text)) root[key] = text;
  }
  return JSON.stringify(withLists(root), null, 2) + '\n';
}

function entriesOf(project: Project, document: Document): (readonly [string, string])[] {
  if (document.paragraphs.some(({ key }) => key !== undefined)) {
    const texts = correctedParagraphs(project, document, false);
    const own = document.paragraphs.flatMap(({ key }, index) =>
      key === undefined ? [] : [[key, texts[index]!] as const],
    );
    return [...own, ...insertedEntries(project, document)];
  }
  return project.beads.flatMap((bead) => {
    const cell = cellOfBead(project, bead, document.id);
    return cell ? [[keyOfId(bead.id), cell.text] as const] : [];
  });
}

/** Texts of rows that the version had nothing for, under the keys that others have there. */
function insertedEntries(project: Project, { id }: Document): (readonly [string, string])[] {
  const inserted = new Set(
    (project.segments[id] ?? []).filter((segment) => segment.inserted).map((segment) => segment.id),
  );
  if (inserted.size === 0) return [];
  return project.beads.flatMap((bead) => {
    const cell = cellOfBead(project, bead, id);
    if (!cell?.segments.every((segment) => inserted.has(segment))) return [];
    const keys = Object.values(bead.cells).flatMap(([first]) => {
      if (first === undefined || inserted.has(first)) return [];
      const { segment, document } = locateSegment(project, first);
      return document.paragraphs[segment.paragraph]?.key ?? [];
    });
    return [[keys[0] ?? keyOfId(bead.id), cell.text] as const];
  });
}

/** False where a text stands already on the way. */
function put(root: Tree, path: readonly string[], text: string): boolean {
  let tree = root;
  for (const step of path.slice(0, -1)) {
    const next = (tree[step] ??= Object.create(null) as Tree);
    if (typeof next === 'string') return false;
    tree = next;
  }
  const last = path.at(-1)!;
  if (tree[last] !== undefined) return false;
  tree[last] = text;
  return true;
}

/** Objects whose keys count from 0 are lists again. */
function withLists(tree: Tree): unknown {
  const keys = Object.keys(tree);
  const values = keys.map((key) => {
    const value = tree[key]!;
    return typeof value === 'string' ? value : withLists(value);
  });
  if (keys.length > 0 && keys.every((key, index) => key === String(index))) return values;
  const result = Object.create(null) as Record<string, unknown>;
  keys.forEach((key, index) => (result[key] = values[index]));
  return result;
}
