import type { Bead, DocId, Project, SegmentId } from '../model/index.ts';
import { segmentText } from '../model/index.ts';
import { locateSegment } from '../review/index.ts';

/** What one document says in a row: the current texts of its segments, joined by a blank. */
export interface Cell {
  readonly text: string;
  readonly segments: readonly SegmentId[];
  /** Where each segment begins in `text`. */
  readonly starts: readonly number[];
}

/** The cell of `doc` in a row; undefined where it has no segments. */
export function cellOfBead(project: Project, bead: Bead, doc: DocId): Cell | undefined {
  const segments = bead.cells[doc];
  if (!segments || segments.length === 0) return undefined;
  const starts: number[] = [];
  let text = '';
  for (const id of segments) {
    const { segment, document } = locateSegment(project, id);
    if (starts.length > 0) text += ' ';
    starts.push(text.length);
    text += segmentText(segment, document.text);
  }
  return { text, segments, starts };
}

/** The texts of a row in the order of the documents, `null` where one has none. */
export function rowTexts(project: Project, bead: Bead): (string | null)[] {
  return project.documents.map(({ id }) => cellOfBead(project, bead, id)?.text ?? null);
}

/** A span `[start, end)` of a segment as offsets in the cell; undefined if the segment is not in it. */
export function spanInCell(
  cell: Cell,
  segment: SegmentId,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const index = cell.segments.indexOf(segment);
  if (index < 0) return undefined;
  const base = cell.starts[index]!;
  const limit = index + 1 < cell.starts.length ? cell.starts[index + 1]! - 1 : cell.text.length;
  const from = Math.min(base + Math.max(start, 0), limit);
  return { start: from, end: Math.max(from, Math.min(base + end, limit)) };
}

/** File name without folder and extension, fit for a file system. */
export function baseName(name: string): string {
  const plain = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}<>:"/\\|?*]/gu, '_')
    .slice(0, 120)
    .trim();
  return plain === '' || plain === '.' || plain === '..' ? 'collate' : plain;
}
