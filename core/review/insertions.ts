import type { Bead, BeadId, DocId, Operation, Project, Segment } from '../model/index.ts';
import { InputError, insertedSegmentId, segmentPlace } from '../model/index.ts';
import { countBefore, documentOf, indexOfBead, indexOfRowWith, locateSegment } from './locate.ts';
import type { Applied } from './operation.ts';

type Of<T extends Operation['type']> = Extract<Operation, { type: T }>;

/**
 * The operation that gives the empty cell of a version a text. The text stands in no original: it belongs behind the segment
 * before it, to whose paragraph it counts, or before the first one. Throws `InputError`: `row-missing`, `document-missing`,
 * `insert-text-filled` for a cell with segments, `insert-text-nowhere` for a version without any.
 */
export function newInsertion(project: Project, id: BeadId, doc: DocId, text: string): Operation {
  const row = indexOfBead(project, id);
  if (project.beads[row]!.cells[doc]?.length) throw filled(id, doc);
  const list = project.segments[documentOf(project, doc).id] ?? [];
  const index = segmentsAbove(project, row, doc);
  const before = list[index - 1];
  const after = list[index];
  const neighbour = before ?? after;
  if (!neighbour) {
    throw new InputError(
      'insert-text-nowhere',
      'The version has no text at all: there is no place to put one. Add the file of the version instead.',
      {},
      { document: doc },
    );
  }
  const start = before ? before.end : neighbour.start;
  const least = before?.inserted ? segmentPlace(before.id).rank : 0;
  const most = after?.inserted && after.start === start ? segmentPlace(after.id).rank : undefined;
  const rank = most === undefined ? least + 1 : (least + most) / 2;
  const segment: Segment = {
    id: insertedSegmentId(doc, start, rank),
    doc,
    paragraph: neighbour.paragraph,
    start,
    end: start,
    edited: text,
    inserted: true,
  };
  return { type: 'insertText', bead: id, at: 0, segment };
}

/** How many segments of a document stand in the rows above one: the place of the last of them says it. */
function segmentsAbove(project: Project, row: number, doc: DocId): number {
  for (let above = row - 1; above >= 0; above--) {
    const last = project.beads[above]!.cells[doc]?.at(-1);
    if (last !== undefined) return locateSegment(project, last).index + 1;
  }
  return 0;
}

/** Puts a segment in that stands in no original. The row is then one that somebody made, which realigning leaves alone. */
export function insertText(project: Project, { bead: id, at, segment }: Of<'insertText'>): Applied {
  const { doc } = segment;
  const row = indexOfBead(project, id);
  const bead = project.beads[row]!;
  const cell = bead.cells[doc] ?? [];
  const list = project.segments[documentOf(project, doc).id] ?? [];
  const index = countBefore(list, segment.id);
  const fits =
    segment.inserted &&
    segment.start === segment.end &&
    segment.edited !== undefined &&
    list[index]?.id !== segment.id &&
    (list[index - 1]?.end ?? 0) <= segment.start &&
    segmentsAbove(project, row, doc) + at === index;
  if (!fits || at > cell.length) throw filled(id, doc);
  return {
    project: {
      ...project,
      segments: { ...project.segments, [doc]: list.toSpliced(index, 0, segment) },
      beads: project.beads.with(row, {
        ...bead,
        cells: { ...bead.cells, [doc]: cell.toSpliced(at, 0, segment.id) },
        score: 1,
        origin: 'manual',
      }),
    },
    inverse: backTo(bead, { type: 'removeText', segment: segment.id }),
  };
}

/** Takes an inserted segment away. */
export function removeText(project: Project, { segment: id }: Of<'removeText'>): Applied {
  const { segment, index, document } = locateSegment(project, id);
  if (!segment.inserted) {
    throw new InputError(
      'remove-original',
      'Only text that was inserted can be removed; what stands in the original stays.',
      {},
      { segment: id },
    );
  }
  const doc = document.id;
  const row = indexOfRowWith(project, id);
  const bead = project.beads[row]!;
  const cell = bead.cells[doc]!;
  const at = cell.indexOf(id);
  const rest = cell.toSpliced(at, 1);
  const cells: Bead['cells'] = Object.fromEntries(
    Object.entries({ ...bead.cells, [doc]: rest }).filter(([, each]) => each.length > 0),
  );
  return {
    project: {
      ...project,
      segments: { ...project.segments, [doc]: project.segments[doc]!.toSpliced(index, 1) },
      beads: project.beads.with(row, { ...bead, cells }),
    },
    inverse: backTo(bead, { type: 'insertText', bead: bead.id, at, segment }),
  };
}

/** An operation after which a row has the segments that it had, and then everything else, too. */
function backTo(bead: Bead, operation: Operation): Operation {
  if (bead.origin === 'manual' && bead.score === 1) return operation;
  const restore: Operation = { type: 'replace', replaced: [bead.id], beads: [bead] };
  return { type: 'batch', operations: [operation, restore] };
}

function filled(row: BeadId, document: DocId): InputError {
  return new InputError(
    'insert-text-filled',
    'There is text in this place already. Correct that.',
    {},
    { row, document },
  );
}
