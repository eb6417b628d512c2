import type { Issue, IssueSpan } from '#core';

/** A stretch of text that an issue is about, with the language of its version. */
export interface SpanText {
  readonly lang: string;
  readonly text: string;
}

type TextOf = (span: IssueSpan) => SpanText | undefined;

/** Checks whose fixes say what the other versions say; of a quantity, they may have another unit. */
const SAME_IN_FIX: ReadonlySet<string> = new Set(['date', 'number', 'time']);

/** What the suggested fixes would write where the odd version has its stretch. */
function fixesOf({ check, spans, suggestions }: Issue, odd: string, textOf: TextOf): readonly string[] {
  if (!SAME_IN_FIX.has(check)) return [];
  const theirs = spans.filter((span) => textOf(span)?.lang === odd);
  const edits = suggestions.flatMap((suggestion) => suggestion.edits);
  return edits.flatMap(({ segment, start, end, text }) =>
    theirs.some((span) => span.segment === segment && span.start === start && span.end === end) ? [text] : [],
  );
}

/**
 * The message of an issue that quotes what several versions have, quoting the one in the reader's language if it is among
 * them, and if that is the odd one, what its fix would write: a Russian editor reads `1 июня`, not `1 June`. Messages that
 * quote anything else stay as they are.
 */
export function inOwnForm(issue: Issue, locale: string, textOf: TextOf): Issue['message'] {
  const { message, odd, spans } = issue;
  const { params } = message;
  const quoted = spans.flatMap((span) => {
    const found = textOf(span);
    return found ? [{ ...found, value: span.value }] : [];
  });
  const isOwn = ({ lang }: Pick<SpanText, 'lang'>): boolean => lang.split('-')[0] === locale;

  if (message.key.startsWith('conflict.')) {
    // both places stand in every version, as the same values
    const own = (text: string | number | undefined): string | number | undefined => {
      const value = quoted.find((entry) => entry.text === text)?.value;
      return (
        quoted.find((entry) => value !== undefined && entry.value === value && isOwn(entry))?.text ?? text
      );
    };
    const { first, second } = params;
    if (first === undefined || second === undefined) return message;
    return { ...message, params: { ...params, first: own(first)!, second: own(second)! } };
  }

  const { expected } = params;
  if (odd === undefined || expected === undefined) return message;
  const agreeing = quoted.filter(({ lang }) => lang !== odd);
  if (!agreeing.some(({ text }) => text === expected)) return message;
  const own = isOwn({ lang: odd })
    ? fixesOf(issue, odd, textOf)
    : agreeing.filter(isOwn).map(({ text }) => text);
  return own.length === 1 ? { ...message, params: { ...params, expected: own[0]! } } : message;
}
