import type { MessageLocale } from '../../check/index.ts';
import type { Project } from '../../model/index.ts';
import { placedIssues, type PlacedIssue } from '../findings.ts';
import { checkHtml } from './check-html.ts';
import { checkJunit } from './check-junit.ts';
import { checkSarif } from './check-sarif.ts';

/** How findings are reported. */
export const CHECK_REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'html'] as const;
export type CheckReportFormat = (typeof CHECK_REPORT_FORMATS)[number];

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
      return JSON.stringify(checkJson(report), null, 2) + '\n';
    case 'sarif':
      return checkSarif(report);
    case 'junit':
      return checkJunit(report);
    case 'html':
      return checkHtml(report);
  }
}

/**
 * `row 17: error number [ru]: message`, then the words in question; a summary at the end. People read it, so rows count from
 * 1, as in the workbench; in JSON they count from 0.
 */
function checkText({ project, open }: CheckReport): string {
  const langs = languages(project);
  const lines = open.map(({ issue, row, message, spans }) => {
    const odd = issue.odd === undefined ? '' : ` [${issue.odd}]`;
    const words = spans
      .filter(({ text }) => text !== '' && text.length <= 80)
      .map(
        ({ doc, text, row: at }) =>
          `  ${langs.get(doc)}${at === row ? '' : ` (row ${at + 1})`}: ${oneLine(text)}\n`,
      );
    return `row ${row + 1}: ${issue.severity} ${issue.check}${odd}: ${oneLine(message)}\n${words.join('')}`;
  });
  const count = (severity: string) => open.filter(({ issue }) => issue.severity === severity).length;
  const rows = project.beads.length;
  const summary = `${rows} rows: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes\n`;
  return lines.join('') + summary;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function checkJson({ project, open }: CheckReport): unknown {
  const langs = languages(project);
  return {
    rows: project.beads.length,
    issues: open.map(({ issue, row, message, spans }) => ({
      id: issue.id,
      check: issue.check,
      type: issue.type,
      severity: issue.severity,
      row,
      ...(issue.odd !== undefined && { odd: issue.odd }),
      message,
      spans: spans.map(({ doc, start, end, text, value, row: at }) => ({
        lang: langs.get(doc),
        start,
        end,
        text,
        ...(value !== undefined && { value }),
        ...(at !== row && { row: at }),
      })),
    })),
  };
}

/** Language of each document. */
function languages(project: Project): Map<string, string> {
  return new Map(project.documents.map(({ id, lang }) => [id, lang]));
}
