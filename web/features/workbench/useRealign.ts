import { t } from '../../i18n/useText.ts';
import { errorText } from '../../i18n/errorText.ts';
import { useModel } from '../../stores/model.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { isConfirmed, useRows } from '../../stores/rows.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { core } from '../../worker/client.ts';
import { useUndo } from '../history/useUndo.ts';

/** Aligns anew between the nearest confirmed rows around the selection, as one operation that can be undone. */
export function useRealign(): () => Promise<void> {
  const store = useProject();
  const rows = useRows();
  const bench = useWorkbench();
  const notices = useNotices();
  const history = useUndo();
  const model = useModel();

  /** The unconfirmed rows around the place with the focus, or the selected ones; inclusive. */
  function range(): { first: number; last: number } | undefined {
    const from = rows.positions.get(bench.selected[0]?.id ?? '');
    const to = rows.positions.get(bench.selected.at(-1)?.id ?? '');
    if (from === undefined || to === undefined) return undefined;
    if (to > from) return { first: from, last: to };
    const free = (at: number): boolean => {
      const bead = rows.beads[at];
      return bead !== undefined && !isConfirmed(bead);
    };
    let first = from;
    let last = to;
    while (free(first - 1)) first -= 1;
    while (free(last + 1)) last += 1;
    return { first, last };
  }

  return async () => {
    const between = range();
    if (!between) return;
    const before = rows.beads;
    if (before.slice(between.first, between.last + 1).every(isConfirmed)) {
      return void notices.show('problem', t('workbench.realignConfirmed'));
    }
    try {
      const { result: beads } = await core.run('realign', {
        ...between,
        ...(model.chosen && { model: model.chosen }),
      });
      if (before !== rows.beads) return void notices.show('problem', t('workbench.realignStale'));
      const replaced = before.slice(between.first, between.last + 1).map(({ id }) => id);
      const refusal = store.run({ type: 'replace', replaced, beads });
      if (refusal) notices.show('problem', errorText(refusal));
      else history.offerUndo(t('workbench.realigned', { n: replaced.length }));
    } catch (error) {
      notices.show('problem', errorText(error));
    }
  };
}
