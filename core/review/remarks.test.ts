import { describe, expect, it } from 'vitest';
import type { Decision, Operation } from '../model/index.ts';
import { apply } from './operation.ts';
import { after, draw, refusal, SIGNED } from './testing.ts';

const project = draw('a|А', 'b|Б');

describe('decisions', () => {
  const decide = (issue: string, reason: string, index?: number): Operation => ({
    type: 'decide',
    decision: { issue, action: 'waived', reason, textHash: '0', ...SIGNED } as Decision,
    ...(index !== undefined && { index }),
  });
  const made = after(project, decide('i1', 'first'), decide('i2', 'second'), decide('i1', 'third'));
  const reasons = ({ decisions }: typeof project) => decisions.map((one) => 'reason' in one && one.reason);

  it('come one after the other, and the latest on an issue is taken back', () => {
    expect(reasons(made)).toEqual(['first', 'second', 'third']);
    const { project: less, inverse } = apply(made, { type: 'undecide', issue: 'i1' });
    expect(reasons(less)).toEqual(['first', 'second']);
    expect(inverse).toEqual({ type: 'decide', decision: made.decisions[2], index: 2 });
    expect(apply(less, inverse).project).toEqual(made);
    expect(reasons(after(less, { type: 'undecide', issue: 'i1' }))).toEqual(['second']);
  });

  it('are taken back by their inverse', () => {
    const { project: more, inverse } = apply(made, decide('i3', 'fourth'));
    expect(apply(more, inverse).project).toEqual(made);
  });

  it('on the same issue and others go back together as they came', () => {
    const operations = [decide('i3', 'fourth'), decide('i1', 'fifth'), decide('i3', 'sixth')];
    const batch: Operation = {
      type: 'batch',
      operations: [...operations, { type: 'undecide', issue: 'i1' }, decide('i4', 'last', 1)],
    };
    const { project: more, inverse } = apply(made, batch);
    expect(reasons(more)).toEqual(['first', 'last', 'second', 'third', 'fourth', 'sixth']);
    const { project: back, inverse: again } = apply(more, inverse);
    expect(back).toEqual(made);
    expect(apply(back, again).project).toEqual(more);
  });

  it('change nothing where one of several is refused', () => {
    const operations = [decide('i3', 'fourth'), { type: 'undecide', issue: 'i9' } as const];
    expect(refusal(made, { type: 'batch', operations })).toBe('decision-missing');
    expect(reasons(made)).toEqual(['first', 'second', 'third']);
  });

  it('come before one on another issue, not before one on their own', () => {
    expect(reasons(after(made, decide('i3', 'new', 0)))).toEqual(['new', 'first', 'second', 'third']);
    expect(refusal(made, decide('i1', 'new', 2))).toBe('decision-later');
    expect(refusal(made, decide('i1', 'new', 3))).toBe('none');
    expect(refusal(made, { type: 'undecide', issue: 'i9' })).toBe('decision-missing');
  });
});

describe('comments', () => {
  const comment = (id: string, bead = 'b000001', index?: number): Operation => ({
    type: 'comment',
    comment: { id, bead, text: 'why?', ...SIGNED },
    ...(index !== undefined && { index }),
  });
  const made = after(project, comment('c1'), comment('c2', 'b000002'), comment('c3'));
  const places = ({ comments }: typeof project) => comments.map(({ id, bead }) => `${id}@${bead}`);

  it('come at the end or at a place, and go', () => {
    expect(places(made)).toEqual(['c1@b000001', 'c2@b000002', 'c3@b000001']);
    expect(places(after(made, comment('c4', 'b000002', 1)))[1]).toBe('c4@b000002');
    const { project: less, inverse } = apply(made, { type: 'uncomment', id: 'c2' });
    expect(places(less)).toEqual(['c1@b000001', 'c3@b000001']);
    expect(apply(less, inverse).project).toEqual(made);
    const { project: more, inverse: back } = apply(made, comment('c4'));
    expect(apply(more, back).project).toEqual(made);
  });

  it('move to other rows and back', () => {
    const moves = [
      { id: 'c1', bead: 'b000002' },
      { id: 'c3', bead: 'b000002' },
    ];
    const { project: moved, inverse } = apply(made, { type: 'moveComments', moves });
    expect(places(moved)).toEqual(['c1@b000002', 'c2@b000002', 'c3@b000002']);
    expect(apply(moved, inverse).project).toEqual(made);
  });

  it.each<[string, Operation, string]>([
    ['with the id of another', comment('c1'), 'comment-id-taken'],
    ['on no row', comment('c9', 'b9'), 'row-missing'],
    ['that are not there', { type: 'uncomment', id: 'c9' }, 'comment-missing'],
    ['moved to no row', { type: 'moveComments', moves: [{ id: 'c1', bead: 'b9' }] }, 'row-missing'],
    [
      'moved that are not there',
      { type: 'moveComments', moves: [{ id: 'c9', bead: 'b000001' }] },
      'comment-missing',
    ],
  ])('%s are refused', (_, operation, code) => {
    expect(refusal(made, operation)).toBe(code);
  });
});
