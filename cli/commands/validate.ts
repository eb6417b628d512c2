import {
  isValidXliff,
  type ValidatedFile,
  validateXliff,
  type ValidationFormat,
  writeValidationReport,
} from '#core';
import { version } from '../../package.json';
import { deliver, readBytes } from '../files.ts';
import { DONE, FOUND } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

export interface ValidateOptions {
  readonly format: ValidationFormat;
  readonly strict?: boolean;
  readonly output?: string;
}

const FILES: Record<ValidationFormat, readonly [name: string, mimeType: string]> = {
  text: ['validation.txt', 'text/plain'],
  json: ['validation.json', 'application/json'],
  sarif: ['validation.sarif', 'application/sarif+json'],
};

/** `collate validate`: XLIFF against the standard. */
export async function validate(
  files: readonly string[],
  { format, strict = false, output }: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  const checked: ValidatedFile[] = [];
  for (const name of files) {
    checked.push({ name, report: validateXliff(await readBytes(name, terminal), { strict }) });
  }
  const [name, mimeType] = FILES[format];
  await deliver(
    [{ name, mimeType, content: writeValidationReport(format, checked, version) }],
    output,
    terminal,
  );
  return checked.every(({ report }) => isValidXliff(report)) ? DONE : FOUND;
}
