import type { Fact } from '../facts/fact.ts';
import type { Tokens } from '../facts/token.ts';
import type {
  BeadId,
  CheckName,
  DocId,
  GlossaryEntry,
  IssueSpan,
  ItsIssueType,
  LanguageTag,
  ParagraphKind,
  PatternCheck,
  SegmentId,
  Severity,
  Suggestion,
} from '../model/index.ts';
import type { CellTraits } from './cell-traits.ts';
import type { Present } from './cell.ts';
import type { KnownMessage } from './message/index.ts';

/** A segment as the checks see it: its current text, corrections included. */
export interface CheckSegment {
  readonly id: SegmentId;
  readonly text: string;
  /** Index of its paragraph in the document: segments of one paragraph share it. */
  readonly paragraph: number;
  /** Absent: running text. */
  readonly kind?: ParagraphKind | undefined;
}

/** What one version says in a row: one or more consecutive segments. */
export interface CheckCell {
  readonly doc: DocId;
  readonly lang: LanguageTag;
  readonly segments: readonly CheckSegment[];
}

/** A row: one cell a version, in the order of the columns; `null` where a version has nothing. */
export interface CheckRow {
  readonly bead: BeadId;
  readonly cells: readonly (CheckCell | null)[];
  /** One of the forms of a plural, each of which is a row: they differ for the same source, and may lack the figure. */
  readonly isPluralForm?: boolean;
}

/** A column of the rows. */
export interface CheckVersion {
  readonly doc: DocId;
  readonly lang: LanguageTag;
  /** The day the text was published, `YYYY-MM-DD`; 'last Monday' is counted from it. */
  readonly dateline?: string;
}

/**
 * What a check found: an issue without the parts that are the same for all of them. Spans and edits are relative to their
 * segment's text.
 */
export interface Finding {
  readonly spans: readonly IssueSpan[];
  readonly message: KnownMessage;
  /** Absent: the check's own. */
  readonly type?: ItsIssueType;
  /** Absent: the check's own. */
  readonly severity?: Severity;
  readonly odd?: LanguageTag;
  readonly suggestions?: readonly Suggestion[];
}

/** A finding with the index of the row that it stands on. */
export interface PlacedFinding extends Finding {
  readonly row: number;
}

/** Looks at one row. Called once for every row that may concern it, in order; returns an empty array for a row without fault. */
export type RowCheck = (row: CheckRow, index: number) => readonly Finding[];

/** What an option of a check may be. */
export type OptionValue = boolean | number | string;

/** Everything the checks share in one run. */
export interface CheckContext {
  readonly rows: readonly CheckRow[];
  /** One a column; `row.cells[i]` belongs to `versions[i]`. */
  readonly versions: readonly CheckVersion[];
  readonly glossary: readonly GlossaryEntry[];
  /** The profile's own regular expressions. */
  readonly patterns: readonly PatternCheck[];
  /** The facts of a segment with its version's dateline; remembered as long as checks look at its row. */
  facts(segment: CheckSegment, version: number): readonly Fact[];
  /** The cells of a row that say something, with their whole text; remembered for the row asked for last. */
  present(row: CheckRow): readonly Present[];
  /** The words, digits and marks of a segment; valid until some other segments are asked for. */
  tokens(segment: CheckSegment): Tokens;
  /** What the cells have in them that may be at fault. */
  readonly traits: CellTraits;
  /**
   * The profile's option of the running check, if it has the type of `fallback`, else `fallback`. To be asked while a run is
   * prepared (in `rows` or `whole`), not once a row.
   */
  option<T extends OptionValue>(name: string, fallback: T): T;
}

/**
 * A check. `rows` prepares a run (compiles patterns, learns from the whole text) and returns the function that looks at
 * each row; `whole` looks at all rows at once and gives `undefined` now and then as a breath for the host. A check has one
 * of them or both. Neither throws, whatever the texts hold.
 */
export interface Check {
  readonly name: CheckName;
  /** Issue type of ITS 2.0 of its findings unless they name another. */
  readonly type: ItsIssueType;
  /** Severity of its findings unless they name another or the profile overrides it. */
  readonly severity: Severity;
  /** Its options in the profile, with what holds where the profile says nothing. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** What an option that is a text may be, by the option's name. Every such option has its list. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly rows?: (context: CheckContext) => RowCheck;
  /** The `TRAIT`s of which a row must have one for the check to look at it; absent: it looks at all rows. */
  readonly traits?: number;
  /** It holds what versions say against each other: rows of which one is a key for something else tell it nothing. */
  readonly compares?: true;
  /** It learns from the whole text: `rows` is prepared when the other checks have seen all rows. */
  readonly learns?: true;
  readonly whole?: (context: CheckContext) => Iterable<PlacedFinding | undefined>;
}

/** The answer of a row check that found nothing, shared so that clean rows cost no memory. */
export const NOTHING: readonly Finding[] = [];
