import { database, type DraftRecord } from './database.ts';

/** The versions that waited in the start view when the page was left. */
export async function loadDrafts(): Promise<DraftRecord[]> {
  const db = await database();
  const records = await db.getAll('drafts');
  return records.sort((a, b) => a.order - b.order);
}

/** Keeps exactly these versions, in this order. */
export async function saveDrafts(drafts: readonly DraftRecord[]): Promise<void> {
  const db = await database();
  const tx = db.transaction('drafts', 'readwrite');
  await tx.store.clear();
  await Promise.all([...drafts.map((draft, order) => tx.store.put({ ...draft, order })), tx.done]);
}
