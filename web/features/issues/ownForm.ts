import type { Issue, IssueSpan } from '#core';

/** A stretch of text that an issue is about, with the language of its version. */
export interface SpanText {
  readonly lang: string;
  readonly text: string;
}

/**
 * The message of an issue that quotes what several versions have, quoting the one in the reader's language if it is among
 * them: a Russian editor reads `1 июня`, not `1 June`. Messages that quote anything else stay as they are.
 */
export function inOwnForm(
  { message, odd, spans }: Issue,
  locale: string,
  textOf: (span: IssueSpan) => SpanText | undefined,
): Issue['message'] {
  const { params } = message;
  const quoted = spans.flatMap((span) => {
    const found = textOf(span);
    return found ? [{ ...found, value: span.value }] : [];
  });
  const isOwn = ({ lang }: SpanText): boolean => lang.split('-')[0] === locale;

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
  const own = agreeing.filter(isOwn);
  if (own.length !== 1 || !agreeing.some(({ text }) => text === expected)) return message;
  return { ...message, params: { ...params, expected: own[0]!.text } };
}
