import { type MessageLocale, wordMessage } from '../../check/index.ts';
import type { Severity } from '../../model/index.ts';
import { type CheckReport, languagesOf } from './check-report.ts';

/** What the lines say in each language; checks keep the names that `--checks` takes. */
const WORDS: Readonly<Record<MessageLocale, Readonly<Record<Severity | 'row', string>>>> = {
  en: { row: 'row', error: 'error', warning: 'warning', info: 'info' },
  ru: { row: 'строка', error: 'ошибка', warning: 'предупреждение', info: 'заметка' },
  ar: { row: 'صف', error: 'خطأ', warning: 'تحذير', info: 'ملاحظة' },
};

/**
 * `row 17: error number [ru]: message`, then the words in question; a summary at the end. People read it, so rows count from
 * 1, as in the workbench; in JSON they count from 0.
 */
export function checkText({ project, open, options: { locale = 'en' } }: CheckReport): string {
  const words = WORDS[locale];
  const langs = languagesOf(project);
  const lines = open.map(({ issue, row, message, spans }) => {
    const odd = issue.odd === undefined ? '' : ` [${issue.odd}]`;
    const marked = spans
      .filter(({ text }) => text !== '' && text.length <= 80)
      .map(
        ({ doc, text, row: at }) =>
          `  ${langs.get(doc)}${at === row ? '' : ` (${words.row} ${at + 1})`}: ${oneLine(text)}\n`,
      );
    return `${words.row} ${row + 1}: ${words[issue.severity]} ${issue.check}${odd}: ${oneLine(message)}\n${marked.join('')}`;
  });
  const count = (severity: Severity) => open.filter(({ issue }) => issue.severity === severity).length;
  const params = {
    rows: project.beads.length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('info'),
  };
  const summary = `${wordMessage({ key: 'report.summary', params }, locale)}\n`;
  return lines.join('') + summary;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
