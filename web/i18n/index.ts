import { createI18n } from 'vue-i18n';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { LOCALES, type Locale } from './locale.ts';
import { pluralForm } from './plural.ts';
import { ru } from './ru.ts';

const rule = (locale: Locale) => (count: number, forms: number) => pluralForm(locale, count, forms);

/** The interface's messages; switched by the settings store. */
export const i18n = createI18n({
  legacy: false,
  locale: 'en' as Locale,
  fallbackLocale: 'en',
  messages: { en, ru, ar },
  pluralRules: Object.fromEntries(LOCALES.map((locale) => [locale, rule(locale)])),
});
