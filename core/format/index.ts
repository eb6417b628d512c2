export * from './format.ts';
export type { PdfLibrary } from './pdf/pdf.ts';
export {
  canWriteBack,
  detectFormat,
  formatById,
  formatByName,
  loadFile,
  readFile,
  writeBack,
  writeFiles,
} from './registry.ts';
export * from './report/index.ts';
export { isTaken, writeMergeReport } from './merge-report.ts';
export { isOneColumn, joinByKey } from './join.ts';
export { rowsOfLadder } from './ladder/ladder.ts';
export { writeFlatXliff } from './resource/flat-xliff.ts';
export { mergeRows, type Merge, type MergeEntry } from './merge.ts';
export { documentIds, projectFromRows } from './rows.ts';
export { companionNames, readMemory, readTerms, sureExamples, type TermBase } from './terms/terms.ts';
export { TERM_FORMATS, writeTerms, type TermFormat } from './terms/write.ts';
export { copyTmx, languagesOfTmx, tableOfTmx, type StreamedFormat } from './tmx/convert.ts';
export {
  changeTargets,
  readXliffDocument,
  writeXliffDocument,
  type TargetChange,
  type XliffDocument,
} from './xliff/document.ts';
export type { XliffFinding } from './xliff/validate/finding.ts';
export {
  isValid as isValidXliff,
  writeValidationReport,
  type ValidatedFile,
  type ValidationFormat,
} from './xliff/validate/report.ts';
export { validateXliff, type XliffReport } from './xliff/validate/validate.ts';
export { xmlEncoding, type XmlStream } from '../xml/index.ts';
