import type { Operation, Project } from '../model/index.ts';
import { insertText, removeText } from './insertions.ts';
import { changeDecisions, comment, moveComments, uncomment } from './remarks.ts';
import {
  insertRow,
  mergeRows,
  removeRow,
  replaceRows,
  retargetCell,
  setStates,
  shiftSegments,
  splitRow,
} from './rows.ts';
import { setSettings } from './settings.ts';
import { editSegments, joinSegments, resegment, splitSegment } from './segments.ts';

/** A changed project and the operation that takes the change back exactly. */
export interface Applied {
  readonly project: Project;
  readonly inverse: Operation;
}

/**
 * Carries an operation out. Issues and the log stay as they are: the checks and `record` see to them. Throws `InputError`
 * and changes nothing when the operation is not possible; its `code` says why.
 */
export function apply(project: Project, operation: Operation): Applied {
  switch (operation.type) {
    case 'merge':
      return mergeRows(project, operation);
    case 'split':
      return splitRow(project, operation);
    case 'splitSegment':
      return splitSegment(project, operation);
    case 'joinSegments':
      return joinSegments(project, operation);
    case 'resegment':
      return resegment(project, operation);
    case 'shift':
      return shiftSegments(project, operation);
    case 'retarget':
      return retargetCell(project, operation);
    case 'insert':
      return insertRow(project, operation);
    case 'remove':
      return removeRow(project, operation);
    case 'edit':
      return editSegments(project, [operation]);
    case 'insertText':
      return insertText(project, operation);
    case 'removeText':
      return removeText(project, operation);
    case 'setState':
      return setStates(project, operation);
    case 'decide':
    case 'undecide':
      return changeDecisions(project, [operation]);
    case 'comment':
      return comment(project, operation);
    case 'uncomment':
      return uncomment(project, operation);
    case 'moveComments':
      return moveComments(project, operation);
    case 'replace':
      return replaceRows(project, operation);
    case 'setSettings':
      return setSettings(project, operation);
    case 'batch':
      return applyAll(project, operation.operations);
  }
}

/** Carries out several operations in order. Runs of edits and of decisions go together: what is done everywhere is one pass. */
function applyAll(project: Project, operations: readonly Operation[]): Applied {
  let current = project;
  const undo: Operation[] = [];
  for (let index = 0; index < operations.length;) {
    const edits = runOf(operations, index, isEdit);
    const decisions = runOf(operations, index, isOnDecisions);
    let applied: Applied;
    if (edits.length > 0) applied = editSegments(current, edits);
    else if (decisions.length > 0) applied = changeDecisions(current, decisions);
    else applied = apply(current, operations[index]!);
    current = applied.project;
    undo.push(applied.inverse);
    index += Math.max(edits.length, decisions.length, 1);
  }
  return { project: current, inverse: { type: 'batch', operations: undo.reverse() } };
}

type Of<T extends Operation['type']> = Extract<Operation, { type: T }>;

function isEdit(operation: Operation): operation is Of<'edit'> {
  return operation.type === 'edit';
}

function isOnDecisions(operation: Operation): operation is Of<'decide' | 'undecide'> {
  return operation.type === 'decide' || operation.type === 'undecide';
}

/** The operations of a kind that stand at a place, one behind the other. */
function runOf<Kind extends Operation>(
  operations: readonly Operation[],
  from: number,
  isOfKind: (operation: Operation) => operation is Kind,
): Kind[] {
  const run: Kind[] = [];
  for (let index = from; index < operations.length; index++) {
    const operation = operations[index]!;
    if (!isOfKind(operation)) break;
    run.push(operation);
  }
  return run;
}
