import type { IssueId, Severity } from '#core';
import type { SpanView } from '../../stores/rows.ts';

/** A run of text with the same marks on all of it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly issues: readonly IssueId[];
  /** The gravest of its issues. */
  readonly severity: Severity | undefined;
  /** Whether the search found it; `here`: it is the hit that the search stands on. */
  readonly found: boolean;
  readonly here: boolean;
}

/** A stretch that the search found. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** Cuts `text` where marks begin or end, so that overlapping issues and search hits can all be shown. */
export function piecesOf(
  text: string,
  spans: readonly SpanView[],
  hits: readonly Range[],
  here?: Range,
): Piece[] {
  const inside = spans.filter(({ span }) => span.end > span.start && span.start < text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...inside.map(({ span }) => span), ...hits]) {
    cuts.add(Math.max(0, start));
    cuts.add(Math.min(text.length, end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    const on = inside.filter(({ span }) => span.start < end && span.end > start);
    const found = hits.some((hit) => hit.start < end && hit.end > start);
    const gravest = Math.max(-1, ...on.map(({ view }) => GRAVITY.indexOf(view.issue.severity)));
    return {
      text: text.slice(start, end),
      start,
      issues: on.map(({ view }) => view.issue.id),
      severity: GRAVITY[gravest],
      found,
      here: found && here !== undefined && here.start < end && here.end > start,
    };
  });
}
