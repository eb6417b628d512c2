import type { BeadId } from './alignment.ts';
import type { DocId, LanguageTag } from './document.ts';
import type { SegmentId } from './segment.ts';

/** Derived from the check, the values and the texts, so that it survives re-running, re-aligning and unrelated edits. */
export type IssueId = string;

/** From the gravest down. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every check there is; the order is the order in which issues of one row are listed. */
export const CHECK_NAMES = [
  'number',
  'date',
  'time',
  'quantity',
  'name',
  'omission',
  'untranslated',
  'inconsistency',
  'conflict',
  'terminology',
  'quotes',
  'brackets',
  'punctuation',
  'whitespace',
  'characters',
  'bidi',
  'markup',
  'link',
  'repetition',
  'length',
  'pattern',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/** Localization quality issue types of ITS 2.0, section 8.17. */
export const ITS_ISSUE_TYPES = [
  'terminology',
  'mistranslation',
  'omission',
  'untranslated',
  'addition',
  'duplication',
  'inconsistency',
  'grammar',
  'legal',
  'register',
  'locale-specific-content',
  'locale-violation',
  'style',
  'characters',
  'misspelling',
  'typographical',
  'formatting',
  'inconsistent-entities',
  'numbers',
  'markup',
  'pattern-problem',
  'whitespace',
  'internationalization',
  'length',
  'non-conformance',
  'uncategorized',
  'other',
] as const;
export type ItsIssueType = (typeof ITS_ISSUE_TYPES)[number];

/** A stretch of a segment's current text, UTF-16 units relative to the segment's first character. */
export interface IssueSpan {
  readonly doc: DocId;
  readonly segment: SegmentId;
  readonly start: number;
  readonly end: number;
  /** The normalised value that was compared, e.g. `2020-11-09`; absent where the check compares no values. */
  readonly value?: string;
}

/** A text for people, named by key and filled with values; `core/check/message` words it in en, ru and ar. */
export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A replacement of `[start, end)` of a segment's current text. */
export interface TextEdit {
  readonly doc: DocId;
  readonly segment: SegmentId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fix that can be applied as one operation. */
export interface Suggestion {
  readonly label: Message;
  readonly edits: readonly TextEdit[];
}

/** A discrepancy somebody should look at. */
export interface Issue {
  readonly id: IssueId;
  readonly check: CheckName;
  readonly type: ItsIssueType;
  readonly severity: Severity;
  /** The row it stands on; an issue about several rows stands on the first and has spans in all. */
  readonly bead: BeadId;
  /** Language of the version that disagrees with the others; absent with two versions or where undecidable. */
  readonly odd?: LanguageTag;
  readonly spans: readonly IssueSpan[];
  readonly message: Message;
  readonly suggestions: readonly Suggestion[];
}
