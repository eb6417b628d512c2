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
    ['ar', 'الساعة 5 صباحا، الساعة ١٢:٠٠', ['الساعة 5 صباحا=05:00', 'الساعة ١٢:٠٠=12:00']],
    ['ar', 'الساعة 8 مساء', ['الساعة 8 مساء=20:00']],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it('keeps a duration apart', () => {
    expect(read('ru', 'ехали 5 часов')).toEqual([]);
    expect(read('en', 'it took 5 hours')).toEqual([]);
  });
});
