import type { Bead, BeadId, DocId, Document, Operation, Project, SegmentId } from '../model/index.ts';
import {
  apply,
  latestDecisions,
  locateSegment,
  newInsertion,
  textHash,
  textOf,
  type Signature,
} from '../review/index.ts';
import { cellOfBead } from './cells.ts';
import type { ImportedNote, ImportedRow, ImportedRows } from './format.ts';
import { findRows } from './merge-rows.ts';
import { formatById } from './registry.ts';

/** What a file that comes back says about one row. */
export interface MergeEntry {
  /**
   * `text`, `state`, `note`, `waived`: taken over. `unknown-row`: the project has no such row. `missing-row`: the file has it
   * not. `source-differs`: the source was changed, which is left alone. `no-place`: the text would reach over paragraphs, or
   * the version has no text at all beside which it could stand; left alone.
   */
  readonly kind:
    'text' | 'state' | 'note' | 'waived' | 'unknown-row' | 'missing-row' | 'source-differs' | 'no-place';
  readonly row: string;
  readonly before?: string;
  readonly after?: string;
}

/** How to bring a project up to an edited file. */
export interface Merge {
  /** One operation for everything, so that it is undone as one; absent where nothing changes. */
  readonly operation?: Operation;
  readonly report: readonly MergeEntry[];
}

/**
 * Compares a file that was exported from the project and edited elsewhere with it: rows by their ids, or where the file has
 * none of ours by their texts (`findRows`); versions by their language. The first column is the source and stays, except in
 * tables, where no column is the source of the others. Issues that others found come in as comments.
 */
export function mergeRows(project: Project, imported: ImportedRows, { by, at }: Signature): Merge {
  const documents = matchDocuments(project, imported);
  const isTable = formatById(imported.format).isTable === 'fills';
  const places = documents.map((document) => document && project.documents.indexOf(document));
  const beads = findRows(project, imported.rows, places, isTable);
  const operations: Operation[] = [];
  const report: MergeEntry[] = [];
  const waivers: { bead: Bead; row: ImportedRow }[] = [];
  const insertions: Insertion[] = [];
  const seen = new Set<string>();
  for (const [index, row] of imported.rows.entries()) {
    const bead = beads[index];
    if (!bead || seen.has(bead.id)) {
      report.push({ kind: 'unknown-row', row: row.id ?? '', ...shownText(row) });
      continue;
    }
    seen.add(bead.id);
    documents.forEach((document, column) => {
      if (document) {
        const isEmpty = !bead.cells[document.id]?.length;
        const text = isEmpty && isCopied(row, column) ? null : (row.cells[column] ?? null);
        const merged = mergeCell(project, bead, document, text, column === 0 && !isTable);
        operations.push(...merged.operations);
        report.push(...merged.report);
        if (merged.insertion !== undefined) {
          insertions.push({ bead: bead.id, doc: document.id, text: merged.insertion });
        }
      }
    });
    const translated = row.cells.slice(1).some((cell) => cell !== null);
    if (row.state !== undefined && row.state !== bead.state && translated) {
      operations.push({ type: 'setState', beads: [bead.id], state: row.state });
      report.push({ kind: 'state', row: bead.id, before: bead.state, after: row.state });
    }
    mergeNotes(project, bead, row, { by, at }, operations, report);
    if (row.issues?.some(({ enabled, id }) => !enabled && id !== undefined)) waivers.push({ bead, row });
  }
  let edited = operations.reduce((current, operation) => apply(current, operation).project, project);
  // each one stands beside those before it
  for (const { bead, doc, text } of insertions) {
    const operation = newInsertion(edited, bead, doc, text);
    edited = apply(edited, operation).project;
    operations.push(operation);
  }
  for (const { id } of project.beads) if (!seen.has(id)) report.push({ kind: 'missing-row', row: id });
  for (const { bead, row } of waivers) mergeWaivers(edited, bead, row, { by, at }, operations, report);
  return operations.length === 0 ? { report } : { operation: { type: 'batch', operations }, report };
}

/** Which document each column is: the next of its language; undefined where the project has none. */
function matchDocuments(project: Project, imported: ImportedRows): (Document | undefined)[] {
  const taken = new Set<string>();
  return imported.langs.map((lang) => {
    const found = project.documents.find((document) => document.lang === lang && !taken.has(document.id));
    if (found) taken.add(found.id);
    return found;
  });
}

/** What tells a person which row is meant where it has no id. */
function shownText({ cells }: ImportedRow): { after?: string } {
  const text = cells.find((cell) => cell !== null);
  return text === undefined || text === null ? {} : { after: text };
}

/** Whether a target is only the source, put there for tools that show no empty targets, and nobody touched it. */
function isCopied({ cells, state = 'initial' }: ImportedRow, column: number): boolean {
  return column > 0 && state === 'initial' && cells[column] === cells[0];
}

interface Merged {
  readonly operations: readonly Operation[];
  readonly report: readonly MergeEntry[];
  /** A text for a cell that is empty. */
  readonly insertion?: string;
}

interface Insertion {
  readonly bead: BeadId;
  readonly doc: DocId;
  readonly text: string;
}

const NOTHING: Merged = { operations: [], report: [] };

function mergeCell(
  project: Project,
  bead: Bead,
  document: Document,
  text: string | null,
  isSource: boolean,
): Merged {
  const cell = cellOfBead(project, bead, document.id);
  const before = cell?.text ?? '';
  const after = text ?? '';
  if (before === after || (isSource && after === '')) return NOTHING;
  const entry = { row: bead.id, before, after };
  if (isSource) return { operations: [], report: [{ kind: 'source-differs', ...entry }] };
  if (!cell && after.trim() !== '' && project.segments[document.id]?.length) {
    return { operations: [], report: [{ kind: 'text', ...entry }], insertion: after };
  }
  const operations = cell && after.trim() !== '' ? editsOf(project, cell.segments, after) : undefined;
  return operations
    ? { operations, report: [{ kind: 'text', ...entry }] }
    : { operations: [], report: [{ kind: 'no-place', ...entry }] };
}

/** Edits only the sentences that changed; where several did, they become one. Undefined where they cannot. */
function editsOf(project: Project, segments: readonly SegmentId[], text: string): Operation[] | undefined {
  const texts = segments.map((segment) => textOf(project, segment));
  let from = 0;
  let rest = text;
  while (from < texts.length - 1 && rest.startsWith(`${texts[from]!} `)) {
    rest = rest.slice(texts[from]!.length + 1);
    from++;
  }
  let to = texts.length;
  while (to > from + 1 && rest.endsWith(` ${texts[to - 1]!}`)) {
    rest = rest.slice(0, rest.length - texts[to - 1]!.length - 1);
    to--;
  }
  if (rest.trim() === '') return undefined;
  const changed = segments.slice(from, to);
  const paragraphs = new Set(changed.map((id) => locateSegment(project, id).segment.paragraph));
  const [first] = changed;
  if (first === undefined || paragraphs.size > 1) return undefined;
  const joins = changed.slice(1).map((): Operation => ({ type: 'joinSegments', segment: first }));
  return [...joins, { type: 'edit', segment: first, text: rest }];
}

function mergeNotes(
  project: Project,
  bead: Bead,
  row: ImportedRow,
  signature: Signature,
  operations: Operation[],
  report: MergeEntry[],
): void {
  const notes = [...(row.notes ?? []), ...foreignIssues(row)];
  if (notes.length === 0) return;
  const known = new Set(
    project.comments.filter((comment) => comment.bead === bead.id).map(({ text }) => text),
  );
  const ids = new Set(project.comments.map(({ id }) => id));
  let n = 1;
  for (const { text, by, at } of notes) {
    if (known.has(text) || text.trim() === '') continue;
    known.add(text);
    while (ids.has(`${bead.id}-n${n}`)) n++;
    const id = `${bead.id}-n${n}`;
    ids.add(id);
    const comment = { id, bead: bead.id, text, by: by ?? signature.by, at: at ?? signature.at };
    operations.push({ type: 'comment', comment });
    report.push({ kind: 'note', row: bead.id, after: text });
  }
}

/** Issues that are not ours, as remarks. */
function foreignIssues({ issues = [], cells }: ImportedRow): ImportedNote[] {
  return issues
    .filter(({ id, enabled }) => id === undefined && enabled)
    .map(({ type, comment, column, start, end }) => {
      const words = cells[column]?.slice(start, end).trim() ?? '';
      return { text: [type, words && `“${words}”`, comment].filter(Boolean).join(' – ') };
    });
}

function mergeWaivers(
  project: Project,
  { id: beadId }: Bead,
  row: ImportedRow,
  { by, at }: Signature,
  operations: Operation[],
  report: MergeEntry[],
): void {
  const latest = latestDecisions(project);
  const bead = project.beads.find(({ id }) => id === beadId)!;
  const hash = textHash(project, bead);
  const known = new Set(project.issues.map(({ id }) => id));
  const done = new Set<string>();
  for (const { id, enabled, reason } of row.issues ?? []) {
    if (enabled || id === undefined || done.has(id) || !known.has(id)) continue;
    done.add(id);
    if (latest.get(id)?.action === 'waived') continue;
    operations.push({
      type: 'decide',
      decision: { issue: id, action: 'waived', reason: reason ?? 'other', by, at, textHash: hash },
    });
    report.push({ kind: 'waived', row: beadId, after: id });
  }
}
