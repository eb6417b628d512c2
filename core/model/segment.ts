import type { DocId } from './document.ts';

/**
 * `<document id>:<start offset>`: unique, and unchanged by edits, re-alignment and splits further on. Segments that were
 * inserted at that place come before it and have a rank among each other: `<document id>:<start offset>+<rank>`.
 */
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
  /** Somebody put it in where the version has nothing: the slice is empty, and `edited` is the whole text. */
  readonly inserted?: true;
}

/** Makes the id of the segment of `doc` that starts at `start`. */
export function segmentId(doc: DocId, start: number): SegmentId {
  return `${doc}:${start}`;
}

/** Makes the id of a segment that is inserted at `start`; `rank` orders those at one place. */
export function insertedSegmentId(doc: DocId, start: number, rank: number): SegmentId {
  return `${doc}:${start}+${rank}`;
}

/** Document, start offset and rank that a segment id is made of; the rank of what is in the original is infinite. */
export function segmentPlace(id: SegmentId): { doc: DocId; start: number; rank: number } {
  const colon = id.lastIndexOf(':');
  const plus = id.indexOf('+', colon);
  return {
    doc: id.slice(0, colon),
    start: Number(id.slice(colon + 1, plus < 0 ? undefined : plus)),
    rank: plus < 0 ? Infinity : Number(id.slice(plus + 1)),
  };
}

/** The current text of a segment: the correction if there is one, else the original slice of `text`. */
export function segmentText(segment: Segment, text: string): string {
  return segment.edited ?? text.slice(segment.start, segment.end);
}
