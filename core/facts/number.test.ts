import { describe, expect, it } from 'vitest';
import { extractFacts, valueText } from './index.ts';

/** What a text asserts, as `written=value`, uncertain readings left out. */
function read(lang: string, text: string): string[] {
  return extractFacts(text, lang)
    .filter(({ certainty }) => certainty >= 0.3)
    .map(({ value, start, end }) => `${text.slice(start, end)}=${valueText(value)}`);
}

describe('numbers in digits', () => {
  it.each([
    ['en', 'about 1,234.5 and 1,127', ['1,234.5=1234.5', '1,127=1127']],
    ['ru', '1 234,5 и 76 000', ['1 234,5=1234.5', '76 000=76000']],
    ['ar', '١٬٢٣٤٫٥ و٣٠٠', ['١٬٢٣٤٫٥=1234.5', '٣٠٠=300']],
    ['hi', '१,२३४', ['१,२३४=1234']],
    ['en', '½, 2½ and 220 2/3', ['½=0.5', '2½=2.5', '220 2/3=220.66666666666666']],
    ['en', 'minus: −5 and (-7)', ['−5=-5', '-7=-7']],
    ['en', '10-15 of them, a 5:4 win', ['10=10', '15=15', '5=5', '4=4']],
    ['en', '2.25 billion, £125m, 5k', ['2.25 billion=2250000000', '£125m=125000000 GBP', '5k=5000']],
    [
      'ru',
      '2,25 млрд, 1 млн 200 тыс., 25-тысячная',
      ['2,25 млрд=2250000000', '1 млн 200 тыс.=1200000', '25-тысячная=25000'],
    ],
    ['ar', '30 ألف و5,7 مليون', ['30 ألف=30000', '5,7 مليون=5700000']],
    ['ru', 'от 30 до 300 тысяч рублей', ['30=30000 RUB', '300 тысяч рублей=300000 RUB']],
    ['en', 'the 21st and the 3rd', ['21st=21', '3rd=3']],
    ['ru', '21-й, 5-ти', ['21-й=21', '5-ти=5']],
    ['en', 'COVID-19, the A320, 192.168.0.1', ['19=19', '320=320', '192.168.0.1=192-168-0-1']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe('units in languages that only Intl describes', () => {
  it.each([
    ['pl', '40 km², 5 mil kwadratowych', ['40 km²=40 square-kilometer', '5 mil kwadratowych=5 square-mile']],
    ['fi', 'noin 70 kilometrin päässä', ['70 kilometri=70 kilometer']],
    ['hu', '30 méterre', ['30 méter=30 meter']],
    ['tr', "1600 km'lik yol", ['1600 km=1600 kilometer']],
    [
      'hi',
      '120 किमी दूर, 19,500 वर्ग किलोमीटर',
      ['120 किमी=120 kilometer', '19,500 वर्ग किलोमीटर=19500 square-kilometer'],
    ],
    ['ko', '800마일에 이르는 83m이고', ['800마일=800 mile', '83m=83 meter']],
    ['ja', '高さ100フィート以上', ['100フィート=100 foot']],
    ['ja', '220万平方キロメートルの海に', ['220万平方キロメートル=2200000 square-kilometer']],
    ['zh', '价格为3.5亿美元', ['3.5亿美元=350000000 USD']],
    ['sv', 'den 5 mars', ['5 mars=--03-05']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe('numbers in words', () => {
  it.each([
    ['id', 'dua puluh satu orang, seribu dua ratus', ['dua puluh satu=21', 'seribu dua ratus=1200']],
    ['id', 'tiga juta empat ratus ribu', ['tiga juta empat ratus ribu=3400000']],
    ['id', 'lima belas juta, yang kedua belas', ['lima belas juta=15000000', 'kedua belas=12']],
    [
      'id',
      'setengah juta, seratus dua belas ribu',
      ['setengah juta=500000', 'seratus dua belas ribu=112000'],
    ],
    ['nl', 'drieëntwintig mannen, zeven miljoen', ['drieëntwintig=23', 'zeven miljoen=7000000']],
    ['nl', 'de achtste, driehonderd vijftig', ['achtste=8', 'driehonderd vijftig=350']],
    ['sv', 'tjugotre män, den femte, tvåhundra', ['tjugotre=23', 'femte=5', 'tvåhundra=200']],
    ['pl', 'dwadzieścia trzy lata, o pięciu braciach', ['dwadzieścia trzy lata=23 year', 'pięciu=5']],
    [
      'pl',
      'siedemdziesiąt kilometrów, trzy tysiące',
      ['siedemdziesiąt kilometrów=70 kilometer', 'trzy tysiące=3000'],
    ],
    ['cs', 'pětadvacet lidí, dvě stě metrů', ['pětadvacet=25', 'dvě stě metrů=200 meter']],
    ['cs', 'dvacet tři domů, devátý', ['dvacet tři=23', 'devátý=9']],
    [
      'en',
      'twenty-five thousand three hundred and four',
      ['twenty-five thousand three hundred and four=25304'],
    ],
    [
      'en',
      'half a million, three quarters, two and a half',
      ['half a million=500000', 'three quarters=0.75', 'two and a half=2.5'],
    ],
    [
      'en',
      'one million, two dozen, fifteen hundred',
      ['one million=1000000', 'two dozen=24', 'fifteen hundred=1500'],
    ],
    ['en', 'the twenty-first', ['twenty-first=21']],
    ['de', 'dreiundzwanzig von zweihundertfünfzig', ['dreiundzwanzig=23', 'zweihundertfünfzig=250']],
    [
      'de',
      'eine zweistündige Rede, drei Milliarden Euro',
      ['zweistündige=2 hour', 'drei Milliarden Euro=3000000000 EUR'],
    ],
    ['de', '291.773 Quadratmeilen', ['291.773 Quadratmeilen=291773 square-mile']],
    [
      'fr',
      'deux cent quatre-vingt-dix-sept, vingt et un',
      ['deux cent quatre-vingt-dix-sept=297', 'vingt et un=21'],
    ],
    ['fr', 'trois millions d’euros, mille', ['trois millions d’euros=3000000 EUR', 'mille=1000']],
    ['es', 'noventa y siete, dos mil quinientos', ['noventa y siete=97', 'dos mil quinientos=2500']],
    ['it', 'ventitré, duecentocinquanta, tremila', ['ventitré=23', 'duecentocinquanta=250', 'tremila=3000']],
    ['de', 'zweitausenddreihundert', ['zweitausenddreihundert=2300']],
    ['it', 'milleduecento, tremilacinquecento', ['milleduecento=1200', 'tremilacinquecento=3500']],
    ['it', '85 000 o 85.000', ['85 000=85000', '85.000=85000']],
    ['pt', 'duzentas e trinta e cinco, dois mil', ['duzentas e trinta e cinco=235', 'dois mil=2000']],
    ['es', 'tres mil millones de dólares', ['tres mil millones de dólares=3000000000 USD']],
    ['en', 'a two-thirds majority', ['two-thirds=0.666666666666667']],
    ['ru', 'двухсот пятидесяти трёх тысяч', ['двухсот пятидесяти трёх тысяч=253000']],
    ['ru', 'двадцать первого, полтора миллиона', ['двадцать первого=21', 'полтора миллиона=1500000']],
    [
      'ru',
      'две трети, полмиллиона, два с половиной',
      ['две трети=0.666666666666667', 'полмиллиона=500000', 'два с половиной=2.5'],
    ],
    ['ar', 'خمسة وعشرون ألفا', ['خمسة وعشرون ألفا=25000']],
    ['ar', 'ثلاثمئة وأربعة', ['ثلاثمئة وأربعة=304']],
    ['ar', 'ثلاثة عشر', ['ثلاثة عشر=13']],
    ['ar', 'ألفين ومليوني', ['ألفين=2000', 'ومليوني=2000000']],
    ['ar', 'مئة وخمسة وأربعون', ['مئة وخمسة وأربعون=145']],
    ['ar', 'نصف مليون، ثلاثة أرباع', ['نصف مليون=500000', 'ثلاثة أرباع=0.75']],
    ['uk', "двадцять п'ять тисяч", ["двадцять п'ять тисяч=25000"]],
    ['fa', 'بیست و پنج هزار', ['بیست و پنج هزار=25000']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it('keeps words that are no counts uncertain', () => {
    for (const [lang, text] of [
      ['en', 'one of the first, for a second'],
      ['ru', 'один из первых'],
      ['ar', 'أحد الناس أولا'],
    ] as const) {
      expect(extractFacts(text, lang).every(({ certainty }) => certainty < 0.5)).toBe(true);
    }
  });

  it('takes thousands of people for no exact number', () => {
    expect(read('en', 'thousands of people')).toEqual([]);
    expect(read('ru', 'тысяч людей')).toEqual([]);
    expect(read('ar', 'آلاف الناس')).toEqual([]);
  });
});

describe('numbers of Chinese, Japanese and Korean', () => {
  it.each([
    ['zh', '价格为五百美元', ['五百美元=500 USD']],
    ['zh', '有三千五百人，十五万二千零三人', ['三千五百=3500', '十五万二千零三=152003']],
    ['zh', '二〇二一年和一九四五年', ['二〇二一=2021', '一九四五=1945']],
    ['zh', '30多万人，3万亿元', ['30多万=300000', '3万亿元=3000000000000 CNY']],
    ['zh', '第二十五，百分之五', ['二十五=25', '五=5']],
    ['zh-Hant', '五億八千萬', ['五億八千萬=580000000']],
    ['ja', '人口は1億2千万人、五百ドル', ['1億2千万=120000000', '五百ドル=500 USD']],
    ['ko', '인구는 1억 2천만 명', ['1억 2천만=120000000']],
    ['zh', '十分重要，一些人，四川，数百人，五六十人，九一八', []],
    ['hi', 'तीन सौ पच्चीस लोग', ['तीन सौ पच्चीस=325']],
    ['hi', 'दो हज़ार पाँच सौ, ढाई लाख', ['दो हज़ार पाँच सौ=2500', 'ढाई लाख=250000']],
    ['hi', 'साढ़े तीन करोड़, डेढ़ सौ', ['साढ़े तीन करोड़=35000000', 'डेढ़ सौ=150']],
    ['hi', 'पाँचवाँ, छठा', ['पाँचवाँ=5', 'छठा=6']],
    ['he', 'שלוש מאות ארבעים וחמישה', ['שלוש מאות ארבעים וחמישה=345']],
    ['he', 'שבע-עשרה, אלפיים ועשרים', ['שבע-עשרה=17', 'אלפיים ועשרים=2020']],
    ['he', 'ב-1.5 מיליון, שלושה רבעים', ['1.5 מיליון=1500000', 'שלושה רבעים=0.75']],
    ['he', 'בבאר שבע', []],
    ['hi', 'दो तिहाई', ['दो तिहाई=0.666666666666667']],
    ['hi', 'अट्ठाईस किलोमीटर', ['अट्ठाईस किलोमीटर=28 kilometer']],
    ['tr', 'yüz yirmi üç kişi', ['yüz yirmi üç=123']],
    ['tr', 'yirmi beş bin, bin dokuz yüz', ['yirmi beş bin=25000', 'bin dokuz yüz=1900']],
    ['tr', 'iki buçuk milyon', ['iki buçuk milyon=2500000']],
    ['tr', 'yüzde yirmi', ['yüzde yirmi=20 percent']],
    ['tr', 'on birinci, yirmi üçüncüsü', ['on birinci=11', 'yirmi üçüncüsü=23']],
    ['tr', 'beşi öldü, üçte biri', ['beşi=5', 'üçte biri=0.333333333333333']],
    ['tr', 'bir hafta önce', ['bir hafta=1 week']],
    ['tr', 'geçen yıl 2,4 milyon, yüzde 5', ['2,4 milyon=2400000', 'yüzde 5=5 percent']],
    ['fa', 'دو سوم، یک چهارم', ['دو سوم=0.666666666666667', 'یک چهارم=0.25']],
    ['fa', 'نفر چهارم', ['چهارم=4']],
    ['ja', '3分の2が賛成、3分', ['3分の2=0.666666666666667', '3分=3 minute']],
    ['ko', '4분의 1', ['4분의 1=0.25']],
    ['zh', '4分之1', ['4分之1=0.25']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe('numbers inside words', () => {
  it.each([
    ['en', 'a 4-month-old, a four-month trip', ['4-month=4 month', 'four-month=4 month']],
    ['ru', 'четырёхмесячный, 44-летняя', ['четырёхмесячный=4 month', '44-летняя=44 year']],
    ['ru', 'двадцатипятилетний', ['двадцатипятилетний=25 year']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it('does not find a hundred in стоимость', () => {
    expect(extractFacts('стоимость сторонников', 'ru')).toEqual([]);
  });
});

describe('numbers in all the ways that languages write them', () => {
  it.each([
    ['ar', 'ألفين', ['ألفين=2000']],
    ['ar', 'ألفي شخص', ['ألفي=2000']],
    ['ar', 'مليوني دولار', ['مليوني دولار=2000000 USD']],
    ['ar', 'مائتي رجل', ['مائتي=200']],
    ['ar', 'مئتان وخمسون', ['مئتان وخمسون=250']],
    ['ar', 'خمسة آلاف', ['خمسة آلاف=5000']],
    ['ar', 'الحادي والعشرين', ['الحادي والعشرين=21']],
    ['ar', '٣٠ ألفًا', ['٣٠ ألفًا=30000']],
    ['ar', 'نصف مليون', ['نصف مليون=500000']],
    ['ar', 'ثلاثة أرباع', ['ثلاثة أرباع=0.75']],
    ['ar', 'نصف دزينة', ['نصف دزينة=6']],
    ['ar', 'مليون ونصف المليون', ['مليون ونصف المليون=1500000']],
    ['ar', 'مليون ونصف', ['مليون ونصف=1500000']],
    ['ar', 'مليون ونصف السكان', ['مليون=1000000', 'ونصف=0.5']],
    ['ar', '3 ملايين ونصف المليون', ['3 ملايين ونصف المليون=3500000']],
    ['ar', 'مليارين وربع المليار', ['مليارين وربع المليار=2250000000']],
    ['ar', 'مليون وثلاثة أرباع المليون', ['مليون وثلاثة أرباع المليون=1750000']],
    ['ar', 'مليون دولار ونصف المليون', ['مليون دولار ونصف المليون=1500000 USD']],
    ['ar', 'مئة وخمسة عشر', ['مئة وخمسة عشر=115']],
    ['ar', 'مليون و200 ألف', ['مليون و200 ألف=1200000']],
    ['ar', '15 ألفا و300 جندي', ['15 ألفا و300=15300']],
    ['ar', 'خمسة آلاف و12 شخصا', ['خمسة آلاف و12=5012']],
    ['ar', '200 ألف و3 ملايين', ['200 ألف=200000', '3 ملايين=3000000']],
    ['ar', 'مليونا شخص', ['مليونا=2000000']],
    ['ar', 'مليونًا من الناس', ['مليونًا=1000000']],
    ['ar', '20 مليونا', ['20 مليونا=20000000']],
    ['ar', 'ثلاثة أرباعهم، ثلثيهم', ['ثلاثة أرباعهم=0.75', 'ثلثيهم=0.666666666666667']],
    ['en', 'a million and a half dollars', ['million and a half dollars=1500000 USD']],
    ['ru', 'два миллиона с половиной', ['два миллиона с половиной=2500000']],
    ['ru', 'миллион 200 тысяч', ['миллион 200 тысяч=1200000']],
    ['es', 'un millón y medio', ['millón y medio=1500000']],
    ['fr', 'un million de personnes', ['million=1000000']],
    ['de', 'eine Million Menschen', ['Million=1000000']],
    ['de', 'Millionen Menschen', []],
    ['ru', 'двухсот человек', ['двухсот=200']],
    ['ru', 'двумястами', ['двумястами=200']],
    ['ru', 'трёхсот пятидесяти', ['трёхсот пятидесяти=350']],
    ['ru', 'пятьюдесятью', ['пятьюдесятью=50']],
    ['ru', 'полтора миллиона', ['полтора миллиона=1500000']],
    ['ru', 'полторы тысячи', ['полторы тысячи=1500']],
    ['ru', 'полмиллиона', ['полмиллиона=500000']],
    ['ru', 'полдюжины', ['полдюжины=6']],
    ['ru', 'двадцать первого', ['двадцать первого=21']],
    ['ru', 'три четверти', ['три четверти=0.75']],
    ['en', 'a dozen eggs', ['dozen=12']],
    ['en', 'half a dozen eggs', ['half a dozen=6']],
    ['en', 'several hundred, a few thousand, many dozen', []],
    ['en', 'several hundred thousand people, a few hundred million', []],
    ['de', 'mehrere hundert', []],
    ['fr', 'quelques centaines', []],
    ['ru', 'полтриллиона, полпроцента', ['полтриллиона=500000000000', 'полпроцента=0.5 percent']],
    ['ru', 'три сотни, пять десятков', ['три сотни=300', 'пять десятков=50']],
    ['ru', 'сотни людей, десятков людей', []],
    // Orders of magnitude are no exact numbers, but tell one from another.
    ['en', 'hundreds of thousands of people', ['hundreds of thousands=100000']],
    ['ru', 'десятки тысяч людей', ['десятки тысяч=10000']],
    ['ar', 'مئات الملايين من الناس', ['مئات الملايين=100000000']],
    ['de', 'Zehntausende kamen', ['Zehntausende=10000']],
    ['fr', 'des centaines de milliers de personnes', ['centaines de milliers=100000']],
    ['ru', 'две сотни тысяч', ['две сотни тысяч=200000']],
    ['uk', 'мільйон людей, півмільярда', ['мільйон=1000000', 'півмільярда=500000000']],
    ['uk', 'мільйони людей', []],
    ['ar', 'درجتين مئويتين، دولارين', ['درجتين مئويتين=2 celsius', 'دولارين=2 USD']],
    ['en', 'half a trillion', ['half a trillion=500000000000']],
    ['en', 'a hundred and five', ['hundred and five=105']],
    ['en', '5‰', ['5‰=5 permille']],
    ['en', '3½ cups', ['3½=3.5']],
    ['fa', '۱۲۳۴', ['۱۲۳۴=1234']],
    ['fr', '1 234,56 €', ['1 234,56 €=1234.56 EUR']],
    ['de', '1.234,56 €', ['1.234,56 €=1234.56 EUR']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe('numbers inside words', () => {
  it.each([
    ['en', '4-month-old', ['4-month=4 month']],
    ['en', 'a two-year-old', ['two-year=2 year']],
    ['ru', 'четырёхмесячный', ['четырёхмесячный=4 month']],
    ['ru', '4-месячный', ['4-месячный=4 month']],
    ['ru', 'пятилетний', ['пятилетний=5 year']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['en', 'Call +44 20 7946 0958 now', ['+44 20 7946 0958=442079460958']],
    ['en', '(020) 7946-0958', ['(020) 7946-0958=02079460958']],
    ['ru', 'тел. 8 (800) 555-35-35', ['8 (800) 555-35-35=88005553535']],
    ['ru', 'тел. 8 800 555-35-35', ['8 800 555-35-35=88005553535']],
    ['en', 'Call 8 800 555-35-35 now', ['8 800 555-35-35=88005553535']],
    ['ar', 'اتصل على +٩٧١ ٤ ١٢٣ ٤٥٦٧', ['+٩٧١ ٤ ١٢٣ ٤٥٦٧=97141234567']],
    ['en', 'it grew (250) 30 times', ['250=250', '30=30']],
    // fifteen digits at the most, with the country
    ['en', '+123 4567 8901 2345', ['+123 4567 8901 2345=123456789012345']],
  ])('are codes, not quantities: %s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
    const kinds = extractFacts(text, lang).map(({ value }) => value.kind);
    expect(kinds.includes('code')).toBe(expected.length === 1);
  });
});

describe('conversions of printf', () => {
  it.each([
    ['en', 'cannot read %.250s of %1$s'],
    ['ru', 'вместо «%2$s» выбирается «%1$d»'],
    ['ar', 'خطأ %-10.3f في %5ld'],
  ])('tell no figures: %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it('are no percent signs of figures', () => {
    expect(read('en', 'from 40% to 50 %, then 60')).toHaveLength(3);
  });
});

describe('below zero', () => {
  it.each([
    ['ru', 'минус 5 градусов', ['минус 5 градусов=-5 degree']],
    ['ru', '5 градусов мороза', ['5 градусов=-5 degree']],
    ['en', 'five degrees below zero', ['five degrees=-5 degree']],
    ['ar', 'خمس درجات تحت الصفر', ['خمس درجات=-5 degree']],
    ['en', 'ten minus five', ['ten=10', 'five=5']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe('units', () => {
  it.each([
    ['en', '800 km/h (497 mph)', ['800 km/h=800 kilometer-per-hour', '497 mph=497 mile-per-hour']],
    ['en', '25 °C, 77°F', ['25 °C=25 celsius', '77°F=77 fahrenheit']],
    ['ru', 'полтора часа', ['полтора часа=1.5 hour']],
    ['ru', 'два с половиной часа', ['два с половиной часа=2.5 hour']],
    ['en', 'one and a half hours', ['one and a half hours=1.5 hour']],
    ['ar', 'يومان', ['يومان=2 day']],
    ['ar', 'ساعتين ونصف', ['ساعتين ونصف=2.5 hour']],
    ['ar', 'ثلاث ساعات ونصف الساعة', ['ثلاث ساعات ونصف الساعة=3.5 hour']],
    ['ar', '8 كيلومترات وربع', ['8 كيلومترات وربع=8.25 kilometer']],
    ['ar', '5 كيلوغرامات ونصف كيلوغرام', ['5 كيلوغرامات ونصف كيلوغرام=5.5 kilogram']],
    ['ar', '4 أقدام و6 بوصات ونصف', ['4 أقدام و6 بوصات ونصف=4.54166666666667 foot']],
    ['ar', '3 كيلومترات ونصف الطريق', ['3 كيلومترات=3 kilometer', 'ونصف=0.5']],
    ['en', '8 and a half inches', ['8 and a half inches=8.5 inch']],
    ['en', '5 and a half million euros', ['5 and a half million euros=5500000 EUR']],
    ['en', '10 and a third person', ['10=10']],
    ['ru', '8 с половиной лет', ['8 с половиной лет=8.5 year']],
    ['ar', '8 ونصف كيلومتر', ['8 ونصف كيلومتر=8.5 kilometer']],
    ['ru', '3 часа с половиной', ['3 часа с половиной=3.5 hour']],
    ['en', 'three hours and a half', ['three hours and a half=3.5 hour']],
    ['en', '2 hours and half the day', ['2 hours=2 hour', 'half=0.5']],
    ['en', '5 metres and a quarter of the width', ['5 metres=5 meter', 'quarter=0.25']],
    ['en', '6 ft 3 in, 6 feet, 6 inches', ['6 ft 3 in=6.25 foot', '6 feet, 6 inches=6.5 foot']],
    ['en', 'six foot three', ['six foot three=6.25 foot']],
    ['en', '6\'3", 5’ 9” and 6′ 6″', ['6\'3"=6.25 foot', '5’ 9”=5.75 foot', '6′ 6″=6.5 foot']],
    ['en', '12 stone 7 lb, 3 lb 8 oz', ['12 stone 7 lb=12.5 stone', '3 lb 8 oz=3.5 pound']],
    ['ru', 'рост 1 м 78 см, вес 3 кг 500 г', ['1 м 78 см=1.78 meter', '3 кг 500 г=3.5 kilogram']],
    ['ru', 'Она весит 5 кг 300 г.', ['5 кг 300 г.=5.3 kilogram']],
    ['ar', '5 كيلومترات و300 متر', ['5 كيلومترات=5 kilometer', '300 متر=300 meter']],
    [
      'en',
      '5 km and 300 m; 2 m, 50 cm',
      ['5 km=5 kilometer', '300 m=300 meter', '2 m=2 meter', '50 cm=50 centimeter'],
    ],
    ['en', '1 hour and 30 minutes', ['1 hour and 30 minutes=1.5 hour']],
    ['en', '6 feet 20 inches', ['6 feet=6 foot', '20 inches=20 inch']],
    ['ru', '6 футов 3 дюйма', ['6 футов 3 дюйма=6.25 foot']],
    ['ar', '6 أقدام و3 بوصات', ['6 أقدام و3 بوصات=6.25 foot']],
    ['ar', 'قدمين و6 بوصات', ['قدمين و6 بوصات=2.5 foot']],
    ['en', '5 ft 4 1/2 in', ['5 ft 4 1/2 in=5.375 foot']],
    ['de', '1 Stunde 30 Minuten', ['1 Stunde 30 Minuten=1.5 hour']],
    ['ar', '0.6 MPa (6 bar), 17 kg', ['0.6 MPa=0.6 megapascal', '6 bar=6 bar', '17 kg=17 kilogram']],
    [
      'en',
      '12 Nm (8.9 lbf·ft), 500 nm',
      ['12 Nm=12 newton-meter', '8.9 lbf·ft=8.9 pound-force-foot', '500 nm=500 nanometer'],
    ],
    [
      'ru',
      '12 Н·м, 1500 об/мин, 65 дБ',
      ['12 Н·м=12 newton-meter', '1500 об/мин=1500 revolution-per-minute', '65 дБ=65 decibel'],
    ],
    ['ar', '12 نيوتن متر، 5 أمبير', ['12 نيوتن متر=12 newton-meter', '5 أمبير=5 ampere']],
    ['de', '3 mA, 1500 U/min', ['3 mA=3 milliampere', '1500 U/min=1500 revolution-per-minute']],
    [
      'en',
      'up 130 basis points (1.3 pp)',
      ['130 basis points=130 basis-point', '1.3 pp=1.3 percentage-point'],
    ],
    ['ru', 'на 1,3 п. п.', ['1,3 п. п.=1.3 percentage-point']],
    [
      'en',
      'KZT 28 billion, 5 Tunisian dinars',
      ['KZT 28 billion=28000000000 KZT', '5 Tunisian dinars=5 TND'],
    ],
    [
      'ru',
      '28 млрд тенге, 5 тунисских динаров',
      ['28 млрд тенге=28000000000 KZT', '5 тунисских динаров=5 TND'],
    ],
    ['ar', '541.2 تنغي و30 دينارا تونسيا', ['541.2 تنغي=541.2 KZT', '30 دينارا تونسيا=30 TND']],
    ['en', 'fell to -10 °C, pages 5 -10', ['-10 °C=-10 celsius', '5=5', '10=10']],
    ['ru', 'от –5 до –10 °C', ['–5=-5', '–10 °C=-10 celsius']],
    ['it', 'Ne ho 5 ma non bastano', ['5=5']],
    ['hu', '5 db alma, 65 dB', ['5=5', '65 dB=65 decibel']],
    ['ar', 'متراً و20 سنتيمتراً', ['متراً و20 سنتيمتراً=1.2 meter']],
    ['ar', 'ساعة وعشرين دقيقة', ['ساعة وعشرين دقيقة=1.33333333333333 hour']],
    ['ar', 'متران و20 سم', ['متران و20 سم=2.2 meter']],
    ['ru', 'час двадцать минут', ['час двадцать минут=1.33333333333333 hour']],
    ['en', 'an hour and 20 minutes', ['hour and 20 minutes=1.33333333333333 hour']],
    ['en', '60 km per hour 20 minutes', ['60 km per hour=60 kilometer-per-hour', '20 minutes=20 minute']],
    ['en', 'in feet, 2 inches', ['2 inches=2 inch']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
