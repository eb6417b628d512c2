import {
  align,
  type AlignedRow,
  type AlignInput,
  type AlignOptions,
  relevantExamples,
  relevantTerms,
  type TextVectors,
  vectorSimilarity,
  vocabularyOf,
} from '../align/index.ts';
import type {
  Document,
  ExamplePair,
  GlossaryEntry,
  LanguageTag,
  Progress,
  ProjectSettings,
  Segment,
  TermEntry,
} from '../model/index.ts';
import { segmentText } from '../model/index.ts';

/** A document's sentences as the aligner sees them. */
function alignInputOf(document: Document, segments: readonly Segment[]): AlignInput {
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

/** What besides the texts is known about the words of a project. */
export type WordKnowledge = Pick<ProjectSettings, 'glossary' | 'dictionary' | 'memory'>;

/** What of a project's settings the alignment goes by. */
export type AlignSettings = WordKnowledge & Pick<ProjectSettings, 'thorough'>;

/** Settings with only that part of dictionaries and memories that says something about these documents. */
export function withRelevant<T extends Partial<ProjectSettings>>(
  settings: T,
  documents: readonly Document[],
  segments: readonly (readonly Segment[])[],
): T {
  const { dictionary, memory } = settings;
  if (!dictionary && !memory) return settings;
  const inputs = documents.map((document, column) => alignInputOf(document, segments[column]!));
  const vocabulary = vocabularyOf(inputs);
  return {
    ...settings,
    ...(dictionary && { dictionary: relevantTerms(dictionary, vocabulary) }),
    ...(memory && { memory: relevantExamples(memory, vocabulary) }),
  };
}

/** Words an example of another text has to share with these documents, as a share of its own. */
const SHARED_WITH_OTHERS = 0.2;

/** The examples of other texts that can teach something about these documents. */
export function nearExamples(
  examples: readonly ExamplePair[],
  documents: readonly Document[],
  segments: readonly (readonly Segment[])[],
): ExamplePair[] {
  const inputs = documents.map((document, column) => alignInputOf(document, segments[column]!));
  return relevantExamples(examples, vocabularyOf(inputs), SHARED_WITH_OTHERS);
}

/** What helps an alignment besides words: vectors of sentences stand in for a similarity. */
export type AlignHelp = Omit<AlignOptions, 'terms' | 'thorough'> & {
  readonly vectors?: TextVectors | undefined;
};

/** Aligns documents jointly, with what is known about their words as evidence. */
export function* alignDocuments(
  documents: readonly Document[],
  segments: readonly (readonly Segment[])[],
  { glossary = [], dictionary = [], memory = [], thorough }: AlignSettings = {},
  { vectors, ...options }: AlignHelp = {},
): Generator<Progress, AlignedRow[]> {
  const inputs = documents.map((document, column) => alignInputOf(document, segments[column]!));
  const similarity = vectors && vectorSimilarity(inputs, vectors);
  const terms = [...termsOf(glossary), ...dictionary];
  const examples = [...memory, ...(options.examples ?? [])];
  return yield* align(inputs, {
    ...options,
    ...(similarity && { similarity }),
    ...(terms.length > 0 && { terms }),
    ...(examples.length > 0 && { examples }),
    ...(thorough && { thorough }),
  });
}
