import type { XliffFinding } from './finding.ts';
import type { XliffReport } from './validate.ts';

/** How the results of validation are reported. */
export const VALIDATION_FORMATS = ['text', 'json', 'sarif'] as const;
export type ValidationFormat = (typeof VALIDATION_FORMATS)[number];

/** A file and what was found in it. */
export interface ValidatedFile {
  readonly name: string;
  readonly report: XliffReport;
}

/** Whether nothing in the file is against the standard; warnings are not. */
export function isValid({ findings }: XliffReport): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}

/** The results of validation as the text of a report. */
export function writeValidationReport(
  format: ValidationFormat,
  files: readonly ValidatedFile[],
  toolVersion?: string,
): string {
  switch (format) {
    case 'text':
      return files.map(fileText).join('');
    case 'json':
      return JSON.stringify({ files: files.map(fileJson) }, null, 2) + '\n';
    case 'sarif':
      return JSON.stringify(sarif(files, toolVersion), null, 2) + '\n';
  }
}

/** `file:line:column: error rule: message (section)`, a line a finding; one line for a valid file. */
function fileText({ name, report }: ValidatedFile): string {
  const lines = report.findings.map(
    ({ line, column, severity, rule, message, section }) =>
      `${name}:${line}:${column}: ${severity} ${rule}: ${message} (${section})\n`,
  );
  const verdict = isValid(report) ? `${name}: valid XLIFF ${report.version}\n` : '';
  return lines.join('') + verdict;
}

function fileJson({ name, report }: ValidatedFile): unknown {
  return { file: name, version: report.version, valid: isValid(report), findings: report.findings };
}

function sarif(files: readonly ValidatedFile[], toolVersion: string | undefined): unknown {
  const rules = [...new Set(files.flatMap(({ report }) => report.findings.map(({ rule }) => rule)))];
  const result = (name: string, { rule, severity, line, column, message, section }: XliffFinding) => ({
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: `${message} (${section})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(name.replaceAll('\\', '/')) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Collate',
            ...(toolVersion !== undefined && { version: toolVersion }),
            rules: rules.map((id) => ({ id, name: id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ name, report }) => report.findings.map((each) => result(name, each))),
      },
    ],
  };
}
