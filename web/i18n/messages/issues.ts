import { translated } from '../translated.ts';

/** What the checks found, and what you decide on it. */
export const issues = translated({
  en: {
    severity: {
      error: 'Error',
      warning: 'Warning',
      info: 'Note',
    },
    issues: {
      filters: 'Filter the issues',
      severityCount: '{severity}: {count}',
      search: 'Search messages',
      status: 'Status',
      check: 'Check',
      language: 'Language',
      allChecks: 'All checks',
      allLanguages: 'All languages',
      row: 'Row {row}',
      shown: '{n} issue shown | {n} issues shown',
      none: 'No issue matches these filters.',
      noneFixed:
        'Issues that were fixed leave the list with the text they were about; the history tells of them.',
      clean: 'The checks found nothing.',
      details: 'Issues at this place',
      show: 'Show in the list',
      edit: 'Edit text',
      waive: 'Waive',
      defer: 'Defer',
      reopen: 'Reopen',
      bulk: 'Deal with several issues',
      tick: 'Choose: {issue}',
      tickAll: 'Choose all shown',
      tickCheck: 'Choose the {n} of this check | Choose all {n} of this check',
      tickSame: 'Choose the {n} with the same values | Choose all {n} with the same values',
      ticked: '{n} chosen | {n} chosen',
      fix: 'Apply fixes',
      fixesTaken: '{n} fix was applied. | {n} fixes were applied.',
      fixesLeft:
        '{n} fix conflicts with another: look at it by itself. | {n} fixes conflict with others: look at them one by one.',
    },
    decided: {
      one: {
        fixed: 'The fix was applied.',
        waived: 'The issue was waived.',
        deferred: 'The issue was deferred.',
        reopened: 'The issue is open again.',
      },
      many: {
        fixed: '{n} issue was fixed. | {n} issues were fixed.',
        waived: '{n} issue was waived. | {n} issues were waived.',
        deferred: '{n} issue was deferred. | {n} issues were deferred.',
        reopened: '{n} issue is open again. | {n} issues are open again.',
      },
    },
    status: {
      open: 'Open',
      fixed: 'Fixed',
      waived: 'Waived',
      deferred: 'Deferred',
      reopened: 'Reopened',
    },
    statusFilter: {
      open: 'Open',
      deferred: 'Deferred',
      waived: 'Waived',
      fixed: 'Fixed',
      any: 'All',
    },
    waive: {
      title: 'Waive the issue',
      titleMany: 'Waive {n} issue | Waive {n} issues',
      several: 'The reason holds for {n} issue. | The reason holds for all {n} issues.',
      reason: 'Why may it stand?',
      note: 'Note',
      missing: 'With “another reason”, please say which in the note.',
    },
    reason: {
      'correct-as-is': 'Correct as it is',
      stylistic: 'A matter of style',
      'source-error': 'The source is wrong',
      'house-style': 'House style',
      other: 'Another reason',
    },
  },
  ru: {
    severity: {
      error: 'Ошибка',
      warning: 'Предупреждение',
      info: 'Примечание',
    },
    issues: {
      filters: 'Фильтр замечаний',
      severityCount: '{severity}: {count}',
      search: 'Поиск в замечаниях',
      status: 'Состояние',
      check: 'Проверка',
      language: 'Язык',
      allChecks: 'Все проверки',
      allLanguages: 'Все языки',
      row: 'Строка {row}',
      shown: 'Показано {n} замечание | Показано {n} замечания | Показано {n} замечаний',
      none: 'Под эти фильтры не подходит ни одно замечание.',
      noneFixed:
        'Исправленные замечания уходят из списка вместе с прежним текстом; о них рассказывает история.',
      clean: 'Проверки ничего не нашли.',
      details: 'Замечания к этому месту',
      show: 'Показать в списке',
      edit: 'Править текст',
      waive: 'Допустить',
      defer: 'Отложить',
      reopen: 'Открыть снова',
      bulk: 'Действия с несколькими замечаниями',
      tick: 'Выбрать: {issue}',
      tickAll: 'Выбрать все показанные',
      tickCheck:
        'Выбрать {n} замечание этой проверки | Выбрать {n} замечания этой проверки | Выбрать {n} замечаний этой проверки',
      tickSame:
        'Выбрать {n} замечание с теми же значениями | Выбрать {n} замечания с теми же значениями | Выбрать {n} замечаний с теми же значениями',
      ticked: 'Выбрано: {n} | Выбрано: {n} | Выбрано: {n}',
      fix: 'Исправить',
      fixesTaken: 'Внесено {n} исправление. | Внесены {n} исправления. | Внесено {n} исправлений.',
      fixesLeft:
        '{n} исправление конфликтует с другим: рассмотрите его отдельно. | {n} исправления конфликтуют с другими: рассмотрите их по одному. | {n} исправлений конфликтуют с другими: рассмотрите их по одному.',
    },
    decided: {
      one: {
        fixed: 'Исправление внесено.',
        waived: 'Замечание допущено.',
        deferred: 'Замечание отложено.',
        reopened: 'Замечание снова открыто.',
      },
      many: {
        fixed: 'Исправлено {n} замечание. | Исправлены {n} замечания. | Исправлено {n} замечаний.',
        waived: 'Допущено {n} замечание. | Допущены {n} замечания. | Допущено {n} замечаний.',
        deferred: 'Отложено {n} замечание. | Отложены {n} замечания. | Отложено {n} замечаний.',
        reopened:
          'Снова открыто {n} замечание. | Снова открыты {n} замечания. | Снова открыто {n} замечаний.',
      },
    },
    status: {
      open: 'Открыто',
      fixed: 'Исправлено',
      waived: 'Допущено',
      deferred: 'Отложено',
      reopened: 'Открыто снова',
    },
    statusFilter: {
      open: 'Открытые',
      deferred: 'Отложенные',
      waived: 'Допущенные',
      fixed: 'Исправленные',
      any: 'Все',
    },
    waive: {
      title: 'Допустить замечание',
      titleMany: 'Допустить {n} замечание | Допустить {n} замечания | Допустить {n} замечаний',
      several:
        'Причина относится к {n} замечанию. | Причина относится ко всем {n} замечаниям. | Причина относится ко всем {n} замечаниям.',
      reason: 'Почему можно оставить как есть?',
      note: 'Пояснение',
      missing: 'Для «другой причины» напишите пояснение.',
    },
    reason: {
      'correct-as-is': 'Всё верно',
      stylistic: 'Вопрос стиля',
      'source-error': 'Ошибка в исходном тексте',
      'house-style': 'Правила издания',
      other: 'Другая причина',
    },
  },
  ar: {
    severity: {
      error: 'خطأ',
      warning: 'تحذير',
      info: 'تنبيه',
    },
    issues: {
      filters: 'ترشيح الملاحظات',
      severityCount: '{severity}: {count}',
      search: 'بحث في الملاحظات',
      status: 'الحالة',
      check: 'الفحص',
      language: 'اللغة',
      allChecks: 'كل الفحوص',
      allLanguages: 'كل اللغات',
      row: 'الصف {row}',
      shown:
        'لا ملاحظات معروضة | ملاحظة واحدة معروضة | ملاحظتان معروضتان | {n} ملاحظات معروضة | {n} ملاحظة معروضة | {n} ملاحظة معروضة',
      none: 'لا ملاحظة تطابق هذه المرشّحات.',
      noneFixed: 'تخرج الملاحظات المصحَّحة من القائمة مع النص القديم، ويذكرها السجل.',
      clean: 'لم تجد الفحوص شيئًا.',
      details: 'ملاحظات هذا الموضع',
      show: 'عرض في القائمة',
      edit: 'تحرير النص',
      waive: 'إجازة',
      defer: 'تأجيل',
      reopen: 'إعادة فتح',
      bulk: 'معالجة عدة ملاحظات',
      tick: 'اختيار: {issue}',
      tickAll: 'اختيار كل المعروض',
      tickCheck:
        'لا ملاحظات من هذا الفحص | اختيار ملاحظة هذا الفحص | اختيار ملاحظتَي هذا الفحص | اختيار {n} ملاحظات من هذا الفحص | اختيار {n} ملاحظة من هذا الفحص | اختيار {n} ملاحظة من هذا الفحص',
      tickSame:
        'لا ملاحظات بالقيم نفسها | اختيار ملاحظة بالقيم نفسها | اختيار ملاحظتين بالقيم نفسها | اختيار {n} ملاحظات بالقيم نفسها | اختيار {n} ملاحظة بالقيم نفسها | اختيار {n} ملاحظة بالقيم نفسها',
      ticked: 'لا اختيار | اختيرت واحدة | اختيرت اثنتان | اختيرت {n} | اختيرت {n} | اختيرت {n}',
      fix: 'تطبيق التصحيحات',
      fixesTaken:
        'لم يُطبَّق تصحيح. | طُبّق تصحيح واحد. | طُبّق تصحيحان. | طُبّقت {n} تصحيحات. | طُبّق {n} تصحيحًا. | طُبّق {n} تصحيح.',
      fixesLeft:
        'لا تصحيح متعارض. | تصحيح واحد يتعارض مع غيره: انظر فيه وحده. | تصحيحان يتعارضان مع غيرهما: انظر في كل منهما وحده. | {n} تصحيحات تتعارض مع غيرها: انظر في كل منها وحده. | {n} تصحيحًا يتعارض مع غيره: انظر في كل منها وحده. | {n} تصحيح يتعارض مع غيره: انظر في كل منها وحده.',
    },
    decided: {
      one: {
        fixed: 'طُبّق التصحيح.',
        waived: 'أُجيزت الملاحظة.',
        deferred: 'أُجّلت الملاحظة.',
        reopened: 'فُتحت الملاحظة من جديد.',
      },
      many: {
        fixed:
          'لم تُصحَّح ملاحظة. | صُحّحت ملاحظة واحدة. | صُحّحت ملاحظتان. | صُحّحت {n} ملاحظات. | صُحّحت {n} ملاحظة. | صُحّحت {n} ملاحظة.',
        waived:
          'لم تُجَز ملاحظة. | أُجيزت ملاحظة واحدة. | أُجيزت ملاحظتان. | أُجيزت {n} ملاحظات. | أُجيزت {n} ملاحظة. | أُجيزت {n} ملاحظة.',
        deferred:
          'لم تُؤجَّل ملاحظة. | أُجّلت ملاحظة واحدة. | أُجّلت ملاحظتان. | أُجّلت {n} ملاحظات. | أُجّلت {n} ملاحظة. | أُجّلت {n} ملاحظة.',
        reopened:
          'لم تُفتح ملاحظة. | فُتحت ملاحظة واحدة من جديد. | فُتحت ملاحظتان من جديد. | فُتحت {n} ملاحظات من جديد. | فُتحت {n} ملاحظة من جديد. | فُتحت {n} ملاحظة من جديد.',
      },
    },
    status: {
      open: 'مفتوحة',
      fixed: 'مصحَّحة',
      waived: 'مُجازة',
      deferred: 'مؤجَّلة',
      reopened: 'أُعيد فتحها',
    },
    statusFilter: {
      open: 'المفتوحة',
      deferred: 'المؤجَّلة',
      waived: 'المُجازة',
      fixed: 'المصحَّحة',
      any: 'الكل',
    },
    waive: {
      title: 'إجازة الملاحظة',
      titleMany:
        'إجازة الملاحظات | إجازة ملاحظة واحدة | إجازة ملاحظتين | إجازة {n} ملاحظات | إجازة {n} ملاحظة | إجازة {n} ملاحظة',
      several:
        'لا ملاحظات. | ينطبق السبب على ملاحظة واحدة. | ينطبق السبب على ملاحظتين. | ينطبق السبب على الملاحظات الـ{n} كلها. | ينطبق السبب على الملاحظات الـ{n} كلها. | ينطبق السبب على الملاحظات الـ{n} كلها.',
      reason: 'لماذا يجوز إبقاء النص كما هو؟',
      note: 'توضيح',
      missing: 'مع «سبب آخر» يُرجى كتابة التوضيح.',
    },
    reason: {
      'correct-as-is': 'صحيح كما هو',
      stylistic: 'مسألة أسلوب',
      'source-error': 'الخطأ في النص المصدر',
      'house-style': 'أسلوب المؤسسة',
      other: 'سبب آخر',
    },
  },
});
