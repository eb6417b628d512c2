import type { DocId, WriteOptions } from '#core';
import { currentLocale } from '../../i18n/useText.ts';
import type { Original } from '../../persist/originals.ts';
import type { WriteRequest } from '../../worker/protocol.ts';

/** Something the project can be exported as. */
export interface ExportFormat {
  readonly id: 'xliff21' | 'xliff12' | 'tmx' | 'tsv' | 'originals' | 'project' | 'report' | 'table';
  /** What the worker calls it. */
  readonly format: string;
  readonly options: WriteOptions;
  /** Whether it holds a source and one target language, so that several targets make several files. */
  readonly bilingual: boolean;
}

/** What the export dialog offers, in its order. */
export const EXPORTS: readonly ExportFormat[] = [
  { id: 'xliff21', format: 'xliff', options: { xliff: '2.1' }, bilingual: true },
  { id: 'xliff12', format: 'xliff', options: { xliff: '1.2' }, bilingual: true },
  { id: 'tmx', format: 'tmx', options: {}, bilingual: false },
  { id: 'tsv', format: 'tsv', options: {}, bilingual: false },
  { id: 'originals', format: 'originals', options: {}, bilingual: false },
  { id: 'report', format: 'report', options: {}, bilingual: false },
  { id: 'table', format: 'table', options: {}, bilingual: false },
  { id: 'project', format: 'project', options: {}, bilingual: false },
];

/** What the user chooses for bilingual files. */
export interface ExportChoice extends Pick<WriteOptions, 'units' | 'copySource'> {
  readonly source: DocId;
  readonly targets: readonly DocId[];
}

/** The order to the worker for an export; `originals` are files that the user chose for corrected versions. Issues are worded in the interface's language. */
export function exportRequest(
  format: ExportFormat,
  choice: ExportChoice,
  originals: readonly Original[],
): WriteRequest {
  const chosen = format.bilingual ? choice : {};
  return {
    format: format.format,
    options: { ...format.options, ...chosen, locale: currentLocale() },
    ...(format.id === 'originals' && { originals }),
  };
}
