import type { LanguageTag } from './document.ts';

/** How a term may be used, after the administrative status of TBX. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden';

/** One word or phrase for a concept in one language. */
export interface GlossaryTerm {
  readonly lang: LanguageTag;
  readonly text: string;
  readonly status: TermStatus;
  /** What to say about it to the editor, e.g. why it is forbidden. */
  readonly note?: string;
}

/** A concept and its terms in any number of languages. */
export interface GlossaryEntry {
  readonly id: string;
  readonly terms: readonly GlossaryTerm[];
}
