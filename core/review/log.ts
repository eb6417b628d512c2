import type { Operation, Project } from '../model/index.ts';
import { apply } from './operation.ts';

/** Who did something, and when (ISO 8601, UTC). The core has no clock: the host says. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** Carries an operation out and writes it into the log; what was undone before can no longer be redone. */
export function record(project: Project, operation: Operation, { by, at }: Signature): Project {
  const { project: changed, inverse } = apply(project, operation);
  return { ...changed, log: [...project.log, { operation, inverse, by, at }], undone: [] };
}

/** Takes the latest entry of the log back; the same project when there is none. */
export function undo(project: Project): Project {
  const entry = project.log.at(-1);
  if (!entry) return project;
  const { project: changed } = apply(project, entry.inverse);
  return { ...changed, log: project.log.slice(0, -1), undone: [...project.undone, entry] };
}

/** Carries the entry that was undone last out again; the same project when there is none. */
export function redo(project: Project): Project {
  const entry = project.undone.at(-1);
  if (!entry) return project;
  const { project: changed } = apply(project, entry.operation);
  return { ...changed, log: [...project.log, entry], undone: project.undone.slice(0, -1) };
}
