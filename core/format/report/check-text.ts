import { type CheckReport, languagesOf } from './check-report.ts';

/**
 * `row 17: error number [ru]: message`, then the words in question; a summary at the end. People read it, so rows count from
 * 1, as in the workbench; in JSON they count from 0.
 */
export function checkText({ project, open }: CheckReport): string {
  const langs = languagesOf(project);
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
