import type { AlignedRow } from '../align/index.ts';
import type { Bead, BeadId, Progress, Project, Segment, SegmentId } from '../model/index.ts';
import { beadId, InputError, isFixed } from '../model/index.ts';
import { newBeadId } from '../review/index.ts';
import { alignDocuments } from './align.ts';

/** Rows to realign, inclusive indices into `project.beads`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** A stretch of neighbouring rows: all fixed, or all free. */
interface Run {
  readonly fixed: boolean;
  readonly beads: readonly Bead[];
}

/**
 * Aligns rows of a project anew, with the current texts and glossary. Rows that people made or confirmed stay as they are
 * and only what lies between them is aligned. Rows outside the range are the same as before; a host that keeps a log records
 * the new ones as a `replace`.
 */
export function* realign(
  project: Project,
  range: RowRange = { first: 0, last: project.beads.length - 1 },
): Generator<Progress, Project> {
  const old = project.beads.slice(range.first, range.last + 1);
  if (old.length === 0 || range.first < 0 || range.last >= project.beads.length) {
    throw new InputError('rows-missing', 'Choose at least one row.');
  }
  const byId = new Map<SegmentId, Segment>();
  for (const list of Object.values(project.segments))
    for (const segment of list) byId.set(segment.id, segment);
  const ids = new FreshIds(project);
  const beads: Bead[] = [];
  for (const run of runsOf(old)) {
    if (run.fixed) {
      beads.push(...run.beads);
      continue;
    }
    const segments = project.documents.map(({ id }) =>
      run.beads.flatMap((bead) => (bead.cells[id] ?? []).map((segment) => byId.get(segment)!)),
    );
    const work = alignDocuments(project.documents, segments, project.settings.glossary);
    for (;;) {
      const step = work.next();
      if (step.done) {
        beads.push(...beadsOf(project, run.beads, segments, step.value, ids));
        break;
      }
      yield { stage: 'align', done: beads.length, total: old.length };
    }
  }
  return { ...project, beads: project.beads.toSpliced(range.first, old.length, ...beads) };
}

function runsOf(beads: readonly Bead[]): Run[] {
  const runs: { fixed: boolean; beads: Bead[] }[] = [];
  for (const bead of beads) {
    const fixed = isFixed(bead);
    const last = runs.at(-1);
    if (last?.fixed === fixed) last.beads.push(bead);
    else runs.push({ fixed, beads: [bead] });
  }
  return runs;
}

/** Gives ids that were never used, one after the other. */
class FreshIds {
  #next: number;

  constructor(project: Project) {
    this.#next = Number(newBeadId(project).slice(1));
  }

  take(): BeadId {
    return beadId(this.#next++);
  }
}

/** New rows for a run of old ones. A row keeps the id of the old row that its first segment stood in, where that is free. */
function beadsOf(
  project: Project,
  old: readonly Bead[],
  segments: readonly (readonly Segment[])[],
  rows: readonly AlignedRow[],
  ids: FreshIds,
): Bead[] {
  const home = new Map<SegmentId, BeadId>();
  for (const bead of old)
    for (const cell of Object.values(bead.cells)) for (const id of cell) home.set(id, bead.id);
  const taken = new Set<BeadId>();
  return rows.map(({ cells, score }) => {
    const filled = project.documents.flatMap(({ id }, column) => {
      const cell = (cells[column] ?? []).map((n) => segments[column]![n]!.id);
      return cell.length > 0 ? [[id, cell] as const] : [];
    });
    const candidates = filled.map(([, cell]) => home.get(cell[0]!)!);
    const id = candidates.find((candidate) => !taken.has(candidate)) ?? ids.take();
    taken.add(id);
    return { id, cells: Object.fromEntries(filled), score, origin: 'auto', state: 'initial' };
  });
}
