import type { LanguageRules } from './table.ts';

export const persian: LanguageRules = {
  lang: 'fa',
  name: 'Persian',
  caseless: true,
  prefixes: 'و',
  open: 'د م ه.ش ه.ق ق.م ب.م ص.پ',
  beforeNumber: 'ص ج ش ت',
};
