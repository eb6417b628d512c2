import type { Bead, BeadId, DocId, Document, Project, Segment, SegmentId } from '../model/index.ts';
import { InputError, segmentPlace } from '../model/index.ts';

/** Place of the row `id` in `project.beads`; throws `row-missing`. */
export function indexOfBead(project: Project, id: BeadId): number {
  const index = project.beads.findIndex((bead) => bead.id === id);
  if (index < 0) throw new InputError('row-missing', `There is no row ${id}.`, {}, { row: id });
  return index;
}

/** The row `id`; throws `row-missing`. */
export function beadOf(project: Project, id: BeadId): Bead {
  return project.beads[indexOfBead(project, id)]!;
}

/** The document `id`; throws `document-missing`. */
export function documentOf(project: Project, id: DocId): Document {
  const document = project.documents.find((candidate) => candidate.id === id);
  if (!document)
    throw new InputError('document-missing', `There is no document ${id}.`, {}, { document: id });
  return document;
}

/** Whether a segment stands before the place that an id names. */
function isBefore({ id, start, inserted }: Segment, place: { start: number; rank: number }): boolean {
  if (start !== place.start) return start < place.start;
  return (inserted ? segmentPlace(id).rank : Infinity) < place.rank;
}

/** How many segments of a document stand before the place that an id names. */
export function countBefore(segments: readonly Segment[], id: SegmentId): number {
  const place = segmentPlace(id);
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(segments[middle]!, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A segment, its place in the document's list and the document; throws `segment-missing`. */
export function locateSegment(
  project: Project,
  id: SegmentId,
): { segment: Segment; index: number; document: Document } {
  const { doc } = segmentPlace(id);
  const segments = Object.hasOwn(project.segments, doc) ? project.segments[doc]! : [];
  const low = countBefore(segments, id);
  const segment = segments[low];
  if (segment?.id !== id) {
    throw new InputError('segment-missing', `There is no segment ${id}.`, {}, { segment: id });
  }
  return { segment, index: low, document: documentOf(project, doc) };
}

/** Place in `project.beads` of the row that holds a segment: a binary search, since rows keep every document's order. */
export function indexOfRowWith(project: Project, id: SegmentId): number {
  const { doc, start, rank } = segmentPlace(id);
  const { beads } = project;
  let low = 0;
  let high = beads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let filled = middle;
    while (filled < high && !beads[filled]!.cells[doc]?.length) filled++;
    const first = filled < high ? beads[filled]!.cells[doc]![0]! : undefined;
    if (first === undefined || isBehind(first, start, rank)) high = middle;
    else if (beads[filled]!.cells[doc]!.includes(id)) return filled;
    else low = filled + 1;
  }
  throw new InputError('segment-missing', `The segment ${id} stands in no row.`, {}, { segment: id });
}

function isBehind(id: SegmentId, start: number, rank: number): boolean {
  const other = segmentPlace(id);
  return other.start === start ? other.rank > rank : other.start > start;
}

/** Places of adjacent rows, given in their order: the first and the number of them; throws `rows-not-adjacent`. */
export function indexOfAdjacent(project: Project, ids: readonly BeadId[]): number {
  const [head] = ids;
  if (head === undefined) throw new InputError('rows-missing', 'Choose at least one row.');
  const first = indexOfBead(project, head);
  ids.forEach((id, offset) => {
    if (project.beads[first + offset]?.id !== id) {
      throw new InputError(
        'rows-not-adjacent',
        `Row ${id} does not follow: choose rows without a gap.`,
        {},
        { row: id },
      );
    }
  });
  return first;
}
