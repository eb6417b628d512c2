import type { BeadId, Operation, Project, TextEdit } from '../model/index.ts';
import { groupBy, segmentText } from '../model/index.ts';
import { indexOfRowWith, locateSegment } from './locate.ts';

/**
 * The operations that make replacements in current texts, one a segment. Replacements in a segment must not overlap; those that
 * change nothing are left out. What was put into an empty cell goes with its last letter. Throws `segment-missing`.
 */
export function editOperations(project: Project, edits: readonly TextEdit[]): Operation[] {
  return [...groupBy(edits, ({ segment }) => segment)].flatMap(([id, list]): Operation[] => {
    const { segment, document } = locateSegment(project, id);
    const before = segmentText(segment, document.text);
    let at = 0;
    let text = '';
    for (const edit of [...list].sort((a, b) => a.start - b.start)) {
      text += before.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    text += before.slice(at);
    if (text === before) return [];
    if (segment.inserted && text.trim() === '') return [{ type: 'removeText', segment: id }];
    const isOriginal = !segment.inserted && text === document.text.slice(segment.start, segment.end);
    return [{ type: 'edit', segment: id, text: isOriginal ? null : text }];
  });
}

/** Replacements in many texts at once. */
export interface MassEdit {
  /** Undone as one. Absent where nothing would change. */
  readonly operation?: Operation;
  readonly segments: number;
  /** Confirmed rows among those that change: nobody has seen the new text, so they are confirmed no more. */
  readonly unconfirmed: readonly BeadId[];
}

/** Makes replacements in many texts one operation, which also takes the confirmation of the rows back that it changes. */
export function massEdit(project: Project, edits: readonly TextEdit[]): MassEdit {
  const changes = editOperations(project, edits);
  const rows = new Set<BeadId>();
  for (const change of changes) {
    if (change.type !== 'edit' && change.type !== 'removeText') continue;
    const { id, state } = project.beads[indexOfRowWith(project, change.segment)]!;
    if (state === 'reviewed' || state === 'final') rows.add(id);
  }
  const unconfirmed = [...rows];
  if (changes.length === 0) return { segments: 0, unconfirmed };
  const reopen: Operation[] =
    unconfirmed.length > 0 ? [{ type: 'setState', beads: unconfirmed, state: 'initial' }] : [];
  return {
    operation: { type: 'batch', operations: [...reopen, ...changes] },
    segments: changes.length,
    unconfirmed,
  };
}
