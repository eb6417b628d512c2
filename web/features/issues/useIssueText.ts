import { wordMessage, type Issue } from '#core';
import { currentLocale } from '../../i18n/useText.ts';
import { useRows } from '../../stores/rows.ts';
import { inOwnForm } from './ownForm.ts';

/** The message of an issue in the interface's language. */
export function useIssueText(): (issue: Issue) => string {
  const rows = useRows();
  return (issue) => {
    const locale = currentLocale();
    const message = inOwnForm(issue, locale, ({ doc, segment, start, end }) => {
      const lang = rows.documents.find(({ id }) => id === doc)?.lang;
      const text = rows.segmentOf(doc, segment)?.text.slice(start, end);
      return lang === undefined || text === undefined ? undefined : { lang, text };
    });
    return wordMessage(message, locale);
  };
}
