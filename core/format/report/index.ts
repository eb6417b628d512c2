export { ALIGN_FORMATS, writeAlignReport, type AlignFormat } from './align.ts';
export {
  CHECK_REPORT_FORMATS,
  writeCheckReport,
  type CheckReportFormat,
  type CheckReportOptions,
} from './check.ts';
