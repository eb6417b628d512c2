import type { MessageLocale, OutputFile, PlacedIssue, Project } from '#core';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

export type ReportFormat = 'text' | 'json' | 'sarif' | 'junit' | 'html';

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly locale: MessageLocale;
  /** Files that were checked, as the user named them. */
  readonly inputs: readonly string[];
}

/** The findings of a project as a file. */
export function report(project: Project, issues: readonly PlacedIssue[], options: ReportOptions): OutputFile {
  switch (options.format) {
    case 'json':
      return { name: 'report.json', mimeType: 'application/json', content: jsonReport(project, issues) };
    default:
      return { name: 'report.txt', mimeType: 'text/plain', content: textReport(project, issues) };
  }
}
