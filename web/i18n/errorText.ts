import { InputError } from '#core';
import { i18n } from './index.ts';
import type { MessageKey } from './types.ts';
import { t } from './useText.ts';

/**
 * What to tell the user about an error: the translated message of an `InputError`, with the place where something is wrong; for
 * anything else that it is our fault, and the technical words.
 */
export function errorText(error: unknown): string {
  if (!(error instanceof InputError)) {
    return t('failure.unexpected', { detail: error instanceof Error ? error.message : String(error) });
  }
  const key = `error.${error.code}`;
  const text = i18n.global.te(key) ? t(key as MessageKey, error.params) : error.message;
  const { line, column } = error.place;
  if (line === undefined) return text;
  const place =
    column === undefined ? t('error.atLine', { line }) : t('error.atLineColumn', { line, column });
  return `${text} ${place}`;
}
