export * from './decision.ts';
export * from './edits.ts';
export { newInsertion } from './insertions.ts';
export { beadOf, documentOf, locateSegment } from './locate.ts';
export * from './log.ts';
export * from './operation.ts';
export * from './project.ts';
export { cellOf, isEmptyRow } from './rows.ts';
export { textOf } from './segments.ts';
