import { translated } from '../translated.ts';

/** The samples and the projects kept in this browser. */
export const projects = translated({
  en: {
    sample: {
      heading: 'New here?',
      open: 'Open the sample',
      article: 'News article',
      articleAbout: 'A news report in Arabic, Russian and English with a handful of discrepancies to find.',
      leaflet: 'Safety leaflet',
      leafletAbout: 'Instructions with measures, prices, times and phone numbers in three languages.',
    },
    recent: {
      heading: 'Recent projects',
      none: 'Projects you align are kept here, in this browser.',
      unsaved:
        '“{name}” could not be stored in this browser and is gone when this page closes or another project is opened. Download it, or go back to it.',
      back: 'Back to the project',
      refused:
        'This browser does not let the page keep data (a private window, perhaps, or no space). You can work, but download the project before you leave.',
      rows: '{n} row | {n} rows',
      confirmed: '{done} confirmed',
      issues: '{n} open issue | {n} open issues',
      delete: 'Delete {name}',
      askTitle: 'Delete this project?',
      ask: '“{name}” and all decisions in it will be gone from this browser. Files that you exported stay.',
      deleteNow: 'Delete the project',
      deleted: '“{name}” was deleted.',
    },
  },
  ru: {
    sample: {
      heading: 'Впервые здесь?',
      open: 'Открыть пример',
      article: 'Новостная статья',
      articleAbout:
        'Новость на арабском, русском и английском с несколькими расхождениями, которые предстоит найти.',
      leaflet: 'Памятка по безопасности',
      leafletAbout: 'Инструкция с единицами измерения, ценами, временем и телефонами на трёх языках.',
    },
    recent: {
      heading: 'Недавние проекты',
      none: 'Сопоставленные проекты хранятся здесь, в этом браузере.',
      unsaved:
        '«{name}» не удалось сохранить в браузере: проект пропадёт, если закрыть страницу или открыть другой. Скачайте его или вернитесь к нему.',
      back: 'Вернуться к проекту',
      refused:
        'Браузер не разрешает хранить данные (например, приватное окно или нет места). Работать можно, но перед уходом скачайте проект.',
      rows: '{n} строка | {n} строки | {n} строк',
      confirmed: 'подтверждено: {done}',
      issues: '{n} открытое замечание | {n} открытых замечания | {n} открытых замечаний',
      delete: 'Удалить «{name}»',
      askTitle: 'Удалить проект?',
      ask: 'Проект «{name}» и все решения в нём исчезнут из браузера. Экспортированные файлы останутся.',
      deleteNow: 'Удалить проект',
      deleted: 'Проект «{name}» удалён.',
    },
  },
  ar: {
    sample: {
      heading: 'أول مرة هنا؟',
      open: 'افتح المثال',
      article: 'مقال إخباري',
      articleAbout: 'خبر بالعربية والروسية والإنجليزية فيه بضعة اختلافات لاكتشافها.',
      leaflet: 'نشرة سلامة',
      leafletAbout: 'تعليمات فيها مقاييس وأسعار وأوقات وأرقام هواتف بثلاث لغات.',
    },
    recent: {
      heading: 'المشاريع الأخيرة',
      none: 'تُحفظ المشاريع التي تحاذيها هنا في هذا المتصفح.',
      unsaved:
        'تعذّر حفظ «{name}» في المتصفح، وسيضيع المشروع عند إغلاق الصفحة أو فتح مشروع آخر. نزّله أو عُد إليه.',
      back: 'العودة إلى المشروع',
      refused:
        'لا يسمح هذا المتصفح بحفظ البيانات (ربما نافذة خاصة أو لا مساحة كافية). يمكنك العمل، لكن نزّل المشروع قبل المغادرة.',
      rows: 'لا صفوف | صف واحد | صفان | {n} صفوف | {n} صفًا | {n} صف',
      confirmed: 'المؤكَّد: {done}',
      issues:
        'لا ملاحظات مفتوحة | ملاحظة مفتوحة واحدة | ملاحظتان مفتوحتان | {n} ملاحظات مفتوحة | {n} ملاحظة مفتوحة | {n} ملاحظة مفتوحة',
      delete: 'حذف {name}',
      askTitle: 'حذف هذا المشروع؟',
      ask: 'سيُحذف «{name}» وكل قراراته من هذا المتصفح. تبقى الملفات التي صدّرتها.',
      deleteNow: 'حذف المشروع',
      deleted: 'حُذف «{name}».',
    },
  },
});
