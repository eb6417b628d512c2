import { type Document, type LanguageTag, type Segment, segmentId } from '../model/index.ts';
import { normalisedView, toSource } from '../text/index.ts';
import { defaultRunner } from './rules/index.ts';
import type { SrxRules } from './srx.ts';
import { runnerFor, srxBreaks } from './srx-engine.ts';

/** A stretch of a text, `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const BLANK = /\s/;

/**
 * The sentences of a document in text order, by the user's rules or by ours for its language. Every character of a paragraph
 * that is not white space lies in exactly one; paragraph furniture and headings are cut like any text.
 */
export function segmentDocument(document: Document, rules?: SrxRules): Segment[] {
  const segments: Segment[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    const text = document.text.slice(paragraph.start, paragraph.end);
    for (const span of sentencesOf(text, document.lang, rules)) {
      const start = paragraph.start + span.start;
      const end = paragraph.start + span.end;
      segments.push({ id: segmentId(document.id, start), doc: document.id, paragraph: index, start, end });
    }
  });
  return segments;
}

/**
 * The sentences of one paragraph; line breaks inside it count as blanks. The rules see the text composed, without direction
 * and vowel marks; what they cut is the text itself.
 */
export function sentencesOf(paragraph: string, lang: LanguageTag, rules?: SrxRules): Span[] {
  const view = normalisedView(paragraph, { joinLines: true });
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && BLANK.test(paragraph.charAt(start))) start++;
    while (end > start && BLANK.test(paragraph.charAt(end - 1))) end--;
    if (start < end) spans.push({ start, end });
    from = to;
  };
  const runner = rules ? runnerFor(rules, lang) : defaultRunner(lang);
  for (const position of srxBreaks(view.text, runner)) add(toSource(view, position));
  add(paragraph.length);
  return spans;
}
