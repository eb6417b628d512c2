import { onScopeDispose, ref, shallowRef } from 'vue';
import type { Progress } from '#core';
import { useKnowledge } from '../../stores/knowledge.ts';
import { useModel } from '../../stores/model.ts';
import { useProject } from '../../stores/project.ts';
import { go } from '../../stores/route.ts';
import { useRules } from '../../stores/rules.ts';
import { warmUp } from '../../stores/warm-up.ts';
import { Cancelled } from '../../worker/slices.ts';
import { sourceOf, useDrafts, type Draft } from './useDrafts.ts';

/** Starts the long work on the waiting versions, tells how far it is, and calls it off. */
export function useAlign() {
  const store = useProject();
  const drafts = useDrafts();
  const knowledge = useKnowledge();
  const model = useModel();
  const rules = useRules();
  const running = ref(false);
  const progress = shallowRef<Progress | null>(null);
  const error = shallowRef<Error | null>(null);
  let abort: AbortController | undefined;

  async function start(): Promise<void> {
    if (running.value) return;
    const sources = drafts.drafts;
    running.value = true;
    progress.value = null;
    error.value = null;
    abort = new AbortController();
    const report = (now: Progress): void => void (progress.value = now);
    try {
      const saved = drafts.whole?.inspection?.kind === 'project';
      const help = {
        knowledge: knowledge.waiting.map(({ name, blob, beside, role }) => ({ name, blob, beside, role })),
        ...(model.chosen && { model: model.chosen }),
        ...(rules.loaded && { rules: { name: rules.loaded.name, blob: rules.loaded.blob } }),
      };
      await store.build(sources.map(sourceOf), projectName(sources), report, abort.signal, saved, help);
      await warmUp();
      drafts.clear();
      go(store.project?.id ?? null);
    } catch (thrown) {
      if (!(thrown instanceof Cancelled)) error.value = thrown as Error;
    } finally {
      running.value = false;
    }
  }

  const cancel = (): void => abort?.abort();
  // who goes to another project meanwhile keeps that one
  onScopeDispose(cancel);

  return { running, progress, error, start, cancel };
}

/** What the versions' names have in common, without endings and language marks; the first name otherwise. */
export function projectName(drafts: readonly Pick<Draft, 'name'>[]): string {
  const names = drafts.map(({ name }) => name.replace(/(\.[\p{L}\p{N}-]{1,8}){1,2}$/u, ''));
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  const common = first.slice(0, length).replace(/[\s._-]+$/u, '');
  return common.length >= 3 ? common : first;
}
