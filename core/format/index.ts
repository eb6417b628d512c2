export { cellOfBead, rowTexts, type Cell } from './cells.ts';
export { placedIssues, plainMessage, type PlacedIssue, type PlacedSpan } from './findings.ts';
export * from './format.ts';
export { parseProject, serializeProject } from './project/project.ts';
export * from './registry.ts';
export * from './report/index.ts';
export { documentIds, projectFromRows } from './rows.ts';
export { correctedText } from './text.ts';
