import type { AlignedRow, FixedRow } from '../align/index.ts';
import type {
  Bead,
  BeadId,
  DocId,
  ExamplePair,
  Progress,
  Project,
  Segment,
  SegmentId,
} from '../model/index.ts';
import { beadId, InputError, isFixed, segmentText } from '../model/index.ts';
import { cellOf, isEmptyRow, newBeadId } from '../review/index.ts';
import { alignDocuments } from './align.ts';
import type { BuildOptions } from './build.ts';

/** Rows to realign, inclusive indices into `project.beads`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** How far around the range rows are taken that teach the aligner what the words of this text mean. */
const LESSONS = 1000;
/** Rows that nobody confirmed teach from this score on. */
const SURE = 0.9;

/** What the rows of a range hold. */
interface Stretch {
  readonly beads: readonly Bead[];
  /** Per document, in the order of the documents. */
  readonly segments: readonly (readonly Segment[])[];
  /** Index of each segment in its list of `segments`. */
  readonly places: ReadonlyMap<SegmentId, number>;
}

/**
 * Aligns rows of a project anew, with the current texts and glossary. Rows that people made or confirmed stay as they are,
 * and they and the sure rows around the range help, as do vectors of the sentences (see `sentencesOfProject`). Rows outside the
 * range are the same as before; a host that keeps a log records the new ones as a `replace`. Throws `rows-missing` for a range
 * that is not there.
 */
export function* realign(
  project: Project,
  range: RowRange = { first: 0, last: project.beads.length - 1 },
  { vectors }: Pick<BuildOptions, 'vectors'> = {},
): Generator<Progress, Project> {
  const { first, last } = range;
  if (!(first >= 0 && first <= last && last < project.beads.length)) {
    throw new InputError('rows-missing', 'Choose at least one row.');
  }
  const stretch = stretchOf(project, range);
  const kept = stretch.beads.filter((bead) => isFixed(bead) && !isEmptyRow(bead));
  const fixed = kept.map(({ cells }): FixedRow => {
    const indices = project.documents.map(({ id }) =>
      (cells[id] ?? []).map((one) => stretch.places.get(one)!),
    );
    return { cells: indices };
  });
  const rows = yield* alignDocuments(project.documents, stretch.segments, project.settings, {
    fixed,
    examples: lessonsAround(project, range),
    vectors,
  });
  const beads = withEmptyRows(beadsOf(project, stretch, rows, kept), stretch.beads);
  return { ...project, beads: project.beads.toSpliced(first, stretch.beads.length, ...beads) };
}

function stretchOf(project: Project, { first, last }: RowRange): Stretch {
  const beads = project.beads.slice(first, last + 1);
  const places = new Map<SegmentId, number>();
  const segments = project.documents.map(({ id }) => {
    const ids = new Set(beads.flatMap((bead) => cellOf(bead, id)));
    const list = project.segments[id]!.filter((segment) => ids.has(segment.id));
    list.forEach((segment, index) => places.set(segment.id, index));
    return list;
  });
  return { beads, segments, places };
}

/** Sentence pairs of the rows around a range that are surely right, and of the rows to keep inside. */
function lessonsAround(project: Project, { first, last }: RowRange): ExamplePair[] {
  const near = project.beads.slice(Math.max(0, first - LESSONS), last + 1 + LESSONS);
  const inside = new Set(project.beads.slice(first, last + 1));
  const sure = near.filter(
    (bead) => !isEmptyRow(bead) && (isFixed(bead) || (!inside.has(bead) && bead.score >= SURE)),
  );
  const wanted = new Set(sure.flatMap((bead) => Object.values(bead.cells).flat()));
  const texts = new Map<SegmentId, string>();
  for (const { id, text } of project.documents) {
    for (const segment of project.segments[id]!) {
      if (wanted.has(segment.id)) texts.set(segment.id, segmentText(segment, text));
    }
  }
  return sure.flatMap((bead) => {
    const sides = project.documents.flatMap(({ id, lang }) => {
      const cell = cellOf(bead, id);
      return cell.length > 0 ? [{ lang, text: cell.map((one) => texts.get(one)!).join(' ') }] : [];
    });
    return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => ({ a, b })));
  });
}

/**
 * Rows out of what the aligner gave. The rows to keep come back as they were; a new row keeps the id of the old row that its
 * first segment stood in, where that is free, so that comments and exported files find it again.
 */
function beadsOf(
  project: Project,
  stretch: Stretch,
  rows: readonly AlignedRow[],
  kept: readonly Bead[],
): Bead[] {
  const keptBy = new Map<SegmentId, Bead>();
  for (const bead of kept)
    for (const cell of Object.values(bead.cells)) for (const id of cell) keptBy.set(id, bead);
  const home = new Map<SegmentId, BeadId>();
  for (const { id, cells } of stretch.beads) {
    for (const cell of Object.values(cells)) for (const segment of cell) home.set(segment, id);
  }
  const taken = new Set<BeadId>(stretch.beads.filter(isFixed).map(({ id }) => id));
  let fresh = Number(newBeadId(project).slice(1));
  return rows.map(({ cells, score }): Bead => {
    const filled = project.documents.flatMap(({ id }, column): [DocId, SegmentId[]][] => {
      const cell = (cells[column] ?? []).map((n) => stretch.segments[column]![n]!.id);
      return cell.length > 0 ? [[id, cell]] : [];
    });
    const same = keptBy.get(filled[0]![1][0]!);
    if (same) return same;
    const old = filled.map(([, cell]) => home.get(cell[0]!)!).find((candidate) => !taken.has(candidate));
    const id = old ?? beadId(fresh++);
    taken.add(id);
    return { id, cells: Object.fromEntries(filled), score, origin: 'auto', state: 'initial' };
  });
}

/** Puts the rows without segments that people inserted back, each before the text that it stood before. */
function withEmptyRows(beads: readonly Bead[], old: readonly Bead[]): Bead[] {
  if (!old.some(isEmptyRow)) return [...beads];
  const result = [...beads];
  let next: SegmentId | undefined;
  for (const bead of old.toReversed()) {
    const [first] = Object.values(bead.cells).flat();
    if (first !== undefined) {
      next = first;
      continue;
    }
    const place = result.findIndex(({ cells }) =>
      Object.values(cells).some((cell) => cell.includes(next ?? '')),
    );
    result.splice(place < 0 ? result.length : place, 0, bead);
  }
  return result;
}
