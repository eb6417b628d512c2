import type {
  Bead,
  BeadId,
  Comment,
  Decision,
  DocId,
  Document,
  LanguageTag,
  Paragraph,
  Project,
  RowProperty,
  Segment,
} from '../model/index.ts';
import { beadId, PROJECT_VERSION, segmentId } from '../model/index.ts';
import { textHash } from '../review/index.ts';
import type { ImportedRow, ImportedRows } from './format.ts';

/** Ids that every format we write can hold (NMTOKEN without the rarer characters). */
const PLAIN_ID = /^[A-Za-z_][\w.-]{0,127}$/;

/** One document id a column: the language, numbered from the second of the same language on. */
export function documentIds(langs: readonly LanguageTag[]): string[] {
  const taken = new Set<string>();
  return langs.map((lang) => {
    let id = lang;
    for (let n = 2; taken.has(id); n++) id = `${lang}-${n}`;
    taken.add(id);
    return id;
  });
}

/**
 * A project out of rows that are aligned already: a document a column whose text is the cells with a blank line between them,
 * every cell one paragraph and one segment. Ids of rows are kept where all formats can hold them. Issues that somebody
 * waived in a file of ours stay waived.
 */
export function projectFromRows(
  imported: ImportedRows,
  identity: { readonly id: string; readonly name: string; readonly created: string },
): Project {
  const ids = documentIds(imported.langs);
  const columns = ids.map((doc, column) => columnOf(imported, doc, column));
  const names = rowIds(imported.rows);
  const beads = imported.rows.map((row, index): Bead => {
    const filled = columns.flatMap(({ document, segmentAt }) => {
      const segment = segmentAt[index];
      return segment ? [[document.id, [segment.id]] as const] : [];
    });
    return {
      id: names[index]!,
      cells: Object.fromEntries(filled),
      score: Math.min(1, Math.max(0, row.score ?? 1)),
      origin: row.origin ?? 'manual',
      state: row.state ?? 'initial',
    };
  });
  const project: Project = {
    version: PROJECT_VERSION,
    ...identity,
    documents: columns.map(({ document }) => document),
    segments: Object.fromEntries(
      columns.map(({ document, segmentAt }) => [
        document.id,
        segmentAt.filter((segment) => segment !== null),
      ]),
    ),
    beads,
    issues: [],
    decisions: [],
    comments: imported.rows.flatMap((row, index) => commentsOf(row, names[index]!)),
    log: [],
    undone: [],
    settings: { user: '', profile: {} },
    ...propertiesOf(imported.rows, names, ids),
  };
  return {
    ...project,
    decisions: imported.rows.flatMap((row, index) =>
      waiversOf(row, project, beads[index]!, identity.created),
    ),
  };
}

interface Column {
  readonly document: Document;
  /** One a row, `null` where the cell is empty. */
  readonly segmentAt: readonly (Segment | null)[];
}

function columnOf(imported: ImportedRows, doc: string, column: number): Column {
  const pieces: string[] = [];
  const segmentAt: (Segment | null)[] = [];
  const paragraphs: Paragraph[] = [];
  let length = 0;
  for (const { cells, key } of imported.rows) {
    const cell = cells[column] ?? '';
    if (cell === '') {
      segmentAt.push(null);
      continue;
    }
    const start = length === 0 ? 0 : length + 2;
    const end = start + cell.length;
    segmentAt.push({ id: segmentId(doc, start), doc, paragraph: paragraphs.length, start, end });
    paragraphs.push({ start, end, kind: 'text', ...(key !== undefined && { key }) });
    pieces.push(cell);
    length = end;
  }
  const { name: shared, names, format, encoding, langs } = imported;
  const name = names?.[column] ?? shared;
  const text = pieces.join('\n\n');
  return { document: { id: doc, lang: langs[column]!, name, format, encoding, text, paragraphs }, segmentAt };
}

/** Ids for all rows: their own where they are plain and not taken, else fresh numbers. */
function rowIds(rows: readonly ImportedRow[]): string[] {
  const taken = new Set<string>();
  const own = rows.map(({ id }) => {
    if (id === undefined || !PLAIN_ID.test(id) || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
  let next = 1;
  return own.map((id) => {
    if (id !== undefined) return id;
    while (taken.has(beadId(next))) next++;
    return beadId(next++);
  });
}

function propertiesOf(
  rows: readonly ImportedRow[],
  names: readonly BeadId[],
  ids: readonly DocId[],
): Pick<Project, 'properties'> {
  const found = rows.flatMap(({ properties }, index) => {
    if (!properties) return [];
    const kept = properties.map(({ name, value, column }): RowProperty => {
      const doc = column === undefined ? undefined : ids[column];
      return { name, value, ...(doc !== undefined && { doc }) };
    });
    return [[names[index]!, kept] as const];
  });
  return found.length > 0 ? { properties: Object.fromEntries(found) } : {};
}

function commentsOf(row: ImportedRow, bead: string): Comment[] {
  return (row.notes ?? []).map(({ text, by, at }, index) => ({
    id: `${bead}-n${index + 1}`,
    bead,
    text,
    by: by ?? '',
    at: at ?? '',
  }));
}

function waiversOf(row: ImportedRow, project: Project, bead: Bead, at: string): Decision[] {
  const decisions: Decision[] = [];
  const seen = new Set<string>();
  for (const { id, enabled, reason } of row.issues ?? []) {
    if (id === undefined || enabled || seen.has(id)) continue;
    seen.add(id);
    decisions.push({
      issue: id,
      action: 'waived',
      ...(reason && { reason }),
      by: '',
      at,
      textHash: textHash(project, bead),
    });
  }
  return decisions;
}
