import { computed, ref, shallowRef } from 'vue';
import { isTaken } from '#core';
import { errorText } from '../../i18n/errorText.ts';
import { t } from '../../i18n/useText.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { core } from '../../worker/client.ts';
import type { MergeOutcome } from '../../worker/protocol.ts';

/** Compares an edited file with the project, and takes its changes over as one that can be undone. */
export function useMerge() {
  const store = useProject();
  const notices = useNotices();
  const busy = ref(false);
  const problem = ref('');
  const outcome = shallowRef<MergeOutcome | null>(null);
  const taken = computed(() => outcome.value?.report.filter(isTaken) ?? []);
  const left = computed(() => outcome.value?.report.filter((entry) => !isTaken(entry)) ?? []);

  /** Which comparison counts: one whose dialog was closed since does not. */
  let latest = 0;

  function reset(): void {
    latest += 1;
    busy.value = false;
    problem.value = '';
    outcome.value = null;
  }

  async function compare(file: File): Promise<void> {
    reset();
    busy.value = true;
    const mine = ++latest;
    try {
      const by = store.project?.settings.user ?? '';
      const argument = { source: { name: file.name, blob: file }, by, at: new Date().toISOString() };
      const { result } = await core.run('merge', argument);
      if (mine === latest) outcome.value = result;
    } catch (error) {
      if (mine === latest) problem.value = errorText(error, { file: true });
    } finally {
      if (mine === latest) busy.value = false;
    }
  }

  /** True if the changes were taken over. */
  function apply(): boolean {
    const operation = outcome.value?.operation;
    if (!operation) return false;
    const refused = store.run(operation);
    if (refused) {
      problem.value = errorText(refused);
      return false;
    }
    notices.show('done', t('merge.done', { n: taken.value.length }), {
      label: t('command.undo'),
      run: store.undo,
    });
    return true;
  }

  return { busy, problem, outcome, taken, left, reset, compare, apply };
}
