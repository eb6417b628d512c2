import { InputError, type Project } from '../../model/index.ts';
import { canonicalLanguage, decode, languageFromName } from '../../text/index.ts';
import { baseName, cellOfBead } from '../cells.ts';
import type {
  Format,
  FormatInput,
  ImportedNote,
  ImportedRow,
  ImportedRows,
  WriteOptions,
} from '../format.ts';

/** One entry of a catalogue. */
interface Entry {
  context?: string;
  id?: string;
  plural?: string;
  readonly texts: string[];
  readonly notes: string[];
  readonly flags: string[];
  obsolete: boolean;
  line: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Catalogues of gettext: a row a message, a row more for each plural form. */
export const poFormat: Format = {
  id: 'po',
  label: 'gettext PO',
  extensions: ['.po', '.pot'],
  mimeTypes: ['text/x-gettext-translation'],
  detect: (head) => /^(?:#[^\n]*\n|\s)*msgid ""\s*\nmsgstr ""\s*\n"/.test(head),
  read: readPo,
  write: (project, options) => writePo(project, options),
};

function readPo(file: FormatInput): ImportedRows {
  const { text, encoding } = decodePo(file);
  const entries = parsePo(text);
  const header = entries.find(({ id, context }) => id === '' && context === undefined)?.texts[0] ?? '';
  const stated = /^Language:[ \t]*([\w@.-]+)/m.exec(header)?.[1]?.replace(/[@.].*$/, '');
  const target =
    file.langs?.[1] ?? file.lang ?? canonicalLanguage(stated ?? '') ?? languageFromName(file.name) ?? 'und';
  const source =
    file.langs?.[0] ??
    canonicalLanguage(/^X-Source-Language:[ \t]*([\w-]+)/m.exec(header)?.[1] ?? '') ??
    'en';
  const rows = entries
    .filter(({ id, obsolete }) => id !== undefined && id !== '' && !obsolete)
    .flatMap(rowsOfEntry);
  if (rows.length === 0) {
    throw new InputError('po-empty', 'The catalogue has no messages: there is nothing to show.');
  }
  return { kind: 'rows', name: baseName(file.name), format: 'po', encoding, langs: [source, target], rows };
}

/** The header names the encoding; the user's word and a byte-order mark count more. */
function decodePo({ bytes, encoding, lang }: FormatInput): { text: string; encoding: string } {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  const stated = /charset=([\w.:-]+)/i.exec(head)?.[1];
  const label = encoding ?? (stated === 'CHARSET' ? undefined : stated);
  return decode(bytes, {
    ...(label !== undefined && { encoding: label }),
    ...(lang !== undefined && { lang }),
  });
}

function rowsOfEntry({ context, id, plural, texts, notes, flags }: Entry): ImportedRow[] {
  const fuzzy = flags.includes('fuzzy');
  const comments: ImportedNote[] = notes.map((text) => ({ text }));
  return (plural === undefined ? texts.slice(0, 1) : texts).map((text, form): ImportedRow => ({
    ...(context !== undefined && form === 0 && { id: context }),
    cells: [form === 0 ? id! : plural!, text === '' ? null : text],
    state: text === '' ? 'initial' : fuzzy ? 'initial' : 'translated',
    ...(comments.length > 0 && form === 0 && { notes: comments }),
  }));
}

function parsePo(text: string): Entry[] {
  const entries: Entry[] = [];
  let entry = emptyEntry(1);
  let add: ((piece: string) => void) | undefined;
  const finish = (line: number): void => {
    if (entry.id !== undefined)
      entries.push({ ...entry, texts: entry.texts.length > 0 ? entry.texts : [''] });
    entry = emptyEntry(line);
    add = undefined;
  };
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const obsolete = raw.startsWith('#~');
    const line = (obsolete ? raw.slice(2) : raw).trim();
    if (line === '') return obsolete ? undefined : finish(index + 2);
    if (line.startsWith('#')) {
      if (entry.texts.length > 0) finish(index + 1);
      if (line.startsWith('#,'))
        entry.flags.push(
          ...line
            .slice(2)
            .split(',')
            .map((flag) => flag.trim()),
        );
      else if (/^#[ .]/.test(line)) entry.notes.push(line.slice(2).trim());
      return undefined;
    }
    const match = /^(msgctxt|msgid_plural|msgid|msgstr)?(?:\[(\d{1,2})\])?\s*"(.*)"$/.exec(line);
    if (!match) throw malformed(index + 1);
    const [, keyword, form, content] = match;
    const piece = unescapePo(content!);
    if (keyword !== undefined) {
      if (
        (keyword === 'msgid' && entry.id !== undefined) ||
        (keyword === 'msgctxt' && entry.texts.length > 0)
      )
        finish(index + 1);
      entry.obsolete ||= obsolete;
      add = adder(entry, keyword, Number(form ?? 0));
    }
    if (!add) throw malformed(index + 1);
    add(piece);
    return undefined;
  });
  finish(0);
  return entries;
}

function emptyEntry(line: number): Entry {
  return { texts: [], notes: [], flags: [], obsolete: false, line };
}

/** Adds pieces to the part of an entry that a keyword begins. */
function adder(entry: Entry, keyword: string, form: number): (piece: string) => void {
  if (keyword === 'msgstr') {
    while (entry.texts.length <= form) entry.texts.push('');
    return (piece) => {
      entry.texts[form] += piece;
    };
  }
  const part = keyword === 'msgid' ? 'id' : keyword === 'msgctxt' ? 'context' : 'plural';
  return (piece) => {
    entry[part] = (entry[part] ?? '') + piece;
  };
}

function unescapePo(text: string): string {
  return text.replace(/\\(x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|[^])/g, (_, code: string) => {
    if (/^x/.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return ESCAPES[code] ?? code;
  });
}

function malformed(line: number): InputError {
  return new InputError(
    'po-malformed',
    'This line is none of a gettext catalogue: a keyword or a text between quotation marks is missing.',
    { line },
  );
}

/** Bilingual catalogues, a file a target; rows without source are left out. */
function writePo(project: Project, options: WriteOptions) {
  const { documents } = project;
  const source = documents.find(({ id }) => id === options.source) ?? documents[0];
  const targets = documents.filter(
    ({ id }) => id !== source?.id && (!options.targets || options.targets.includes(id)),
  );
  if (!source) return [];
  return targets.map((target) => {
    const blocks = [
      `msgid ""\nmsgstr ""\n${[
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=UTF-8',
        'Content-Transfer-Encoding: 8bit',
        `Language: ${target.lang.replaceAll('-', '_')}`,
        `X-Source-Language: ${source.lang}`,
        'X-Generator: Collate',
      ]
        .map((line) => `${quotePo(`${line}\n`)}\n`)
        .join('')}`,
    ];
    for (const bead of project.beads) {
      const from = cellOfBead(project, bead, source.id)?.text;
      if (from === undefined) continue;
      const to = cellOfBead(project, bead, target.id)?.text ?? '';
      const fuzzy = to !== '' && bead.state === 'initial' ? '#, fuzzy\n' : '';
      // The context keeps messages apart that read the same, and names the row.
      blocks.push(`${fuzzy}msgctxt ${quotePo(bead.id)}\nmsgid ${quotePo(from)}\nmsgstr ${quotePo(to)}\n`);
    }
    return {
      name: `${baseName(project.name)}.${target.id}.po`,
      mimeType: 'text/x-gettext-translation',
      content: blocks.join('\n'),
    };
  });
}

const NAMED: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

function quotePo(text: string): string {
  const escaped = text.replace(
    /[\u0000-\u001f"\\]/g,
    (character) => NAMED[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${escaped}"`;
}
