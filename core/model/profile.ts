import type { CheckName, Severity } from './issue.ts';

/** A check of the user's own: a regular expression that must not (or must) occur. */
export interface PatternCheck {
  readonly id: string;
  /** A JavaScript regular expression, compiled with the flags `u` and `g`. */
  readonly pattern: string;
  readonly message: string;
  readonly severity: Severity;
  /** Limits it to one language; absent: all. */
  readonly lang?: string;
}

/** Which checks run and how; saved with the project and as a JSON file for the command. */
export interface CheckProfile {
  /** Absent: every check runs. */
  readonly checks?: readonly CheckName[];
  /** Overrides a check's own severity. */
  readonly severities?: Readonly<Partial<Record<CheckName, Severity>>>;
  /** Options by check; each check documents its own. */
  readonly options?: Readonly<Partial<Record<CheckName, Readonly<Record<string, unknown>>>>>;
  readonly patterns?: readonly PatternCheck[];
}
