import { describe, expect, it } from 'vitest';
import { findings, fixed, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('characters', rowsOf(...rows));

describe('characters finds', () => {
  it.each([
    ['a Latin letter in a Russian word', { ru: 'хорошее cлово' }, 'warning characters.mixed ru:cлово'],
    [
      'a Cyrillic letter in an English word',
      { en: 'Microsoft Officе' },
      'warning characters.mixed en:Officе',
    ],
    ['a Latin preposition in Russian', { ru: 'дом c садом' }, 'warning characters.mixed ru:c'],
    ['a Latin letter in a Greek word', { el: 'τo σπίτι' }, 'warning characters.mixed el:τo'],
    ['a control character', { en: 'one\u0007two' }, 'warning characters.control en:\u0007'],
    ['a lost letter', { ru: 'сло\ufffdо' }, 'error characters.replacement ru:\ufffd'],
    ['half a surrogate pair', { en: 'one \ud83d two' }, 'error characters.replacement en:\ud83d'],
    ['a private use character', { en: 'one \ue000 two' }, 'warning characters.private en:\ue000'],
    ['UTF-8 read as Latin', { en: 'itâ€™s cafÃ©' }, 'error characters.mojibake en:â€™'],
    ['Cyrillic read as Latin', { ru: 'Ð¿Ñ€Ð¸' }, 'error characters.mojibake ru:Ð¿Ñ€Ð¸'],
    ['tatweel', { ar: 'الســلام' }, 'info characters.tatweel ar:ــ'],
    ['presentation forms', { ar: 'ﻛﺘﺎﺏ' }, 'info characters.presentation ar:ﻛﺘﺎﺏ'],
    ['an invisible character in a word', { en: 'in\u200bvisible' }, 'info characters.invisible en:\u200b'],
    ['a mark without a letter', { ar: 'كتاب \u064b جديد' }, 'warning characters.combining ar:\u064b'],
  ])('%s', (_, row, finding) => {
    expect(find(row)[0]).toBe(finding);
  });
});

describe('characters leaves alone', () => {
  it.each([
    ['words that join scripts openly', { ru: 'SIM-карта, iPhone’ом, USBшный, β-carotene' }],
    ['a capital Latin letter as a sign', { ru: 'витамин C и группа B' }],
    ['Hijri years and prefixes before foreign words', { ar: 'عام 1442هـ جهاز الـGPS والـ«شبكة»' }],
    ['ligatures with a meaning', { ar: 'النبي ﷺ' }],
    ['joiners of Persian and emoji', { fa: 'می\u200cخواهم', en: '👩\u200d💻' }],
    ['accents written as marks', { fr: 'cafe\u0301', ru: 'за\u0301мок' }],
    ['Portuguese and French capitals', { pt: 'NÃO É', fr: 'ÂGE' }],
    ['Icelandic', { is: 'Ð er stafur' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

it('puts the right letters in', () => {
  expect(fixed('characters', rowsOf({ ru: 'хорошее cлово c утра' }))).toEqual(['хорошее слово с утра']);
  expect(fixed('characters', rowsOf({ en: 'Microsoft Officе' }))).toEqual(['Microsoft Office']);
  expect(fixed('characters', rowsOf({ ar: 'الســلام' }))).toEqual(['السلام']);
  expect(fixed('characters', rowsOf({ ar: 'ﻛﺘﺎﺏ' }))).toEqual(['كتاب']);
});
