/** The conjunctions, prepositions and the article that Arabic writes to the word behind them, as a pattern. */
export const ARABIC_CLITICS = '[وف]?(?:[بك]?ال|لل|[بلك])?';

/** One conjunction or preposition that Arabic writes to the word behind it. */
export const ARABIC_CLITIC = /^[وفبكل]/u;

/** The article as Arabic words begin with it, a conjunction or preposition before it included. */
export const ARABIC_ARTICLE = /^(?:و|ف|ب|ك)?ال|^و?لل/u;
