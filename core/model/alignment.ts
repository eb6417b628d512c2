import type { DocId } from './document.ts';
import type { SegmentId } from './segment.ts';

/** `b000001` …: stable over re-export; a split or inserted row gets a fresh number. */
export type BeadId = string;

/** Makes a bead id from a number, at least six digits wide so that ids sort as text. */
export function beadId(n: number): BeadId {
  return `b${String(n).padStart(6, '0')}`;
}

/** How far the work on a row is, in the terms of XLIFF 2 (`state`). */
export type BeadState = 'initial' | 'translated' | 'reviewed' | 'final';

/**
 * A row of the workbench: the segments of every document that say the same thing. A document without an entry, or with an
 * empty list, has nothing there (an omission or an addition).
 */
export interface Bead {
  readonly id: BeadId;
  readonly cells: Readonly<Record<DocId, readonly SegmentId[]>>;
  /** Calibrated probability in 0–1 that the row is exactly right, as the aligner saw it; 1 for rows a user made. */
  readonly score: number;
  readonly origin: 'auto' | 'manual';
  readonly state: BeadState;
}

/** Whether people made or confirmed the row, so that realignment has to leave it alone. */
export function isFixed(bead: Bead): boolean {
  return bead.origin === 'manual' || bead.state !== 'initial';
}
