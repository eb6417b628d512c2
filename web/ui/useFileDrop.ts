import { useEventListener } from '@vueuse/core';
import { ref, type Ref } from 'vue';

/**
 * Takes files that are dropped anywhere on the page, which the browser would leave the page for; true while some are held over it.
 * What is dropped on a dialog is left alone.
 */
export function useFileDrop(take: (files: readonly File[]) => void): Readonly<Ref<boolean>> {
  const over = ref(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const behindDialog = (): boolean => document.querySelector('[data-modal]') !== null;

  useEventListener(window, 'dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over.value = !behindDialog();
  });
  useEventListener(window, 'dragleave', (event) => {
    if (event.relatedTarget === null) over.value = false;
  });
  useEventListener(window, 'drop', (event) => {
    over.value = false;
    if (!hasFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && !behindDialog()) take(files);
  });
  return over;
}
