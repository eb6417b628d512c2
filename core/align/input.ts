import type { ExamplePair, LanguageTag, ParagraphKind, TermEntry } from '../model/index.ts';

/** A sentence as the aligner sees it. */
export interface AlignSegment {
  readonly text: string;
  /** Number of the paragraph it stands in; only equality with the neighbours' numbers counts. */
  readonly paragraph: number;
  readonly kind?: ParagraphKind;
}

/** One version of the text. */
export interface AlignInput {
  readonly lang: LanguageTag;
  readonly segments: readonly AlignSegment[];
}

/** Segments that say the same thing: for each version, in the order of the versions, consecutive indices of its segments. */
export interface AlignedRow {
  readonly cells: readonly (readonly number[])[];
  /** Calibrated probability in 0–1 that the row is exactly right. */
  readonly score: number;
}

/** A row known to be right; cells as in `AlignedRow`. */
export type FixedRow = Pick<AlignedRow, 'cells'>;

/** A stretch of consecutive segments of one version. */
export interface Stretch {
  /** Index of the version. */
  readonly version: number;
  /** Index of its first segment. */
  readonly from: number;
  readonly count: number;
}

/**
 * How much likelier two stretches are to be translations of each other than to be unrelated, as a natural logarithm: above 0
 * speaks for, below 0 against, 0 says nothing. Added to the aligner's own evidence.
 */
export type Similarity = (a: Stretch, b: Stretch) => number;

export interface AlignOptions {
  /** Rows that must come out exactly as they are. Rows that contradict each other or the order of the text are refused. */
  readonly fixed?: readonly FixedRow[];
  /** A glossary, a dictionary: entries used as evidence. */
  readonly terms?: readonly TermEntry[];
  /** Sentence pairs known to be translations (a translation memory, other documents of the project): the lexicon learns from them. */
  readonly examples?: readonly ExamplePair[];
  /** An outside score of sentence pairs, e.g. of embeddings. */
  readonly similarity?: Similarity;
  /**
   * `closed`, as a rule: a row holds all that belongs together through any version. `links`: rows are as fine as what the
   * first two versions that have segments say of each other; a further version stands beside what it has most in common with.
   */
  readonly rows?: 'closed' | 'links';
  /**
   * Whether segments of several sentences that are in doubt are compared sentence by sentence also where there are only two
   * versions; of three and more they always are. More rows are right where lines were joined or left out, and it takes longer.
   */
  readonly thorough?: boolean;
}
