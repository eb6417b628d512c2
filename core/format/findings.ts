import { wordMessage, type MessageLocale } from '../check/index.ts';
import type { BeadId, Decision, DocId, Issue, Project } from '../model/index.ts';
import { addTo } from '../model/lists.ts';
import { latestDecisions, statuses, type IssueStatus } from '../review/index.ts';
import { cellOfBead, spanInCell, type Cell } from './cells.ts';

/** A span of an issue with the row it lies in. */
export interface PlacedSpan {
  /** 0-based place of the row in `project.beads`. */
  readonly row: number;
  readonly doc: DocId;
  /** Offsets in the text of the cell. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: string;
}

/** An issue in words, on its rows, with what was decided about it. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly row: number;
  readonly message: string;
  readonly status: IssueStatus;
  readonly decision?: Decision;
  readonly spans: readonly PlacedSpan[];
}

/** Marks that set inserted text apart in bidirectional text; plain files have no use for them. */
const ISOLATES = /[\u2066-\u2069]/g;

/** The message of an issue as plain text, without the marks that isolate inserted text. */
function plainMessage(issue: Issue, locale: MessageLocale): string {
  return wordMessage(issue.message, locale).replace(ISOLATES, '');
}

/** Every issue of a project whose row is there, in the order of the project. */
export function placedIssues(project: Project, locale: MessageLocale = 'en'): PlacedIssue[] {
  const rows = new Map<BeadId, number>(project.beads.map(({ id }, row) => [id, row]));
  const rowOfSegment = segmentRows(project);
  const status = statuses(project);
  const decisions = latestDecisions(project);
  const cells = new Map<string, Cell | undefined>();
  const cellAt = (row: number, doc: DocId): Cell | undefined => {
    const key = `${row} ${doc}`;
    if (!cells.has(key)) cells.set(key, cellOfBead(project, project.beads[row]!, doc));
    return cells.get(key);
  };
  const placed: PlacedIssue[] = [];
  for (const issue of project.issues) {
    const row = rows.get(issue.bead);
    if (row === undefined) continue;
    const spans: PlacedSpan[] = [];
    for (const { doc, segment, start, end, value } of issue.spans) {
      const at = rowOfSegment.get(segment);
      const cell = at === undefined ? undefined : cellAt(at, doc);
      const span = cell && spanInCell(cell, segment, start, end);
      if (at === undefined || !cell || !span) continue;
      spans.push({
        row: at,
        doc,
        ...span,
        text: cell.text.slice(span.start, span.end),
        ...(value !== undefined && { value }),
      });
    }
    const decision = decisions.get(issue.id);
    placed.push({
      issue,
      row,
      message: plainMessage(issue, locale),
      status: status.get(issue.id) ?? 'open',
      ...(decision && { decision }),
      spans,
    });
  }
  return placed;
}

/** The row of every segment that an issue names. */
function segmentRows(project: Project): Map<string, number> {
  const wanted = new Set(project.issues.flatMap(({ spans }) => spans.map(({ segment }) => segment)));
  const found = new Map<string, number>();
  if (wanted.size === 0) return found;
  project.beads.forEach((bead, row) => {
    for (const doc in bead.cells) {
      for (const segment of bead.cells[doc]!) if (wanted.has(segment)) found.set(segment, row);
    }
  });
  return found;
}

/** The issues by the rows that their spans lie in, or that they stand on where they have none. */
export function issuesByRow(issues: readonly PlacedIssue[]): Map<number, PlacedIssue[]> {
  const byRow = new Map<number, PlacedIssue[]>();
  for (const issue of issues) {
    const rows = new Set(issue.spans.map(({ row }) => row));
    rows.add(issue.row);
    for (const row of rows) {
      addTo(byRow, row, issue);
    }
  }
  return byRow;
}
