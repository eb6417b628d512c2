import type { LanguageTag, PlacedIssue, Project } from '#core';

/**
 * `{ rows, issues: [{ id, check, type, severity, row, odd?, message, spans: [{ lang, start, end, text, value? }], status }] }`.
 * Rows count from 0; offsets are UTF-16 units within the cell, whose segments are joined by a blank. A span that lies in
 * another row than the issue has that row too.
 */
export function jsonReport(project: Project, issues: readonly PlacedIssue[]): string {
  const langs = new Map<string, LanguageTag>(project.documents.map(({ id, lang }) => [id, lang]));
  const lines = issues.map(({ issue, row, message, status, spans }) => {
    const { id, check, type, severity, odd } = issue;
    return JSON.stringify({
      id,
      check,
      type,
      severity,
      row,
      ...(odd !== undefined && { odd }),
      message,
      spans: spans.map(({ row: at, doc, start, end, text, value }) => ({
        lang: langs.get(doc),
        ...(doc !== langs.get(doc) && { doc }),
        ...(at !== row && { row: at }),
        start,
        end,
        text,
        ...(value !== undefined && { value }),
      })),
      status,
    });
  });
  const list = lines.length > 0 ? `\n${lines.join(',\n')}\n` : '';
  return `{"rows":${project.beads.length},"issues":[${list}]}\n`;
}
