export * from './build.ts';
export { documentIds, type InputFile, readText, type ReadText, refuseNoVersions } from './input.ts';
export * from './realign.ts';
export * from './recheck.ts';
export { datelinesOf } from './dateline.ts';
export { linesAsSentences, segmentDocuments } from './sentences.ts';
