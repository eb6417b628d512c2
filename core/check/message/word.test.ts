import { describe, expect, it } from 'vitest';
import { CHECK_NAMES } from '../../model/index.ts';
import { paramsOf, parseTemplate } from './template.ts';
import { MESSAGES, wordMessage, type MessageLocale } from './word.ts';

const LOCALES: MessageLocale[] = ['en', 'ru', 'ar'];

describe('the tables of messages', () => {
  it.each(LOCALES)('%s has every key, with the parameters of the English one', (locale) => {
    expect(Object.keys(MESSAGES[locale]).sort()).toEqual(Object.keys(MESSAGES.en).sort());
    for (const [key, template] of Object.entries(MESSAGES[locale])) {
      const english = (MESSAGES.en as Record<string, string>)[key]!;
      expect([...paramsOf(parseTemplate(template))].sort(), key).toEqual(
        [...paramsOf(parseTemplate(english))].sort(),
      );
    }
  });

  it.each(LOCALES)('%s names and describes every check', (locale) => {
    for (const name of CHECK_NAMES) {
      expect(MESSAGES[locale]).toHaveProperty([`check.${name}.name`]);
      expect(MESSAGES[locale]).toHaveProperty([`check.${name}.about`]);
    }
  });
});

describe('wording', () => {
  const isolated = (text: string): string => `\u2068${text}\u2069`;

  it('isolates what it inserts, so that directions do not mix', () => {
    expect(wordMessage({ key: 'repetition.word', params: { word: 'في' } }, 'en')).toBe(
      `The word “${isolated('في')}” is written twice.`,
    );
  });

  it.each([
    ['en', 'ar', 'This text is missing here: Arabic.'],
    ['ru', 'ar', 'Этого текста нет здесь: арабский.'],
    ['ar', 'ru', 'هذا النص غير موجود في: الروسية.'],
    ['en', 'ar,ru', 'This text is missing here: Arabic and Russian.'],
  ] as const)('%s names the languages %s', (locale, langs, worded) => {
    expect(wordMessage({ key: 'omission.row', params: { langs } }, locale)).toBe(worded);
  });

  it.each([
    ['ru', 'en', 'Этот текст есть только в английской версии.'],
    ['ru', 'ar', 'Этот текст есть только в арабской версии.'],
    ['ru', 'hi', 'Этот текст есть только в версии (хинди).'],
    ['en', 'ru', 'Only the Russian version has this text.'],
    ['ar', 'ru', 'هذا النص لا يوجد إلا في النسخة الروسية.'],
  ] as const)('%s puts the version %s into its grammar', (locale, lang, worded) => {
    expect(wordMessage({ key: 'omission.only', params: { lang } }, locale)).toBe(worded);
  });

  it.each([
    [2, '2 пробела подряд вместо одного.'],
    [5, '5 пробелов подряд вместо одного.'],
    [21, '21 пробел подряд вместо одного.'],
  ])('counts %i blanks in Russian', (count, worded) => {
    expect(wordMessage({ key: 'whitespace.double', params: { count } }, 'ru')).toBe(worded);
  });

  it.each([
    [2, 'مسافتان متتاليتان وتكفي واحدة.'],
    [3, '3 مسافات متتالية وتكفي واحدة.'],
  ])('counts %i blanks in Arabic', (count, worded) => {
    expect(wordMessage({ key: 'whitespace.double', params: { count } }, 'ar')).toBe(worded);
  });

  it('counts how often a name is spelled each way', () => {
    const params = { lang: 'ar', first: 'a', firstCount: 1, second: 'b', secondCount: 3 };
    const worded = wordMessage({ key: 'inconsistency.name', params }, 'ru').replaceAll(/[\u2068\u2069]/g, '');
    expect(worded).toBe(
      'В арабской версии имя, похоже одно и то же, написано двояко: a (1 раз) и b (3 раза).',
    );
  });

  it.each([
    ['en', 'The Russian version ends with “.” instead of “?”.'],
    ['ru', 'В русской версии в конце стоит «.», а не «?».'],
    ['ar', 'تنتهي النسخة الروسية بالعلامة «.» بدلًا من «?».'],
  ] as const)('%s puts marks in its own quotation marks', (locale, worded) => {
    const message = {
      key: 'punctuation.end.differs',
      params: { lang: 'ru', found: '.', expected: '?' },
    };
    expect(wordMessage(message, locale).replaceAll(/[\u2068\u2069]/g, '')).toBe(worded);
  });

  it('gives the key of a message it does not know', () => {
    expect(wordMessage({ key: 'from.the.future', params: {} }, 'en')).toBe('from.the.future');
  });

  it('survives a language tag that is none', () => {
    expect(wordMessage({ key: 'omission.only', params: { lang: '!!' } }, 'ru')).toContain('!!');
  });
});
