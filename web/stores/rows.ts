import { defineStore } from 'pinia';
import { computed } from 'vue';
import {
  latestDecisions,
  segmentText,
  statuses,
  type Bead,
  type BeadId,
  type Decision,
  type DocId,
  type Issue,
  type IssueId,
  type IssueSpan,
  type IssueStatus,
  type Segment,
  type SegmentId,
} from '#core';
import { useProject } from './project.ts';

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

/** A segment with its current text. */
export interface SegmentView {
  readonly segment: Segment;
  readonly text: string;
  readonly original: string;
}

/** Rows whose confidence is lower are worth a look. */
export const UNCERTAIN_BELOW = 0.75;

/** Whether somebody has confirmed the row. */
export function isConfirmed(bead: Bead): boolean {
  return bead.state === 'reviewed' || bead.state === 'final';
}

const indexes = new WeakMap<readonly Segment[], ReadonlyMap<SegmentId, Segment>>();

/** The segments of one document by id; built once for each list, and an operation changes few lists. */
function indexOf(list: readonly Segment[]): ReadonlyMap<SegmentId, Segment> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((segment) => [segment.id, segment]));
    indexes.set(list, index);
  }
  return index;
}

function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What the open project's rows, segments and issues look like from the workbench: indexes, each recomputed only when its source changes. */
export const useRows = defineStore('rows', () => {
  const store = useProject();
  const beads = computed(() => store.project?.beads ?? []);
  const documents = computed(() => store.project?.documents ?? []);
  const segments = computed(() => store.project?.segments ?? {});
  const issueList = computed(() => store.project?.issues ?? []);

  const positions = computed(() => new Map(beads.value.map((bead, at): [BeadId, number] => [bead.id, at])));
  const texts = computed(
    () => new Map(documents.value.map((document): [DocId, string] => [document.id, document.text])),
  );
  const commentCounts = computed(() => {
    const groups = groupBy(store.project?.comments ?? [], (comment) => comment.bead);
    return new Map([...groups].map(([bead, list]) => [bead, list.length]));
  });

  const views = computed((): readonly IssueView[] => {
    if (!store.project) return [];
    const known = statuses(store.project);
    return issueList.value.map((issue) => {
      const status = known.get(issue.id) ?? 'open';
      return { issue, status, open: status === 'open' || status === 'reopened' };
    });
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
      for (const bead of touched) rows.set(bead, [...(rows.get(bead) ?? []), view]);
    }
    return rows;
  });

  const spansOfSegment = computed(() => {
    const spans = views.value.flatMap((view) => view.issue.spans.map((span): SpanView => ({ span, view })));
    return groupBy(spans, ({ span }) => span.segment);
  });

  function segmentOf(doc: DocId, id: SegmentId): SegmentView | undefined {
    const segment = indexOf(segments.value[doc] ?? []).get(id);
    const source = texts.value.get(doc);
    if (!segment || source === undefined) return undefined;
    return {
      segment,
      text: segmentText(segment, source),
      original: source.slice(segment.start, segment.end),
    };
  }

  function cellOf(bead: Bead, doc: DocId): SegmentView[] {
    return (bead.cells[doc] ?? []).flatMap((id) => segmentOf(doc, id) ?? []);
  }

  function beadOf(id: BeadId | undefined): Bead | undefined {
    const at = id === undefined ? undefined : positions.value.get(id);
    return at === undefined ? undefined : beads.value[at];
  }

  const decisions = computed(() =>
    store.project ? latestDecisions(store.project) : new Map<IssueId, Decision>(),
  );
  /** The latest decision on an issue. */
  const decisionOf = (id: IssueId): Decision | undefined => decisions.value.get(id);

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
    beadOf,
    decisionOf,
  };
});
