export { align } from './align.ts';
export type {
  AlignedRow,
  AlignInput,
  AlignOptions,
  AlignSegment,
  FixedRow,
  Similarity,
  Stretch,
} from './input.ts';
export { type TextVectors, vectorSimilarity } from './embedding.ts';
export { relevantExamples, relevantTerms, vocabularyOf } from './relevant.ts';
