import { useIssueFilter } from '../features/issues/useIssueFilter.ts';
import { breathe } from '../worker/slices.ts';
import { useRows } from './rows.ts';
import { useWorkbench } from './workbench.ts';

/** Rows looked at between two breaths. */
const STRIDE = 2000;

/**
 * Computes what the workbench will ask of a big project in small steps before it is shown, so that showing it does not block the
 * page. Nothing depends on it but the time.
 */
export async function warmUp(): Promise<void> {
  const rows = useRows();
  const bench = useWorkbench();
  const issues = useIssueFilter();
  for (let from = 0; from < rows.beads.length; from += STRIDE) {
    for (const bead of rows.beads.slice(from, from + STRIDE)) rows.lengthOf(bead);
    await breathe();
  }
  const steps = [
    () => rows.positions,
    () => rows.beadOfSegment,
    () => rows.views,
    () => rows.viewsOfRow,
    () => rows.spansOfSegment,
    () => bench.counts,
    () => bench.visibleAt,
    () => issues.shown,
    () => issues.counts,
  ];
  for (const step of steps) {
    step();
    await breathe();
  }
}
