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
    [
      'French with a common space',
      { fr: 'Oui : « non »' },
      'info punctuation.nobreak fr: :',
      'info punctuation.nobreak fr:« ',
      'info punctuation.nobreak fr: »',
    ],
    ['a colon in Canada', { 'fr-CA': 'Voici: oui' }, 'info punctuation.nobreak fr-CA::'],
    [
      'two dots where the other version has an ellipsis',
      { en: 'It is so...', ru: 'Это так..' },
      'info punctuation.ellipsis ru:..',
    ],
    [
      'an exclamation that became a statement',
      { en: 'It is so!', ru: 'Это так.' },
      'info punctuation.end.differs en:! ru:.',
    ],
    [
      'a question that became a colon',
      { en: 'Is it so?', ru: 'Это так:' },
      'warning punctuation.end.differs en:? ru::',
    ],
    [
      'a question that became a comma',
      { en: 'Is it so?', ru: 'Это так,' },
      'warning punctuation.end.differs en:? ru:,',
    ],
    [
      'a question with a cry that became a cry',
      { en: 'Is it so?!', ru: 'Это так!!' },
      'info punctuation.end.differs en:?! ru:!!',
    ],
    [
      'an ellipsis that became a stop',
      { en: 'It is so...', ru: 'Это так.' },
      'info punctuation.end.differs en:... ru:.',
    ],
    ['a mark that only one has', { en: 'It is so', ru: 'Это так!' }, 'info punctuation.end.extra en:o ru:!'],
    [
      'a question behind a quotation',
      { en: 'He asked, “Is it so?”', ru: 'Он спросил: «Так».' },
      'warning punctuation.end.differs en:? ru:.',
    ],
    [
      'the end in the last segment',
      { en: ['One.', 'Two?'], ru: ['Раз?', 'Два.'] },
      'warning punctuation.end.differs en:? ru:.',
    ],
    ['an Arabic semicolon behind a figure', { en: 'reached 5؛ then' }, 'warning punctuation.foreign en:؛'],
    ['a Latin semicolon in Arabic', { ar: 'في البيت; وقال' }, 'info punctuation.foreign ar:;'],
    ['a stop behind a comma', { en: 'one,. two' }, 'warning punctuation.doubled en:,.'],
    ['Asturian without the opening mark', { ast: 'Ye verdá!' }, 'warning punctuation.inverted ast:!'],
  ] as const)('%s', (_, row, ...expected) => {
    expect(find(row as unknown as Parameters<typeof rowsOf>[0])).toEqual(expected);
  });

  it('nothing that the profile does not ask for', () => {
    const rows = rowsOf({ en: 'Is it so?', fr: 'C’est vrai: oui.' });
    const options = { punctuation: { ends: false, frenchSpaces: false } };
    expect(findings('punctuation', rows).length).toBeGreaterThan(1);
    expect(findings('punctuation', rows, { options })).toEqual([]);
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
    ['a question mark in Canada', { 'fr-CA': 'Vraiment? Oui!' }],
    ['a point of an abbreviation', { en: 'It weighs 5 kg', ru: 'Он весит пять кг.' }],
    ['texts without letters', { en: '5.', ru: '5' }],
    ['an opened question inside a sentence', { es: 'Dijo: ¿es cierto? y salió.' }],
    ['a comma between Latin words', { ar: 'قال Love, Actually ثم' }],
    ['ranges and folders', { en: 'in [0..3], 00..53, . and .., ../a or "..", HEAD..main' }],
    ['keywords with a Latin mark', { en: 'card;sound;volume;', ar: 'بطاقة;صوت;شدة;' }],
    [
      'code that doubles a mark',
      { en: 'case WORD in COMMANDS ;;] ... esac', de: 'case Wort in Kommandos ;;] ... esac' },
    ],
    ['a mark that moved', { en: "Include an 'Other…' item", ru: 'Включить элемент «Другой…»' }],
    ['the point of a short word in brackets', { en: 'Hue (legacy)', ru: 'Тон (устар.)' }],
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
  expect(fixed('punctuation', rowsOf({ es: 'Sí. «Es cierto!»' }))).toEqual(['Sí. «¡Es cierto!»']);
  expect(fixed('punctuation', rowsOf({ es: 'Pues, es cierto?' }))).toEqual(['Pues, es cierto?']);
  expect(fixed('punctuation', rowsOf({ en: 'It is so!', ru: 'Это так' }))[1]).toBe('Это так!');
  expect(fixed('punctuation', rowsOf({ en: 'It is so!', ru: 'Это «так».' }))[1]).toBe('Это «так»!');
  expect(fixed('punctuation', rowsOf({ en: 'It is so…', ru: 'Это так.' }))[1]).toBe('Это так…');
  expect(fixed('punctuation', rowsOf({ en: 'It is so', ru: 'Это так!' }))[1]).toBe('Это так!');
  expect(fixed('punctuation', rowsOf({ en: 'Is it so?', ja: 'そうです。' }))[1]).toBe('そうです。');
  expect(fixed('punctuation', rowsOf({ ru: 'Это так؟' }))).toEqual(['Это так?']);
  expect(fixed('punctuation', rowsOf({ ru: 'раз,, два' }))).toEqual(['раз, два']);
  expect(fixed('punctuation', rowsOf({ fr: 'Oui : non' }))).toEqual(['Oui\u00a0: non']);
  expect(fixed('punctuation', rowsOf({ fr: 'Vraiment ?' }))).toEqual(['Vraiment\u202f?']);
});
