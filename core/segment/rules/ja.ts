import type { LanguageRules } from './table.ts';

export const japanese: LanguageRules = {
  lang: 'ja',
  name: 'Japanese',
  unspaced: true,
  extra: [
    // A quotation that a particle or verb follows: 「…。」と言った。
    [false, '[。！？…][」』”）]', '[ぁ-ゖ、，]'],
    // A question or call that the sentence goes on from with と, って, a particle: 来る？と聞いた。
    [
      false,
      '[！？!?][♪☆★♥]?',
      '(?:と(?:[^ぁ-ゖ]|い[いうえっわ]|か|の|は|し[たて])|って|なんて|など|[をがにのはもでへや][^ぁ-ゖ])',
    ],
  ],
};
