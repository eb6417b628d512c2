import type { Bead, BeadId, BeadState } from './alignment.ts';
import type { Comment, Decision } from './decision.ts';
import type { DocId } from './document.ts';
import type { WorkSettings } from './project.ts';
import type { Segment, SegmentId } from './segment.ts';

/**
 * A change of the project that people make. Each is a plain value, valid or refused as a whole, and `apply` of
 * `core/review/operation.ts` gives its inverse, which is an operation again.
 */
export type Operation =
  /** Joins adjacent rows, at least two, into the first of them. */
  | { readonly type: 'merge'; readonly beads: readonly BeadId[] }
  /**
   * Keeps the first `at[doc]` segments of each cell, all of them where `at` has no entry; the rest go into a new row `id`
   * below (`newBeadId` gives a fresh id). Refused when either row would be without segments.
   */
  | {
      readonly type: 'split';
      readonly bead: BeadId;
      readonly at: Readonly<Record<DocId, number>>;
      readonly id: BeadId;
    }
  /**
   * Cuts a segment in two at `offset` of its current text (UTF-16 units); both stay in the row. White space around the cut
   * belongs to neither. Refused inside a character and where one side would be blank.
   */
  | { readonly type: 'splitSegment'; readonly segment: SegmentId; readonly offset: number }
  /** Joins a segment with the next one of the same paragraph and row. */
  | { readonly type: 'joinSegments'; readonly segment: SegmentId }
  /** Cuts the stretch of the neighbouring segments `replaced` of one cell differently: the inverse of the two above. */
  | {
      readonly type: 'resegment';
      readonly replaced: readonly SegmentId[];
      readonly segments: readonly Segment[];
    }
  /** Moves the first (`up`) or last (`down`) `count` segments of a cell into the neighbouring row. */
  | {
      readonly type: 'shift';
      readonly bead: BeadId;
      readonly doc: DocId;
      readonly direction: 'up' | 'down';
      readonly count: number;
    }
  /** Moves a whole cell to another row, beside what is there; the rows between must be empty in that document. */
  | { readonly type: 'retarget'; readonly doc: DocId; readonly from: BeadId; readonly to: BeadId }
  /** A new row without segments, before the row `before`, or at the end. */
  | {
      readonly type: 'insert';
      readonly before: BeadId | null;
      readonly id: BeadId;
      /** The row as it was, where a removed one comes back; its id is `id`. */
      readonly bead?: Bead;
    }
  /** Takes a row without segments away. */
  | { readonly type: 'remove'; readonly bead: BeadId }
  /** Corrects a segment's text; `null` goes back to the original. */
  | { readonly type: 'edit'; readonly segment: SegmentId; readonly text: string | null }
  /** Gives a cell a text that the version does not have, as the segment `at` of it (`newInsertion` makes one). */
  | {
      readonly type: 'insertText';
      readonly bead: BeadId;
      readonly at: number;
      readonly segment: Segment;
    }
  /** Takes an inserted segment away. */
  | { readonly type: 'removeText'; readonly segment: SegmentId }
  /** Confirms rows, or takes that back; their scores stay what the aligner thought. */
  | { readonly type: 'setState'; readonly beads: readonly BeadId[]; readonly state: BeadState }
  /** `index`: place in the list of decisions, where one comes back; else the end. */
  | { readonly type: 'decide'; readonly decision: Decision; readonly index?: number }
  /** Takes the latest decision on an issue back: the inverse of `decide`. */
  | { readonly type: 'undecide'; readonly issue: string }
  /** `index`: place in the list of comments, where one comes back; else the end. */
  | { readonly type: 'comment'; readonly comment: Comment; readonly index?: number }
  | { readonly type: 'uncomment'; readonly id: string }
  /** Hangs comments on other rows: rows that go away pass theirs on, and this takes that back. */
  | {
      readonly type: 'moveComments';
      readonly moves: readonly { readonly id: string; readonly bead: BeadId }[];
    }
  /** Puts `beads` in the place of the adjacent rows `replaced`; both hold the same segments. Realignment does this. */
  | { readonly type: 'replace'; readonly replaced: readonly BeadId[]; readonly beads: readonly Bead[] }
  /** Sets what the checks and the alignment go by; `null` goes back to what holds where the project says nothing. */
  | { readonly type: 'setSettings'; readonly settings: SettingsChange }
  /** Several operations that are undone as one. */
  | { readonly type: 'batch'; readonly operations: readonly Operation[] };

/** New values of some settings. */
export type SettingsChange = {
  readonly [K in keyof WorkSettings]?: WorkSettings[K] | (K extends 'profile' ? never : null);
};

/** One entry of the log: the audit trail and the undo stack at once. */
export interface LogEntry {
  readonly operation: Operation;
  readonly inverse: Operation;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
