import { useRows } from '../../stores/rows.ts';
import { emptyCellView } from '../../stores/segments.ts';
import { useWorkbench } from '../../stores/workbench.ts';

/** What presses in the grid do; `chosen` is called where one went to a place. */
export function useGridPresses(chosen: () => void): {
  readonly onPress: (event: Event) => void;
  readonly onDoublePress: (event: MouseEvent) => void;
} {
  const rows = useRows();
  const bench = useWorkbench();

  /** A press anywhere in a cell goes there; on a marked stretch it also chooses the issue. */
  function onPress(event: Event): void {
    const target = event.target as HTMLElement;
    if (target.closest('textarea, .editor')) return;
    const bead = target.closest<HTMLElement>('[data-bead]')?.dataset['bead'];
    if (!bead) return;
    const doc = target.closest<HTMLElement>('[data-doc]')?.dataset['doc'] ?? null;
    const id = target.closest<HTMLElement>('[data-segment]')?.dataset['segment'];
    const cell = (doc && rows.beadOf(bead)?.cells[doc]) || [];
    const segment = Math.max(0, id ? cell.indexOf(id) : 0);
    const issue = target.closest<HTMLElement>('[data-issues]')?.dataset['issues']?.split(' ')[0];
    if (issue) bench.issue = issue;
    bench.goTo({ bead, doc, segment }, (event as MouseEvent).shiftKey);
    chosen();
  }

  function onDoublePress(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-segment]')?.dataset['segment'];
    const bead = target.closest<HTMLElement>('[data-bead]')?.dataset['bead'];
    const doc = target.closest<HTMLElement>('[data-doc].empty')?.dataset['doc'];
    if (id) bench.editing = id;
    else if (bead && doc) bench.editing = emptyCellView(bead, doc).segment.id;
  }

  return { onPress, onDoublePress };
}
