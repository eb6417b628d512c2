import type { PlacedIssue, Project, Severity } from '#core';

/** Findings for people: a paragraph a finding, the words it is about below it, counts at the end. */
export function textReport(project: Project, issues: readonly PlacedIssue[]): string {
  const langs = new Map(project.documents.map(({ id, lang }) => [id, lang]));
  const width = Math.max(0, ...[...langs.values()].map(({ length }) => length));
  const open = issues.filter(({ status }) => status === 'open' || status === 'reopened');
  const blocks = open.map(({ issue, row, message, spans }) => {
    const words = spans.map(({ row: at, doc, text, value }) => {
      const quoted = text.length > 80 ? `${text.slice(0, 79)}…` : text;
      const lang = langs.get(doc)!.padEnd(width);
      const place = at === row ? '' : ` (row ${at + 1})`;
      return `    ${lang}  ${quoted.replace(/\s+/g, ' ')}${value === undefined ? '' : ` = ${value}`}${place}\n`;
    });
    return `row ${row + 1}: ${issue.severity}: ${message} [${issue.check}]\n${words.join('')}`;
  });
  return blocks.join('') + summary(project, open, issues.length - open.length);
}

function summary(project: Project, open: readonly PlacedIssue[], decided: number): string {
  const count = (severity: Severity) => open.filter(({ issue }) => issue.severity === severity).length;
  const parts = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info'), 'remark'),
  ];
  const rest = decided > 0 ? `; ${counted(decided, 'finding')} decided already` : '';
  return `${counted(project.beads.length, 'row')}: ${parts.join(', ')}${rest}\n`;
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
