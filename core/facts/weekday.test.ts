import { describe, expect, it } from 'vitest';
import { type DateValue, extractFacts, type Fact } from './index.ts';

/** 13 January 2021 was a Wednesday. */
const WEDNESDAY = '2021-01-13';

function weekdays(lang: string, text: string, dateline?: string): Fact<DateValue>[] {
  const facts = extractFacts(text, lang, dateline === undefined ? {} : { dateline }) as Fact<DateValue>[];
  return facts.filter(({ value }) => value.weekday !== undefined);
}

describe('a weekday', () => {
  it.each<[lang: string, text: string, marked: string, days: string[]]>([
    ['en', 'They met on Monday.', 'Monday', ['2021-01-11', '2021-01-18']],
    ['en', 'They met on Sunday.', 'Sunday', ['2021-01-10', '2021-01-17']],
    ['en', 'They met on Wednesday.', 'Wednesday', ['2021-01-13']],
    ['en', 'They met last Wednesday.', 'last Wednesday', ['2021-01-06']],
    ['en', 'They met last Thursday.', 'last Thursday', ['2021-01-07']],
    ['en', 'They meet next Wednesday.', 'next Wednesday', ['2021-01-20']],
    ['en', 'They meet next Tuesday.', 'next Tuesday', ['2021-01-19']],
    ['ru', 'Они встретятся в следующий вторник.', 'следующий вторник', ['2021-01-19']],
    ['ar', 'اجتمعوا يوم الثلاثاء الماضي.', 'الثلاثاء الماضي', ['2021-01-12']],
    ['ar', 'يجتمعون يوم الثلاثاء المقبل.', 'الثلاثاء المقبل', ['2021-01-19']],
  ])('%s: %s', (lang, text, marked, days) => {
    const found = weekdays(lang, text, WEDNESDAY);
    expect(found.map(({ start, end, value }) => [text.slice(start, end), value.days])).toEqual([
      [marked, days],
    ]);
  });

  it('is no certain day where nothing tells when the text was written', () => {
    const [{ value }] = weekdays('en', 'They met last Monday.') as [Fact<DateValue>];
    expect(value.weekday).toBe(1);
    expect(value).not.toHaveProperty('days');
  });

  it.each([
    ['en', 'They met on monday.'],
    ['ru', 'the sunday, по-английски'],
    ['ru', 'он пришёл в ср домой'],
  ])('%s: is not in %s', (lang, text) => {
    expect(weekdays(lang, text)).toEqual([]);
  });

  it.each<[lang: string, text: string, certainty: number]>([
    ['en', 'They met on Monday.', 0.95],
    ['en', 'as The Sunday Times wrote', 0.6],
    ['en', 'sales of Black Friday fell', 0.6],
    ['en', 'They met on Monday 9 November', 0.95],
    ['en', 'The Monday after', 0.95],
    ['ar', 'اجتمعوا يوم الاثنين.', 0.95],
    ['ar', 'اجتمعوا الاثنين.', 0.85],
    ['ar', 'سهروا ليلة الاثنين.', 0.95],
    ['ru', 'защита окружающей среды', 0.3],
    ['ru', 'до среды и к среде', 0.95],
    ['ru', 'со среды', 0.95],
    ['ru', 'этой среды', 0.95],
    ['ru', 'прошлой среды', 0.95],
    ['ru', 'в понедельник', 0.95],
  ])('%s: in %s is as sure as %d', (lang, text, certainty) => {
    expect(weekdays(lang, text)[0]?.certainty).toBe(certainty);
  });
});
