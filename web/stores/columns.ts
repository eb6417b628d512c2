import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { DocId, Document } from '#core';
import { useProject } from './project.ts';

/** A version among the columns. */
export interface Column {
  readonly document: Document;
  readonly shown: boolean;
}

const NONE: readonly never[] = [];

/** Which versions the rows show, and in which order. It is kept with the project and changes nothing else. */
export const useColumns = defineStore('columns', () => {
  const store = useProject();

  // Values of their own, so that other changes of the project lay nothing out anew.
  const documents = computed(() => store.project?.documents ?? NONE);
  const wanted = computed(() => store.project?.settings.columns ?? NONE);

  const all = computed((): readonly Column[] => {
    const hidden = new Set(wanted.value.filter((column) => column.hidden).map(({ doc }) => doc));
    const places = new Map(wanted.value.map(({ doc }, at) => [doc, at]));
    const placeOf = ({ id }: Document): number => places.get(id) ?? Infinity;
    const ordered = [...documents.value].sort((a, b) =>
      placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
    );
    const isShown = ({ id }: Document): boolean => !hidden.has(id);
    // rows without a column would be nothing to see
    const some = ordered.some(isShown);
    return ordered.map((document) => ({ document, shown: !some || isShown(document) }));
  });
  const shown = computed(() => all.value.filter((column) => column.shown).map(({ document }) => document));
  const shownIds = computed(() => new Set(shown.value.map(({ id }) => id)));

  function set(columns: readonly Column[]): void {
    store.changeView({
      columns: columns.map(({ document, shown: isShown }) => ({
        doc: document.id,
        ...(!isShown && { hidden: true }),
      })),
    });
  }

  /** Shows or hides a version; the last one stays. */
  function setShown(doc: DocId, on: boolean): void {
    if (!on && shown.value.length === 1) return;
    set(all.value.map((column) => (column.document.id === doc ? { ...column, shown: on } : column)));
  }

  /** Moves a column one place back or on. */
  function move(doc: DocId, step: 1 | -1): void {
    const at = all.value.findIndex(({ document }) => document.id === doc);
    const [one, other] = [all.value[at], all.value[at + step]];
    if (one && other) set(all.value.with(at, other).with(at + step, one));
  }

  /** Shows a version that somebody wants to see now. */
  function reveal(doc: DocId): void {
    if (!shownIds.value.has(doc)) setShown(doc, true);
  }

  return { all, shown, shownIds, setShown, move, reveal };
});
