import type { LanguageTag } from './document.ts';

/** Words or expressions of several languages that mean the same; a list by language holds alternatives. */
export type TermEntry = Readonly<Record<LanguageTag, readonly string[]>>;

/** Two texts known to be translations of each other. */
export interface ExamplePair {
  readonly a: { readonly lang: LanguageTag; readonly text: string };
  readonly b: { readonly lang: LanguageTag; readonly text: string };
}
