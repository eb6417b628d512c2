import type { Bead, BeadId, Document, Operation, Project, ProjectSettings, Segment } from '../model/index.ts';
import { beadId, insertedSegmentId, PROJECT_VERSION, segmentId, segmentPlace } from '../model/index.ts';

/** What a project is made from. */
export interface ProjectParts {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** In column order; ids must differ. */
  readonly documents: readonly Document[];
  /** Per document in column order, in text order. */
  readonly segments: readonly (readonly Segment[])[];
  /** Aligned rows: per document indices into its segments, and a score in 0–1. */
  readonly rows: readonly { readonly cells: readonly (readonly number[])[]; readonly score: number }[];
  readonly settings?: Partial<ProjectSettings>;
}

/** Puts a new project together; rows are numbered from `b000001`. */
export function createProject(parts: ProjectParts): Project {
  const { id, name, created, documents, segments, rows, settings } = parts;
  const beads = rows.map((row, index): Bead => {
    const cells = documents.map(
      (document, column) =>
        [document.id, (row.cells[column] ?? []).map((n) => segments[column]![n]!.id)] as const,
    );
    const filled = cells.filter(([, cell]) => cell.length > 0);
    return {
      id: beadId(index + 1),
      cells: Object.fromEntries(filled),
      score: row.score,
      origin: 'auto',
      state: 'initial',
    };
  });
  return {
    version: PROJECT_VERSION,
    id,
    name,
    created,
    documents,
    segments: Object.fromEntries(documents.map((document, column) => [document.id, segments[column]!])),
    beads,
    issues: [],
    decisions: [],
    comments: [],
    log: [],
    undone: [],
    settings: { user: '', profile: {}, ...settings },
  };
}

/** A row id that neither a row nor an entry of the log has had, so that ids in exported files never change hands. */
export function newBeadId(project: Project): BeadId {
  let highest = 0;
  const see = (id: BeadId) => {
    const n = /^b\d{1,15}$/.test(id) ? Number(id.slice(1)) : 0;
    if (n > highest) highest = n;
  };
  const seeOperation = (operation: Operation): void => {
    if (operation.type === 'split' || operation.type === 'insert') see(operation.id);
    else if (operation.type === 'replace') operation.beads.forEach((bead) => see(bead.id));
    else if (operation.type === 'batch') operation.operations.forEach(seeOperation);
  };
  for (const bead of project.beads) see(bead.id);
  for (const entry of [...project.log, ...project.undone]) {
    seeOperation(entry.operation);
    seeOperation(entry.inverse);
  }
  return beadId(highest + 1);
}

/** What is wrong with a project, a sentence each; none for every project that operations can lead to. */
export function brokenInvariants(project: Project): string[] {
  return [...brokenDocuments(project), ...brokenRows(project)];
}

function brokenDocuments(project: Project): string[] {
  const broken: string[] = [];
  const ids = new Set<string>();
  for (const document of project.documents) {
    if (ids.has(document.id)) broken.push(`The document ${document.id} is there twice.`);
    ids.add(document.id);
    let end = 0;
    let paragraph = -1;
    for (const segment of project.segments[document.id] ?? []) {
      const bounds = document.paragraphs[segment.paragraph];
      const place = `Segment ${segment.id}`;
      if (segment.doc !== document.id || !fitsPlace(segment)) {
        broken.push(`${place} has an id that does not fit.`);
      }
      if (!bounds || segment.start < bounds.start || segment.end > bounds.end) {
        broken.push(`${place} reaches over its paragraph.`);
      }
      const isEmpty = segment.inserted
        ? segment.end !== segment.start || segment.edited === undefined
        : segment.end <= segment.start;
      if (segment.start < end || isEmpty) broken.push(`${place} is empty or out of order.`);
      if (segment.paragraph === paragraph && document.text.slice(end, segment.start).trim() !== '') {
        broken.push(`There is text before ${segment.id} that no segment holds.`);
      }
      ({ end, paragraph } = segment);
    }
  }
  for (const doc of Object.keys(project.segments)) {
    if (!ids.has(doc)) broken.push(`There are segments of ${doc}, which is no document.`);
  }
  return broken;
}

/** Whether a segment is called after the place where it stands. */
function fitsPlace({ id, doc, start, inserted }: Segment): boolean {
  if (!inserted) return id === segmentId(doc, start);
  const { rank } = segmentPlace(id);
  return Number.isFinite(rank) && id === insertedSegmentId(doc, start, rank);
}

function brokenRows(project: Project): string[] {
  const broken: string[] = [];
  const ids = new Set<BeadId>();
  const next = new Map(project.documents.map(({ id }) => [id, 0]));
  for (const bead of project.beads) {
    if (ids.has(bead.id)) broken.push(`The row ${bead.id} is there twice.`);
    ids.add(bead.id);
    if (!(bead.score >= 0 && bead.score <= 1)) broken.push(`The score of row ${bead.id} is not in 0–1.`);
    for (const [doc, cell] of Object.entries(bead.cells)) {
      const from = next.get(doc);
      if (from === undefined) {
        broken.push(`The row ${bead.id} has a cell of ${doc}, which is no document.`);
        continue;
      }
      const fits = cell.every((id, offset) => project.segments[doc]?.[from + offset]?.id === id);
      if (!fits) broken.push(`The row ${bead.id} holds segments of ${doc} that are not next in order.`);
      next.set(doc, from + cell.length);
    }
  }
  for (const [doc, held] of next) {
    const length = project.segments[doc]?.length ?? 0;
    if (held !== length) broken.push(`The rows hold ${held} of ${length} segments of ${doc}.`);
  }
  for (const { id, bead } of project.comments) {
    if (!ids.has(bead)) broken.push(`The comment ${id} stands on row ${bead}, which is not there.`);
  }
  return broken;
}
