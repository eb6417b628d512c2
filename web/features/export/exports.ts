import type { WriteRequest } from '../../worker/protocol.ts';

/** Something the project can be exported as. */
export interface ExportFormat {
  readonly id: 'xliff21' | 'xliff12' | 'tmx' | 'tsv' | 'project' | 'report';
  /** Id of the format in the core. */
  readonly format: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Whether it holds a source and one target language, so that several targets make several files. */
  readonly bilingual: boolean;
}

/** What the export dialog offers, in its order. */
export const EXPORTS: readonly ExportFormat[] = [
  { id: 'xliff21', format: 'xliff', options: { version: '2.1' }, bilingual: true },
  { id: 'xliff12', format: 'xliff', options: { version: '1.2' }, bilingual: true },
  { id: 'tmx', format: 'tmx', options: {}, bilingual: false },
  { id: 'tsv', format: 'tsv', options: {}, bilingual: false },
  { id: 'report', format: 'html', options: {}, bilingual: false },
  { id: 'project', format: 'project', options: {}, bilingual: false },
];

/** The order to the worker for an export with a source language and targets. */
export function exportRequest(
  format: ExportFormat,
  source: string,
  targets: readonly string[],
): WriteRequest {
  const languages = format.bilingual ? { source, targets } : {};
  return { format: format.format, options: { ...format.options, ...languages } };
}
