import { describe, expect, it } from 'vitest';
import { findings, issuesOf, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('untranslated', rowsOf(...rows));
const SENTENCE = 'Do not expose the battery to water.';

describe('untranslated finds', () => {
  it('a sentence left as it was', () => {
    const rows = rowsOf({ ar: 'لا تعرض البطارية للماء.', ru: SENTENCE, en: SENTENCE });
    expect(findings('untranslated', rows)).toEqual([`error untranslated.copy ru:${SENTENCE}`]);
    expect(issuesOf('untranslated', rows)[0]!.odd).toBe('ru');
  });

  it('a sentence in another script than its language', () => {
    expect(find({ en: 'Keep the battery dry.', ru: 'Please keep your battery very dry.' })).toEqual([
      'error untranslated.script ru:Please keep your battery very dry.',
    ]);
  });

  it('a sentence left inside a translated text', () => {
    expect(find({ en: `Read this. ${SENTENCE}`, ru: `Прочтите это. Внимание! ${SENTENCE}` })).toEqual([
      'warning untranslated.part ru:Do not expose the battery to water',
    ]);
  });

  it('the rest of a sentence that was begun', () => {
    expect(
      find({ en: 'The minister said that the plan was good.', ru: 'Министр сказал that the plan was good.' }),
    ).toEqual(['warning untranslated.part ru:that the plan was good']);
  });

  it.each([
    [
      'English in German',
      {
        en: 'The minister said that the plan was good.',
        de: 'Der Minister sagte that the plan was good.',
      },
      'de:that the plan was good',
    ],
    [
      'German in English, with a comma',
      {
        de: 'Sie ging heim, weil es schon spät war, und schlief.',
        en: 'She went home, weil es schon spät war, and slept.',
      },
      'en:weil es schon spät war',
    ],
    [
      'Ukrainian in Russian',
      {
        uk: 'Він сказав, що міст не готовий і їхати не можна.',
        ru: 'Он сказал, що міст не готовий і їхати.',
      },
      'ru:що міст не готовий і їхати',
    ],
    [
      'Persian in Arabic',
      { fa: 'او گفت که این کتاب را نخوانده است.', ar: 'قال المعلم که این کتاب را نخوانده است.' },
      'ar:که این کتاب را نخوانده است',
    ],
  ])('part of a sentence left between languages of one script: %s', (_, row, part) => {
    expect(find(row)).toEqual([`warning untranslated.part ${part}`]);
  });

  it('the rest of a sentence in a script without capitals', () => {
    expect(find({ hi: 'उसने कहा कि योजना अच्छी नहीं है।', en: 'He said कि योजना अच्छी नहीं है.' })).toEqual([
      'warning untranslated.part en:कि योजना अच्छी नहीं है',
    ]);
  });

  it.each([
    [
      'two words that are not Latin',
      { ru: 'Он купил старинную книгу.', en: 'He bought an старинную книгу.' },
      'en:старинную книгу',
    ],
    [
      'three Latin ones, one of them frequent',
      { en: 'Hunters were closely supervised by rangers.', ru: 'За охотниками closely supervised by егеря.' },
      'ru:closely supervised by',
    ],
    [
      'three Arabic ones',
      { ar: 'اشترى كتابا قديما جميلا أمس.', ru: 'Вчера он купил كتابا قديما جميلا.' },
      'ru:كتابا قديما جميلا',
    ],
  ])('a few words left as they were: %s', (_, row, part) => {
    expect(find(row)).toEqual([`warning untranslated.part ${part}`]);
  });

  it('a copy, whose number words are then not missed', () => {
    const copy = 'It is three miles from the old city.';
    const rows = rowsOf({ ru: copy, en: copy, ar: 'تبعد ثلاثة أميال عن المدينة القديمة.' });
    expect(findings('untranslated', rows)).toHaveLength(1);
    expect(findings('quantity', rows)).toEqual([]);
    expect(findings('quantity', rowsOf({ ru: copy, en: copy }))).toEqual([]);
  });

  it('a copy between languages of one script', () => {
    expect(find({ en: SENTENCE, de: SENTENCE })).toEqual([`error untranslated.copy de:${SENTENCE}`]);
  });
});

describe('untranslated leaves alone', () => {
  it.each([
    [
      'a term in Latin letters',
      { en: 'We use deep learning methods.', ru: 'Мы применяем deep learning methods.' },
    ],
    [
      'words in brackets',
      { ru: 'Он играл в городки.', en: 'He played town game (in Russian: играл в городки).' },
    ],
    ['a name', { ru: 'Пришёл Иван Соколов.', en: 'There came Иван Соколов.' }],
    ['one word', { ru: 'Это называется оливье.', en: 'This is called оливье.' }],
  ])('%s in the letters of the other version', (_, row) => {
    expect(find(row)).toEqual([]);
  });

  it('placeholders with their formats', () => {
    const en = '{price, number, currency} and {day, date, short}';
    expect(find({ en, ru: '{price, number, currency} и {day, date, short}' })).toEqual([]);
  });

  it.each([
    [
      'names of functions and constants',
      {
        en: 'SEE ALSO: getrandom(2), getauxval(3), getentropy(3), signal(), GRND_RANDOM',
        ru: 'СМ.: getrandom(2), getauxval(3), getentropy(3), signal(), GRND_RANDOM',
      },
    ],
    ['names and titles', { en: 'Microsoft Office 365', ru: 'Microsoft Office 365' }],
    [
      'a title inside a sentence',
      { en: 'He read The Art of War.', ru: 'Он прочёл «The Art of War and Peace».' },
    ],
    [
      'a name of few small words',
      { en: 'He plays for City of the Angels.', ru: 'Он играет за City of the Angels.' },
    ],
    [
      'a quotation in the other language of its script',
      { en: 'He said it was all over by then.', de: 'Er sagte: „it was all over by then“.' },
    ],
    [
      'words that close languages share',
      { da: 'Han har set det i avisen fra i dag.', nb: 'Han har sett det i avisen fra i dag.' },
    ],
    [
      'a name with small words',
      { en: 'She reads The Lord of the Rings to the end.', fr: 'Elle lit The Lord of the Rings.' },
    ],
    [
      'synopses of commands',
      {
        en: 'git am [<options>] (--continue | --skip | --abort)',
        ru: 'git am [<опции>] (--continue | --skip | --abort)',
        de: 'git am [<Optionen>] (--continue | --skip | --abort)',
      },
    ],
    [
      'a synopsis of several lines',
      {
        en: 'git rm [-f | --force] [--cached]\n       [--quiet] [--pathspec-from-file=<file>]\n       [--] [<pathspec>...]',
        de: 'git rm [-f | --force] [--cached]\n       [--quiet] [--pathspec-from-file=<Datei>]\n       [--] [<Pfad>...]',
      },
    ],
    ['commands with nothing to translate', { en: 'dirs [-clpv] [+N] [-N]', fr: 'dirs [-clpv] [+N] [-N]' }],
    [
      'options and file names inside a sentence',
      {
        en: 'Run --ours/--theirs, --force and --merge, or\n    git config --global --edit\nin /usr/local/sbin, /usr/sbin.',
        ru: 'Запустите --ours/--theirs, --force and --merge, или\n    git config --global --edit\nв /usr/local/sbin, /usr/sbin.',
      },
    ],
    ['addresses', { en: 'https://www.example.com/a/b', ru: 'https://www.example.com/a/b' }],
    ['code', { en: '{count} / {total}', ru: '{count} / {total}' }],
    ['short texts that are the same in both', { en: 'Hotel Bristol', de: 'Hotel Bristol' }],
    ['versions of one language', { 'en-GB': SENTENCE, 'en-US': SENTENCE }],
    ['languages of several scripts', { sr: 'Ovo je rečenica na srpskom jeziku.', en: 'This is a sentence.' }],
    ['versions without a language', { und: 'какой-то текст на каком-то языке', en: 'Some text.' }],
    ['Japanese with its three scripts', { ja: 'これはテストです。漢字もあります。', en: 'This is a test.' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

it('reads words without end', () => {
  const rows = rowsOf({ en: 'aA-'.repeat(30_000), ru: 'aA-'.repeat(30_000) });
  expect(find({ en: 'x', ru: 'a'.repeat(100_000) })).toEqual([]);
  expect(findings('untranslated', rows)).toEqual([]);
});

it('reads brackets without end', () => {
  const open = '('.repeat(100_000);
  const ru = 'Он купил старинную книгу.';
  expect(find({ ru, en: `He bought ${open} an старинную книгу.` })).toEqual([]);
  expect(find({ ru, en: `He bought ${open}) an старинную книгу.` })).toEqual([
    'warning untranslated.part en:старинную книгу',
  ]);
});
