import type { DocId } from '#core';
import { database } from './database.ts';

/** The file that a version came from; the browser keeps its bytes on disk. */
export interface Original {
  readonly doc: DocId;
  readonly blob: Blob;
}

/** All originals of a project. */
export function originalsRange(project: string): IDBKeyRange {
  return IDBKeyRange.bound([project], [project, []]);
}

/** Keeps the files that the versions of a project came from, so that corrections can be put into them. */
export async function saveOriginals(project: string, originals: readonly Original[]): Promise<void> {
  const db = await database();
  const tx = db.transaction('originals', 'readwrite');
  await Promise.all([...originals.map((original) => tx.store.put({ project, ...original })), tx.done]);
}

/** The file that a version came from; undefined where this browser does not have it. */
export async function loadOriginal(project: string, doc: DocId): Promise<Blob | undefined> {
  const db = await database();
  return (await db.get('originals', [project, doc]))?.blob;
}
