import { i18n } from './index.ts';
import type { Locale } from './locale.ts';
import type { MessageKey } from './types.ts';

type Values = Readonly<Record<string, string | number>>;

/** The interface's current language; reactive when read in a computed or a template. */
export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale;
}

/**
 * The message `key` in the interface's language. `n` among the values picks the plural form and is written with the
 * language's digit grouping.
 */
export function t(key: MessageKey, values: Values = {}): string {
  const { n } = values;
  if (typeof n !== 'number') return i18n.global.t(key, values);
  return i18n.global.t(key, { ...values, n: formatNumber(n) }, { plural: n });
}

/** A number as the interface's language writes it, in European digits, which all three audiences read in software. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(`${currentLocale()}-u-nu-latn`, options).format(value);
}

/** A share 0–1 as a percentage. */
export function formatShare(value: number): string {
  return formatNumber(value, { style: 'percent', maximumFractionDigits: 0 });
}

/** An ISO time as a date and time of day in the interface's language. */
export function formatTime(iso: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(`${currentLocale()}-u-nu-latn`, style).format(new Date(iso));
}

/** What the interface's language calls a language, e.g. `ar` → Arabic; the tag itself where unknown. */
export function languageName(tag: string): string {
  try {
    const names = new Intl.DisplayNames([currentLocale()], { type: 'language' });
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
