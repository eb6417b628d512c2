import type { DocId } from '#core';
import { useColumns } from '../../stores/columns.ts';
import { useWorkbench, type Place } from '../../stores/workbench.ts';

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/** Moving the focus through the rows with the keyboard: up and down by segment and row, sideways by version. */
export function useGridKeys() {
  const columns = useColumns();
  const bench = useWorkbench();

  function size(index: number, doc: DocId | null): number {
    return (doc && bench.visible[index]?.cells[doc]?.length) || 1;
  }

  function toRow(place: Place, index: number, extend: boolean, last = false): void {
    const target = bench.visible[Math.max(0, Math.min(bench.visible.length - 1, index))];
    if (!target) return;
    const at = last ? size(bench.visibleAt.get(target.id) ?? 0, place.doc) - 1 : 0;
    bench.goTo({ bead: target.id, doc: place.doc, segment: at }, extend);
  }

  function vertical(place: Place, index: number, step: 1 | -1, extend: boolean): void {
    const inside = place.segment + step;
    if (!extend && inside >= 0 && inside < size(index, place.doc)) bench.goTo({ ...place, segment: inside });
    else toRow(place, index + step, extend, step < 0 && !extend);
  }

  function horizontal(place: Place, step: number): void {
    const places: (DocId | null)[] = [null, ...columns.shown.map(({ id }) => id)];
    const doc = places[places.indexOf(place.doc) + step];
    if (doc !== undefined) bench.goTo({ ...place, doc, segment: 0 });
  }

  /** Handles a key on the grid; true if it was one of ours. */
  return (event: KeyboardEvent): boolean => {
    const { place } = bench;
    if (!place || event.altKey || event.metaKey) return false;
    const index = bench.visibleAt.get(place.bead) ?? 0;
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const extend = event.shiftKey;
    const end = bench.visible.length - 1;
    if (event.ctrlKey) {
      if (event.code === 'Home') toRow(place, 0, extend);
      else if (event.code === 'End') toRow(place, end, extend);
      else return false;
      return true;
    }
    switch (event.code) {
      case 'ArrowUp':
        vertical(place, index, -1, extend);
        return true;
      case 'ArrowDown':
        vertical(place, index, 1, extend);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        horizontal(place, event.code === forward ? 1 : -1);
        return true;
      case 'PageUp':
        toRow(place, index - PAGE, extend);
        return true;
      case 'PageDown':
        toRow(place, index + PAGE, extend);
        return true;
      case 'Home':
        bench.goTo({ ...place, doc: null, segment: 0 });
        return true;
      case 'End':
        bench.goTo({ ...place, doc: columns.shown.at(-1)?.id ?? null, segment: 0 });
        return true;
      default:
        return false;
    }
  };
}
