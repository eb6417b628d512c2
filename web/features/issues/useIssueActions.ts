import {
  apply,
  editOperations,
  textHash,
  type Decision,
  type Operation,
  type Project,
  type Suggestion,
  type WaiverReason,
} from '#core';
import { t } from '../../i18n/useText.ts';
import { useUndo } from '../history/useUndo.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { useRows, type IssueView } from '../../stores/rows.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { useRowOperations } from '../workbench/useRowOperations.ts';
import { useIssueFilter } from './useIssueFilter.ts';

/** What can be done about issues. */
export function useIssueActions() {
  const store = useProject();
  const rows = useRows();
  const bench = useWorkbench();
  const issues = useIssueFilter();
  const notices = useNotices();
  const history = useUndo();
  const { run } = useRowOperations();

  function decide(
    project: Project,
    view: IssueView,
    decision: Pick<Decision, 'action' | 'reason' | 'note'>,
  ): Operation {
    const bead = project.beads.find(({ id }) => id === view.issue.bead);
    const hash = bead ? textHash(project, bead) : '';
    const by = project.settings.user;
    return {
      type: 'decide',
      decision: { ...decision, issue: view.issue.id, by, at: new Date().toISOString(), textHash: hash },
    };
  }

  /** Applies a suggested fix and notes the issue as fixed, as one step. */
  function takeFix(view: IssueView, suggestion: Suggestion): void {
    const { project } = store;
    if (!project) return;
    const edits = editOperations(project, suggestion.edits);
    if (edits.length === 0) return;
    const after = apply(project, { type: 'batch', operations: edits }).project;
    const fixed = decide(after, view, { action: 'fixed' });
    if (run({ type: 'batch', operations: [...edits, fixed] })) history.offerUndo(t('issues.fixTaken'));
  }

  function act(view: IssueView, decision: Pick<Decision, 'action' | 'reason' | 'note'>, text: string): void {
    if (store.project && run(decide(store.project, view, decision))) history.offerUndo(text);
  }

  function waive(view: IssueView, reason: WaiverReason, note: string): void {
    act(view, { action: 'waived', reason, ...(note && { note }) }, t('issues.waivedDone'));
  }
  const defer = (view: IssueView): void => act(view, { action: 'deferred' }, t('issues.deferredDone'));
  const reopen = (view: IssueView): void => act(view, { action: 'reopened' }, t('issues.reopenedDone'));

  /** Chooses an issue and goes to its first stretch, that of the odd version if it has one. */
  function goTo(view: IssueView): void {
    const { issue } = view;
    bench.issue = issue.id;
    const oddDoc = rows.documents.find(({ lang }) => lang === issue.odd)?.id;
    const span = issue.spans.find(({ doc }) => doc === oddDoc) ?? issue.spans[0];
    const home = (span && rows.beadOfSegment.get(span.segment)) ?? issue.bead;
    if (!bench.visibleAt.has(home)) bench.filter = 'all';
    const doc = span?.doc ?? oddDoc ?? null;
    const segment = span ? (rows.beadOf(home)?.cells[span.doc]?.indexOf(span.segment) ?? 0) : 0;
    bench.goTo({ bead: home, doc, segment: Math.max(0, segment) });
  }

  /** Goes to the next or previous of the listed issues, from the chosen one or from the row with the focus. */
  function step(by: 1 | -1): void {
    const list = issues.shown;
    if (list.length === 0) return notices.say(t('issues.none'));
    const chosen = list.findIndex((view) => view.issue.id === bench.issue);
    const next = chosen >= 0 ? chosen + by : nearest(list, by);
    const view = list[(next + list.length) % list.length];
    if (view) goTo(view);
  }

  function nearest(list: readonly IssueView[], by: 1 | -1): number {
    const here = rows.positions.get(bench.place?.bead ?? '') ?? 0;
    const at = list.findIndex((view) => (rows.positions.get(view.issue.bead) ?? 0) >= here);
    if (at < 0) return by > 0 ? 0 : list.length - 1;
    return by > 0 ? at : at - 1;
  }

  return { takeFix, waive, defer, reopen, goTo, step };
}
