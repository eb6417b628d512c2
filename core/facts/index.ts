export * from './fact.ts';
export { extractFacts } from './extract.ts';
export { convert, type Dimension, type Unit, type UnitId, unitOf } from './units.ts';
export type { CapitalWord } from './name.ts';
export { bestMatch, formsOf, formsOfText, type NamedText, type NameMatch, readNames } from './name-match.ts';
export type { KnownWord, NameLexicon } from './name-lexicon.ts';
export type { TextWord } from './name-words.ts';
export { nameSimilarity } from './name-similarity.ts';
export { spellingDistance } from './name-spelling.ts';
