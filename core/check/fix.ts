import type { Suggestion } from '../model/index.ts';
import type { CheckCell, CheckSegment } from './check.ts';
import type { MessageKey } from './message/index.ts';

/** A suggestion that replaces one stretch of a segment and is called by `key`, filled with the new text. */
export function fix(
  key: MessageKey,
  cell: CheckCell,
  segment: CheckSegment,
  start: number,
  end: number,
  text: string,
): Suggestion {
  return {
    label: { key, params: { text } },
    edits: [{ doc: cell.doc, segment: segment.id, start, end, text }],
  };
}
