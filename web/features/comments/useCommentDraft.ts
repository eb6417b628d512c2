import { computed, shallowRef, watch, type WritableComputedRef } from 'vue';
import type { BeadId } from '#core';
import { recall, remember } from '../../persist/session.ts';
import { useProject } from '../../stores/project.ts';
import { useWorkbench } from '../../stores/workbench.ts';

type Drafts = Readonly<Record<BeadId, string>>;

/** The comment that is being written on the row with the focus: each row keeps its own until it is added or the tab is closed. */
export function useCommentDraft(): WritableComputedRef<string> {
  const store = useProject();
  const bench = useWorkbench();
  const drafts = shallowRef<Drafts>({});
  const key = computed(() => `collate.comments.${store.project?.id ?? ''}`);
  watch(key, (now) => (drafts.value = (recall(now) as Drafts | null) ?? {}), { immediate: true });

  return computed({
    get: () => drafts.value[bench.active?.id ?? ''] ?? '',
    set(text) {
      const bead = bench.active?.id;
      if (bead === undefined) return;
      drafts.value = { ...drafts.value, [bead]: text };
      remember(key.value, drafts.value);
    },
  });
}
