import { until } from '@vueuse/core';
import { nextTick, onMounted, watch, type Ref } from 'vue';
import { useRows } from '../../stores/rows.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import type { RowVirtualizer } from './useRowVirtualizer.ts';

/** Frames in which the place of a project that was just opened is looked for. */
const LOOKS = 4;

interface GridView {
  /** Of what is seen of the rows, in pixels. */
  readonly height: Ref<number>;
  readonly headerHeight: Ref<number>;
  /** The row with the focus among those that are shown; -1 if none has it. */
  readonly focusAt: Ref<number>;
  readonly virtualizer: RowVirtualizer['virtualizer'];
}

/** Keeps the place with the focus in view, and the keyboard focus on it; `stay` is called where it is in view because it was pressed. */
export function useGridFocus(
  scroller: Readonly<Ref<HTMLElement | null>>,
  { height, headerHeight, focusAt, virtualizer }: GridView,
): { readonly focus: () => Promise<void>; readonly stay: () => void } {
  const rows = useRows();
  const bench = useWorkbench();

  function activeCell(): HTMLElement | null {
    return scroller.value?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
  }

  /**
   * Brings the row with the focus into view, to the middle if it is a jump away; of a row that is higher than the view, the place
   * with the focus.
   */
  function reveal(jump: boolean): void {
    const at = focusAt.value;
    const row = scroller.value?.querySelector(`[data-index="${at}"]`);
    if (!row || row.clientHeight + headerHeight.value < height.value) {
      const hidden = virtualizer.value.getOffsetForIndex(at, 'auto')?.[1] !== 'auto';
      return virtualizer.value.scrollToIndex(at, { align: jump && hidden ? 'center' : 'auto' });
    }
    const cell = activeCell();
    const part =
      cell?.querySelector('.mark.here, .mark.current') ?? cell?.querySelector('.segment.chosen') ?? cell;
    part?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the keyboard focus to the place that has it in the store. */
  async function focus(): Promise<void> {
    await nextTick();
    activeCell()?.focus({ preventScroll: true });
  }

  /** The same after a change, unless something else was given the focus meanwhile. */
  async function focusAgain(): Promise<void> {
    await nextTick();
    const now = document.activeElement;
    if (now === document.body || scroller.value?.contains(now)) await focus();
  }

  // A project opens where it was left. How high rows are is known when they were shown: every look at them corrects the place.
  onMounted(async () => {
    await until(height).toBeTruthy();
    for (let look = 0; look < LOOKS && focusAt.value > 0; look++) {
      await nextTick();
      reveal(true);
      await new Promise(requestAnimationFrame);
    }
  });

  // What was pressed is in view; to scroll would take it from under the pointer before a second press.
  let pressed = false;
  // Asked before the document changes: an operation can take the element with the focus away.
  let hadFocus = false;
  watch([() => bench.place, () => rows.beads], () => {
    hadFocus = scroller.value?.contains(document.activeElement) ?? false;
  });
  watch(
    [() => bench.place, () => rows.beads],
    async ([place], [before]) => {
      const stay = pressed;
      pressed = false;
      if (!place || focusAt.value < 0) return;
      if (place !== before && !stay) {
        const from = before && bench.visibleAt.get(before.bead);
        reveal(from === undefined || from === null || Math.abs(focusAt.value - from) > 1);
      }
      if (hadFocus && !bench.editing) await focusAgain();
    },
    { flush: 'post' },
  );
  watch(
    () => bench.editing,
    (editing) => {
      if (!editing) void focus();
    },
  );

  return { focus, stay: () => (pressed = true) };
}
