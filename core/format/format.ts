import type {
  BeadState,
  DocId,
  Document,
  ItsIssueType,
  LanguageTag,
  Paragraph,
  Project,
  WaiverReason,
} from '../model/index.ts';
import type { MessageLocale } from '../check/index.ts';
import type { PdfLibrary } from './pdf/pdf.ts';

/** A file as somebody chose it. */
export interface FormatInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A label the user states; absent: detected. */
  readonly encoding?: string;
  readonly lang?: LanguageTag;
  /** Languages of the columns of a table whose first line does not name them. */
  readonly langs?: readonly LanguageTag[];
  /** Whether the first line of a table names its columns; absent: by the looks of it. */
  readonly header?: boolean;
  /** What a format with `load` has made of it. */
  readonly imported?: Imported;
}

/** A text that wants segmenting and aligning. */
export interface ImportedDocument {
  readonly name: string;
  /** Id of the format it was read from. */
  readonly format: string;
  readonly encoding: string;
  /** False where the encoding was guessed. */
  readonly certain: boolean;
  /** How many characters could not be decoded. */
  readonly replaced: number;
  readonly text: string;
  /** What the file or the user states; absent: to be guessed. */
  readonly lang?: LanguageTag;
  /** Where the format knows them; absent: found in the text. */
  readonly paragraphs?: readonly Paragraph[];
}

/** A remark that came with a row. */
export interface ImportedNote {
  readonly text: string;
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
}

/** An issue that came with a row: as other tools state it, or as we wrote it (then with its id). */
export interface ImportedIssue {
  /** Our id, where we wrote the file. */
  readonly id?: string;
  readonly type: ItsIssueType;
  readonly comment: string;
  /** 0–100, as ITS 2.0 has it. */
  readonly severity?: number;
  /** False: somebody decided that it may stand. */
  readonly enabled: boolean;
  readonly reason?: WaiverReason;
  /** Column of the row, and the stretch of its text in UTF-16 units. */
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A row that is aligned already. */
export interface ImportedRow {
  /** The name the file gives it: id of a unit, `tuid`, `msgid` … */
  readonly id?: string;
  /** The name in full, where an id cannot hold it: the key of a resource. */
  readonly key?: string;
  /** One a language; `null` where a version has nothing. */
  readonly cells: readonly (string | null)[];
  /** Absent: the file does not say. */
  readonly state?: BeadState;
  /** 0–1; absent: somebody's alignment, 1. */
  readonly score?: number;
  /** `auto`: an aligner's work that nobody confirmed. */
  readonly origin?: 'auto' | 'manual';
  readonly notes?: readonly ImportedNote[];
  readonly issues?: readonly ImportedIssue[];
  /** What else the file says of the row, or of the text in one of its columns. */
  readonly properties?: readonly {
    readonly name: string;
    readonly value: string;
    readonly column?: number;
  }[];
}

/** Aligned rows, as bilingual and multilingual files hold them. */
export interface ImportedRows {
  readonly kind: 'rows';
  readonly name: string;
  readonly format: string;
  readonly encoding: string;
  /** One a column; two columns may have the same language. */
  readonly langs: readonly LanguageTag[];
  /** One a column, where each came from a file of its own. */
  readonly names?: readonly string[];
  /** Of a table: whether its first line was taken for a header. */
  readonly headed?: boolean;
  readonly rows: readonly ImportedRow[];
}

/** An alignment of two texts that are in files of their own: which sentences, counted from 0, make a row. */
export interface ImportedLadder {
  readonly kind: 'ladder';
  readonly beads: readonly {
    readonly from: readonly [number, number];
    /** Exclusive. */
    readonly to: readonly [number, number];
    /** 0–1. */
    readonly score: number;
  }[];
}

/** What a file holds. */
export type Imported =
  | { readonly kind: 'documents'; readonly documents: readonly ImportedDocument[] }
  | ImportedRows
  | ImportedLadder
  | { readonly kind: 'project'; readonly project: Project };

/** The versions of XLIFF that are written. */
export const XLIFF_VERSIONS = ['1.2', '2.0', '2.1', '2.2'] as const;
export type XliffVersion = (typeof XLIFF_VERSIONS)[number];

/** How a project is written; every part has a default. */
export interface WriteOptions {
  /** Source of bilingual formats; the first document unless told. */
  readonly source?: DocId;
  /** Targets of bilingual formats, a file each; all other documents unless told. */
  readonly targets?: readonly DocId[];
  /** Version of XLIFF; 2.1 unless told. */
  readonly xliff?: XliffVersion;
  /** Language that issues are worded in; English unless told. */
  readonly locale?: MessageLocale;
  /** Puts the source text into targets that are empty, for tools that show only rows with a target. */
  readonly copySource?: boolean;
  /**
   * What a unit of XLIFF 2 is: a `row` (unless told) with one segment, or a `paragraph` of the source with a segment a row and
   * ignorables between them.
   */
  readonly units?: 'row' | 'paragraph';
  /**
   * How XLIFF 2 marks issues: `milestones` (unless told) puts `sm` and `em` around the words, which every reader takes in
   * with the whole text; `span` wraps them in `mrk`, which some readers drop with the text in it.
   */
  readonly markers?: 'milestones' | 'span';
}

/** A file to save. */
export interface OutputFile {
  readonly name: string;
  readonly mimeType: string;
  /** Text is to be saved as UTF-8. */
  readonly content: string | Uint8Array;
  /** How many texts that were inserted into empty rows the file has no place for; absent: none. */
  readonly leftOut?: number;
}

/** A version with its corrections, to be put into the file that it was read from. */
export interface CorrectedVersion {
  readonly document: Document;
  /** One a paragraph of the document. */
  readonly texts: readonly string[];
  /** Which of the file's languages it is, where the file has several: its place among them. */
  readonly column: number;
  /** What was put into empty rows of a table. */
  readonly additions?: readonly Addition[];
}

/** A text for a cell that is empty: in the row of a paragraph of another of the file's languages. */
export interface Addition {
  readonly text: string;
  readonly beside: { readonly column: number; readonly paragraph: number };
}

/** Large libraries for some formats, which the host of the core loads when they are needed. */
export interface Libraries {
  readonly pdf: () => Promise<PdfLibrary>;
}

/** Names of formats. */
export type FormatId = string;

/** One file format. */
export interface Format {
  readonly id: FormatId;
  /** For people, e.g. `XLIFF`; the same in every language. */
  readonly label: string;
  /** Lower-case, with the dot; the first is the one for writing. */
  readonly extensions: readonly string[];
  readonly mimeTypes: readonly string[];
  /** Whether the beginning of a file (as Latin-1 or UTF-8 text) looks like this format, whatever its name. */
  readonly detect?: (head: string) => boolean;
  /** Throws `InputError` for what it cannot read. */
  readonly read?: (file: FormatInput) => Imported;
  /** Reads what only a library can read that is large and loaded when it is needed. Rejects with `InputError`. */
  readonly load?: (file: FormatInput, libraries: Libraries) => Promise<Imported>;
  /**
   * Its paragraphs are cells or messages of their own: what was inserted beside one does not belong into it. `fills`: `restore`
   * puts it into cells that are empty.
   */
  readonly isTable?: 'fills' | 'keeps';
  readonly write?: (project: Project, options: WriteOptions) => OutputFile[];
  /**
   * The original file with the texts of `version` in its paragraphs and everything else as it was. Throws `InputError`
   * `restore-original` for a file that has other paragraphs.
   */
  readonly restore?: (original: Uint8Array, version: CorrectedVersion) => Uint8Array;
}
