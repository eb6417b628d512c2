import { refDebounced } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, reactive, toRef } from 'vue';
import { CHECK_NAMES, foldedView, type CheckName, type Severity } from '#core';
import { useRows, type IssueView } from '../../stores/rows.ts';
import { useIssueText } from './useIssueText.ts';

export const STATUS_FILTERS = ['open', 'deferred', 'waived', 'fixed', 'any'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

/** Which issues the panel lists. */
export const useIssueFilter = defineStore('issueFilter', () => {
  const rows = useRows();
  const textOf = useIssueText();
  const filter = reactive({
    text: '',
    check: '' as CheckName | '',
    lang: '',
    status: 'open' as StatusFilter,
    severities: { error: true, warning: true, info: true } as Record<Severity, boolean>,
  });
  const text = refDebounced(toRef(filter, 'text'), 150);

  /** Languages an issue is about: that of the odd version if known, else of all its spans. */
  function languagesOf({ issue }: IssueView): readonly string[] {
    if (issue.odd !== undefined) return [issue.odd];
    const docs = new Set(issue.spans.map((span) => span.doc));
    return rows.documents.filter(({ id }) => docs.has(id)).map(({ lang }) => lang);
  }

  function hasStatus(view: IssueView): boolean {
    return filter.status === 'any' || (filter.status === 'open' ? view.open : view.status === filter.status);
  }

  /** Everything but the severities, so that their counts say what switching one on would show. */
  const candidates = computed(() => {
    const needle = foldedView(text.value.trim()).text;
    return rows.views.filter(
      (view) =>
        hasStatus(view) &&
        (filter.check === '' || view.issue.check === filter.check) &&
        (filter.lang === '' || languagesOf(view).includes(filter.lang)) &&
        (needle === '' || foldedView(textOf(view.issue)).text.includes(needle)),
    );
  });
  const shown = computed(() => candidates.value.filter((view) => filter.severities[view.issue.severity]));
  const counts = computed(() => {
    const sums: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const view of candidates.value) sums[view.issue.severity] += 1;
    return sums;
  });
  /** The checks that found something. */
  const checks = computed(() => {
    const present = new Set(rows.views.map(({ issue }) => issue.check));
    return CHECK_NAMES.filter((name) => present.has(name));
  });

  return { filter, shown, counts, checks };
});
