import { wordMessage, type CheckName, type KnownMessage } from '#core';
import { currentLocale } from '../../i18n/useText.ts';

/** What an option of a check is called, or one of the values that it may have (`style.locale`). */
export function optionLabel(check: CheckName, name: string): string {
  return wordMessage({ key: `option.${check}.${name}`, params: {} } as KnownMessage, currentLocale());
}
