import type { Project } from '#core';
import { affectsIssues, applyChange, type Change } from '../stores/change.ts';

/** A stored change with its number; the first after a snapshot has the number that follows the snapshot's. */
export interface Numbered {
  readonly seq: number;
  readonly change: Change;
}

/**
 * A project after the changes made since it was stored, `seq`, and whether the checks are to run again (`stale`). Where the browser
 * refused one of them, those after it do not fit any more: the project is as it was before (`whole`: false).
 */
export function replay(
  stored: Project,
  seq: number,
  changes: readonly Numbered[],
): { project: Project; stale: boolean; whole: boolean } {
  let project = stored;
  let stale = false;
  for (const [at, { seq: number, change }] of changes.entries()) {
    if (number !== seq + at + 1) return { project, stale, whole: false };
    try {
      const after = applyChange(project, change);
      stale ||= affectsIssues(project, change);
      project = after;
    } catch {
      return { project, stale, whole: false };
    }
  }
  return { project, stale, whole: true };
}
