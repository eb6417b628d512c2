import { createI18n } from 'vue-i18n';
import { LOCALES, type Locale } from './locale.ts';
import { ar, en, ru } from './messages.ts';
import { pluralForm } from './plural.ts';

const rule = (locale: Locale) => (count: number, forms: number) => pluralForm(locale, count, forms);

/** The interface's messages; switched by the settings store. */
export const i18n = createI18n({
  legacy: false,
  locale: 'en' as Locale,
  fallbackLocale: 'en',
  messages: { en, ru, ar },
  pluralRules: Object.fromEntries(LOCALES.map((locale) => [locale, rule(locale)])),
});
