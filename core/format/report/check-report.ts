import type { MessageLocale } from '../../check/index.ts';
import type { Project } from '../../model/index.ts';
import type { PlacedIssue } from '../findings.ts';

export interface CheckReportOptions {
  /** Language that findings are worded in; English unless told. */
  readonly locale?: MessageLocale;
  /** What the findings are about, as SARIF names it: a path or address for each document; its name unless told. */
  readonly uris?: readonly string[];
  /** Version of the program, for SARIF. */
  readonly toolVersion?: string;
}

/** A report's material: findings still to be dealt with, and those that somebody waived. */
export interface CheckReport {
  readonly project: Project;
  readonly open: readonly PlacedIssue[];
  readonly waived: readonly PlacedIssue[];
  readonly options: CheckReportOptions;
}

/** The language of each document, by its id. */
export function languagesOf(project: Project): Map<string, string> {
  return new Map(project.documents.map(({ id, lang }) => [id, lang]));
}
