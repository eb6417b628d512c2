import { t } from '../../i18n/useText.ts';
import { errorText } from '../../i18n/errorText.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { core } from '../../worker/client.ts';
import type { WriteRequest } from '../../worker/protocol.ts';
import { saveBlob } from './saveBlob.ts';

/** Writing the project in a format and handing the files to the browser. */
export function useDownload() {
  const store = useProject();
  const notices = useNotices();

  /** Writes in the worker and downloads. True if files came. */
  async function files(request: WriteRequest): Promise<boolean> {
    try {
      const { result } = await core.run('write', request);
      for (const file of result) saveBlob(file.blob, file.name);
      notices.show('done', t('export.done', { n: result.length }));
      const leftOut = result.reduce((sum, file) => sum + (file.leftOut ?? 0), 0);
      if (leftOut > 0) notices.show('problem', t('export.leftOut', { n: leftOut }));
      return true;
    } catch (error) {
      notices.show('problem', errorText(error));
      return false;
    }
  }

  /** The whole project as one JSON file. */
  const projectFile = (): Promise<boolean> => files({ format: 'project', options: {} });

  /** The project as it is in memory, without the worker: for when something is broken. */
  function rescue(): void {
    if (!store.project) return;
    const blob = new Blob([JSON.stringify(store.project)], { type: 'application/json' });
    saveBlob(blob, `${store.project.name || 'project'}.json`);
  }

  return { files, projectFile, rescue };
}
