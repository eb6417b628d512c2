export { termsOf, withRelevant } from './align.ts';
export { alignProject, type BuildOptions } from './build.ts';
export * from './checked.ts';
export { documentsOf, type InputFile, readInput, type Version, versionsIn } from './input.ts';
export * from './embed.ts';
export * from './realign.ts';
export { recheck } from './recheck.ts';
export { segmentDocuments } from './sentences.ts';
export * from './transformers.ts';
