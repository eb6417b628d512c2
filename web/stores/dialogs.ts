import { defineStore } from 'pinia';
import { ref } from 'vue';

export type AppDialog = 'settings' | 'shortcuts' | 'palette';

/** Which of the dialogs that every view offers is open; one at a time. */
export const useDialogs = defineStore('dialogs', () => {
  const open = ref<AppDialog | null>(null);

  function show(dialog: AppDialog): void {
    open.value = dialog;
  }

  /** For `v-model:open` of a dialog. */
  function setOpen(dialog: AppDialog, shown: boolean): void {
    if (shown) open.value = dialog;
    else if (open.value === dialog) open.value = null;
  }

  return { open, show, setOpen };
});
