import type { LanguageRules } from './table.ts';

export const hindi: LanguageRules = {
  lang: 'hi',
  name: 'Hindi',
  extra: [
    // Initials are spelled as syllables: एस. पी., जी.
    [false, '(?<![\\p{L}\\p{M}])\\p{L}\\p{M}*\\p{L}?\\p{M}*\\.', '\\s*\\p{L}'],
  ],
  open: 'डॉ प्रो पं मि मिस श्री श्रीमती सुश्री कु सं ई.पू लि जन रेव सेंट',
  beforeNumber: 'पृ सं नं क्र रु',
};
