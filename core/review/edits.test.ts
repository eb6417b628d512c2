import { describe, expect, it } from 'vitest';
import type { BeadState, Operation, Project, TextEdit } from '../model/index.ts';
import { editOperations, massEdit } from './edits.ts';
import { newInsertion } from './insertions.ts';
import { apply } from './operation.ts';
import { textOf } from './segments.ts';
import { projectOf } from './testing.ts';

const replace = (start: number, end: number, text: string, segment = 'en:0'): TextEdit => ({
  doc: 'en',
  segment,
  start,
  end,
  text,
});

const textsAfter = (project: Project, operation: Operation | undefined): string[] => {
  const after = operation ? apply(project, operation).project : project;
  return after.segments['en']!.map(({ id }) => textOf(after, id));
};

describe('edits of texts', () => {
  const project = projectOf([['One two.', 'Two three.'], ['Three.']], false);

  it.each<[string, readonly TextEdit[], readonly Operation[]]>([
    [
      'several of a segment are one operation, in whatever order they come',
      [replace(4, 7, '2'), replace(0, 3, '1')],
      [{ type: 'edit', segment: 'en:0', text: '1 2.' }],
    ],
    [
      'each segment has its own',
      [replace(0, 3, '1'), replace(0, 3, '2', 'en:9')],
      [
        { type: 'edit', segment: 'en:0', text: '1 two.' },
        { type: 'edit', segment: 'en:9', text: '2 three.' },
      ],
    ],
    ['what changes nothing is none', [replace(0, 3, 'One')], []],
    ['none', [], []],
  ])('%s', (_, edits, expected) => {
    expect(editOperations(project, edits)).toEqual(expected);
  });

  it('go by the corrected text, and back to the original where they lead there', () => {
    const corrected = apply(project, { type: 'edit', segment: 'en:0', text: 'A two.' }).project;
    expect(editOperations(corrected, [replace(0, 1, 'One')])).toEqual([
      { type: 'edit', segment: 'en:0', text: null },
    ]);
  });

  it('take away what was put in where nothing is left of it', () => {
    const emptied = apply(project, { type: 'insert', before: 'b000002', id: 'b000009' }).project;
    const filled = apply(emptied, newInsertion(emptied, 'b000009', 'en', 'New')).project;
    const { id } = filled.segments['en']!.find(({ inserted }) => inserted)!;
    expect(editOperations(filled, [replace(0, 3, '', id)])).toEqual([{ type: 'removeText', segment: id }]);
  });
});

describe('edits of many texts', () => {
  const states: readonly BeadState[] = ['reviewed', 'translated', 'final'];
  const project = states.reduce(
    (now, state, row) => apply(now, { type: 'setState', beads: [now.beads[row]!.id], state }).project,
    projectOf([['One one.'], ['One two.'], ['One three.'], ['Four.']], false),
  );
  const edits = ['en:0', 'en:9', 'en:18'].map((segment) => replace(0, 3, 'A', segment));

  it('are one operation, and confirmed rows that change are confirmed no more', () => {
    const { operation, segments, unconfirmed } = massEdit(project, edits);
    expect(segments).toBe(3);
    expect(unconfirmed).toEqual(['b000001', 'b000003']);
    expect(textsAfter(project, operation)).toEqual(['A one.', 'A two.', 'A three.', 'Four.']);
    const { project: after, inverse } = apply(project, operation!);
    expect(after.beads.map(({ state }) => state)).toEqual(['initial', 'translated', 'initial', 'initial']);
    expect(apply(after, inverse).project).toEqual(project);
  });

  it('are none where nothing changes', () => {
    expect(massEdit(project, [replace(0, 3, 'One')])).toEqual({ segments: 0, unconfirmed: [] });
  });
});
