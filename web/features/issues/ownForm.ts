import type { Issue, IssueSpan } from '#core';

/** A stretch of text that an issue is about, with the language of its version. */
export interface SpanText {
  readonly lang: string;
  readonly text: string;
}

/**
 * The message of an issue that quotes what the agreeing versions have, quoting the one in the reader's language if it is among
 * them: a Russian editor reads `1 июня`, not `1 June`. Messages that quote anything else stay as they are.
 */
export function inOwnForm(
  { message, odd, spans }: Issue,
  locale: string,
  textOf: (span: IssueSpan) => SpanText | undefined,
): Issue['message'] {
  const { expected } = message.params;
  if (odd === undefined || expected === undefined) return message;
  const agreeing = spans.flatMap((span) => textOf(span) ?? []).filter(({ lang }) => lang !== odd);
  const own = agreeing.filter(({ lang }) => lang.split('-')[0] === locale);
  if (own.length !== 1 || !agreeing.some(({ text }) => text === expected)) return message;
  return { ...message, params: { ...message.params, expected: own[0]!.text } };
}
