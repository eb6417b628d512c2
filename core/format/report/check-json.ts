import { type CheckReport, languagesOf } from './check-report.ts';

/** The findings as data; `docs/reports.md` describes the fields. Rows count from 0, offsets are UTF-16 units within the cell. */
export function checkJson({ project, open }: CheckReport): string {
  const langs = languagesOf(project);
  const report = {
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
  return JSON.stringify(report, null, 2) + '\n';
}
