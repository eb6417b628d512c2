import type { MessageLocale } from '../../check/index.ts';
import type { Project } from '../../model/index.ts';
import { directionOf } from '../../text/index.ts';
import { rowTexts } from '../cells.ts';
import type { PlacedIssue } from '../findings.ts';
import type { CheckReport } from './check-report.ts';
import { escapeHtml, htmlPage } from './page.ts';

/** What the page says in each language. */
const WORDS: Readonly<Record<MessageLocale, Readonly<Record<string, string>>>> = {
  en: {
    row: 'Row',
    check: 'Check',
    finding: 'Finding',
    text: 'Text',
    none: 'Nothing to report.',
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
    rows: 'Rows',
  },
  ru: {
    row: 'Строка',
    check: 'Проверка',
    finding: 'Замечание',
    text: 'Текст',
    none: 'Замечаний нет.',
    error: 'Ошибка',
    warning: 'Предупреждение',
    info: 'Заметка',
    rows: 'Строк',
  },
  ar: {
    row: 'الصف',
    check: 'الفحص',
    finding: 'الملاحظة',
    text: 'النص',
    none: 'لا توجد ملاحظات.',
    error: 'خطأ',
    warning: 'تحذير',
    info: 'ملاحظة',
    rows: 'الصفوف',
  },
};

/** Findings as a page that needs no other file: each with the row's texts and the words in question marked. */
export function checkHtml({ project, open, options }: CheckReport): string {
  const locale = options.locale ?? 'en';
  const words = WORDS[locale];
  const count = (severity: string) => open.filter(({ issue }) => issue.severity === severity).length;
  const summary = ['error', 'warning', 'info'].map((severity) => `${words[severity]}: ${count(severity)}`);
  const intro = `<p>${words['rows']}: ${project.beads.length} · ${summary.join(' · ')}</p>\n`;
  if (open.length === 0) return htmlPage(project.name, locale, `${intro}<p>${words['none']}</p>\n`);
  const rows = open.map((issue) => {
    const { check, severity } = issue.issue;
    return `<tr>
<th scope="row" class="number">${issue.row + 1}</th>
<td><span class="${severity}">${words[severity]}</span><br>${escapeHtml(check)}</td>
<td>${isolatedText(issue.message)}</td>
<td>${texts(project, issue)}</td>
</tr>
`;
  });
  const heads = ['row', 'check', 'finding', 'text'].map((key) => `<th scope="col">${words[key]}</th>`);
  const table = `<div class="scroll"><table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table></div>
`;
  return htmlPage(project.name, locale, intro + table);
}

function isolatedText(message: string): string {
  return `<span dir="auto">${escapeHtml(message)}</span>`;
}

/** The texts of all rows that the issue has words in, these marked. */
function texts(project: Project, { row, spans }: PlacedIssue): string {
  const rows = [...new Set([row, ...spans.map((span) => span.row)])].sort((a, b) => a - b);
  return rows
    .map((at) => {
      const cells = rowTexts(project, project.beads[at]!);
      return project.documents
        .map(({ id, lang }, column) => {
          const cell = cells[column];
          if (cell === null || cell === undefined) return '';
          const marks = spans.filter((span) => span.row === at && span.doc === id);
          return `<p lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">${markedText(cell, marks)}</p>`;
        })
        .join('');
    })
    .join('<hr>');
}

/** Text with marked stretches; stretches that overlap are joined. */
function markedText(text: string, spans: readonly { start: number; end: number }[]): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let html = '';
  let at = 0;
  for (const { start, end } of sorted) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
