import { describe, expect, it } from 'vitest';
import type { CheckName } from '../model/index.ts';
import { type ExampleText, findings, issuesOf, rowsOf } from './testing.ts';

type Row = Readonly<Record<string, ExampleText>>;

describe('values that differ or are missing', () => {
  it.each<[CheckName, Row, string[]]>([
    ['number', { en: 'prc 16k', de: 'prc 32k' }, ['error value.pair en:16k de:32']],
    [
      'date',
      { en: 'It was built in the late 19th century.', de: 'Es wurde Anfang des 19. Jahrhunderts gebaut.' },
      ['warning value.part en:19th century de:19. Jahrhunderts'],
    ],
    [
      'date',
      { fr: 'à la fin du XIXe siècle', es: 'a principios del siglo XIX' },
      ['warning value.part fr:XIXe siècle es:siglo XIX'],
    ],
    [
      'time',
      { en: 'Open 8 p.m. to 6 p.m.', de: 'Von 8 bis 18 Uhr geöffnet.' },
      ['error value.pair en:8 p.m. de:8'],
    ],
    [
      'number',
      { en: 'In Q3 sales rose.', ru: 'В IV квартале продажи выросли.' },
      ['error value.pair en:3 ru:IV'],
    ],
    ['number', { fr: 'Au T3 2020', ar: 'في الربع الرابع من عام 2020' }, ['error value.pair fr:3 ar:الرابع']],
    [
      'quantity',
      { en: 'It rose 2 percentage points.', ru: 'Она выросла на 2 процента.', ar: 'ارتفعت نقطتين مئويتين.' },
      ['warning value.points en:2 percentage points ru:2 процента'],
    ],
    [
      'date',
      { en: 'The company was founded in 1867 by two men.', ar: 'أسسها شقيقان عام 18670.' },
      ['error value.pair en:1867 ar:18670'],
    ],
    [
      'quantity',
      { en: 'half the monthly norm', ru: 'половина годовой нормы' },
      ['error value.pair en:monthly ru:годовой'],
    ],
    [
      'quantity',
      { en: 'Wait one hour.', ar: 'انتظر دقيقة واحدة.' },
      ['error value.pair en:one hour ar:دقيقة واحدة'],
    ],
    ['time', { en: 'from 8 p.m. to 11 p.m.', ru: 'с 8:00 до 23:00' }, ['error value.pair en:8 p.m. ru:8:00']],
    [
      'date',
      { en: 'on Monday and Thursday', ru: 'в понедельник и среду' },
      ['error value.pair en:Thursday ru:среду'],
    ],
    [
      'date',
      { id: 'Dibangun pada abad ke-18.', en: 'It was built in the 19th century.' },
      ['error value.pair id:abad ke-18 en:19th century'],
    ],
    [
      'quantity',
      { en: 'It lasts three (3) days.', ru: 'Срок — три (3) года.', ar: 'المدة ثلاث (3) سنوات.' },
      ['error value.differs en:three (3) days ru:три (3) года ar:ثلاث (3) سنوات'],
    ],
    [
      'quantity',
      { en: 'within 10 working weeks', ru: 'в течение 10 рабочих дней' },
      ['error value.pair en:10 working weeks ru:10 рабочих дней'],
    ],
    [
      'quantity',
      { en: 'It costs $2.40.', ru: 'Это стоит 2,40 фунта.' },
      ['error value.pair en:$2.40 ru:2,40 фунта'],
    ],
    [
      'quantity',
      { en: 'The fine is 100 francs.', ar: 'الغرامة 100 جنيه.' },
      ['error value.pair en:100 francs ar:100 جنيه'],
    ],
    [
      'number',
      { en: 'Profit fell by a third to 540 million.', ru: 'Прибыль упала на четверть, до 540 млн.' },
      ['error value.pair en:third ru:четверть'],
    ],
    [
      'quantity',
      { en: 'It lasts half a year.', ru: 'Срок составляет год.' },
      ['error value.pair en:half a year ru:год'],
    ],
    ['time', { en: 'at midnight on 31 December', ar: 'عند منتصف ليل 30 ديسمبر' }, []],
    [
      'time',
      { en: 'at noon on 31 December', ar: 'عند منتصف ليل 31 ديسمبر' },
      ['error value.pair en:noon ar:منتصف ليل'],
    ],
    [
      'time',
      { en: 'It opens at 2 a.m.', ru: 'Открытие в час ночи.' },
      ['error value.pair en:2 a.m. ru:час ночи'],
    ],
    [
      'date',
      { en: 'It runs on Thursdays.', ru: 'Он ходит по средам.' },
      ['error value.pair en:Thursdays ru:средам'],
    ],
    [
      'date',
      { 'en-US': '01/11/2009', ru: '01.11.2009' },
      ['error value.pair en-US:01/11/2009 ru:01.11.2009'],
    ],
    [
      'date',
      { 'en-GB': '01/11/2009', ru: '11.01.2009' },
      ['error value.pair en-GB:01/11/2009 ru:11.01.2009'],
    ],
    [
      'number',
      { id: 'Dua pertiga penduduk pergi.', en: 'Three quarters of the people left.' },
      ['error value.pair id:Dua pertiga en:Three quarters'],
    ],
    [
      'number',
      { en: 'He bought twenty fifty-cent stamps.', ru: 'Он купил тридцать марок по пятьдесят центов.' },
      ['error value.pair en:twenty ru:тридцать'],
    ],
    ['time', { en: 'at 15∶30', ru: 'в 15∶40' }, ['error value.pair en:15∶30 ru:15∶40']],
    [
      'quantity',
      { en: 'It runs 80 km (50 miles) inland.', ru: 'Он тянется на 80 км ( миль) вглубь.' },
      ['warning value.missing en:50 miles'],
    ],
    ['number', { en: 'One in three agree.', ru: 'Согласна четверть.' }, ['warning value.missing en:three']],
    [
      'quantity',
      { en: 'Open 12 hours a day.', ru: 'Открыто круглосуточно.' },
      ['warning value.missing en:12 hours'],
    ],
    [
      'number',
      { en: 'Open 9 to 6', ru: 'Открыто с 10 до 18' },
      ['error value.pair en:6 ru:18', 'error value.pair en:9 ru:10'],
    ],
    [
      'quantity',
      { en: 'The talks had begun a week earlier.', ru: 'Переговоры начались месяцем раньше.' },
      ['error value.pair en:week ru:месяцем'],
    ],
    [
      'quantity',
      { en: 'A year later he left.', ru: 'Через год он уехал.', ar: 'وبعد شهر غادر.' },
      ['error value.differs ar:شهر en:year ru:год'],
    ],
    [
      'quantity',
      { en: 'It was half an hour before.', ru: 'Это было за час до того.' },
      ['error value.pair en:half an hour ru:час'],
    ],
    [
      'quantity',
      { de: 'Die Sitzungen finden wöchentlich statt.', ar: 'تعقد الاجتماعات شهريا.' },
      ['error value.pair de:wöchentlich ar:شهريا'],
    ],
    ['date', { en: 'They met in 2021.', ar: 'التقيا عام 1439هـ.' }, ['error value.pair en:2021 ar:1439هـ']],
    [
      'quantity',
      { en: 'He is 6 ft 2 in tall.', ru: 'Его рост 168 см.' },
      ['error value.pair en:6 ft 2 in ru:168 см'],
    ],
    [
      'number',
      { ru: 'Он третий министр за год.', en: 'He is the fourth minister in a year.' },
      ['error value.pair ru:третий en:fourth'],
    ],
    [
      'number',
      { ru: 'Это третий министр.', en: 'This is the third minister.', ar: 'هذا رابع وزير.' },
      ['error value.differs ar:رابع ru:третий en:third'],
    ],
    [
      'number',
      {
        ru: 'Наполеон I жил здесь.',
        en: 'Napoleon III lived here.',
        ar: 'عاش نابليون الثالث هنا.',
      },
      ['error value.differs ru:I en:III ar:الثالث'],
    ],
    ['number', { de: 'Heinrich V war jung.', en: 'Henry VI was young.' }, ['error value.pair de:V en:VI']],
    [
      'quantity',
      { en: 'It reached 800 km/h (597 mph).', ru: 'Скорость достигла 800 км/ч.', ar: 'بلغت 800 كم/ساعة.' },
      ['warning quantity.conversion en:800 km/h en:597 mph'],
    ],
    [
      'quantity',
      { en: 'It was 30 °C (106 °F).', ru: 'Было 30 °C.' },
      ['warning quantity.conversion en:30 °C en:106 °F'],
    ],
    [
      'date',
      { en: 'He came yesterday.', ru: 'Он пришёл сегодня.' },
      ['error value.pair en:yesterday ru:сегодня'],
    ],
    [
      'date',
      { en: 'He came the day before yesterday.', ru: 'Он пришёл вчера.', ar: 'جاء أول أمس.' },
      ['error value.differs ru:вчера en:day before yesterday ar:أول أمس'],
    ],
    [
      'number',
      { en: 'A couple of hundred soldiers came.', ru: 'Пришли 300 солдат.' },
      ['warning value.missing ru:300'],
    ],
    [
      'date',
      { en: 'He came the day before yesterday.', ar: 'جاء أمس.' },
      ['error value.pair en:day before yesterday ar:أمس'],
    ],
    [
      'date',
      { en: 'Next Monday they meet.', ru: 'Они встретились в прошлый понедельник.' },
      ['error value.pair en:Next Monday ru:прошлый понедельник'],
    ],
    [
      'date',
      { en: 'It is 1 Ramadan 1445 (11 March 2024).', ar: 'هو 2 رمضان 1445 هـ (11 مارس 2024).' },
      ['error value.pair en:1 Ramadan 1445 ar:2 رمضان 1445 هـ'],
    ],
    [
      'quantity',
      { en: 'The price rose to 50 dollars from 45.', ru: 'Цена выросла с 50 до 45 долларов.' },
      ['error value.traded en:50 dollars en:45 ru:45 долларов ru:50'],
    ],
    [
      'number',
      { en: 'Sales fell threefold.', ru: 'Продажи упали вчетверо.' },
      ['error value.pair en:threefold ru:вчетверо'],
    ],
    [
      'time',
      { en: 'Open 9 a.m. to 6 p.m.', ru: 'Открыто с 9 до 19 часов.' },
      ['error value.pair en:6 p.m. ru:19 часов'],
    ],
    ['time', { en: 'at 4 p.m.', ar: 'في الساعة 4 صباحا' }, ['error value.pair en:4 p.m. ar:الساعة 4 صباحا']],
    [
      'number',
      { en: 'They spent three nights there.', ru: 'Они провели там четыре ночи.' },
      ['error value.pair en:three ru:четыре'],
    ],
    [
      'date',
      { en: 'He came yesterday.', de: 'Er kam vorgestern.' },
      ['error value.pair en:yesterday de:vorgestern'],
    ],
    ['date', { en: 'in the 1970s', fr: 'dans les années 60' }, ['error value.pair en:1970s fr:années 60']],
    ['date', { en: 'on Tuesday morning', zh: '周一早上' }, ['error value.pair en:Tuesday zh:周一']],
    ['number', { en: 'twelve pictures', he: 'אחת עשרה תמונות' }, ['error value.pair en:twelve he:אחת עשרה']],
    ['number', { en: 'fifty-four people', zh: '四十五人' }, ['error value.pair en:fifty-four zh:四十五']],
    [
      'number',
      { en: 'It earned 2.25 million.', es: 'Ganó 2.250 millones.' },
      ['error value.pair en:2.25 million es:2.250 millones'],
    ],
    [
      'quantity',
      { en: 'It grew 5% more than a month ago.', de: 'Es wuchs 5 % mehr als vor einem Jahr.' },
      ['error value.pair en:month de:Jahr'],
    ],
    ['number', { en: 'cases of COVID-19', ru: 'случаи COVID- среди нас' }, ['warning value.missing en:19']],
    [
      'date',
      { en: 'in nineteen eighty-four', ru: 'в 1983 году' },
      ['error value.pair en:nineteen eighty-four ru:1983 году'],
    ],
    // A life, not the VIe.
    ['number', { en: 'Life has 7 rules.', fr: 'La vie a des règles.' }, ['warning value.missing en:7']],
    [
      'number',
      { en: 'Call +44 20 7946 0958.', ru: 'Звоните: +44 20 7946 0985.' },
      ['error value.pair en:+44 20 7946 0958 ru:+44 20 7946 0985'],
    ],
    [
      'date',
      { en: 'The city was founded in 300 BC.', ru: 'Город основан в 300 году.' },
      ['warning value.era en:300 BC ru:300 году'],
    ],
    [
      'date',
      { en: 'The city was founded in 300 BC.', ar: 'تأسست المدينة عام 200 قبل الميلاد.' },
      ['error value.pair en:300 BC ar:200 قبل الميلاد'],
    ],
    [
      'date',
      { en: 'Prices rose in the late 1990s.', ru: 'Цены выросли в начале 1990-х.' },
      ['warning value.part en:1990s ru:1990-х'],
    ],
    [
      'time',
      { en: 'The shop closes at noon.', ru: 'Магазин закрывается в полночь.' },
      ['error value.pair en:noon ru:полночь'],
    ],
    [
      'quantity',
      { en: 'It reached 800 kph (497 mph).', ru: 'Скорость достигла км/ч (497 миль в час).' },
      ['warning value.missing en:800 kph'],
    ],
    [
      'quantity',
      { en: 'It lies 300 km (190 miles) to the north.', ru: 'Это в 303 км к северу.' },
      ['error value.pair en:300 km ru:303 км'],
    ],
    [
      'quantity',
      { en: 'Accounts of £3,000-£5,000 earn more.', ru: 'Счета на 3000–6000 фунтов приносят больше.' },
      ['error value.pair en:£5,000 ru:6000 фунтов'],
    ],
    [
      'date',
      { en: 'He told The Saturday Times.', ar: 'قال لصحيفة صنداي تايمز.' },
      ['error value.pair en:Saturday ar:صنداي'],
    ],
    [
      'date',
      { en: 'He told The Sunday Times.', ru: 'Он сказал The Saturday Times.' },
      ['error value.pair en:Sunday ru:Saturday'],
    ],
    [
      'number',
      { ru: 'Это возможно с помощью поправки.', ar: 'هذا ممكن عن طريق التعديل الخامس والعشرين.' },
      ['warning value.missing ar:الخامس والعشرين'],
    ],
  ])('%s: %o', (check, row, expected) => {
    expect(findings(check, rowsOf(row))).toEqual(expected);
  });

  it.each<[CheckName, Row]>([
    ['time', { en: 'at a quarter past three', es: 'a las tres y cuarto' }],
    ['time', { en: 'at 1:00 and 3:30 p.m.', ru: 'в 13:00 и 15:30' }],
    [
      'date',
      {
        en: 'in the early 19th century',
        de: 'Anfang des 19. Jahrhunderts',
        es: 'a principios del siglo XIX',
      },
    ],
    ['number', { en: 'In Q3 sales rose.', ru: 'В III квартале продажи выросли.', ar: 'في الربع الثالث' }],
    ['number', { en: 'In the first quarter', ru: 'в I квартале', de: 'im ersten Quartal' }],
    ['number', { en: 'Section 12, paragraph 3', ru: 'пункт 3 раздела 12', ar: 'الفقرة 3 من القسم 12' }],
    ['number', { en: 'a 10/12-bit converter', ru: '10/12-разрядный преобразователь' }],
    ['number', { en: '16/32-bit', fr: '16 à 32 bits' }],
    ['number', { en: 'five dozen jugs', ru: 'пятью дюжинами кувшинов' }],
    ['quantity', { en: 'bigger than 512K', ru: 'больше 512КБ' }],
    ['number', { en: 'Take a spoon and a third of sugar.', ru: 'Возьмите 1 1/3 ложки сахара.' }],
    ['quantity', { en: 'by 50 basis points', ru: 'на 0,5 %' }],
    ['quantity', { en: 'S&even days', ru: '&Семь дней' }],
    ['date', { id: 'Abad ke-19 tenang.', en: 'The 19th century was calm.' }],
    ['time', { en: 'from 8 a.m. to 7:30 p.m.', ru: 'с 8:00 до 19:30' }],
    ['number', { en: '1 1/2 teaspoons of salt', ar: 'ملعقة صغيرة ونصف من الملح' }],
    ['number', { en: '1–2 tablets a day', ar: 'قرص إلى قرصين في اليوم' }],
    ['number', { en: 'at fifteen twenty', ru: 'в 15:20' }],
    ['number', { en: 'five tenths of a second', de: 'fünf Zehntelsekunden', es: 'cinco décimas de segundo' }],
    ['number', { en: 'by three hundredths of a second', ar: 'بفارق ثلاثة أجزاء من مئة من الثانية' }],
    ['number', { en: 'in tenths of a second', ru: 'в десятых долях секунды' }],
    ['number', { en: 'The price fell by a tenth.', ru: 'Цена упала на одну десятую.' }],
    ['number', { en: 'A tenth of the city fell.', ar: 'سقط عشر المدينة.' }],
    ['number', { en: 'The scale is 1:50,000.', ru: 'Масштаб 1:50 000.' }],
    ['number', { tr: 'İki yüz elli bin kişi geldi.', en: 'Two hundred and fifty thousand came.' }],
    ['time', { en: 'It ends at a quarter to one.', ru: 'Конец без четверти час.' }],
    ['time', { en: 'It ends at 1 p.m.', ru: 'Конец в час дня.', ar: 'ينتهي في الواحدة ظهرا.' }],
    ['time', { en: 'It ends at 1 a.m.', ru: 'Конец в час ночи.', ar: 'ينتهي في الواحدة ليلا.' }],
    ['time', { en: 'at 11 p.m.', ru: 'в 11 часов ночи', es: 'a las 11 de la noche' }],
    ['number', { en: 'H_eight and T_en_sion', ru: 'В_ысота и натяжение' }],
    ['number', { en: 'prc 16k, 2.0K and 1G', ar: 'prc 16k, 2.0K and 1G', de: 'prc 16k, 2,0K und 1G' }],
    ['date', { en: 'on 01/11/2009', ru: '01.11.2009', fr: 'le 01/11/2009' }],
    ['date', { en: 'on 11/01/2009', ru: '01.11.2009' }],
    ['date', { 'en-GB': 'on 01/11/2009', ru: '01.11.2009' }],
    ['date', { 'en-US': 'on 11/01/2009', ru: '01.11.2009' }],
    ['time', { en: 'at 15∶30 and 14∶15∶20', ru: 'в 15:30 и 14:15:20' }],
    ['number', { en: 'One in three agree.', ru: 'Согласна треть.', ar: 'يوافق ثلث الناس.' }],
    ['number', { en: 'One in five agree.', ru: 'Согласен каждый пятый.', ar: 'يوافق خمس الناس.' }],
    ['quantity', { en: 'Two in five agree.', ru: 'Согласны 40 %.', de: 'Zwei von fünf stimmen zu.' }],
    ['number', { fr: 'Une personne sur trois est d’accord.', en: 'A third of people agree.' }],
    ['number', { en: '20 per cent, that is 1 in 5, agree.', ru: 'Согласны 20 %.' }],
    ['quantity', { en: 'Open 24 hours a day.', ru: 'Открыто круглосуточно.', ar: 'مفتوح على مدار الساعة.' }],
    ['number', { en: 'Open 9 to 6', ru: 'Открыто с 9 до 18', ar: 'مفتوح من 9 إلى 18' }],
    ['number', { en: 'Monday to Friday, 9–5', ru: 'С понедельника по пятницу, 9–17' }],
    ['quantity', { en: 'It was half an hour before.', ru: 'Это было за 30 минут до того.' }],
    [
      'quantity',
      { en: 'One day, a year later, the fair opened.', ru: 'Однажды, через год, ярмарка открылась.' },
    ],
    ['quantity', { en: 'It is open every day for an hour.', ru: 'Открыто ежедневно, один час.' }],
    ['number', { en: 'A couple of hundred soldiers came.', ru: 'Пришла пара сотен солдат.' }],
    ['number', { en: 'A couple of hundred soldiers came.', ru: 'Пришли 200 солдат.' }],
    [
      'number',
      { en: 'Several hundred thousand fled.', ar: 'فر عدة مئات الآلاف.', ru: 'Бежали сотни тысяч.' },
    ],
    [
      'time',
      {
        en: 'He left at half past three.',
        de: 'Er ging um halb vier.',
        ru: 'Он ушёл в половине четвёртого.',
      },
    ],
    ['date', { en: 'He came last year.', ru: 'Он приехал год назад.', ar: 'جاء العام الماضي.' }],
    ['date', { en: 'He came a week ago.', ru: 'Он приехал на прошлой неделе.' }],
    ['quantity', { en: 'Two days ago he left.', ru: 'Позавчера он уехал.', ar: 'غادر أول أمس.' }],
    [
      'quantity',
      { en: 'It was minus 15 degrees.', de: 'Es waren minus 15 Grad.', fr: 'Il faisait moins 15 degrés.' },
    ],
    [
      'quantity',
      { en: 'It was minus 15 degrees.', es: 'Hacía 15 grados bajo cero.', uk: 'Було мінус 15 градусів.' },
    ],
    [
      'quantity',
      { en: 'It is at least 15 degrees.', fr: 'Il fait au moins 15 degrés.', es: 'Hace al menos 15 grados.' },
    ],
    ['quantity', { en: 'in 2 hours, 3 minutes and 59 seconds', ru: 'за 2 часа 3 минуты 59 секунд' }],
    ['date', { en: 'from January to March 2023', zh: '2023年1月至3月', ja: '2023年1月から3月まで' }],
    ['date', { en: 'Monday through Friday', uk: 'з понеділка по п’ятницю', be: 'з панядзелка па пятніцу' }],
    [
      'number',
      {
        en: 'Prices doubled.',
        de: 'Die Preise verdoppelten sich.',
        es: 'Los precios se duplicaron.',
        ja: '価格は2倍になった。',
      },
    ],
    ['date', { en: 'He came the day before yesterday.', ru: 'Он приехал позавчера.', ar: 'جاء أمس الأول.' }],
    [
      'quantity',
      { en: 'It fell to 6.2% from 7%.', ru: 'Оно упало с 7 до 6,2 %.', ar: 'تراجع من 7٪ إلى 6,2٪.' },
    ],
    ['number', { en: 'Article 12(3) applies.', ru: 'Применяется пункт 3 статьи 12.' }],
    [
      'time',
      {
        en: 'Open 9 a.m. to 6 p.m.',
        ru: 'Открыто с 9 до 18 часов.',
        ar: 'من الساعة 9 صباحا إلى الساعة 6 مساء.',
      },
    ],
    ['quantity', { en: 'The day was cut from 8 to 6 hours.', ru: 'День сократили с 8 до 6 часов.' }],
    ['quantity', { en: 'Winds reached 75 mph.', ru: 'Скорость ветра достигала 33 м/с.' }],
    ['quantity', { en: 'It holds 50 US gallons.', ru: 'Он вмещает 190 литров.' }],
    ['quantity', { en: 'Bring a $5 bill.', ru: 'Принесите пять долларов.', de: 'Bring 5 Dollar mit.' }],
    ['number', { en: '123 villages', ru: 'сто двадцать три деревни', ar: 'مائة وثلاثا وعشرين قرية' }],
    [
      'number',
      {
        en: 'in the third quarter and first half',
        ru: 'в третьем квартале и первой половине',
        ar: 'في الربع الثالث والنصف الأول',
      },
    ],
    [
      'number',
      { en: 'He spent three nights there.', ru: 'Он провёл там три ночи.', ar: 'أمضى ثلاث ليال هناك.' },
    ],
    ['number', { en: 'by two tenths', ru: 'на две десятые' }],
    ['number', { en: 'cases of COVID-19', ru: 'случаи коронавируса', ar: 'حالات فيروس كورونا' }],
    ['number', { en: 'since nineteen eighty-four', ru: 'с 1984 года', ar: 'منذ عام 1984' }],
    ['quantity', { en: '2 weeks before', ru: 'за 2 недели до этого', ar: 'قبل ذلك بـ 2 من الأسابيع' }],
    [
      'date',
      {
        en: 'in the 1960s and the 80s',
        fr: 'dans les années 1960 et les années 80',
        es: 'en los años 60 y la década de 1980',
        he: 'בשנות ה-60 של המאה ה-20 ובשנות ה-80',
      },
    ],
    [
      'date',
      {
        en: 'the day after tomorrow',
        de: 'übermorgen',
        fr: 'après-demain',
        es: 'pasado mañana',
        zh: '后天',
        ja: '明後日',
      },
    ],
    ['time', { en: 'at 3:30 p.m.', it: 'alle ore 15.30', tr: 'saat 15.30’da' }],
    [
      'quantity',
      {
        en: '5 degrees below zero',
        he: '5 מעלות מתחת לאפס',
        tr: 'sıfırın altında 5 derece',
        zh: '零下5度',
        ja: '氷点下5度',
      },
    ],
    ['quantity', { en: 'He is 180 cm tall and weighs 75.5 kg.', ja: '身長180センチ、体重75.5キロ。' }],
    ['number', { en: '345 of 2,000', he: 'שלוש מאות ארבעים וחמישה מתוך כ-2,000', zh: '两千中的三百四十五' }],
    ['number', { en: 'two thirds of them', he: 'שני שלישים מהם', zh: '其中三分之二', ja: 'その3分の2' }],
    ['number', { en: 'four Arab countries', he: 'ארבע מדינות ערב', hi: 'चार अरब देश' }],
    [
      'number',
      {
        en: 'the twenty-first chapter',
        de: 'das einundzwanzigste Kapitel',
        es: 'el capítulo vigésimo primero',
      },
    ],
    ['number', { en: 'half a million people', uk: 'пів мільйона людей' }],
    ['number', { en: 'The clinic works 24/7.', ru: 'Клиника работает круглосуточно.' }],
    ['number', { en: 'The G20 meets.', ru: 'Собирается «Большая двадцатка».', ar: 'تجتمع مجموعة العشرين.' }],
    ['quantity', { en: 'It burns 400 kcal.', ru: 'Это сжигает 400 ккал.', ar: 'يحرق 400 سعرة حرارية.' }],
    ['time', { en: 'at half past seven', ru: 'в половине восьмого', ar: 'يبدأ العرض في السابعة والنصف' }],
    ['number', { en: 'He lives on the ground floor.', ru: 'Он живёт на первом этаже.' }],
    ['time', { en: 'At half past three he left.', ru: 'В половине четвёртого он ушёл.' }],
    [
      'number',
      { ru: 'Карл I и Карл II.', en: 'Charles I and Charles II.', ar: 'تشارلز الأول وتشارلز الثاني.' },
    ],
    ['number', { ru: 'Это верно.', en: 'That Bob I know is right.' }],
    ['number', { ru: 'Пришёл Джон В. Смит.', en: 'John V. Smith came.', ar: 'جاء جون سميث أولا.' }],
    ['quantity', { en: 'It runs 80 km (50 miles) inland.', ru: 'Он тянется на 80 км вглубь.' }],
    ['quantity', { en: 'It lies 40 miles (64 km) off.', ru: 'Это в 64,4 км отсюда.' }],
    ['quantity', { en: 'a tank for 55,000 barrels', ru: 'резервуар на 1 732 500 галлонов' }],
    ['quantity', { en: 'a tank for 55,000 barrels', ru: 'резервуар на 2,31 млн галлонов' }],
    ['number', { en: 'a lead of 14 points after 3 wins', ja: '３連勝の勝ち点１４として首位に立った。' }],
    ['quantity', { en: 'Keep three feet away.', ru: 'Держитесь на расстоянии около метра.' }],
    ['quantity', { en: 'He is 6 ft 2 in tall.', ru: 'Его рост 188 см.' }],
    ['quantity', { en: 'He is 5 ft 10 in tall.', ru: 'Его рост 1 м 78 см.', ar: 'طوله 178 سنتيمترا.' }],
    ['quantity', { en: 'He is 6\'2" tall.', ru: 'Его рост 188 см.', ar: 'يبلغ طوله 188 سم.' }],
    ['quantity', { en: 'He weighs 12 stone.', ru: 'Он весит 76 кг.' }],
    ['quantity', { en: 'It took 1 hour 30 minutes.', ru: 'Это заняло 90 минут.' }],
    ['number', { en: 'The attack of 9/11 changed it.', ru: 'Атака 11 сентября изменила это.' }],
    ['date', { en: 'The attack of 9/11 changed it.', ru: 'Атака 11 сентября изменила это.' }],
    ['quantity', { en: 'It rose by 2 °C.', ar: 'ارتفعت بمقدار درجتين.' }],
    ['number', { en: 'Several hundred came.', ar: 'جاء عدة مئات.' }],
    ['quantity', { ja: '1億2千万人です。', en: 'It has 120 million people.' }],
    ['quantity', { zh: '价格为五百美元。', en: 'It costs $500.' }],
    [
      'quantity',
      { en: 'It was 2 °C (3.6 °F) warmer, 800 km (some 500 miles) away.', ru: 'На 2 °C теплее, в 800 км.' },
    ],
    ['quantity', { en: 'It lies 20 km (15 miles) off.', ru: 'Это в 20 км отсюда.' }],
    ['quantity', { en: 'It holds 10 gallons (45 litres).', ru: 'Он вмещает 10 галлонов (45 литров).' }],
    ['quantity', { en: 'It is 6 ft (1.8 m) high (5 km away).', ru: 'Высота 1,8 м (в 5 км).' }],
    ['number', { en: 'The men were arrested.', ru: 'Все трое арестованы.' }],
    ['number', { en: 'They won the fourballs.', ru: 'Они выиграли матчи в четыре мяча.' }],
    ['number', { en: 'SARS-CoV-2 surpasses one million', ar: 'تجاوز سارس كوف-2 مليون إصابة' }],
    ['quantity', { en: 'He was accused decades ago.', ru: 'Его обвинили более 30 лет назад.' }],
    ['quantity', { en: 'Lows of -5 °C', ru: 'До 5 °C мороза' }],
    ['date', { ar: 'صدر في 20/9/1442 هـ', en: 'Issued on 2 May 2021', ru: 'Выдано 20.09.1442 г. х.' }],
    ['date', { fa: 'در سال ۱۴۰۲', en: 'in 2023' }],
    ['date', { ar: 'عام 1442هـ (2021م)', en: 'in 2021' }],
    ['date', { ar: 'في عام 1442هـ', en: 'in 2021' }],
    ['number', { en: 'half a dozen eggs', ru: 'полдюжины яиц', ar: 'نصف دزينة من البيض' }],
    ['number', { en: 'Call +44 20 7946 0958.', ar: 'اتصل على +44 20 7946 0958.' }],
    ['date', { en: 'from 300 to 146 BC', ru: 'с 300 по 146 год до н. э.', ar: 'من 300 إلى 146 قبل الميلاد' }],
    ['date', { en: 'in the mid-1990s', ru: 'в середине 1990-х', ar: 'في منتصف التسعينيات' }],
    ['date', { en: 'in the 1990s', ru: 'в конце 1990-х' }],
    ['quantity', { en: 'It lasted three weeks.', fi: 'Se kesti kolme viikkoa.' }],
    [
      'number',
      { en: 'Seven of them left.', de: 'Sieben von ihnen gingen.', fr: 'Sept d’entre eux sont partis.' },
    ],
    ['date', { ru: 'в ночь с 9 на 10 ноября', en: 'on the night of 10 November', ar: 'ليلة 9-10 نوفمبر' }],
    ['time', { en: 'at noon', ru: 'в 12:00', ar: 'عند الظهر' }],
    ['time', { en: 'at 12:00 GMT', ru: 'в 15:00 мск', ar: 'الساعة 12:00 بتوقيت غرينتش' }],
    // The zone of Beijing, or that of Chicago.
    ['time', { en: 'at 10:00 CST', ru: 'в 10:00 по пекинскому времени', ar: 'الساعة 10:00 بتوقيت بكين' }],
    ['time', { en: 'at 10:00 CST', ru: 'в 16:00 по Гринвичу' }],
    [
      'time',
      { en: 'at 3 p.m. Moscow time (12:00 GMT)', ru: 'в 15:00 мск', ar: 'الساعة 12:00 بتوقيت غرينتش' },
    ],
    ['time', { en: 'at 10:00 (UTC+3)', ru: 'в 07:00 UTC' }],
    ['quantity', { en: 'up 130 basis points', ru: 'на 1,3 п. п.', ar: 'بزيادة 130 نقطة أساس' }],
    [
      'number',
      { en: 'It was 9M 2024: 181.3 billion.', ar: 'كان 181.3 مليار في الأشهر التسعة الأولى من 2024.' },
    ],
    [
      'time',
      {
        en: 'Open 10:00–13:00.',
        ru: 'Открыто с 10 до 13.',
        ar: 'يفتح من العاشرة صباحاً حتى الواحدة بعد الظهر.',
      },
    ],
    ['quantity', { en: '3,900 instead of 4,600 roubles', ru: '3900 рублей вместо 4600' }],
    ['quantity', { en: 'Wait 1 hour.', ar: 'انتظر ساعة.', ru: 'Подождите час.' }],
    ['quantity', { en: 'The torque is 12 Nm (8.9 lbf·ft).', ru: 'Момент затяжки — 12 Н·м.' }],
    ['date', { en: 'from Monday to Friday', de: 'montags bis freitags' }],
    ['time', { en: 'at midnight', ru: 'в 0:00', ar: 'عند منتصف الليل' }],
    ['time', { en: 'at 7.30 pm', ru: 'в 19:30', ar: 'في السابعة والنصف مساء' }],
    ['time', { en: 'He was hungry by midday.', ru: 'К обеду он проголодался.' }],
  ])('leaves alone: %s: %o', (check, row) => {
    expect(findings(check, rowsOf(row)).filter((one) => !one.startsWith('info'))).toEqual([]);
  });

  it('says of three versions which one has lost the day or the year', () => {
    const [day] = issuesOf(
      'date',
      rowsOf({
        ar: 'ولدت في تشرين الأول 1832.',
        ru: 'Она родилась 31 октября 1832 года.',
        en: 'She was born on 31 October 1832.',
      }),
    );
    expect(day).toMatchObject({ odd: 'ar', message: { key: 'value.missing' } });
    const [year] = issuesOf(
      'date',
      rowsOf({ ar: 'اجتمعا في يونيو.', ru: 'Они встретились в июне 2017 г.', en: 'They met in June 2017.' }),
    );
    expect(year).toMatchObject({ odd: 'ar', message: { key: 'value.missing' } });
  });

  it('says of three versions that a broken year is not the year of a date in the others', () => {
    const row = {
      ar: 'ولدت في 25 آذار, 1927 في روما.',
      ru: 'Она родилась 25 марта 193о7 года в Риме.',
      en: 'She was born on the 25th of March, 1927 in Rome.',
    };
    expect(findings('date', rowsOf(row))).toEqual([
      'error value.differs ru:193 ar:25 آذار, 1927 en:25th of March, 1927',
    ]);
  });
});

describe('the order of numbers', () => {
  const en = 'It was 1-0 in the 71st minute, but in stoppage time (90+4) he made it 3-2.';
  it.each<[CheckName, Row, string[]]>([
    [
      'time',
      { en: 'It leaves at 06:55 and arrives at 14:10.', ru: 'Отправление в 14:10, прибытие в 06:55.' },
      ['warning value.swapped en:06:55 en:14:10 ru:14:10 ru:06:55'],
    ],
    [
      'date',
      { en: 'In 1995 he moved, in 1999 he died.', ar: 'في عام 1999 انتقل وفي عام 1995 توفي.' },
      ['warning value.swapped en:1995 en:1999 ar:1999 ar:1995'],
    ],
    ['date', { en: 'In 2019 it had 12,450 men.', ru: '12 450 человек было в 2019 году.' }, []],
    ['time', { en: 'At 15:30 all 12 came.', ru: 'Все 12 пришли в 15:30.' }, []],
  ])('of times and dates: %s: %o', (check, row, expected) => {
    expect(findings(check, rowsOf(row))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['of clauses', 'На 71-й минуте было 1-0, но счёт 3-2 установил он же в добавленное время (90+4).', []],
    [
      'of figures',
      'На 71-й минуте было 1-0, но в добавленное время (3+4) он сделал счёт 90-2.',
      ['warning value.swapped en:90 en:4 ru:4 ru:90'],
    ],
  ])('%s', (_, ru, expected) => {
    expect(findings('number', rowsOf({ en, ru }))).toEqual(expected);
  });
});

describe('what may have a good reason is no error, and says the reason', () => {
  it.each<[CheckName, Row, string]>([
    [
      'number',
      { en: 'It has 1,234,567 inhabitants.', ru: 'В нём 1 200 000 жителей.' },
      'warning value.rounding',
    ],
    [
      'date',
      { en: 'It happened on 9 November 2020.', ru: 'Это произошло в ночь на 10 ноября 2020 года.' },
      'info value.night',
    ],
    [
      'date',
      { en: 'It happened on 9 November 2020.', ar: 'حدث ذلك ليلة 10 نوفمبر 2020.' },
      'info value.night',
    ],
    ['date', { en: 'built in 300 BC', ar: 'بُني عام 300' }, 'warning value.era'],
    ['quantity', { en: 'It was −5 °C.', ru: 'Было +5 °C.' }, 'warning value.pair'],
    ['date', { ru: 'в начале XX века', ar: 'في أواخر القرن العشرين' }, 'warning value.part'],
    [
      'number',
      { en: 'He lives on the second floor.', ru: 'Он живёт на третьем этаже.' },
      'info value.storey',
    ],
    ['number', { ru: 'Она упала с 3 этажа.', ar: 'سقطت من الطابق الثاني.' }, 'info value.storey'],
    ['number', { de: 'Er wohnt im 2. Stock.', ru: 'Он живёт на 3-м этаже.' }, 'info value.storey'],
    [
      'date',
      { en: 'He died three days ago in hospital.', ru: 'Он умер в больнице 5 мая.' },
      'info value.relative',
    ],
    [
      'date',
      { en: 'He came last year with his wife.', ru: 'Он приехал с женой в 2020 году.' },
      'info value.relative',
    ],
    [
      'date',
      { ar: 'توفي قبل ثلاثة أيام في المستشفى.', en: 'He died in hospital on Tuesday.' },
      'info value.relative',
    ],
  ])('%s: %o', (check, row, expected) => {
    const found = findings(check, rowsOf(row));
    expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
  });

  it.each<[CheckName, Row]>([
    ['number', { en: 'It has 1,234,567 inhabitants.', ru: 'В нём 1 324 567 жителей.' }],
    ['date', { en: 'It happened on 9 November 2020.', ru: 'Это произошло 12 ноября 2020 года.' }],
    ['time', { en: 'at 7.55 am', ar: 'الساعة 7:55 مساء' }],
    ['number', { en: 'He lives on the third floor.', ru: 'Он живёт на втором этаже.' }],
    ['number', { en: 'He lives on the second floor.', ru: 'Он живёт на четвёртом этаже.' }],
    ['number', { en: 'Hundreds of thousands came.', ru: 'Пришли десятки тысяч.' }],
    ['number', { fr: 'Des dizaines de milliers sont venus.', ar: 'جاء مئات الآلاف.' }],
    ['date', { en: 'He came last week.', ru: 'Он приехал в прошлом месяце.' }],
    ['date', { en: 'He came last year.', ar: 'جاء الشهر الماضي.' }],
    ['date', { ru: 'Он приедет на будущей неделе.', ar: 'يأتي الشهر المقبل.' }],
    ['quantity', { en: 'He died three days ago.', ru: 'Он умер пять дней назад.' }],
    ['number', { en: 'Half of them are women.', ru: 'Треть из них — женщины.' }],
    ['number', { en: 'Two thirds of them left.', ar: 'غادر ثلثهم.' }],
    ['number', { en: 'A third of them left.', ru: 'Четверть из них ушла.' }],
    ['time', { en: 'at 12:00 GMT', ru: 'в 16:00 мск' }],
    ['time', { en: 'at 10:00 CST', ru: 'в 13:00 по пекинскому времени' }],
    ['time', { en: 'at 12:00 GMT', ru: 'в 12:00 мск' }],
    ['quantity', { en: 'It weighs 5 kg.', ar: 'يزن 50 كيلوغراما.' }],
    ['quantity', { en: 'It costs 500 dollars.', ru: 'Это стоит 500 евро.' }],
  ])('but a contradiction is one: %s: %o', (check, row) => {
    expect(issuesOf(check, rowsOf(row)).map(({ severity }) => severity)).toEqual(['error']);
  });
});
