import type { Project } from '#core';
import type { Change } from '../stores/change.ts';
import { database, journalRange, type ProjectCard } from './database.ts';
import { originalsRange } from './originals.ts';

/** Appends one change to a project's journal. */
export async function appendChange(id: string, seq: number, change: Change): Promise<void> {
  const db = await database();
  await db.put('journal', { id, seq, change });
}

/** Writes a project whole and drops the journal entries it includes. All or nothing. */
export async function saveSnapshot(project: Project, seq: number, card: ProjectCard): Promise<void> {
  const db = await database();
  const tx = db.transaction(['snapshots', 'journal', 'cards'], 'readwrite');
  await Promise.all([
    tx.objectStore('snapshots').put({ id: project.id, seq, project }),
    tx.objectStore('journal').delete(journalRange(project.id, seq)),
    tx.objectStore('cards').put(card),
    tx.done,
  ]);
}

/** A stored project and the changes made since, in order; undefined if there is none with this id. */
export async function loadProject(
  id: string,
): Promise<{ project: Project; seq: number; changes: { seq: number; change: Change }[] } | undefined> {
  const db = await database();
  const tx = db.transaction(['snapshots', 'journal']);
  const snapshot = await tx.objectStore('snapshots').get(id);
  const entries = await tx.objectStore('journal').getAll(journalRange(id));
  if (!snapshot) return undefined;
  const changes = entries.filter((entry) => entry.seq > snapshot.seq);
  return { project: snapshot.project, seq: snapshot.seq, changes };
}

/** Whether a project with this id is stored; false where nothing can be stored. */
export async function hasProject(id: string): Promise<boolean> {
  try {
    return (await (await database()).count('snapshots', id)) > 0;
  } catch {
    return false;
  }
}

/** The stored projects, the latest first. */
export async function listProjects(): Promise<ProjectCard[]> {
  const db = await database();
  const cards = await db.getAll('cards');
  return cards.sort((a, b) => b.modified.localeCompare(a.modified));
}

/** Forgets a project for good. */
export async function deleteProject(id: string): Promise<void> {
  const db = await database();
  const tx = db.transaction(['snapshots', 'journal', 'cards', 'originals'], 'readwrite');
  await Promise.all([
    tx.objectStore('snapshots').delete(id),
    tx.objectStore('originals').delete(originalsRange(id)),
    tx.objectStore('journal').delete(journalRange(id)),
    tx.objectStore('cards').delete(id),
    tx.done,
  ]);
}
