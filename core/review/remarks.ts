import type { Operation, Project } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import type { Applied } from './operation.ts';

type Of<T extends Operation['type']> = Extract<Operation, { type: T }>;

/** Adds a decision on an issue. */
export function decide(project: Project, { decision, index }: Of<'decide'>): Applied {
  const place = index ?? project.decisions.length;
  if (project.decisions.slice(place).some(({ issue }) => issue === decision.issue)) {
    throw new InputError(
      'decision-later',
      'There is a later decision on this issue.',
      {},
      { issue: decision.issue },
    );
  }
  return {
    project: { ...project, decisions: project.decisions.toSpliced(place, 0, decision) },
    inverse: { type: 'undecide', issue: decision.issue },
  };
}

/** Takes the latest decision on an issue back. */
export function undecide(project: Project, { issue }: Of<'undecide'>): Applied {
  const index = project.decisions.findLastIndex((decision) => decision.issue === issue);
  const decision = project.decisions[index];
  if (!decision) {
    throw new InputError('decision-missing', 'There is no decision on this issue.', {}, { issue });
  }
  return {
    project: { ...project, decisions: project.decisions.toSpliced(index, 1) },
    inverse: { type: 'decide', decision, index },
  };
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
