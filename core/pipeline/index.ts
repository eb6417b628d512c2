export { termsOf, withRelevant } from './align.ts';
export * from './build.ts';
export { documentsOf, type InputFile, readInput, type Version, versionsIn } from './input.ts';
export * from './embed.ts';
export * from './realign.ts';
export * from './recheck.ts';
export { datelinesOf } from './dateline.ts';
export { linesAsSentences, segmentDocuments } from './sentences.ts';
export * from './transformers.ts';
