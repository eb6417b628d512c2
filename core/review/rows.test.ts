import { describe, expect, it } from 'vitest';
import type { Bead, BeadState, Operation, Project } from '../model/index.ts';
import { apply } from './operation.ts';
import { after, draw, picture, refusal, SIGNED } from './testing.ts';

const comment = (id: string, bead: string): Operation => ({
  type: 'comment',
  comment: { id, bead, text: 'why?', ...SIGNED },
});
const states = (project: Project): BeadState[] => project.beads.map(({ state }) => state);
/** Where the comments of a project are, `comment@row`. */
const comments = (project: Project): string[] => project.comments.map(({ id, bead }) => `${id}@${bead}`);

function row(id: string, cells: Bead['cells']): Bead {
  return { id, cells, score: 0.9, origin: 'auto', state: 'initial' };
}

/** A project whose rows a… are in these states. */
function inStates(...wanted: BeadState[]): Project {
  const project = draw(...wanted.map((_, at) => `${'abcd'[at]}|${'АБВГ'[at]}`));
  return after(
    project,
    ...project.beads.map(({ id }, at): Operation => ({ type: 'setState', beads: [id], state: wanted[at]! })),
  );
}

describe('a row that two are joined to', () => {
  it.each<[BeadState[], BeadState]>([
    [['initial', 'final'], 'initial'],
    [['final', 'translated'], 'translated'],
    [['reviewed', 'final'], 'reviewed'],
    [['reviewed', 'translated', 'final'], 'translated'],
    [['final', 'final'], 'final'],
  ])('of the states %j is %s, made by hand and certain', (wanted, state) => {
    const project = inStates(...wanted);
    const merged = after(project, { type: 'merge', beads: project.beads.map(({ id }) => id) });
    expect(merged.beads).toMatchObject([{ state, origin: 'manual', score: 1 }]);
  });

  it('names no document that it has nothing of', () => {
    const merged = after(draw('a|', 'b|'), { type: 'merge', beads: ['b000001', 'b000002'] });
    expect(merged.beads[0]!.cells).toEqual({ en: ['en:0', 'en:2'] });
  });
});

describe('a cut of a row', () => {
  const project = draw('a/b|А');

  it.each([
    [{ en: -1 }, 'split-outside'],
    [{ en: 0.5 }, 'split-outside'],
    [{ en: 3 }, 'split-outside'],
    [{ en: 0 }, 'none'],
    [{ en: 2, ru: 0 }, 'none'],
    [{}, 'split-empty'],
  ])('at %j: %s', (at, code) => {
    const split: Operation = { type: 'split', bead: 'b000001', at: at as Record<string, number>, id: 'b9' };
    expect(refusal(project, split)).toBe(code);
  });

  it('leaves both as far as the row was', () => {
    const split: Operation = { type: 'split', bead: 'b000001', at: { en: 1 }, id: 'b9' };
    expect(states(after(inStates('reviewed'), { ...split, at: { en: 0 } }))).toEqual([
      'reviewed',
      'reviewed',
    ]);
    expect(picture(after(project, split))).toEqual(['a|А', 'b|']);
  });
});

describe('a sentence moved to the next row', () => {
  const shift: Operation = { type: 'shift', bead: 'b000002', doc: 'en', direction: 'down', count: 1 };
  const project = draw('a|А', 'b/c/d|Б', '|В');

  it.each<[Partial<typeof shift>, string[]]>([
    [{}, ['a|А', 'b/c|Б', 'd|В']],
    [{ count: 2 }, ['a|А', 'b|Б', 'c/d|В']],
    [{ count: 3 }, ['a|А', '|Б', 'b/c/d|В']],
    [{ direction: 'up', count: 2 }, ['a/b/c|А', 'd|Б', '|В']],
  ])('%j', (change, expected) => {
    expect(picture(after(project, { ...shift, ...change } as Operation))).toEqual(expected);
  });

  it.each<[Partial<typeof shift>, string]>([
    [{ count: 0 }, 'shift-outside'],
    [{ count: 0.5 }, 'shift-outside'],
    [{ count: 4 }, 'shift-outside'],
    [{ bead: 'b000003' }, 'row-at-edge'],
    [{ bead: 'b000003', direction: 'up' }, 'shift-outside'],
    [{ bead: 'b000001', direction: 'up' }, 'row-at-edge'],
  ])('%j is refused: %s', (change, code) => {
    expect(refusal(project, { ...shift, ...change } as Operation)).toBe(code);
  });

  it('refuses a move to where it stands', () => {
    const retarget: Operation = { type: 'retarget', doc: 'en', from: 'b000002', to: 'b000002' };
    expect(refusal(project, retarget)).toBe('retarget-nothing');
  });
});

describe('an empty row', () => {
  const project = draw('a|А', 'b|Б');
  const insert: Operation = { type: 'insert', before: 'b000002', id: 'b9' };

  it.each<[string, Operation, string]>([
    ['with the id of another', { ...insert, id: 'b000001' }, 'row-id-taken'],
    ['with text', { ...insert, bead: row('b9', { en: ['en:0'] }) }, 'insert-filled'],
    ['with another id inside', { ...insert, bead: row('b8', {}) }, 'insert-filled'],
    ['before no row', { ...insert, before: 'b7' }, 'row-missing'],
  ])('%s is refused', (_, operation, code) => {
    expect(refusal(project, operation)).toBe(code);
  });

  it('is new, made by hand and certain, or as it was', () => {
    expect(after(project, insert).beads[1]).toEqual({
      ...row('b9', {}),
      score: 1,
      origin: 'manual',
    });
    const old = row('b9', {});
    expect(after(project, { ...insert, bead: old }).beads[1]).toBe(old);
  });

  it.each<[string, Operation['type'] extends string ? string | null : never, string]>([
    ['below', 'b000002', 'b000002'],
    ['above at the end', null, 'b000002'],
    ['below at the start', 'b000001', 'b000001'],
  ])('leaves its comments to the row %s', (_, before, heir) => {
    const commented = after(project, { ...insert, before }, comment('c1', 'b9'), comment('c2', 'b000001'));
    const removed = apply(commented, { type: 'remove', bead: 'b9' });
    expect(comments(removed.project)).toEqual([`c1@${heir}`, 'c2@b000001']);
    expect(apply(removed.project, removed.inverse).project).toEqual(commented);
  });

  it('stays if it is the last one and has comments', () => {
    const only = draw('|');
    expect(refusal(only, { type: 'remove', bead: 'b000001' })).toBe('none');
    const commented = after(only, comment('c1', 'b000001'));
    expect(refusal(commented, { type: 'remove', bead: 'b000001' })).toBe('remove-last');
  });
});

describe('states', () => {
  const project = inStates('initial', 'translated', 'translated');

  it('come back, one operation for rows that had the same', () => {
    const all = project.beads.map(({ id }) => id);
    const { project: changed, inverse } = apply(project, { type: 'setState', beads: all, state: 'final' });
    expect(states(changed)).toEqual(['final', 'final', 'final']);
    expect(inverse).toEqual({
      type: 'batch',
      operations: [
        { type: 'setState', beads: ['b000001'], state: 'initial' },
        { type: 'setState', beads: ['b000002', 'b000003'], state: 'translated' },
      ],
    });
    const one = apply(project, { type: 'setState', beads: ['b000003'], state: 'final' });
    expect(one.inverse).toEqual({ type: 'setState', beads: ['b000003'], state: 'translated' });
  });

  it('leave a row as it is that has the state already', () => {
    const same = after(project, { type: 'setState', beads: ['b000001', 'b000002'], state: 'initial' });
    expect(same.beads[0]).toBe(project.beads[0]);
  });

  it('of no row are refused', () => {
    expect(refusal(project, { type: 'setState', beads: ['b000001', 'b9'], state: 'final' })).toBe(
      'row-missing',
    );
  });
});

describe('rows in the place of others', () => {
  const project = draw('a/b|А', 'c|Б');
  const replace: Operation = {
    type: 'replace',
    replaced: ['b000001'],
    beads: [row('b8', { en: ['en:0'] }), row('b9', { en: ['en:2'], ru: ['ru:0'] })],
  };

  it.each<[string, Partial<typeof replace>, string]>([
    ['none', { beads: [] }, 'replace-nothing'],
    ['less text', { beads: [row('b8', { en: ['en:0'], ru: ['ru:0'] })] }, 'replace-differs'],
    [
      'the text of another row',
      { beads: [row('b8', { en: ['en:0', 'en:4'], ru: ['ru:0'] })] },
      'replace-differs',
    ],
    [
      'text of another document',
      { beads: [row('b8', { en: ['en:0', 'en:2'], ru: ['ru:0'], ar: ['ar:0'] })] },
      'replace-differs',
    ],
    [
      'nothing of another document',
      { beads: [row('b8', { en: ['en:0', 'en:2'], ru: ['ru:0'], ar: [] })] },
      'none',
    ],
    [
      'the id of a row that stays',
      { beads: [row('b000002', { en: ['en:0', 'en:2'], ru: ['ru:0'] })] },
      'row-id-taken',
    ],
    [
      'one id twice',
      { beads: [row('b8', { en: ['en:0'] }), row('b8', { en: ['en:2'], ru: ['ru:0'] })] },
      'row-id-taken',
    ],
    ['their own ids', { beads: [row('b000001', { en: ['en:0', 'en:2'], ru: ['ru:0'] })] }, 'none'],
  ])('%s: %s', (_, change, code) => {
    expect(refusal(project, { ...replace, ...change } as Operation)).toBe(code);
  });

  it('take the comments to where the first sentence of their row is, and give them back', () => {
    const two = after(
      draw('a|А', 'b|Б', '|', 'c|В'),
      comment('c1', 'b000001'),
      comment('c2', 'b000002'),
      comment('c3', 'b000003'),
      comment('c4', 'b000004'),
    );
    const replaced = apply(two, {
      type: 'replace',
      replaced: ['b000001', 'b000002', 'b000003'],
      beads: [row('b8', { en: ['en:0'], ru: ['ru:0'] }), row('b9', { en: ['en:2'], ru: ['ru:2'] })],
    });
    expect(comments(replaced.project)).toEqual(['c1@b8', 'c2@b9', 'c3@b8', 'c4@b000004']);
    expect(apply(replaced.project, replaced.inverse).project).toEqual(two);
  });
});
