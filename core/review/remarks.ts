import type { Decision, Operation, Project } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import type { Applied } from './operation.ts';

type Of<T extends Operation['type']> = Extract<Operation, { type: T }>;

/** Adds decisions on issues and takes the latest ones back, in order and in one pass. */
export function changeDecisions(
  project: Project,
  changes: readonly (Of<'decide'> | Of<'undecide'>)[],
): Applied {
  const decisions = [...project.decisions];
  const undo = changes.map((change) =>
    change.type === 'decide' ? decide(decisions, change) : undecide(decisions, change),
  );
  const inverse: Operation = undo.length === 1 ? undo[0]! : { type: 'batch', operations: undo.reverse() };
  return { project: { ...project, decisions }, inverse };
}

/** Puts a decision in its place of a list; gives the inverse. */
function decide(decisions: Decision[], { decision, index }: Of<'decide'>): Operation {
  const place = index ?? decisions.length;
  if (decisions.slice(place).some(({ issue }) => issue === decision.issue)) {
    throw new InputError(
      'decision-later',
      'There is a later decision on this issue.',
      {},
      { issue: decision.issue },
    );
  }
  decisions.splice(place, 0, decision);
  return { type: 'undecide', issue: decision.issue };
}

/** Takes the latest decision on an issue out of a list; gives the inverse. */
function undecide(decisions: Decision[], { issue }: Of<'undecide'>): Operation {
  const index = decisions.findLastIndex((decision) => decision.issue === issue);
  const decision = decisions[index];
  if (!decision) {
    throw new InputError('decision-missing', 'There is no decision on this issue.', {}, { issue });
  }
  decisions.splice(index, 1);
  return { type: 'decide', decision, index };
}

/** Adds a comment on a row. */
export function comment(project: Project, { comment: added, index }: Of<'comment'>): Applied {
  if (project.comments.some(({ id }) => id === added.id)) {
    throw new InputError(
      'comment-id-taken',
      `There is a comment ${added.id} already.`,
      {},
      { comment: added.id },
    );
  }
  if (!project.beads.some(({ id }) => id === added.bead)) {
    throw new InputError('row-missing', `There is no row ${added.bead}.`, {}, { row: added.bead });
  }
  return {
    project: {
      ...project,
      comments: project.comments.toSpliced(index ?? project.comments.length, 0, added),
    },
    inverse: { type: 'uncomment', id: added.id },
  };
}

/** Removes a comment. */
export function uncomment(project: Project, { id }: Of<'uncomment'>): Applied {
  const index = project.comments.findIndex((candidate) => candidate.id === id);
  const removed = project.comments[index];
  if (!removed) {
    throw new InputError('comment-missing', `There is no comment ${id}.`, {}, { comment: id });
  }
  return {
    project: { ...project, comments: project.comments.toSpliced(index, 1) },
    inverse: { type: 'comment', comment: removed, index },
  };
}

/** Hangs comments on other rows. */
export function moveComments(project: Project, { moves }: Of<'moveComments'>): Applied {
  const to = new Map(moves.map(({ id, bead }) => [id, bead]));
  const rows = new Set(project.beads.map(({ id }) => id));
  const back: { id: string; bead: string }[] = [];
  const comments = project.comments.map((candidate) => {
    const bead = to.get(candidate.id);
    if (bead === undefined) return candidate;
    if (!rows.has(bead)) throw new InputError('row-missing', `There is no row ${bead}.`, {}, { row: bead });
    back.push({ id: candidate.id, bead: candidate.bead });
    return { ...candidate, bead };
  });
  if (back.length !== to.size) {
    throw new InputError('comment-missing', 'A comment to be moved is not there.');
  }
  return { project: { ...project, comments }, inverse: { type: 'moveComments', moves: back } };
}
