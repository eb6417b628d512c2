import { InputError, PLURAL_FORM, type Project } from '../../model/index.ts';
import { canonicalLanguage, decode, languageFromName } from '../../text/index.ts';
import { baseName, cellOfBead } from '../cells.ts';
import { encodeLike, notTheOriginal } from '../restore.ts';
import { parsePo, type PoEntry, quotePo, textOfPo } from './po-file.ts';
import type {
  CorrectedVersion,
  Format,
  FormatInput,
  ImportedNote,
  ImportedRow,
  ImportedRows,
  WriteOptions,
} from '../format.ts';

/** Catalogues of gettext: a row a message, a row more for each plural form. */
export const poFormat: Format = {
  id: 'po',
  label: 'gettext PO',
  extensions: ['.po', '.pot'],
  mimeTypes: ['text/x-gettext-translation'],
  detect: (head) => /^(?:#[^\n]*\n|\s)*msgid ""\s*\nmsgstr ""\s*\n"/.test(head),
  read: readPo,
  write: (project, options) => writePo(project, options),
  isTable: 'fills',
  restore: restorePo,
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
  const rows = entries.filter(isMessage).flatMap(rowsOfEntry);
  if (rows.length === 0) {
    throw new InputError('po-empty', 'The catalogue has no messages: there is nothing to show.');
  }
  return { kind: 'rows', name: baseName(file.name), format: 'po', encoding, langs: [source, target], rows };
}

/** Neither the header nor what is no longer in use. */
function isMessage({ id, obsolete }: PoEntry): boolean {
  return id !== undefined && id !== '' && !obsolete;
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

function rowsOfEntry({ context, id, plural, texts, notes, flags }: PoEntry): ImportedRow[] {
  const fuzzy = flags.includes('fuzzy');
  const comments: ImportedNote[] = notes.map((text) => ({ text }));
  return (plural === undefined ? texts.slice(0, 1) : texts).map((text, form): ImportedRow => ({
    ...(context !== undefined && form === 0 && { id: context }),
    cells: [form === 0 ? id! : plural!, text === '' ? null : text],
    state: text === '' || fuzzy ? 'initial' : 'translated',
    ...(comments.length > 0 && form === 0 && { notes: comments }),
    ...(plural !== undefined && { properties: [{ name: PLURAL_FORM, value: String(form) }] }),
  }));
}

/** The catalogue with other translations; comments, flags, references and what is not translated stay. */
function restorePo(
  original: Uint8Array,
  { document, texts, column, additions = [] }: CorrectedVersion,
): Uint8Array {
  if (column === 0) {
    throw new InputError(
      'restore-source',
      'The source texts of a catalogue are the keys of its messages and cannot be changed in it.',
    );
  }
  const { text: source } = decode(original, { encoding: document.encoding });
  const lineBreak = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const messages = parsePo(source)
    .filter(isMessage)
    .flatMap(({ texts: translations, places, plural }) =>
      (plural === undefined ? translations.slice(0, 1) : translations).map((text, form) => ({
        text,
        place: places[form],
      })),
    );
  const places = messages.filter(({ text }) => text !== '');
  if (places.length !== texts.length) throw notTheOriginal();
  const added = additions.flatMap(({ text, beside: { paragraph } }) => {
    const message = messages[paragraph];
    if (message?.text !== '') throw notTheOriginal();
    return message.place ? [{ place: message.place, text }] : [];
  });
  const changes = places
    .flatMap(({ text, place }, index) =>
      place && texts[index] !== text ? [{ place, text: texts[index]! }] : [],
    )
    .concat(added)
    .sort((one, other) => one.place.start - other.place.start);
  let catalogue = '';
  let from = 0;
  for (const { place, text } of changes) {
    catalogue += `${source.slice(from, place.start)}${place.keyword} ${textOfPo(text, lineBreak)}`;
    from = place.end;
  }
  catalogue += source.slice(from);
  const bytes = encodeLike(original, catalogue, document.encoding);
  const kept = decode(bytes, { encoding: document.encoding }).text === catalogue;
  return kept ? bytes : new TextEncoder().encode(catalogue.replace(/(charset=)[\w.:-]+/i, '$1UTF-8'));
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
