import { record, redo, undo, type Operation, type Project, type ProjectSettings } from '#core';

/**
 * Everything that changes a project, as plain values: the journal stores them, the worker repeats them. The same changes on the
 * same project give the same project.
 */
export type Change =
  | { readonly type: 'record'; readonly operation: Operation; readonly by: string; readonly at: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'rename'; readonly name: string }
  | { readonly type: 'settings'; readonly settings: ProjectSettings };

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
      return { ...project, settings: change.settings };
  }
}

/** Whether the checks may find something else after `change` of `project`. */
export function affectsIssues(project: Project, change: Change): boolean {
  switch (change.type) {
    case 'record':
      return touchesText(change.operation);
    case 'undo':
      return touches(project.log.at(-1)?.operation);
    case 'redo':
      return touches(project.undone.at(-1)?.operation);
    case 'settings':
      return (
        change.settings.profile !== project.settings.profile ||
        change.settings.date !== project.settings.date ||
        change.settings.glossary !== project.settings.glossary
      );
    case 'rename':
      return false;
  }
}

function touches(operation: Operation | undefined): boolean {
  return operation !== undefined && touchesText(operation);
}

function touchesText(operation: Operation): boolean {
  if (operation.type === 'batch') return operation.operations.some(touchesText);
  return !['setState', 'decide', 'undecide', 'comment', 'uncomment'].includes(operation.type);
}
