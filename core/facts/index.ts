export * from './fact.ts';
export { extractFacts } from './extract.ts';
export { convert, type Dimension, type Unit, type UnitId, unitOf } from './units.ts';
export { type CapitalWord, capitalWords, extractNames } from './name.ts';
export {
  bestMatch,
  formsOf,
  type NamedText,
  type NameMatch,
  type NameWord,
  readNames,
} from './name-match.ts';
export { nameSimilarity } from './name-similarity.ts';
export { spellingDistance } from './name-spelling.ts';
