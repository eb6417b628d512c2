import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText, type Operation, type Project } from '../model/index.ts';
import { newInsertion } from './insertions.ts';
import { apply } from './operation.ts';
import { textOf } from './segments.ts';
import { after, projectOf, refusal } from './testing.ts';

/** What is written and, behind an arrow, what it was corrected to. */
function written(project: Project): string[] {
  const { text } = project.documents[0]!;
  return project.segments['en']!.map((segment) => {
    const original = text.slice(segment.start, segment.end);
    return segment.edited === undefined ? original : `${original} > ${segmentText(segment, text)}`;
  });
}

const split = (offset: number, segment = 'en:0'): Operation => ({ type: 'splitSegment', segment, offset });
const edit = (text: string | null, segment = 'en:0'): Operation => ({ type: 'edit', segment, text });

describe('a correction', () => {
  const project = projectOf([['One two.', 'Three.']]);

  it('equal to what is written is none', () => {
    expect(after(project, edit('One two.')).segments['en']![0]).not.toHaveProperty('edited');
    expect(written(after(project, edit('One.')))).toEqual(['One two. > One.', 'Three.']);
    expect(written(after(project, edit('One.'), edit(null)))).toEqual(['One two.', 'Three.']);
  });

  it('is taken back by its inverse, one or many, in the order they were made', () => {
    const one = apply(project, edit('One.'));
    expect(one.inverse).toEqual(edit(null));
    const many = apply(project, { type: 'batch', operations: [edit('A.'), edit('B.'), edit('C.', 'en:9')] });
    expect(written(many.project)).toEqual(['One two. > B.', 'Three. > C.']);
    expect(apply(many.project, many.inverse).project.segments).toEqual(project.segments);
  });
});

describe('a cut', () => {
  it.each<[name: string, text: string, corrected: string | undefined, offset: number, expected: string[]]>([
    ['between words', 'One two three.', undefined, 7, ['One two', 'three.']],
    ['inside a word', 'One two three.', undefined, 5, ['One t', 'wo three.']],
    ['beside several blanks', 'One   two.', undefined, 4, ['One', 'two.']],
    [
      'in what a correction left in front',
      'One two three.',
      'One two four five.',
      3,
      ['One', 'two three. > two four five.'],
    ],
    [
      'in what a correction left at the end',
      'One two three.',
      'Four two three.',
      8,
      ['One two > Four two', 'three.'],
    ],
    [
      'in what was corrected, in proportion',
      'One two three four.',
      'Uno dos tres cuatro.',
      8,
      ['One two > Uno dos', 'three four. > tres cuatro.'],
    ],
    [
      'at the only blank there is',
      'Onetwothreefour five.',
      'Uno dos tres cuatro cinco.',
      4,
      ['Onetwothreefour > Uno', 'five. > dos tres cuatro cinco.'],
    ],
    [
      'at the only blank there is, which stands before',
      'One twothreefourfive.',
      'Uno dos tres cuatro cinco.',
      20,
      ['One > Uno dos tres cuatro', 'twothreefourfive. > cinco.'],
    ],
    [
      'in the middle of what was corrected to more',
      'a b c d e f g h',
      `x ${'y'.repeat(27)}`,
      15,
      [`a b c d > x ${'y'.repeat(13)}`, `e f g h > ${'y'.repeat(14)}`],
    ],
    [
      'before what a much longer correction left at the end',
      'a b c d e f',
      `${'x'.repeat(18)} e f`,
      18,
      [`a b c d > ${'x'.repeat(18)}`, 'e f'],
    ],
    ['where there is no blank', 'Onetwo', 'Uno dos', 4, ['One > Uno', 'two > dos']],
    ['behind a correction that only adds', 'Ab', 'Abcdefgh i', 8, ['A > Abcdefgh', 'b > i']],
  ])('%s', (_, text, corrected, offset, expected) => {
    const project = projectOf([[text]]);
    const operations = corrected === undefined ? [split(offset)] : [edit(corrected), split(offset)];
    expect(written(after(project, ...operations))).toEqual(expected);
  });

  it.each<[name: string, text: string, corrected: string | undefined, offset: number, code: string]>([
    ['before the text', 'One two.', undefined, 0, 'cut-outside'],
    ['at its end', 'One two.', undefined, 8, 'cut-outside'],
    ['behind it', 'One two.', undefined, 9, 'cut-outside'],
    ['at no place', 'One two.', undefined, 1.5, 'cut-outside'],
    ['between halves of a character', 'a😀b', undefined, 2, 'cut-outside'],
    ['before a mark', 'ae\u0301o', undefined, 2, 'cut-outside'],
    ['before a joiner', 'a👩\u200d🔬b', undefined, 3, 'cut-outside'],
    ['behind a joiner', 'a👩\u200d🔬b', undefined, 4, 'cut-outside'],
    ['behind blanks only', 'One two.', ' One', 1, 'cut-blank'],
    ['before blanks only', 'One two.', 'One ', 3, 'cut-blank'],
    ['of a letter that was corrected to more', 'O', 'One two.', 4, 'cut-original'],
  ])('%s is refused', (_, text, corrected, offset, code) => {
    const operations = corrected === undefined ? [split(offset)] : [edit(corrected), split(offset)];
    expect(refusal(projectOf([[text]]), ...operations)).toBe(code);
  });

  it('between whole characters is none of these', () => {
    for (const offset of [1, 3]) expect(refusal(projectOf([['a😀b']]), split(offset))).toBe('none');
    expect(refusal(projectOf([['\ud800a']]), split(1))).toBe('none');
  });

  it('keeps all text, and comes undone', () => {
    const words = fc.array(fc.constantFrom('a', 'bc', 'é', '😀', 'e\u0301', '.', ' '), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, fc.boolean(), fc.nat(20), (original, corrected, isCorrected, offset) => {
        fc.pre(original.join('').trim() !== '');
        const start = projectOf([[original.join('').trim()]]);
        const project = isCorrected ? after(start, edit(corrected.join(''))) : start;
        fc.pre(refusal(project, split(offset)) === 'none');
        const { project: cut, inverse } = apply(project, split(offset));
        const [upper, lower] = cut.segments['en']!.map(({ id }) => textOf(cut, id));
        const whole = textOf(project, 'en:0');
        expect([upper, lower]).toEqual([whole.slice(0, offset).trimEnd(), whole.slice(offset).trimStart()]);
        expect(apply(cut, inverse).project).toEqual(project);
      }),
    );
  });
});

describe('a join', () => {
  it('brings the blanks between back', () => {
    const project = projectOf([['One two.']]);
    const joined = after(project, split(4), { type: 'joinSegments', segment: 'en:0' });
    expect(written(joined)).toEqual(['One two.']);
  });

  it('keeps corrections', () => {
    const project = projectOf([['One.', 'Two.', 'Three.']]);
    const joined = after(project, edit('Dos.', 'en:5'), { type: 'joinSegments', segment: 'en:0' });
    expect(written(joined)).toEqual(['One. Two. > One. Dos.', 'Three.']);
  });

  it.each<[name: string, project: Project, segment: string]>([
    ['the next paragraph', projectOf([['One.'], ['Two.']]), 'en:0'],
    ['the next row', projectOf([['One.', 'Two.']], false), 'en:0'],
    ['nothing', projectOf([['One.', 'Two.']]), 'en:5'],
  ])('with %s is refused', (_, project, segment) => {
    expect(refusal(project, { type: 'joinSegments', segment })).toBe('join-nothing');
  });
});

describe('a join with a text that stands in no original', () => {
  it('is refused from either side', () => {
    const start = projectOf([['One.', 'Two.']], false);
    const open = after(start, { type: 'insert', before: null, id: 'b9' });
    const filled = after(open, newInsertion(open, 'b9', 'en', 'Three.'));
    const project = after(filled, { type: 'merge', beads: filled.beads.slice(1).map(({ id }) => id) });
    const [, two, three] = project.segments['en']!.map(({ id }) => id);
    expect(project.beads.at(-1)!.cells['en']).toEqual([two, three]);
    for (const segment of [two!, three!])
      expect(refusal(project, { type: 'joinSegments', segment })).toBe('join-nothing');
  });
});

describe('another cut of the same text', () => {
  const project = projectOf([['One two.', 'Three.', 'Four.']]);
  const piece = (start: number, end: number, id = `en:${start}`) => ({
    id,
    doc: 'en',
    paragraph: 0,
    start,
    end,
  });
  const cut = (replaced: string[], ...segments: ReturnType<typeof piece>[]): Operation => ({
    type: 'resegment',
    replaced,
    segments,
  });

  it('takes its place', () => {
    const operation = cut(['en:0', 'en:9'], piece(0, 3), piece(4, 15));
    expect(written(after(project, operation))).toEqual(['One', 'two. Three.', 'Four.']);
    expect(after(project, operation).beads[0]!.cells['en']).toEqual(['en:0', 'en:4', 'en:16']);
    expect(apply(project, operation).inverse).toMatchObject({ replaced: ['en:0', 'en:4'] });
  });

  it.each<[name: string, operation: Operation]>([
    ['less in front', cut(['en:0'], piece(4, 8))],
    ['less at the end', cut(['en:0'], piece(0, 3))],
    ['more at the end', cut(['en:0'], piece(0, 15))],
    ['text left out between', cut(['en:0', 'en:9'], piece(0, 3), piece(9, 15))],
    ['text taken twice', cut(['en:0'], piece(0, 6), piece(4, 8))],
    ['a piece of nothing', cut(['en:0'], piece(0, 3), piece(4, 4), piece(4, 8))],
    ['nothing at all', cut(['en:0'])],
    ['the name of another place', cut(['en:0'], piece(0, 8, 'en:1'))],
    ['another document', cut(['en:0'], { ...piece(0, 8), doc: 'ru' })],
    ['another paragraph', cut(['en:0'], { ...piece(0, 8), paragraph: 1 })],
    ['segments that are no neighbours', cut(['en:0', 'en:16'], piece(0, 21))],
    ['segments in another order', cut(['en:9', 'en:0'], piece(0, 15))],
  ])('with %s is refused', (_, operation) => {
    expect(refusal(project, operation)).toBe('resegment-differs');
  });

  it('of no segment is refused, as is one over the end of a row', () => {
    expect(refusal(project, cut([], piece(0, 8)))).toBe('segment-missing');
    const rows = projectOf([['One two.', 'Three.', 'Four.']], false);
    expect(refusal(rows, cut(['en:0', 'en:9'], piece(0, 15)))).toBe('resegment-differs');
  });
});
