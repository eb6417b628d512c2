import type { MessageKey } from './en.ts';

/** The messages in Arabic; see `en.ts`. */
export const ar: Readonly<Record<MessageKey, string>> = {
  'value.differs': 'في {lang, version}: {found}، وفي النسخ الأخرى: {expected}.',
  'value.pair': '{first} ({firstLang, language}) و{second} ({secondLang, language}) غير متطابقين.',
  'value.missing': '{expected}: لا يوجد في {lang, version}.',
  'value.extra': '{found}: لا يوجد إلا في {lang, version}.',
  'value.split': 'كل نسخة تقول شيئًا مختلفًا: {found}.',
  'value.swapped': 'ترتيب {first} و{second} معكوس في {lang, version}: ربما تبادلا موضعيهما.',
  'value.traded': 'تبادل {first} و{second} موضعيهما في {lang, version}.',
  'value.rounding':
    '{first} ({firstLang, language}) و{second} ({secondLang, language}) مختلفان، وقد يكون أحدهما مقرَّبًا.',
  'quantity.conversion': '{first} و{second} مذكوران معًا، لكن أحدهما لا يساوي الآخر بعد تحويل الوحدة.',
  'date.weekday': 'التاريخ {date} لا يوافق اليوم المذكور معه ({weekday}).',
  'value.night':
    '{first} ({firstLang, language}) و{second} ({secondLang, language}): قد تعني ليلة اليوم ما قبله أو ما بعده.',
  'value.era':
    '{first} ({firstLang, language}) و{second} ({secondLang, language}): لا يُذكر «قبل الميلاد» إلا في أحدهما.',
  'value.part':
    '{first} ({firstLang, language}) و{second} ({secondLang, language}) فترة واحدة، لكن أحدهما يذكر بدايتها والآخر نهايتها.',
  'value.points':
    '{first} ({firstLang, language}) و{second} ({secondLang, language}): التغير بالنسبة المئوية غير التغير بالنقاط المئوية.',
  'value.storey':
    '{first} ({firstLang, language}) و{second} ({secondLang, language}) قد يكونان الطابق نفسه: تختلف اللغات في أيّ الطوابق هو الأول.',
  'value.relative':
    '{first} ({firstLang, language}) و{second} ({secondLang, language}) قد يكونان الوقت نفسه: يتوقف ذلك على يوم النشر.',

  'omission.row': 'هذا النص غير موجود في: {langs, languages}.',
  'omission.only': 'هذا النص لا يوجد إلا في {lang, version}.',
  'omission.furniture': 'نص من إطار الصفحة غير موجود في: {langs, languages}.',
  'omission.part': 'يبدو أن {lang, version} أسقطت جزءًا من هذا النص.',

  'untranslated.copy': '{lang, version} تكرر {other, version} حرفيًا.',
  'untranslated.script': 'يبدو أن هذا النص ليس بلغته المنتظرة: {lang, language}.',
  'untranslated.part': 'في {lang, version} جزء لم يُترجم ({other, language}): {text}',

  'inconsistency.target': 'تُرجم النص نفسه ترجمة مختلفة في صف آخر: {other}',
  'inconsistency.source': 'نصان مختلفان لهما الترجمة نفسها، وهذا هو الآخر: {other}',
  'inconsistency.name':
    'في {lang, version} اسم يبدو واحدًا مكتوب بصورتين: {first} ({firstCount, plural, one {مرة واحدة} two {مرتان} few {{firstCount, number} مرات} many {{firstCount, number} مرة} other {{firstCount, number} مرة}}) و{second} ({secondCount, plural, one {مرة واحدة} two {مرتان} few {{secondCount, number} مرات} many {{secondCount, number} مرة} other {{secondCount, number} مرة}}).',
  'inconsistency.term':
    'في {lang, version} مفهوم واحد سُمّي بمصطلحين: {first} ({firstCount, plural, one {مرة واحدة} two {مرتان} few {{firstCount, number} مرات} many {{firstCount, number} مرة} other {{firstCount, number} مرة}}) و{second} ({secondCount, plural, one {مرة واحدة} two {مرتان} few {{secondCount, number} مرات} many {{secondCount, number} مرة} other {{secondCount, number} مرة}}).',

  'conflict.night':
    'قد يدور {first} و{second} حول حدث واحد. فليلة يومٍ ما قد تعني الليلة السابقة له أو اللاحقة، وقد يغيّر فرق التوقيت التاريخ؛ تحقق من أن الموضعين يعنيان الأمر نفسه.',
  'conflict.adjacent':
    'قد يدور {first} و{second} حول حدث واحد مع أن بينهما يومًا. فقد يغيّر فرق التوقيت التاريخ، والليلة بين يومين تُنسب إلى كليهما؛ تحقق من أن الموضعين يعنيان الأمر نفسه.',
  'conflict.month': 'يبدو أن {first} و{second} يخصّان الحدث نفسه لكن الشهرين مختلفان.',
  'conflict.figures': 'يبدو أن {first} و{second} يعدّان الشيء نفسه لكنهما لا يتفقان.',

  'terminology.missing': 'في المسرد «{expected}» مقابلًا للمصطلح «{term}»، لكن {lang, version} لا تستعمله.',
  'terminology.forbidden': 'المسرد يمنع «{term}».',
  'terminology.forbidden.use': 'المسرد يمنع «{term}» ويطلب «{expected}».',

  'quotes.unclosed': 'علامة الاقتباس {mark} لم تُغلق.',
  'quotes.unopened': 'علامة الاقتباس {mark} لا تغلق شيئًا.',
  'quotes.missing': 'ليس في {lang, version} علامات اقتباس حول ما تقتبسه النسخ الأخرى.',
  'quotes.extra': 'لا توجد علامات الاقتباس هنا إلا في {lang, version}.',
  'quotes.style': '{found} ليس الأسلوب المعتاد في هذه اللغة، بل {expected}.',
  'quotes.mixed': 'تختلف علامة الاقتباس هذه عن أسلوب بقية النص، وهو {expected}.',

  'brackets.unclosed': 'القوس «{mark}» لم يُغلق.',
  'brackets.unopened': 'القوس «{mark}» لا يغلق شيئًا.',
  'brackets.crossed': 'القوس «{mark}» يغلقه قوس من نوع آخر: «{other}».',

  'punctuation.end.missing': 'لا تنتهي {lang, version} بالعلامة «{expected}».',
  'punctuation.end.differs': 'تنتهي {lang, version} بالعلامة «{found}» بدلًا من «{expected}».',
  'punctuation.end.extra': 'لا ينتهي بالعلامة «{found}» إلا نص {lang, version}.',
  'punctuation.foreign': '«{found}» علامة من كتابة أخرى، ويقابلها في هذه اللغة «{expected}».',
  'punctuation.doubled': 'علامتان متجاورتان: «{found}».',
  'punctuation.ellipsis': 'نقطتان متتاليتان: نقطة واحدة أم علامة حذف؟',
  'punctuation.inverted': 'تنتهي الجملة بالعلامة «{found}» لكنها لا تبدأ بالعلامة «{expected}».',
  'punctuation.nobreak': 'تضع الفرنسية مسافة غير فاصلة عند العلامة «{found}».',

  'whitespace.double':
    '{count, plural, zero {{count, number} مسافة} one {مسافة واحدة} two {مسافتان متتاليتان} few {{count, number} مسافات متتالية} many {{count, number} مسافة متتالية} other {{count, number} مسافة متتالية}} وتكفي واحدة.',
  'whitespace.mixed': 'مسافات من أنواع مختلفة متجاورة.',
  'whitespace.before': 'مسافة زائدة قبل «{mark}».',
  'whitespace.after': 'مسافة ناقصة بعد «{mark}».',
  'whitespace.inside': 'مسافة زائدة داخل {mark}.',
  'whitespace.edge': 'يبدأ النص أو ينتهي بمسافة.',
  'whitespace.justified':
    'المسافات مكررة في هذه النسخة كلها، كما في نص مضبوط على عرض السطر؛ ولم تُذكر البقية.',
  'whitespace.tab': 'علامة جدولة داخل النص.',

  'characters.mixed': 'في الكلمة «{word}» حروف من أبجدية أخرى تشبه الصحيحة فقط: {letters}.',
  'characters.control': 'هنا رمز تحكم غير مرئي: {code}.',
  'characters.replacement': 'رمز الاستبدال يقف مكان حرف مفقود.',
  'characters.private': 'هنا رمز من منطقة الاستعمال الخاص: {code}.',
  'characters.mojibake': '{text} يشبه نصًا قُرئ بترميز خاطئ.',
  'characters.tatweel': 'الكلمة ممدودة بالتطويل.',
  'characters.presentation': '{text} مكتوب بأشكال العرض بدل الحروف.',
  'characters.invisible': 'رمز غير مرئي داخل كلمة: {code}.',
  'characters.combining': 'حركة بلا حرف: {code}.',

  'bidi.unpaired': 'رمز اتجاه لم يُغلق أو لا يغلق شيئًا: {code}.',
  'bidi.reversed': 'مجموعات {found} معكوسة الترتيب كما يتركها النسخ من نص يُكتب من اليمين: {expected}.',
  'bidi.override': 'رمز يفرض اتجاه النص: {code}.',

  'markup.missing': '{tag}: لا يوجد في {lang, version}.',
  'markup.extra': '{tag}: لا يوجد إلا في {lang, version}.',
  'markup.order': 'ترتيب الوسوم في {lang, version} يكسر تداخلها.',
  'markup.unclosed': 'الوسم {tag} لم يُغلق.',
  'markup.unopened': 'الوسم {tag} لا يغلق شيئًا.',
  'markup.other': 'ليس لـ{tag} فرع other، ولا يمكن بناء الرسالة دونه.',

  'link.missing': 'العنوان {link} غير موجود في {lang, version}.',
  'link.extra': 'العنوان {link} لا يوجد إلا في {lang, version}.',
  'link.differs': 'في {lang, version}: {found}، وفي النسخ الأخرى: {expected}.',
  'link.pair': '{first} ({firstLang, language}) و{second} ({secondLang, language}) غير متطابقين.',

  'repetition.word': 'الكلمة «{word}» مكتوبة مرتين.',
  'repetition.words': 'الكلمتان «{word}» مكتوبتان مرتين متتاليتين.',

  'length.short': '{lang, version} أقصر كثيرًا من المنتظر: {percent, number}٪ منه.',
  'length.long': '{lang, version} أطول كثيرًا من المنتظر: {percent, number}٪ منه.',

  'pattern.found': '{message}',

  'fix.replace': 'استبدال بـ{text}',
  'fix.insert': 'إدراج {text}',
  'fix.deleteCharacter': 'حذف الرمز',
  'fix.oneBlank': 'إبقاء مسافة واحدة',
  'fix.insertBlank': 'إدراج مسافة',
  'fix.deleteBlank': 'حذف المسافة',
  'fix.nobreak': 'إدراج مسافة غير فاصلة',

  'check.number.name': 'الأعداد',
  'check.number.about': 'أعداد تختلف بين النسخ، بالأرقام أو بالكلمات.',
  'check.date.name': 'التواريخ',
  'check.date.about': 'تواريخ وأيام أسبوع تختلف بين النسخ أو لا وجود لها في التقويم.',
  'check.time.name': 'الأوقات',
  'check.time.about': 'أوقات من اليوم تختلف بين النسخ.',
  'check.quantity.name': 'المقادير',
  'check.quantity.about': 'مقاييس وعملات ونسب مختلفة، وتحويلات غير صحيحة.',
  'check.name.name': 'الأسماء',
  'check.name.about': 'أشخاص وأماكن ومنظمات تختلف بين النسخ.',
  'check.omission.name': 'السقط',
  'check.omission.about': 'نص في نسخة لا يوجد في أخرى.',
  'check.untranslated.name': 'غير المترجم',
  'check.untranslated.about': 'نص تُرك بلغة أخرى.',
  'check.inconsistency.name': 'عدم الاتساق',
  'check.inconsistency.about': 'الشيء نفسه بصيغتين في نسخة واحدة.',
  'check.conflict.name': 'التناقضات',
  'check.conflict.about': 'موضعان من النص يناقض أحدهما الآخر.',
  'check.terminology.name': 'المصطلحات',
  'check.terminology.about': 'مصطلحات المسرد التي لم تُستعمل، والممنوعة التي استُعملت.',
  'check.quotes.name': 'علامات الاقتباس',
  'check.quotes.about': 'علامات اقتباس غير مغلقة أو ناقصة أو ليست من اللغة.',
  'check.brackets.name': 'الأقواس',
  'check.brackets.about': 'أقواس لم تُغلق أو لم تُفتح.',
  'check.punctuation.name': 'علامات الترقيم',
  'check.punctuation.about': 'علامات نهاية مختلفة، أو من كتابة أخرى، أو مكررة.',
  'check.whitespace.name': 'المسافات',
  'check.whitespace.about': 'مسافات مكررة أو ناقصة أو في غير موضعها.',
  'check.characters.name': 'الحروف',
  'check.characters.about': 'حروف كتابة أخرى داخل كلمة، ورموز مفقودة أو غير مرئية.',
  'check.bidi.name': 'اتجاه الكتابة',
  'check.bidi.about': 'رموز اتجاه بلا قرين، وأعداد قلبها النسخ.',
  'check.markup.name': 'الوسوم والمتغيرات',
  'check.markup.about': 'وسوم ومتغيرات وقوالب فُقدت أو تعطلت.',
  'check.link.name': 'الروابط والعناوين',
  'check.link.about': 'عناوين ويب وبريد ناقصة أو مختلفة.',
  'check.repetition.name': 'تكرار الكلمات',
  'check.repetition.about': 'كلمات مكتوبة مرتين متتاليتين.',
  'check.length.name': 'الطول',
  'check.length.about': 'ترجمات أقصر أو أطول كثيرًا مما حولها.',
  'check.pattern.name': 'أنماطك',
  'check.pattern.about': 'تعابير نمطية من عندك.',

  'report.summary':
    '{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {{rows, number} صفوف} many {{rows, number} صفًّا} other {{rows, number} صف}}: {errors, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {{errors, number} أخطاء} many {{errors, number} خطأً} other {{errors, number} خطأ}}، {warnings, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {{warnings, number} تحذيرات} many {{warnings, number} تحذيرًا} other {{warnings, number} تحذير}}، {notes, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {{notes, number} ملاحظات} many {{notes, number} ملاحظة} other {{notes, number} ملاحظة}}',
  'option.conflict.distance': 'عدد الصفوف المسموح به بين الموضعين',
  'option.inconsistency.minWords': 'أقل عدد من كلمات النص المكرر',
  'option.length.deviations': 'مقدار الابتعاد بالانحرافات المعيارية',
  'option.length.minimum': 'أقل عدد من حروف النص الأطول',
  'option.omission.deviations': 'مقدار القِصر عن المنتظر بالانحرافات المعيارية',
  'option.punctuation.ends': 'مقارنة علامات النهاية',
  'option.punctuation.frenchSpaces': 'المسافات غير الفاصلة في الفرنسية',
  'option.quotes.style': 'بم يقارن شكل العلامة',
  'option.quotes.style.document': 'ببقية النسخة',
  'option.quotes.style.locale': 'بالمألوف في اللغة',
  'option.quotes.style.off': 'بلا شيء',
  'option.terminology.source': 'طلب مصطلحات العمود الأول فقط',
  'option.untranslated.minWords': 'أقل عدد من كلمات النص المكرر',
  'option.whitespace.sentenceGap': 'قبول مسافتين بعد الجملة',
};
