import type { Bead, Decision, Issue, Operation, Project, SegmentId, TextEdit } from '../model/index.ts';
import { InputError, segmentText } from '../model/index.ts';
import { rowHashes } from './decision.ts';
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
  const hash = rowHashes(project);
  const operations = issues.map(({ id, bead }): Operation => {
    const row = rows.get(bead);
    const decision = { ...verdict, ...signature, issue: id, textHash: row ? hash(row) : '' };
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
  const taken = new Map<SegmentId, Taken>();
  const fixed: Issue[] = [];
  const left: Issue[] = [];
  for (const issue of issues) {
    const edits = issue.suggestions[0]?.edits ?? [];
    if (edits.length === 0 || !edits.every((edit) => fits(project, edit, taken.get(edit.segment)))) {
      left.push(issue);
      continue;
    }
    fixed.push(issue);
    for (const edit of edits) {
      const beside = taken.get(edit.segment) ?? [];
      taken.set(edit.segment, beside);
      const at = placeIn(beside, edit);
      if (!(beside[at - 1] && isSame(edit, beside[at - 1]!))) beside.splice(at, 0, edit);
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

/** The edits of one text that are made already, in its order; they do not touch. */
type Taken = TextEdit[];

/** Behind how many of the edits one comes: behind those that begin before it or where it begins. */
function placeIn(taken: Taken, { start }: TextEdit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an edit lies in a text that there is, beside all others or the same as one of them. */
function fits(project: Project, edit: TextEdit, taken: Taken = []): boolean {
  if (edit.end > (currentText(project, edit.segment)?.length ?? -1)) return false;
  const at = placeIn(taken, edit);
  const [before, behind] = [taken[at - 1], taken[at]];
  if (before && isSame(edit, before)) return true;
  return (!before || edit.start > before.end) && (!behind || edit.end < behind.start);
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
