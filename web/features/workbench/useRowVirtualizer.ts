import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/vue-virtual';
import { computed, onMounted, ref, type ComponentPublicInstance, type ComputedRef, type Ref } from 'vue';
import type { Bead } from '#core';
import { useColumns } from '../../stores/columns.ts';
import { useRows } from '../../stores/rows.ts';
import { useWorkbench } from '../../stores/workbench.ts';

/** Widths in pixels: of the column before the versions, and of a version under which they stand below each other. */
const HEAD = 92;
const NARROWEST = 220;

/** What the layout of the rows depends on. */
interface RowView {
  readonly width: Ref<number>;
  readonly headerHeight: Ref<number>;
  /** Index of the row that has the focus among those shown, -1 without. */
  readonly focusAt: Ref<number>;
}

/** A row in view: where it stands, and its position in the whole project. */
interface ShownRow {
  readonly item: VirtualItem;
  readonly bead: Bead;
  readonly position: number;
}

/** The layout of the rows. */
export interface RowVirtualizer {
  /** The versions of a row stand below each other, as there is no room beside. */
  readonly stacked: ComputedRef<boolean>;
  /** The columns of the grid in CSS. */
  readonly template: ComputedRef<string>;
  readonly virtualizer: Ref<Virtualizer<HTMLElement, Element>>;
  readonly items: ComputedRef<readonly ShownRow[]>;
  /** Takes the height of a row's element. */
  readonly measure: (row: Element | ComponentPublicInstance | null) => void;
}

/** Lays out the rows that are in view of `scroller`, and the one with the focus. */
export function useRowVirtualizer(
  scroller: Readonly<Ref<HTMLElement | null>>,
  { width, headerHeight, focusAt }: RowView,
): RowVirtualizer {
  const rows = useRows();
  const columns = useColumns();
  const bench = useWorkbench();
  const stacked = computed(() => width.value > 0 && width.value < HEAD + NARROWEST * columns.shown.length);
  const template = computed(() => `${HEAD}px repeat(${columns.shown.length}, minmax(0, 1fr))`);
  /** Rows rendered above and below the view; none at first, so that the first rows stand there sooner. */
  const overscan = ref(0);
  onMounted(() => setTimeout(() => (overscan.value = 6), 100));

  /** The ids of the rows shown; the same array while they are the same, so that nothing is laid out anew. */
  const ids = computed((before?: readonly string[]): readonly string[] => {
    const now = bench.visible.map(({ id }) => id);
    return before?.length === now.length && before.every((id, at) => id === now[at]) ? before : now;
  });

  /** Height of a row before it is measured, from its longest cell. */
  function guess(index: number): number {
    const bead = bench.visible[index];
    if (!bead) return 60;
    const versions = columns.shown.length;
    const perLine = Math.max(20, (stacked.value ? width.value : (width.value - HEAD) / versions) / 8);
    const lines = Math.max(1, Math.ceil(rows.lengthOf(bead) / perLine));
    return stacked.value ? 40 + versions * (40 + 25 * lines) : 16 + 25 * lines;
  }

  // A function of its own, so that only other rows make the virtualizer lay all of them out anew.
  const keyOf = computed(() => {
    const keys = ids.value;
    return (index: number): string | number => keys[index] ?? index;
  });
  /** The rows in view and the one with the focus, wherever it is: without its element the focus would be lost. */
  const extractor = computed(() => {
    const keep = focusAt.value;
    return (range: Range): number[] => {
      const shown = defaultRangeExtractor(range);
      if (keep < 0 || keep >= range.count || shown.includes(keep)) return shown;
      return [...shown, keep].sort((a, b) => a - b);
    };
  });

  const virtualizer = useVirtualizer(
    computed(() => {
      // Rows are placed below the header, which takes part in the scrolled height, and then covers what is above.
      const covered = stacked.value ? 0 : headerHeight.value;
      return {
        count: ids.value.length,
        getScrollElement: () => scroller.value,
        estimateSize: guess,
        getItemKey: keyOf.value,
        // Exact heights: rounded ones would hide or part the lines between rows.
        measureElement: (row: Element) => row.getBoundingClientRect().height,
        overscan: overscan.value,
        scrollPaddingStart: 12,
        scrollPaddingEnd: covered + 12,
        rangeExtractor: extractor.value,
      };
    }),
  );
  const items = computed(() =>
    virtualizer.value.getVirtualItems().flatMap((item) => {
      const bead = bench.visible[item.index];
      return bead ? [{ item, bead, position: rows.positions.get(bead.id) ?? 0 }] : [];
    }),
  );
  const measure = (row: Element | ComponentPublicInstance | null): void => {
    if (row instanceof Element) virtualizer.value.measureElement(row);
  };
  return { stacked, template, virtualizer, items, measure };
}
