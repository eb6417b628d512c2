import {
  align,
  type AlignedRow,
  type AlignInput,
  type AlignOptions,
  type TermEntry,
} from '../align/index.ts';
import type { Document, GlossaryEntry, LanguageTag, Progress, Segment } from '../model/index.ts';
import { segmentText } from '../model/index.ts';

/** A document's sentences as the aligner sees them. */
export function alignInputOf(document: Document, segments: readonly Segment[]): AlignInput {
  const { lang, text, paragraphs } = document;
  return {
    lang,
    segments: segments.map((segment) => {
      const kind = paragraphs[segment.paragraph]?.kind;
      return { text: segmentText(segment, text), paragraph: segment.paragraph, ...(kind && { kind }) };
    }),
  };
}

/** A glossary as evidence: what may be said for each concept, forbidden terms too, since texts do use them. */
export function termsOf(glossary: readonly GlossaryEntry[]): TermEntry[] {
  return glossary.map(({ terms }) => {
    const entry: Record<LanguageTag, string[]> = {};
    for (const { lang, text } of terms) (entry[lang] ??= []).push(text);
    return entry;
  });
}

/** Aligns documents jointly, with a project's glossary as evidence. */
export function* alignDocuments(
  documents: readonly Document[],
  segments: readonly (readonly Segment[])[],
  glossary: readonly GlossaryEntry[] = [],
  options: Omit<AlignOptions, 'terms'> = {},
): Generator<Progress, AlignedRow[]> {
  const inputs = documents.map((document, column) => alignInputOf(document, segments[column]!));
  const terms = termsOf(glossary);
  return yield* align(inputs, { ...options, ...(terms.length > 0 && { terms }) });
}
