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

/** Making Intl's formatters is slow, asking them is not. */
function remembered<T>(make: (tag: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const tag = `${currentLocale()}-u-nu-latn`;
    let formatter = made.get(tag);
    if (formatter === undefined) made.set(tag, (formatter = make(tag)));
    return formatter;
  };
}

const numbers = remembered((tag) => new Intl.NumberFormat(tag));
const shares = remembered(
  (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
);
const times = remembered((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
const languages = remembered((tag) => new Intl.DisplayNames([tag], { type: 'language' }));

/** A number as the interface's language writes it, in European digits, which all three audiences read in software. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A share 0–1 as a percentage. */
export function formatShare(value: number): string {
  return shares().format(value);
}

/** An ISO time as a date and time of day in the interface's language. */
export function formatTime(iso: string): string {
  return times().format(new Date(iso));
}

/** What the interface's language calls a language, e.g. `ar` → Arabic; the tag itself where unknown. */
export function languageName(tag: string): string {
  try {
    return languages().of(tag) ?? tag;
  } catch {
    return tag;
  }
}
