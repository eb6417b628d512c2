import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './lang/index.ts';
import { lexTelling } from './lex.ts';

const has = (text: string, lang: string): boolean => lexTelling(text, vocabularyOf(lang)) !== undefined;

describe('what a text must have to say a value', () => {
  it.each([
    ['en', 'He came with 2 men.'],
    ['en', 'He came with TWO men.'],
    ['en', 'half a loaf'],
    ['en', 'Tens of thousands came.'],
    ['en', 'He came last week.'],
    ['ru', 'Он приехал в прошлом году.'],
    ['ar', 'جاء العام الماضي'],
    ['en', '½ loaf'],
    ['en', 'Louis XIV came.'],
    ['en', '𝟚 men'],
    ['ru', 'Вы́росло в два раза'],
    ['ru', 'четырёхмесячный мальчик'],
    ['ru', 'две́сти человек'],
    ['ru', 'в понедельник'],
    ['ar', 'وصل ألفان'],
    ['ar', 'بِأَلْفَيْنِ'],
    ['ar', 'مرت ساعتان'],
    ['ar', '٣ رجال'],
    ['uk', 'п’ять осіб'],
    ['cs', 'Přijel celý březen'],
  ])('%s: finds it in %s', (lang, text) => {
    expect(has(text, lang)).toBe(true);
  });

  it.each([
    ['en', 'The men of the city came for bread in the week, kilometres away.'],
    ['ru', 'Люди приехали в город на поезде.'],
    ['ar', 'الرجل الذي وصل إلى المدينة'],
    ['cs', 'Lidé přijeli do města vlakem.'],
    ['pl', 'Ludzie przyjechali do miasta.'],
    ['fi', 'Ihmiset tulivat kaupunkiin.'],
  ])('%s: finds nothing in %s', (lang, text) => {
    expect(has(text, lang)).toBe(false);
  });
});
