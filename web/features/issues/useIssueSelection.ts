import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import { findingOf, type IssueId } from '#core';
import { useProject } from '../../stores/project.ts';
import type { IssueView } from '../../stores/rows.ts';
import { useIssueFilter } from './useIssueFilter.ts';

/** The issues that are ticked in the list, to be dealt with together. Only listed ones count. */
export const useIssueSelection = defineStore('issueSelection', () => {
  const store = useProject();
  const issues = useIssueFilter();
  const ticked = shallowRef<ReadonlySet<IssueId>>(new Set());
  /** The one that was ticked last: the other end of a range. */
  const anchor = shallowRef<IssueId>();

  const views = computed(() =>
    ticked.value.size === 0 ? [] : issues.shown.filter(({ issue }) => ticked.value.has(issue.id)),
  );
  const isAll = computed(() => views.value.length > 0 && views.value.length === issues.shown.length);

  function setAll(list: readonly IssueView[], on: boolean): void {
    const next = new Set(ticked.value);
    for (const { issue } of list) {
      if (on) next.add(issue.id);
      else next.delete(issue.id);
    }
    ticked.value = next;
  }

  /** Ticks an issue or takes the tick away; `range`: and all from the last one on. */
  function toggle(view: IssueView, range: boolean): void {
    const on = !ticked.value.has(view.issue.id);
    const ends = [anchor.value, view.issue.id].map((id) =>
      issues.shown.findIndex(({ issue }) => issue.id === id),
    );
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    setAll(range && from >= 0 ? issues.shown.slice(from, to + 1) : [view], on);
    anchor.value = view.issue.id;
  }

  const clear = (): void => void (ticked.value = new Set());

  watch(() => store.project?.id, clear);

  /** The listed issues of the same check. */
  const sameCheck = ({ issue: { check } }: IssueView): IssueView[] =>
    issues.shown.filter(({ issue }) => issue.check === check);
  /** The listed issues that find the same in the same words. */
  function sameFinding({ issue }: IssueView): IssueView[] {
    const { project } = store;
    if (!project) return [];
    const wanted = findingOf(project, issue);
    return issues.shown.filter(
      (other) => other.issue.check === issue.check && findingOf(project, other.issue) === wanted,
    );
  }

  return { ticked, views, isAll, setAll, toggle, clear, sameCheck, sameFinding };
});
