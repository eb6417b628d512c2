import type { Bead, Document, Project } from '../model/index.ts';
import { locateSegment } from '../review/index.ts';
import { cellOfBead } from './cells.ts';
import type { Addition } from './format.ts';

/** An addition with the number of segments that it holds. */
export interface CountedAddition extends Addition {
  readonly segments: number;
}

/**
 * What was put into cells of a version that are empty in its file: cells with nothing but inserted segments, in rows where
 * another version of the same file says something.
 */
export function additionsOf(project: Project, document: Document): CountedAddition[] {
  return project.beads.flatMap((bead): CountedAddition[] => {
    const cell = cellOfBead(project, bead, document.id);
    const isNew = cell?.segments.every((id) => locateSegment(project, id).segment.inserted);
    const beside = cell && isNew ? placeOf(project, bead, document) : undefined;
    return beside ? [{ text: cell!.text, beside, segments: cell!.segments.length }] : [];
  });
}

/** A paragraph of the same file that stands in the row. */
function placeOf(project: Project, bead: Bead, { name, format }: Document): Addition['beside'] | undefined {
  for (const [column, other] of project.documents.entries()) {
    if (other.name !== name || other.format !== format) continue;
    const original = (bead.cells[other.id] ?? [])
      .map((id) => locateSegment(project, id).segment)
      .find((segment) => !segment.inserted);
    if (original) return { column, paragraph: original.paragraph };
  }
  return undefined;
}
