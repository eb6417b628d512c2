import type { LanguageRules } from './table.ts';

export const japanese: LanguageRules = {
  lang: 'ja',
  name: 'Japanese',
  unspaced: true,
  extra: [
    // A quotation that a particle or verb follows: 「…。」と言った。
    [false, '[。！？…][」』”）]', '[ぁ-ゖ、，]'],
    [false, '[！？!?][♪☆★♥]?', '[ぁ-ゖ]'],
  ],
};
