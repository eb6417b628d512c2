/** What a language calls one kind of body, place or office, as beginnings of words in lower case; a `$` ends a whole word. */
type Beginnings = Readonly<Record<string, string>>;

/**
 * Common nouns that names of bodies, places and offices are made of, and that are translated: of one line are the words that
 * may stand for each other. Wide on purpose, as what differs must differ whatever the translator chose.
 */
export const BODIES: readonly Beginnings[] = [
  {
    en: 'minist department$ departments$ departmental secretar office$ offices$',
    ru: 'мин ведомств департамент секретар госсекретар госдеп мид$ мида$ миде$',
    ar: 'وزار وزير وزراء إدار سكرتير أمين أمان',
  },
  {
    en: 'court tribunal judg judicia justice$ justices$',
    ru: 'суд$ суда$ суде$ судом$ суду$ суды$ судов$ судам$ судах$ судебн судей судь трибунал юстици правосуд',
    ar: 'محكم محاكم قضا قاض عدل',
  },
  {
    en: 'army armies military force$ forces$ troops defence defens soldier',
    ru: 'арми вооруж военн войск оборон сил$ силы$ силам$ силами$ силах$ солдат минобор',
    ar: 'جيش جيوش عسكر قوات قوة دفاع جنود',
  },
  { en: 'navy naval marine fleet', ru: 'флот вмс вмф мор', ar: 'بحر أسطول اسطول' },
  {
    en: 'parliament assembl congress senat house$ duma legislat lawmaker commons$ lords$ capitol deput',
    ru: 'парламент ассамбле конгресс сенат палат дом дум собран законодат депутат капитол',
    ar: 'برلمان كونغرس كونجرس مجلس شيوخ نواب جمعي',
  },
  {
    en: 'universit college school academ institut facult',
    ru: 'университет колледж школ академи институт вуз факультет училищ',
    ar: 'جامع كلي مدرس مدارس أكاديمي معهد معاهد',
  },
  { en: 'bank$ banks$ banking$', ru: 'банк', ar: 'بنك بنوك مصرف مصارف' },
  { en: 'fund$ funds$ foundation', ru: 'фонд', ar: 'صندوق مؤسس' },
  { en: 'church cathedral chapel', ru: 'церк храм собор костел костёл часовн', ar: 'كنيس كنائس كاتدرائي' },
  {
    en: 'committee commission council board$ boards$ panel',
    ru: 'комитет комисси совет коллеги рада$ раду$ рады$ жюри правлен',
    ar: 'لجن لجان مجلس مجالس هيئ مفوض',
  },
  { en: 'party$ parties$', ru: 'парти', ar: 'حزب أحزاب' },
  { en: 'president', ru: 'президент председател', ar: 'رئيس رئاس رؤساء' },
  {
    en: 'king$ kings$ queen royal prince$ princess kingdom crown$ monarch',
    ru: 'корол принц цар монарх корон княз',
    ar: 'ملك ملوك أمير أمراء تاج ممالك',
  },
  { en: 'government administration cabinet', ru: 'правительств администраци кабинет власт', ar: 'حكوم إدار' },
  { en: 'police', ru: 'полиц', ar: 'شرط بوليس' },
  {
    en: 'agenc bureau service$ services$ administration authorit office$',
    ru: 'агентств бюро служб управлени ведомств администраци',
    ar: 'وكال مكتب مكاتب هيئ إدار خدم سلط',
  },
  {
    en: 'union$ unions$ federation confederation association league$ leagues$ alliance',
    ru: 'союз федераци конфедераци ассоциаци лиг альянс объединени профсоюз',
    ar: 'اتحاد رابط جمعي تحالف دوري نقاب',
  },
  { en: 'ocean', ru: 'океан', ar: 'محيط' },
  { en: 'sea$ seas$', ru: 'мор', ar: 'بحر بحار' },
  { en: 'river$ rivers$', ru: 'рек реч', ar: 'نهر أنهار' },
  { en: 'lake$ lakes$', ru: 'озер озёр', ar: 'بحير' },
  { en: 'island isles$ isle$', ru: 'остров', ar: 'جزر جزير' },
  { en: 'mountain mount$ hill$ hills$ peak', ru: 'гор холм пик хреб высот', ar: 'جبل جبال تل تلال قم' },
  { en: 'bay$ gulf strait$ straits$ channel canal', ru: 'залив пролив канал бухт', ar: 'خليج مضيق قناة' },
  { en: 'harbour harbor port$ ports$', ru: 'гаван порт харбор', ar: 'ميناء مرفأ موانئ' },
  { en: 'park$ parks$', ru: 'парк', ar: 'حديق حدائق منتزه متنزه بارك' },
  { en: 'museum galler', ru: 'музе галере', ar: 'متحف متاحف معرض' },
  { en: 'hospital clinic medical', ru: 'больниц госпитал клиник медицин', ar: 'مستشف عياد طب' },
  { en: 'airport', ru: 'аэропорт', ar: 'مطار' },
  { en: 'olympic', ru: 'олимп', ar: 'أولمب اولمب' },
  { en: 'prize award medal', ru: 'преми наград медал орден', ar: 'جائز جوائز وسام ميدالي' },
  { en: 'health', ru: 'здоров здрав минздрав', ar: 'صح' },
  { en: 'education', ru: 'образован просвещ учебн', ar: 'تعليم تربي' },
  { en: 'environment', ru: 'сред эколог природ', ar: 'بيئ' },
  { en: 'sun$', ru: 'солнц солнеч сан$', ar: 'شمس صن' },
  { en: 'moon$ lunar', ru: 'лун мун', ar: 'قمر' },
  { en: 'earth$', ru: 'земл земн', ar: 'أرض' },
  { en: 'christmas', ru: 'рождеств', ar: 'ميلاد كريسماس' },
  { en: 'revolution', ru: 'революц', ar: 'ثور' },
  { en: 'empire imperial', ru: 'импер', ar: 'إمبراطور امبراطور' },
  { en: 'guard$ guards$', ru: 'гвард охран страж нацгвард росгвард', ar: 'حرس حراس' },
  { en: 'security', ru: 'безопасност охран', ar: 'أمن' },
  { en: 'constitution', ru: 'конституц', ar: 'دستور' },
  { en: 'treaty treaties agreement pact$', ru: 'договор соглашен пакт', ar: 'معاهد اتفاق' },
];
