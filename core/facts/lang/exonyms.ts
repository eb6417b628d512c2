/** What one place or body is called: by language, names separated by `|`. */
export type Exonym = readonly [key: string, names: Readonly<Record<string, string>>];

/**
 * Places and bodies whose names are translated, or differ too much in sound to be matched by it. Countries, territories and
 * languages come from `Intl`; those here add usual short and colloquial names.
 */
export const EXONYMS: readonly Exonym[] = [
  [
    'US',
    {
      en: 'US|USA|United States|United States of America|America|American|Americans|Washington',
      ru: 'США|Соединенные Штаты|Соединённые Штаты|Америка|американский|американец|Штаты|Вашингтон',
      ar: 'الولايات المتحدة|الولايات المتحدة الأمريكية|أمريكا|أميركا|أمريكي|أميركي|أمريكية|أميركية|واشنطن',
    },
  ],
  [
    'GB',
    {
      en: 'UK|Britain|Great Britain|British|United Kingdom|England|Briton',
      ru: 'Великобритания|Британия|британский|британец|Англия|английский|Соединенное Королевство',
      ar: 'بريطانيا|المملكة المتحدة|بريطاني|بريطانية|إنجلترا|انجلترا|إنكلترا|إنجليزي|إنجليزية',
    },
  ],
  [
    'AE',
    {
      en: 'UAE|Emirates|United Arab Emirates|Emirati',
      ru: 'ОАЭ|Эмираты|Объединенные Арабские Эмираты',
      ar: 'الإمارات|الإمارات العربية المتحدة|إماراتي',
    },
  ],
  [
    'RU',
    {
      en: 'Russia|Russian|Russian Federation|Russians',
      ru: 'Россия|РФ|Российская Федерация|российский|россиянин|русский',
      ar: 'روسيا|روسيا الاتحادية|روسي|روسية|الاتحاد الروسي',
    },
  ],
  ['CN', { en: 'China|Chinese|PRC', ru: 'Китай|КНР|китайский|китаец', ar: 'الصين|صيني|صينية' }],
  [
    'DE',
    {
      en: 'Germany|German|Germans|FRG',
      ru: 'Германия|ФРГ|германский|немецкий|немец|немцы',
      ar: 'ألمانيا|ألماني|ألمانية',
    },
  ],
  ['FR', { en: 'France|French|Frenchman', ru: 'Франция|французский|француз', ar: 'فرنسا|فرنسي|فرنسية' }],
  [
    'ES',
    {
      en: 'Spain|Spanish|Spaniard|Spaniards',
      ru: 'Испания|испанский|испанец',
      ar: 'إسبانيا|اسبانيا|إسباني|إسبانية',
    },
  ],
  ['IT', { en: 'Italy|Italian|Italians', ru: 'Италия|итальянский|итальянец', ar: 'إيطاليا|إيطالي|إيطالية' }],
  [
    'GR',
    {
      en: 'Greece|Greek|Greeks|Hellenic',
      ru: 'Греция|греческий|грек|греки',
      ar: 'اليونان|يوناني|يونانية|إغريقي|إغريق|الإغريق',
    },
  ],
  ['EG', { en: 'Egypt|Egyptian|Egyptians', ru: 'Египет|египетский|египтянин', ar: 'مصر|مصري|مصرية' }],
  [
    'TR',
    {
      en: 'Turkey|Türkiye|Turkish|Turk|Turks',
      ru: 'Турция|турецкий|турок|турки',
      ar: 'تركيا|تركي|تركية|أتراك',
    },
  ],
  ['HU', { en: 'Hungary|Hungarian', ru: 'Венгрия|венгерский|венгр', ar: 'المجر|هنغاريا|مجري|هنغاري' }],
  ['AT', { en: 'Austria|Austrian', ru: 'Австрия|австрийский|австриец', ar: 'النمسا|نمساوي|نمساوية' }],
  ['JP', { en: 'Japan|Japanese', ru: 'Япония|японский|японец', ar: 'اليابان|ياباني|يابانية' }],
  ['IN', { en: 'India|Indian|Indians', ru: 'Индия|индийский|индиец|индус', ar: 'الهند|هندي|هندية|هنود' }],
  ['GE', { en: 'Georgia|Georgian', ru: 'Грузия|грузинский|грузин', ar: 'جورجيا|جورجي|جورجية' }],
  [
    'AM',
    {
      en: 'Armenia|Armenian|Armenians',
      ru: 'Армения|армянский|армянин|армяне',
      ar: 'أرمينيا|أرميني|أرمينية|أرمني|أرمن',
    },
  ],
  ['IE', { en: 'Ireland|Irish', ru: 'Ирландия|ирландский|ирландец', ar: 'أيرلندا|إيرلندا|أيرلندي|إيرلندي' }],
  [
    'NL',
    {
      en: 'Netherlands|Holland|Dutch',
      ru: 'Нидерланды|Голландия|нидерландский|голландский|голландец',
      ar: 'هولندا|هولندي|هولندية',
    },
  ],
  ['SE', { en: 'Sweden|Swedish|Swede', ru: 'Швеция|шведский|швед', ar: 'السويد|سويدي|سويدية' }],
  ['CH', { en: 'Switzerland|Swiss', ru: 'Швейцария|швейцарский|швейцарец', ar: 'سويسرا|سويسري|سويسرية' }],
  [
    'PL',
    { en: 'Poland|Polish|Pole|Poles', ru: 'Польша|польский|поляк', ar: 'بولندا|بولندي|بولندية|بولونيا' },
  ],
  ['CZ', { en: 'Czechia|Czech Republic|Czech', ru: 'Чехия|чешский|чех', ar: 'التشيك|جمهورية التشيك|تشيكي' }],
  ['DZ', { en: 'Algeria|Algerian', ru: 'Алжир|алжирский|алжирец', ar: 'الجزائر|جزائري' }],
  ['MA', { en: 'Morocco|Moroccan', ru: 'Марокко|марокканский|марокканец', ar: 'المغرب|مغربي' }],
  [
    'KP',
    { en: 'North Korea|DPRK|North Korean', ru: 'КНДР|Северная Корея|северокорейский', ar: 'كوريا الشمالية' },
  ],
  [
    'KR',
    {
      en: 'South Korea|Korea|Korean|South Korean',
      ru: 'Южная Корея|Корея|корейский|южнокорейский',
      ar: 'كوريا الجنوبية|كوريا|كوري|كورية',
    },
  ],
  [
    'EU',
    {
      en: 'EU|European Union|Europe|European|Europeans',
      ru: 'ЕС|Евросоюз|Европейский союз|Европа|европейский|европеец',
      ar: 'الاتحاد الأوروبي|أوروبا|أوروبي|أوروبية|أوربا',
    },
  ],
  [
    'UN',
    {
      en: 'UN|United Nations|U.N.',
      ru: 'ООН|Организация Объединенных Наций|Объединенные Нации|Объединённые Нации',
      ar: 'الأمم المتحدة',
    },
  ],
  [
    'WHO',
    {
      en: 'WHO|World Health Organization|World Health Organisation',
      ru: 'ВОЗ|Всемирная организация здравоохранения',
      ar: 'منظمة الصحة العالمية',
    },
  ],
  ['NATO', { en: 'NATO', ru: 'НАТО', ar: 'الناتو|حلف شمال الأطلسي|ناتو' }],
  [
    'CIS',
    {
      en: 'CIS|Commonwealth of Independent States',
      ru: 'СНГ|Содружество Независимых Государств',
      ar: 'رابطة الدول المستقلة',
    },
  ],
  [
    'SU',
    {
      en: 'USSR|Soviet Union|Soviet|Soviets',
      ru: 'СССР|Советский Союз|советский',
      ar: 'الاتحاد السوفيتي|الاتحاد السوفييتي|سوفيتي|سوفييتي',
    },
  ],
  ['OSCE', { en: 'OSCE', ru: 'ОБСЕ', ar: 'منظمة الأمن والتعاون في أوروبا' }],
  [
    'IMF',
    {
      en: 'IMF|International Monetary Fund',
      ru: 'МВФ|Международный валютный фонд',
      ar: 'صندوق النقد الدولي',
    },
  ],
  ['OPEC', { en: 'OPEC', ru: 'ОПЕК', ar: 'أوبك' }],
  ['UNESCO', { en: 'UNESCO', ru: 'ЮНЕСКО', ar: 'اليونسكو' }],
  ['UNICEF', { en: 'UNICEF', ru: 'ЮНИСЕФ', ar: 'اليونيسف|اليونيسيف' }],
  ['IAEA', { en: 'IAEA', ru: 'МАГАТЭ', ar: 'الوكالة الدولية للطاقة الذرية' }],
  ['CIA', { en: 'CIA', ru: 'ЦРУ', ar: 'وكالة المخابرات المركزية|سي آي إيه' }],
  ['FBI', { en: 'FBI', ru: 'ФБР', ar: 'مكتب التحقيقات الفيدرالي|مكتب التحقيقات الاتحادي' }],
  ['DNA', { en: 'DNA', ru: 'ДНК', ar: 'الحمض النووي' }],
  [
    'africa',
    {
      en: 'Africa|African|Africans',
      ru: 'Африка|африканский|африканец',
      ar: 'أفريقيا|إفريقيا|أفريقي|إفريقي|أفارقة',
    },
  ],
  ['asia', { en: 'Asia|Asian|Asians', ru: 'Азия|азиатский|азиат', ar: 'آسيا|آسيوي|آسيوية' }],
  ['arab', { en: 'Arab|Arabs|Arabian|Arabic', ru: 'арабский|араб|арабы|Аравия', ar: 'العرب|عربي|عربية' }],
  ['jew', { en: 'Jew|Jews|Jewish', ru: 'еврей|евреи|еврейский|иудейский', ar: 'يهود|يهودي|يهودية' }],
  [
    'christ',
    {
      en: 'Christ|Christian|Christians|Christianity',
      ru: 'Христос|христианский|христианин|христианство',
      ar: 'المسيح|مسيحي|مسيحية|مسيحيون|مسيحيين',
    },
  ],
  [
    'muslim',
    {
      en: 'Muslim|Muslims|Islam|Islamic',
      ru: 'мусульманин|мусульмане|мусульманский|ислам|исламский',
      ar: 'مسلم|مسلمون|مسلمين|إسلام|إسلامي|إسلامية',
    },
  ],
  ['jesus', { en: 'Jesus', ru: 'Иисус', ar: 'يسوع|عيسى' }],
  ['moscow', { en: 'Moscow', ru: 'Москва|московский', ar: 'موسكو' }],
  ['kremlin', { en: 'Kremlin', ru: 'Кремль|кремлевский', ar: 'الكرملين' }],
  ['beijing', { en: 'Beijing|Peking', ru: 'Пекин|пекинский', ar: 'بكين|بيجين|بيجينغ' }],
  ['vienna', { en: 'Vienna|Viennese', ru: 'Вена|венский', ar: 'فيينا|فينا' }],
  ['geneva', { en: 'Geneva', ru: 'Женева|женевский', ar: 'جنيف' }],
  ['paris', { en: 'Paris|Parisian', ru: 'Париж|парижский|парижанин', ar: 'باريس' }],
  [
    'rome',
    { en: 'Rome|Roman|Romans', ru: 'Рим|римский|римлянин|римляне', ar: 'روما|روماني|رومانية|الرومان' },
  ],
  ['athens', { en: 'Athens|Athenian', ru: 'Афины|афинский', ar: 'أثينا' }],
  ['venice', { en: 'Venice|Venetian', ru: 'Венеция|венецианский', ar: 'البندقية|فينيسيا' }],
  ['naples', { en: 'Naples|Neapolitan', ru: 'Неаполь|неаполитанский', ar: 'نابولي' }],
  ['florence', { en: 'Florence|Florentine', ru: 'Флоренция|флорентийский', ar: 'فلورنسا' }],
  ['munich', { en: 'Munich', ru: 'Мюнхен|мюнхенский', ar: 'ميونخ|ميونيخ' }],
  ['cologne', { en: 'Cologne', ru: 'Кёльн|Кельн', ar: 'كولونيا|كولن' }],
  ['warsaw', { en: 'Warsaw', ru: 'Варшава|варшавский', ar: 'وارسو' }],
  ['prague', { en: 'Prague', ru: 'Прага|пражский', ar: 'براغ' }],
  ['cairo', { en: 'Cairo', ru: 'Каир|каирский', ar: 'القاهرة' }],
  ['jerusalem', { en: 'Jerusalem', ru: 'Иерусалим|иерусалимский', ar: 'القدس|أورشليم' }],
  ['damascus', { en: 'Damascus', ru: 'Дамаск', ar: 'دمشق' }],
  ['aleppo', { en: 'Aleppo', ru: 'Алеппо|Халеб', ar: 'حلب' }],
  ['nazareth', { en: 'Nazareth', ru: 'Назарет', ar: 'الناصرة' }],
  ['galilee', { en: 'Galilee|Galilean', ru: 'Галилея|галилейский', ar: 'الجليل' }],
  ['mecca', { en: 'Mecca|Makkah', ru: 'Мекка', ar: 'مكة' }],
  ['algiers', { en: 'Algiers', ru: 'Алжир', ar: 'الجزائر' }],
  ['casablanca', { en: 'Casablanca', ru: 'Касабланка', ar: 'الدار البيضاء' }],
  ['bethlehem', { en: 'Bethlehem', ru: 'Вифлеем', ar: 'بيت لحم' }],
  [
    'karabakh',
    {
      en: 'Karabakh|Nagorno-Karabakh|Artsakh',
      ru: 'Карабах|Нагорный Карабах|карабахский|нагорнокарабахский|Арцах',
      ar: 'قره باغ|قرة باغ|كاراباخ|كارباخ|ناغورني قره باغ|ناغورنو كاراباخ|آرتساخ',
    },
  ],
  ['baku', { en: 'Baku', ru: 'Баку|бакинский', ar: 'باكو' }],
  ['crimea', { en: 'Crimea|Crimean', ru: 'Крым|крымский', ar: 'القرم|شبه جزيرة القرم' }],
  ['caucasus', { en: 'Caucasus|Caucasian', ru: 'Кавказ|кавказский', ar: 'القوقاز|قوقازي|قوقازية' }],
  ['west', { en: 'West|Western', ru: 'Запад|западный', ar: 'الغرب|غربي|غربية' }],
  ['pope', { en: 'Pope', ru: 'Папа|папа римский', ar: 'البابا' }],
  ['whitehouse', { en: 'White House', ru: 'Белый дом', ar: 'البيت الأبيض' }],
  [
    'mediterranean',
    { en: 'Mediterranean', ru: 'Средиземное|средиземноморский', ar: 'المتوسط|البحر الأبيض المتوسط|متوسطي' },
  ],
  ['nile', { en: 'Nile', ru: 'Нил', ar: 'النيل' }],
  ['danube', { en: 'Danube', ru: 'Дунай', ar: 'الدانوب' }],
  ['atlantic', { en: 'Atlantic', ru: 'Атлантика|атлантический', ar: 'الأطلسي|الأطلنطي|المحيط الأطلسي' }],
  ['pacific', { en: 'Pacific', ru: 'Тихий океан|Тихий|тихоокеанский', ar: 'المحيط الهادئ|الهادئ|الهادي' }],
];
