import { translated } from '../translated.ts';

/** What was done, entry by entry. */
export const history = translated({
  en: {
    history: {
      undone: 'Undone: {what}',
      redone: 'Done again: {what}',
      none: 'Nothing was changed yet.',
      intro: '{n} entry. | {n} entries, the latest first.',
      older: '{n} older entry is in the project file. | {n} older entries are in the project file.',
      state: {
        initial: 'Confirmation taken back: {n} row | Confirmation taken back: {n} rows',
        translated: 'Marked as translated: {n} row | Marked as translated: {n} rows',
        reviewed: 'Confirmed: {n} row | Confirmed: {n} rows',
        final: 'Marked as final: {n} row | Marked as final: {n} rows',
      },
      decide: {
        fixed: 'Issue fixed',
        waived: 'Issue waived',
        deferred: 'Issue deferred',
        reopened: 'Issue reopened',
      },
      decisions: {
        fixed: '{n} issue fixed | {n} issues fixed',
        waived: '{n} issue waived | {n} issues waived',
        deferred: '{n} issue deferred | {n} issues deferred',
        reopened: '{n} issue reopened | {n} issues reopened',
      },
      shift: {
        up: 'Moved up: {n} segment | Moved up: {n} segments',
        down: 'Moved down: {n} segment | Moved down: {n} segments',
      },
      edit: 'Text corrected',
      edits: '{n} text corrected | {n} texts corrected',
      insertText: 'Text put in',
      removeText: 'Text that was put in taken away',
      revert: 'Original text restored',
      merge: 'Merged: {n} row | Merged: {n} rows',
      replace: 'Aligned anew: {n} row | Aligned anew: {n} rows',
      split: 'Row split',
      splitSegment: 'Segment split',
      joinSegments: 'Segments joined',
      resegment: 'Segments cut anew',
      retarget: 'Cell moved to another row',
      insert: 'Empty row inserted',
      remove: 'Empty row removed',
      undecide: 'Decision taken back',
      comment: 'Comment added',
      uncomment: 'Comment removed',
      moveComments: 'Comments moved',
      settings: {
        checks: 'Checks changed',
        date: 'Day of publication changed',
        alignment: 'Alignment changed',
        words: 'Glossaries, dictionaries, memories changed',
      },
      on: 'on',
      off: 'off',
    },
  },
  ru: {
    history: {
      undone: 'Отменено: {what}',
      redone: 'Выполнено снова: {what}',
      none: 'Пока ничего не изменено.',
      intro:
        '{n} запись, сначала последние. | {n} записи, сначала последние. | {n} записей, сначала последние.',
      older:
        'Ещё {n} более ранняя запись – в файле проекта. | Ещё {n} более ранние записи – в файле проекта. | Ещё {n} более ранних записей – в файле проекта.',
      state: {
        initial:
          'Снято подтверждение: {n} строка | Снято подтверждение: {n} строки | Снято подтверждение: {n} строк',
        translated:
          'Отмечено переведённым: {n} строка | Отмечено переведённым: {n} строки | Отмечено переведённым: {n} строк',
        reviewed: 'Подтверждено: {n} строка | Подтверждено: {n} строки | Подтверждено: {n} строк',
        final:
          'Отмечено окончательным: {n} строка | Отмечено окончательным: {n} строки | Отмечено окончательным: {n} строк',
      },
      decide: {
        fixed: 'Замечание исправлено',
        waived: 'Замечание допущено',
        deferred: 'Замечание отложено',
        reopened: 'Замечание открыто снова',
      },
      decisions: {
        fixed: 'Исправлено {n} замечание | Исправлены {n} замечания | Исправлено {n} замечаний',
        waived: 'Допущено {n} замечание | Допущены {n} замечания | Допущено {n} замечаний',
        deferred: 'Отложено {n} замечание | Отложены {n} замечания | Отложено {n} замечаний',
        reopened: 'Снова открыто {n} замечание | Снова открыты {n} замечания | Снова открыто {n} замечаний',
      },
      shift: {
        up: 'Перенесено вверх: {n} сегмент | Перенесено вверх: {n} сегмента | Перенесено вверх: {n} сегментов',
        down: 'Перенесено вниз: {n} сегмент | Перенесено вниз: {n} сегмента | Перенесено вниз: {n} сегментов',
      },
      edit: 'Текст исправлен',
      edits: 'Исправлен {n} текст | Исправлены {n} текста | Исправлено {n} текстов',
      insertText: 'Текст вставлен',
      removeText: 'Вставленный текст убран',
      revert: 'Восстановлен исходный текст',
      merge: 'Объединено: {n} строка | Объединено: {n} строки | Объединено: {n} строк',
      replace:
        'Сопоставлено заново: {n} строка | Сопоставлено заново: {n} строки | Сопоставлено заново: {n} строк',
      split: 'Строка разделена',
      splitSegment: 'Сегмент разделён',
      joinSegments: 'Сегменты соединены',
      resegment: 'Сегменты разделены иначе',
      retarget: 'Ячейка перенесена в другую строку',
      insert: 'Вставлена пустая строка',
      remove: 'Удалена пустая строка',
      undecide: 'Решение отменено',
      comment: 'Добавлен комментарий',
      uncomment: 'Удалён комментарий',
      moveComments: 'Комментарии перенесены',
      settings: {
        checks: 'Изменены проверки',
        date: 'Изменён день публикации',
        alignment: 'Изменено сопоставление',
        words: 'Изменены глоссарии, словари, память переводов',
      },
      on: 'включено',
      off: 'выключено',
    },
  },
  ar: {
    history: {
      undone: 'تم التراجع: {what}',
      redone: 'أُعيد: {what}',
      none: 'لا قيود بعد.',
      intro:
        'لا قيود بعد. | قيد واحد. | قيدان، الأحدث أولًا. | {n} قيود، الأحدث أولًا. | {n} قيدًا، الأحدث أولًا. | {n} قيد، الأحدث أولًا.',
      older:
        'لا قيود أقدم. | في ملف المشروع قيد أقدم واحد. | في ملف المشروع قيدان أقدم. | في ملف المشروع {n} قيود أقدم. | في ملف المشروع {n} قيدًا أقدم. | في ملف المشروع {n} قيد أقدم.',
      state: {
        initial:
          'إلغاء تأكيد | إلغاء تأكيد صف واحد | إلغاء تأكيد صفين | إلغاء تأكيد {n} صفوف | إلغاء تأكيد {n} صفًا | إلغاء تأكيد {n} صف',
        translated:
          'وسم كمترجَم | وسم صف واحد كمترجَم | وسم صفين كمترجَمين | وسم {n} صفوف كمترجَمة | وسم {n} صفًا كمترجَم | وسم {n} صف كمترجَم',
        reviewed: 'تأكيد | تأكيد صف واحد | تأكيد صفين | تأكيد {n} صفوف | تأكيد {n} صفًا | تأكيد {n} صف',
        final:
          'وسم كنهائي | وسم صف واحد كنهائي | وسم صفين كنهائيين | وسم {n} صفوف كنهائية | وسم {n} صفًا كنهائي | وسم {n} صف كنهائي',
      },
      decide: {
        fixed: 'تصحيح ملاحظة',
        waived: 'إجازة ملاحظة',
        deferred: 'تأجيل ملاحظة',
        reopened: 'إعادة فتح ملاحظة',
      },
      decisions: {
        fixed:
          'تصحيح الملاحظات | تصحيح ملاحظة واحدة | تصحيح ملاحظتين | تصحيح {n} ملاحظات | تصحيح {n} ملاحظة | تصحيح {n} ملاحظة',
        waived:
          'إجازة الملاحظات | إجازة ملاحظة واحدة | إجازة ملاحظتين | إجازة {n} ملاحظات | إجازة {n} ملاحظة | إجازة {n} ملاحظة',
        deferred:
          'تأجيل الملاحظات | تأجيل ملاحظة واحدة | تأجيل ملاحظتين | تأجيل {n} ملاحظات | تأجيل {n} ملاحظة | تأجيل {n} ملاحظة',
        reopened:
          'إعادة فتح الملاحظات | إعادة فتح ملاحظة واحدة | إعادة فتح ملاحظتين | إعادة فتح {n} ملاحظات | إعادة فتح {n} ملاحظة | إعادة فتح {n} ملاحظة',
      },
      shift: {
        up: 'نقل إلى أعلى | نقل مقطع واحد إلى أعلى | نقل مقطعين إلى أعلى | نقل {n} مقاطع إلى أعلى | نقل {n} مقطعًا إلى أعلى | نقل {n} مقطع إلى أعلى',
        down: 'نقل إلى أسفل | نقل مقطع واحد إلى أسفل | نقل مقطعين إلى أسفل | نقل {n} مقاطع إلى أسفل | نقل {n} مقطعًا إلى أسفل | نقل {n} مقطع إلى أسفل',
      },
      edit: 'تصحيح النص',
      edits: 'تصحيح النص | تصحيح نص واحد | تصحيح نصين | تصحيح {n} نصوص | تصحيح {n} نصًا | تصحيح {n} نص',
      insertText: 'أُدرج نص',
      removeText: 'أُزيل نص مُدرج',
      revert: 'استعادة النص الأصلي',
      merge: 'دمج | دمج صف واحد | دمج صفين | دمج {n} صفوف | دمج {n} صفًا | دمج {n} صف',
      replace:
        'محاذاة من جديد | محاذاة صف واحد من جديد | محاذاة صفين من جديد | محاذاة {n} صفوف من جديد | محاذاة {n} صفًا من جديد | محاذاة {n} صف من جديد',
      split: 'تقسيم صف',
      splitSegment: 'تقسيم مقطع',
      joinSegments: 'وصل مقطعين',
      resegment: 'إعادة تقسيم المقاطع',
      retarget: 'نقل خلية إلى صف آخر',
      insert: 'إدراج صف فارغ',
      remove: 'حذف صف فارغ',
      undecide: 'سحب قرار',
      comment: 'إضافة تعليق',
      uncomment: 'حذف تعليق',
      moveComments: 'نقل التعليقات',
      settings: {
        checks: 'تغيير الفحوص',
        date: 'تغيير يوم النشر',
        alignment: 'تغيير طريقة المحاذاة',
        words: 'تغيير المسارد والقواميس وذاكرات الترجمة',
      },
      on: 'مفعّل',
      off: 'معطّل',
    },
  },
});
