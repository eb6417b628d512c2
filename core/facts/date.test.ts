import { describe, expect, it } from 'vitest';
import { extractFacts, valueText, type DateValue } from './index.ts';

function read(lang: string, text: string): string[] {
  return extractFacts(text, lang)
    .filter(({ value }) => value.kind === 'date')
    .map(({ value, start, end }) => `${text.slice(start, end)}=${valueText(value)}`);
}

describe('days', () => {
  it.each([
    ['en', 'on November 9, 2020', ['November 9, 2020=2020-11-09']],
    ['en', 'the 3rd of November', ['3rd of November=--11-03']],
    ['en', '9 Nov. 2020', ['9 Nov. 2020=2020-11-09']],
    ['en', '2020-11-09 and 9.11.2020', ['2020-11-09=2020-11-09', '9.11.2020=2020-11-09']],
    ['ru', '9-го ноября 2020 года', ['9-го ноября 2020 года=2020-11-09']],
    ['ru', 'девятого ноября', ['девятого ноября=--11-09']],
    ['ru', 'в ноябре 2020 г.', ['ноябре 2020 г.=2020-11']],
    ['ar', '9 نوفمبر/تشرين الثاني 2020', ['9 نوفمبر/تشرين الثاني 2020=2020-11-09']],
    ['ar', '11 يناير (كانون الثاني) 2021', ['11 يناير (كانون الثاني) 2021=2021-01-11']],
    ['ar', 'الثالث من تشرين الثاني', ['الثالث من تشرين الثاني=--11-03']],
    ['ar', '١٣ جانفي ٢٠٢١', ['١٣ جانفي ٢٠٢١=2021-01-13']],
    ['ar', 'في تموز من عام 1918', ['تموز من عام 1918=1918-07']],
    ['en', '16-20 January', ['16=--01-16', '20 January=--01-20']],
    ['ru', 'с 16 по 20 января', ['16=--01-16', '20 января=--01-20']],
    ['de', 'am 9. November 2020', ['9. November 2020=2020-11-09']],
    ['fr', 'le 9 novembre 2020', ['9 novembre 2020=2020-11-09']],
    ['es', 'el 9 de noviembre de 2020', ['9 de noviembre de 2020=2020-11-09']],
    ['ko', '2020년 3월 5일에, 3월부터는', ['2020년 3월 5일=2020-03-05', '3월=--03']],
    ['ko', '5월 5일간', ['5월=--05']],
    ['zh', '3月来了', ['3月=--03']],
    ['uk', '9 листопада 2020 року', ['9 листопада 2020 року=2020-11-09']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

describe('periods', () => {
  it.each([
    ['en', 'in the 1960s, the 16th century', ['1960s=1960s', '16th century=C16']],
    ['ru', 'в 1960-х годах, XVI век', ['1960-х годах=1960s', 'XVI век=C16']],
    ['ar', 'ستينيات القرن الماضي، القرن السادس عشر', ['ستينيات القرن الماضي=1960s', 'القرن السادس عشر=C16']],
    ['ru', 'в XIX–XX вв.', ['XIX=C19', 'XX вв.=C20']],
    ['en', 'the third century BCE', ['third century=C-3']],
    ['ru', 'в 2013 году', ['2013 году=2013']],
    ['ar', 'عام 2013', ['2013=2013']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it('reads the end of September as a part of it', () => {
    const [fact] = extractFacts('at the end of September 2020', 'en');
    expect(fact?.value).toMatchObject({ month: 9, year: 2020, part: 'end' });
  });
});

describe('weekdays', () => {
  const days = (lang: string, text: string, dateline: string): readonly string[] | undefined =>
    extractFacts(text, lang, { dateline })
      .map(({ value }) => value as DateValue)
      .find(({ weekday }) => weekday !== undefined)?.days;

  it('counts last Monday from the dateline', () => {
    expect(days('en', 'Last Monday, talks were held', '2021-01-13')).toEqual(['2021-01-11']);
    expect(days('ru', 'в прошлый понедельник', '2021-01-13')).toEqual(['2021-01-11']);
    expect(days('ar', 'يوم الاثنين الماضي', '2021-01-13')).toEqual(['2021-01-11']);
  });

  it('does not take the environment for a Wednesday', () => {
    const certainty = extractFacts('окружающей среды', 'ru')[0]?.certainty ?? 0;
    expect(certainty).toBeLessThan(0.5);
    expect(extractFacts('в среду', 'ru')[0]?.certainty).toBeGreaterThan(0.9);
  });
});

describe('what dates leave open', () => {
  it('takes the night of a day for two days', () => {
    const [fact] = extractFacts('в ночь на 10 ноября 2020 года', 'ru');
    expect(fact?.value).toMatchObject({ days: ['2020-11-09', '2020-11-10'] });
  });

  it('refuses days that no calendar has', () => {
    expect(read('en', '31 February 2020')).not.toContain('31 February 2020=2020-02-31');
  });
});

describe('decades and centuries', () => {
  it.each([
    ['ru', 'в 1960-х', '1960s'],
    ['ar', 'ستينيات القرن الماضي', '1960s'],
    ['ar', 'الستينيات', '60s'],
    ['ar', 'السبعينيات من القرن الماضي', '1970s'],
    ['ru', 'шестидесятые годы XX века', '1960s'],
    ['ru', 'в 60-х годах прошлого века', '1960s'],
    ['ru', 'в 30-е годы XIX века', '1830s'],
    ['en', 'the sixties of the last century', '1960s'],
    ['en', 'the 1960s', '1960s'],
    ['en', "the '60s", '60s'],
    ['ru', 'XVI век', 'C16'],
    ['ru', 'в XVI веке', 'C16'],
    ['ar', 'القرن السادس عشر', 'C16'],
    ['ar', 'القرن الـ19', 'C19'],
    ['ar', 'مطلع القرن الـ 19', 'C19'],
    ['en', 'the 16th century', 'C16'],
    ['ru', 'III век до н. э.', 'C-3'],
    ['de', 'im 19. Jahrhundert', 'C19'],
    ['de', 'die 1960er Jahre', '1960s'],
    ['fr', 'au XVIe siècle', 'C16'],
    ['fr', 'au Ve siècle', 'C5'],
    ['es', 'en el siglo XVI', 'C16'],
  ])('%s: %s is %s', (lang, text, expected) => {
    const facts = extractFacts(text, lang, { dateline: '2021-01-13' });
    expect(facts.map(({ value }) => valueText(value))).toEqual([expected]);
  });
});

describe('months of the Levant and the Maghreb, other calendars', () => {
  it.each([
    ['ar', 'حزيران 2020', '2020-06'],
    ['ar', '5 جويلية 1962', '1962-07-05'],
    ['ar', 'أوت 2020', '2020-08'],
    ['ar', '9 نوفمبر (تشرين الثاني) 2020', '2020-11-09'],
    ['ar', '1 رمضان 1442 هـ', '1442-09-01 islamic'],
    ['ar', 'عام 1442هـ', '1442 islamic'],
    ['ar', '20/9/1442 هـ', '1442-09-20 islamic'],
    ['ar', '20/9/1442', '1442-09-20 islamic'],
    ['ar', '1442/9/30هـ', '1442-09-30 islamic'],
    ['ar', 'عام 300 للهجرة', '0300 islamic'],
    ['ar', '12/5/1402 هـ.ش', '1402-05-12 persian'],
    ['ar', '20/9/2021', '2021-09-20'],
    ['en', '20/9/1442 AH', '1442-09-20 islamic'],
    ['en', 'AH 1442', '1442 islamic'],
    ['en', '1442 AH', '1442 islamic'],
    ['en', '12/5/1402 SH', '1402-05-12 persian'],
    ['ru', '20.09.1442 г. х.', '1442-09-20 islamic'],
    ['ru', 'в 1442 году хиджры', '1442 islamic'],
    ['ru', '12.05.1402 по солнечной хиджре', '1402-05-12 persian'],
    ['fa', '۱۴۰۲/۵/۳۱', '1402-05-31 persian'],
    ['fa', '۱۴۰۲/۵/۱۲ ه‍.ش.', '1402-05-12 persian'],
    ['fa', 'سال ۱۴۰۲', '1402 persian'],
    ['fa', '۲۰۲۳/۵/۱۲', '2023-05-12'],
    ['uk', '1442 року хіджри', '1442 islamic'],
    ['de', '1442 n. H.', '1442 islamic'],
    ['fr', '1442 AH', '1442 islamic'],
    ['fa', '۱۳ فروردین ۱۴۰۰', '1400-01-13 persian'],
  ])('%s: %s is %s', (lang, text, expected) => {
    expect(extractFacts(text, lang).map(({ value }) => valueText(value))).toEqual([expected]);
  });
});

describe('parts of a month, nights, days counted from the dateline', () => {
  it.each([
    ['en', 'the end of September', { month: 9, part: 'end' }],
    ['ru', 'в конце сентября', { month: 9, part: 'end' }],
    ['ar', 'نهاية سبتمبر', { month: 9, part: 'end' }],
    ['en', 'the night of 10 November', { days: ['--11-09', '--11-10'] }],
    ['ru', 'в ночь на 10 ноября', { days: ['--11-09', '--11-10'] }],
    ['ar', 'ليلة 10 نوفمبر', { days: ['--11-09', '--11-10'] }],
    ['ru', 'в ночь с 9 на 10 ноября 2020 года', { days: ['2020-11-09', '2020-11-10'] }],
    ['en', 'the night of November 9–10', { days: ['--11-09', '--11-10'] }],
    ['en', 'the night between 9 and 10 November', { days: ['--11-09', '--11-10'] }],
    ['ar', 'ليلة التاسع إلى العاشر من نوفمبر', { days: ['--11-09', '--11-10'] }],
    ['de', 'in der Nacht vom 9. auf den 10. November', { days: ['--11-09', '--11-10'] }],
    ['fr', 'dans la nuit du 9 au 10 novembre', { days: ['--11-09', '--11-10'] }],
    ['es', 'en la noche del 9 al 10 de noviembre', { days: ['--11-09', '--11-10'] }],
    ['en', 'last Monday', { weekday: 1, days: ['2021-01-11'] }],
    ['ru', 'в прошлый понедельник', { weekday: 1, days: ['2021-01-11'] }],
    ['en', 'tomorrow', { year: 2021, month: 1, day: 14 }],
    ['ru', 'вчера', { year: 2021, month: 1, day: 12 }],
    ['ar', 'غدا', { year: 2021, month: 1, day: 14 }],
  ])('%s: %s', (lang, text, expected) => {
    const facts = extractFacts(text, lang, { dateline: '2021-01-13' });
    expect(facts.map(({ value }) => value)).toMatchObject([expected]);
  });
});

describe('years with their era', () => {
  it.each([
    ['en', 'in 300 BC', ['300 BC=-0299']],
    ['en', 'around 44 BCE', ['44 BCE=-0043']],
    ['en', 'in AD 79', ['AD 79=0079']],
    ['en', '500–300 BC', ['500=-0499', '300 BC=-0299']],
    ['en', '10,000 BC', ['10,000 BC=-9999']],
    ['en', '15 March 44 BC', ['15 March 44 BC=-0043-03-15']],
    ['ru', '300 до н. э.', ['300 до н. э.=-0299']],
    ['ru', 'в 300 г. до н.э.', ['300 г. до н.э.=-0299']],
    ['ru', 'в 79 году н. э.', ['79 году н. э.=0079']],
    ['ru', '15 марта 44 года до н. э.', ['15 марта 44 года до н. э.=-0043-03-15']],
    ['ar', '300 قبل الميلاد', ['300 قبل الميلاد=-0299']],
    ['ar', 'عام ٣٠٠ ق.م', ['٣٠٠ ق.م=-0299']],
    ['ar', 'عام 79 م', ['79 م=0079']],
    ['en', 'in three hundred BC', ['three hundred BC=-0299']],
    ['en', 'in 753 before the common era', ['753 before the common era=-0752']],
    ['ru', 'в сорок четвёртом году до н. э.', ['сорок четвёртом году до н. э.=-0043']],
    ['ru', 'в 44 году до Христа', ['44 году до Христа=-0043']],
    ['ar', 'سنة ثلاثمائة قبل الميلاد', ['ثلاثمائة قبل الميلاد=-0299']],
    ['ar', 'عام 44 قبل المسيح', ['44 قبل المسيح=-0043']],
    ['uk', '300 р. до н. е.', ['300 р. до н. е.=-0299']],
    ['fa', '۳۰۰ پیش از میلاد', ['۳۰۰ پیش از میلاد=-0299']],
    ['de', 'um 300 v. Chr.', ['300 v. Chr.=-0299']],
    ['fr', 'vers 300 av. J.-C.', ['300 av. J.-C.=-0299']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', '3,000 ad campaigns'],
    ['ar', 'على ارتفاع 300 م'],
    ['ru', 'заняло 300 мест'],
  ])('%s: no year in: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});

describe('parts of decades and centuries', () => {
  it.each([
    ['en', 'in the mid-1990s', { decade: 1990, part: 'middle' }],
    ['en', 'the end of the 1990s', { decade: 1990, part: 'end' }],
    ['en', 'the late 19th century', { century: 19, part: 'end' }],
    ['ru', 'середина 1990-х', { decade: 1990, part: 'middle' }],
    ['ru', 'начало 60-х', { decade: 60, part: 'start' }],
    ['ru', 'в конце XIX века', { century: 19, part: 'end' }],
    ['ar', 'منتصف التسعينيات', { decade: 90, part: 'middle' }],
    ['ar', 'أواخر القرن التاسع عشر', { century: 19, part: 'end' }],
  ])('%s: %s', (lang, text, expected) => {
    expect(extractFacts(text, lang).map(({ value }) => value)).toMatchObject([expected]);
  });

  it.each([
    ['en', 'at the end of September', { month: 9, part: 'end' }],
    ['ru', 'в середине сентября', { month: 9, part: 'middle' }],
    ['ar', 'مطلع سبتمبر', { month: 9, part: 'start' }],
  ])('%s: %s', (lang, text, expected) => {
    expect(extractFacts(text, lang).map(({ value }) => value)).toMatchObject([expected]);
  });
});
