import { describe, expect, it } from 'vitest';
import { extractFacts, valueText } from './index.ts';

const read = (lang: string, text: string): string[] =>
  extractFacts(text, lang).map(({ value, start, end, rate }) => {
    const often = rate ? ' each' : '';
    return `${text.slice(start, end)}=${valueText(value)}${often}`;
  });

describe('a unit of time without a number', () => {
  it.each([
    ['en', 'a week earlier', ['week=1 week']],
    ['en', 'for a month', ['month=1 month']],
    ['en', 'half a year', ['half a year=0.5 year']],
    ['en', 'a quarter of an hour later', ['quarter of an hour=0.25 hour']],
    ['en', 'the week before, a day of mourning', []],
    ['ru', 'неделей раньше', ['неделей=1 week']],
    ['ru', 'через год', ['год=1 year']],
    ['ru', 'в этом году', []],
    ['ar', 'بعد شهر من ذلك', ['شهر=1 month']],
    ['ar', 'قبل الانتخابات بأسبوع', ['بأسبوع=1 week']],
    ['ar', 'منذ عام 2010', ['2010=2010']],
    ['ar', 'قبل يوم الاثنين', ['الاثنين=W1']],
    ['ar', 'بيوم العمل', []],
    ['de', 'eine Woche früher', ['Woche=1 week']],
    ['de', 'die Woche vor der Wahl', []],
    ['fr', 'il y a un an', ['an=1 year']],
    ['es', 'hace una semana', ['semana=1 week']],
    ['it', 'un mese dopo', ['mese=1 month']],
    ['pt', 'uma semana depois', ['semana=1 week']],
    ['nl', 'een jaar later', ['jaar=1 year']],
    ['sv', 'en vecka senare', ['vecka=1 week']],
    ['pl', 'tydzień później', ['tydzień=1 week']],
    ['uk', 'через тиждень', ['тиждень=1 week']],
    ['be', 'праз месяц', ['месяц=1 month']],
    ['bg', 'след седмица', ['седмица=1 week']],
    ['cs', 'o rok později', ['rok=1 year']],
    ['fa', 'هفته‌ای بعد، یک هفته بعد', ['یک هفته=1 week']],
  ])('is one of it beside a word for a span: %s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'three times a week', ['three=3', 'week=1 week each']],
    [
      'en',
      'weekly, every month, quarterly',
      ['weekly=1 week each', 'every month=1 month each', 'quarterly=3 month each'],
    ],
    ['ru', 'два раза в месяц', ['два=2', 'месяц=1 month each']],
    ['ru', 'ежедневная газета', ['ежедневная=1 day each']],
    ['ar', 'الصحيفة اليومية', ['اليومية=1 day each']],
    ['ar', 'مرتين في الأسبوع', ['مرتين=2', 'الأسبوع=1 week each']],
    ['de', 'jährliche', ['jährliche=1 year each']],
    ['fr', 'chaque semaine', ['chaque semaine=1 week each']],
    ['es', 'todos los días', ['todos los días=1 day each']],
    ['it', 'ogni mese', ['ogni mese=1 month each']],
    ['pt', 'semanal', ['semanal=1 week each']],
    ['nl', 'dagelijks', ['dagelijks=1 day each']],
    ['sv', 'varje vecka', ['varje vecka=1 week each']],
    ['pl', 'co miesiąc', ['co miesiąc=1 month each']],
    ['uk', 'щороку', ['щороку=1 year each']],
    ['be', 'штодзень, штогод', ['штодзень=1 day each', 'штогод=1 year each']],
    ['bg', 'всяка година', ['всяка година=1 year each']],
    ['cs', 'každý týden', ['každý týden=1 week each']],
    ['fa', 'ماهانه', ['ماهانه=1 month each']],
  ])('tells how often: %s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
