/** The conjunctions, prepositions and the article that Arabic writes to the word behind them, as a pattern. */
export const ARABIC_CLITICS = '[وف]?(?:[بك]?ال|لل|[بلك])?';
