import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { core } from '../worker/client.ts';
import type { RulesSource } from '../worker/protocol.ts';

/** Segmentation rules that the user loaded, for the texts aligned as long as the page is open. */
export const useRules = defineStore('rules', () => {
  const loaded = shallowRef<(RulesSource & { readonly count: number }) | null>(null);
  const error = shallowRef<Error | null>(null);

  /** Takes the rules of a file in the place of those before, unless they cannot be run. */
  async function load(file: File): Promise<void> {
    error.value = null;
    try {
      const source = { name: file.name, blob: file };
      const { result } = await core.run('inspectRules', { source });
      loaded.value = { ...source, count: result.rules };
    } catch (thrown) {
      error.value = thrown as Error;
    }
  }

  /** Goes back to the rules of our own. */
  function remove(): void {
    loaded.value = null;
    error.value = null;
  }

  return { loaded, error, load, remove };
});
