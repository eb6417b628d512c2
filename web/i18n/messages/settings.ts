import { translated } from '../translated.ts';

/** The settings, and the glossaries, rules and models of your own. */
export const settings = translated({
  en: {
    settings: {
      title: 'Settings',
      language: 'Language of the interface',
      theme: 'Appearance',
      textSize: 'Size of the texts',
      user: 'Your name',
      userHint: 'Signs decisions and comments',
      alignment: 'Alignment',
      thorough: 'Compare doubtful rows sentence by sentence',
      thoroughAbout:
        'With three and more versions this is always done. With two, more rows are right where lines were joined or left out, and aligning takes up to twice as long.',
      checks: 'Checks',
      checksProject: 'For this project; the next ones start the same way.',
      checksDefault: 'What new projects start with.',
      date: 'Day of publication',
      dateAbout:
        '“Yesterday” and “last Monday” are counted from it, in this project. Left empty, it is found in the texts: a line near the top that is little more than a date.',
      dateClear: 'Clear the day of publication',
      severityOf: 'Severity of {check}',
      severityDefault: 'As the check says',
    },
    theme: {
      system: 'As the system',
      light: 'Light',
      dark: 'Dark',
    },
    textSize: {
      small: 'Small',
      medium: 'Medium',
      large: 'Large',
    },
    knowledge: {
      open: 'Glossaries, dictionaries, models…',
      title: 'Glossaries, dictionaries, memories',
      about:
        'They help to line the sentences up; terms are also checked against a glossary. Tables, TBX, StarDict (choose all its files together), DICT, FreeDict; TMX and other aligned files as memories.',
      ofProject: 'They stay with this project and help where rows are aligned anew.',
      ofNext: 'For the texts that you align next.',
      add: 'Add files',
      reading: 'Reading…',
      remove: 'Remove {name}',
      roleOf: 'Use of {name}',
      entries: '{n} entry | {n} entries',
      role: { glossary: 'Glossary', dictionary: 'Dictionary', memory: 'Translation memory' },
    },
    rules: {
      title: 'Segmentation rules',
      about:
        'Texts are cut into sentences by built-in rules. Load the rules of your other tools (SRX 2.0) to have the same sentences here; they hold for the texts that you align next.',
      load: 'Load a file',
      count: '{n} rule | {n} rules',
    },
    model: {
      title: 'Sentence embeddings',
      about:
        'A multilingual model of your own can help with free translations. It runs in this browser: your texts stay here. A model named is downloaded from Hugging Face when you first align with it; a folder is read from your disk.',
      use: 'Use a model',
      name: 'Name on Hugging Face',
      folder: 'Choose a folder',
      fromFolder: 'From the folder {name}',
      named: 'Download by name instead',
    },
  },
  ru: {
    settings: {
      title: 'Настройки',
      language: 'Язык интерфейса',
      theme: 'Оформление',
      textSize: 'Размер текстов',
      user: 'Ваше имя',
      userHint: 'Подпись под решениями и комментариями',
      alignment: 'Сопоставление',
      thorough: 'Сравнивать сомнительные строки по предложениям',
      thoroughAbout:
        'При трёх и более версиях это делается всегда. При двух — больше верных строк там, где строки объединены или пропущены, но сопоставление занимает до двух раз больше времени.',
      checks: 'Проверки',
      checksProject: 'Для этого проекта; следующие начнутся так же.',
      checksDefault: 'С чем начинаются новые проекты.',
      date: 'День публикации',
      dateAbout:
        'От него в этом проекте отсчитываются «вчера» и «в прошлый понедельник». Если поле пустое, он ищется в текстах: строка в начале, в которой почти ничего нет, кроме даты.',
      dateClear: 'Очистить день публикации',
      severityOf: 'Серьёзность: {check}',
      severityDefault: 'Как в проверке',
    },
    theme: {
      system: 'Как в системе',
      light: 'Светлое',
      dark: 'Тёмное',
    },
    textSize: {
      small: 'Мелкий',
      medium: 'Средний',
      large: 'Крупный',
    },
    knowledge: {
      open: 'Глоссарии, словари, модели…',
      title: 'Глоссарии, словари, память переводов',
      about:
        'Помогают сопоставлять предложения; по глоссарию ещё и проверяются термины. Таблицы, TBX, StarDict (выберите все его файлы вместе), DICT, FreeDict; TMX и другие сопоставленные файлы – как память переводов.',
      ofProject: 'Остаются в этом проекте и помогают, когда строки сопоставляются заново.',
      ofNext: 'Для текстов, которые вы сопоставите следующими.',
      add: 'Добавить файлы',
      reading: 'Чтение…',
      remove: 'Убрать: {name}',
      roleOf: 'Как использовать {name}',
      entries: '{n} запись | {n} записи | {n} записей',
      role: { glossary: 'Глоссарий', dictionary: 'Словарь', memory: 'Память переводов' },
    },
    rules: {
      title: 'Правила сегментации',
      about:
        'Тексты делятся на предложения по встроенным правилам. Загрузите правила других ваших программ (SRX 2.0), чтобы предложения были теми же; они действуют для текстов, которые вы сопоставите следующими.',
      load: 'Загрузить файл',
      count: '{n} правило | {n} правила | {n} правил',
    },
    model: {
      title: 'Векторы предложений',
      about:
        'При вольном переводе может помочь ваша многоязычная модель. Она работает в браузере: тексты остаются здесь. Модель с указанным именем загружается с Hugging Face при первом сопоставлении, папка читается с вашего диска.',
      use: 'Использовать модель',
      name: 'Имя на Hugging Face',
      folder: 'Выбрать папку',
      fromFolder: 'Из папки {name}',
      named: 'Загрузить по имени',
    },
  },
  ar: {
    settings: {
      title: 'الإعدادات',
      language: 'لغة الواجهة',
      theme: 'المظهر',
      textSize: 'حجم النصوص',
      user: 'اسمك',
      userHint: 'توقّع به القرارات والتعليقات',
      alignment: 'المحاذاة',
      thorough: 'قارن الصفوف المشكوك فيها جملةً جملةً',
      thoroughAbout:
        'يُفعل ذلك دائمًا مع ثلاث نسخ فأكثر. أما مع نسختين فيزيد عدد الصفوف الصحيحة حيث ضُمّت أسطر أو حُذفت، وقد تستغرق المحاذاة ضعف الوقت.',
      checks: 'الفحوص',
      checksProject: 'لهذا المشروع، وتبدأ المشاريع التالية بالإعداد نفسه.',
      checksDefault: 'ما تبدأ به المشاريع الجديدة.',
      date: 'يوم النشر',
      dateAbout:
        'يُحسب منه «أمس» و«الاثنين الماضي» في هذا المشروع. وإن تُرك فارغًا بُحث عنه في النصوص: سطر في أولها لا يكاد يحوي غير تاريخ.',
      dateClear: 'امسح يوم النشر',
      severityOf: 'خطورة: {check}',
      severityDefault: 'كما يقرر الفحص',
    },
    theme: {
      system: 'كالنظام',
      light: 'فاتح',
      dark: 'داكن',
    },
    textSize: {
      small: 'صغير',
      medium: 'متوسط',
      large: 'كبير',
    },
    knowledge: {
      open: 'المسارد والقواميس والنماذج…',
      title: 'المسارد والقواميس وذاكرات الترجمة',
      about:
        'تساعد على محاذاة الجمل، وبالمسرد تُفحص المصطلحات أيضًا. جداول وTBX وStarDict (اختر ملفاته كلها معًا) وDICT وFreeDict، وTMX وسائر الملفات المحاذاة ذاكراتٍ.',
      ofProject: 'تبقى مع هذا المشروع وتساعد عند محاذاة الصفوف من جديد.',
      ofNext: 'للنصوص التي ستحاذيها بعد هذا.',
      add: 'أضف ملفات',
      reading: 'تجري القراءة…',
      remove: 'أزل {name}',
      roleOf: 'استعمال {name}',
      entries: 'لا مدخلات | مدخل واحد | مدخلان | {n} مداخل | {n} مدخلًا | {n} مدخل',
      role: { glossary: 'مسرد', dictionary: 'قاموس', memory: 'ذاكرة ترجمة' },
    },
    rules: {
      title: 'قواعد التقطيع',
      about:
        'تُقسَّم النصوص إلى جمل بقواعد مدمجة. حمّل قواعد برامجك الأخرى (SRX 2.0) لتكون الجمل هنا كما هي هناك؛ وتسري على النصوص التي ستحاذيها بعد هذا.',
      load: 'تحميل ملف',
      count: 'لا قواعد | قاعدة واحدة | قاعدتان | {n} قواعد | {n} قاعدة | {n} قاعدة',
    },
    model: {
      title: 'متجهات الجمل',
      about:
        'قد يساعد نموذج متعدد اللغات تختاره في الترجمات الحرة. يعمل في هذا المتصفح فتبقى نصوصك هنا. يُنزَّل النموذج المسمّى من Hugging Face عند أول محاذاة به، ويُقرأ المجلد من قرصك.',
      use: 'استخدم نموذجًا',
      name: 'الاسم على Hugging Face',
      folder: 'اختر مجلدًا',
      fromFolder: 'من المجلد {name}',
      named: 'نزّله بالاسم بدلًا من ذلك',
    },
  },
});
