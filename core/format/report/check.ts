import type { Project } from '../../model/index.ts';
import { placedIssues } from '../findings.ts';
import { checkHtml } from './check-html.ts';
import { checkJson } from './check-json.ts';
import { checkJunit } from './check-junit.ts';
import type { CheckReport, CheckReportOptions } from './check-report.ts';
import { checkSarif } from './check-sarif.ts';
import { checkText } from './check-text.ts';

/** How findings are reported. */
export const CHECK_REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'html'] as const;
export type CheckReportFormat = (typeof CHECK_REPORT_FORMATS)[number];

/** The findings of a project that are still to be dealt with, as the text of a report. */
export function writeCheckReport(
  format: CheckReportFormat,
  project: Project,
  options: CheckReportOptions = {},
): string {
  const placed = placedIssues(project, options.locale);
  const report: CheckReport = {
    project,
    open: placed.filter(({ status }) => status === 'open' || status === 'reopened'),
    waived: placed.filter(({ status }) => status === 'waived'),
    options,
  };
  switch (format) {
    case 'text':
      return checkText(report);
    case 'json':
      return checkJson(report);
    case 'sarif':
      return checkSarif(report);
    case 'junit':
      return checkJunit(report);
    case 'html':
      return checkHtml(report);
  }
}
