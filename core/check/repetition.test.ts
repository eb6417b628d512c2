import { describe, expect, it } from 'vitest';
import { findings, fixed, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('repetition', rowsOf(...rows));

describe('repetition finds', () => {
  it.each([
    [{ ru: 'Дата пока не не назначена.' }, 'warning repetition.word ru:не не'],
    [{ en: 'The the house' }, 'warning repetition.word en:The the'],
    [{ ar: 'وصل إلى إلى المدينة' }, 'warning repetition.word ar:إلى إلى'],
    [{ ar: 'تندرج في في الخطابة' }, 'warning repetition.word ar:في في'],
    [{ en: 'at the end of the\nthe line' }, 'warning repetition.word en:the\nthe'],
    [{ en: 'none of the of the ships' }, 'warning repetition.words en:of the of the'],
    [{ en: 'It is for it for it to say.' }, 'warning repetition.words en:for it for it'],
    [{ en: 'Take a a break.' }, 'warning repetition.word en:a a'],
    [{ en: 'xMODE xMODE mode' }, 'warning repetition.word en:xMODE xMODE'],
    [{ ar: 'بعد ثلاثاً كتابه كتابه هنا' }, 'warning repetition.word ar:كتابه كتابه'],
    // by itself, whatever is said elsewhere in a longer word
    [{ en: 'They met in in town.', ru: 'Они тоже встретились.' }, 'warning repetition.word en:in in'],
    [
      { en: 'We met them. The lamp turns green. The lamp turns green. Then we left.', ru: 'Мы ушли.' },
      'warning repetition.words en:The lamp turns green. The lamp turns green.',
    ],
    [
      { ar: 'وصل في عام 2010 إلى المدينة في عام 2010 إلى المدينة' },
      'warning repetition.words ar:في عام 2010 إلى المدينة في عام 2010 إلى المدينة',
    ],
    [
      { en: ['The lamp turns green now.', 'The lamp turns green now.'] },
      'warning repetition.words en:The lamp turns green now.',
    ],
    // one of two segments
    [{ en: ['All is well.', 'They met in in town.'] }, 'warning repetition.word en:in in'],
  ])('%j', (row, finding) => {
    expect(find(row)).toEqual([finding]);
  });
});

describe('repetition leaves alone', () => {
  it.each([
    ['what grammar doubles', { en: 'He had had enough.', de: 'Die, die die Regel kennen.' }],
    ['what goes on behind a doubling', { en: 'They met for hours and hours and parted.' }],
    ['emphasis', { en: 'a very very long way', ar: 'جميل جدًا جداً' }],
    ['names', { en: 'from Walla Walla to Bora Bora' }],
    ['names that another version shows to be one', { ar: 'فرقة دوران دوران', en: 'the band Duran Duran' }],
    ['letters read out in Arabic', { ar: 'شبكة سي إن إن وهيئة بي بي سي' }],
    ['columns', { en: '  append    append mode\n  KEY\tKEY\n  file\n    file' }],
    ['metavariables', { en: 'the MODE mode, type=TYPE type', ru: 'РЕЖИМ режим' }],
    ['a name and the verb behind it', { en: 'Use File > Export to export to a file' }],
    ['numbers', { en: 'call 20 20 20' }],
    ['words with a mark between', { en: 'Come, come! No. No man.' }],
    [
      'languages that double words',
      { id: 'anak anak itu', tr: 'yavaş yavaş', ms: 'anak anak', az: 'tez tez' },
    ],
    ['what may be a name of two letters', { en: 'sung by P P Arnold and p p singers' }],
    ['short pairs', { en: 'so it so it' }],
    ['calls in other words', { en: 'oh man oh man', ru: 'о боже о боже' }],
    ['what every version repeats', { en: 'on and on on', ru: 'всё дальше и и дальше' }],
    [
      'a refrain that the other version has too',
      { en: 'Row the boat home. Row the boat home.', ru: 'Правь домой свой чёлн. Правь домой свой чёлн.' },
    ],
    ['figures that differ', { en: 'We sold 20 of them in May. We sold 30 of them in May.' }],
    ['calls', { ar: 'يا سيدي يا سيدي', en: 'O Lord O Lord' }],
    ['the Arabic way of saying one by one', { ar: 'دخلوا صفوفًا صفوفًا ورفاقاً رفاقاً' }],
    ['growing phrases', { en: 'more and more and more people' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

it('takes one of the two away', () => {
  expect(fixed('repetition', rowsOf({ ru: 'Дата пока не не назначена.' }))).toEqual([
    'Дата пока не назначена.',
  ]);
});
