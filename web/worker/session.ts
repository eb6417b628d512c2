import type { Project } from '#core';
import { openIssues } from '#core';
import { loadProject, saveSnapshot } from '../persist/projects.ts';
import type { ProjectCard } from '../persist/database.ts';
import { applyChange, type Change } from '../stores/change.ts';
import { replay } from './replay.ts';

/** Milliseconds of rest before the project is stored whole; until then its changes are in the journal. */
const REST = 2500;
/** Changes that are stored as a snapshot without waiting for rest. */
const MANY = 200;

/** The worker's copy of the project that the page works on, and its storage. */
export class Session {
  private current: Project | undefined;
  private seq = 0;
  private storedSeq = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stored: (seq: number) => void;
  private readonly refused: (reason: string) => void;

  constructor(stored: (seq: number) => void, refused: (reason: string) => void) {
    this.stored = stored;
    this.refused = refused;
  }

  /** The project; throws if the page asks for something before it opened one. */
  get project(): Project {
    if (!this.current) throw new Error('No project is open in the worker.');
    return this.current;
  }

  /** Takes a project over. `store`: it is new and has to be stored now. False if the browser refuses to. */
  async take(project: Project, seq: number, store: boolean): Promise<boolean> {
    clearTimeout(this.timer);
    this.current = project;
    this.seq = this.storedSeq = seq;
    return store ? this.store() : true;
  }

  /** Repeats a change that the page made. */
  repeat(seq: number, change: Change): void {
    if (!this.current) return;
    this.current = applyChange(this.current, change);
    this.seq = seq;
    this.storeSoon();
  }

  /** Puts new issues in, if they belong to the project as it is. */
  setIssues(of: Project, issues: Project['issues']): void {
    if (!this.current || this.current.beads !== of.beads || this.current.segments !== of.segments) return;
    this.current = { ...this.current, issues };
    this.storeSoon();
  }

  /** Reads a project from storage and repeats its journal as far as it goes. Undefined if there is none. */
  async load(id: string): Promise<{ project: Project; seq: number; stale: boolean } | undefined> {
    const found = await loadProject(id);
    if (!found) return undefined;
    const { project, stale, whole } = replay(found.project, found.seq, found.changes);
    // numbers go on after the last one, so that storing it whole drops what could not be repeated
    const seq = found.changes.at(-1)?.seq ?? found.seq;
    await this.take(project, seq, !whole || found.changes.length > MANY);
    return { project, seq, stale };
  }

  private storeSoon(): void {
    clearTimeout(this.timer);
    const wait = this.seq - this.storedSeq >= MANY ? 0 : REST;
    this.timer = setTimeout(() => void this.store(), wait);
  }

  private async store(): Promise<boolean> {
    const { current, seq } = this;
    if (!current) return true;
    try {
      await saveSnapshot(current, seq, cardOf(current));
      this.storedSeq = seq;
      this.stored(seq);
      return true;
    } catch (error) {
      this.refused(error instanceof Error ? error.message : String(error));
      return false;
    }
  }
}

/** What the list of recent projects shows of a project. */
function cardOf(project: Project): ProjectCard {
  return {
    id: project.id,
    name: project.name,
    modified: new Date().toISOString(),
    langs: project.documents.map(({ lang }) => lang),
    rows: project.beads.length,
    confirmed: project.beads.filter(({ state }) => state === 'reviewed' || state === 'final').length,
    openIssues: openIssues(project).length,
  };
}
