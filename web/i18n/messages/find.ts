import { translated } from '../translated.ts';

/** Finding and replacing in the rows. */
export const find = translated({
  en: {
    find: {
      label: 'Find in the rows',
      options: 'How to search',
      exact: 'Match case, stress and vowel marks',
      wholeWords: 'Whole words',
      regex: 'Regular expression',
      version: 'Search in',
      allVersions: 'All versions',
      searching: 'Searching…',
      none: 'Not found',
      position: '{at} of {total}',
      template: 'Replace with',
      replace: 'Replace',
      replaceAll: 'Replace all',
      replaced: '{n} match replaced. | {n} matches replaced.',
      unconfirmed:
        '{n} confirmed row changed and is to be confirmed again. | {n} confirmed rows changed and are to be confirmed again.',
      unchanged: 'The texts would stay the same.',
      previous: 'Previous match',
      next: 'Next match',
    },
  },
  ru: {
    find: {
      label: 'Найти в строках',
      options: 'Как искать',
      exact: 'Учитывать регистр, ударения и огласовки',
      wholeWords: 'Слово целиком',
      regex: 'Регулярное выражение',
      version: 'Где искать',
      allVersions: 'Все версии',
      searching: 'Идёт поиск…',
      none: 'Не найдено',
      position: '{at} из {total}',
      template: 'Заменить на',
      replace: 'Заменить',
      replaceAll: 'Заменить всё',
      replaced: 'Заменено {n} совпадение. | Заменено {n} совпадения. | Заменено {n} совпадений.',
      unconfirmed:
        'Изменена {n} подтверждённая строка – её нужно подтвердить снова. | Изменены {n} подтверждённые строки – их нужно подтвердить снова. | Изменено {n} подтверждённых строк – их нужно подтвердить снова.',
      unchanged: 'Тексты остались бы прежними.',
      previous: 'Предыдущее совпадение',
      next: 'Следующее совпадение',
    },
  },
  ar: {
    find: {
      label: 'بحث في الصفوف',
      options: 'طريقة البحث',
      exact: 'مطابقة حالة الأحرف والهمزات والتشكيل',
      wholeWords: 'كلمات كاملة',
      regex: 'تعبير نمطي',
      version: 'البحث في',
      allVersions: 'كل النسخ',
      searching: 'جارٍ البحث…',
      none: 'لا نتائج',
      position: '{at} من {total}',
      template: 'استبدال بـ',
      replace: 'استبدال',
      replaceAll: 'استبدال الكل',
      replaced:
        'لم تُستبدل نتيجة. | استُبدلت نتيجة واحدة. | استُبدلت نتيجتان. | استُبدلت {n} نتائج. | استُبدلت {n} نتيجة. | استُبدلت {n} نتيجة.',
      unconfirmed:
        'لم يتغيّر صف مؤكَّد. | تغيّر صف مؤكَّد واحد ويلزم تأكيده من جديد. | تغيّر صفان مؤكَّدان ويلزم تأكيدهما من جديد. | تغيّرت {n} صفوف مؤكَّدة ويلزم تأكيدها من جديد. | تغيّر {n} صفًا مؤكَّدًا ويلزم تأكيدها من جديد. | تغيّر {n} صف مؤكَّد ويلزم تأكيدها من جديد.',
      unchanged: 'ستبقى النصوص كما هي.',
      previous: 'النتيجة السابقة',
      next: 'النتيجة التالية',
    },
  },
});
