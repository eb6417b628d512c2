import type { Bead, Decision, Issue, IssueId, Project } from '../model/index.ts';
import { segmentText } from '../model/index.ts';
import { locateSegment } from './locate.ts';

/** Where an issue stands. `reopened`: somebody decided, but reopened it, or the text of its row changed since. */
export type IssueStatus = 'open' | 'fixed' | 'waived' | 'deferred' | 'reopened';

/** The current texts of a row as one short hash: what decisions are bound to. */
export function textHash(project: Project, bead: Bead): string {
  let text = '';
  for (const { id, text: original } of project.documents) {
    text += '\u0000';
    for (const segment of bead.cells[id] ?? []) {
      text += '\u0001' + segmentText(locateSegment(project, segment).segment, original);
    }
  }
  return hashOf(text);
}

/** `textHash` of the rows of a project as it is, worked out once for each row: many issues can be about one. */
export function rowHashes(project: Project): (bead: Bead) => string {
  const known = new Map<Bead, string>();
  return (bead) => {
    let hash = known.get(bead);
    if (hash === undefined) known.set(bead, (hash = textHash(project, bead)));
    return hash;
  };
}

/** FNV-1a, run twice from different offsets so that 64 bits make chance collisions unlikely; 16 hexadecimal digits. */
function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 16) | (unit ^ (low >>> 16))), 0x01000193);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}

/** The latest decision on each issue. */
export function latestDecisions(project: Project): ReadonlyMap<IssueId, Decision> {
  return new Map(project.decisions.map((decision) => [decision.issue, decision]));
}

/** Where every issue of the project stands, in one pass. */
export function statuses(project: Project): ReadonlyMap<IssueId, IssueStatus> {
  const latest = latestDecisions(project);
  const decided = new Set(project.issues.filter(({ id }) => latest.has(id)).map(({ bead }) => bead));
  const rows = new Map<string, Bead>();
  for (const bead of project.beads) if (decided.has(bead.id)) rows.set(bead.id, bead);
  const hash = rowHashes(project);
  return new Map(
    project.issues.map((issue) => [issue.id, statusBy(hash, latest.get(issue.id), rows.get(issue.bead))]),
  );
}

function statusBy(
  hash: (bead: Bead) => string,
  decision: Decision | undefined,
  bead: Bead | undefined,
): IssueStatus {
  if (!decision) return 'open';
  if (decision.action === 'reopened') return 'reopened';
  return bead && hash(bead) === decision.textHash ? decision.action : 'reopened';
}

/** The issues nobody has dealt with: open and reopened ones, in the order of the project. */
export function openIssues(project: Project): Issue[] {
  const status = statuses(project);
  return project.issues.filter(({ id }) => status.get(id) === 'open' || status.get(id) === 'reopened');
}
