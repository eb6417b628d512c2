import { PLACE_EXONYMS } from './exonym-places.ts';

/**
 * What one place or body is called, by language: names separated by `|`, behind a `;` its adjectives and inhabitants.
 */
export type Exonym = readonly [key: string, names: Readonly<Record<string, string>>];

/**
 * Places and bodies whose names are translated, or differ too much in sound to be matched by it. Countries, territories and
 * languages come from `Intl`; those here add usual short names, adjectives and inhabitants. Names all in capitals only count
 * in capitals.
 */
export const EXONYMS: readonly Exonym[] = [
  [
    'scotland',
    {
      en: 'Scotland;Scottish|Scot|Scots|Scotsman|Scotsmen',
      ru: 'Шотландия;шотландский|шотландец',
      ar: 'اسكتلندا|إسكتلندا|سكوتلندا|اسكوتلندا|أسكتلندا;اسكتلندي|إسكتلندي|أسكتلندي',
    },
  ],
  ['wales', { en: 'Wales;Welsh', ru: 'Уэльс;валлийский|уэльский|уэльсский', ar: 'ويلز;ويلزي' }],
  ['transnistria', { en: 'Transnistria', ru: 'Приднестровье;приднестровский', ar: 'ترانسنيستريا' }],
  ['neworleans', { en: 'New Orleans', ru: 'Новый Орлеан;новоорлеанский', ar: 'نيو أورلينز' }],
  ['newyork', { en: 'New York|NYC', ru: 'Нью-Йорк;нью-йоркский', ar: 'نيويورك' }],
  ['losangeles', { en: 'Los Angeles|L.A.', ru: 'Лос-Анджелес;лос-анджелесский', ar: 'لوس أنجلوس' }],
  ['novascotia', { en: 'Nova Scotia', ru: 'Новая Шотландия', ar: 'نوفا سكوشا' }],
  [
    'US',
    {
      en: 'US|USA|U.S.|United States|United States of America|America|Washington|D.C.|DC|District of Columbia;American|Americans',
      ru: 'США|Соединенные Штаты|Америка|Штаты|Вашингтон|округ Колумбия;американский|американец|американка|вашингтонский',
      ar: 'الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا|واشنطن|مقاطعة كولومبيا;أمريكي|أميركي',
    },
  ],
  [
    'GB',
    {
      en: 'UK|U.K.|Britain|Great Britain|United Kingdom|England;British|Briton|Britons|English|Anglican|Brexit|Brexiteer|Brexiteers',
      ru: 'Великобритания|Британия|Англия|Соединенное Королевство;британский|британец|английский|англичанин|англиканский|брексит|брекзит',
      ar: 'بريطانيا|المملكة المتحدة|إنجلترا|انجلترا|إنكلترا;بريطاني|إنجليزي|إنكليزي|بريكست|بريكسيت|بريكزيت',
    },
  ],
  [
    'AE',
    {
      en: 'UAE|U.A.E.|Emirates|United Arab Emirates;Emirati',
      ru: 'ОАЭ|Эмираты|Объединенные Арабские Эмираты;эмиратский',
      ar: 'الإمارات|الإمارات العربية المتحدة;إماراتي',
    },
  ],
  [
    'RU',
    {
      en: 'Russia|Russian Federation;Russian|Russians',
      ru: 'Россия|РФ|Российская Федерация;российский|россиянин|россияне|русский',
      ar: 'روسيا|روسيا الاتحادية|الاتحاد الروسي;روسي|روس',
    },
  ],
  [
    'SA',
    {
      en: 'Saudi Arabia;Saudi|Saudis',
      ru: 'Саудовская Аравия;саудовский|саудит',
      ar: 'السعودية|المملكة العربية السعودية;سعودي',
    },
  ],
  ['AF', { en: 'Afghanistan;Afghan|Afghans', ru: 'Афганистан;афганский|афганец', ar: 'أفغانستان;أفغاني' }],
  [
    'DK',
    {
      en: 'Denmark;Danish|Dane|Danes',
      ru: 'Дания;датский|датчанин|датчане',
      ar: 'الدنمارك|الدانمارك;دنماركي|دانماركي',
    },
  ],
  [
    'BY',
    {
      en: 'Belarus|Byelorussia;Belarusian|Belarusians',
      ru: 'Беларусь|Белоруссия;белорусский|белорус',
      ar: 'بيلاروس|بيلاروسيا|روسيا البيضاء;بيلاروسي',
    },
  ],
  ['CN', { en: 'China|PRC;Chinese', ru: 'Китай|КНР;китайский|китаец|китайцы', ar: 'الصين;صيني' }],
  [
    'DE',
    {
      en: 'Germany|FRG;German|Germans',
      ru: 'Германия|ФРГ;германский|немецкий|немец|немцы',
      ar: 'ألمانيا;ألماني',
    },
  ],
  ['FR', { en: 'France;French|Frenchman', ru: 'Франция;французский|француз', ar: 'فرنسا;فرنسي' }],
  [
    'ES',
    { en: 'Spain;Spanish|Spaniard', ru: 'Испания;испанский|испанец|испанцы', ar: 'إسبانيا|اسبانيا;إسباني' },
  ],
  [
    'IT',
    { en: 'Italy;Italian|Italians', ru: 'Италия;итальянский|итальянец|итальянцы', ar: 'إيطاليا;إيطالي' },
  ],
  [
    'GR',
    { en: 'Greece;Greek|Greeks|Hellenic', ru: 'Греция;греческий|грек', ar: 'اليونان;يوناني|إغريقي|إغريق' },
  ],
  [
    'EG',
    {
      en: 'Egypt;Egyptian|Egyptians',
      ru: 'Египет|Египта|Египту;египетский|египтянин|египтяне',
      ar: 'مصر;مصري',
    },
  ],
  [
    'TR',
    {
      en: 'Turkey|Türkiye;Turkish|Turk|Turks',
      ru: 'Турция;турецкий|турок|турки|турция',
      ar: 'تركيا;تركي|أتراك',
    },
  ],
  ['HU', { en: 'Hungary;Hungarian', ru: 'Венгрия;венгерский|венгр', ar: 'المجر|هنغاريا;مجري|هنغاري' }],
  ['AT', { en: 'Austria;Austrian', ru: 'Австрия;австрийский|австриец', ar: 'النمسا;نمساوي' }],
  ['JP', { en: 'Japan;Japanese', ru: 'Япония;японский|японец|японцы', ar: 'اليابان;ياباني' }],
  [
    'IN',
    {
      en: 'India;Indian|Indians',
      ru: 'Индия;индийский|индиец|индус|индеец|индейский|индейцы',
      ar: 'الهند;هندي|هنود',
    },
  ],
  ['GE', { en: 'Georgia;Georgian', ru: 'Грузия|Джорджия;грузинский|грузин', ar: 'جورجيا;جورجي' }],
  [
    'AM',
    {
      en: 'Armenia;Armenian|Armenians',
      ru: 'Армения;армянский|армянин|армяне',
      ar: 'أرمينيا;أرميني|أرمني|أرمن',
    },
  ],
  [
    'AZ',
    {
      en: 'Azerbaijan;Azerbaijani|Azeri',
      ru: 'Азербайджан;азербайджанский|азербайджанец',
      ar: 'أذربيجان;أذربيجاني|أذري',
    },
  ],
  ['IE', { en: 'Ireland;Irish', ru: 'Ирландия;ирландский|ирландец', ar: 'أيرلندا|إيرلندا;أيرلندي|إيرلندي' }],
  [
    'NL',
    {
      en: 'Netherlands|Holland;Dutch',
      ru: 'Нидерланды|Голландия;нидерландский|голландский|голландец',
      ar: 'هولندا;هولندي',
    },
  ],
  ['SE', { en: 'Sweden;Swedish|Swede', ru: 'Швеция;шведский|швед', ar: 'السويد;سويدي' }],
  ['CH', { en: 'Switzerland;Swiss', ru: 'Швейцария;швейцарский|швейцарец', ar: 'سويسرا;سويسري' }],
  ['PL', { en: 'Poland;Polish|Pole|Poles', ru: 'Польша;польский|поляк', ar: 'بولندا|بولونيا;بولندي' }],
  ['CZ', { en: 'Czechia|Czech Republic;Czech', ru: 'Чехия;чешский|чех', ar: 'التشيك|جمهورية التشيك;تشيكي' }],
  ['DZ', { en: 'Algeria;Algerian', ru: 'Алжир;алжирский|алжирец', ar: 'الجزائر;جزائري' }],
  ['MA', { en: 'Morocco;Moroccan', ru: 'Марокко;марокканский|марокканец', ar: 'المغرب;مغربي' }],
  [
    'ZA',
    {
      en: 'South Africa;South African',
      ru: 'ЮАР|Южная Африка|Южно-Африканская Республика;южноафриканский',
      ar: 'جنوب أفريقيا|جنوب إفريقيا',
    },
  ],
  [
    'NZ',
    {
      en: 'New Zealand;New Zealander',
      ru: 'Новая Зеландия;новозеландский|новозеландец',
      ar: 'نيوزيلندا|نيوزيلاندا;نيوزيلندي',
    },
  ],
  [
    'KP',
    {
      en: 'North Korea|DPRK;North Korean',
      ru: 'КНДР|Северная Корея;северокорейский',
      ar: 'كوريا الشمالية;كوري شمالي',
    },
  ],
  [
    'KR',
    {
      en: 'South Korea|Korea;Korean|South Korean',
      ru: 'Южная Корея|Корея;корейский|южнокорейский|кореец',
      ar: 'كوريا الجنوبية|كوريا;كوري',
    },
  ],
  ['MM', { en: 'Myanmar|Burma;Burmese', ru: 'Мьянма|Бирма;бирманский', ar: 'ميانمار|بورما' }],
  ['CI', { en: "Ivory Coast|Cote d'Ivoire", ru: 'Кот-д’Ивуар', ar: 'ساحل العاج|كوت ديفوار' }],
  ['CG', { en: 'Congo;Congolese', ru: 'Конго;конголезский', ar: 'الكونغو;كونغولي' }],
  ['VA', { en: 'Vatican|Vatican City|Holy See', ru: 'Ватикан', ar: 'الفاتيكان' }],
  [
    'PS',
    {
      en: 'Palestine;Palestinian|Palestinians',
      ru: 'Палестина;палестинский|палестинец|палестинцы',
      ar: 'فلسطين;فلسطيني',
    },
  ],
  [
    'EU',
    {
      en: 'EU|E.U.|European Union|Europe;European|Europeans',
      ru: 'ЕС|Евросоюз|Европейский союз|Европа;европейский|европеец|европейцы',
      ar: 'الاتحاد الأوروبي|أوروبا|أوربا;أوروبي',
    },
  ],
  [
    'UN',
    {
      en: 'UN|U.N.|United Nations',
      ru: 'ООН|Организация Объединенных Наций|Объединенные Нации',
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
  ['NATO', { en: 'NATO|North Atlantic Treaty Organization', ru: 'НАТО', ar: 'الناتو|حلف شمال الأطلسي|ناتو' }],
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
      en: 'USSR|Soviet Union;Soviet|Soviets',
      ru: 'СССР|Советский Союз;советский',
      ar: 'الاتحاد السوفيتي|الاتحاد السوفييتي;سوفيتي|سوفييتي',
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
  [
    'WTO',
    {
      en: 'WTO|World Trade Organization',
      ru: 'ВТО|Всемирная торговая организация',
      ar: 'منظمة التجارة العالمية',
    },
  ],
  ['OPEC', { en: 'OPEC', ru: 'ОПЕК', ar: 'أوبك' }],
  ['UNESCO', { en: 'UNESCO', ru: 'ЮНЕСКО', ar: 'اليونسكو' }],
  ['UNICEF', { en: 'UNICEF', ru: 'ЮНИСЕФ', ar: 'اليونيسف|اليونيسيف' }],
  ['IAEA', { en: 'IAEA', ru: 'МАГАТЭ', ar: 'الوكالة الدولية للطاقة الذرية' }],
  ['CIA', { en: 'CIA', ru: 'ЦРУ', ar: 'وكالة المخابرات المركزية|سي آي إيه' }],
  ['FBI', { en: 'FBI', ru: 'ФБР', ar: 'مكتب التحقيقات الفيدرالي|مكتب التحقيقات الاتحادي' }],
  ['NASA', { en: 'NASA', ru: 'НАСА', ar: 'ناسا' }],
  [
    'africa',
    {
      en: 'Africa;African|Africans',
      ru: 'Африка;африканский|африканец|африканцы',
      ar: 'أفريقيا|إفريقيا;أفريقي|إفريقي|أفارقة',
    },
  ],
  ['eurasia', { en: 'Eurasia;Eurasian', ru: 'Евразия;евразийский', ar: 'أوراسيا|أوروآسيا;أوراسي' }],
  ['asia', { en: 'Asia;Asian|Asians', ru: 'Азия;азиатский|азиат|азиаты', ar: 'آسيا|أسيا;آسيوي|أسيوي' }],
  [
    'antarctica',
    {
      en: 'Antarctica;Antarctic',
      ru: 'Антарктида;антарктический|Антарктика',
      ar: 'القارة القطبية الجنوبية|أنتاركتيكا',
    },
  ],
  ['arctic', { en: ';Arctic', ru: 'Арктика;арктический', ar: 'القطب الشمالي' }],
  [
    'northamerica',
    {
      en: 'North America;North American',
      ru: 'Северная Америка;североамериканский',
      ar: 'أمريكا الشمالية|أميركا الشمالية',
    },
  ],
  [
    'southamerica',
    {
      en: 'South America;South American',
      ru: 'Южная Америка;южноамериканский',
      ar: 'أمريكا الجنوبية|أميركا الجنوبية',
    },
  ],
  [
    'latinamerica',
    {
      en: 'Latin America;Latin American|Latin Americans|Latino|Latinos',
      ru: 'Латинская Америка;латиноамериканский|латиноамериканец|латиноамериканцы',
      ar: 'أمريكا اللاتينية|أميركا اللاتينية',
    },
  ],
  [
    'centralamerica',
    {
      en: 'Central America|Mesoamerica;Mesoamerican',
      ru: 'Центральная Америка|Мезоамерика',
      ar: 'أمريكا الوسطى|أميركا الوسطى',
    },
  ],
  [
    'southeastasia',
    {
      en: 'Southeast Asia|South-East Asia;Southeast Asian',
      ru: 'Юго-Восточная Азия',
      ar: 'جنوب شرق آسيا|جنوب شرقي آسيا',
    },
  ],
  ['eastasia', { en: 'East Asia;East Asian', ru: 'Восточная Азия;восточноазиатский', ar: 'شرق آسيا' }],
  [
    'middleeast',
    {
      en: 'Middle East|Near East;Middle Eastern',
      ru: 'Ближний Восток;ближневосточный',
      ar: 'الشرق الأوسط|الشرق الأدنى',
    },
  ],
  ['fareast', { en: 'Far East;Far Eastern', ru: 'Дальний Восток;дальневосточный', ar: 'الشرق الأقصى' }],
  ['middleages', { en: ';Middle Ages', ru: ';Средневековье', ar: ';العصور الوسطى|القرون الوسطى' }],
  [
    'africanamerican',
    {
      en: ';African American|African Americans|African-American',
      ru: ';афроамериканец|афроамериканка|афроамериканцы|афроамериканский',
      ar: ';أمريكي من أصل أفريقي',
    },
  ],
  ['arab', { en: ';Arab|Arabs|Arabian', ru: ';арабский|араб|арабы', ar: ';العرب|عربي' }],
  [
    'jew',
    {
      en: ';Jew|Jews|Jewish|Judaism',
      ru: ';еврей|евреи|еврейский|иудей|иудейский|иудаизм',
      ar: ';يهود|يهودي',
    },
  ],
  [
    'christ',
    {
      en: 'Christ|Jesus;Christian|Christians|Christianity',
      ru: 'Христос|Иисус;христианский|христианин|христианство',
      ar: 'المسيح|يسوع|عيسى;مسيحي',
    },
  ],
  [
    'muslim',
    {
      en: ';Muslim|Muslims|Islam|Islamic',
      ru: ';мусульманин|мусульмане|мусульманский|ислам|исламский',
      ar: ';مسلم|إسلام|إسلامي',
    },
  ],
  ['john', { en: 'John', ru: 'Иоанн|Джон', ar: 'يوحنا|جون' }],
  ['moses', { en: 'Moses', ru: 'Моисей', ar: 'موسى' }],
  ['mark', { en: 'Mark', ru: 'Марк', ar: 'مرقس|مارك' }],
  ['matthew', { en: 'Matthew', ru: 'Матфей|Мэтью', ar: 'متى|ماثيو' }],
  ['luke', { en: 'Luke', ru: 'Лука|Люк', ar: 'لوقا|لوك' }],
  ['peter', { en: 'Peter', ru: 'Пётр|Петр|Питер', ar: 'بطرس|بيتر' }],
  ['paul', { en: 'Paul', ru: 'Павел|Павла|Пол', ar: 'بولس|بولوس|بول' }],
  ['james', { en: 'James', ru: 'Иаков|Джеймс', ar: 'يعقوب|جيمس' }],
  ['kremlin', { en: 'Kremlin', ru: 'Кремль;кремлевский', ar: 'الكرملين' }],
  ['khufu', { en: 'Khufu|Cheops', ru: 'Хеопс|Хуфу', ar: 'خوفو' }],
  ['khafre', { en: 'Khafre|Chephren', ru: 'Хефрен|Хафра', ar: 'خفرع' }],
  ['west', { en: ';West|Western|Westerner|Westerners', ru: ';Запад|западный', ar: ';الغرب|غربي' }],
  ['nazis', { en: ';Nazi|Nazis', ru: ';нацист|нацистский', ar: ';النازي|نازي|النازيون' }],
  ['slavs', { en: ';Slav|Slavs|Slavic|Slavonic', ru: ';славянин|славяне|славянский', ar: ';السلاف|سلافي' }],
  [
    'twitter',
    {
      en: 'Twitter;tweet|tweets|tweeted|tweeting',
      ru: 'Твиттер|Твитер|Twitter;твит|твитнул|твиттерский',
      ar: 'تويتر|Twitter;تغريدة|تغريدات|غرد',
    },
  ],
  ['facebook', { en: 'Facebook', ru: 'Фейсбук|Facebook', ar: 'فيسبوك|فيس بوك' }],
  ['pope', { en: ';Pope', ru: ';папа римский|папа', ar: ';البابا' }],
  ['whitehouse', { en: ';White House', ru: ';Белый дом', ar: ';البيت الأبيض' }],
  ...PLACE_EXONYMS,
];
