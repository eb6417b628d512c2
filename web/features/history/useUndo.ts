import { watch } from 'vue';
import { t } from '../../i18n/useText.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { describe } from './describe.ts';

/** Undo and redo that tell screen readers what was taken back or done again. */
export function useUndo() {
  const store = useProject();
  const notices = useNotices();

  function undo(): void {
    const entry = store.project?.log.at(-1);
    if (!entry) return;
    store.undo();
    notices.say(t('history.undone', { what: describe(entry.operation) }));
  }

  function redo(): void {
    const entry = store.project?.undone.at(-1);
    if (!entry) return;
    store.redo();
    notices.say(t('history.redone', { what: describe(entry.operation) }));
  }

  /** Confirms what was just done, with a button that undoes it; the message goes when something else is done or undone. */
  function offerUndo(text: string): void {
    const done = store.project?.log.at(-1);
    const id = notices.show('done', text, { label: t('command.undo'), run: undo });
    const stop = watch(
      () => store.project?.log.at(-1),
      (last) => {
        if (last === done) return;
        stop();
        notices.close(id);
      },
    );
  }

  return { undo, redo, offerUndo };
}
