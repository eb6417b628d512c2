import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../facts/index.ts';
import { toAsciiDigits } from '../../text/digits.ts';
import { fixed, fixes, issuesOf, rowsOf } from '../testing.ts';
import { rewriteDate } from './date.ts';

/** The date of a text, which is nothing but a date. */
function dateOf(text: string, lang: string) {
  const fact = extractFacts(text, lang).find(({ value }) => value.kind === 'date');
  if (fact?.value.kind !== 'date') throw new Error(`no date: ${text}`);
  return fact.value;
}

describe('a date is rewritten as it is written', () => {
  it.each([
    ['en', '20 January', '30 January', '30 January'],
    ['en', 'January 20', '30 January', 'January 30'],
    ['en', 'January 20, 2021', '30 January 2022', 'January 30, 2022'],
    ['en', '22nd of March', '3 March', '3rd of March'],
    ['en', 'Sept 5, 2020', '5 January 2020', 'Jan 5, 2020'],
    ['en', '9 NOVEMBER 2020', '9 December 2020', '9 DECEMBER 2020'],
    ['ru', '9 ноября 2020 года', '10 December 2020', '10 декабря 2020 года'],
    ['ru', '09.11.2020', '5 December 2020', '05.12.2020'],
    ['ru', 'декабрь 2020', 'November 2020', 'ноябрь 2020'],
    ['ru', 'в июле 2020 года', 'June 2020', 'в июне 2020 года'],
    ['ru', 'в августе 2020', 'May 2020', 'в мае 2020'],
    ['ar', '9 نوفمبر/تشرين الثاني 2020', '10 December 2020', '10 ديسمبر/كانون الأول 2020'],
    ['ar', '15 حزيران', '15 May', '15 أيار'],
    ['ar', '٤ مارس ٢٠٢٤', '5 March 2024', '5 مارس 2024'],
    ['de', '3. Oktober 1990', '3 November 1990', '3. November 1990'],
    ['en', 'Monday', 'Tuesday', 'Tuesday'],
  ])('%s: %s as %s is %s', (lang, old, other, written) => {
    const value = dateOf(other, 'en');
    expect(rewriteDate(toAsciiDigits(old), dateOf(old, lang), value, lang)).toBe(written);
  });

  it.each([
    ['en', '05/05/2020', '6 May 2020'],
    ['en', 'the 1960s', '9 May 1970'],
  ])('%s: %s stays, since nobody can tell how', (lang, old, other) => {
    expect(rewriteDate(old, dateOf(old, lang), dateOf(other, 'en'), lang)).toBeUndefined();
  });
});

describe('a day of another calendar is told in the one that stands there', () => {
  it.each([
    ['en', '14 April 2021', 'ar', 'حدث ذلك في 20 ربيع الأول 1442 هـ.', 'حدث ذلك في 2 رمضان 1442 هـ.'],
    ['en', '6 November 2020', 'ar', 'حدث ذلك في ٢١ رمضان ١٤٤٢.', 'حدث ذلك في ٢٠ ربيع الأول ١٤٤٢.'],
    ['en', '14 April 2021', 'fa', 'این در ۲۰ اسفند ۱۴۰۰ رخ داد.', 'این در ۲۵ فروردین ۱۴۰۰ رخ داد.'],
    ['en', '14 April 2021', 'ar', 'حدث ذلك في 20/9/1442 هـ.', 'حدث ذلك في 2/9/1442 هـ.'],
    ['en', '14 April 2021', 'ru', 'Это было 5 шавваля 1442 года.', 'Это было 2 рамадана 1442 года.'],
    ['ar', '٢٠ ربيع الأول ١٤٤٢', 'ru', 'Это было 14 мая 2021 года.', 'Это было 6 ноября 2020 года.'],
    ['ru', '6 ноября 2020 года', 'en', 'It was on Ramadan 20, 1442.', "It was on Rabi' al-Awwal 20, 1442."],
    ['fa', '۲۰ اسفند ۱۴۰۰', 'ar', 'حدث ذلك في ٢٠ رمضان ١٤٤٢.', 'حدث ذلك في ٨ شعبان ١٤٤٣.'],
    // which day it is nobody knows without the year
    ['en', '14 April', 'ar', 'حدث ذلك في 20 رمضان 1442 هـ.', 'حدث ذلك في 20 رمضان 1442 هـ.'],
  ])('%s: %s in %s: %s', (other, date, lang, text, written) => {
    expect(fixed('date', rowsOf({ [other]: `${date}.`, [lang]: text }))).toContain(written);
  });

  const OTHERS = [
    ['ar', 'حدث ذلك في 20 رمضان 1442 هـ.'],
    ['fa', 'این در ۲۰ اسفند ۱۴۰۰ رخ داد.'],
    ['ru', 'Это было 5 шавваля 1442 года.'],
    ['en', 'It was on 5 Mordad 1400.'],
  ] as const;

  it('and then agrees', () => {
    const days = fc.date({ min: new Date('1940-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...OTHERS), (day, [lang, text]) => {
        const german = day.toLocaleDateString('de', { dateStyle: 'long', timeZone: 'UTC' });
        const rows = rowsOf({ de: `Das war am ${german}.`, [lang]: text });
        const offered = fixes('date', rows);
        expect(offered.length).toBe(issuesOf('date', rows).length * 2);
        for (const one of offered) expect(issuesOf('date', one.rows)).toEqual([]);
      }),
    );
  });
});

describe('an amount is rewritten with its marks', () => {
  it.each([
    ['ru', 'Это стоило 48,5 млн евро.', 'en', 'It cost 48.7 million euros.', 'Это стоило 48,7 млн евро.'],
    [
      'ar',
      'بلغت الكلفة 48,5 مليون يورو.',
      'en',
      'It cost 48.7 million euros.',
      'بلغت الكلفة 48,7 مليون يورو.',
    ],
    ['ar', 'جاء ١٬٩٦٠ جنديًا.', 'en', '1,690 soldiers came.', 'جاء ١٬٦٩٠ جنديًا.'],
    ['ru', 'Пришли 1960 солдат.', 'en', '1,690 soldiers came.', 'Пришли 1690 солдат.'],
    ['en', 'There were 1,960 of them.', 'ru', 'Их было 12 690.', 'There were 12,690 of them.'],
    ['ru', 'Это 2,25 млн евро.', 'en', 'It is 2.25 billion euros.', 'Это 2,25 млрд евро.'],
    ['ar', 'هذا 2,25 مليار يورو.', 'en', 'It is 2.25 million euros.', 'هذا 2,25 مليون يورو.'],
    ['en', 'It is 2.25 million euros.', 'ru', 'Это 2,25 млрд евро.', 'It is 2.25 billion euros.'],
    ['ru', 'Это 38,50 евро.', 'en', 'It is €35.80.', 'Это 35,80 евро.'],
    ['en', 'It cost $2.', 'ru', 'Это стоило 3,70 доллара.', 'It cost $3.70.'],
    ['en', 'It is US$2.25 million.', 'ru', 'Это 2,25 млрд долларов.', 'It is US$2.25 billion.'],
    [
      'en',
      'It owes $1,234,567,890,123.',
      'ru',
      'Долг: 1 234 567 809 123 доллара.',
      'It owes $1,234,567,809,123.',
    ],
  ])('%s: %s', (lang, text, other, otherText, written) => {
    const rows = rowsOf({ [other]: otherText, [lang]: text });
    const texts = [...fixed('number', rows), ...fixed('quantity', rows)];
    expect(texts).toContain(written);
  });
});

describe('an amount is left as it is', () => {
  it.each([
    ['ru', 'Бежали от 30 до 40 тысяч человек.', 'en', '30 to 40 million people fled.'],
    ['en', 'About 40 million people fled.', 'ru', 'Бежали 7 тыс. человек.'],
    ['en', 'He left last Monday.', 'ru', 'Он уедет в следующий вторник.'],
    ['ar', 'حدث ذلك قبل 3 أيام.', 'en', 'It was 2 days before.'],
    ['ru', 'Открыто с 9 до 21 часа.', 'en', 'Open 9 a.m. to 6 p.m.'],
    ['en', 'The term is three (3) years.', 'ru', 'Срок — четыре (4) года.'],
    ['ru', 'Это длится 2,5 часа.', 'en', 'It lasts 1 hour 20 minutes.'],
    ['fr', 'Il faisait 12–15 °F.', 'en', 'It was 20–25 °C.'],
  ])('%s: %s', (lang, text, other, otherText) => {
    const rows = rowsOf({ [other]: otherText, [lang]: text });
    for (const name of ['number', 'quantity', 'time', 'date'] as const) {
      const own = fixes(name, rows).flatMap((one) =>
        one.rows[0]!.cells[1]!.segments.map((part) => part.text),
      );
      expect(own.filter((one) => one !== text)).toEqual([]);
    }
  });
});

describe('a quantity is converted into the unit that stands there', () => {
  it.each([
    ['The road is 5 miles long.', 'ru', 'Длина дороги — 10 км.', 'Длина дороги — 8 км.'],
    ['The road is 20 miles long.', 'ru', 'Длина дороги — 10 километров.', 'Длина дороги — 32 километра.'],
    ['It is about 20 miles.', 'ru', 'Это около 10 километров.', 'Это около 32 километров.'],
    [
      'It is 3 million miles away.',
      'ru',
      'Это в 10 млн километров отсюда.',
      'Это в 4,8 млн километров отсюда.',
    ],
    ['The road is 3 miles long.', 'ar', 'طول الطريق ١٠ كم.', 'طول الطريق ٤٫٨ كم.'],
    ['It was 20 °C outside.', 'fr', 'Il faisait 50 °F dehors.', 'Il faisait 68 °F dehors.'],
    [
      'The area is 50,000 sq km.',
      'de',
      'Die Fläche beträgt 9.000 Quadratmeilen.',
      'Die Fläche beträgt 19.000 Quadratmeilen.',
    ],
    ['He drove 800 km/h.', 'es', 'Iba a 300 millas por hora.', 'Iba a 500 millas por hora.'],
    ['He is 6 ft 2 in tall.', 'ru', 'Его рост 150 см.', 'Его рост 188 см.'],
    ['At night it was −20 °C.', 'ru', 'Ночью было −30 °F.', 'Ночью было −4 °F.'],
    // nobody knows how frost is told
    ['At night it was −20 °C.', 'ru', 'Ночью было 30 °F.', 'Ночью было 30 °F.'],
    // gallons and tons differ between countries
    ['It holds 5 gallons.', 'de', 'Es fasst 30 Liter.', 'Es fasst 30 Liter.'],
  ])('%s in %s: %s', (en, lang, text, written) => {
    expect(fixed('quantity', rowsOf({ en, [lang]: text }))).toContain(written);
  });

  it('in brackets as well, as exactly as it is there', () => {
    const rows = rowsOf({ en: 'It flew at 800 km/h (597 mph).' });
    expect(fixed('quantity', rows)).toEqual(['It flew at 800 km/h (497 mph).']);
  });

  const UNITS = [
    ['miles', 'км'],
    ['feet', 'м'],
    ['acres', 'га'],
    ['pounds', 'кг'],
    ['mph', 'км/ч'],
    ['°F', '°C'],
  ] as const;

  it('and then agrees', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom(...UNITS),
        (amount, wrong, [unit, other]) => {
          const rows = rowsOf({
            en: `This is ${amount} ${unit} or so.`,
            ru: `Это ${wrong} ${other} или так.`,
          });
          for (const one of fixes('quantity', rows)) expect(issuesOf('quantity', one.rows)).toEqual([]);
        },
      ),
    );
  });
});

describe('a number in words is rewritten where no word around it changes', () => {
  it.each([
    ['ru', 'Пришли десять солдат.', 'en', 'Nine soldiers came.', ['Ten soldiers came.', '10 soldiers came.']],
    ['en', 'Nine soldiers came.', 'ru', 'Пришли десять солдат.', ['Пришли 9 солдат.']],
    ['en', 'They sent nine soldiers.', 'ar', 'أرسلوا عشرة جنود.', ['أرسلوا 9 جنود.']],
    [
      'en',
      'They sent nine soldiers in 1990.',
      'ar',
      'أرسلوا عشرة جنود عام ١٩٩٠.',
      ['أرسلوا ٩ جنود عام ١٩٩٠.'],
    ],
    ['en', 'Sixty came.', 'de', 'Zehn kamen.', ['Sechzig kamen.', '60 kamen.']],
    [
      'ru',
      'Пришли триста сорок солдат.',
      'en',
      'Three hundred and fifty soldiers came.',
      ['340 soldiers came.'],
    ],
    ['en', 'Twelve thousand came.', 'ru', 'Пришли пятнадцать тысяч.', ['Пришли 12\u00a0000.']],
    ['ru', 'Это шестая глава.', 'en', 'This is the fifth chapter.', ['This is the sixth chapter.']],
    ['en', 'This is the fifth chapter.', 'ru', 'Это шестая глава.', ['Это пятая глава.']],
    ['ru', 'Он занял 22-е место.', 'en', 'He took 21st place.', ['He took 22nd place.']],
    ['en', 'This is the fifth house.', 'ru', 'Это шестой дом.', []],
    ['ru', 'Пришли триста сорок солдат.', 'en', 'A hundred soldiers came.', []],
    [
      'en',
      'They sent 60 soldiers.',
      'fr',
      'Ils ont envoyé dix soldats.',
      ['Ils ont envoyé soixante soldats.', 'Ils ont envoyé 60 soldats.'],
    ],
    // in France it has another name than in Belgium
    ['en', 'They sent 70 soldiers.', 'fr', 'Ils ont envoyé dix soldats.', ['Ils ont envoyé 70 soldats.']],
    ['en', 'They sent 25 soldiers.', 'es', 'Enviaron diez soldados.', ['Enviaron 25 soldados.']],
    [
      'ru',
      'Пришёл мальчик десяти лет.',
      'en',
      'A nine-year-old boy came.',
      ['A ten-year-old boy came.', 'A 10-year-old boy came.'],
    ],
    ['en', 'It took two years.', 'ru', 'Это заняло десять лет.', ['Это заняло 2 года.']],
    ['en', 'It is twenty miles long.', 'ru', 'Он длиной десять километров.', ['Он длиной 32 километра.']],
    ['ru', 'Он длиной 13 километров.', 'en', 'It is twenty miles long.', ['It is 8.1 miles long.']],
    [
      'ru',
      'Он длиной 13 метров.',
      'de',
      'Er ist zwanzig Meter lang.',
      ['Er ist dreizehn Meter lang.', 'Er ist 13 Meter lang.'],
    ],
    // a clitic would be lost, or a noun need another form
    ['en', 'They came with nine soldiers.', 'ar', 'جاؤوا بعشرة جنود.', []],
    ['en', 'They sent nine soldiers.', 'ar', 'أرسلوا خمسة وعشرين جنديا.', []],
    ['en', 'Two soldiers came.', 'ru', 'Пришли десять солдат.', []],
    ['ru', 'Он отправил десять солдат.', 'en', 'He sent a dozen soldiers.', []],
  ])('%s: %s in %s: %s', (other, otherText, lang, text, written) => {
    const rows = rowsOf({ [other]: otherText, [lang]: text });
    const texts = (['number', 'quantity'] as const).flatMap((name) =>
      fixes(name, rows).map((one) => {
        expect(issuesOf(name, one.rows)).toEqual([]);
        return one.rows[0]!.cells[1]!.segments[0]!.text;
      }),
    );
    expect(texts.filter((one) => one !== text)).toEqual(written);
  });

  const WORDS = ['two', 'three', 'five', 'nine', 'ten', 'eleven', 'sixteen', 'twenty', 'forty', 'ninety'];
  const NUMERALS = [
    'zwei',
    'vier',
    'sechs',
    'acht',
    'zehn',
    'zwölf',
    'siebzehn',
    'zwanzig',
    'fünfundzwanzig',
  ];

  it('and then agrees', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.constantFrom(...NUMERALS), (word, numeral) => {
        const rows = rowsOf({ en: `They sent ${word} soldiers.`, de: `Sie schickten ${numeral} Soldaten.` });
        for (const one of fixes('number', rows)) expect(issuesOf('number', one.rows)).toEqual([]);
      }),
    );
  });
});

describe('a weekday fits what stands before it', () => {
  it.each([
    ['Он уехал во вторник.', 'He left on Monday.', 'Он уехал в понедельник.'],
    ['Он уехал в среду.', 'He left on Tuesday.', 'Он уехал во вторник.'],
    ['Он уехал в понедельник.', 'He left on Wednesday.', 'Он уехал в среду.'],
    ['Во вторник он уехал.', 'On Sunday, he left.', 'В воскресенье он уехал.'],
    // the adjective would have to change as well
    ['Он уехал в прошлый понедельник.', 'He left last Wednesday.', 'Он уехал в прошлый понедельник.'],
  ])('%s', (ru, en, written) => {
    expect(fixed('date', rowsOf({ en, ru }))).toContain(written);
  });
});

describe('a time is rewritten with its clock', () => {
  it.each([
    ['ru', 'Он ушёл в 15:30.', 'en', 'He left at 2:30 p.m.', 'Он ушёл в 14:30.'],
    ['ru', 'Он ушёл в 09:15.', 'en', 'He left at 08:15.', 'Он ушёл в 08:15.'],
    ['ar', 'غادر في الساعة ٣:٣٠ مساءً.', 'ru', 'Он ушёл в 14:30.', 'غادر في الساعة ٢:٣٠ مساءً.'],
    ['en', 'He left at 5 p.m.', 'ru', 'Он ушёл в 18:00.', 'He left at 6 p.m.'],
    ['fr', 'Il est parti à 14 h 30.', 'de', 'Er ging um 14:45 Uhr.', 'Il est parti à 14 h 45.'],
    // the other half of the day would need another word
    ['en', 'He left at 5 p.m.', 'ru', 'Он ушёл в 6:00.', 'He left at 5 p.m.'],
  ])('%s: %s', (lang, text, other, otherText, written) => {
    expect(fixed('time', rowsOf({ [other]: otherText, [lang]: text }))).toContain(written);
  });
});

describe('a decade or century is rewritten in its figures', () => {
  it.each([
    ['ru', 'В 1970-х он жил здесь.', 'en', 'He lived here in the 1960s.', 'В 1960-х он жил здесь.'],
    ['en', 'He lived here in the 1960s.', 'ar', 'عاش هنا في السبعينيات.', 'He lived here in the 1970s.'],
    ['ru', 'Он жил в XVII веке.', 'en', 'He lived in the 16th century.', 'Он жил в XVI веке.'],
    ['en', 'He lived in the 22nd century.', 'ru', 'Он жил в XXI веке.', 'He lived in the 21st century.'],
    ['ar', 'عاش في القرن 17.', 'en', 'He lived in the 16th century.', 'عاش في القرن 16.'],
    ['fr', 'Il vivait au XVIIe siècle.', 'en', 'He lived in the 16th century.', 'Il vivait au XVIe siècle.'],
  ])('%s: %s', (lang, text, other, otherText, written) => {
    expect(fixed('date', rowsOf({ [other]: otherText, [lang]: text }))).toContain(written);
  });
});
