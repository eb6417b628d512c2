import { InputError } from '#core';
import { i18n } from './index.ts';
import type { MessageKey } from './types.ts';
import { t } from './useText.ts';

/**
 * What to tell the user about an error: the translated message of an `InputError`, with the place where something is wrong; for
 * anything else that it is our fault, and the technical words. `file`: begins with the file's name.
 */
export function errorText(error: unknown, options: { file?: boolean } = {}): string {
  if (!(error instanceof InputError)) {
    return t('failure.unexpected', { detail: error instanceof Error ? error.message : String(error) });
  }
  const key = `error.${error.code}`;
  const known = i18n.global.te(key) ? t(key as MessageKey, error.params) : error.message;
  const { line, column, file } = error.place;
  const place = placeText(line, column);
  const text = place ? `${known} ${place}` : known;
  return options.file && file !== undefined ? t('error.inFile', { file: `\u2068${file}\u2069`, text }) : text;
}

function placeText(line: number | undefined, column: number | undefined): string {
  if (line === undefined) return '';
  return column === undefined ? t('error.atLine', { line }) : t('error.atLineColumn', { line, column });
}
