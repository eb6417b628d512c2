import type { Bead, Decision, Issue, Operation, Project, SegmentId, TextEdit } from '../model/index.ts';
import { InputError, segmentText } from '../model/index.ts';
import { textHash } from './decision.ts';
import { type MassEdit, massEdit } from './edits.ts';
import { locateSegment } from './locate.ts';
import type { Signature } from './log.ts';
import { apply } from './operation.ts';

/** What somebody decides, without on what and when. */
export type Verdict = Pick<Decision, 'action' | 'reason' | 'note'>;

/** The same decision on several issues: one entry in the audit trail for each, undone as one. */
export function decideAll(
  project: Project,
  issues: readonly Issue[],
  verdict: Verdict,
  signature: Signature,
): Operation {
  const rows = new Map(project.beads.map((bead): [string, Bead] => [bead.id, bead]));
  const operations = issues.map(({ id, bead }): Operation => {
    const row = rows.get(bead);
    const decision = { ...verdict, ...signature, issue: id, textHash: row ? textHash(project, row) : '' };
    return { type: 'decide', decision };
  });
  return operations.length === 1 ? operations[0]! : { type: 'batch', operations };
}

/** Fixes of several issues at once. */
export interface MassFix extends Omit<MassEdit, 'segments'> {
  readonly fixed: readonly Issue[];
  /** Issues without a fix, or whose fix changes the same words as another one: these want a look of their own. */
  readonly left: readonly Issue[];
}

/**
 * Takes the first suggestion of each issue that has one, and notes these issues as fixed: one operation, an entry in the audit
 * trail for each issue. As with all that changes many texts at once, rows that change are confirmed no more.
 */
export function fixAll(project: Project, issues: readonly Issue[], signature: Signature): MassFix {
  const taken = new Map<SegmentId, TextEdit[]>();
  const fixed: Issue[] = [];
  const left: Issue[] = [];
  for (const issue of issues) {
    const edits = issue.suggestions[0]?.edits ?? [];
    const agree = edits.every((edit) => fits(project, edit, taken.get(edit.segment) ?? []));
    if (edits.length === 0 || !agree) {
      left.push(issue);
      continue;
    }
    fixed.push(issue);
    for (const edit of edits) {
      const known = taken.get(edit.segment) ?? [];
      if (!known.some((other) => isSame(edit, other))) taken.set(edit.segment, [...known, edit]);
    }
  }
  const { operation: change, unconfirmed } = massEdit(project, [...taken.values()].flat());
  if (!change) return { fixed: [], left: issues, unconfirmed };
  const after = apply(project, change).project;
  const operations = [change, decideAll(after, fixed, { action: 'fixed' }, signature)].flatMap((each) =>
    each.type === 'batch' ? each.operations : each,
  );
  return { operation: { type: 'batch', operations }, fixed, left, unconfirmed };
}

/** Whether an edit lies in a text that there is, beside all others or the same as one of them. */
function fits(project: Project, edit: TextEdit, others: readonly TextEdit[]): boolean {
  return (
    edit.end <= (currentText(project, edit.segment)?.length ?? -1) &&
    others.every((other) => isSame(edit, other) || edit.end < other.start || edit.start > other.end)
  );
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** What an issue is about, whatever row it stands on: issues with the same description find the same in the same words. */
export function findingOf(project: Project, { check, message, odd = '', spans }: Issue): string {
  const values = spans.map(({ doc, segment, start, end, value }) => [
    doc,
    value ?? currentText(project, segment)?.slice(start, end),
  ]);
  return JSON.stringify([check, message.key, odd, ...values]);
}

function currentText(project: Project, id: SegmentId): string | undefined {
  try {
    const { segment, document } = locateSegment(project, id);
    return segmentText(segment, document.text);
  } catch (error) {
    // the issues may be older than a change of the segments
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
