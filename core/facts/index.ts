export * from './fact.ts';
export { extractFacts } from './extract.ts';
export { convert, type Dimension, type Unit, type UnitId, unitOf } from './units.ts';
