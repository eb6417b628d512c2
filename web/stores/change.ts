import { record, redo, undo, type Operation, type Project, type ProjectSettings } from '#core';

/** Settings of the person and the screen, which no undo takes back. */
export type ViewSettings = Pick<ProjectSettings, 'user' | 'columns'>;

/**
 * Everything that changes a project, as plain values: the journal stores them, the worker repeats them. The same changes on the
 * same project give the same project.
 */
export type Change =
  | { readonly type: 'record'; readonly operation: Operation; readonly by: string; readonly at: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'rename'; readonly name: string }
  | { readonly type: 'settings'; readonly settings: Partial<ViewSettings> };

/** The project after `change`. Throws what `record` throws for operations that do not fit the project. */
export function applyChange(project: Project, change: Change): Project {
  switch (change.type) {
    case 'record':
      return record(project, change.operation, { by: change.by, at: change.at });
    case 'undo':
      return undo(project);
    case 'redo':
      return redo(project);
    case 'rename':
      return { ...project, name: change.name };
    case 'settings':
      return { ...project, settings: { ...project.settings, ...change.settings } };
  }
}

/** Whether the checks may find something else after `change` of `project`. */
export function affectsIssues(project: Project, change: Change): boolean {
  switch (change.type) {
    case 'record':
      return affects(change.operation);
    case 'undo':
      return affects(project.log.at(-1)?.operation);
    case 'redo':
      return affects(project.undone.at(-1)?.operation);
    case 'settings':
    case 'rename':
      return false;
  }
}

/** Operations after which all texts are as they were. */
const ASIDE: ReadonlySet<Operation['type']> = new Set([
  'setState',
  'decide',
  'undecide',
  'comment',
  'uncomment',
]);

function affects(operation: Operation | undefined): boolean {
  if (operation?.type === 'batch') return operation.operations.some(affects);
  if (operation?.type === 'setSettings') {
    const { profile, date, glossary } = operation.settings;
    return [profile, date, glossary].some((changed) => changed !== undefined);
  }
  return operation !== undefined && !ASIDE.has(operation.type);
}
