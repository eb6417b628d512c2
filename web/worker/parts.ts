import type { Bead, DocId, Issue, LogEntry, Project, Segment } from '#core';
import type { ProjectHead, ProjectPart } from './protocol.ts';

/** Items a message carries: a few milliseconds of cloning. */
const CHUNK = 4000;

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += CHUNK) yield items.slice(at, at + CHUNK);
}

/** Takes a project apart for sending. */
export function* projectParts(project: Project): Generator<ProjectPart> {
  const { segments, beads, issues, log, ...head } = project;
  yield { kind: 'head', head };
  for (const [doc, list] of Object.entries(segments)) {
    for (const items of chunks(list)) yield { kind: 'segments', doc, items };
  }
  for (const items of chunks(beads)) yield { kind: 'beads', items };
  for (const items of chunks(issues)) yield { kind: 'issues', items };
  for (const items of chunks(log)) yield { kind: 'log', items };
}

/** Puts the parts of a project together again. */
export class ProjectAssembly {
  private head: ProjectHead | undefined;
  private readonly segments: Record<DocId, Segment[]> = {};
  private readonly beads: Bead[] = [];
  private readonly issues: Issue[] = [];
  private readonly log: LogEntry[] = [];

  /** Takes the next part in. */
  add(part: ProjectPart): void {
    if (part.kind === 'head') {
      this.head = part.head;
      for (const document of part.head.documents) this.segments[document.id] = [];
    } else if (part.kind === 'segments') this.segments[part.doc]?.push(...part.items);
    else if (part.kind === 'beads') this.beads.push(...part.items);
    else if (part.kind === 'issues') this.issues.push(...part.items);
    else this.log.push(...part.items);
  }

  /** The project, or undefined if no part came. */
  project(): Project | undefined {
    if (!this.head) return undefined;
    const { segments, beads, issues, log } = this;
    return { ...this.head, segments, beads, issues, log };
  }
}
