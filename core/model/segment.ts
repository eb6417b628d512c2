import type { DocId } from './document.ts';

/** `<document id>:<start offset>`: unique, and unchanged by edits, re-alignment and splits further on. */
export type SegmentId = string;

/** A sentence: a slice `[start, end)` of `Document.text`, UTF-16 units, without surrounding white space. */
export interface Segment {
  readonly id: SegmentId;
  readonly doc: DocId;
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The text as the user corrected it; absent while the original stands. */
  readonly edited?: string;
}

/** Makes the id of the segment of `doc` that starts at `start`. */
export function segmentId(doc: DocId, start: number): SegmentId {
  return `${doc}:${start}`;
}

/** The current text of a segment: the correction if there is one, else the original slice of `text`. */
export function segmentText(segment: Segment, text: string): string {
  return segment.edited ?? text.slice(segment.start, segment.end);
}
