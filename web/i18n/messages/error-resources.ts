import { translated } from '../translated.ts';

/** What is wrong with a glossary, rules, patterns or a model of your own, by the codes of `InputError`. */
export const resourceErrors = translated({
  en: {
    'tbx-root': 'The file is called TBX but holds something else ({element}).',
    'tbx-empty': 'The termbase has no terms.',
    'tei-root': 'The file is called TEI but holds something else ({element}).',
    'glossary-unreadable':
      'The file is no glossary. Choose a table whose first line names languages, a termbase (TBX) or a dictionary.',
    'memory-unreadable': 'The file is no translation memory. Choose TMX or another file of aligned rows.',
    'dictionary-languages':
      'The dictionary does not say which languages it is for. Put their tags into the name of the file, e.g. words.en-ar.ifo.',
    'dictionary-part': 'A file of the dictionary is missing ({ending}). Choose all its files together.',
    'dictionary-broken': 'The files of the dictionary do not fit together. Copy all of them again.',
    'embeddings-missing':
      "This copy of Collate was built without the package that runs models. Install {'@'}huggingface/transformers and build again.",
    'embedding-model': 'The model “{model}” cannot be loaded: {detail}',
    'embedding-vectors': 'The model gives no vectors of sentences. Choose a model for sentence embeddings.',
    'pattern-invalid': 'The expression “{pattern}” is not valid: {detail}. Correct it.',
    'pattern-slow':
      'The expression “{pattern}” repeats something that repeats itself and could run for ever. Write it without nested repetitions.',
    'search-invalid': 'This is no regular expression: {detail}. Correct it, or search for it as plain text.',
    'search-slow': 'The expression takes too long on these texts. Write it more simply.',
    'search-many': 'The expression fits more than {most} places. Narrow it.',
    'srx-root': 'The file holds no segmentation rules (SRX). Choose an SRX file.',
    'srx-empty': 'The SRX file has no rules, or none for any language.',
    'srx-map': 'The language pattern “{pattern}” in the SRX file is no regular expression. Correct it.',
    'srx-pattern': 'The rule “{pattern}” is no regular expression. Correct it.',
    'srx-unsupported': 'The rule “{pattern}” uses something that is not supported. Write it another way.',
    'srx-backtracking':
      'The rule “{pattern}” repeats a repetition and could run for ever. Take one of the two away.',
    'profile-unreadable':
      'This is no profile: the file is not complete JSON. Choose one that was saved here.',
    'profile-size': 'The file is too large to be a profile. Choose one that was saved here.',
    'profile-invalid': 'The profile is not valid at “{where}”. Correct it, or choose another.',
    'terms-bar': 'The term “{term}” has a bar in it, which parts terms in a table. Write TBX instead.',
  },
  ru: {
    'tbx-root': 'Файл назван TBX, но содержит другое ({element}).',
    'tbx-empty': 'В терминологической базе нет терминов.',
    'tei-root': 'Файл назван TEI, но содержит другое ({element}).',
    'glossary-unreadable':
      'Это не глоссарий. Выберите таблицу с языками в первой строке, терминологическую базу (TBX) или словарь.',
    'memory-unreadable': 'Это не память переводов. Выберите TMX или другой файл с сопоставленными строками.',
    'dictionary-languages':
      'Словарь не сообщает, для каких он языков. Укажите их в имени файла, например words.en-ar.ifo.',
    'dictionary-part': 'Не хватает файла словаря ({ending}). Выберите все его файлы вместе.',
    'dictionary-broken': 'Файлы словаря не подходят друг к другу. Скопируйте их все заново.',
    'embeddings-missing':
      "Эта копия Collate собрана без пакета, который выполняет модели. Установите {'@'}huggingface/transformers и соберите заново.",
    'embedding-model': 'Модель «{model}» не загружается: {detail}',
    'embedding-vectors': 'Модель не даёт векторов предложений. Выберите модель для векторов предложений.',
    'pattern-invalid': 'Выражение «{pattern}» неверно: {detail}. Исправьте его.',
    'pattern-slow':
      'В выражении «{pattern}» повторяется то, что повторяется само, и оно может работать бесконечно. Запишите его без вложенных повторений.',
    'search-invalid': 'Это не регулярное выражение: {detail}. Исправьте его или ищите как обычный текст.',
    'search-slow': 'С этим выражением поиск идёт слишком долго. Упростите его.',
    'search-many': 'Выражению соответствует более {most} мест. Уточните его.',
    'srx-root': 'В файле нет правил сегментации (SRX). Выберите файл SRX.',
    'srx-empty': 'В файле SRX нет правил или они не отнесены ни к одному языку.',
    'srx-map': 'Шаблон языка «{pattern}» в файле SRX – не регулярное выражение. Исправьте его.',
    'srx-pattern': 'Правило «{pattern}» – не регулярное выражение. Исправьте его.',
    'srx-unsupported': 'Правило «{pattern}» содержит то, что не поддерживается. Запишите его иначе.',
    'srx-backtracking':
      'В правиле «{pattern}» повторяется повторение, и оно может работать бесконечно. Уберите одно из двух.',
    'profile-unreadable': 'Это не профиль: в файле нет полного JSON. Выберите файл, сохранённый здесь.',
    'profile-size': 'Файл слишком велик для профиля. Выберите файл, сохранённый здесь.',
    'profile-invalid': 'Профиль содержит ошибку в «{where}». Исправьте его или выберите другой.',
    'terms-bar':
      'В термине «{term}» есть вертикальная черта, которая в таблице разделяет термины. Запишите TBX.',
  },
  ar: {
    'tbx-root': 'اسم الملف TBX لكن محتواه شيء آخر ({element}).',
    'tbx-empty': 'لا مصطلحات في قاعدة المصطلحات.',
    'tei-root': 'اسم الملف TEI لكن محتواه شيء آخر ({element}).',
    'glossary-unreadable':
      'الملف ليس مسردًا. اختر جدولًا يسمّي سطره الأول اللغات، أو قاعدة مصطلحات (TBX)، أو قاموسًا.',
    'memory-unreadable': 'الملف ليس ذاكرة ترجمة. اختر TMX أو ملفًا آخر فيه صفوف محاذاة.',
    'dictionary-languages': 'لا يذكر القاموس لغاته. ضع رمزيها في اسم الملف، مثل words.en-ar.ifo.',
    'dictionary-part': 'ينقص القاموس ملف ({ending}). اختر ملفاته كلها معًا.',
    'dictionary-broken': 'ملفات القاموس لا يناسب بعضها بعضًا. انسخها كلها من جديد.',
    'embeddings-missing':
      "بُنيت هذه النسخة من Collate من دون الحزمة التي تشغّل النماذج. ثبّت {'@'}huggingface/transformers وابنِ من جديد.",
    'embedding-model': 'لا يمكن تحميل النموذج «{model}»: {detail}',
    'embedding-vectors': 'لا يعطي النموذج متجهات للجمل. اختر نموذجًا لمتجهات الجمل.',
    'pattern-invalid': 'التعبير «⁦{pattern}⁩» غير صالح: ⁨{detail}⁩. صحّحه.',
    'pattern-slow': 'يكرر التعبير «⁦{pattern}⁩» ما يكرر نفسه وقد يعمل بلا نهاية. اكتبه بلا تكرارات متداخلة.',
    'search-invalid': 'ليس هذا تعبيرًا نمطيًا: {detail}. صحّحه أو ابحث عنه كنص عادي.',
    'search-slow': 'يستغرق البحث بهذا التعبير وقتًا طويلًا في هذه النصوص. بسّطه.',
    'search-many': 'يطابق التعبير أكثر من {most} موضع. ضيّقه.',
    'srx-root': 'لا قواعد تقطيع (SRX) في الملف. اختر ملف SRX.',
    'srx-empty': 'لا قواعد في ملف SRX، أو لا لغة لها.',
    'srx-map': 'نمط اللغة «{pattern}» في ملف SRX ليس تعبيرًا نمطيًا. صحّحه.',
    'srx-pattern': 'القاعدة «{pattern}» ليست تعبيرًا نمطيًا. صحّحها.',
    'srx-unsupported': 'في القاعدة «{pattern}» ما لا يُدعم. اكتبها بطريقة أخرى.',
    'srx-backtracking': 'تكرر القاعدة «{pattern}» تكرارًا وقد تعمل بلا نهاية. أزل أحدهما.',
    'profile-unreadable': 'ليس هذا ملف فحوص: ليس فيه JSON كامل. اختر ملفًا حُفظ من هنا.',
    'profile-size': 'الملف أكبر من أن يكون ملف فحوص. اختر ملفًا حُفظ من هنا.',
    'profile-invalid': 'في الملف التعريفي خطأ عند «{where}». صحّحه أو اختر غيره.',
    'terms-bar': 'في المصطلح «{term}» خط عمودي يفصل المصطلحات في الجداول. اكتب TBX.',
  },
});
