import type { Document, Operation, Project, Segment, SegmentId } from '../model/index.ts';
import { InputError, segmentId, segmentText } from '../model/index.ts';
import { indexOfRowWith, locateSegment } from './locate.ts';
import type { Applied } from './operation.ts';

type Of<T extends Operation['type']> = Extract<Operation, { type: T }>;

/** Sets or drops the correction of a segment; a correction equal to the original is none. */
function withText(segment: Segment, text: string | null, document: Document): Segment {
  const { id, doc, paragraph, start, end } = segment;
  if (segment.inserted) return { ...segment, edited: text ?? '' };
  const original: Segment = { id, doc, paragraph, start, end };
  if (text === null || text === document.text.slice(segment.start, segment.end)) return original;
  return { ...original, edited: text };
}

/** Corrects the texts of any number of segments in one pass over each document's list. */
export function editSegments(project: Project, edits: readonly Of<'edit'>[]): Applied {
  const lists = new Map<string, Segment[]>();
  const undo: Operation[] = [];
  for (const { segment: id, text } of edits) {
    const { segment: before, index, document } = locateSegment(project, id);
    let list = lists.get(document.id);
    if (!list) lists.set(document.id, (list = [...project.segments[document.id]!]));
    const current = list[index] ?? before;
    undo.push({ type: 'edit', segment: id, text: current.edited ?? null });
    list[index] = withText(current, text, document);
  }
  const segments = { ...project.segments, ...Object.fromEntries(lists) };
  const inverse: Operation = undo.length === 1 ? undo[0]! : { type: 'batch', operations: undo.reverse() };
  return { project: { ...project, segments }, inverse };
}

/** Cuts a segment in two. */
export function splitSegment(project: Project, { segment: id, offset }: Of<'splitSegment'>): Applied {
  const { segment, document } = locateSegment(project, id);
  const text = segmentText(segment, document.text);
  if (!Number.isInteger(offset) || offset <= 0 || offset >= text.length || tearsCharacter(text, offset)) {
    throw new InputError(
      'cut-outside',
      'Cut between two characters inside the sentence.',
      {},
      { segment: id, offset },
    );
  }
  const left = text.slice(0, offset).trimEnd();
  const right = text.slice(offset).trimStart();
  if (left === '' || right === '') {
    throw new InputError('cut-blank', 'A cut needs text on both sides.', {}, { segment: id, offset });
  }
  const original = document.text.slice(segment.start, segment.end);
  const cut = segment.edited === undefined ? offset : cutOfOriginal(original, text, offset);
  const end = segment.start + original.slice(0, cut).trimEnd().length;
  const start = segment.end - original.slice(cut).trimStart().length;
  if (end <= segment.start || start >= segment.end) {
    throw new InputError(
      'cut-original',
      'The original text is too short to be cut; add a row instead.',
      {},
      { segment: id },
    );
  }
  const { doc, paragraph } = segment;
  const upper: Segment = { id, doc, paragraph, start: segment.start, end };
  const lower: Segment = { id: segmentId(doc, start), doc, paragraph, start, end: segment.end };
  return resegment(project, {
    type: 'resegment',
    replaced: [id],
    segments: [withText(upper, left, document), withText(lower, right, document)],
  });
}

/** Whether a cut at `offset` parts a surrogate pair, or a letter from its marks or joiners. */
function tearsCharacter(text: string, offset: number): boolean {
  const after = text.codePointAt(offset)!;
  const before = text.charCodeAt(offset - 1);
  const inPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return inPair || before === 0x200d || /^[\p{M}\u200d]/u.test(text.slice(offset, offset + 2));
}

/** Where a cut of the corrected text falls in the original: exact in what both begin or end with, in proportion between. */
function cutOfOriginal(original: string, edited: string, offset: number): number {
  const shorter = Math.min(original.length, edited.length);
  let head = 0;
  while (head < shorter && original[head] === edited[head]) head++;
  let tail = 0;
  while (tail < shorter - head && original[original.length - 1 - tail] === edited[edited.length - 1 - tail])
    tail++;
  if (offset <= head) return wholeCut(original, offset);
  if (edited.length - offset <= tail) return wholeCut(original, original.length - (edited.length - offset));
  const share = (offset - head) / (edited.length - head - tail);
  return wholeCut(original, head + Math.round(share * (original.length - head - tail)));
}

/** The possible cut nearest to `wanted`: at a white space between words if there is one, else between characters. */
function wholeCut(original: string, wanted: number): number {
  for (const possible of [isBetweenWords, isBetweenCharacters]) {
    for (let step = 0; step < original.length; step++) {
      if (possible(original, wanted - step)) return wanted - step;
      if (possible(original, wanted + step)) return wanted + step;
    }
  }
  return 0;
}

function isBetweenCharacters(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && !tearsCharacter(text, offset);
}

function isBetweenWords(text: string, offset: number): boolean {
  return isBetweenCharacters(text, offset) && /\s/u.test(text[offset - 1]! + text[offset]!);
}

/** Joins a segment with the next of its paragraph and row; the white space between comes back. */
export function joinSegments(project: Project, { segment: id }: Of<'joinSegments'>): Applied {
  const { segment, index, document } = locateSegment(project, id);
  const next = project.segments[segment.doc]![index + 1];
  const cell = project.beads[indexOfRowWith(project, id)]!.cells[segment.doc]!;
  const isApart = next?.paragraph !== segment.paragraph || !cell.includes(next.id);
  if (!next || isApart || segment.inserted || next.inserted) {
    throw new InputError(
      'join-nothing',
      'The next sentence stands in another paragraph or row.',
      {},
      { segment: id },
    );
  }
  const gap = document.text.slice(segment.end, next.start);
  const text = segmentText(segment, document.text) + gap + segmentText(next, document.text);
  const joined = withText({ ...segment, end: next.end }, text, document);
  return resegment(project, { type: 'resegment', replaced: [id, next.id], segments: [joined] });
}

/** Cuts the stretch of neighbouring segments of one cell differently. */
export function resegment(project: Project, { replaced, segments }: Of<'resegment'>): Applied {
  const [head] = replaced;
  if (head === undefined) throw new InputError('segment-missing', 'Choose at least one sentence.');
  const { index, document } = locateSegment(project, head);
  const doc = document.id;
  const row = indexOfRowWith(project, head);
  const bead = project.beads[row]!;
  const cell = bead.cells[doc]!;
  const place = cell.indexOf(head);
  const before = project.segments[doc]!.slice(index, index + replaced.length);
  const isOriginal = before.every(({ inserted }) => !inserted);
  const adjacent = replaced.every((id, n) => before[n]?.id === id && cell[place + n] === id);
  if (!isOriginal || !adjacent || !coversSame(before, segments, document)) {
    throw new InputError(
      'resegment-differs',
      'The new sentences do not cover the same text.',
      {},
      { segment: head },
    );
  }
  const ids = segments.map(({ id }) => id);
  const cells = { ...bead.cells, [doc]: cell.toSpliced(place, replaced.length, ...ids) };
  return {
    project: {
      ...project,
      segments: {
        ...project.segments,
        [doc]: project.segments[doc]!.toSpliced(index, replaced.length, ...segments),
      },
      beads: project.beads.with(row, { ...bead, cells }),
    },
    inverse: { type: 'resegment', replaced: ids, segments: before },
  };
}

/** Whether `after` cuts exactly the stretch of `before`, in order, leaving out nothing but white space. */
function coversSame(before: readonly Segment[], after: readonly Segment[], document: Document): boolean {
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last || after[0]?.start !== first.start || after.at(-1)!.end !== last.end) return false;
  let end = first.start;
  return after.every((segment) => {
    const { id, doc, paragraph, start } = segment;
    const fits =
      id === segmentId(document.id, start) &&
      doc === document.id &&
      paragraph === first.paragraph &&
      start >= end;
    const blank = document.text.slice(end, start).trim() === '';
    end = segment.end;
    return fits && blank && start < end;
  });
}

/** The current text of a segment of the project; throws `segment-missing`. */
export function textOf(project: Project, id: SegmentId): string {
  const { segment, document } = locateSegment(project, id);
  return segmentText(segment, document.text);
}
