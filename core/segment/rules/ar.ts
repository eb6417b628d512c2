import type { LanguageRules } from './table.ts';

export const arabic: LanguageRules = {
  lang: 'ar',
  name: 'Arabic',
  caseless: true,
  prefixes: 'وفبلك',
  extra: [
    // «لن نتراجع!» وغادر: a quotation that a clause with و goes on from.
    [false, '[!؟?…][»”")]', '\\s+[وف]\\p{L}'],
  ],
  open: `د أ م أ.د أ.م أ.م.د م.د ا.د ص.ب ج.م هـ.م ق.م السيد.`,
  beforeNumber: 'ص ج ط ع رقم هاتف ت فاكس',
};
