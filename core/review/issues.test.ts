import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue, Project, TextEdit } from '../model/index.ts';
import { statuses } from './decision.ts';
import { decideAll, findingOf, fixAll } from './issues.ts';
import { apply } from './operation.ts';
import { textOf } from './segments.ts';
import { projectOf } from './testing.ts';

const SIGNATURE = { by: 'Ann', at: '2026-01-02T00:00:00Z' };

/** An issue of a row about a stretch of its segment, with a fix. */
function issueOf(
  id: string,
  row: number,
  segment: string,
  [start, end]: [number, number],
  fix?: string,
): Issue {
  const edit: TextEdit = { doc: 'en', segment, start, end, text: fix ?? '' };
  return {
    id,
    check: 'number',
    type: 'numbers',
    severity: 'error',
    bead: `b00000${row}`,
    spans: [{ doc: 'en', segment, start, end }],
    message: { key: 'number.differs', params: {} },
    suggestions: fix === undefined ? [] : [{ label: { key: 'fix', params: {} }, edits: [edit] }],
  };
}

const bare = projectOf([['Say one two.'], ['Say one two.']], false);
const ISSUES = [
  issueOf('a', 1, 'en:0', [4, 7], '1'),
  issueOf('b', 1, 'en:0', [8, 11], '2'),
  issueOf('c', 2, 'en:13', [4, 7], '1'),
];
const project: Project = { ...bare, issues: ISSUES };

const statusesOf = (now: Project): Record<string, string> => Object.fromEntries(statuses(now));

describe('decisions on several issues', () => {
  it('are an entry for each, and undone as one', () => {
    const verdict = { action: 'waived', reason: 'stylistic', note: 'Agreed' } as const;
    const { project: after, inverse } = apply(project, decideAll(project, ISSUES, verdict, SIGNATURE));
    expect(statusesOf(after)).toEqual({ a: 'waived', b: 'waived', c: 'waived' });
    expect(after.decisions.map(({ issue, reason, by }) => [issue, reason, by])).toEqual([
      ['a', 'stylistic', 'Ann'],
      ['b', 'stylistic', 'Ann'],
      ['c', 'stylistic', 'Ann'],
    ]);
    expect(apply(after, inverse).project).toEqual(project);
  });

  it('on one issue are a plain decision', () => {
    expect(decideAll(project, ISSUES.slice(0, 1), { action: 'deferred' }, SIGNATURE)).toMatchObject({
      type: 'decide',
    });
  });
});

describe('fixes of several issues', () => {
  const textsAfter = (issues: readonly Issue[]): string[] => {
    const { operation } = fixAll(project, issues, SIGNATURE);
    const after = operation ? apply(project, operation).project : project;
    return after.segments['en']!.map(({ id }) => textOf(after, id));
  };

  it('are made together and noted', () => {
    const { operation, fixed, left } = fixAll(project, ISSUES, SIGNATURE);
    expect([fixed.length, left.length]).toEqual([3, 0]);
    const { project: after, inverse } = apply(project, operation!);
    expect(textOf(after, 'en:0')).toBe('Say 1 2.');
    expect(statusesOf(after)).toEqual({ a: 'fixed', b: 'fixed', c: 'fixed' });
    expect(apply(after, inverse).project).toEqual(project);
  });

  it.each<[string, Issue[], string[], string[]]>([
    [
      'one that changes the same words is left',
      [issueOf('d', 1, 'en:0', [4, 11], 'no')],
      ['Say 1 2.'],
      ['d'],
    ],
    ['the same one twice is made once', [issueOf('d', 1, 'en:0', [4, 7], '1')], ['Say 1 2.'], []],
    ['what has no fix is left', [issueOf('d', 1, 'en:0', [0, 3])], ['Say 1 2.'], ['d']],
    ['what lies outside the text is left', [issueOf('d', 1, 'en:0', [90, 93], 'x')], ['Say 1 2.'], ['d']],
    ['what is in no text is left', [issueOf('d', 1, 'en:99', [0, 3], 'x')], ['Say 1 2.'], ['d']],
  ])('%s', (_, more, [first], left) => {
    const issues = [...ISSUES, ...more];
    expect(textsAfter(issues)[0]).toBe(first);
    expect(fixAll(project, issues, SIGNATURE).left.map(({ id }) => id)).toEqual(left);
  });

  it('are made where they touch none before them, in whatever order they come', () => {
    const stretch = fc
      .tuple(fc.nat(12), fc.nat(3))
      .map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(stretch, fc.constantFrom('1', '2')), { maxLength: 12 }), (list) => {
        const issues = list.map(([[start, end], fix], at) =>
          issueOf(`i${at}`, 1, 'en:0', [start, Math.min(end, 12)], fix),
        );
        const made: TextEdit[] = [];
        const expected = issues.filter(({ suggestions }) => {
          const edit = suggestions[0]!.edits[0]!;
          const isFine = made.every(
            ({ start, end, text }) =>
              edit.end < start ||
              edit.start > end ||
              (edit.start === start && edit.end === end && edit.text === text),
          );
          if (isFine) made.push(edit);
          return isFine;
        });
        const { operation, fixed } = fixAll(project, issues, SIGNATURE);
        if (operation) expect(fixed.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  it('take the confirmation of the rows back that they change', () => {
    const confirmed = apply(project, {
      type: 'setState',
      beads: ['b000001', 'b000002'],
      state: 'reviewed',
    }).project;
    const { operation, unconfirmed } = fixAll(confirmed, ISSUES.slice(2), SIGNATURE);
    expect(unconfirmed).toEqual(['b000002']);
    expect(apply(confirmed, operation!).project.beads.map(({ state }) => state)).toEqual([
      'reviewed',
      'initial',
    ]);
  });

  it('are none without issues', () => {
    expect(fixAll(project, [], SIGNATURE)).toEqual({ fixed: [], left: [], unconfirmed: [] });
  });
});

describe('what an issue is about', () => {
  it('is the same on other rows', () => {
    const [a, b, c] = ISSUES.map((issue) => findingOf(project, issue));
    expect(a).toBe(c);
    expect(a).not.toBe(b);
  });

  it('goes by values where there are any', () => {
    const valued = (value: string, end: number): Issue => ({
      ...ISSUES[0]!,
      spans: [{ doc: 'en', segment: 'en:0', start: 0, end, value }],
    });
    expect(findingOf(project, valued('1', 3))).toBe(findingOf(project, valued('1', 7)));
    expect(findingOf(project, valued('1', 3))).not.toBe(findingOf(project, valued('2', 3)));
  });
});
