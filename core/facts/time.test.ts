import { describe, expect, it } from 'vitest';
import { extractFacts, valueText } from './index.ts';

function read(lang: string, text: string): string[] {
  return extractFacts(text, lang)
    .filter(({ value }) => value.kind === 'time')
    .map(({ value, start, end }) => `${text.slice(start, end)}=${valueText(value)}`);
}

describe('times of day', () => {
  it.each([
    ['en', 'at 7.55am and 5 p.m.', ['7.55am=07:55', '5 p.m.=17:00']],
    ['en', '12:00 GMT, 1200 GMT', ['12:00 GMT=12:00 GMT', '1200 GMT=12:00 GMT']],
    ['ru', 'в 5 часов утра, в 14:30', ['5 часов утра=05:00', '14:30=14:30']],
    ['ru', 'в 1:30 500 человек вышли, карта 1:50 000', ['1:30=01:30']],
    ['ar', 'الساعة 5 صباحا، الساعة ١٢:٠٠', ['الساعة 5 صباحا=05:00', 'الساعة ١٢:٠٠=12:00']],
    ['ar', 'الساعة 8 مساء', ['الساعة 8 مساء=20:00']],
    ['fr', 'à 14 h 30', ['14 h 30=14:30']],
    ['de', 'um 8 Uhr, um 14:30 Uhr', ['8 Uhr=08:00', '14:30 Uhr=14:30']],
    ['de', 'um 8 Uhr abends', ['8 Uhr abends=20:00']],
    ['fr', 'à 8 heures du soir, 3 heures de route', ['8 heures du soir=20:00']],
    ['es', 'a las 9 de la noche', ['9 de la noche=21:00']],
    ['es', 'a las cuatro menos cuarto de la tarde', ['cuatro menos cuarto de la tarde=15:45']],
    ['it', 'alle quattro meno un quarto', ['quattro meno un quarto=03:45']],
    [
      'de',
      'um Viertel nach drei, um Viertel vor vier',
      ['Viertel nach drei=03:15', 'Viertel vor vier=03:45'],
    ],
    ['de', 'um ein Viertel vor drei Jahren', []],
    ['nl', 'half vier, kwart over drie', ['half vier=03:30', 'kwart over drie=03:15']],
    ['sv', 'halv fyra, kvart i fyra', ['halv fyra=03:30', 'kvart i fyra=03:45']],
    ['ko', '오후 9시 30분에, 오전 9시에', ['오후 9시 30분=21:30', '오전 9시=09:00']],
    ['ko', '저녁 7시 반에, 3시간 20분', ['저녁 7시 반=19:30']],
    [
      'zh',
      '下午三点开始，晚上八点半，十二点三十分',
      ['下午三点=15:00', '晚上八点半=20:30', '十二点三十分=12:30'],
    ],
    ['zh', '三点建议，两三点意见', []],
    ['ja', '午後三時二十分、三時間', ['午後三時二十分=15:20']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', '10:00–13:00, 14:30-17:00', ['10:00=10:00', '13:00=13:00', '14:30=14:30', '17:00=17:00']],
    ['en', '10–11 a.m.', ['10=10:00', '11 a.m.=11:00']],
    ['en', 'from 8 to 11:30 p.m.', ['8=20:00', '11:30 p.m.=23:30']],
    ['en', 'from 11 to 2 p.m.', ['11=11:00', '2 p.m.=14:00']],
    ['en', '10 to 12 people, 9-11 days', []],
    ['ru', 'с 9 до 11 утра', ['9=09:00', '11 утра=11:00']],
    ['ar', 'من الساعة 8 صباحاً إلى 6 مساءً', ['الساعة 8 صباحاً=08:00', '6 مساءً=18:00']],
    ['ar', 'من الثامنة حتى الحادية عشرة مساء', ['الثامنة=20:00', 'الحادية عشرة مساء=23:00']],
    ['de', 'von 10–13 Uhr', ['10=10:00', '13 Uhr=13:00']],
  ])('%s: spans of hours: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['zh', '晚上12点，晚上8点', ['晚上12点=00:00', '晚上8点=20:00']],
    ['zh', '凌晨12点10分至中午11时30分', ['凌晨12点10分=00:10', '中午11时30分=11:30']],
    ['zh', '早8点至中午1点', ['早8点=08:00', '中午1点=13:00']],
    ['ja', '深夜1時から夜9時', ['夜1時=01:00', '夜9時=21:00']],
    ['zh', '上午10点至下午1点开放', ['上午10点=10:00', '下午1点=13:00']],
    ['zh', '晚上8点半，3点钟', ['晚上8点半=20:30', '3点钟=03:00']],
    ['zh', '2020年11月9日下午3时20分', ['下午3时20分=15:20']],
    ['zh', '有3点理由，用了3小时', []],
    ['ja', '午後3時20分から15時まで', ['午後3時20分=15:20', '15時=15:00']],
    ['ja', '夜8時半、3時間', ['夜8時半=20:30']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'We met at noon, not at midnight.', ['noon=12:00', 'midnight=00:00']],
    ['en', '12 noon, 12 midnight', ['12 noon=12:00', '12 midnight=00:00']],
    ['ru', 'в полдень, ближе к полуночи', ['полдень=12:00', 'полуночи=00:00']],
    ['ar', 'عند الظهر وقبل منتصف الليل', ['الظهر=12:00', 'منتصف الليل=00:00']],
    ['uk', 'опівночі', ['опівночі=00:00']],
  ])('%s: noon and midnight: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['السادسة إلا ربعًا', ['السادسة إلا ربعًا=05:45']],
    ['السابعة مساء', ['السابعة مساء=19:00']],
    ['في السابعة والنصف مساءً', ['السابعة والنصف مساءً=19:30']],
    ['السابعة والربع صباحًا', ['السابعة والربع صباحًا=07:15']],
    ['الساعة الثامنة وعشر دقائق', ['الساعة الثامنة وعشر دقائق=08:10']],
    ['السابعة من مساء الاثنين', ['السابعة من مساء=19:00']],
    ['الحادية عشرة مساء', ['الحادية عشرة مساء=23:00']],
    ['الثامنة إلا ربعًا صباحًا', ['الثامنة إلا ربعًا صباحًا=07:45']],
    ['الواحدة ظهرا', ['الواحدة ظهرا=13:00']],
  ])('hours in Arabic words: %s', (text, expected) => {
    expect(read('ar', text)).toEqual(expected);
  });

  it.each([
    ['en', 'at half past seven in the evening', ['half past seven in the evening=19:30']],
    ['en', 'a quarter to eight', ['quarter to eight=07:45']],
    ['en', 'quarter past 9 pm', ['quarter past 9 pm=21:15']],
    ['ru', 'Приходи к полвосьмого.', ['полвосьмого=07:30']],
    ['ru', 'в полпервого ночи', ['полпервого ночи=00:30']],
    ['ru', 'в пол-одиннадцатого', ['пол-одиннадцатого=10:30']],
    ['ru', 'в половине восьмого вечера', ['половине восьмого вечера=19:30']],
    ['ru', 'без четверти восемь утра', ['без четверти восемь утра=07:45']],
    ['ru', 'четверть девятого', ['четверть девятого=08:15']],
    ['ru', 'в половине четвёртого он ушёл', ['половине четвёртого=03:30']],
    ['de', 'um halb vier', ['halb vier=03:30']],
    ['de', 'um halb eins', ['halb eins=12:30']],
    ['ru', 'в половине первого ночи', ['половине первого ночи=00:30']],
  ])('%s: halves and quarters: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'up by a quarter to three per cent'],
    ['en', 'a quarter to a third of them'],
    ['ru', 'в половине первого тайма'],
    ['ru', 'в половине первого года'],
    ['ru', 'без четверти часа'],
    ['ru', 'в любой час дня и ночи'],
    ['ru', 'в этот час ночи'],
    ['ru', 'в первый час дня'],
    ['ar', 'آلام الظهر'],
    ['ar', 'للمرة السابعة'],
    ['ar', 'في الدقيقة السابعة'],
    ['ru', 'после полудня'],
    ['en', 'in the afternoon'],
  ])('%s: no time in: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it('keeps a duration apart', () => {
    expect(read('ru', 'ехали 5 часов')).toEqual([]);
    expect(read('en', 'it took 5 hours')).toEqual([]);
  });
});

describe('time zones', () => {
  const offsets = (lang: string, text: string): (number | undefined)[] =>
    extractFacts(text, lang).flatMap(({ value }) =>
      value.kind === 'time' ? [...(value.offsets ?? [undefined])] : [],
    );

  it.each([
    ['en', 'at 12:00 GMT', [0]],
    ['en', 'at 10:00 (UTC+3)', [180]],
    ['en', 'at 10:00 UTC-5', [-300]],
    ['en', 'at 3 p.m. Moscow time', [180]],
    ['en', 'at 10:00 ET', [undefined]],
    ['en', 'at 10:00 CST', [-360, 480, -300]],
    ['ru', 'в 10:00 по пекинскому времени', [480]],
    ['ru', 'в 15:00 мск', [180]],
    ['ru', 'в 15:00 по московскому времени', [180]],
    ['ru', 'в 15:00 по местному времени', [undefined]],
    ['ar', 'الساعة 12:00 بتوقيت غرينتش', [0]],
    ['ar', 'الساعة 12:00 بتوقيت مكة المكرمة', [180]],
  ])('%s: %s', (lang, text, expected) => {
    expect(offsets(lang, text)).toEqual(expected);
  });
});
