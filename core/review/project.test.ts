import { describe, expect, it } from 'vitest';
import type { Bead, Project, Segment } from '../model/index.ts';
import { newInsertion } from './insertions.ts';
import { record, redo, undo } from './log.ts';
import { brokenInvariants, createProject, newBeadId } from './project.ts';
import { draw, projectOf, SIGNED } from './testing.ts';

const project = draw('One. / Two. | Раз.', 'Three. | Два. / Три.');

/** `project` with other segments of the English version. */
function withSegments(change: (segments: Segment[]) => Segment[]): Project {
  return { ...project, segments: { ...project.segments, en: change([...project.segments.en!]) } };
}

/** `project` with another first row. */
function withRow(change: Partial<Bead>): Project {
  const [first, ...rest] = project.beads;
  return { ...project, beads: [{ ...first!, ...change }, ...rest] };
}

/** The first segments with another second one. */
const second =
  (change: Partial<Segment>) =>
  ([first, one, ...rest]: Segment[]): Segment[] => [first!, { ...one!, ...change }, ...rest];

describe('a project is broken', () => {
  it('in no way when it is made', () => {
    expect(brokenInvariants(project)).toEqual([]);
    expect(brokenInvariants(projectOf([['One.', 'Two.'], ['Three.']]))).toEqual([]);
  });

  it.each<[string, Project, string]>([
    [
      'by a document twice',
      { ...project, documents: [...project.documents, project.documents[0]!] },
      'The document en is there twice.',
    ],
    [
      'by segments of no document',
      { ...project, segments: { ...project.segments, fr: [] } },
      'There are segments of fr, which is no document.',
    ],
    [
      'by an id of another place',
      withSegments(second({ id: 'en:6' })),
      'Segment en:6 has an id that does not fit.',
    ],
    [
      'by a segment of another document',
      withSegments(second({ doc: 'ru' })),
      'Segment en:5 has an id that does not fit.',
    ],
    [
      'by a paragraph that is not there',
      withSegments(second({ paragraph: 1 })),
      'Segment en:5 reaches over its paragraph.',
    ],
    [
      'by a segment that ends behind its paragraph',
      withSegments(([first, two, three]) => [first!, two!, { ...three!, end: three!.end + 1 }]),
      'Segment en:10 reaches over its paragraph.',
    ],
    ['by an empty segment', withSegments(second({ end: 5 })), 'Segment en:5 is empty or out of order.'],
    [
      'by a segment that was put in and has text of the original',
      withSegments(second({ inserted: true, edited: 'New.' })),
      'Segment en:5 is empty or out of order.',
    ],
    [
      'by a segment that was put in without a text',
      withSegments(second({ inserted: true, end: 5 })),
      'Segment en:5 is empty or out of order.',
    ],
    [
      'by two segments of one stretch',
      withSegments(([first, ...rest]) => [{ ...first!, end: 6 }, ...rest]),
      'Segment en:5 is empty or out of order.',
    ],
    [
      'by text between segments',
      withSegments(([first, ...rest]) => [{ ...first!, end: 2 }, ...rest]),
      'There is text before en:5 that no segment holds.',
    ],
    [
      'by a row twice',
      { ...project, beads: [...project.beads, { ...project.beads[0]!, cells: {} }] },
      'The row b000001 is there twice.',
    ],
    ['by a score below 0', withRow({ score: -0.1 }), 'The score of row b000001 is not in 0–1.'],
    ['by a score above 1', withRow({ score: 1.1 }), 'The score of row b000001 is not in 0–1.'],
    ['by a score that is no number', withRow({ score: NaN }), 'The score of row b000001 is not in 0–1.'],
    [
      'by a cell of no document',
      withRow({ cells: { ...project.beads[0]!.cells, fr: [] } }),
      'The row b000001 has a cell of fr, which is no document.',
    ],
    [
      'by segments out of order',
      withRow({ cells: { ...project.beads[0]!.cells, en: ['en:5', 'en:0'] } }),
      'The row b000001 holds segments of en that are not next in order.',
    ],
    [
      'by a segment in no row',
      { ...project, beads: project.beads.slice(0, 1) },
      'The rows hold 2 of 3 segments of en.',
    ],
    [
      'by a comment on no row',
      { ...project, comments: [{ id: 'c1', bead: 'b000009', text: 'Why?', ...SIGNED }] },
      'The comment c1 stands on row b000009, which is not there.',
    ],
  ])('%s', (_, broken, sentence) => {
    expect(brokenInvariants(broken)).toContain(sentence);
  });

  it('by nothing on the edges: scores of 0 and 1, a segment that was put in', () => {
    expect(brokenInvariants(withRow({ score: 0 }))).toEqual([]);
    expect(brokenInvariants(withRow({ score: 1 }))).toEqual([]);
    const comments = [{ id: 'c1', bead: 'b000002', text: 'Why?', ...SIGNED }];
    expect(brokenInvariants({ ...project, comments })).toEqual([]);
    const half = draw('One. | Раз.', 'Two. |');
    const put = newInsertion(half, 'b000002', 'ru', 'Два.');
    expect(brokenInvariants(record(half, put, SIGNED))).toEqual([]);
  });
});

function insertion() {
  return { type: 'insert', before: 'b000002', id: newBeadId(project) } as const;
}

describe('a new project', () => {
  it('numbers its rows, keeps what has text, and takes over settings', () => {
    const { documents, segments } = project;
    const made = createProject({
      ...{ id: 'x', name: 'Text', created: SIGNED.at, documents },
      segments: documents.map(({ id }) => segments[id]!),
      rows: [
        { cells: [[0, 1], []], score: 0.25 },
        { cells: [[2], [0, 1, 2]], score: 1 },
      ],
      settings: { user: 'Ann' },
    });
    expect(made.beads).toEqual([
      { id: 'b000001', cells: { en: ['en:0', 'en:5'] }, score: 0.25, origin: 'auto', state: 'initial' },
      {
        ...{ id: 'b000002', score: 1, origin: 'auto', state: 'initial' },
        cells: { en: ['en:10'], ru: ['ru:0', 'ru:5', 'ru:10'] },
      },
    ]);
    expect(made.settings).toEqual({ user: 'Ann', profile: {} });
    expect(brokenInvariants(made)).toEqual([]);
  });
});

describe('the log', () => {
  const done = record(project, insertion(), SIGNED);

  it('says what was done, by whom and when', () => {
    expect(done.log).toMatchObject([{ operation: insertion(), ...SIGNED }]);
    expect(done.beads).toHaveLength(3);
  });

  it('takes back and does again, the latest first', () => {
    const more = record(done, { type: 'setState', beads: ['b000001'], state: 'reviewed' }, SIGNED);
    const back = undo(undo(more));
    expect(back.beads).toEqual(project.beads);
    expect(back.log).toEqual([]);
    expect(back.undone).toEqual([more.log[1], more.log[0]]);
    expect(redo(back)).toEqual({ ...done, undone: [more.log[1]] });
    expect(redo(redo(back))).toEqual(more);
  });

  it('gives the same project where there is nothing to take back or do again', () => {
    expect(undo(project)).toBe(project);
    expect(redo(done)).toBe(done);
  });

  it('forgets what was undone when something else is done', () => {
    const other = record(undo(done), { type: 'setState', beads: ['b000001'], state: 'final' }, SIGNED);
    expect(other.undone).toEqual([]);
    expect(redo(other)).toBe(other);
  });

  it('never gives the id of a row away again that an undone row had', () => {
    expect(newBeadId(undo(done))).toBe('b000004');
    const anew = { ...project.beads[0]!, id: 'b000008' };
    const replace = { type: 'replace', replaced: ['b000001'], beads: [anew] } as const;
    expect(newBeadId(undo(record(project, replace, SIGNED)))).toBe('b000009');
  });
});
