import { describe, expect, it } from 'vitest';
import { InputError, insertedSegmentId, type Project } from '../model/index.ts';
import { newInsertion } from './insertions.ts';
import {
  beadOf,
  countBefore,
  documentOf,
  indexOfAdjacent,
  indexOfBead,
  indexOfRowWith,
  locateSegment,
} from './locate.ts';
import { after, draw } from './testing.ts';

const project = draw('a/b|А', '|Б', 'c|', 'd|В/Г');

/** The project with a text in the empty cell of the second row. */
const filled = after(project, newInsertion(project, 'b000002', 'en', 'new'));

function codeOf(look: () => unknown): string {
  try {
    look();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'found';
}

describe('what is looked for by its id', () => {
  it('is found', () => {
    expect(indexOfBead(project, 'b000003')).toBe(2);
    expect(beadOf(project, 'b000003')).toBe(project.beads[2]);
    expect(indexOfAdjacent(project, ['b000002', 'b000003'])).toBe(1);
    expect(documentOf(project, 'ru')).toBe(project.documents[1]);
    for (const [index, segment] of project.segments.en!.entries()) {
      expect(locateSegment(project, segment.id)).toEqual({ segment, index, document: project.documents[0] });
    }
  });

  it.each<[string, () => unknown, string]>([
    ['a row', () => indexOfBead(project, 'b9'), 'row-missing'],
    ['a row itself', () => beadOf(project, 'b9'), 'row-missing'],
    ['a document', () => documentOf(project, 'ar'), 'document-missing'],
    ['a segment', () => locateSegment(project, 'en:1'), 'segment-missing'],
    ['a segment behind all', () => locateSegment(project, 'en:99'), 'segment-missing'],
    ['a segment of no document', () => locateSegment(project, 'ar:0'), 'segment-missing'],
    ['a segment of what every object has', () => locateSegment(project, 'constructor:0'), 'segment-missing'],
    ['a row of a segment', () => indexOfRowWith(project, 'en:1'), 'segment-missing'],
    ['rows', () => indexOfAdjacent(project, []), 'rows-missing'],
    ['rows that begin with none', () => indexOfAdjacent(project, ['b9']), 'row-missing'],
    ['rows with a gap', () => indexOfAdjacent(project, ['b000001', 'b000003']), 'rows-not-adjacent'],
    ['rows beyond the end', () => indexOfAdjacent(project, ['b000004', 'b9']), 'rows-not-adjacent'],
  ])('%s: is refused where there is none', (_, look, code) => {
    expect(codeOf(look)).toBe(code);
  });

  it('is a row by any of its segments, rows without text between or not', () => {
    const rows = (one: Project, doc: string): number[] =>
      one.segments[doc]!.map(({ id }) => indexOfRowWith(one, id));
    expect(rows(project, 'en')).toEqual([0, 0, 2, 3]);
    expect(rows(project, 'ru')).toEqual([0, 1, 3, 3]);
    expect(rows(filled, 'en')).toEqual([0, 0, 1, 2, 3]);
    expect(rows(draw('|А', '|Б', 'a|', '|', 'b|', '|В'), 'en')).toEqual([2, 4]);
  });
});

describe('the place of an id among the segments', () => {
  it('is behind what begins before, and behind texts of lower rank at the same place', () => {
    const list = filled.segments.en!;
    expect(list.map(({ id }) => countBefore(list, id))).toEqual([0, 1, 2, 3, 4]);
    const { start } = list[2]!;
    expect(countBefore(list, insertedSegmentId('en', start, 0.5))).toBe(2);
    expect(countBefore(list, insertedSegmentId('en', start, 2))).toBe(3);
    expect(countBefore(list, 'en:999')).toBe(5);
  });

  it('is before the segment of the original that begins there', () => {
    const first = draw('|А', 'a|Б');
    const front = after(first, newInsertion(first, 'b000001', 'en', 'new'));
    expect(front.segments.en!.map(({ inserted = false }) => inserted)).toEqual([true, false]);
    expect(front.segments.en!.map(({ id }) => countBefore(front.segments.en!, id))).toEqual([0, 1]);
  });
});
