import type { IssueId } from './issue.ts';

/** Why an issue may stand as it is. `other` wants a note. */
export const WAIVER_REASONS = ['correct-as-is', 'stylistic', 'source-error', 'house-style', 'other'] as const;
export type WaiverReason = (typeof WAIVER_REASONS)[number];

/** What somebody decided about an issue; the latest decision on an issue counts. */
export interface Decision {
  readonly issue: IssueId;
  readonly action: 'fixed' | 'waived' | 'deferred' | 'reopened';
  readonly reason?: WaiverReason;
  readonly note?: string;
  /** Display name of the person, as set in the project's settings; may be empty. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Hash of the texts of the row it was taken on: the issue reopens when they change. */
  readonly textHash: string;
}

/** A remark on a row. */
export interface Comment {
  readonly id: string;
  readonly bead: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}
