import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { Bead, BeadId, DocId, IssueId, SegmentId } from '#core';
import { recall, remember } from '../persist/session.ts';
import { useColumns } from './columns.ts';
import { useProject } from './project.ts';
import { isConfirmed, UNCERTAIN_BELOW, useRows } from './rows.ts';

export const ROW_FILTERS = ['all', 'issues', 'unconfirmed', 'uncertain'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export const PANELS = ['issues', 'comments', 'history'] as const;
export type Panel = (typeof PANELS)[number];

/** A cell that has the focus; `doc` is null on the row's head. */
export interface Place {
  readonly bead: BeadId;
  readonly doc: DocId | null;
  /** Which segment of the cell. */
  readonly segment: number;
}

/** Where the user is in the workbench: focus, selection, filter, panel. Nothing here belongs to the project. */
export const useWorkbench = defineStore('workbench', () => {
  const store = useProject();
  const rows = useRows();
  const columns = useColumns();

  const place = shallowRef<Place | null>(null);
  /** Other end of a selection of several rows. */
  const anchor = ref<BeadId | null>(null);
  const filter = ref<RowFilter>('all');
  const panel = ref<Panel>('issues');
  const panelOpen = ref(true);
  const issue = ref<IssueId | null>(null);
  const editing = ref<SegmentId | null>(null);
  const showChanges = ref(false);

  const tests = computed((): Readonly<Record<RowFilter, (bead: Bead) => boolean>> => {
    const views = rows.viewsOfRow;
    return {
      all: () => true,
      issues: (bead) => views.get(bead.id)?.some((view) => view.open) ?? false,
      unconfirmed: (bead) => !isConfirmed(bead),
      uncertain: (bead) => bead.score < UNCERTAIN_BELOW && !isConfirmed(bead),
    };
  });
  const counts = computed(() => {
    const count = (test: (bead: Bead) => boolean) =>
      rows.beads.reduce((sum, bead) => sum + Number(test(bead)), 0);
    const { issues, unconfirmed, uncertain } = tests.value;
    return {
      all: rows.beads.length,
      issues: count(issues),
      unconfirmed: count(unconfirmed),
      uncertain: count(uncertain),
    };
  });
  /** The rows shown. The one with the focus stays until the focus goes on, so that nothing vanishes under the hands. */
  const visible = computed(() => {
    if (filter.value === 'all') return rows.beads;
    const passes = tests.value[filter.value];
    const here = place.value?.bead;
    return rows.beads.filter((bead) => passes(bead) || bead.id === here);
  });
  const visibleAt = computed(() => new Map(visible.value.map((bead, at): [BeadId, number] => [bead.id, at])));

  const active = computed(() => rows.beadOf(place.value?.bead));
  /** The selected rows in their order: the one with the focus, or all up to the anchor. */
  const selected = computed((): readonly Bead[] => {
    const to = place.value && visibleAt.value.get(place.value.bead);
    if (to === null || to === undefined) return [];
    const from = (anchor.value !== null ? visibleAt.value.get(anchor.value) : undefined) ?? to;
    return visible.value.slice(Math.min(from, to), Math.max(from, to) + 1);
  });
  const selectedIds = computed(() => new Set(selected.value.map((bead) => bead.id)));

  function goTo(next: Place, extend = false): void {
    if (extend) anchor.value ??= place.value?.bead ?? null;
    else anchor.value = null;
    place.value = inColumn(next);
  }

  /** A place in a version that is hidden is one in the first that is shown. */
  function inColumn(wanted: Place): Place {
    if (wanted.doc === null || columns.shownIds.has(wanted.doc)) return wanted;
    return { ...wanted, doc: columns.shown[0]?.id ?? null, segment: 0 };
  }
  watch(
    () => columns.shownIds,
    () => place.value && (place.value = inColumn(place.value)),
  );

  /** Selects all rows shown, with the focus on the last. */
  function selectAll(): void {
    const last = visible.value.at(-1);
    if (!place.value || !last) return;
    anchor.value = visible.value[0]!.id;
    place.value = { ...place.value, bead: last.id, segment: 0 };
  }

  // A merge or an undo can take the row with the focus away: the one that took its position gets it.
  let lastAt = 0;
  watch(
    () => [rows.positions, place.value] as const,
    ([positions, now]) => {
      if (!now) return;
      const at = positions.get(now.bead);
      if (at !== undefined) return void (lastAt = at);
      const next = rows.beads[Math.min(lastAt, rows.beads.length - 1)];
      place.value = next ? { bead: next.id, doc: now.doc, segment: 0 } : null;
      anchor.value = null;
    },
  );
  watch(
    () => store.project?.id,
    (id) => {
      const first = rows.beads[0];
      place.value = first ? { bead: first.id, doc: columns.shown[0]?.id ?? null, segment: 0 } : null;
      anchor.value = issue.value = editing.value = null;
      filter.value = 'all';
      if (id) restore(id);
    },
    { immediate: true },
  );

  function restore(id: string): void {
    const kept = recall(`collate.place.${id}`) as { bead?: BeadId; filter?: RowFilter } | null;
    const { bead, filter: keptFilter } = kept ?? {};
    if (keptFilter && ROW_FILTERS.includes(keptFilter)) filter.value = keptFilter;
    if (bead && rows.positions.has(bead) && place.value) place.value = { ...place.value, bead };
  }
  watch([() => place.value?.bead, filter], ([bead, kept]) => {
    const id = store.project?.id;
    if (id) remember(`collate.place.${id}`, { bead, filter: kept });
  });

  return {
    place,
    anchor,
    filter,
    panel,
    panelOpen,
    issue,
    editing,
    showChanges,
    counts,
    visible,
    visibleAt,
    active,
    selected,
    selectedIds,
    goTo,
    selectAll,
  };
});
