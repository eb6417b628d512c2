export { align } from './align.ts';
export type {
  AlignedRow,
  AlignInput,
  AlignOptions,
  AlignSegment,
  ExamplePair,
  FixedRow,
  Similarity,
  Stretch,
  TermEntry,
} from './input.ts';
