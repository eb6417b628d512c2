import type { MessageKey } from './en.ts';

/** The messages in Russian; see `en.ts`. */
export const ru: Readonly<Record<MessageKey, string>> = {
  'value.differs': 'В {lang, version} стоит {found}, в остальных — {expected}.',
  'value.pair': '{first} ({firstLang, language}) и {second} ({secondLang, language}) не совпадают.',
  'value.missing': 'В {lang, version} нет: {expected}.',
  'value.extra': '{found} есть только в {lang, version}.',
  'value.split': 'Во всех версиях разное: {found}.',
  'value.swapped':
    '{first} и {second}: в {lang, version} они идут в обратном порядке; возможно, числа поменялись местами.',
  'value.traded': '{first} и {second}: в {lang, version} они поменялись местами.',
  'value.rounding':
    '{first} ({firstLang, language}) и {second} ({secondLang, language}) различаются; возможно, одно из чисел округлено.',
  'quantity.conversion': 'Рядом стоят {first} и {second}, но одно не равно другому в других единицах.',
  'date.weekday': 'Рядом стоят {weekday} и {date}, но эта дата приходится на другой день недели.',
  'value.night':
    '{first} ({firstLang, language}) и {second} ({secondLang, language}): «ночь на» или «ночь с» может означать и предыдущий, и следующий день.',
  'value.era':
    '{first} ({firstLang, language}) и {second} ({secondLang, language}): «до нашей эры» указано только в одной версии.',
  'value.part':
    '{first} ({firstLang, language}) и {second} ({secondLang, language}) — один и тот же период, но в одной версии названо его начало, а в другой — конец.',
  'value.points':
    '{first} ({firstLang, language}) и {second} ({secondLang, language}): изменение в процентах — не то же, что в процентных пунктах.',
  'value.storey':
    '{first} ({firstLang, language}) и {second} ({secondLang, language}) могут быть одним этажом: в разных языках первым называют разные этажи.',
  'value.relative':
    '{first} ({firstLang, language}) и {second} ({secondLang, language}) могут быть одним временем: это зависит от дня публикации.',

  'omission.row': 'Этого текста нет здесь: {langs, languages}.',
  'omission.only': 'Этот текст есть только в {lang, version}.',
  'omission.furniture': 'Служебный текст страницы, которого нет здесь: {langs, languages}.',
  'omission.part': 'В {lang, version}, похоже, пропущена часть этого текста.',

  'untranslated.copy': 'Текст в {lang, version} слово в слово совпадает с текстом в {other, version}.',
  'untranslated.script': 'Похоже, этот текст написан на другом языке; ожидается {lang, language}.',
  'untranslated.part': 'В {lang, version} часть текста осталась без перевода ({other, language}): {text}',

  'inconsistency.target': 'В другой строке тот же текст переведён иначе: {other}',
  'inconsistency.source': 'Разные тексты переведены одинаково; вот другой: {other}',
  'inconsistency.name':
    'В {lang, version} имя, похоже одно и то же, написано двояко: {first} ({firstCount, plural, one {{firstCount, number} раз} few {{firstCount, number} раза} many {{firstCount, number} раз} other {{firstCount, number} раза}}) и {second} ({secondCount, plural, one {{secondCount, number} раз} few {{secondCount, number} раза} many {{secondCount, number} раз} other {{secondCount, number} раза}}).',
  'inconsistency.term':
    'В {lang, version} одно понятие названо двумя терминами: {first} ({firstCount, plural, one {{firstCount, number} раз} few {{firstCount, number} раза} many {{firstCount, number} раз} other {{firstCount, number} раза}}) и {second} ({secondCount, plural, one {{secondCount, number} раз} few {{secondCount, number} раза} many {{secondCount, number} раз} other {{secondCount, number} раза}}).',

  'conflict.night':
    '{first} и {second}: возможно, речь об одном событии. «Ночь на» или «ночь с» может означать и предыдущий, и следующий день, а часовой пояс сдвигает дату; проверьте, что в обоих местах имеется в виду одно и то же.',
  'conflict.adjacent':
    '{first} и {second}: возможно, речь об одном событии, хотя между датами один день. Дату сдвигает часовой пояс, а ночь между двумя днями относят к обоим; проверьте, что в обоих местах имеется в виду одно и то же.',
  'conflict.month': '{first} и {second}: похоже, речь об одном событии, но месяцы расходятся.',
  'conflict.figures': '{first} и {second}: похоже, речь об одном и том же количестве, но числа расходятся.',

  'terminology.missing':
    'Для термина «{term}» в глоссарии указано «{expected}», но в {lang, version} этого нет.',
  'terminology.forbidden': 'Глоссарий запрещает «{term}».',
  'terminology.forbidden.use': 'Глоссарий запрещает «{term}»; следует писать «{expected}».',

  'quotes.unclosed': 'Кавычка {mark} не закрыта.',
  'quotes.unopened': 'Кавычка {mark} ничего не закрывает.',
  'quotes.missing': 'В {lang, version} нет кавычек там, где они есть в остальных.',
  'quotes.extra': 'Кавычки здесь есть только в {lang, version}.',
  'quotes.style': '{found} — не обычные кавычки этого языка; обычно пишут {expected}.',
  'quotes.mixed': 'Эта кавычка отличается от остальных в тексте, там {expected}.',

  'brackets.unclosed': 'Скобка «{mark}» не закрыта.',
  'brackets.unopened': 'Скобка «{mark}» ничего не закрывает.',
  'brackets.crossed': 'Скобку «{mark}» закрывает скобка другого вида: «{other}».',

  'punctuation.end.missing': 'В {lang, version} в конце нет знака «{expected}».',
  'punctuation.end.differs': 'В {lang, version} в конце стоит «{found}», а не «{expected}».',
  'punctuation.end.extra': 'Знак «{found}» в конце есть только в {lang, version}.',
  'punctuation.foreign': '«{found}» — знак другой письменности; в этом языке пишут «{expected}».',
  'punctuation.doubled': 'Два знака стоят подряд: «{found}».',
  'punctuation.ellipsis': 'Две точки: одна лишняя или это многоточие?',
  'punctuation.inverted': 'Предложение заканчивается знаком «{found}», но не начинается знаком «{expected}».',
  'punctuation.nobreak': 'По-французски у знака «{found}» ставят неразрывный пробел.',

  'whitespace.double':
    '{count, plural, one {{count, number} пробел} few {{count, number} пробела} many {{count, number} пробелов} other {{count, number} пробела}} подряд вместо одного.',
  'whitespace.mixed': 'Рядом стоят пробелы разного вида.',
  'whitespace.before': 'Лишний пробел перед знаком «{mark}».',
  'whitespace.after': 'После знака «{mark}» нет пробела.',
  'whitespace.inside': 'Лишний пробел с внутренней стороны знака {mark}.',
  'whitespace.edge': 'Текст начинается или заканчивается пробелом.',
  'whitespace.justified':
    'Двойные пробелы встречаются в этой версии повсюду, как в выключенном по ширине тексте; остальные не перечислены.',
  'whitespace.tab': 'Внутри текста стоит знак табуляции.',

  'characters.mixed': 'В слове «{word}» есть буквы другого алфавита, лишь похожие на нужные: {letters}.',
  'characters.control': 'Здесь стоит невидимый управляющий символ: {code}.',
  'characters.replacement': 'Символ замены стоит там, где потеряна буква.',
  'characters.private': 'Здесь стоит символ из области частного использования: {code}.',
  'characters.mojibake': 'Похоже на текст, прочитанный в неверной кодировке: {text}',
  'characters.tatweel': 'Слово растянуто татвилем.',
  'characters.presentation': '{text} записано начертательными формами вместо букв.',
  'characters.invisible': 'Внутри слова стоит невидимый символ: {code}.',
  'characters.combining': 'Диакритический знак стоит без буквы: {code}.',

  'bidi.unpaired': 'Управляющий знак направления не закрыт или ничего не закрывает: {code}.',
  'bidi.reversed':
    'Группы в {found} идут в обратном порядке, как бывает при копировании из текста справа налево: {expected}.',
  'bidi.override': 'Знак принудительного направления разворачивает текст: {code}.',

  'markup.missing': 'В {lang, version} нет {tag}.',
  'markup.extra': '{tag} есть только в {lang, version}.',
  'markup.order': 'В {lang, version} порядок тегов нарушает их вложенность.',
  'markup.unclosed': '{tag} не закрыт.',
  'markup.unopened': '{tag} ничего не закрывает.',
  'markup.other': 'У {tag} нет ветви other: без неё сообщение не построить.',

  'link.missing': 'В {lang, version} нет адреса {link}.',
  'link.extra': 'Адрес {link} есть только в {lang, version}.',
  'link.differs': 'В {lang, version} стоит {found}, в остальных — {expected}.',
  'link.pair': '{first} ({firstLang, language}) и {second} ({secondLang, language}) не совпадают.',

  'repetition.word': 'Слово «{word}» написано дважды.',
  'repetition.words': 'Слова «{word}» написаны дважды подряд.',

  'length.short': 'Текст в {lang, version} намного короче ожидаемого: {percent, number} % от него.',
  'length.long': 'Текст в {lang, version} намного длиннее ожидаемого: {percent, number} % от него.',

  'pattern.found': '{message}',

  'fix.replace': 'Заменить на {text}',
  'fix.insert': 'Вставить {text}',
  'fix.deleteCharacter': 'Удалить символ',
  'fix.oneBlank': 'Оставить один пробел',
  'fix.insertBlank': 'Вставить пробел',
  'fix.deleteBlank': 'Удалить пробел',
  'fix.nobreak': 'Вставить неразрывный пробел',

  'check.number.name': 'Числа',
  'check.number.about': 'Числа, цифрами или словами, которые в версиях расходятся.',
  'check.date.name': 'Даты',
  'check.date.about': 'Даты и дни недели, которые расходятся или которых нет в календаре.',
  'check.time.name': 'Время',
  'check.time.about': 'Время суток, которое в версиях расходится.',
  'check.quantity.name': 'Величины',
  'check.quantity.about': 'Меры, деньги и проценты, которые расходятся; неверные пересчёты единиц.',
  'check.name.name': 'Имена и названия',
  'check.name.about': 'Люди, места и организации, которые в версиях расходятся.',
  'check.omission.name': 'Пропуски',
  'check.omission.about': 'Текст, который есть в одной версии и которого нет в другой.',
  'check.untranslated.name': 'Непереведённое',
  'check.untranslated.about': 'Текст, оставленный на другом языке.',
  'check.inconsistency.name': 'Разнобой',
  'check.inconsistency.about': 'Одно и то же сказано в одной версии по-разному.',
  'check.conflict.name': 'Противоречия',
  'check.conflict.about': 'Два места текста, которые противоречат друг другу.',
  'check.terminology.name': 'Терминология',
  'check.terminology.about': 'Термины глоссария, которых нет, и запрещённые, которые есть.',
  'check.quotes.name': 'Кавычки',
  'check.quotes.about': 'Кавычки незакрытые, пропавшие или чужие для языка.',
  'check.brackets.name': 'Скобки',
  'check.brackets.about': 'Скобки незакрытые или неоткрытые.',
  'check.punctuation.name': 'Пунктуация',
  'check.punctuation.about': 'Разные знаки в конце, знаки чужой письменности, знаки дважды.',
  'check.whitespace.name': 'Пробелы',
  'check.whitespace.about': 'Пробелы двойные, пропавшие или не на месте.',
  'check.characters.name': 'Символы',
  'check.characters.about': 'Буквы чужого алфавита внутри слова, потерянные и невидимые символы.',
  'check.bidi.name': 'Направление письма',
  'check.bidi.about': 'Знаки направления без пары, числа, перевёрнутые при копировании.',
  'check.markup.name': 'Теги и подстановки',
  'check.markup.about': 'Теги, подстановки и шаблоны, потерянные или испорченные.',
  'check.link.name': 'Ссылки и адреса',
  'check.link.about': 'Адреса сайтов и почты, которых нет или которые расходятся.',
  'check.repetition.name': 'Повторы слов',
  'check.repetition.about': 'Слова, написанные дважды подряд.',
  'check.length.name': 'Длина',
  'check.length.about': 'Переводы намного короче или длиннее соседних.',
  'check.pattern.name': 'Свои шаблоны',
  'check.pattern.about': 'Ваши собственные регулярные выражения.',

  'report.summary':
    '{rows, plural, one {{rows, number} строка} few {{rows, number} строки} many {{rows, number} строк} other {{rows, number} строки}}: {errors, plural, one {{errors, number} ошибка} few {{errors, number} ошибки} many {{errors, number} ошибок} other {{errors, number} ошибки}}, {warnings, plural, one {{warnings, number} предупреждение} few {{warnings, number} предупреждения} many {{warnings, number} предупреждений} other {{warnings, number} предупреждения}}, {notes, plural, one {{notes, number} заметка} few {{notes, number} заметки} many {{notes, number} заметок} other {{notes, number} заметки}}',
  'option.conflict.distance': 'Сколько строк может быть между местами',
  'option.inconsistency.minWords': 'Сколько слов должно быть в повторённом тексте',
  'option.length.deviations': 'Насколько длина отклоняется, в стандартных отклонениях',
  'option.length.minimum': 'Сколько букв должно быть в более длинном тексте',
  'option.omission.deviations': 'Насколько текст короче ожидаемого, в стандартных отклонениях',
  'option.punctuation.ends': 'Сравнивать знаки в конце',
  'option.punctuation.frenchSpaces': 'Неразрывные пробелы французского',
  'option.quotes.style': 'С чем сравнивать вид кавычек',
  'option.quotes.style.document': 'с остальным текстом версии',
  'option.quotes.style.locale': 'с принятым в языке',
  'option.quotes.style.off': 'ни с чем',
  'option.terminology.source': 'Спрашивать только термины первого столбца',
  'option.untranslated.minWords': 'Сколько слов должно быть в повторённом тексте',
  'option.whitespace.sentenceGap': 'Допускать два пробела после предложения',
};
