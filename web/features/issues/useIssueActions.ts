import {
  apply,
  decideAll,
  editOperations,
  fixAll,
  type DocId,
  type Issue,
  type Signature,
  type Suggestion,
  type Verdict,
  type WaiverReason,
} from '#core';
import { t } from '../../i18n/useText.ts';
import { useUndo } from '../history/useUndo.ts';
import { useColumns } from '../../stores/columns.ts';
import { useNotices } from '../../stores/notices.ts';
import { useProject } from '../../stores/project.ts';
import { useRows, type IssueView } from '../../stores/rows.ts';
import { emptyCellView } from '../../stores/segments.ts';
import { useWorkbench } from '../../stores/workbench.ts';
import { useRowOperations } from '../workbench/useRowOperations.ts';
import { useIssueFilter } from './useIssueFilter.ts';

const issuesOf = (views: readonly IssueView[]): Issue[] => views.map(({ issue }) => issue);

/** What can be done about issues. */
export function useIssueActions() {
  const store = useProject();
  const rows = useRows();
  const columns = useColumns();
  const bench = useWorkbench();
  const issues = useIssueFilter();
  const notices = useNotices();
  const history = useUndo();
  const { run } = useRowOperations();

  const signature = (): Signature => ({
    by: store.project?.settings.user ?? '',
    at: new Date().toISOString(),
  });

  /** Applies a suggested fix and notes the issue as fixed, as one step. */
  function takeFix({ issue }: IssueView, suggestion: Suggestion): void {
    const { project } = store;
    if (!project) return;
    const edits = editOperations(project, suggestion.edits);
    if (edits.length === 0) return;
    const after = apply(project, { type: 'batch', operations: edits }).project;
    const fixed = decideAll(after, [issue], { action: 'fixed' }, signature());
    if (run({ type: 'batch', operations: [...edits, fixed] })) history.offerUndo(t('decided.one.fixed'));
  }

  /** Applies the first fix of each issue, where they do not get in each other's way, as one step. */
  function takeFixes(views: readonly IssueView[]): void {
    const { project } = store;
    if (!project) return;
    const { operation, fixed, left, unconfirmed } = fixAll(project, issuesOf(views), signature());
    const rest = left.length > 0 ? [t('issues.fixesLeft', { n: left.length })] : [];
    if (!operation) return void notices.show('problem', rest.join(''));
    if (!run(operation)) return;
    const reopened = unconfirmed.length > 0 ? [t('find.unconfirmed', { n: unconfirmed.length })] : [];
    history.offerUndo([t('issues.fixesTaken', { n: fixed.length }), ...rest, ...reopened].join(' '));
  }

  function act(views: readonly IssueView[], verdict: Verdict): void {
    if (!store.project || views.length === 0) return;
    if (!run(decideAll(store.project, issuesOf(views), verdict, signature()))) return;
    const n = views.length;
    history.offerUndo(
      n === 1 ? t(`decided.one.${verdict.action}`) : t(`decided.many.${verdict.action}`, { n }),
    );
  }

  function waive(views: readonly IssueView[], reason: WaiverReason, note: string): void {
    act(views, { action: 'waived', reason, ...(note && { note }) });
  }
  const defer = (views: readonly IssueView[]): void => act(views, { action: 'deferred' });
  const reopen = (views: readonly IssueView[]): void => act(views, { action: 'reopened' });

  const oddDocOf = ({ issue }: IssueView): DocId | undefined =>
    rows.documents.find(({ lang }) => lang === issue.odd)?.id;

  /** Edits the text that an issue is about, that of the odd version if it has one, which is shown for that. */
  function edit(view: IssueView): void {
    const doc = oddDocOf(view) ?? view.issue.spans[0]?.doc;
    if (doc !== undefined) columns.reveal(doc);
    goTo(view);
    const { active, place } = bench;
    if (!active || !place?.doc) return;
    bench.editing =
      active.cells[place.doc]?.[place.segment] ?? emptyCellView(active.id, place.doc).segment.id;
  }

  /** Chooses an issue and goes to its first stretch, that of the odd version if it has one and is shown. */
  function goTo(view: IssueView): void {
    const { issue } = view;
    bench.issue = issue.id;
    const oddDoc = oddDocOf(view);
    const seen = issue.spans.filter(({ doc }) => columns.shownIds.has(doc));
    const span = seen.find(({ doc }) => doc === oddDoc) ?? seen[0] ?? issue.spans[0];
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

  return { edit, takeFix, takeFixes, waive, defer, reopen, goTo, step };
}
