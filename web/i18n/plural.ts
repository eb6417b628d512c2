import type { Locale } from './locale.ts';

/** Order of the forms a message lists, separated by ` | `. */
const FORMS: Readonly<Record<Locale, readonly Intl.LDMLPluralRule[]>> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

/**
 * Which of a message's forms `count` takes in `locale`. Messages list the forms in the order of CLDR: two in English, three in
 * Russian (the fourth, for fractions, never counts things), six in Arabic. With fewer forms the last one serves.
 */
export function pluralForm(locale: Locale, count: number, forms: number): number {
  const category = new Intl.PluralRules(locale).select(count);
  const at = FORMS[locale].indexOf(category);
  return Math.min(at < 0 ? forms - 1 : at, forms - 1);
}
