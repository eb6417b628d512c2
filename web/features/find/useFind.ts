import { refDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowRef, watch } from 'vue';
import type { DocId, SearchMatch, SearchQuery, SegmentId } from '#core';
import { useColumns } from '../../stores/columns.ts';
import type { SegmentView } from '../../stores/segments.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { useMatches, type Hit } from './useMatches.ts';

/** Where a search goes on from, in the order of the rows. */
type From = Pick<Hit, 'row' | 'column' | 'at'> & { readonly start: number };

const NONE: readonly never[] = [];

/** Searching the rows shown, whatever is scrolled into view. */
export const useFind = defineStore('find', () => {
  const columns = useColumns();
  const bench = useWorkbench();
  const open = ref(false);
  /** Whether the line for the replacement is shown, and what stands in it. */
  const replacing = ref(false);
  const template = ref('');
  /** Counts how often the search was asked for; the field that gets the focus then. */
  const summons = ref(0);
  const wanted = ref<'query' | 'template'>('query');
  const query = ref('');
  const settled = refDebounced(query, 120);
  const options = reactive({ exact: false, wholeWords: false, regex: false });
  /** The version that is searched; empty: all of them. */
  const version = ref<DocId | ''>('');

  /** Whether where the search stands is not read out: what was replaced is. */
  const quiet = ref(false);

  const asked = computed((): SearchQuery | null =>
    open.value && settled.value !== '' ? { text: settled.value, ...options } : null,
  );
  const docs = computed(() => {
    const all = columns.shown.map(({ id }) => id);
    return all.includes(version.value) ? [version.value] : all;
  });
  const { found, searching, problem } = useMatches(asked, docs);
  const total = computed(() => found.value.total);

  /** The match that the search stands on. */
  const here = shallowRef<{ readonly segment: SegmentId; readonly start: number } | null>(null);
  const hit = computed(() => here.value && found.value.bySegment.get(here.value.segment));
  /** Its number among all, from 0; -1 where it stands on none. */
  const current = computed(() => {
    const at = hit.value?.matches.findIndex(({ start }) => start === here.value?.start) ?? -1;
    return at < 0 ? -1 : hit.value!.before + at;
  });
  const match = computed((): SearchMatch | undefined =>
    current.value < 0 ? undefined : hit.value?.matches[current.value - hit.value.before],
  );

  function land(number: number): void {
    const next = found.value.hits.findLast(({ before }) => before <= number);
    const at = next?.matches[number - next.before];
    if (!next || !at) return;
    here.value = { segment: next.segment, start: at.start };
    bench.goTo({ bead: next.bead, doc: next.doc, segment: next.at });
  }

  /** The number of the first match from a place on; the number of all where there is none. */
  function firstFrom({ row, column, at, start }: From): number {
    for (const next of found.value.hits) {
      const ahead = next.row - row || next.column - column || next.at - at;
      if (ahead < 0) continue;
      const inside = ahead > 0 ? 0 : next.matches.findIndex((each) => each.start >= start);
      if (inside >= 0) return next.before + inside;
    }
    return total.value;
  }

  /** The place with the focus; of the segment where the search stands, the match. */
  function focusPlace(): From {
    const { place } = bench;
    return {
      row: bench.visibleAt.get(place?.bead ?? '') ?? 0,
      column: place?.doc ? docs.value.indexOf(place.doc) : -1,
      at: place?.segment ?? 0,
      start: standsHere() ? (here.value?.start ?? 0) : 0,
    };
  }

  function standsHere(): boolean {
    const { place } = bench;
    const now = hit.value;
    return now?.bead === place?.bead && now?.doc === place?.doc && now?.at === place?.segment;
  }

  /** Goes to the next or previous match, round the end. */
  function step(by: 1 | -1): void {
    quiet.value = false;
    if (total.value === 0) return;
    const next =
      current.value >= 0 && standsHere() ? current.value + by : firstFrom(focusPlace()) - (by < 0 ? 1 : 0);
    land((next + total.value) % total.value);
  }

  /** Shows the search, for the words that are selected in the rows if there are any. */
  function summon(replace = false): void {
    const selected = getSelection();
    const words = selected?.anchorNode?.parentElement?.closest('[role=grid]')
      ? selected.toString().trim()
      : '';
    if (words !== '' && !words.includes('\n')) query.value = words;
    wanted.value = replace && query.value !== '' ? 'template' : 'query';
    open.value = true;
    if (replace) replacing.value = true;
    summons.value += 1;
  }

  /** The matches in a segment, if it reads as it did when it was searched. */
  function matchesIn({ segment, text }: SegmentView): readonly SearchMatch[] {
    const known = found.value.bySegment.get(segment.id);
    return known?.text === text ? known.matches : NONE;
  }

  /** Where to go on when the search has looked again. */
  let from: From | undefined;
  function goOnFrom(place: From): void {
    from = place;
  }
  watch(
    asked,
    (now) => {
      from = now ? focusPlace() : undefined;
      quiet.value = false;
    },
    { flush: 'sync' },
  );
  watch(found, () => {
    const place = from;
    from = undefined;
    if (place && total.value > 0) land(firstFrom(place) % total.value);
  });

  return {
    open,
    summons,
    wanted,
    summon,
    replacing,
    template,
    query,
    options,
    version,
    asked,
    found,
    total,
    searching,
    problem,
    here,
    hit,
    match,
    current,
    quiet,
    step,
    goOnFrom,
    matchesIn,
  };
});
