import type { DocId, Operation, SegmentId, TextEdit } from '#core';

/** The edit operations that make a suggestion's replacements, one a segment; replacements in a segment must not overlap. */
export function editOperations(
  edits: readonly TextEdit[],
  segmentOf: (doc: DocId, segment: SegmentId) => { text: string; original: string } | undefined,
): Operation[] {
  const texts = new Map<SegmentId, { text: string; original: string }>();
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    const known = texts.get(edit.segment) ?? segmentOf(edit.doc, edit.segment);
    if (!known) continue;
    const text = known.text.slice(0, edit.start) + edit.text + known.text.slice(edit.end);
    texts.set(edit.segment, { ...known, text });
  }
  return [...texts].map(([segment, { text, original }]) => ({
    type: 'edit',
    segment,
    text: text === original ? null : text,
  }));
}
