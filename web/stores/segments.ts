import {
  segmentText,
  type Bead,
  type BeadId,
  type DocId,
  type Project,
  type Segment,
  type SegmentId,
} from '#core';

/** A segment with its current text. */
export interface SegmentView {
  readonly segment: Segment;
  readonly text: string;
  readonly original: string;
}

/** What stands for the text of an empty cell while it is typed: like a segment, which it becomes when it is saved. */
export function emptyCellView(bead: BeadId, doc: DocId): SegmentView {
  const segment: Segment = { id: `${bead} ${doc}`, doc, paragraph: 0, start: 0, end: 0, inserted: true };
  return { segment, text: '', original: '' };
}

const indexes = new WeakMap<readonly Segment[], ReadonlyMap<SegmentId, Segment>>();

/** The segments of one document by id; built once for each list, and an operation changes few lists. */
function indexOf(list: readonly Segment[]): ReadonlyMap<SegmentId, Segment> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((segment) => [segment.id, segment]));
    indexes.set(list, index);
  }
  return index;
}

/** Looks segments and cells of a project up. */
export interface SegmentLookup {
  readonly segment: (doc: DocId, id: SegmentId) => SegmentView | undefined;
  readonly cell: (bead: Bead, doc: DocId) => SegmentView[];
  /** UTF-16 units of the longest cell's original text: how high the row will be, roughly. */
  readonly longest: (bead: Bead) => number;
}

/** Makes the look-up of a project's documents and segments; nothing is copied. */
export function lookupOf({ documents, segments }: Pick<Project, 'documents' | 'segments'>): SegmentLookup {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const lengths = new WeakMap<Bead, number>();

  function segment(doc: DocId, id: SegmentId): SegmentView | undefined {
    const found = indexOf(segments[doc] ?? []).get(id);
    const source = texts.get(doc);
    if (!found || source === undefined) return undefined;
    const original = source.slice(found.start, found.end);
    return { segment: found, text: segmentText(found, source), original };
  }

  function lengthOf(bead: Bead): number {
    let longest = 0;
    for (const [doc, ids] of Object.entries(bead.cells)) {
      const index = indexOf(segments[doc] ?? []);
      let length = 0;
      for (const id of ids) {
        const found = index.get(id);
        if (found) length += found.edited?.length ?? found.end - found.start;
      }
      longest = Math.max(longest, length);
    }
    return longest;
  }

  return {
    segment,
    cell: (bead, doc) => (bead.cells[doc] ?? []).flatMap((id) => segment(doc, id) ?? []),
    longest(bead) {
      const known = lengths.get(bead);
      if (known !== undefined) return known;
      const length = lengthOf(bead);
      lengths.set(bead, length);
      return length;
    },
  };
}
