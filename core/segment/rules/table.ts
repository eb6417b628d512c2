import type { LanguageTag } from '../../model/index.ts';

/**
 * What a language's sentences end and do not end with, as data; `rules/compile.ts` makes SRX rules of it. Words are written
 * as they stand in the middle of a sentence and match with a capital too; a blank in them stands for any or none.
 */
export interface LanguageRules {
  readonly lang: LanguageTag;
  /** Name of the rules in an SRX file. */
  readonly name: string;
  /** Abbreviations with something always to follow: titles, `e.g`, `cf`. */
  readonly open?: string;
  /** Abbreviations that end no sentence before a number: `No`, `Fig`, `p`. */
  readonly beforeNumber?: string;
  /** Abbreviations that end a sentence only before one of `starters`: `Ltd`, `U.S`, `a.m`. */
  readonly either?: string;
  /** Words that often begin a sentence and seldom a name. */
  readonly starters?: string;
  /** Letters that are glued in front of an abbreviation: Arabic و, ب … */
  readonly prefixes?: string;
  /** Rules of the language's own, ahead of all others, in SRX's form: `[break, before, after]`. */
  readonly extra?: readonly (readonly [breaks: boolean, before: string, after: string])[];
  /** Whether the script has no capitals: any letter can be an initial, and an ellipsis, which shows nothing, ends nothing. */
  readonly caseless?: boolean;
  /** Whether the number of a numbered sentence stands apart from it, as Ukrainian editors of laws and treebanks have it. */
  readonly numbersApart?: boolean;
  /** Whether a mark ends a sentence also where the next begins in lower case; with good lists of abbreviations only. */
  readonly lowerCase?: boolean;
  /** Whether a number with a full stop (`3.`) is an ordinal that goes on. */
  readonly ordinals?: boolean;
  /** Whether sentences may follow one another without a blank (Chinese, Japanese). */
  readonly unspaced?: boolean;
  /** Further marks that end sentences, inside a character class. */
  readonly marks?: string;
}
