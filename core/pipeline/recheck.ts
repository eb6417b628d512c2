import { check, type CheckCell, type CheckRow, type CheckSegment } from '../check/index.ts';
import type { Progress, Project, SegmentId } from '../model/index.ts';
import { segmentText } from '../model/index.ts';
import { datelinesOf } from './dateline.ts';

/** The rows of a project as the checks see them, with the current texts. */
export function checkRowsOf(project: Project): CheckRow[] {
  const columns = project.documents.map(({ id: doc, lang, text, paragraphs }) => {
    const segments = new Map<SegmentId, CheckSegment>();
    for (const segment of project.segments[doc]!) {
      const { id, paragraph } = segment;
      const kind = paragraphs[paragraph]?.kind;
      segments.set(id, { id, text: segmentText(segment, text), paragraph, ...(kind && { kind }) });
    }
    return { doc, lang, segments };
  });
  return project.beads.map((bead) => ({
    bead: bead.id,
    cells: columns.map(({ doc, lang, segments }): CheckCell | null => {
      const ids = bead.cells[doc];
      if (!ids || ids.length === 0) return null;
      return { doc, lang, segments: ids.map((id) => segments.get(id)!) };
    }),
  }));
}

/** Runs the checks of the project's profile over its current texts; decisions stay and count for issues found again. */
export function* recheck(project: Project): Generator<Progress, Project> {
  const { profile, glossary } = project.settings;
  const issues = yield* check(checkRowsOf(project), {
    profile,
    datelines: datelinesOf(project),
    ...(glossary && { glossary }),
  });
  return { ...project, issues };
}
