import type {
  Bead,
  CheckName,
  CheckProfile,
  DocId,
  Issue,
  LanguageTag,
  LogEntry,
  Merge,
  OptionValue,
  PlainError,
  Progress,
  Project,
  Segment,
  WriteOptions,
  XliffFinding,
} from '#core';
import type { Original } from '../persist/originals.ts';
import type { Change } from '../stores/change.ts';
import type { MissingOriginal } from './originals.ts';

/** A version to read: a blob costs nothing to send, the worker reads its bytes. */
export interface SourceInput {
  readonly name: string;
  readonly blob: Blob;
  readonly lang?: LanguageTag;
  readonly encoding?: string;
  /** Whether the first line of a table is a header; absent: by its looks. */
  readonly header?: boolean;
}

/** How a file of words is used. */
export type KnowledgeRole = 'glossary' | 'dictionary' | 'memory';

/** A file that says something about words, with the files that belong to it. */
export interface KnowledgeSource {
  readonly name: string;
  readonly blob: Blob;
  readonly beside: readonly { readonly name: string; readonly blob: Blob }[];
  readonly role: KnowledgeRole;
}

/** A model for sentence embeddings: by its name on Hugging Face, or the files of its folder by their paths in it. */
export interface ModelSource {
  readonly name: string;
  readonly files?: readonly { readonly path: string; readonly blob: Blob }[];
}

/** A file of segmentation rules (SRX). */
export interface RulesSource {
  readonly name: string;
  readonly blob: Blob;
}

/** What helps to align besides the texts. */
export interface AlignHelp {
  /** Absent: the rules of our own. */
  readonly rules?: RulesSource;
  readonly knowledge?: readonly KnowledgeSource[];
  readonly model?: ModelSource;
}

/** What is known about words, as a project keeps it. */
export type WordKnowledge = Pick<Project['settings'], 'glossary' | 'dictionary' | 'memory'>;

/** What can be said of a file before it is aligned. */
export type Inspection =
  | {
      /** One version. */
      readonly kind: 'document';
      readonly encoding: string;
      /** Whether the bytes prove the encoding (byte-order mark, valid UTF-8). */
      readonly certain: boolean;
      /** Characters that could not be decoded: the encoding is probably another. */
      readonly replaced: number;
      /** Undefined where neither name nor text tells. */
      readonly lang: LanguageTag | undefined;
      /** First characters of the text. */
      readonly preview: string;
      /** UTF-16 units of the text. */
      readonly characters: number;
    }
  /** `project`: opens as it is; `rows`: versions aligned already; `documents`: several versions in one file. */
  | {
      readonly kind: 'documents' | 'rows' | 'project';
      readonly langs: readonly LanguageTag[];
      /** Of a table: whether its first line was taken for a header. */
      readonly headed?: boolean;
      /** What an XLIFF file does against its standard. */
      readonly findings?: readonly XliffFinding[];
    };

/** An option of a check that a profile can set. */
export interface CheckOption {
  readonly check: CheckName;
  readonly name: string;
  /** What holds where the profile says nothing. */
  readonly fallback: OptionValue;
  /** What one that is a text may be. */
  readonly choices?: readonly string[];
}

/** What the page asks of the worker, by name: argument and result. */
export interface Tasks {
  inspect: { argument: { source: SourceInput }; result: Inspection };
  /** Reads, segments, aligns and checks; the project comes in parts, see `ProjectPart`. */
  build: {
    argument: {
      sources: readonly SourceInput[];
      name: string;
      /** Absent: a saved project's own. */
      settings?: Project['settings'];
    } & AlignHelp;
    /** Whether the browser stored the project. */
    result: { stored: boolean };
  };
  /** How many entries a file of words has; a dictionary is one whatever its role. */
  inspectKnowledge: {
    argument: { source: KnowledgeSource };
    result: { role: KnowledgeRole; entries: number };
  };
  /** The options of all checks. */
  checkOptions: { argument: object; result: readonly CheckOption[] };
  /** The check profile in the text of a JSON file: what gets into a project from outside comes through here. */
  readProfile: { argument: { text: string }; result: CheckProfile };
  /** How many segmentation rules a file has; all of them can be run. */
  inspectRules: { argument: { source: RulesSource }; result: { rules: number } };
  /** What files of words say about the open project, of dictionaries and memories only the part that fits its texts. */
  learn: { argument: { sources: readonly KnowledgeSource[] }; result: WordKnowledge };
  /** Opens a stored project; `seq` is its last change, `stale` whether its issues are older than its texts. */
  open: { argument: { id: string }; result: { seq: number; stale: boolean } };
  /** Gives a fresh worker the project that the page works on. */
  adopt: { argument: { project: Project; seq: number }; result: null };
  recheck: { argument: object; result: readonly Issue[] };
  /** New rows for the rows from `first` to `last`, inclusive indices. */
  realign: { argument: { first: number; last: number; model?: ModelSource }; result: readonly Bead[] };
  /** Compares an edited file with the project. */
  merge: {
    argument: { source: SourceInput; by: string; at: string };
    result: MergeOutcome;
  };
  /** The corrected versions whose original files the user has to choose. */
  missingOriginals: { argument: object; result: readonly MissingOriginal[] };
  write: { argument: WriteRequest; result: readonly WrittenFile[] };
}

/** What an edited file brings: the change, what it holds and what did not match, and how it keeps to its standard. */
export interface MergeOutcome extends Merge {
  readonly findings: readonly XliffFinding[];
}

export interface WriteRequest {
  /**
   * Id of the format in the core; `originals`: the corrected versions in the files they came from; `report` (issues) and
   * `table` (rows): pages for reading.
   */
  readonly format: string;
  readonly options: WriteOptions;
  /** For `originals`: files for versions whose own were not kept. */
  readonly originals?: readonly Original[];
}

export interface WrittenFile {
  readonly name: string;
  readonly blob: Blob;
  /** How many texts of empty rows the file has no place for; absent: none. */
  readonly leftOut?: number;
}

export type TaskName = keyof Tasks;
export type Argument<N extends TaskName> = Tasks[N]['argument'];
export type Result<N extends TaskName> = Tasks[N]['result'];

/** A project in pieces that each take a few milliseconds to clone, however big the project is. */
export type ProjectPart =
  | { readonly kind: 'head'; readonly head: ProjectHead }
  | { readonly kind: 'segments'; readonly doc: DocId; readonly items: readonly Segment[] }
  | { readonly kind: 'beads'; readonly items: readonly Bead[] }
  | { readonly kind: 'issues'; readonly items: readonly Issue[] }
  | { readonly kind: 'log'; readonly items: readonly LogEntry[] };
export type ProjectHead = Omit<Project, 'segments' | 'beads' | 'issues' | 'log'>;

/** Page to worker. */
export type ToWorker =
  | {
      [N in TaskName]: {
        readonly kind: 'task';
        readonly id: number;
        readonly name: N;
        readonly argument: Argument<N>;
      };
    }[TaskName]
  | { readonly kind: 'cancel'; readonly id: number }
  /** Keeps the worker's copy of the project in step. */
  | { readonly kind: 'change'; readonly seq: number; readonly change: Change };

/** Worker to page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'part'; readonly id: number; readonly part: ProjectPart }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly error: PlainError }
  | { readonly kind: 'stored'; readonly seq: number }
  | { readonly kind: 'unstored'; readonly reason: string };
