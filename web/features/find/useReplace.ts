import {
  editOperations,
  massEdit,
  replacementOf,
  type SearchMatch,
  type SearchQuery,
  type TextEdit,
} from '#core';
import { t } from '../../i18n/useText.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { useRows } from '../../stores/rows.ts';
import { useUndo } from '../history/useUndo.ts';
import { useRowOperations } from '../workbench/useRowOperations.ts';
import { useFind } from './useFind.ts';
import type { Hit } from './useMatches.ts';

/** Replacing what the search found. */
export function useReplace() {
  const find = useFind();
  const store = useProject();
  const rows = useRows();
  const notices = useNotices();
  const history = useUndo();
  const { run } = useRowOperations();

  /** The replacement of a match; none where the text has changed since it was searched. */
  function editOf(asked: SearchQuery, { doc, segment, text }: Hit, match: SearchMatch): TextEdit[] {
    if (rows.segmentOf(doc, segment)?.text !== text) return [];
    const { start, end } = match;
    return [{ doc, segment, start, end, text: replacementOf(asked, find.template, match, text) }];
  }

  /** Replaces the match that the search stands on and goes on to the next; on none, goes to the next first. */
  function replaceOne(): void {
    const { project } = store;
    const { asked, hit, match } = find;
    if (!project || !asked || find.searching) return;
    const [edit] = hit && match ? editOf(asked, hit, match) : [];
    if (!hit || !edit) return find.step(1);
    const [operation] = editOperations(project, [edit]);
    if (!operation) return find.step(1);
    find.goOnFrom({ ...hit, start: edit.start + edit.text.length });
    run(operation);
  }

  /** Replaces all matches in one step and tells how many there were. */
  function replaceAll(): void {
    const { project } = store;
    const { asked } = find;
    if (!project || !asked || find.searching) return;
    const edits = find.found.hits.flatMap((hit) =>
      hit.matches.flatMap((match) =>
        editOf(asked, hit, match).filter(({ start, end, text }) => text !== hit.text.slice(start, end)),
      ),
    );
    const { operation, unconfirmed } = massEdit(project, edits);
    if (!operation) return notices.say(t('find.unchanged'));
    find.quiet = true;
    if (!run(operation)) {
      find.quiet = false;
      return;
    }
    const done = t('find.replaced', { n: edits.length });
    const reopened = unconfirmed.length > 0 ? ` ${t('find.unconfirmed', { n: unconfirmed.length })}` : '';
    history.offerUndo(done + reopened);
  }

  return { replaceOne, replaceAll };
}
