export { ALIGN_FORMATS, writeAlignReport, type AlignFormat } from './align.ts';
export { writeCheckReport, type CheckReportFormat } from './check.ts';
export type { CheckReportOptions } from './check-report.ts';
