import { defineStore } from 'pinia';
import { computed } from 'vue';
import {
  addTo,
  groupBy,
  latestDecisions,
  statuses,
  type Bead,
  type BeadId,
  type Decision,
  type Issue,
  type IssueId,
  type IssueSpan,
  type IssueStatus,
  type SegmentId,
} from '#core';
import { useProject } from './project.ts';
import { lookupOf } from './segments.ts';

/** An issue with where it stands. */
export interface IssueView {
  readonly issue: Issue;
  readonly status: IssueStatus;
  /** Not dealt with: open or reopened. */
  readonly open: boolean;
}

/** A stretch of a segment that an issue is about. */
export interface SpanView {
  readonly span: IssueSpan;
  readonly view: IssueView;
}

/** Rows whose confidence is lower are worth a look. */
export const UNCERTAIN_BELOW = 0.75;

/** Whether somebody has confirmed the row. */
export function isConfirmed(bead: Bead): boolean {
  return bead.state === 'reviewed' || bead.state === 'final';
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** What the open project's rows, segments and issues look like from the workbench: indexes, each recomputed only when its source changes. */
export const useRows = defineStore('rows', () => {
  const store = useProject();
  const beads = computed(() => store.project?.beads ?? []);
  const documents = computed(() => store.project?.documents ?? []);
  const segments = computed(() => store.project?.segments ?? {});
  const issueList = computed(() => store.project?.issues ?? []);

  const positions = computed(() => new Map(beads.value.map((bead, at): [BeadId, number] => [bead.id, at])));
  const commentCounts = computed(() => {
    const groups = groupBy(store.project?.comments ?? [], (comment) => comment.bead);
    return new Map([...groups].map(([bead, list]) => [bead, list.length]));
  });

  /** Views stay the same objects while nothing about them changes, so that what hangs on them is not computed anew. */
  const views = computed((before?: readonly IssueView[]): readonly IssueView[] => {
    if (!store.project) return [];
    const known = statuses(store.project);
    const now = issueList.value.map((issue, at): IssueView => {
      const status = known.get(issue.id) ?? 'open';
      const old = before?.[at];
      if (old && old.issue === issue && old.status === status) return old;
      return { issue, status, open: status === 'open' || status === 'reopened' };
    });
    return before && sameItems(before, now) ? before : now;
  });
  const viewsById = computed(() => new Map(views.value.map((view) => [view.issue.id, view])));

  const beadOfSegment = computed(() => {
    const map = new Map<SegmentId, BeadId>();
    for (const bead of beads.value) {
      for (const cell of Object.values(bead.cells)) for (const id of cell) map.set(id, bead.id);
    }
    return map;
  });

  /** Issues of each row, also those that stand on another row and have a span here. */
  const viewsOfRow = computed(() => {
    const rows = new Map<BeadId, IssueView[]>();
    const home = beadOfSegment.value;
    for (const view of views.value) {
      const touched = new Set([view.issue.bead]);
      for (const span of view.issue.spans) {
        const bead = home.get(span.segment);
        if (bead) touched.add(bead);
      }
      for (const bead of touched) {
        addTo(rows, bead, view);
      }
    }
    return rows;
  });

  const spansOfSegment = computed(() => {
    const spans = views.value.flatMap((view) => view.issue.spans.map((span): SpanView => ({ span, view })));
    return groupBy(spans, ({ span }) => span.segment);
  });

  // Functions as computed values: the store would wrap plain ones as actions, which is slow where rows are many.
  const lookup = computed(() => lookupOf({ documents: documents.value, segments: segments.value }));
  const segmentOf = computed(() => lookup.value.segment);
  const cellOf = computed(() => lookup.value.cell);
  const lengthOf = computed(() => lookup.value.longest);
  const beadOf = computed(() => {
    const [at, list] = [positions.value, beads.value];
    return (id: BeadId | undefined): Bead | undefined =>
      list[(id !== undefined ? at.get(id) : undefined) ?? -1];
  });

  /** The latest decision on an issue. */
  const decisionOf = computed(() => {
    const latest = store.project ? latestDecisions(store.project) : new Map<IssueId, Decision>();
    return (id: IssueId): Decision | undefined => latest.get(id);
  });

  const confirmed = computed(() => beads.value.reduce((sum, bead) => sum + Number(isConfirmed(bead)), 0));

  return {
    beads,
    documents,
    positions,
    views,
    viewsById,
    viewsOfRow,
    spansOfSegment,
    beadOfSegment,
    commentCounts,
    confirmed,
    segmentOf,
    cellOf,
    lengthOf,
    beadOf,
    decisionOf,
  };
});
