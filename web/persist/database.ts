import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Project } from '#core';
import type { Change } from '../stores/change.ts';

/** What the list of recent projects shows. */
export interface ProjectCard {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly modified: string;
  readonly langs: readonly string[];
  readonly rows: number;
  readonly confirmed: number;
  readonly openIssues: number;
}

/** A version waiting in the start view. The bytes are a blob, which the browser keeps on disk. */
export interface DraftRecord {
  readonly key: string;
  readonly name: string;
  readonly blob: Blob;
  readonly pasted: boolean;
  readonly lang?: string;
  readonly encoding?: string;
  readonly header?: boolean;
}

interface CollateDatabase extends DBSchema {
  cards: { key: string; value: ProjectCard };
  /** A whole project as it was when change `seq` had been made. */
  snapshots: { key: string; value: { id: string; seq: number; project: Project } };
  /** Changes after the snapshot. */
  journal: { key: [string, number]; value: { id: string; seq: number; change: Change } };
  drafts: { key: string; value: DraftRecord & { order: number } };
  /** The files that versions came from, by project and version. */
  originals: { key: [string, string]; value: { project: string; doc: string; blob: Blob } };
}

export type Database = IDBPDatabase<CollateDatabase>;

let opened: Promise<Database> | undefined;

/** The browser's database of this origin, opened once a thread. Rejects where the browser refuses to keep data. */
export function database(): Promise<Database> {
  opened ??= openDB<CollateDatabase>('collate', 2, {
    upgrade(db, before) {
      if (before < 2) db.createObjectStore('originals', { keyPath: ['project', 'doc'] });
      if (before >= 1) return;
      db.createObjectStore('cards', { keyPath: 'id' });
      db.createObjectStore('snapshots', { keyPath: 'id' });
      db.createObjectStore('journal', { keyPath: ['id', 'seq'] });
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** All journal keys of a project, or those up to and including `seq`. */
export function journalRange(id: string, seq = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, seq]);
}
