import { describe, expect, it } from 'vitest';
import { agreement } from './agree.ts';
import { extractFacts } from './extract.ts';
import type { Fact } from './fact.ts';

const CONTEXT = { dateline: '2021-03-10' };

/** The only fact of a text that begins with its language: `en: 5 miles`. */
function factOf(example: string): Fact {
  const [, lang, text] = /^(\w+): (.*)$/.exec(example)!;
  const facts = extractFacts(text!, lang!, CONTEXT);
  expect(facts, example).toHaveLength(1);
  return facts[0]!;
}

/** How two examples go together, in words: the same, the same said otherwise, explainable, nothing to do with each other. */
function verdict(a: string, b: string): string {
  const found = agreement(factOf(a), factOf(b));
  expect(agreement(factOf(b), factOf(a)), 'the other way round').toEqual(found);
  const word =
    found.score === 1 ? 'same' : found.score > 0.5 ? 'like' : found.score > 0 ? 'explained' : 'none';
  return found.reason ? `${word} ${found.reason}` : word;
}

describe('agreement', () => {
  it.each([
    ['en: 300 people', 'ru: триста человек', 'same'],
    ['en: 300 people', 'ru: 301 человек', 'none'],
    ['en: about 2,000 people', 'ru: 1953 человека', 'explained rounding'],
    ['en: about 2,000 people', 'ru: 1890 человек', 'none'],
    ['en: 20,000 people', 'ru: 19 530 человек', 'explained rounding'],
    ['en: 20,000 people', 'ru: 18 900 человек', 'none'],
    ['en: about 200 people', 'ru: 195 человек', 'none'],
    ['en: half', 'ru: 50 %', 'like form'],
    ['en: two thirds', 'ru: 67 %', 'like form'],
    ['en: two thirds', 'ru: 69 %', 'none'],
    ['en: 5%', 'ru: -5 %', 'like sign'],
    ['en: 5 °C', 'ru: -5 °C', 'explained sign'],
  ])('numbers: %s, %s: %s', (a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
  });

  it.each([
    ['en: 5 miles', 'ru: 8 км', 'like conversion'],
    ['en: 5 miles', 'ru: 9 км', 'none'],
    ['en: 5 miles', 'ru: 8 кг', 'none'],
    ['en: 5 kg', 'ru: 5 км', 'like'],
    ['en: $5', 'ru: 5 долларов', 'same'],
    ['en: $5', 'ru: 5 евро', 'none'],
    ['en: $5', 'ru: 6 евро', 'none'],
    ['en: 104 degrees', 'ru: 40 градусов', 'like conversion'],
    ['en: 20 degrees', 'ru: 40 градусов', 'none'],
  ])('quantities: %s, %s: %s', (a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
  });

  it.each([
    ['en: 9 November 2020', 'ru: 9 ноября 2020 года', 'same'],
    ['en: 9 November 2020', 'ru: 9 ноября', 'like partial'],
    ['en: 9 November 2020', 'ru: 9 октября 2020 года', 'none'],
    ['en: 9 November 2020', 'ru: 10 октября 2020 года', 'none'],
    ['en: 9 November', 'ru: 2020 год', 'none'],
    ['en: the night of 10 November', 'ru: 9 ноября', 'explained night'],
    ['en: the night of 10 November', 'ru: 8 ноября', 'none'],
    ['en: in 300 BC', 'ru: в 300 году', 'explained era'],
    ['en: early March', 'ru: конец марта', 'explained part'],
    ['en: early March', 'ru: середина марта', 'same'],
    ['en: at 3:30 p.m.', 'es: a las tres y media', 'like'],
    ['en: at 8:30 a.m.', 'fa: ساعت هشت و نیم', 'like'],
    ['en: in 2018', 'ar: عام 1439هـ', 'like calendar'],
    ['en: in 2021', 'ar: عام 1439هـ', 'none'],
    ['en: in 2020', 'fa: سال ۱۳۹۹', 'like calendar'],
    ['en: in 2023', 'fa: سال ۱۳۹۹', 'none'],
    ['en: 14 April 2021', 'ar: 2 رمضان 1442 هـ', 'like calendar'],
    ['en: 15 April 2021', 'ar: 2 رمضان 1442 هـ', 'like calendar'],
    ['en: 17 April 2021', 'ar: 2 رمضان 1442 هـ', 'none'],
    ['en: in 2021', 'ar: 2 رمضان 1442 هـ', 'none'],
    ['en: 9 November 2020', 'ru: 9.11.20', 'same'],
    ['en: the late 1960s', 'ru: начало 1960-х годов', 'explained part'],
    ['en: on Monday', 'ru: в понедельник', 'same'],
    ['en: on Monday', 'ru: во вторник', 'none'],
    ['en: last Monday', 'ru: 8 марта', 'like partial'],
    ['en: last Monday', 'ru: 9 марта', 'none'],
    ['en: yesterday', 'ru: вчера', 'same'],
    ['en: yesterday', 'ru: завтра', 'none'],
    ['en: yesterday', 'ru: 9 марта 2021 года', 'like partial'],
    ['en: yesterday', 'ru: 8 марта 2021 года', 'none'],
  ])('days: %s, %s: %s', (a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
  });

  it.each([
    ['en: the 16th century', 'ru: XVI век', 'same'],
    ['en: the 16th century', 'ru: XVII век', 'none'],
    ['en: the 1960s', 'ru: шестидесятые годы', 'like'],
    ['en: the 1960s', 'ru: 1970-е годы', 'none'],
    ['en: the 1900s', 'ru: XX век', 'like'],
    ['en: the 1910s', 'ru: XX век', 'none'],
    ['en: the 1900s', 'ru: XIX век', 'none'],
    ['en: the sixties', 'ru: 1970-е годы', 'none'],
    ['en: the 1860s', 'ru: 1960-е годы', 'none'],
    ['en: the 1960s', 'ru: март 1960 года', 'none'],
    ['en: the early 16th century', 'ru: конец XVI века', 'explained part'],
    ['en: the early 1960s', 'ru: конец 1960-х годов', 'explained part'],
    ['en: the 1960s', 'ru: 1960 год', 'like'],
    ['en: the 1960s', 'ru: 1961 год', 'none'],
  ])('periods: %s, %s: %s', (a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
  });

  it.each([
    ['en: in 2018', 'ru: 2018 человек', 'like'],
    ['en: in 2018', 'ru: 2019 человек', 'none'],
    ['en: in March 2018', 'ru: 2018 человек', 'none'],
    ['en: in 300 BC', 'ru: 300 человек', 'like'],
    ['en: the 1960s', 'ru: 1960 человек', 'like'],
    ['en: the 1960s', 'ru: 60 человек', 'like'],
    ['en: the 1960s', 'ru: 70 человек', 'none'],
    ['en: the 16th century', 'ru: 16 человек', 'like'],
    ['en: the 16th century', 'ru: 17 человек', 'none'],
    ['en: 9 November', 'ru: 9/11', 'like'],
    ['en: 9 November', 'ru: 9/12', 'none'],
    ['en: yesterday', 'ru: 5 человек', 'none'],
  ])('dates and numbers: %s, %s: %s', (a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
  });

  it.each([
    ['en: 5 pm', 'ru: 17:00', 'same'],
    ['en: 5:00', 'ru: 17:00', 'like half'],
    ['en: 5 pm', 'ru: 18:00', 'none'],
    ['en: 5 pm', 'ru: 17:30', 'none'],
    ['en: 12:00 GMT', 'ru: 15:00 мск', 'like zone'],
    ['en: 12:00 GMT', 'ru: 16:00 мск', 'none'],
    ['en: 12:00 GMT', 'ru: 12:00 мск', 'none'],
    ['en: 14:30', 'ru: 14,3', 'like'],
    ['en: 14:30', 'ru: 14,5', 'none'],
  ])('times: %s, %s: %s', (a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
  });
});
