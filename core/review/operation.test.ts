import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead, Operation, Project } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import { newInsertion } from './insertions.ts';
import { record, redo, undo } from './log.ts';
import { apply } from './operation.ts';
import { brokenInvariants, newBeadId } from './project.ts';
import { does, draw, picture, refusal, SIGNED } from './testing.ts';

describe('row operations', () => {
  const project = draw('a/b|А', 'c|Б/В', '|Г', 'd|Д');

  it('merges adjacent rows', () => {
    expect(does(project, { type: 'merge', beads: ['b000001', 'b000002'] })).toEqual([
      'a/b/c|А/Б/В',
      '|Г',
      'd|Д',
    ]);
  });

  it('refuses to merge rows with others between', () => {
    expect(refusal(project, { type: 'merge', beads: ['b000001', 'b000003'] })).toBe('rows-not-adjacent');
    expect(refusal(project, { type: 'merge', beads: ['b000001'] })).toBe('rows-too-few');
    expect(refusal(project, { type: 'merge', beads: ['b000001', 'zz'] })).toBe('rows-not-adjacent');
  });

  it('splits a row', () => {
    const split: Operation = { type: 'split', bead: 'b000001', at: { en: 1, ru: 1 }, id: 'b000005' };
    expect(does(project, split)).toEqual(['a|А', 'b|', 'c|Б/В', '|Г', 'd|Д']);
  });

  it.each([
    [{ en: 2, ru: 1 }, 'b000005', 'split-empty'],
    [{ en: 0, ru: 0 }, 'b000005', 'split-empty'],
    [{ en: 3 }, 'b000005', 'split-outside'],
    [{ en: 1 }, 'b000002', 'row-id-taken'],
  ])('refuses the split %j into %s: %s', (at, id, code) => {
    expect(refusal(project, { type: 'split', bead: 'b000001', at: at as Record<string, number>, id })).toBe(
      code,
    );
  });

  it('moves sentences to the neighbouring row', () => {
    const down: Operation = { type: 'shift', bead: 'b000001', doc: 'en', direction: 'down', count: 1 };
    const up: Operation = { type: 'shift', bead: 'b000002', doc: 'ru', direction: 'up', count: 1 };
    expect(does(project, down)).toEqual(['a|А', 'b/c|Б/В', '|Г', 'd|Д']);
    expect(does(project, up)).toEqual(['a/b|А/Б', 'c|В', '|Г', 'd|Д']);
    expect(refusal(project, { ...up, bead: 'b000001' })).toBe('row-at-edge');
    expect(refusal(project, { ...up, count: 3 })).toBe('shift-outside');
  });

  it('retargets a cell over rows that are empty in its document', () => {
    const move: Operation = { type: 'retarget', doc: 'en', from: 'b000004', to: 'b000002' };
    expect(does(project, move)).toEqual(['a/b|А', 'c/d|Б/В', '|Г', '|Д']);
    expect(refusal(project, { ...move, to: 'b000001' })).toBe('retarget-order');
    expect(refusal(project, { ...move, from: 'b000003' })).toBe('retarget-nothing');
  });

  it('inserts and removes empty rows', () => {
    const insert: Operation = { type: 'insert', before: 'b000002', id: 'b000009' };
    expect(does(project, insert)).toEqual(['a/b|А', '|', 'c|Б/В', '|Г', 'd|Д']);
    expect(does(project, insert, { type: 'remove', bead: 'b000009' })).toEqual(picture(project));
    expect(refusal(project, { type: 'remove', bead: 'b000001' })).toBe('remove-filled');
  });

  it('replaces rows by others of the same text only', () => {
    const rows: Bead[] = [
      { id: 'b000010', cells: { en: ['en:0'] }, score: 0.9, origin: 'auto', state: 'initial' },
      { id: 'b000011', cells: { en: ['en:2'], ru: ['ru:0'] }, score: 0.9, origin: 'auto', state: 'initial' },
    ];
    const replace: Operation = { type: 'replace', replaced: ['b000001'], beads: rows };
    expect(does(project, replace)).toEqual(['a|', 'b|А', 'c|Б/В', '|Г', 'd|Д']);
    expect(refusal(project, { ...replace, beads: rows.slice(1) })).toBe('replace-differs');
    expect(refusal(project, { ...replace, replaced: ['b000002'] })).toBe('replace-differs');
  });

  it('keeps the comments of a row that is merged away', () => {
    const comment = { id: 'c1', bead: 'b000002', text: 'why?', ...SIGNED };
    const commented = apply(project, { type: 'comment', comment }).project;
    const merged = apply(commented, { type: 'merge', beads: ['b000001', 'b000002'] });
    expect(merged.project.comments).toEqual([{ ...comment, bead: 'b000001' }]);
    expect(apply(merged.project, merged.inverse).project).toEqual(commented);
  });

  it('confirms rows without forgetting how sure the aligner was', () => {
    const { project: confirmed } = apply(project, {
      type: 'setState',
      beads: ['b000001'],
      state: 'reviewed',
    });
    expect(confirmed.beads[0]).toMatchObject({ state: 'reviewed', score: 0.5, origin: 'auto' });
  });

  it('gives row ids that were never used', () => {
    const gone = record(project, { type: 'insert', before: null, id: 'b000007' }, SIGNED);
    const back = record(gone, { type: 'remove', bead: 'b000007' }, SIGNED);
    expect(newBeadId(project)).toBe('b000005');
    expect(newBeadId(back)).toBe('b000008');
  });
});

describe('sentence operations', () => {
  const project = draw('He called. She came.|Он позвонил.', 'Late.|Поздно.');

  it('cuts and joins', () => {
    const cut: Operation = { type: 'splitSegment', segment: 'en:0', offset: 10 };
    expect(does(project, cut)).toEqual(['He called./She came.|Он позвонил.', 'Late.|Поздно.']);
    expect(does(project, cut, { type: 'joinSegments', segment: 'en:0' })).toEqual(picture(project));
    expect(refusal(project, { type: 'joinSegments', segment: 'en:0' })).toBe('join-nothing');
  });

  it('cuts and joins corrected text', () => {
    const edit: Operation = { type: 'edit', segment: 'en:0', text: 'He phoned her. She came.' };
    const cut: Operation = { type: 'splitSegment', segment: 'en:0', offset: 14 };
    expect(does(project, edit, cut)[0]).toBe('He phoned her./She came.|Он позвонил.');
    expect(does(project, edit, cut, { type: 'joinSegments', segment: 'en:0' })[0]).toBe(
      'He phoned her. She came.|Он позвонил.',
    );
    const rewritten: Operation = { type: 'edit', segment: 'en:0', text: 'One. Two.' };
    expect(does(project, rewritten, { ...cut, offset: 4 })[0]).toBe('One./Two.|Он позвонил.');
  });

  it.each([0, 20, -1, 1.5, 99])('refuses a cut at %d', (offset) => {
    expect(refusal(project, { type: 'splitSegment', segment: 'en:0', offset })).toBe('cut-outside');
  });

  it('never cuts inside a character', () => {
    const marks = draw('a😀b كَتَبَ|x');
    expect(refusal(marks, { type: 'splitSegment', segment: 'en:0', offset: 2 })).toBe('cut-outside');
    expect(refusal(marks, { type: 'splitSegment', segment: 'en:0', offset: 6 })).toBe('cut-outside');
    expect(does(marks, { type: 'splitSegment', segment: 'en:0', offset: 5 })).toEqual(['a😀b/كَتَبَ|x']);
  });

  it('forgets a correction that gives the original back', () => {
    const { project: edited } = apply(project, { type: 'edit', segment: 'ru:0', text: 'Он звонил.' });
    const { project: back } = apply(edited, { type: 'edit', segment: 'ru:0', text: 'Он позвонил.' });
    expect(back).toEqual(project);
  });

  it('names the segment that is missing', () => {
    expect(refusal(project, { type: 'edit', segment: 'en:3', text: '' })).toBe('segment-missing');
    expect(refusal(project, { type: 'edit', segment: '__proto__:0', text: '' })).toBe('segment-missing');
  });
});

/** Random projects of two or three columns. */
const projects = fc.integer({ min: 2, max: 3 }).chain((width) =>
  fc
    .array(
      fc.array(fc.array(fc.constantFrom('a', 'bc d', 'é😀 x', 'كَم ها', 'q. r'), { maxLength: 3 }), {
        minLength: width,
        maxLength: width,
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((rows) => draw(...rows.map((row) => row.map((cell) => cell.join('/')).join('|')))),
);

/** Turns numbers into an operation that fits the project more often than not. */
function operationFrom(project: Project, seed: readonly number[]): Operation {
  let used = 0;
  const pick = (limit: number) => (seed[used++] ?? 0) % Math.max(limit, 1);
  const bead = () => project.beads[pick(project.beads.length)]?.id ?? 'none';
  const doc = () => project.documents[pick(project.documents.length)]!.id;
  const segment = () => {
    const list = project.segments[doc()]!;
    return list[pick(list.length)]?.id ?? 'en:999';
  };
  const run = () => {
    const from = pick(project.beads.length);
    return project.beads.slice(from, from + 1 + pick(3)).map(({ id }) => id);
  };
  const kinds: (() => Operation)[] = [
    () => ({ type: 'merge', beads: run() }),
    () => ({
      type: 'split',
      bead: bead(),
      at: Object.fromEntries(project.documents.map(({ id }) => [id, pick(3)])),
      id: newBeadId(project),
    }),
    () => ({ type: 'splitSegment', segment: segment(), offset: pick(8) }),
    () => ({ type: 'joinSegments', segment: segment() }),
    () => ({
      type: 'shift',
      bead: bead(),
      doc: doc(),
      direction: pick(2) ? 'up' : 'down',
      count: 1 + pick(2),
    }),
    () => ({ type: 'retarget', doc: doc(), from: bead(), to: bead() }),
    () => ({ type: 'insert', before: pick(2) ? bead() : null, id: newBeadId(project) }),
    () => ({ type: 'remove', bead: bead() }),
    () => ({ type: 'edit', segment: segment(), text: [null, '', 'new words here', 'كلمة'][pick(4)]! }),
    () => {
      try {
        return newInsertion(project, bead(), doc(), pick(2) ? 'new' : 'كلمة');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return { type: 'removeText', segment: segment() };
      }
    },
    () => ({
      type: 'setState',
      beads: run(),
      state: (['initial', 'translated', 'reviewed', 'final'] as const)[pick(4)]!,
    }),
    () => ({
      type: 'decide',
      decision: { issue: `i${pick(3)}`, action: 'waived', reason: 'stylistic', textHash: '0', ...SIGNED },
    }),
    () => ({ type: 'undecide', issue: `i${pick(3)}` }),
    () => ({ type: 'comment', comment: { id: `c${pick(5)}`, bead: bead(), text: 'x', ...SIGNED } }),
    () => ({ type: 'uncomment', id: `c${pick(5)}` }),
    () => ({
      type: 'batch',
      operations: [operationFrom(project, seed.slice(used)), operationFrom(project, seed.slice(used + 3))],
    }),
  ];
  return kinds[pick(seed.length > 6 ? kinds.length : kinds.length - 1)]!();
}

const seeds = fc.array(fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }), { maxLength: 25 });

/** Applies what is possible and hands over every step; what is refused must be refused politely. */
function walk(
  start: Project,
  steps: readonly (readonly number[])[],
  see: (before: Project, operation: Operation) => Project,
): Project {
  return steps.reduce((project, seed) => {
    const operation = operationFrom(project, seed);
    return refusal(project, operation) === 'none' ? see(project, operation) : project;
  }, start);
}

describe('text where a version has none', () => {
  const filledIn = (project: Project, row: number, doc: string, text: string): Project =>
    apply(project, newInsertion(project, project.beads[row]!.id, doc, text)).project;

  it('stands in its row and in no original, in whatever order the rows are filled', () => {
    const start = draw('|А', 'a|Б', '|В', '|Г', '|Д', 'b|Е', '|Ж');
    let project = start;
    for (const row of [3, 2, 4, 0, 6]) project = filledIn(project, row, 'en', `new ${row}`);
    expect(picture(project)).toEqual(['new 0|А', 'a|Б', 'new 2|В', 'new 3|Г', 'new 4|Д', 'b|Е', 'new 6|Ж']);
    expect(brokenInvariants(project)).toEqual([]);
    expect(project.beads.map(({ origin }) => origin)).toEqual(
      [true, false, true, true, true, false, true].map((made) => (made ? 'manual' : 'auto')),
    );
    expect(project.documents).toBe(start.documents);
    expect(project.segments.en!.filter(({ inserted }) => inserted)).toHaveLength(5);
  });

  it('has room wherever it goes, however often', () => {
    const rows = Array.from({ length: 80 }, () => '|А');
    let project = draw('a|Б', ...rows);
    for (let row = 80; row > 0; row--) project = filledIn(project, row, 'en', `t${row}`);
    expect(picture(project).slice(1)).toEqual(rows.map((_, row) => `t${row + 1}|А`));
    expect(brokenInvariants(project)).toEqual([]);
  });

  it('is corrected and taken away like no other text', () => {
    const project = filledIn(draw('a|А', '|Б'), 1, 'en', 'new');
    const id = project.beads[1]!.cells.en![0]!;
    const edited = apply(project, { type: 'edit', segment: id, text: 'newer' });
    expect(picture(edited.project)[1]).toBe('newer|Б');
    expect(apply(edited.project, edited.inverse).project).toEqual(project);
    expect(picture(apply(project, { type: 'removeText', segment: id }).project)).toEqual(['a|А', '|Б']);
  });

  it('makes its row one that somebody made, until it is taken back', () => {
    const project = draw('a|А', '|Б');
    const insertion = newInsertion(project, 'b000002', 'en', 'new');
    const { project: filled, inverse } = apply(project, insertion);
    expect(filled.beads[1]).toMatchObject({ origin: 'manual', score: 1 });
    expect(apply(filled, inverse).project).toEqual(project);
    const made = apply(project, {
      type: 'replace',
      replaced: ['b000002'],
      beads: [{ ...project.beads[1]!, score: 1, origin: 'manual' }],
    });
    expect(apply(made.project, insertion).inverse.type).toBe('removeText');
    const certain = apply(project, {
      type: 'replace',
      replaced: ['b000002'],
      beads: [{ ...project.beads[1]!, score: 1 }],
    });
    expect(apply(certain.project, insertion).inverse.type).toBe('batch');
  });

  it('goes to no other place than its own', () => {
    const project = draw('a|А', '|Б', 'b|В');
    const insertion = newInsertion(project, 'b000002', 'en', 'new') as Extract<
      Operation,
      { type: 'insertText' }
    >;
    const { segment } = insertion;
    const moved: Operation[] = [
      { ...insertion, at: 1 },
      { ...insertion, bead: 'b000001' },
      { ...insertion, bead: 'b000003', at: 2 },
      { ...insertion, segment: { ...segment, end: segment.end + 1 } },
      { ...insertion, segment: { ...segment, start: 0, end: 0 } },
      {
        ...insertion,
        segment: { id: segment.id, doc: 'en', paragraph: 0, start: segment.start, end: segment.end },
      },
    ];
    for (const operation of moved) expect(refusal(project, operation)).toBe('insert-text-filled');
    const filled = apply(project, insertion).project;
    expect(refusal(filled, { ...insertion, at: 0 })).toBe('insert-text-filled');
  });

  it('is refused where there is text, or nothing to stand beside', () => {
    const project = draw('a|А', 'b|', 'c|');
    expect(() => newInsertion(project, project.beads[0]!.id, 'en', 'x')).toThrow(/already/);
    expect(() => newInsertion(draw('a|', 'b|'), 'b000001', 'ru', 'x')).toThrow(/no text at all/);
    expect(refusal(project, { type: 'removeText', segment: 'en:0' })).toBe('remove-original');
  });
});

describe('laws', () => {
  it('an operation and its inverse change nothing', () => {
    fc.assert(
      fc.property(projects, seeds, (start, steps) => {
        walk(start, steps, (before, operation) => {
          const done = apply(before, operation);
          const undone = apply(done.project, done.inverse);
          expect(undone.project).toEqual(before);
          expect(apply(undone.project, undone.inverse).project).toEqual(done.project);
          return done.project;
        });
      }),
    );
  });

  it('every segment stays in exactly one row, in order', () => {
    fc.assert(
      fc.property(projects, seeds, (start, steps) => {
        expect(brokenInvariants(start)).toEqual([]);
        walk(start, steps, (before, operation) => {
          const { project } = apply(before, operation);
          expect(brokenInvariants(project)).toEqual([]);
          return project;
        });
      }),
    );
  });

  it('undoing everything gives the start, redoing everything the end, carrying the log out again too', () => {
    fc.assert(
      fc.property(projects, seeds, (start, steps) => {
        const end = walk(start, steps, (before, operation) => record(before, operation, SIGNED));
        let back = end;
        while (back.log.length > 0) back = undo(back);
        expect({ ...back, undone: [] }).toEqual(start);
        let forth = back;
        while (forth.undone.length > 0) forth = redo(forth);
        expect(forth).toEqual(end);
        const again = end.log.reduce((project, { operation }) => record(project, operation, SIGNED), start);
        expect(again).toEqual(end);
      }),
    );
  });

  it('a new change forgets what was undone', () => {
    const project = draw('a|А', 'b|Б');
    const edited = record(project, { type: 'edit', segment: 'en:0', text: 'x' }, SIGNED);
    const other = record(undo(edited), { type: 'edit', segment: 'en:2', text: 'y' }, SIGNED);
    expect(redo(other)).toBe(other);
    expect(undo(project)).toBe(project);
  });
});
