import { translated } from '../translated.ts';

/** Handing the work over as files, and what the XLIFF standard says of them. */
export const exported = translated({
  en: {
    export: {
      title: 'Export',
      body: 'The files are made on this device and downloaded.',
      format: 'Format',
      formats: {
        xliff21: {
          name: 'XLIFF 2.1',
          about:
            'For translation tools: rows, states, issues on the exact words. One file for each target language.',
        },
        xliff12: {
          name: 'XLIFF 1.2',
          about: 'For older translation tools. One file for each target language.',
        },
        tmx: { name: 'TMX 1.4b', about: 'Translation memory with all languages.' },
        tsv: { name: 'TSV', about: 'Table for spreadsheets: a row a line, a column a language.' },
        originals: {
          name: 'Corrected versions',
          about:
            'Each corrected version in the file it came from, with its formatting: Word, OpenDocument, HTML, subtitles …',
        },
        report: {
          name: 'Issue report (HTML)',
          about: 'For reading and printing: what the checks found, with the texts.',
        },
        table: { name: 'Side by side (HTML)', about: 'For reading and printing: all rows in all languages.' },
        project: { name: 'Collate project', about: 'Everything, to go on elsewhere or keep: JSON.' },
      },
      source: 'Source language',
      targets: 'Target languages',
      paragraphs: 'A unit for each paragraph, a segment for each row',
      original: 'The file that {name} came from; this browser does not have it',
      copySource: 'Copy the source into empty targets',
      download: 'Download',
      done: '{n} file was made. | {n} files were made.',
      leftOut:
        '{n} text put into an empty row has no place in the file. | {n} texts put into empty rows have no place in the files.',
    },
    xliff: {
      errors: '{n} error against the XLIFF standard | {n} errors against the XLIFF standard',
      warnings: '{n} remark on the XLIFF standard | {n} remarks on the XLIFF standard',
      place: 'Line {line}, column {column}',
      error: 'Error',
      warning: 'Remark',
    },
  },
  ru: {
    export: {
      title: 'Экспорт',
      body: 'Файлы создаются на этом устройстве и скачиваются.',
      format: 'Формат',
      formats: {
        xliff21: {
          name: 'XLIFF 2.1',
          about:
            'Для программ перевода: строки, состояния, замечания на самих словах. По файлу на каждый язык перевода.',
        },
        xliff12: {
          name: 'XLIFF 1.2',
          about: 'Для более старых программ перевода. По файлу на каждый язык перевода.',
        },
        tmx: { name: 'TMX 1.4b', about: 'Память переводов со всеми языками.' },
        tsv: { name: 'TSV', about: 'Таблица: строка на строку, столбец на язык.' },
        originals: {
          name: 'Исправленные версии',
          about:
            'Каждая исправленная версия в своём исходном файле, с оформлением: Word, OpenDocument, HTML, субтитры…',
        },
        report: {
          name: 'Отчёт о замечаниях (HTML)',
          about: 'Для чтения и печати: что нашли проверки, с текстами.',
        },
        table: {
          name: 'Параллельный текст (HTML)',
          about: 'Для чтения и печати: все строки на всех языках.',
        },
        project: {
          name: 'Проект Collate',
          about: 'Всё целиком, чтобы продолжить в другом месте или сохранить: JSON.',
        },
      },
      source: 'Исходный язык',
      targets: 'Языки перевода',
      paragraphs: 'Единица на абзац, сегмент на строку',
      original: 'Файл, из которого взята версия {name}: в этом браузере его нет',
      copySource: 'Копировать исходный текст в пустые переводы',
      download: 'Скачать',
      done: 'Создан {n} файл. | Создано {n} файла. | Создано {n} файлов.',
      leftOut:
        'Для {n} текста, вставленного в пустую строку, в файле нет места. | Для {n} текстов, вставленных в пустые строки, в файлах нет места. | Для {n} текстов, вставленных в пустые строки, в файлах нет места.',
    },
    xliff: {
      errors:
        '{n} отступление от стандарта XLIFF | {n} отступления от стандарта XLIFF | {n} отступлений от стандарта XLIFF',
      warnings:
        '{n} замечание по стандарту XLIFF | {n} замечания по стандарту XLIFF | {n} замечаний по стандарту XLIFF',
      place: 'Строка {line}, столбец {column}',
      error: 'Ошибка',
      warning: 'Замечание',
    },
  },
  ar: {
    export: {
      title: 'تصدير',
      body: 'تُنشأ الملفات على هذا الجهاز وتُنزَّل.',
      format: 'الصيغة',
      formats: {
        xliff21: {
          name: 'XLIFF 2.1',
          about: 'لأدوات الترجمة: الصفوف والحالات والملاحظات على الكلمات نفسها. ملف لكل لغة هدف.',
        },
        xliff12: { name: 'XLIFF 1.2', about: 'لأدوات الترجمة الأقدم. ملف لكل لغة هدف.' },
        tmx: { name: 'TMX 1.4b', about: 'ذاكرة ترجمة بكل اللغات.' },
        tsv: { name: 'TSV', about: 'جدول: سطر لكل صف وعمود لكل لغة.' },
        originals: {
          name: 'النسخ المصحَّحة',
          about: 'كل نسخة مصحَّحة في ملفها الأصلي مع تنسيقه: Word وOpenDocument وHTML والترجمات المرئية…',
        },
        report: { name: 'تقرير الملاحظات (HTML)', about: 'للقراءة والطباعة: ما وجدته الفحوص مع النصوص.' },
        table: { name: 'النصوص متوازية (HTML)', about: 'للقراءة والطباعة: كل الصفوف بكل اللغات.' },
        project: { name: 'مشروع Collate', about: 'كل شيء، للمتابعة في مكان آخر أو للحفظ: JSON.' },
      },
      source: 'لغة المصدر',
      targets: 'اللغات الهدف',
      paragraphs: 'وحدة لكل فقرة ومقطع لكل صف',
      original: 'الملف الذي أُخذت منه النسخة {name}: ليس في هذا المتصفح',
      copySource: 'نسخ النص المصدر إلى الترجمات الفارغة',
      download: 'تنزيل',
      done: 'لم يُنشأ ملف. | أُنشئ ملف واحد. | أُنشئ ملفان. | أُنشئت {n} ملفات. | أُنشئ {n} ملفًا. | أُنشئ {n} ملف.',
      leftOut:
        'لا نصوص بلا موضع. | نص واحد أُدرج في صف فارغ لا موضع له في الملف. | نصان أُدرجا في صفوف فارغة لا موضع لهما في الملفات. | {n} نصوص أُدرجت في صفوف فارغة لا موضع لها في الملفات. | {n} نصًا أُدرج في صفوف فارغة لا موضع لها في الملفات. | {n} نص أُدرج في صفوف فارغة لا موضع لها في الملفات.',
    },
    xliff: {
      errors:
        'لا مخالفات لمعيار XLIFF | مخالفة واحدة لمعيار XLIFF | مخالفتان لمعيار XLIFF | {n} مخالفات لمعيار XLIFF | {n} مخالفة لمعيار XLIFF | {n} مخالفة لمعيار XLIFF',
      warnings:
        'لا تنبيهات على معيار XLIFF | تنبيه واحد على معيار XLIFF | تنبيهان على معيار XLIFF | {n} تنبيهات على معيار XLIFF | {n} تنبيهًا على معيار XLIFF | {n} تنبيه على معيار XLIFF',
      place: 'السطر {line}، العمود {column}',
      error: 'خطأ',
      warning: 'تنبيه',
    },
  },
});
