import { refDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, ref, watch } from 'vue';
import type { BeadId, DocId, Segment, SegmentId } from '#core';
import { useRows } from '../../stores/rows.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { fold, occurrences, type Folded } from './folding.ts';
import type { Range } from './marks.ts';

/** A segment with hits, in the order of the rows. */
interface Hit {
  readonly bead: BeadId;
  readonly doc: DocId;
  readonly segment: SegmentId;
  readonly at: number;
}

const foldings = new WeakMap<Segment, { text: string; folded: Folded }>();

function foldOnce(segment: Segment, text: string): Folded {
  const known = foldings.get(segment);
  if (known?.text === text) return known.folded;
  const folded = fold(text);
  foldings.set(segment, { text, folded });
  return folded;
}

/** Searching all rows, whatever is scrolled into view. */
export const useFind = defineStore('find', () => {
  const rows = useRows();
  const bench = useWorkbench();
  const open = ref(false);
  const query = ref('');
  const settled = refDebounced(query, 120);
  const current = ref(-1);

  const results = computed(() => {
    const hits = new Map<SegmentId, readonly Range[]>();
    const order: Hit[] = [];
    const needle = open.value ? fold(settled.value.trim()).text : '';
    if (needle === '') return { hits, order };
    for (const bead of bench.visible) {
      for (const { id: doc } of rows.documents) {
        rows.cellOf(bead, doc).forEach(({ segment, text }, at) => {
          const found = occurrences(foldOnce(segment, text), needle);
          if (found.length === 0) return;
          hits.set(segment.id, found);
          order.push({ bead: bead.id, doc, segment: segment.id, at });
        });
      }
    }
    return { hits, order };
  });
  const hits = computed(() => results.value.hits);
  const total = computed(() => results.value.order.length);

  function step(by: 1 | -1): void {
    const { order } = results.value;
    if (order.length === 0) return;
    current.value = (current.value + by + order.length) % order.length;
    const hit = order[current.value];
    if (hit) bench.goTo({ bead: hit.bead, doc: hit.doc, segment: hit.at });
  }

  watch(settled, () => {
    current.value = -1;
    step(1);
  });

  return { open, query, current, hits, total, step };
});
