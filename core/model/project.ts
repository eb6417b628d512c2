import type { Bead, BeadId } from './alignment.ts';
import type { Comment, Decision } from './decision.ts';
import type { DocId, Document } from './document.ts';
import type { ExamplePair, TermEntry } from './evidence.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Issue } from './issue.ts';
import type { LogEntry } from './operation.ts';
import type { CheckProfile } from './profile.ts';
import type { Segment } from './segment.ts';

/** Schema version of saved projects; migrations in `core/format/project` bring older ones up. */
export const PROJECT_VERSION = 1;

/** What the checks and the alignment go by. */
export interface WorkSettings {
  readonly profile: CheckProfile;
  /** Day the texts were published, `YYYY-MM-DD`: 'last Monday' is counted from it. Absent: as the documents say themselves. */
  readonly date?: string;
  /** Terms of the project: evidence for the alignment, and what `terminology` checks. */
  readonly glossary?: readonly GlossaryEntry[];
  /** What dictionaries say of the words of these documents: evidence for the alignment alone. */
  readonly dictionary?: readonly TermEntry[];
  /** What translation memories hold that is like these documents: evidence for the alignment alone. */
  readonly memory?: readonly ExamplePair[];
  /** Whether doubtful rows are compared sentence by sentence also where there are only two versions (see `AlignOptions`). */
  readonly thorough?: boolean;
}

export interface ProjectSettings extends WorkSettings {
  /** Name that decisions and comments are signed with. */
  readonly user: string;
  /** How the versions stand beside each other on the screen; those that are not named follow. Absent: in their order. */
  readonly columns?: readonly { readonly doc: DocId; readonly hidden?: boolean }[];
}

/** What a file said of a row besides its texts, e.g. a `prop` of TMX. It is kept and written again in files of that kind. */
export interface RowProperty {
  readonly name: string;
  readonly value: string;
  /** The version that it is said of; absent: the row. */
  readonly doc?: DocId;
}

/** The property of a row that is a form of a plural; its value counts the forms of the message from 0. */
export const PLURAL_FORM = 'plural-form';

/** Everything about one set of versions. Immutable: operations give a new one. */
export interface Project {
  readonly version: typeof PROJECT_VERSION;
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** In the order of the columns; the first is the source of exports unless the user says otherwise. */
  readonly documents: readonly Document[];
  /** Per document, in text order. */
  readonly segments: Readonly<Record<DocId, readonly Segment[]>>;
  readonly beads: readonly Bead[];
  /** Derived by the checks; kept so that a saved project opens without running them. */
  readonly issues: readonly Issue[];
  readonly decisions: readonly Decision[];
  readonly comments: readonly Comment[];
  /** Applied entries, oldest first. */
  readonly log: readonly LogEntry[];
  /** Undone entries, the next to redo last. */
  readonly undone: readonly LogEntry[];
  readonly settings: ProjectSettings;
  /** By rows as they were when the file came in; what belonged to a row that is gone is not written. */
  readonly properties?: Readonly<Record<BeadId, readonly RowProperty[]>>;
}
