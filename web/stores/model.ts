import { useStorage } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { ModelSource } from '../worker/protocol.ts';

/** A model for sentence embeddings that many know; only a suggestion, nothing is downloaded by itself. */
export const SUGGESTED = 'Xenova/paraphrase-multilingual-MiniLM-L12-v2';

/** The model that the user wants to align with, if any. A folder is known as long as the page is open. */
export const useModel = defineStore('model', () => {
  const on = useStorage('collate.model.on', false);
  const name = useStorage('collate.model.name', '');
  const folder = shallowRef<ModelSource | null>(null);

  const chosen = computed((): ModelSource | undefined => {
    if (!on.value) return undefined;
    if (folder.value) return folder.value;
    const asked = name.value.trim();
    return asked === '' ? undefined : { name: asked };
  });

  /** Takes the files of a folder, with the paths they have in it. */
  function takeFolder(files: readonly File[]): void {
    const [first] = files;
    if (!first) return;
    const root = first.webkitRelativePath.split('/')[0]!;
    folder.value = {
      name: root === '' ? 'model' : root,
      files: files.map((file) => ({
        path: file.webkitRelativePath.slice(root.length + 1) || file.name,
        blob: file,
      })),
    };
    on.value = true;
  }

  const leaveFolder = (): void => void (folder.value = null);

  return { on, name, folder, chosen, takeFolder, leaveFolder };
});
