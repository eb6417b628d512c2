import type { LanguageRules } from './table.ts';

export const hebrew: LanguageRules = {
  lang: 'he',
  name: 'Hebrew',
  caseless: true,
  open: 'פרופ ד"ר מס רח שד טל ת.ד',
  beforeNumber: 'עמ מס טל',
};
