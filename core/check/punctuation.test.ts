import { describe, expect, it } from 'vitest';
import { findings, fixed, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('punctuation', rowsOf(...rows));

describe('punctuation finds', () => {
  it.each([
    [
      'a question that became a statement',
      { en: 'Is it so?', ru: 'Это так.' },
      'warning punctuation.end.differs en:? ru:.',
    ],
    ['a stop that is missing', { en: 'It is so.', ru: 'Это так' }, 'info punctuation.end.missing en:. ru:к'],
    ['a Latin comma in Arabic', { ar: 'في البيت, وقال' }, 'info punctuation.foreign ar:,'],
    ['an Arabic mark in Russian', { ru: 'Это так؟' }, 'warning punctuation.foreign ru:؟'],
    ['a comma twice', { ru: 'раз,, два' }, 'warning punctuation.doubled ru:,,'],
    ['two stops', { en: 'It is so.. Yes.' }, 'info punctuation.ellipsis en:..'],
    ['Spanish without the opening mark', { es: 'Es cierto?' }, 'warning punctuation.inverted es:?'],
    ['French without the no-break space', { fr: 'Vraiment?' }, 'info punctuation.nobreak fr:?'],
  ])('%s', (_, row, finding) => {
    expect(find(row)).toEqual([finding]);
  });

  it('which of three versions is odd', () => {
    expect(find({ ar: 'هل هذا صحيح؟', ru: 'Это так?', en: 'It is so.' })).toEqual([
      'warning punctuation.end.differs ar:؟ ru:? en:.',
    ]);
  });
});

describe('punctuation leaves alone', () => {
  it.each([
    [
      'question marks of each script',
      { ar: 'هل هذا صحيح؟', en: 'Is it so?', ja: 'そうですか？', el: 'Είναι έτσι\u037e' },
    ],
    [
      'the order of stop and closing quotation mark',
      { ru: 'Он спросил: «Так?».', en: 'He asked, “Is it so?”' },
    ],
    ['ellipses', { en: 'And then... And…', ru: 'А потом... И…' }],
    ['digits with commas', { ar: 'بلغ 1,500 طن', en: 'reached 1,500 t' }],
    ['Spanish pairs', { es: '¿Es cierto? ¡Sí!' }],
    ['French with no-break spaces', { fr: 'Vraiment\u202f? «\u00a0Oui\u00a0»' }],
    ['headings', { en: 'News', ru: 'Новости' }],
    ['Latin titles inside Arabic', { ar: 'فيلم (Love, Actually) جميل' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

it('writes the mark in the script of the version', () => {
  expect(fixed('punctuation', rowsOf({ en: 'Is it so?', ar: 'هذا صحيح.' }))[1]).toBe('هذا صحيح؟');
  expect(fixed('punctuation', rowsOf({ ar: 'في البيت, وقال' }))).toEqual(['في البيت، وقال']);
  expect(fixed('punctuation', rowsOf({ es: 'Es cierto?' }))).toEqual(['¿Es cierto?']);
  expect(fixed('punctuation', rowsOf({ fr: 'Vraiment ?' }))).toEqual(['Vraiment\u202f?']);
});
