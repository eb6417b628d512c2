import { ref, watch, type Ref } from 'vue';
import { t } from '../../i18n/useText.ts';
import { useIssueFilter } from './useIssueFilter.ts';

/** How many issues are listed, for screen readers, when other filters show others: what is done about issues is told by itself. */
export function useToldCount(): Readonly<Ref<string>> {
  const issues = useIssueFilter();
  const told = ref('');
  let before = JSON.stringify(issues.filter);
  watch(
    () => issues.shown,
    (shown) => {
      const now = JSON.stringify(issues.filter);
      if (now !== before) told.value = t('issues.shown', { n: shown.length });
      before = now;
    },
  );
  return told;
}
