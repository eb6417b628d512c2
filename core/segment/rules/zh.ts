import type { LanguageRules } from './table.ts';

export const chinese: LanguageRules = {
  lang: 'zh',
  name: 'Chinese',
  unspaced: true,
  extra: [
    // A quotation that the sentence goes on from: “……！”他说。
    [false, '[！？…][”」』’]', '[^\\s”」』’]'],
  ],
};
