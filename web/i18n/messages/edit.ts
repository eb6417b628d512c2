import { translated } from '../translated.ts';

/** Correcting a text. */
export const edit = translated({
  en: {
    edit: {
      kept: 'The edit was kept.',
      clash: 'The text was changed in the same place while you edit it. Saving replaces that change.',
      label: 'Text in {language}',
      save: 'Save',
      revert: 'Original text',
      split: 'Split here',
      changes: 'Changes against the original',
      added: 'added:',
      removed: 'removed:',
    },
  },
  ru: {
    edit: {
      kept: 'Правка сохранена.',
      clash: 'Пока вы правите текст, он изменён в том же месте. Сохранение заменит это изменение.',
      label: 'Текст, язык: {language}',
      save: 'Сохранить',
      revert: 'Исходный текст',
      split: 'Разделить здесь',
      changes: 'Отличия от оригинала',
      added: 'добавлено:',
      removed: 'удалено:',
    },
  },
  ar: {
    edit: {
      kept: 'حُفظ التحرير.',
      clash: 'تغيّر النص في الموضع نفسه أثناء تحريرك له. الحفظ يحلّ محل ذلك التغيير.',
      label: 'النص باللغة: {language}',
      save: 'حفظ',
      revert: 'النص الأصلي',
      split: 'تقسيم هنا',
      changes: 'التغييرات عن الأصل',
      added: 'أُضيف:',
      removed: 'حُذف:',
    },
  },
});
